internal import NewsletterCore

/// Fills the lines of a finished text body that a template made too wide, such as a long
/// title in a list of contents.
enum LineWrap {
    /// The text with no line wider than `width` but for URLs and indented code.
    static func filled(_ text: String, width: Int) -> String {
        let lines = text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map { Substring($0) }
        guard lines.contains(where: { $0.utf8.count > width }) else { return text }
        return lines.map { isTooLong($0, width) ? fill($0, width) : String($0) }
            .joined(separator: "\n")
    }

    private static func isTooLong(_ line: Substring, _ width: Int) -> Bool {
        line.utf8.count > width && !line.hasPrefix("    ") && !isTarget(line)
            && DisplayWidth.of(line) > width
    }

    /// Whether a line is `[1] https://...`.
    private static func isTarget(_ line: Substring) -> Bool {
        guard line.first == "[", let close = line.firstRange(of: "] ") else { return false }
        return line[..<close.lowerBound].dropFirst().allSatisfy(\.isNumber)
    }

    private static func fill(_ line: Substring, _ width: Int) -> String {
        let digits = line.prefix(while: \.isNumber)
        let hanging =
            !digits.isEmpty && line[digits.endIndex...].hasPrefix(". ")
            ? digits.count + 2 : line.hasPrefix("- ") || line.hasPrefix("> ") ? 2 : 0
        let lead = line.prefix(hanging)
        let indent = lead == "> " ? "> " : String(repeating: " ", count: hanging)
        var filling = LineFilling()
        filling.append(line.dropFirst(hanging))
        return lead + filling.lines(width: width - hanging).joined(separator: "\n\(indent)")
    }
}
