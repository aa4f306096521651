import NewsletterCore

/// What the attributes of an element say that matters to a document.
enum HTMLStyle {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dl",
        "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "main", "p",
        "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr",
    ]

    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// Whether an element stands on lines of its own, lists and tables included.
    static func endsParagraph(_ name: String) -> Bool {
        blocks.contains(name) || others.contains(name)
    }

    private static let others: Set<String> = [
        "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "pre", "table", "ul",
    ]

    /// Whether the element is not shown at all.
    static func isHidden(_ node: HTMLNode) -> Bool {
        if node["hidden"] != nil { return true }
        return declaration("display", of: node) == "none"
    }

    /// Whether a paragraph is what Word or Google Docs calls the title of a text.
    static func isTitle(_ node: HTMLNode) -> Bool {
        guard node.name == "p", let classes = node["class"]?.split(separator: " ") else {
            return false
        }
        return classes.contains("MsoTitle")
            || classes.contains("title") && node["id"]?.hasPrefix("h.") == true
    }

    /// The formats that an inline element sets, by its name or by its style.
    static func formats(
        of node: HTMLNode, _ name: String, _ styles: ClassStyles
    ) -> [DocumentBuilder.Format] {
        var formats: [DocumentBuilder.Format] = []
        let weight = styles.value(of: "font-weight", for: node)
        let isBold =
            weight.map { $0.hasPrefix("bold") || (Int($0) ?? 0) >= 600 }
            ?? ["b", "strong"].contains(name)
        let slant = styles.value(of: "font-style", for: node)
        let isItalic =
            slant.map { $0 == "italic" || $0 == "oblique" }
            ?? ["i", "em", "cite", "dfn", "var"].contains(name)
        let line = styles.value(of: "text-decoration", for: node) ?? ""
        if isBold { formats.append(.strong) }
        if isItalic { formats.append(.emphasis) }
        if ["s", "del", "strike"].contains(name) || line.contains("line-through") {
            formats.append(.strikethrough)
        }
        let shift = styles.value(of: "vertical-align", for: node)
        if name == "sup" || shift == "super" { formats.append(.shifted(.raised)) }
        if name == "sub" || shift == "sub" { formats.append(.shifted(.lowered)) }
        return formats
    }

    /// A length in whole CSS pixels, from the attribute or the style.
    static func length(_ property: String, of node: HTMLNode) -> Int? {
        let text = node[property] ?? declaration(property, of: node)
        guard let text = text?.trimmingSpace(), !text.hasSuffix("%"), !text.hasSuffix("em") else {
            return nil
        }
        return Int(text.prefix { $0.isNumber })
    }

    /// A length in hundredths of the column, below the whole of it.
    static func percentage(_ property: String, of node: HTMLNode) -> Int? {
        guard let text = (node[property] ?? declaration(property, of: node))?.trimmingSpace(),
            text.hasSuffix("%"), let value = Double(text.dropLast()), (1..<100).contains(value)
        else { return nil }
        return Int(value)
    }

    /// The number of a list or of its item, within what people write.
    static func listNumber(_ text: String) -> Int? {
        Int(text.trimmingSpace()).map { min(max($0, -999_999), 999_999) }
    }

    /// How an ordered list writes its numbers, by its `type` or by its style.
    static func numbering(of list: HTMLNode) -> ListNumbering {
        if let type = list["type"], let numbering = ListNumbering(rawValue: type.trimmingSpace()) {
            return numbering
        }
        let style = declaration("list-style-type", of: list) ?? declaration("list-style", of: list)
        switch style?.split(separator: " ").first {
        case "lower-alpha", "lower-latin": return .smallLetters
        case "upper-alpha", "upper-latin": return .capitalLetters
        case "lower-roman": return .smallRoman
        case "upper-roman": return .capitalRoman
        default: return .decimal
        }
    }

    /// Where a picture is: pages that load theirs late say it elsewhere than in `src`.
    static func pictureSource(of node: HTMLNode) -> String? {
        let source = node["src"]
        if let source, !source.isBlank,
            !["data", "cid"].contains(LinkTarget.scheme(of: source))
        {
            return source
        }
        let late = ["data-src", "data-lazy-src", "data-original"].lazy.compactMap { node[$0] }.first
        let first = (node["srcset"] ?? node["data-srcset"])?.split { $0 == "," || $0 == " " }.first
        return late ?? first.map(String.init) ?? source
    }

    /// The language that a highlighter was told.
    static func codeLanguage(of node: HTMLNode) -> String? {
        let inner = node.children.first { $0.name == "code" }
        let classes = "\(node["class"] ?? "") \(inner?["class"] ?? "")"
        return classes.split(separator: " ").first { $0.hasPrefix("language-") }
            .map { String($0.dropFirst(9)) }
    }

    /// Whether an item is a task that is done; nil where it has no check box.
    static func taskState(of item: HTMLNode) -> Bool? {
        var first = item.children.first { $0.isElement || $0.text?.isBlank == false }
        if let paragraph = first, ["p", "label"].contains(paragraph.name) {
            first = paragraph.children.first { $0.isElement || $0.text?.isBlank == false }
        }
        // Notion draws its boxes.
        if let classes = first?["class"]?.split(separator: " "), classes.contains("checkbox") {
            return classes.contains("checkbox-on")
        }
        guard let box = first, box.name == "input", box["type"]?.lowercased() == "checkbox" else {
            return nil
        }
        return box["checked"] != nil
    }

    /// The value of a property in the element's own style.
    static func declaration(_ property: String, of node: HTMLNode) -> String? {
        guard let style = node["style"], style.utf8.count < 10_000 else { return nil }
        for part in style.split(separator: ";") {
            guard let colon = part.firstIndex(of: ":"),
                part[..<colon].trimmingSpace().lowercased() == property
            else { continue }
            let value = part[part.index(after: colon)...].split(separator: "!").first ?? ""
            return value.trimmingSpace().lowercased()
        }
        return nil
    }
}
