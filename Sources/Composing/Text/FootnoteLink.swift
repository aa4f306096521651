import NewsletterCore

/// A link between a footnote and the place that refers to it, as a document holds it.
enum FootnoteLink: Hashable {
    /// From the text to the note of that number.
    case reference(Int)
    /// From the note back into the text.
    case back(Int)

    private static let head = "#footnote-"
    private static let tail = "-back"

    /// Reads a link's target; nil for every other one.
    ///
    /// No author can write such a target, since
    /// readers of articles leave out what leads nowhere on the web.
    init?(_ url: String) {
        guard url.hasPrefix(Self.head) else { return nil }
        let rest = url.dropFirst(Self.head.count)
        let isBack = rest.hasSuffix(Self.tail)
        guard let number = Int(isBack ? rest.dropLast(Self.tail.count) : rest) else { return nil }
        self = isBack ? .back(number) : .reference(number)
    }

    /// The target of such a link.
    var url: String {
        switch self {
        case .reference(let number): "\(Self.head)\(number)"
        case .back(let number): "\(Self.head)\(number)\(Self.tail)"
        }
    }
}

extension Document {
    /// The links between notes and text that stand in it; an excerpt may have one without its
    /// other half.
    var footnoteLinks: Set<FootnoteLink> {
        var found: Set<FootnoteLink> = []
        for block in blocks { block.collect(&found) }
        return found
    }
}

extension List {
    /// Whether its items are footnotes.
    var holdsFootnotes: Bool {
        Document(items.flatMap(\.blocks)).footnoteLinks.contains {
            if case .back = $0 { true } else { false }
        }
    }
}

extension Block {
    fileprivate func collect(_ found: inout Set<FootnoteLink>) {
        switch self {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.collect(&found)
        case .quote(let blocks), .personal(_, let blocks):
            for block in blocks { block.collect(&found) }
        case .list(let list):
            for block in list.items.flatMap(\.blocks) { block.collect(&found) }
        case .table(let table):
            for cell in ([table.header] + table.rows).joined() { cell.collect(&found) }
        case .code, .image, .rule: break
        }
    }
}

extension [Inline] {
    fileprivate func collect(_ found: inout Set<FootnoteLink>) {
        for inline in self {
            switch inline {
            case .link(let url, let inner):
                if let link = FootnoteLink(url) { found.insert(link) }
                inner.collect(&found)
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .personal(_, let inner):
                inner.collect(&found)
            case .text, .code, .image, .lineBreak, .slot: break
            }
        }
    }
}
