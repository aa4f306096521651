import NewsletterCore

/// Grows a document from the events of a reader, and keeps it shallow.
///
/// Every `begin` is answered by an `end`, every `push` by a `pop`; what would nest deeper
/// than ``depthLimit`` lies flat in the deepest part, so that a hostile file cannot exhaust
/// the stack of whoever walks the document.
struct DocumentBuilder {
    /// A part that holds blocks.
    enum Container {
        case quote
        case list(start: Int?, isReversed: Bool = false, numbering: ListNumbering = .decimal)
        case item(isDone: Bool?, number: Int? = nil)
        case heading(Int)
        case table([Table.Alignment])
        case row(isHeader: Bool)
        case cell(SpanningCells.Size = SpanningCells.Size(), isHeader: Bool = false)
    }

    /// How a stretch of text is set.
    enum Format: Hashable {
        case emphasis, strong, strikethrough
        /// Such text goes into the document in other characters, where there are such.
        case shifted(BaselineShift)
        /// `serial` tells neighbouring links to one place apart.
        case link(String, serial: Int)
    }

    /// How deep containers, and how deep formats, may nest.
    static let depthLimit = 32

    private struct Frame {
        var container: Container?
        var blocks: [Block] = []
        var items: [ListItem] = []
        var cells: [TableGrid.Cell] = []
        var grid = TableGrid()
    }

    private var frames = [Frame()]
    private var tooDeep = 0
    private var formats: [Format?] = []
    private var active: [Format] = []
    private var run = InlineRun()
    private var links = 0

    /// How many blocks stand before `<!--more-->`, where that stands outside of all containers.
    private(set) var more: Int?

    /// Lets the excerpt end here.
    mutating func markMore() {
        endParagraph()
        if frames.count == 1, more == nil { more = frames[0].blocks.count }
    }

    /// The index of the last block outside of all containers; nil within one, and at the head.
    var lastBlock: Int? {
        frames.count == 1 && !frames[0].blocks.isEmpty ? frames[0].blocks.count - 1 : nil
    }

    /// Whether nothing stands in the open paragraph.
    var isAtLineStart: Bool { run.isBlank }

    /// The last character of the open paragraph, where it is one of its text.
    var lastCharacter: Character? { run.lastCharacter }

    // MARK: Blocks

    mutating func begin(_ container: Container) {
        endParagraph()
        if tooDeep > 0 || frames.count > Self.depthLimit {
            tooDeep += 1
        } else {
            frames.append(Frame(container: container))
        }
    }

    mutating func end() {
        endParagraph()
        if tooDeep > 0 {
            tooDeep -= 1
        } else if frames.count > 1 {
            close(frames.removeLast())
        }
    }

    mutating func append(_ block: Block) {
        endParagraph()
        add(block)
    }

    /// Ends the open paragraph, if anything stands in it.
    mutating func endParagraph() {
        let inlines = run.finish()
        if inlines.isEmpty { return }
        if inlines.count == 1, case .image(let image) = inlines[0] {
            add(.image(image))
        } else {
            add(.paragraph(inlines))
        }
    }

    mutating func finish() -> Document {
        tooDeep = 0
        while frames.count > 1 { end() }
        endParagraph()
        return Document(frames[0].blocks)
    }

    private var top: Int { frames.count - 1 }

    private mutating func add(_ block: Block) {
        if case .list = frames[top].container {
            // A block that stands in a list but in no item belongs to the item before it.
            if frames[top].items.isEmpty { frames[top].items.append(ListItem([])) }
            frames[top].items[frames[top].items.count - 1].blocks.append(block)
        } else {
            frames[top].blocks.append(block)
        }
    }

    private mutating func close(_ frame: Frame) {
        switch frame.container {
        case .quote: if !frame.blocks.isEmpty { add(.quote(frame.blocks)) }
        case .list(let start, let isReversed, let numbering):
            if !frame.items.isEmpty {
                let list = List(start: start, numbering: numbering, items: frame.items)
                add(.list(list.numbered(isReversed)))
            }
        case .item(let isDone, let number):
            close(item: ListItem(frame.blocks, isDone: isDone, number: number))
        case .heading(let level):
            let inlines = Self.line(of: frame.blocks, separator: .text(" "))
            if !inlines.isEmpty { add(.heading(level: min(max(level, 1), 6), inlines)) }
        case .cell(let size, let isHeader):
            let inlines = Self.line(of: frame.blocks, separator: .lineBreak)
            if case .row = frames[top].container {
                frames[top].cells.append(
                    TableGrid.Cell(inlines: inlines, size: size, isHeader: isHeader))
            } else if !inlines.isEmpty {
                add(.paragraph(inlines))
            }
        case .row(let isHeader): close(row: frame.cells, isHeader: isHeader)
        case .table(let alignments): close(table: frame, alignments)
        case nil: break
        }
    }

    private mutating func close(item: ListItem) {
        if case .list = frames[top].container {
            frames[top].items.append(item)
        } else if !item.blocks.isEmpty {
            add(.list(List(items: [item])))
        }
    }

    private mutating func close(row: [TableGrid.Cell], isHeader: Bool) {
        if case .table = frames[top].container {
            frames[top].grid.add(row, isHeader: isHeader)
        } else {
            for cell in row where !cell.inlines.isEmpty { add(.paragraph(cell.inlines)) }
        }
    }

    private mutating func close(table frame: Frame, _ alignments: [Table.Alignment]) {
        for block in frame.blocks { add(block) }
        guard let (title, table) = frame.grid.table(alignments) else { return }
        if let title, !title.isEmpty { add(.paragraph([.strong(title)])) }
        add(.table(table))
    }

    /// Begins the head, the body or the foot of a table.
    mutating func beginRowGroup() {
        endParagraph()
        if tooDeep == 0, case .table = frames[top].container { frames[top].grid.beginGroup() }
    }

    /// What stands in blocks, as one line or as the lines of a cell.
    private static func line(of blocks: [Block], separator: Inline) -> [Inline] {
        var out: [Inline] = []
        func add(_ inlines: [Inline]) {
            if inlines.isEmpty { return }
            if !out.isEmpty { out.append(separator) }
            out += inlines
        }
        for block in blocks {
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): add(inlines)
            case .image(let image): add([.image(image)])
            case .code(_, let text) where separator == .lineBreak:
                for line in text.split(separator: "\n") { add([.code(line.keepingSpaces)]) }
            case .code(_, let text): add([.code(text)])
            case .quote(let blocks), .personal(_, let blocks):
                add(line(of: blocks, separator: separator))
            case .list(let list):
                let markers = list.start == nil ? [] : list.markers
                for (index, item) in list.items.enumerated() {
                    let inner = line(of: item.blocks, separator: separator)
                    if separator != .lineBreak || inner.isEmpty {
                        add(inner)
                        continue
                    }
                    let box = item.isDone.map { $0 ? "☑ " : "☐ " }
                    let bullet = list.start == nil ? "• " : "\(markers[index]). "
                    add([.text(box ?? bullet)] + inner)
                }
            case .table(let table):
                for row in [table.header] + table.rows { for cell in row { add(cell) } }
            case .rule: break
            }
        }
        return out
    }

    // MARK: Inlines

    mutating func push(_ format: Format) {
        let isNew = active.count < Self.depthLimit && !active.contains { $0.isSameKind(as: format) }
        formats.append(isNew ? format : nil)
        if isNew { active.append(format) }
    }

    /// Begins a link; one without a target sets its text as it is.
    mutating func push(link url: String?) {
        guard let url, !url.isEmpty else { return formats.append(nil) }
        links += 1
        push(.link(url, serial: links))
    }

    mutating func pop() {
        if formats.popLast() as? Format != nil { active.removeLast() }
    }

    mutating func text(_ text: some StringProtocol) {
        add(leaf: .text(String(text)))
    }

    private mutating func add(leaf: Inline) { run.append(leaf, formats: active) }

    /// Adds text as HTML shows it: any white space is one space.
    mutating func collapsedText(_ text: some StringProtocol) {
        var out = ""
        var pendingSpace = false
        let atSpace = run.endsWithSpace
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
                || scalar == "\u{0C}"
            {
                pendingSpace = true
            } else {
                if pendingSpace, !(out.isEmpty && atSpace) { out += " " }
                pendingSpace = false
                out.unicodeScalars.append(scalar)
            }
        }
        if pendingSpace, !(out.isEmpty && atSpace) { out += " " }
        if !out.isEmpty { self.text(out) }
    }

    mutating func code(_ text: String) {
        if !text.isEmpty { add(leaf: .code(text)) }
    }

    mutating func image(_ image: Image) { add(leaf: .image(image)) }

    mutating func slot(_ slot: Slot) { add(leaf: .slot(slot)) }

    /// Breaks the line; two breaks in a row end the paragraph.
    mutating func lineBreak() {
        if run.endsWithBreak {
            endParagraph()
        } else if !run.isBlank {
            add(leaf: .lineBreak)
        }
    }
}

extension Substring {
    /// The line with its spaces as such that HTML does not join.
    fileprivate var keepingSpaces: String {
        let spaces = String(prefix { $0 == " " || $0 == "\t" })
        return spaces.replacing("\t", with: "    ").replacing(" ", with: "\u{A0}")
            + dropFirst(spaces.count).replacing("  ", with: "\u{A0} ")
    }
}

extension DocumentBuilder.Format {
    fileprivate func isSameKind(as other: Self) -> Bool {
        switch (self, other) {
        case (.emphasis, .emphasis), (.strong, .strong), (.strikethrough, .strikethrough),
            (.link, .link):
            true
        // A power may have a power.
        default: false
        }
    }
}
