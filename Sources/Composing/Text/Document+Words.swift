public import NewsletterCore

extension Document {
    /// Every word of the text in lower case, by which parted words in other articles are known.
    public var words: Set<String> {
        var words: Set<String> = []
        eachText { text in
            for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                if word.count > 3, word.first != "-", word.last != "-" {
                    words.insert(word.lowercased())
                }
            }
        }
        return words
    }

    /// What the document says, a block a line, without code and without pictures that stand alone.
    package var plainText: String {
        var lines: [String] = []
        eachText { lines.append($0) }
        return lines.joined(separator: "\n")
    }

    /// Whether a hyphen and a space stand within what could be a word: `with- draw`.
    public var holdsPartedWord: Bool {
        var isFound = false
        eachText { text in
            guard !isFound, text.containsBytes(of: "- ") else { return }
            isFound = text.ranges(of: "- ").contains { range in
                text[..<range.lowerBound].last?.isLowercase == true
                    && text[range.upperBound...].first?.isLowercase == true
            }
        }
        return isFound
    }

    /// What stands in prose, a block a text; a sign stands for code in it.
    var proseTexts: [String] {
        var texts: [String] = []
        Self.eachLine(of: blocks) { texts.append($0.prose) }
        return texts
    }

    private static func eachLine(of blocks: [Block], _ body: ([Inline]) -> Void) {
        for block in blocks {
            switch block {
            case .heading(_, let inlines), .paragraph(let inlines): body(inlines)
            case .quote(let inner), .personal(_, let inner): eachLine(of: inner, body)
            case .list(let list): for item in list.items { eachLine(of: item.blocks, body) }
            case .table(let table): for row in [table.header] + table.rows { row.forEach(body) }
            case .code, .image, .rule: break
            }
        }
    }

    private func eachText(_ body: (String) -> Void) {
        Self.eachLine(of: blocks) { body($0.plainText) }
    }
}

extension [Inline] {
    fileprivate var prose: String {
        reduce(into: "") { out, inline in
            switch inline {
            case .text(let text): out += text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .link(_, let inner), .personal(_, let inner):
                out += inner.prose
            case .code, .image, .slot: out += "\u{FFFC}"
            case .lineBreak: out += " "
            }
        }
    }
}
