public import NewsletterCore

/// Writes a document as Markdown that an editor can go on with.
///
/// What Markdown has no words for is written as HTML within it; ``isFaithful(_:to:)`` tells
/// whether reading the text gives the same document back.
public struct MarkdownWriter {
    /// Makes a writer.
    public init() {}

    /// Writes a document; it ends with a line break unless it is empty.
    public func write(_ document: Document) -> String {
        let lines = MarkdownPage().lines(of: document.blocks)
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// Whether Markdown says the same as a document, to a reader of either body.
    public func isFaithful(_ markdown: String, to document: Document) -> Bool {
        let copy = MarkdownReader().read(markdown)
        if copy == document { return true }
        // An address that stands bare may have become a link; the text shows where links lead.
        let text = TextWriter(width: .max)
        return text.write(copy) == text.write(document)
            && Self.withoutLinks(copy) == Self.withoutLinks(document)
    }

    /// The HTML of a document, its links as plain words.
    private static func withoutLinks(_ document: Document) -> String {
        let html = HTMLWriter(imageWidth: .max).write(document)
        var out = ""
        var rest = Substring(html.replacing("</a>", with: ""))
        while let open = rest.firstRange(of: "<a href=") {
            out += rest[..<open.lowerBound]
            rest = rest[open.upperBound...].drop { $0 != ">" }.dropFirst()
        }
        return out + rest
    }
}

/// The lines of Markdown.
private struct MarkdownPage {
    func lines(of blocks: [Block]) -> [String] {
        var out: [String] = []
        var previous: Block?
        for block in blocks {
            let lines = lines(of: block)
            if lines.isEmpty { continue }
            if let previous {
                out.append("")
                // Two lists in a row would be one.
                if case .list = previous, case .list = block { out += ["<!-- -->", ""] }
            }
            out += lines
            previous = block
        }
        return out
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let level, let inlines):
            return ["\(String(repeating: "#", count: level)) \(line(inlines))"]
        case .paragraph(let inlines): return paragraph(inlines)
        case .list(let list): return lines(of: list)
        case .quote(let blocks): return lines(of: blocks).map { $0.isEmpty ? ">" : "> \($0)" }
        case .code(let language, let text):
            let fence = String(repeating: "`", count: max(3, Self.longestTicks(text) + 1))
            let inner = text.split(separator: "\n", omittingEmptySubsequences: false)
            return ["\(fence)\(language ?? "")"] + inner.map(String.init) + [fence]
        case .table(let table): return lines(of: table)
        case .image(let image): return [MarkdownText.image(image)]
        case .rule: return ["---"]
        case .personal(let condition, let blocks):
            return [condition.opening, ""] + lines(of: blocks) + ["", condition.closing]
        }
    }

    private func paragraph(_ inlines: [Inline]) -> [String] {
        MarkdownText.write(inlines).split(separator: "\n", omittingEmptySubsequences: false)
            .map { MarkdownText.escapingStart(of: $0) }
    }

    /// Inlines where no line may end.
    private func line(_ inlines: [Inline]) -> String {
        MarkdownText.write(inlines).replacing("\\\n", with: " ")
    }

    private func lines(of list: List) -> [String] {
        let isTight = list.items.allSatisfy { item in
            item.blocks.enumerated().allSatisfy { index, block in
                switch block {
                case .paragraph: index == 0
                case .list: true
                default: false
                }
            }
        }
        var out: [String] = []
        let numbers = list.numbers
        for (index, item) in list.items.enumerated() {
            let marker = list.start == nil ? "- " : "\(numbers[index]). "
            let box = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
            let inner = isTight ? item.blocks.flatMap(lines(of:)) : lines(of: item.blocks)
            if index > 0, !isTight { out.append("") }
            let indent = String(repeating: " ", count: marker.count)
            for (number, line) in (inner.isEmpty ? [""] : inner).enumerated() {
                if number == 0 {
                    out.append(marker + box + line)
                } else {
                    out.append(line.isEmpty ? "" : indent + line)
                }
            }
        }
        return out
    }

    private func lines(of table: Table) -> [String] {
        let dashes = table.alignments.map { alignment in
            switch alignment {
            case .natural: "---"
            case .start: ":--"
            case .center: ":-:"
            case .end: "--:"
            }
        }
        let header = table.header.isEmpty ? table.alignments.map { _ in [] } : table.header
        return [row(header.map(line)), row(dashes)] + table.rows.map { row($0.map(line)) }
    }

    private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    private static func longestTicks(_ text: String) -> Int {
        text.split { $0 != "`" }.map(\.count).max() ?? 0
    }
}
