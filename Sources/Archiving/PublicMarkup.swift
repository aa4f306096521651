import Composing
import NewsletterCore

/// A page or a part of one, from which everything was taken that acts.
///
/// Gumbo reads it as browsers do; only elements and attributes that are known to show and
/// nothing else are written again. So whatever an own template or an article holds, the page has
/// no script, handler, form, frame or foreign object, and no link but to pages and mailboxes.
public struct PublicMarkup: Hashable, Sendable {
    /// What was taken away that acts, in words, each once: `scripts`.
    public private(set) var stripped: [String] = []
    /// What the page says of itself in its head; empty where it says nothing.
    private(set) var description = ""
    /// The style sheets in its head.
    private(set) var styles = ""
    /// The attributes of its body.
    private(set) var bodyAttributes: [MarkupNode.Attribute] = []
    /// What the body holds.
    var body: [MarkupNode] = []

    /// Reads a page.
    public init(_ html: String) {
        guard let tree = HTMLTree(html) else { return }
        for part in tree.root.children {
            switch part.name {
            case "head": readHead(part)
            case "body":
                bodyAttributes = attributes(of: part, name: "body")
                body = nodes(in: part)
            default: break
            }
        }
        stripped = Array(Set(stripped)).sorted()
    }

    private mutating func readHead(_ head: HTMLNode) {
        for node in head.children {
            switch node.name {
            case "style": styles += Self.styles(node)
            case "meta" where node["name"]?.lowercased() == "description":
                description = node["content"] ?? ""
            case "meta" where node["http-equiv"]?.lowercased() == "refresh":
                stripped.append("a redirection")
            case "base": stripped.append("a base address")
            default: if let what = Self.active[node.name] { stripped.append(what) }
            }
        }
    }

    /// The text of a style sheet, which cannot end the element that it stands in.
    private static func styles(_ node: HTMLNode) -> String {
        let text = node.children.compactMap(\.text).joined()
        return text.replacing("<", with: "") + "\n"
    }

    // MARK: What may stand in a page

    /// Elements that go with all that is in them, and what they are.
    private static let active: [String: String] = [
        "script": "scripts", "noscript": "scripts", "template": "scripts", "iframe": "frames",
        "frame": "frames", "frameset": "frames", "object": "objects", "embed": "objects",
        "applet": "objects", "svg": "drawings", "math": "formulas", "audio": "media",
        "video": "media", "canvas": "scripts", "select": "forms", "textarea": "forms",
        "button": "forms", "input": "forms", "datalist": "forms", "dialog": "forms",
        "portal": "frames", "slot": "scripts",
    ]
    /// Elements that only lead elsewhere, or say something of the page that it says itself.
    private static let silent: Set<String> = [
        "title", "meta", "link", "base", "noembed", "noframes", "plaintext", "xmp", "source",
        "track", "param", "area", "map",
    ]
    /// Elements that stay; of others only what is in them does.
    private static let kept = MarkupNode.blocks.union([
        "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "col", "colgroup", "del",
        "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ])
    private static let keptAttributes: Set<String> = [
        "abbr", "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color",
        "colspan", "datetime", "dir", "face", "headers", "height", "href", "id", "lang", "name",
        "role", "rowspan", "scope", "size", "span", "src", "start", "style", "title", "type",
        "valign", "value", "width",
    ]

    private mutating func nodes(in parent: HTMLNode) -> [MarkupNode] {
        parent.children.flatMap { nodes(of: $0) }
    }

    private mutating func nodes(of node: HTMLNode) -> [MarkupNode] {
        if let text = node.text { return [.text(text)] }
        let name = node.name
        guard node.isElement, node.isHTML else {
            if node.isElement { stripped.append(Self.active[name] ?? "drawings") }
            return []
        }
        if let what = Self.active[name] {
            stripped.append(what)
            return []
        }
        if Self.silent.contains(name) { return [] }
        if name == "style" {
            styles += Self.styles(node)
            return []
        }
        if name == "form" { stripped.append("forms") }
        guard Self.kept.contains(name), name != "body" else { return nodes(in: node) }
        let element = MarkupNode.Element(
            name: name, attributes: attributes(of: node, name: name), children: nodes(in: node))
        if name == "img", element["src"] == nil {
            return element["alt"].map { [.text($0)] } ?? []
        }
        return [.element(element)]
    }

    private mutating func attributes(of node: HTMLNode, name element: String)
        -> [MarkupNode.Attribute]
    {
        var found: [MarkupNode.Attribute] = []
        for (name, value) in node.attributes {
            let name = name.lowercased()
            if name.hasPrefix("on") {
                stripped.append("event handlers")
                continue
            }
            let isWord = name.hasPrefix("aria-") && name != "aria-roledescription"
            guard
                isWord && name.utf8.allSatisfy({ $0.isASCIILetterOrDigit || $0 == 0x2D })
                    || Self.keptAttributes.contains(name)
            else { continue }
            switch name {
            case "href":
                guard element == "a" else { continue }
                if let target = link(value) { found.append(.init(name: name, value: target)) }
            case "src":
                guard element == "img" else { continue }
                if let source = Self.picture(value) {
                    found.append(.init(name: name, value: source))
                }
            default: found.append(.init(name: name, value: value))
            }
        }
        return found
    }

    /// Where a link leads; nil where it leads nowhere, or to something that acts.
    private mutating func link(_ url: String) -> String? {
        let url = LinkTarget.stripped(url)
        if url.hasPrefix("#") { return url }
        switch LinkTarget.scheme(of: url) {
        case "http", "https", "mailto", "tel": return url
        case nil: return url.unicodeScalars.first == Self.mark ? url : nil
        default:
            stripped.append("links that act")
            return nil
        }
    }

    /// Where a picture comes from: the web, or the mail itself.
    private static func picture(_ url: String) -> String? {
        let url = LinkTarget.stripped(url)
        return ["http", "https", "cid"].contains(LinkTarget.scheme(of: url)) ? url : nil
    }

    /// Stands where something about a reader stood, until that is taken out.
    static let mark: Unicode.Scalar = "\u{F8F1}"
}

extension StringProtocol {
    /// Whether something about a reader stood in it.
    var isMarked: Bool { unicodeScalars.contains(PublicMarkup.mark) }

    /// The text without such marks.
    var unmarked: String {
        guard isMarked else { return String(self) }
        return String(String.UnicodeScalarView(unicodeScalars.filter { $0 != PublicMarkup.mark }))
    }
}
