import NewsletterCore

/// Parts the mark of a footnote from the bare address right before it, which a parser of
/// Markdown would take for its end: `https://example.org/a.[^1]`.
enum NotesBehindAddresses {
    /// A comment of HTML, which ends an address and is no part of a document.
    private static let comment = "<!-- -->"

    /// The text with such marks held apart; lines keep their numbers.
    static func parted(_ markdown: String) -> String {
        guard markdown.containsBytes(of: "[^"),
            markdown.containsBytes(of: "://") || markdown.containsBytes(of: "www.")
        else { return markdown }
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        let labels = Set(
            lines.compactMap { $0.firstMatch(of: /^[ >]*\[\^([^\]\s]+)\]:/)?.1.lowercased() })
        if labels.isEmpty { return markdown }
        var fence: Substring?
        return lines.map { line -> String in
            let bare = line.drop { $0 == " " || $0 == ">" }
            if let open = fence {
                if bare.hasPrefix(open) { fence = nil }
                return String(line)
            }
            if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
                fence = bare.prefix { $0 == bare.first }
                return String(line)
            }
            if line.hasPrefix("    ") || line.hasPrefix("\t") { return String(line) }
            return parted(line, labels)
        }
        .joined(separator: "\n")
    }

    private static func parted(_ line: Substring, _ labels: Set<String>) -> String {
        guard line.containsBytes(of: "[^") else { return String(line) }
        var out = ""
        var rest = line
        var isCode = false
        while let match = rest.firstMatch(of: /(?:https?:\/\/|www\.)[^\s<]*?(?=\[\^([^\]\s]+)\])/) {
            let head = rest[..<match.range.upperBound]
            if !head.count(where: { $0 == "`" }).isMultiple(of: 2) { isCode.toggle() }
            out += head
            if !isCode, labels.contains(match.1.lowercased()) { out += comment }
            rest = rest[match.range.upperBound...]
        }
        return out + rest
    }
}
