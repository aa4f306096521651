import NewsletterCore

/// Elements of HTML that no document holds: which of them a reader would miss.
enum OmittedElement {
    /// Elements that are lost with all that stands in them.
    private static let lost: Set<String> = [
        "applet", "button", "canvas", "datalist", "dialog", "fieldset", "frame", "frameset", "head",
        "input", "label", "legend", "map", "menuitem", "meter", "nav", "noembed", "noframes",
        "noscript", "optgroup", "option", "progress", "script", "select", "style", "svg",
        "template",
        "textarea", "title",
    ]
    private static let silent: Set<String> = [
        "datalist", "head", "noembed", "noframes", "optgroup", "option", "style",
        "template", "title",
    ]
    private static let missed: Set<String> = [
        "applet", "button", "canvas", "dialog", "fieldset", "label", "legend", "meter", "progress",
        "select", "svg", "textarea",
    ]

    static func isLost(_ name: String) -> Bool { lost.contains(name) }

    /// Writes down that an element was left out.
    static func note(_ node: HTMLNode, _ name: String, in log: ReadingLog) {
        if silent.contains(name) { return }
        if name == "input", ["checkbox", "hidden"].contains(node["type"]?.lowercased() ?? "") {
            return
        }
        let words = node["aria-label"] ?? node.allText.inOneLine
        if name == "map" {
            guard node.holdsLinks else { return }
            return log.lose(
                "the links of a picture's <map> were left out",
                remedy: "write them below the picture",
                clue: "<map")
        }
        if name == "noscript", !words.isBlank {
            return log.lose(
                "\"\(words.prefix(60))\" was left out, since it stands in <noscript>",
                remedy: "take the tags <noscript> and </noscript> out where readers should get it",
                clue: "<noscript")
        }
        // A button that only shows a sign has its words for those who hear the page.
        let isSign = name == "button" && node.allText.isBlank
        guard missed.contains(name), !isSign, !words.isBlank || name == "canvas" else {
            return log.omit("<\(name)>")
        }
        let shown = words.isBlank ? "" : " \"\(words.inOneLine.prefix(40))\""
        log.lose(
            "<\(name)>\(shown) was left out, since no mail can hold it",
            remedy: "say it in words, or link a page that has it", clue: "<\(name)")
    }

    /// What Word and Google Docs keep of a text's history: comments, and words that were
    /// deleted while changes were tracked; nil for all other elements.
    static func history(_ node: HTMLNode, _ name: String) -> String? {
        let classes = node["class"]?.split(separator: " ") ?? []
        let marks = ["MsoCommentReference", "MsoCommentText", "MsoCommentSubject"]
        let isComment = classes.contains {
            $0.lowercased().hasPrefix("msocom") || marks.contains(String($0))
        }
        let element = HTMLStyle.declaration("mso-element", of: node)
        if isComment || element == "comment" || element == "comment-list" { return "a comment" }
        if name == "del", node["datetime"] != nil, node["cite"]?.hasPrefix("mailto:") == true {
            return "a deleted passage"
        }
        if classes.contains("msoDel") { return "a deleted passage" }
        return isCommentOfDocs(node, name) ? "a comment" : nil
    }

    /// What pages show beside a formula in MathML that says the same, as KaTeX and MathJax do.
    static func isShownFormula(_ node: HTMLNode) -> Bool {
        mayBeShownFormula(node) && node.parent?.holdsMathML == true
    }

    /// The same, where that formula stands beside it.
    static func mayBeShownFormula(_ node: HTMLNode) -> Bool {
        let classes = node["class"]?.split(separator: " ") ?? []
        if classes.contains("MathJax_Preview") { return true }
        guard node["aria-hidden"] == "true" else { return false }
        return node.foreignName == "mjx-math"
            || classes.contains("katex-html")
    }

    /// `<sup><a href="#cmnt1">[a]</a></sup>`, and the box that it leads to.
    private static func isCommentOfDocs(_ node: HTMLNode, _ name: String) -> Bool {
        guard name == "sup" || name == "div" else { return false }
        var isFound = false
        var count = 0
        node.walk { inner in
            count += 1
            if inner.name == "a" {
                let target = inner["href"] ?? ""
                let isComment =
                    name == "sup"
                    ? target.hasPrefix("#cmnt") && !target.hasPrefix("#cmnt_ref")
                    : target.hasPrefix("#cmnt_ref")
                isFound = isComment && inner["id"]?.hasPrefix("cmnt") == true
                return false
            }
            return count < 20
        }
        return isFound
    }
}

extension HTMLNode {
    /// Whether a formula in MathML is among the next nodes below this one.
    fileprivate var holdsMathML: Bool {
        var isFound = false
        var count = 0
        walk { node in
            count += 1
            isFound = isFound || node.foreignName == "math"
            return !isFound && count < 2000
        }
        return isFound
    }

    /// Whether links stand below this node.
    fileprivate var holdsLinks: Bool {
        var isFound = false
        walk { node in
            isFound = (node.name == "a" || node.name == "area") && node["href"] != nil
            return !isFound
        }
        return isFound
    }

    /// How many pictures and links stand below this node.
    var linkAndPictureCount: (links: Int, pictures: Int) {
        var count = (links: 0, pictures: 0)
        walk { node in
            if node.name == "a", node["href"] != nil { count.links += 1 }
            if node.name == "img" { count.pictures += 1 }
            return true
        }
        return count
    }
}
