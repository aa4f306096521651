/// Finds the lines that a mail quotes with `>`.
enum QuotedLines {
    /// Which lines are quoted: those with a space or another `>` behind the sign, and where there
    /// are others or a line above announces them, those with words right behind it.
    static func places(in lines: [String]) -> [Bool] {
        guard lines.contains(where: { $0.utf8.first == sign }) else {
            return lines.map { _ in false }
        }
        let areMany = lines.count { isMarked($0) || isGlued($0) } > 1
        return lines.indices.map { index in
            isMarked(lines[index])
                || isGlued(lines[index])
                    && (areMany || index > 0 && lines[index - 1].utf8.last == UInt8(ascii: ":"))
        }
    }

    private static let sign = UInt8(ascii: ">")

    /// `> words`, `>> words`, `>`.
    private static func isMarked(_ line: String) -> Bool {
        guard line.utf8.first == sign else { return false }
        let next = line.utf8.dropFirst().first
        return next == nil || next == 0x20 || next == sign
    }

    /// `>words`; a number behind the sign is greater than another.
    private static func isGlued(_ line: String) -> Bool {
        line.utf8.first == sign
            && line.dropFirst().first.map { $0.isLetter || "\"“„«'‘(".contains($0) } == true
    }
}
