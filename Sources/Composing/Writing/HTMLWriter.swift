public import NewsletterCore

/// Writes a document as a fragment of HTML that every mail client shows.
///
/// Only known elements are written, all text is escaped, and only http, https and mailto
/// links survive. Personal slots stay as they are written; double braces that are none come
/// out escaped as `SlottedText.escaping(_:)` does it.
public struct HTMLWriter {
    /// The level of the document's top headings: 3 below an article's title.
    public var topHeadingLevel: Int
    /// What relative addresses of pictures are resolved against; without it a picture with
    /// a relative address is shown by its description.
    public var imageBaseURL: String?
    /// The greatest width of a picture, in CSS pixels; with `.max` one of unknown width has none.
    public var imageWidth: Int

    /// Whether lines begin at the right.
    public var isRightToLeft: Bool

    /// What the ids of footnotes begin with, so that those of several documents differ.
    public var anchors: String

    /// Makes a writer.
    public init(
        topHeadingLevel: Int = 3, imageBaseURL: String? = nil, imageWidth: Int = 536,
        isRightToLeft: Bool = false, anchors: String = ""
    ) {
        self.anchors = anchors
        self.isRightToLeft = isRightToLeft
        self.topHeadingLevel = topHeadingLevel
        self.imageBaseURL = imageBaseURL
        self.imageWidth = imageWidth
    }

    /// Writes a document; lines end with LF, the last one does not.
    public func write(_ document: Document) -> String {
        var marks = SlotMarks()
        let text = write(document, marks: &marks)
        return marks.finish(text)
    }

    /// Writes a document with its slots as marks.
    func write(_ document: Document, marks: inout SlotMarks) -> String {
        var page = HTMLMaking(
            writer: self, levels: HeadingLevels(top: topHeadingLevel), marks: marks)
        page.footnotes = document.footnoteLinks
        page.write(document.blocks)
        if page.out.hasSuffix("\n") { page.out.removeLast() }
        marks = page.marks
        return page.out
    }
}

/// A fragment of HTML while it is written.
private struct HTMLMaking {
    let writer: HTMLWriter
    var levels: HeadingLevels
    var marks: SlotMarks
    var out = ""
    /// The links between notes and text that the document holds.
    var footnotes: Set<FootnoteLink> = []
    /// The notes that were referred to.
    private var referred: Set<Int> = []

    init(writer: HTMLWriter, levels: HeadingLevels, marks: SlotMarks) {
        self.writer = writer
        self.levels = levels
        self.marks = marks
    }

    // MARK: Blocks

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines):
            let shown = levels.next(level)
            element("h\(shown)", inlines)
        case .paragraph(let inlines): element("p", inlines)
        case .list(let list): write(list)
        case .quote(let blocks):
            out += "<blockquote>\n"
            write(blocks)
            out += "</blockquote>\n"
        case .code(_, let text):
            out += "<pre><code>\(text.withoutControls().escapedForHTML())</code></pre>\n"
        case .table(let table): write(table)
        case .image(let image):
            if image.alt.isEmpty, source(of: image) == nil { return }
            element("p", [.image(image)])
        case .rule: out += "<hr>\n"
        case .personal(let condition, let blocks):
            out += marks.mark(.begin(condition))
            write(blocks)
            out += marks.mark(.end(condition))
        }
    }

    private mutating func element(_ name: String, _ inlines: [Inline]) {
        out += "<\(name)>"
        write(inlines)
        out += "</\(name)>\n"
    }

    private mutating func write(_ list: List) {
        let name = list.start == nil ? "ul" : "ol"
        let start = list.start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
        let kind = !footnotes.isEmpty && list.holdsFootnotes ? " class=\"footnotes\"" : ""
        out += "<\(name)\(kind)\(start)>\n"
        var expected = list.start ?? 1
        for (item, number) in zip(
            list.items, list.start == nil ? list.items.map { _ in 0 } : list.numbers)
        {
            let value = list.start == nil || number == expected ? "" : " value=\"\(number)\""
            expected = number + 1
            // Whoever does not see what stands in an item sees no item.
            if case .personal(let condition, let inner)? = item.blocks.first,
                item.blocks.count == 1
            {
                out += marks.mark(.begin(condition))
                write(ListItem(inner, isDone: item.isDone), value)
                out += marks.mark(.end(condition))
            } else {
                write(item, value)
            }
        }
        out += "</\(name)>\n"
    }

    private mutating func write(_ item: ListItem, _ value: String) {
        // A box is the item's mark; a bullet before it would be another.
        let mark = item.isDone == nil ? "" : " style=\"list-style-type:none\""
        out += "<li\(value)\(mark)>"
        if let isDone = item.isDone { out += isDone ? "☑ " : "☐ " }
        // A single paragraph needs no element of its own.
        if case .paragraph(let inlines)? = item.blocks.first {
            let isTight = item.blocks.dropFirst().allSatisfy {
                if case .list = $0 { true } else { false }
            }
            if isTight { write(inlines) } else { element("p", inlines) }
            if item.blocks.count > 1 { out += isTight ? "\n" : "" }
            write(Array(item.blocks.dropFirst()))
        } else {
            write(item.blocks)
        }
        out += "</li>\n"
    }

    private mutating func write(_ table: Table) {
        out += "<table class=\"data\">\n"
        if table.header.contains(where: { !$0.isEmpty }) {
            out += "<thead>\n"
            write(row: table.header, of: table, cell: "th", attributes: " scope=\"col\"")
            out += "</thead>\n"
        }
        out += "<tbody>\n"
        for row in table.rows { write(row: row, of: table, cell: "td", attributes: "") }
        out += "</tbody>\n</table>\n"
    }

    private mutating func write(
        row: [[Inline]], of table: Table, cell: String, attributes: String
    ) {
        out += "<tr>\n"
        for (column, inlines) in row.enumerated() {
            let alignment =
                table.alignments.indices.contains(column)
                ? side(table.alignments[column]).map { " align=\"\($0)\"" } ?? "" : ""
            // A style sheet may set header cells otherwise; the column's own word wins.
            let hasStyle = cell == "th" && table.alignments.indices.contains(column)
            let style =
                hasStyle
                ? side(table.alignments[column]).map { " style=\"text-align:\($0)\"" } ?? "" : ""
            out += "<\(cell)\(attributes)\(alignment)\(style)>"
            write(inlines)
            out += "</\(cell)>\n"
        }
        out += "</tr>\n"
    }

    /// The side on which the cells of a column stand; nil where the direction decides.
    private func side(_ alignment: Table.Alignment) -> String? {
        switch alignment {
        case .natural: nil
        case .start: writer.isRightToLeft ? "right" : "left"
        case .center: "center"
        case .end: writer.isRightToLeft ? "left" : "right"
        }
    }

    // MARK: Inlines

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): out += text.withoutControls().escapedForHTML()
            case .emphasis(let inner): write(inner, in: "em")
            case .strong(let inner): write(inner, in: "strong")
            case .strikethrough(let inner): write(inner, in: "del")
            case .code(let text): out += "<code>\(text.withoutControls().escapedForHTML())</code>"
            case .link(let url, let inner): link(url, inner)
            case .image(let image): write(image)
            case .lineBreak: out += "<br>\n"
            case .slot(let slot): out += marks.mark(slot)
            case .personal(let condition, let inner):
                out += marks.mark(.begin(condition))
                write(inner)
                out += marks.mark(.end(condition))
            }
        }
    }

    private mutating func write(_ inlines: [Inline], in name: String) {
        out += "<\(name)>"
        write(inlines)
        out += "</\(name)>"
    }

    private mutating func link(_ url: String, _ inner: [Inline]) {
        if let link = FootnoteLink(url) { return footnote(link, inner) }
        guard let target = WrittenURL.link(url) else { return write(inner) }
        out += "<a href=\"\(marks.marking(slotsIn: target).escapedForHTML())\">"
        write(inner)
        out += "</a>"
    }

    /// Links a note with the text, where the document has both ends.
    private mutating func footnote(_ link: FootnoteLink, _ inner: [Inline]) {
        switch link {
        case .reference(let number):
            guard footnotes.contains(.back(number)) else { return write(inner) }
            let isFirst = referred.insert(number).inserted
            let id = isFirst ? " id=\"\(writer.anchors)reference-\(number)\"" : ""
            out += "<a href=\"#\(writer.anchors)footnote-\(number)\"\(id)>"
        case .back(let number):
            guard footnotes.contains(.reference(number)) else { return }
            out += "<a href=\"#\(writer.anchors)reference-\(number)\""
            out += " id=\"\(writer.anchors)footnote-\(number)\">"
        }
        write(inner)
        out += "</a>"
    }

    private func source(of image: Image) -> String? {
        WrittenURL.image(image.source, base: writer.imageBaseURL)
    }

    private mutating func write(_ image: Image) {
        let alt = image.alt.withoutControls().escapedForHTML()
        guard let source = source(of: image) else {
            out += alt
            return
        }
        let isOpen = writer.imageWidth == .max
        let shown =
            isOpen
            ? image : image.sized(inColumn: writer.imageWidth).fitting(width: writer.imageWidth)
        let columnWidth = isOpen ? shown.percent.map { "\($0)%" } : "\(writer.imageWidth)"
        let width = (shown.width.map { "\($0)" } ?? columnWidth).map { " width=\"\($0)\"" } ?? ""
        let height = shown.height.map { " height=\"\($0)\"" } ?? ""
        out +=
            "<img src=\"\(source.escapedForHTML())\" alt=\"\(alt)\""
            + "\(width)\(height) border=\"0\">"
    }
}
