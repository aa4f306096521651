/// Lines that say who did what, which stay lines though they begin in small letters.
enum CreditLines {
    private static let bys = ByLine.otherBys.union(["by", "de"])
    private static let longest = 60
    private static let longestLabel = 30

    /// Whether each of several lines ends with somebody's name: `written by Ann Other`.
    static func areCredits(_ lines: ArraySlice<String>) -> Bool {
        lines.count > 1 && lines.allSatisfy(isCredit)
    }

    /// `by Ann Other`, below the words that she wrote.
    static func isByLine(_ line: String) -> Bool {
        bys.contains(String(line.prefix { $0 != " " })) && isCredit(line)
    }

    private static func isCredit(_ line: String) -> Bool {
        guard line.count <= longest else { return false }
        let words = line.split(separator: " ")
        guard let by = words.lastIndex(where: { bys.contains(String($0)) }), by + 1 < words.count
        else {
            return false
        }
        let name = words[(by + 1)...]
        return name.first?.first?.isUppercase == true && name.last?.first?.isUppercase == true
            && name.last?.last.map { $0.isLetter || ",;".contains($0) } == true
            && name.allSatisfy {
                $0.first?.isUppercase == true || ByLine.particles.contains(String($0))
            }
    }

    /// Whether a line begins with a word or two and a colon, in letters of any size:
    /// `a ghost: Gus`.
    static func isRole(_ line: String) -> Bool {
        guard let colon = line.prefix(longestLabel).firstIndex(of: ":") else { return false }
        let label = line[..<colon]
        return line[colon...].dropFirst().first == " " && label.first?.isLetter == true
            && label.split(separator: " ").count < 4 && !label.contains { ".,;!?".contains($0) }
    }
}
