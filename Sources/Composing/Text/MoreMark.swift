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

    /// Stands for the mark in a document while its blocks are being grouped; no text can hold it.
    private static let block = Block.code(language: "\u{0}excerpt-ends-here", "")

    /// The document with the mark before one of its blocks.
    static func marking(_ document: Document, at index: Int) -> Document {
        var blocks = document.blocks
        blocks.insert(block, at: min(index, blocks.count))
        return Document(blocks)
    }

    /// The document without the mark, and how many blocks stand before it.
    ///
    /// A block that not everybody sees is parted where the mark stands in it, so that the
    /// excerpt holds none of what follows.
    static func parting(_ document: Document) -> (body: Document, more: Int?) {
        guard let (before, after) = parted(document.blocks) else { return (document, nil) }
        return (Document(before + after), before.count)
    }

    private static func parted(_ blocks: [Block]) -> (before: [Block], after: [Block])? {
        for (index, candidate) in blocks.enumerated() {
            let before = Array(blocks[..<index])
            let after = Array(blocks[(index + 1)...])
            if candidate == block { return (before, after) }
            guard case .personal(let condition, let inner) = candidate,
                let (head, tail) = parted(inner)
            else { continue }
            return (
                before + (head.isEmpty ? [] : [.personal(condition, head)]),
                (tail.isEmpty ? [] : [.personal(condition, tail)]) + after
            )
        }
        return nil
    }
}
