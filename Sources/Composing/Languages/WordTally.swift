import NewsletterCore

/// Counts words by the way that they run, each by its first letter.
///
/// So an address on the web, which has many letters, tells no more than a short word.
private struct WordTally {
    private var leftToRight = 0
    private var rightToLeft = 0

    /// So many words tell of a whole text.
    private static let enough = 100

    var isEnough: Bool { leftToRight + rightToLeft >= Self.enough }

    /// The way that most words run; nil where there are none.
    var direction: WritingDirection? {
        isEmpty ? nil : WritingDirection(isRightToLeft: rightToLeft > leftToRight)
    }

    private var isEmpty: Bool { leftToRight + rightToLeft == 0 }

    mutating func count(_ text: String) {
        var isKnown = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isKnown = false
            } else if !isKnown, let direction = WritingDirection(of: scalar) {
                isKnown = true
                if direction == .leftToRight { leftToRight += 1 } else { rightToLeft += 1 }
                if isEnough { return }
            }
        }
    }

    mutating func count(_ blocks: [Block]) {
        for block in blocks where !isEnough {
            switch block {
            case .heading(_, let inlines), .paragraph(let inlines): count(inlines)
            case .quote(let blocks), .personal(_, let blocks): count(blocks)
            case .list(let list): for item in list.items { count(item.blocks) }
            case .table(let table):
                for cell in table.header + table.rows.joined() where !isEnough { count(cell) }
            case .code, .image, .rule: break
            }
        }
    }

    private mutating func count(_ inlines: [Inline]) {
        for inline in inlines where !isEnough {
            switch inline {
            case .text(let text): count(text)
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .link(_, let inner), .personal(_, let inner):
                count(inner)
            case .code, .image, .lineBreak, .slot: break
            }
        }
    }
}

extension WritingDirection {
    /// The way that most words of a line run; nil for one without letters.
    init?(ofMost line: String) {
        var tally = WordTally()
        tally.count(line)
        guard let direction = tally.direction else { return nil }
        self = direction
    }

    /// The way that most of the first words of a text run; nil for one without letters.
    init?(ofMost document: Document) {
        var tally = WordTally()
        tally.count(document.blocks)
        guard let direction = tally.direction else { return nil }
        self = direction
    }
}

extension [Inline] {
    /// Whether there are letters, and every one of them runs that way.
    func runsOnly(_ direction: WritingDirection) -> Bool {
        var holdsLetters = false
        return !holdsLetter(of: direction.opposite, &holdsLetters) && holdsLetters
    }

    private func holdsLetter(of direction: WritingDirection, _ holdsLetters: inout Bool) -> Bool {
        for inline in self {
            switch inline {
            case .text(let text), .code(let text):
                for scalar in text.unicodeScalars {
                    guard let own = WritingDirection(of: scalar) else { continue }
                    if own == direction { return true }
                    holdsLetters = true
                }
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .link(_, let inner), .personal(_, let inner):
                if inner.holdsLetter(of: direction, &holdsLetters) { return true }
            case .image, .lineBreak, .slot: break
            }
        }
        return false
    }
}
