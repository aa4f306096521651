import NewsletterCore

/// HTML of which only what a page of the archive may show is left.
indirect enum MarkupNode: Hashable, Sendable {
    case text(String)
    case element(Element)

    struct Element: Hashable, Sendable {
        var name: String
        var attributes: [Attribute]
        var children: [MarkupNode]

        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    struct Attribute: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// Elements that stand below each other; everything else runs within lines.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div",
        "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    ]

    private static let voids: Set<String> = ["br", "col", "hr", "img", "wbr"]

    var isBlock: Bool {
        if case .element(let element) = self { Self.blocks.contains(element.name) } else { false }
    }

    var isLineBreak: Bool {
        if case .element(let element) = self { element.name == "br" } else { false }
    }

    /// Whether any element in it stands below others.
    var holdsBlock: Bool {
        guard case .element(let element) = self else { return false }
        return isBlock || element.children.contains(where: \.holdsBlock)
    }

    /// All words in it.
    var words: String {
        switch self {
        case .text(let text): text
        case .element(let element):
            element.name == "br" ? "\n" : element.children.map(\.words).joined()
        }
    }

    /// Whether it shows anything.
    var showsAnything: Bool {
        switch self {
        case .text(let text): !text.allSatisfy { $0.isWhitespace || $0 == "\u{A0}" }
        case .element(let element):
            ["img", "hr"].contains(element.name)
                || element.children.contains(where: \.showsAnything)
        }
    }

    /// Calls `visit` for every element, outer ones first.
    func walk(_ visit: (Element) -> Void) {
        guard case .element(let element) = self else { return }
        visit(element)
        for child in element.children { child.walk(visit) }
    }

    /// Appends the HTML.
    func write(to out: inout String) {
        switch self {
        case .text(let text): out += text.escapedForHTML()
        case .element(let element):
            out += "<\(element.name)"
            for attribute in element.attributes {
                out += " \(attribute.name)=\"\(attribute.value.escapedForHTML())\""
            }
            out += ">"
            if Self.voids.contains(element.name) { return }
            // A parser takes away the first line break there.
            if element.name == "pre" { out += "\n" }
            for child in element.children { child.write(to: &out) }
            out += "</\(element.name)>"
        }
    }
}

extension [MarkupNode] {
    /// The HTML.
    var html: String {
        var out = ""
        for node in self { node.write(to: &out) }
        return out
    }
}
