import CCmarkGFM
import NewsletterCore

/// Joins the blocks of raw HTML that one table, list or quotation is parted into, since Markdown
/// ends such a block at an empty line.
///
/// What stands between them becomes HTML too, as in the page that a Markdown processor writes.
struct RawBlocks {
    private static let containers = ["blockquote", "ol", "table", "ul"]

    /// The parser, whose extensions know how to write their nodes.
    let parser: OpaquePointer
    let slots: SlotPlaceholders?

    static func mayStand(in tally: TagTally) -> Bool {
        containers.contains { tally.starts[$0] != nil && tally.ends[$0] != nil }
    }

    /// Joins such blocks among the nodes of a tree.
    func join(below root: OpaquePointer) {
        var parents = [root]
        while let parent = parents.popLast() {
            var canJoin = true
            var child = cmark_node_first_child(parent)
            while let node = child {
                if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
                    if canJoin { canJoin = join(from: node) }
                } else if cmark_node_first_child(node) != nil {
                    parents.append(node)
                }
                child = cmark_node_next(node)
            }
        }
    }

    /// Joins a block with those behind it up to the one that ends what it begins; false where none
    /// does, so that further ones need not be looked for.
    private func join(from block: OpaquePointer) -> Bool {
        var html = literal(block)
        var open = Self.balance(of: html)
        if open.isEmpty { return true }
        var last: OpaquePointer?
        var next = cmark_node_next(block)
        // A list of Markdown within the tags of a list is that list.
        if let next, cmark_node_get_type(next) == CMARK_NODE_LIST { return true }
        while let node = next, !open.isEmpty {
            guard let part = written(node) else { return true }
            html += part
            open.merge(Self.balance(of: part)) { $0 + $1 }
            open = open.filter { $0.value > 0 }
            last = node
            next = cmark_node_next(node)
        }
        guard open.isEmpty, let last else { return false }
        while let node = cmark_node_next(block) {
            let isLast = node == last
            cmark_node_unlink(node)
            cmark_node_free(node)
            if isLast { break }
        }
        cmark_node_set_literal(block, html)
        return true
    }

    /// How many of the containers stand open behind a piece of HTML, those that do not left out.
    private static func balance(of html: String) -> [String: Int] {
        let tally = TagTally(html)
        var balance: [String: Int] = [:]
        for name in containers {
            let count = tally.starts[name, default: 0] - tally.ends[name, default: 0]
            if count != 0 { balance[name] = count }
        }
        return balance
    }

    /// A node as HTML; nil where it holds what HTML has no word for: slots, and marks of notes.
    private func written(_ node: OpaquePointer) -> String? {
        let isRaw = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
        if isRaw || isIndentedTag(node) { return literal(node) }
        guard
            let text = cmark_render_html(
                node, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
        else { return nil }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        let html = String(cString: text)
        if slots?.occur(in: html) == true || html.containsBytes(of: "footnote") { return nil }
        return html
    }

    /// Whether a node is code for its indent alone, and begins with a tag.
    private func isIndentedTag(_ node: OpaquePointer) -> Bool {
        guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK else { return false }
        var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &sign) != 0
        let code = literal(node).utf8.drop { $0 <= 0x20 }
        let next = code.dropFirst().first
        return !isFenced && code.first == UInt8(ascii: "<")
            && (next == UInt8(ascii: "/") || next?.isASCIILetter == true)
    }

    private func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
