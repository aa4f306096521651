import NewsletterCore

/// Takes a few words that stand for a whole text.
enum Excerpt {
    private static let longest = 200
    /// What two lines of a card hold, and the one that they run over into on a phone.
    private static let teaserLength = 120

    /// A line cut to what a card holds, marks of slots left whole.
    static func teaser(_ line: String) -> String {
        let short = shortened(line, to: teaserLength)
        // Without a space to cut at, the cut may lie within a mark.
        guard !short.count(where: { $0 == "\0" }).isMultiple(of: 2),
            let mark = short.lastIndex(of: "\0")
        else { return short }
        return short[..<mark].trimmingSpace() + "…"
    }

    /// What stands for an article that is not shown whole: what stands before its
    /// `<!--more-->`, else its summary, else its first paragraphs up to about sixty words.
    ///
    /// Marks of notes that stay behind are left out, and so is a heading that nothing is left of.
    static func beginning(of article: Article) -> Document {
        if let length = article.excerptLength, length > 0 {
            var blocks = Array(article.body.blocks.prefix(length))
            while case .heading? = blocks.last { blocks.removeLast() }
            return Document(blocks).withoutMarksOfMissingNotes
        }
        if let summary = article.metadata.summary {
            return Document([.paragraph([.text(NoteMarks.removed(from: summary))])])
        }
        var blocks: [Block] = []
        var words = 0
        for case .paragraph(let inlines) in article.body.blocks {
            blocks.append(.paragraph(inlines))
            words += inlines.plainText.split(whereSeparator: \.isWhitespace).count
            if words >= 60 { break }
        }
        return Document(blocks).withoutMarksOfMissingNotes
    }

    /// The first sentence of the first paragraph that is no salutation, on one line; `slot`
    /// writes what stands for a slot in it.
    static func firstSentence(
        of blocks: [Block], slot: (Slot) -> String = { $0.syntax }
    ) -> String? {
        var followsSalutation = false
        for block in blocks {
            guard case .paragraph(let inlines) = block else { continue }
            let text = inlines.withoutNoteMarks.openingText(slot)
            if text.isEmpty { continue }
            if let last = text.last, ",،，、".contains(last), text.count < 60 {
                followsSalutation = true
                continue
            }
            let found = shortened(FirstSentence.of(text))
            return followsSalutation ? found.prefix(1).uppercased() + found.dropFirst() : found
        }
        return nil
    }

    /// Whether a text begins with the words of a summary.
    static func repeats(_ summary: String, in blocks: [Block]) -> Bool {
        let words = summary.hasSuffix("…") ? summary.dropLast() : Substring(summary)
        for case .paragraph(let inlines) in blocks {
            let text = inlines.withoutNoteMarks.openingText { $0.syntax }
            if !text.isEmpty { return text.hasPrefix(words) }
        }
        return false
    }

    private static func shortened(_ text: String, to longest: Int = longest) -> String {
        guard text.count > longest else { return text }
        let head = text.prefix(longest)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        // A slot that was cut would be none.
        let safe = head[..<cut]
        if let open = safe.ranges(of: "{{").last,
            safe[open.upperBound...].firstRange(of: "}}") == nil
        {
            return safe[..<open.lowerBound].trimmingSpace() + "…"
        }
        return safe + "…"
    }
}
