import CCmarkGFM
import NewsletterCore
import Synchronization

private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// Held while a text is parsed: cmark-gfm notes in tables that all its parsers share which
/// characters are special to the extensions of one, and clears them when that one is done.
private let parsing = Mutex(())

/// One walk over the tree that cmark-gfm makes of a text, which tells a builder what it meets.
struct MarkdownWalk {
    let context: ReadingContext
    private let slots: SlotPlaceholders?
    var builder = DocumentBuilder()
    /// The elements of raw HTML that stand open in the paragraph.
    var openTags: [OpenTag] = []
    /// The tags of the whole text.
    var tally = TagTally("")
    /// The line of each heading by the index of its block, outside of all containers.
    private(set) var headingLines: [Int: Int] = [:]
    /// How many footnotes have begun in the list of them; nothing else follows it.
    private var footnotes = 0
    /// Whether the footnote that stands open has no way back yet.
    private var lacksWayBack = false
    /// The element of raw HTML whose inside is left out, and how many of its name stand open.
    var leftOut: (name: String, depth: Int)?
    /// The start tag of a film that has not said yet where it is.
    var openMedia: String?
    /// A formula in MathML that stands open.
    var openMath: String?
    /// The picture whose inside is not walked.
    private var skipped: OpaquePointer?
    /// The numbers of the items to come of each list that stands open, the next one last; none
    /// where the parser's own will do.
    private var lists: [[Int]] = []
    /// How many columns the table has that stands open; none stands within another.
    private var columns = 0
    /// The lines of the text.
    private var source = SourceLines("")

    init(_ context: ReadingContext, slots: SlotPlaceholders?) {
        self.context = context
        self.slots = slots
    }

    /// How many blocks stand before `<!--more-->`.
    var more: Int? { builder.more }

    mutating func document(_ markdown: String) -> Document {
        extensionsAreRegistered
        guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES) else {
            return Document()
        }
        defer { cmark_parser_free(parser) }
        for name in ["table", "autolink", "strikethrough", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        source = SourceLines(markdown)
        var markdown = NotesBehindAddresses.parted(markdown)
        var parsed: OpaquePointer?
        markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                parsing.withLock { _ in
                    cmark_parser_feed(parser, characters.baseAddress, characters.count)
                    parsed = cmark_parser_finish(parser)
                }
            }
        }
        guard let root = parsed else { return Document() }
        defer { cmark_node_free(root) }
        tally = TagTally(MarkdownNode.rawHTML(below: root))
        if RawBlocks.mayStand(in: tally) {
            RawBlocks(parser: parser, slots: slots).join(below: root)
        }
        guard let iterator = cmark_iter_new(root) else { return Document() }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else {
                break
            }
            if let picture = skipped {
                if event == CMARK_EVENT_EXIT, node == picture { skipped = nil }
                continue
            }
            let kind = MarkdownNode.kind(of: node)
            if event == CMARK_EVENT_ENTER {
                enter(node, kind)
            } else {
                exit(node, kind)
            }
        }
        return builder.finish()
    }

    private mutating func enter(_ node: OpaquePointer, _ kind: String) {
        if leftOut != nil, ["text", "softbreak", "linebreak", "code"].contains(kind) {
            let text = restored(MarkdownNode.literal(of: node)).escapedForHTML()
            if kind == "text" { openMath? += text }
            return
        }
        switch kind {
        case "text": text(MarkdownNode.literal(of: node))
        case "softbreak": builder.text(" ")
        case "linebreak": builder.lineBreak()
        case "code": builder.code(restored(MarkdownNode.literal(of: node)))
        case "html_inline": inlineHTML(MarkdownNode.literal(of: node), at: node)
        case "html_block":
            let html = restored(MarkdownNode.literal(of: node))
            if MoreMark.isMark(html) { return builder.markMore() }
            HTMLReader(context).read(html, of: tally, into: &builder)
        case "emph": builder.push(.emphasis)
        case "strong": builder.push(.strong)
        case "strikethrough": builder.push(.strikethrough)
        case "link": builder.push(link: target(node))
        case "image": beginImage(node)
        case "heading": builder.begin(.heading(Int(cmark_node_get_heading_level(node))))
        case "block_quote": builder.begin(.quote)
        case "list":
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            let numbers = WrittenNumbers(source: source, context: context)
            lists.append(isOrdered ? numbers.numbers(of: node) : [])
            builder.begin(.list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil))
        case "item": builder.begin(.item(isDone: nil, number: takeNumber()))
        case "tasklist":
            let isDone = cmark_gfm_extensions_get_tasklist_item_checked(node)
            builder.begin(.item(isDone: isDone, number: takeNumber()))
        case "code_block":
            let info = String(cString: cmark_node_get_fence_info(node))
            let language = info.split(separator: " ").first.map(String.init)
            builder.append(.code(language: language, codeBlock(node)))
        case "footnote_reference": refer(to: MarkdownNode.literal(of: node))
        case "footnote_definition":
            footnotes += 1
            lacksWayBack = true
            if footnotes == 1 {
                builder.append(.rule)
                builder.begin(.list(start: 1))
            }
            builder.begin(.item(isDone: nil))
        case "thematic_break": builder.append(.rule)
        case "table":
            columns = Int(cmark_gfm_extensions_get_table_columns(node))
            builder.begin(.table(MarkdownNode.alignments(of: node)))
        case "table_header": builder.begin(.row(isHeader: true))
        case "table_row":
            tellSurplus(Int(cmark_node_get_start_line(node)))
            builder.begin(.row(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0))
        case "table_cell": builder.begin(.cell())
        case "paragraph": builder.endParagraph()
        default: break
        }
    }

    private mutating func exit(_ node: OpaquePointer, _ kind: String) {
        switch kind {
        case "emph", "strong", "strikethrough", "link": builder.pop()
        case "heading", "table_cell":
            closeTags()
            builder.end()
            if kind == "heading", let index = builder.lastBlock {
                headingLines[index] = Int(cmark_node_get_start_line(node))
            }
        case "list":
            lists.removeLast()
            builder.end()
        case "block_quote", "item", "tasklist", "table", "table_header", "table_row":
            builder.end()
        case "footnote_definition":
            addWayBack()
            builder.end()
        case "paragraph":
            if cmark_node_next(node) == nil, let parent = cmark_node_parent(node),
                MarkdownNode.kind(of: parent) == "footnote_definition"
            {
                builder.text(" ")
                addWayBack()
            }
            closeTags()
            builder.endParagraph()
        default: break
        }
    }

    // MARK: Footnotes

    private mutating func refer(to number: String) {
        builder.push(link: Int(number).map { FootnoteLink.reference($0).url })
        builder.text(BaselineShift.raised.characters(for: number) ?? number)
        builder.pop()
    }

    /// Ends a footnote with a link to where it is referred to.
    private mutating func addWayBack() {
        guard lacksWayBack else { return }
        lacksWayBack = false
        builder.push(link: FootnoteLink.back(footnotes).url)
        builder.text("↩")
        builder.pop()
    }

    // MARK: Lists

    private mutating func takeNumber() -> Int? {
        lists.isEmpty ? nil : lists[lists.count - 1].popLast()
    }

    // MARK: Texts

    private func codeBlock(_ node: OpaquePointer) -> String {
        let text = restored(MarkdownNode.literal(of: node))
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    // MARK: Slots

    mutating func text(_ text: String) {
        guard let slots else { return builder.text(text) }
        // The tags of blocks are paired when the whole document is known.
        for part in slots.split(text, slotsOnly: true) {
            switch part {
            case .literal(let literal): builder.text(literal)
            case .tag(.slot(let slot)): builder.slot(slot)
            case .tag: break
            }
        }
    }

    func restored(_ text: String) -> String { slots?.restored(text) ?? text }

    private func target(_ node: OpaquePointer) -> String? {
        let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        // The parser takes `www.` for http.
        if url.hasPrefix("http://www."), let inner = cmark_node_first_child(node),
            cmark_node_next(inner) == nil, "http://" + MarkdownNode.literal(of: inner) == url
        {
            return target(String(url.dropFirst(7)))
        }
        return target(url)
    }

    func target(_ url: String) -> String? {
        guard let slots, slots.occur(in: url) else { return context.link(url) }
        if slots.beginWithSlotOfReaders(url) {
            context.log.lose(
                "the link to \"\(slots.restored(url))\" begins with a slot, which could lead "
                    + "anywhere, so only its words are left",
                remedy: "write https:// and the site before it", clue: slots.restored(url))
            return nil
        }
        return slots.target(url) { context.link($0, shown: slots.restored($0)) }
    }

    // MARK: Pictures

    /// The description of a picture is made of the nodes below it, which are then skipped.
    private mutating func beginImage(_ node: OpaquePointer) {
        let alt = MarkdownNode.words(of: node)
        skipped = node
        let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if let source = context.image(url) {
            let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
            builder.image(
                Image(source: source, alt: restored(alt.isBlank ? title.inOneLine : alt)))
        } else {
            text(alt)
        }
    }

    // MARK: Tables

    /// Says what a row holds beyond the columns of its table, which the parser drops.
    private func tellSurplus(_ line: Int) {
        let surplus = source.cells(line: line).dropFirst(columns).filter { !$0.isBlank }
        guard let first = surplus.first else { return }
        let more = surplus.count > 1 ? " and \(surplus.count - 1) more" : ""
        context.log.lose(
            "the cell \"\(first.inOneLine.prefix(40))\"\(more) of a row was left out, since the "
                + "table has \(columns) column\(columns == 1 ? "" : "s")",
            remedy: "add a column to the table's head, or write \\| for a line within a cell",
            clue: first.trimmingSpace(), line: context.lines?[line - 1])
    }
}
