import NewsletterCore

/// A fragment of HTML while it is written.
struct HTMLMaking {
    let writer: HTMLWriter
    var levels: HeadingLevels
    var marks: SlotMarks
    var out = ""
    /// The links between notes and text that the document holds.
    var footnotes: Set<FootnoteLink> = []
    /// The notes that were referred to.
    var referred: Set<Int> = []
    /// Whether this is the cell of a table, which its longest word keeps as wide as itself.
    var isInCell = false

    init(writer: HTMLWriter, levels: HeadingLevels, marks: SlotMarks) {
        self.writer = writer
        self.levels = levels
        self.marks = marks
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines):
            let shown = levels.next(level)
            out += "<h\(shown)>"
            line(inlines)
            out += "</h\(shown)>\n"
        case .paragraph(let inlines): paragraph(inlines)
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
            paragraph([.image(image)])
        case .rule: out += "<hr>\n"
        case .personal(let condition, let blocks):
            out += marks.mark(.begin(condition))
            write(blocks)
            out += marks.mark(.end(condition))
        }
    }

    /// Writes a paragraph; one that runs the other way as a whole begins on the other side.
    private mutating func paragraph(_ inlines: [Inline]) {
        if isPicture(inlines) {
            out += "<p class=\"picture\">"
            write(inlines)
        } else if inlines.runsOnly(direction.opposite), inlines.hasSeveralWords {
            out += "<p\(direction.opposite.attribute)>"
            write(inlines)
        } else {
            out += "<p>"
            line(inlines)
        }
        out += "</p>\n"
    }

    /// Writes a line; one that runs the other way as a whole keeps its order.
    mutating func line(_ inlines: [Inline]) {
        guard inlines.runsOnly(direction.opposite) else { return write(inlines) }
        out += "<span\(direction.opposite.attribute)>"
        write(inlines)
        out += "</span>"
    }

    private var direction: WritingDirection {
        WritingDirection(isRightToLeft: writer.isRightToLeft)
    }

    /// Whether a paragraph is nothing but a picture that can be shown, or a link around one.
    private func isPicture(_ inlines: [Inline]) -> Bool {
        guard inlines.count == 1 else { return false }
        switch inlines[0] {
        case .image(let image): return source(of: image) != nil
        case .link(_, let inner): return isPicture(inner)
        default: return false
        }
    }

    private mutating func write(_ list: List) {
        let name = list.start == nil ? "ul" : "ol"
        let start = list.start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
        let type =
            list.start == nil || list.numbering == .decimal
            ? "" : " type=\"\(list.numbering.rawValue)\""
        let kind = !footnotes.isEmpty && list.holdsFootnotes ? " class=\"footnotes\"" : ""
        out += "<\(name)\(kind)\(type)\(start)>\n"
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
            if isTight { line(inlines) } else { paragraph(inlines) }
            if item.blocks.count > 1 { out += isTight ? "\n" : "" }
            write(Array(item.blocks.dropFirst()))
        } else {
            write(item.blocks)
        }
        out += "</li>\n"
    }
}
