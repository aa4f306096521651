import NewsletterCore

/// `<!--more-->`: where an author lets the excerpt of an article end.
enum MoreMark {
    /// Whether a comment or a line is the mark.
    static func isMark(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count < 40 else { return false }
        let bare = String(text.filter { !$0.isWhitespace }).lowercased()
        return bare == "<!--more-->" || bare == "<!--readmore-->" || bare == "<!--endexcerpt-->"
    }

    /// What stands for the mark in HTML while a parser that drops comments is at work.
    static let element = "<hr data-excerpt-ends-here>"
    /// The attribute by which it is known again.
    static let attribute = "data-excerpt-ends-here"
}
