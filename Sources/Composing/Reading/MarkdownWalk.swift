import CCmarkGFM
import NewsletterCore
import Synchronization

private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// Held while a text is parsed: cmark-gfm notes in tables that all its parsers share which
/// characters are special to the extensions of one, and clears them when that one is done.
private let parsing = Mutex(())

/// One walk over the tree that cmark-gfm makes of a text, which tells a builder what it meets.
struct MarkdownWalk {
    private let context: ReadingContext
    private let slots: SlotPlaceholders?
    private var builder = DocumentBuilder()
    /// The elements of raw HTML that stand open in the paragraph, and how each tag is written.
    private var openTags: [(name: String, html: String)] = []
    /// The line of each heading by the index of its block, outside of all containers.
    private(set) var headingLines: [Int: Int] = [:]
    /// How many footnotes have begun in the list of them; nothing else follows it.
    private var footnotes = 0
    /// Whether the footnote that stands open has no way back yet.
    private var lacksWayBack = false
    /// The element of raw HTML whose inside is left out.
    private var leftOut: String?
    /// The start tag of a film that has not said yet where it is.
    private var openMedia: String?
    /// The picture whose inside is not walked.
    private var skipped: OpaquePointer?

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
        var markdown = markdown
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
            let kind = Self.kind(of: node)
            if event == CMARK_EVENT_ENTER {
                enter(node, kind)
            } else {
                exit(node, kind)
            }
        }
        return builder.finish()
    }

    private mutating func enter(_ node: OpaquePointer, _ kind: String) {
        if leftOut != nil, ["text", "softbreak", "linebreak", "code"].contains(kind) { return }
        switch kind {
        case "text": text(literal(node))
        case "softbreak": builder.text(" ")
        case "linebreak": builder.lineBreak()
        case "code": builder.code(restored(literal(node)))
        case "html_inline": inlineHTML(literal(node))
        case "html_block":
            let html = restored(literal(node))
            if MoreMark.isMark(html) { return builder.markMore() }
            HTMLReader(context).read(html, into: &builder)
        case "emph": builder.push(.emphasis)
        case "strong": builder.push(.strong)
        case "strikethrough": builder.push(.strikethrough)
        case "link": builder.push(link: target(node))
        case "image": beginImage(node)
        case "heading": builder.begin(.heading(Int(cmark_node_get_heading_level(node))))
        case "block_quote": builder.begin(.quote)
        case "list":
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            builder.begin(.list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil))
        case "item": builder.begin(.item(isDone: nil))
        case "tasklist":
            let isDone = cmark_gfm_extensions_get_tasklist_item_checked(node)
            builder.begin(.item(isDone: isDone))
        case "code_block":
            let info = String(cString: cmark_node_get_fence_info(node))
            let language = info.split(separator: " ").first.map(String.init)
            builder.append(.code(language: language, codeBlock(node)))
        case "footnote_reference": refer(to: literal(node))
        case "footnote_definition":
            footnotes += 1
            lacksWayBack = true
            if footnotes == 1 {
                builder.append(.rule)
                builder.begin(.list(start: 1))
            }
            builder.begin(.item(isDone: nil))
        case "thematic_break": builder.append(.rule)
        case "table": builder.begin(.table(alignments(node)))
        case "table_header": builder.begin(.row(isHeader: true))
        case "table_row":
            builder.begin(.row(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0))
        case "table_cell": builder.begin(.cell)
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
        case "block_quote", "list", "item", "tasklist", "table", "table_header", "table_row":
            builder.end()
        case "footnote_definition":
            addWayBack()
            builder.end()
        case "paragraph":
            if cmark_node_next(node) == nil, let parent = cmark_node_parent(node),
                Self.kind(of: parent) == "footnote_definition"
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
        builder.text(BaselineShift.raised.applied(to: number))
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

    // MARK: Texts

    private func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    /// What a node is called; the library has no names for footnotes.
    private static func kind(of node: OpaquePointer) -> String {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
        case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
        default: String(cString: cmark_node_get_type_string(node))
        }
    }

    private func codeBlock(_ node: OpaquePointer) -> String {
        let text = restored(literal(node))
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    // MARK: Slots

    private mutating func text(_ text: String) {
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

    private func restored(_ text: String) -> String { slots?.restored(text) ?? text }

    private func target(_ node: OpaquePointer) -> String? {
        let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        // The parser takes `www.` for http.
        if url.hasPrefix("http://www."), let inner = cmark_node_first_child(node),
            cmark_node_next(inner) == nil, "http://" + literal(inner) == url
        {
            return target(String(url.dropFirst(7)))
        }
        return target(url)
    }

    private func target(_ url: String) -> String? {
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
        let alt = Self.plainText(node)
        skipped = node
        let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if let source = context.image(url) {
            builder.image(Image(source: source, alt: restored(alt)))
        } else {
            text(alt)
        }
    }

    private static func plainText(_ node: OpaquePointer) -> String {
        var out = ""
        guard let iterator = cmark_iter_new(node) else { return out }
        defer { cmark_iter_free(iterator) }
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
                out += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            } else if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
                out += " "
            }
        }
        return out
    }

    // MARK: Tables

    private func alignments(_ node: OpaquePointer) -> [Table.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        guard let marks = cmark_gfm_extensions_get_table_alignments(node) else {
            return Array(repeating: .natural, count: count)
        }
        return (0..<count).map {
            switch marks[$0] {
            case UInt8(ascii: "l"): .start
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .end
            default: .natural
            }
        }
    }

    // MARK: Raw HTML within a line

    private mutating func inlineHTML(_ html: String) {
        if MoreMark.isMark(html) { return builder.markMore() }
        guard let tag = InlineTag(html) else { return }
        if let name = leftOut {
            // The address of a film may stand in an element within its own.
            if tag.name == "source", let opening = openMedia {
                HTMLReader(context).read(inline: opening + restored(html), into: &builder)
                openMedia = nil
            }
            if tag.isClosing, tag.name == name { leftOut = nil }
            return
        }
        if tag.isClosing {
            guard let at = openTags.lastIndex(where: { $0.name == tag.name }) else { return }
            for _ in openTags[at...] { builder.pop() }
            openTags.removeSubrange(at...)
            return
        }
        switch tag.name {
        case "br": builder.lineBreak()
        case "a":
            openTags.append((tag.name, html))
            builder.push(link: tag.attribute("href").flatMap(target))
        case "img", "input":
            HTMLReader(context).read(inline: restored(html), into: &builder)
        case "math":
            guard let text = tag.attribute("alttext") else { return }
            builder.text(text)
            leftOut = tag.name
        case "object" where tag.attribute("data") == nil: break
        case "audio", "video":
            leftOut = tag.name
            openMedia = tag.attribute("src") == nil ? restored(html) : nil
            if openMedia == nil {
                HTMLReader(context).read(inline: restored(html), into: &builder)
            }
        case _ where Self.isWhole(tag.name):
            HTMLReader(context).read(inline: restored(html), into: &builder)
            if tag.name != "embed" { leftOut = tag.name }
        case "b", "strong": open(tag, .strong)
        case "i", "em", "cite": open(tag, .emphasis)
        case "s", "del", "strike": open(tag, .strikethrough)
        case "sup": open(tag, .shifted(.raised))
        case "sub": open(tag, .shifted(.lowered))
        default:
            // What reads like a word, `Array<Int>`, is lost for HTML.
            guard
                html.dropFirst().dropLast().allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " }),
                !TagsAsText.isElement(tag.name)
            else { return }
            context.log.lose(
                "\(html) was taken for a tag of HTML and left out",
                remedy: "write \\\(html), or set it as code", clue: html)
        }
    }

    /// Whether an element is looked at as a whole, and what stands in it is no text.
    private static func isWhole(_ name: String) -> Bool {
        ["script", "style", "svg", "noscript"].contains(name) || EmbeddedMedia.names.contains(name)
    }

    private mutating func open(_ tag: InlineTag, _ format: DocumentBuilder.Format) {
        openTags.append((tag.name, tag.html))
        builder.push(format)
    }

    private mutating func closeTags() {
        for tag in openTags {
            builder.pop()
            // An anchor stands for a place, and holds nothing.
            if tag.html.hasSuffix("/>") || tag.name == "a" && !tag.html.contains("href") {
                continue
            }
            context.log.lose(
                "\(tag.html) has no end in its paragraph",
                remedy: "write </\(tag.name)>, or \\\(tag.html) where it is a word",
                clue: tag.html)
        }
        openTags = []
        leftOut = nil
    }
}
