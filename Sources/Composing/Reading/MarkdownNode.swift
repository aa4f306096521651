import CCmarkGFM
import NewsletterCore

/// What the library tells of a node of its tree.
enum MarkdownNode {
    /// What a node is called; the library has no names for footnotes.
    static func kind(of node: OpaquePointer) -> String {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
        case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
        default: String(cString: cmark_node_get_type_string(node))
        }
    }

    /// What a node holds as it is written; empty where it holds other nodes.
    static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    /// The raw HTML below a node, a line for each piece.
    static func rawHTML(below root: OpaquePointer) -> String {
        var out = ""
        guard let iterator = cmark_iter_new(root) else { return out }
        defer { cmark_iter_free(iterator) }
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
                out += literal(of: node) + "\n"
            }
        }
        return out
    }

    /// The words of a node and of those below it, in one line.
    static func words(of node: OpaquePointer) -> String {
        var out = ""
        guard let iterator = cmark_iter_new(node) else { return out }
        defer { cmark_iter_free(iterator) }
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
                out += literal(of: node)
            } else if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
                out += " "
            }
        }
        return out
    }

    /// How the columns of a table are aligned.
    static func alignments(of table: OpaquePointer) -> [Table.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(table))
        guard let marks = cmark_gfm_extensions_get_table_alignments(table) else {
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
}
