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

    /// How many words an excerpt has, about, and how many more a list or a quote may add.
    private static let wordCount = 60
    private static let addedCount = 60
    /// With so many words an excerpt may end before a heading.
    private static let fewestWords = 20

    /// What stands for an article that is not shown whole: what stands before its
    /// `<!--more-->`, else its summary, else its beginning up to about sixty words.
    ///
    /// That is paragraphs, and a list or a quote between them; it ends at a longer one, at
    /// code, at a table, and at what a paragraph with a colon announces, since the words
    /// behind would follow on nothing.
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
        return Document(opening(of: article.body.blocks)).withoutMarksOfMissingNotes
    }

    private static func opening(of blocks: [Block]) -> [Block] {
        var taken: [Block] = []
        var words = 0
        for block in blocks {
            if words >= wordCount { break }
            switch block {
            case .paragraph:
                taken.append(block)
                words += block.wordCount
            case .list(let list) where list.holdsFootnotes: return taken
            case .list, .quote:
                let count = block.wordCount
                let isShort = count <= addedCount
                if !isShort, taken.isEmpty { continue }
                guard isShort else { return taken }
                taken.append(block)
                words += count
            case .code, .table:
                if !taken.isEmpty { return taken }
            case .heading, .rule, .image, .personal:
                let isParted = if case .image = block { false } else { words >= fewestWords }
                if isParted || taken.last?.endsWithColon == true { return taken }
            }
        }
        return taken
    }

    /// The first sentence of the first paragraph that is no salutation, on one line; `slot`
    /// writes what stands for a slot in it.
    static func firstSentence(
        of blocks: [Block], slot: (Slot) -> String = { $0.syntax }
    ) -> String? {
        var followsSalutation = false
        for (index, block) in blocks.enumerated() {
            guard case .paragraph(let inlines) = block else { continue }
            var text = inlines.withoutNoteMarks.openingText(slot)
            if text.isEmpty { continue }
            if let last = text.last, ",،，、".contains(last), text.count < 60 {
                followsSalutation = true
                continue
            }
            if block.endsWithColon, index + 1 < blocks.count,
                case .list(let list) = blocks[index + 1], FirstSentence.of(text) == text
            {
                text += " " + list.onOneLine(slot)
                let found = shortened(text)
                return followsSalutation ? found.capitalizedAtStart : found
            }
            let found = shortened(FirstSentence.of(text))
            return followsSalutation ? found.capitalizedAtStart : found
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

extension Block {
    /// Whether it is a paragraph that announces what follows.
    fileprivate var endsWithColon: Bool {
        guard case .paragraph(let inlines) = self else { return false }
        return inlines.plainText.trimmingSpace().last.map { ":：".contains($0) } ?? false
    }

    /// How many words stand in it.
    fileprivate var wordCount: Int {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines):
            inlines.plainText.split(whereSeparator: \.isWhitespace).count
        case .list(let list):
            list.items.flatMap(\.blocks).reduce(0) { $0 + $1.wordCount }
        case .quote(let blocks), .personal(_, let blocks):
            blocks.reduce(0) { $0 + $1.wordCount }
        case .code(_, let text): text.split(whereSeparator: \.isWhitespace).count
        case .table(let table):
            ([table.header] + table.rows).joined().reduce(0) {
                $0 + $1.plainText.split(whereSeparator: \.isWhitespace).count
            }
        case .image, .rule: 0
        }
    }
}

extension List {
    /// The first lines of the items, parted by commas.
    fileprivate func onOneLine(_ slot: (Slot) -> String) -> String {
        items.compactMap { item -> String? in
            guard case .paragraph(let inlines)? = item.blocks.first else { return nil }
            let text = inlines.withoutNoteMarks.openingText(slot)
            return text.isEmpty ? nil : text
        }
        .joined(separator: ", ")
    }
}

extension String {
    fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
