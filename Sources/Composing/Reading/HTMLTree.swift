import CGumbo

/// The tree that gumbo makes of HTML, for as long as it is looked at.
package struct HTMLTree: ~Copyable {
    private let bytes: UnsafeMutableBufferPointer<CChar>
    private let output: UnsafeMutablePointer<GumboOutput>

    /// Parses a page or a fragment; what nests too deep lies flat.
    ///
    /// Gumbo would show a sign in place of a control character, which is left out therefore.
    package init?(_ html: String) {
        let limited = HTMLNesting.limited(html.withoutControls())
        bytes = .allocate(capacity: limited.count + 1)
        for (index, byte) in limited.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        bytes[limited.count] = 0
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let output = gumbo_parse_with_options(&options, bytes.baseAddress, limited.count)
        else {
            bytes.deallocate()
            return nil
        }
        self.output = output
    }

    deinit {
        var options = kGumboDefaultOptions
        gumbo_destroy_output(&options, output)
        bytes.deallocate()
    }

    /// The `html` element.
    package var root: HTMLNode { HTMLNode(output.pointee.root) }
}

/// A node of an ``HTMLTree``; it must not outlive the tree.
package struct HTMLNode: Equatable {
    private let node: UnsafeMutablePointer<GumboNode>

    init(_ node: UnsafeMutablePointer<GumboNode>) { self.node = node }

    package var isElement: Bool { node.pointee.type == GUMBO_NODE_ELEMENT }

    /// The text of a text node; nil for elements and comments.
    package var text: String? {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            String(cString: node.pointee.v.text.text)
        default: nil
        }
    }

    /// The element's name in lower case; empty where gumbo knows none.
    package var name: String {
        guard isElement else { return "" }
        return String(cString: gumbo_normalized_tagname(node.pointee.v.element.tag))
    }

    /// The start tag as it was written.
    var originalTag: String {
        guard isElement else { return "" }
        let piece = node.pointee.v.element.original_tag
        guard let data = piece.data else { return "" }
        let bytes = UnsafeRawBufferPointer(start: data, count: min(Int(piece.length), 40))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The node that this one stands in.
    var parent: HTMLNode? { node.pointee.parent.map(HTMLNode.init) }

    /// The language that an HTML element belongs to, so that SVG can be told from HTML.
    package var isHTML: Bool {
        isElement && node.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML
    }

    var childCount: Int { isElement ? Int(node.pointee.v.element.children.length) : 0 }

    func child(_ index: Int) -> HTMLNode {
        let pointer = node.pointee.v.element.children.data[index]!
        return HTMLNode(pointer.assumingMemoryBound(to: GumboNode.self))
    }

    package var children: [HTMLNode] { (0..<childCount).map(child) }

    /// Every attribute as it stands, references decoded.
    package var attributes: [(name: String, value: String)] {
        guard isElement else { return [] }
        let found = node.pointee.v.element.attributes
        return (0..<Int(found.length)).map { index in
            let attribute = found.data[index]!.assumingMemoryBound(to: GumboAttribute.self).pointee
            return (String(cString: attribute.name), String(cString: attribute.value))
        }
    }

    package subscript(_ attribute: String) -> String? {
        guard isElement else { return nil }
        let found = withUnsafePointer(to: &node.pointee.v.element.attributes) {
            gumbo_get_attribute($0, attribute)
        }
        return found.map { String(cString: $0.pointee.value) }
    }

    /// Calls `visit` for this node and all below it, in order, until it returns false.
    func walk(_ visit: (HTMLNode) -> Bool) {
        var stack = [self]
        while let node = stack.popLast() {
            if !visit(node) { return }
            for index in stride(from: node.childCount - 1, through: 0, by: -1) {
                stack.append(node.child(index))
            }
        }
    }

    /// All the text below this node.
    var allText: String {
        var out = ""
        walk { node in
            if let text = node.text { out += text } else if node.name == "br" { out += "\n" }
            return true
        }
        return out
    }
}
