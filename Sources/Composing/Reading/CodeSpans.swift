import NewsletterCore

/// Finds the code in the source of an article, which no clean-up touches: of Markdown the fenced
/// and indented blocks and what stands between backticks, of both Markdown and HTML what stands
/// in `<code>`, `<pre>`, `<kbd>`, `<samp>` and `<tt>`.
struct CodeSpans {
    private let isMarkdown: Bool
    private let isHTML: Bool

    /// Stands for code while the words around it are changed; nothing joins across it.
    private static let mark: Character = "\u{10FFFD}"

    /// `kind` is the extension of the article's file.
    init(kind: String) {
        isMarkdown = ["md", "markdown"].contains(kind)
        isHTML = isMarkdown || ["html", "htm"].contains(kind)
    }

    /// The text with what is no code changed, all of it at once.
    func mending(_ text: String, _ change: (String) -> String) -> String {
        guard isHTML, mayHoldCode(text) else { return change(text) }
        let bytes = Array(text.utf8)
        let spans = CodeScan(bytes, isMarkdown: isMarkdown).spans()
        if spans.isEmpty { return change(text) }
        if text.contains(Self.mark) { return text }
        let starts = [0] + spans.map(\.upperBound)
        let ends = spans.map(\.lowerBound) + [bytes.count]
        let words = zip(starts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
        let changed = change(words.joined(separator: String(Self.mark)))
            .split(separator: Self.mark, omittingEmptySubsequences: false)
        guard changed.count == words.count else { return text }
        var out = String(changed[0])
        for (span, rest) in zip(spans, changed.dropFirst()) {
            out += String(decoding: bytes[span], as: UTF8.self) + rest
        }
        return out
    }

    private func mayHoldCode(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "<") }
            || isMarkdown && (text.containsBytes(of: "~~~") || text.containsBytes(of: "\n    "))
    }
}
