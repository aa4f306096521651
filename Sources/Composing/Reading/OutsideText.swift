import NewsletterCore

/// What stands on a page outside of the part that an article is made of.
struct OutsideText {
    /// Elements that hold what belongs to a site rather than to an article.
    private static let ofSite: Set<String> = ["aside", "footer", "form", "header", "nav"]
    private static let roles: Set<String> = [
        "banner", "complementary", "contentinfo", "navigation", "search",
    ]

    /// Elements that are told here too: their words and links may be the article's.
    private static let told: Set<String> = ["map", "noscript"]

    private var text = ""
    /// The text in which the first ones stand.
    private var first = ""
    /// What belongs to the site, each kind once.
    private var ofSite: [String] = []

    /// Says of an article what stands beside its main part, and is not the heading that became
    /// its title.
    static func note(
        around main: HTMLNode, and title: HTMLNode?, in root: HTMLNode, _ log: ReadingLog
    ) {
        guard main != root else { return }
        var outside = OutsideText()
        outside.take(root, but: main, title, log)
        for name in outside.ofSite { log.omit("<\(name)> outside of <\(main.name)>") }
        let words = outside.text.split(whereSeparator: \.isWhitespace)
        if words.isEmpty { return }
        let count = words.count
        log.lose(
            "\(count) word\(count == 1 ? "" : "s") outside of <\(main.name)> "
                + "\(count == 1 ? "was" : "were") left out, beginning "
                + "\"\(words.prefix(8).joined(separator: " ").prefix(60))\"",
            remedy: "move them into <\(main.name)>, or take its tags out of the file",
            clue: outside.first)
    }

    private mutating func take(
        _ root: HTMLNode, but main: HTMLNode, _ title: HTMLNode?, _ log: ReadingLog
    ) {
        var stack = [root]
        while let node = stack.popLast() {
            if let text = node.text {
                if first.isEmpty { first = text.trimmingSpace() }
                self.text += text
                continue
            }
            if HTMLStyle.endsParagraph(node.name) || node.name == "br" { text += " " }
            if node == main || node == title || HTMLStyle.isHidden(node) || !node.isHTML {
                continue
            }
            if OmittedElement.isLost(node.name) {
                if Self.told.contains(node.name), !node.holds(main) {
                    OmittedElement.note(node, node.name, in: log)
                }
                continue
            }
            if Self.ofSite.contains(node.name)
                || Self.roles.contains(node["role"]?.lowercased() ?? "")
            {
                let isEmpty = node.allText.isBlank
                if !isEmpty, !ofSite.contains(node.name) { ofSite.append(node.name) }
                if !node.holds(main) { continue }
            }
            for index in stride(from: node.childCount - 1, through: 0, by: -1) {
                stack.append(node.child(index))
            }
        }
    }
}

extension HTMLNode {
    /// Whether another node stands somewhere below this one.
    fileprivate func holds(_ other: HTMLNode) -> Bool {
        var isFound = false
        walk { node in
            isFound = node == other
            return !isFound
        }
        return isFound
    }

    /// The first heading of level 1 below this node that has words; nil where there is none.
    var topHeading: HTMLNode? {
        var heading: HTMLNode?
        walk { node in
            guard node.name == "h1", !HTMLStyle.isHidden(node), !node.allText.isBlank else {
                return true
            }
            heading = node
            return false
        }
        return heading
    }
}
