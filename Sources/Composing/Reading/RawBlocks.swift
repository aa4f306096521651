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

    /// How many nodes of one parent are written in vain before no more are tried.
    private static let patience = 2000

    static func mayStand(in tally: TagTally) -> Bool {
        containers.contains { tally.starts[$0] != nil }
    }

    /// Joins such blocks among the nodes of a tree.
    func join(below root: OpaquePointer) {
        var parents = [root]
        while let parent = parents.popLast() {
            var patience = Self.patience
            var child = cmark_node_first_child(parent)
            while let node = child {
                if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
                    if patience > 0 { join(from: node, &patience) }
                } else if cmark_node_first_child(node) != nil {
                    parents.append(node)
                }
                child = cmark_node_next(node)
            }
        }
    }

    /// Joins a block with those behind it up to the one that ends what it begins; none where a node
    /// cannot be written, and where none ends it, further ones need not be looked for.
    private func join(from block: OpaquePointer, _ patience: inout Int) {
        var html = MarkdownNode.literal(of: block)
        var open = Self.balance(of: html).filter { $0.value > 0 }
        if open.isEmpty { return }
        var last: OpaquePointer?
        var next = cmark_node_next(block)
        // A list of Markdown within the tags of a list is that list.
        if let next, cmark_node_get_type(next) == CMARK_NODE_LIST { return }
        var written = 0
        while let node = next, !open.isEmpty {
            written += 1
            guard let part = self.written(node) else {
                patience -= written
                return
            }
            html += part
            open.merge(Self.balance(of: part)) { $0 + $1 }
            open = open.filter { $0.value > 0 }
            last = node
            next = cmark_node_next(node)
        }
        guard open.isEmpty, let last else {
            patience = 0
            return
        }
        while let node = cmark_node_next(block) {
            let isLast = node == last
            cmark_node_unlink(node)
            cmark_node_free(node)
            if isLast { break }
        }
        cmark_node_set_literal(block, html)
    }

    /// How many more of each container a piece of HTML begins than it ends; less than none where it
    /// ends more.
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
        if isRaw || isIndentedTag(node) { return MarkdownNode.literal(of: node) }
        guard
            let text = cmark_render_html(
                node, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
        else { return nil }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        let html = String(cString: text)
        if slots?.occur(in: html) == true || html.containsBytes(of: "class=\"footnote") {
            return nil
        }
        return html
    }

    /// Whether a node is code for its indent alone, and begins with a tag.
    private func isIndentedTag(_ node: OpaquePointer) -> Bool {
        guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK else { return false }
        var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &sign) != 0
        let code = MarkdownNode.literal(of: node).utf8.drop { $0 <= 0x20 }
        let next = code.dropFirst().first
        return !isFenced && code.first == UInt8(ascii: "<")
            && (next == UInt8(ascii: "/") || next?.isASCIILetter == true)
    }
}
