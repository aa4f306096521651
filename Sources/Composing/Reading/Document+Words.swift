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
    var plainText: String {
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

    private func eachText(_ body: (String) -> Void) {
        for block in blocks { Self.eachText(block, body) }
    }

    private static func eachText(_ block: Block, _ body: (String) -> Void) {
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines): body(inlines.plainText)
        case .quote(let blocks), .personal(_, let blocks):
            for block in blocks { eachText(block, body) }
        case .list(let list):
            for item in list.items { for block in item.blocks { eachText(block, body) } }
        case .table(let table):
            for row in [table.header] + table.rows { for cell in row { body(cell.plainText) } }
        case .code, .image, .rule: break
        }
    }
}
