/// A single HTML tag: its name and whether it closes an element.
struct InlineTag {
    var name: String
    var isClosing: Bool
    /// The tag as it is written.
    let html: String

    /// Whether nothing stands within the element.
    var isVoid: Bool { html.hasSuffix("/>") || HTMLTagScan.voidNames.contains(name) }

    init?(_ html: String) {
        self.html = html
        guard html.first == "<" else { return nil }
        let inside = html.dropFirst()
        isClosing = inside.first == "/"
        name = inside.drop { $0 == "/" }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
        if name.isEmpty { return nil }
    }

    /// The value of an attribute, with its references as what they stand for.
    func attribute(_ name: String) -> String? {
        guard let tree = HTMLTree(html) else { return nil }
        var found: String?
        tree.root.walk { node in
            if node.foreignName == self.name { found = found ?? node[name] }
            return found == nil
        }
        return found
    }
}
