/// Finds the lines that a mail quotes with `>`.
enum QuotedLines {
    /// Which lines are quoted: those with a space behind the sign; where there are others or a line
    /// above announces them, those with words right behind it; and those with further signs beside
    /// such a line, as `>>>` alone is what a program asks with.
    static func places(in lines: [String]) -> [Bool] {
        guard lines.contains(where: { $0.utf8.first == sign }) else {
            return lines.map { _ in false }
        }
        let areMany = lines.count { isMarked($0) || isGlued($0) } > 1
        var places = lines.indices.map { index in
            isMarked(lines[index])
                || isGlued(lines[index])
                    && (areMany || index > 0 && lines[index - 1].utf8.last == UInt8(ascii: ":"))
        }
        for index in lines.indices where lines[index].utf8.starts(with: [sign, sign]) {
            if index > 0, places[index - 1] { places[index] = true }
        }
        for index in lines.indices.reversed() where lines[index].utf8.starts(with: [sign, sign]) {
            if index + 1 < lines.count, places[index + 1] { places[index] = true }
        }
        return places
    }

    private static let sign = UInt8(ascii: ">")

    /// `> words`, `>`.
    private static func isMarked(_ line: String) -> Bool {
        guard line.utf8.first == sign else { return false }
        let next = line.utf8.dropFirst().first
        return next == nil || next == 0x20
    }

    /// `>words`; a number behind the sign is greater than another.
    private static func isGlued(_ line: String) -> Bool {
        line.utf8.first == sign
            && line.dropFirst().first.map { $0.isLetter || "\"“„«'‘(".contains($0) } == true
    }
}
