import NewsletterCore

/// A plain-text page while it is written: its lines, and the links that were met.
struct TextPage {
    /// The target of a numbered link, and who sees it where not everybody does.
    private struct Target: Hashable {
        var url: String
        var condition: BlockCondition?
    }

    var marks: SlotMarks
    private var targets: [Target] = []
    private var numbers: [Target: Int] = [:]
    /// The block that is being written.
    private var block: BlockCondition?

    /// How many links have a number, those of earlier parts of the text among them.
    var numberedLinks: Int { earlierLinks + targets.count }
    private let earlierLinks: Int

    init(marks: SlotMarks, numberedLinks: Int = 0) {
        self.marks = marks
        earlierLinks = numberedLinks
    }

    /// The numbered targets of the links, each on a line.
    mutating func targetLines() -> [String] {
        var lines = PersonalLines()
        for (index, target) in targets.enumerated() {
            let line = "[\(earlierLinks + index + 1)] \(marks.marking(slotsIn: target.url))"
            if let condition = target.condition {
                lines.add(
                    [line], hasGap: false, begin: marks.mark(.begin(condition)),
                    end: marks.mark(.end(condition)))
            } else {
                lines.add([line], hasGap: false)
            }
        }
        return lines.finish()
    }

    /// Does something for those alone who see a block.
    private mutating func within<T>(
        _ condition: BlockCondition, _ body: (inout TextPage) -> T
    ) -> T {
        block = condition
        defer { block = nil }
        return body(&self)
    }

    /// The narrowest that nested lists and quotes make a line.
    private static let narrowest = 24

    /// The lines of blocks, one empty line between them.
    mutating func lines(of blocks: [Block], width: Int) -> [String] {
        var out = PersonalLines()
        var levels = HeadingLevels(top: 1)
        for block in blocks {
            if case .personal(let condition, let inner) = block {
                let lines = within(condition) { $0.lines(of: inner, width: width) }
                out.add(
                    lines, hasGap: true, begin: marks.mark(.begin(condition)),
                    end: marks.mark(.end(condition)))
            } else {
                out.add(
                    lines(of: block, width: max(width, Self.narrowest), &levels), hasGap: true)
            }
        }
        return out.finish()
    }

    private mutating func lines(
        of block: Block, width: Int, _ levels: inout HeadingLevels
    ) -> [String] {
        switch block {
        case .heading(let level, let inlines):
            return heading(inlines, isUnderlined: levels.next(level) == 1, width: width)
        case .paragraph(let inlines): return filling(inlines).lines(width: width)
        case .list(let list): return lines(of: list, width: width)
        case .quote(let blocks):
            return lines(of: blocks, width: width - 2).map { $0.isEmpty ? ">" : "> \($0)" }
        case .code(_, let text):
            return text.withoutControls().split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    \($0)" }
        case .table(let table): return lines(of: table, width: width)
        case .image(let image): return filling([.image(image)]).lines(width: width)
        case .rule: return ["* * *"]
        case .personal(let condition, let blocks):
            return within(condition) { $0.lines(of: blocks, width: width) }
        }
    }

    private mutating func heading(_ inlines: [Inline], isUnderlined: Bool, width: Int)
        -> [String]
    {
        let lines = filling(inlines).lines(width: width)
        guard isUnderlined else { return lines }
        return lines + [String(repeating: "-", count: widest(lines, atMost: width))]
    }

    /// The columns of the widest line, slots counted as they are written.
    func widest(_ lines: [String], atMost limit: Int) -> Int {
        min(limit, lines.map { DisplayWidth.of(marks.finish($0)) }.max() ?? 0)
    }

    // MARK: Lists

    private mutating func lines(of list: List, width: Int) -> [String] {
        let isTight = list.items.allSatisfy(Self.isShort)
        let markers = list.start == nil ? [] : list.markers.map { "\($0)." }
        let indent = (markers.map(\.count).max() ?? 1) + 1
        var out = PersonalLines()
        for (index, item) in list.items.enumerated() {
            var marker = "-"
            if list.start != nil {
                let number = markers[index]
                marker = String(repeating: " ", count: indent - 1 - number.count) + number
            }
            let box = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
            let padding = String(repeating: " ", count: indent + box.count)
            func marked(_ lines: [String]) -> [String] {
                (lines.isEmpty ? [""] : lines).enumerated().map { number, line in
                    if number == 0 { return "\(marker) \(box)\(line)" }
                    return line.isEmpty ? "" : padding + line
                }
            }
            // Whoever does not see what stands in an item sees no item.
            if case .personal(let condition, let blocks)? = item.blocks.first,
                item.blocks.count == 1
            {
                let lines = within(condition) {
                    $0.lines(ofItem: ListItem(blocks), width: width - indent - box.count)
                }
                out.add(
                    marked(lines), hasGap: !isTight, begin: marks.mark(.begin(condition)),
                    end: marks.mark(.end(condition)))
            } else {
                let lines = lines(ofItem: item, width: width - indent - box.count)
                // A picture without words leaves nothing to be marked.
                if lines.isEmpty, !item.blocks.isEmpty, list.start == nil, box.isEmpty { continue }
                out.add(marked(lines), hasGap: !isTight)
            }
        }
        return out.finish()
    }

    /// The lines of an item; a list right after its first paragraph follows without a gap.
    private mutating func lines(ofItem item: ListItem, width: Int) -> [String] {
        guard Self.isShort(item) else { return lines(of: item.blocks, width: width) }
        return item.blocks.flatMap { lines(of: [$0], width: width) }
    }

    private static func isShort(_ item: ListItem) -> Bool {
        let paragraphs = item.blocks.count { if case .list = $0 { false } else { true } }
        if paragraphs > 1 { return false }
        return item.blocks.allSatisfy {
            switch $0 {
            case .paragraph: true
            case .list(let list): list.items.allSatisfy(isShort)
            case .personal(_, let blocks): isShort(ListItem(blocks))
            default: false
            }
        }
    }

    // MARK: Lines of text

    /// Inlines as words that can be set in lines.
    mutating func filling(_ inlines: [Inline]) -> LineFilling {
        var filling = LineFilling()
        fill(ShiftedText.flat(inlines), &filling)
        return filling
    }

    private mutating func fill(_ inlines: [Inline], _ filling: inout LineFilling) {
        for inline in inlines {
            switch inline {
            case .text(let text): filling.append(text.withoutControls())
            case .code(let text): filling.append(text.withoutControls())
            case .emphasis(let inner): set(inner, between: "_", &filling)
            case .strong(let inner): set(inner, between: "*", &filling)
            case .strikethrough(let inner): set(inner, between: "~", &filling)
            case .shifted(_, let inner): fill(inner, &filling)
            case .link(let url, let inner): link(url, inner, &filling)
            case .image(let image):
                if !image.alt.isEmpty { filling.append("[\(image.alt.withoutControls())]") }
            case .lineBreak: filling.lineBreak()
            case .slot(let slot):
                filling.append(unbroken: marks.mark(slot), width: slot.syntax.count)
            case .personal(let condition, let inner):
                filling.append(unbroken: marks.mark(.begin(condition)), width: 0)
                block = condition
                fill(inner, &filling)
                block = nil
                filling.append(unbroken: marks.mark(.end(condition)), width: 0)
            }
        }
    }

    private mutating func set(
        _ inner: [Inline], between mark: String, _ filling: inout LineFilling
    ) {
        // A mark within a mark, or around nothing, reads as noise.
        let text = inner.plainText
        if text.isBlank || text.contains(mark) { return fill(inner, &filling) }
        // It stands close to the words, so spaces at the ends go outside.
        if text.first?.isWhitespace == true { filling.append(" ") }
        filling.append(mark)
        fill(inner.trimmingSpaceAtEnds, &filling)
        filling.append(mark)
        if text.last?.isWhitespace == true { filling.append(" ") }
    }

    private mutating func link(_ url: String, _ inner: [Inline], _ filling: inout LineFilling) {
        if case .back? = FootnoteLink(url) { return }
        guard let target = WrittenURL.link(url) else { return fill(inner, &filling) }
        let text = inner.plainText.trimmingSpace()
        if text.isEmpty || Self.isSame(text, target) {
            let head = ["mailto:", "tel:"].first { target.hasPrefix($0) } ?? ""
            let shown = String(target.dropFirst(head.count))
            let marked = marks.marking(slotsIn: shown)
            return filling.append(unbroken: marked, width: shown.count)
        }
        fill(inner, &filling)
        filling.append(" [\(number(of: target))]")
    }

    private mutating func number(of url: String) -> Int {
        // A target that everybody sees will do for a block too.
        if let number = numbers[Target(url: url)] { return number }
        let target = Target(url: url, condition: block)
        if let number = numbers[target] { return number }
        targets.append(target)
        numbers[target] = numberedLinks
        return numberedLinks
    }

    /// Whether a link's text is its target, but for what people leave out.
    private static func isSame(_ text: String, _ target: String) -> Bool {
        func bare(_ url: String) -> Substring {
            var url = Substring(url.lowercased())
            let heads = ["mailto:", "tel:", "https://", "http://", "www."]
            for head in heads where url.hasPrefix(head) {
                url = url.dropFirst(head.count)
            }
            return url.hasSuffix("/") ? url.dropLast() : url
        }
        return bare(text) == bare(target)
    }
}

extension [Inline] {
    /// The inlines without white space at their ends.
    fileprivate var trimmingSpaceAtEnds: [Inline] {
        var inlines = self
        if let first = inlines.first {
            inlines[0] = first.mappingText(inFirst: true) { $0.drop(while: \.isWhitespace) }
        }
        if let last = inlines.last {
            inlines[inlines.count - 1] = last.mappingText(inFirst: false) { text in
                text[
                    ..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:))
                        ?? text.startIndex)]
            }
        }
        return inlines
    }
}

extension Inline {
    /// The inline with another text at one of its ends.
    fileprivate func mappingText(inFirst: Bool, _ change: (Substring) -> Substring) -> Inline {
        func mapped(_ inner: [Inline]) -> [Inline] {
            guard let index = inFirst ? inner.indices.first : inner.indices.last else { return [] }
            var inner = inner
            inner[index] = inner[index].mappingText(inFirst: inFirst, change)
            return inner
        }
        return switch self {
        case .text(let text): .text(String(change(text[...])))
        case .emphasis(let inner): .emphasis(mapped(inner))
        case .strong(let inner): .strong(mapped(inner))
        case .strikethrough(let inner): .strikethrough(mapped(inner))
        case .shifted(let shift, let inner): .shifted(shift, mapped(inner))
        case .link(let url, let inner): .link(url: url, mapped(inner))
        case .personal, .code, .image, .lineBreak, .slot: self
        }
    }
}
