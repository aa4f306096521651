import NewsletterCore

/// The lists of word processors: those of Microsoft Word, which it writes as paragraphs that
/// say in their style where they stand (`mso-list: l0 level2 lfo1`), and those that Google
/// Docs exports level by level.
enum OfficeList {
    /// A paragraph that is an item of a list.
    struct Item {
        /// How deep the list nests, from 1.
        var level: Int
        /// The number that the item shows; nil where it shows a bullet.
        var start: Int?
        /// How the number is written.
        var numbering = ListNumbering.decimal
        /// Whether it shows a number or letter of any kind; nil where it shows nothing.
        var isNumbered: Bool?

        /// Whether it begins a list of its own behind an item of the same level.
        func beginsList(after other: Item) -> Bool {
            guard let isNumbered, let wasNumbered = other.isNumbered else { return false }
            return isNumbered != wasNumbered
        }
    }

    private static let deepest = 9

    /// The item that a paragraph is; nil for all others.
    static func item(of node: HTMLNode) -> Item? {
        guard node.name == "p", let style = HTMLStyle.declaration("mso-list", of: node) else {
            return nil
        }
        let level = style.split(separator: " ").first { $0.hasPrefix("level") }
            .flatMap { Int($0.dropFirst(5)) }
        guard let level, (1...deepest).contains(level) else { return nil }
        var marker = ""
        node.walk { inner in
            if isMarker(inner) { marker = inner.allText }
            return marker.isEmpty
        }
        let isNumbered = isNumbered(marker)
        let (number, numbering) = number(marker) ?? (isNumbered == true ? 1 : nil, .decimal)
        return Item(level: level, start: number, numbering: numbering, isNumbered: isNumbered)
    }

    /// The list that Google Docs exports, each level as a list of its own that says in its
    /// class how deep it stands: `lst-kix_abc-1`; nil for all others.
    static func docsList(_ node: HTMLNode) -> Item? {
        guard node.name == "ul" || node.name == "ol", let classes = node["class"],
            let name = classes.split(separator: " ").first(where: { $0.hasPrefix("lst-kix_") }),
            let level = name.split(separator: "-").last.flatMap({ Int($0) }),
            (0..<deepest).contains(level)
        else { return nil }
        let start = node.name == "ol" ? node["start"].flatMap { Int($0) } ?? 1 : nil
        return Item(level: level + 1, start: start, isNumbered: start != nil)
    }

    /// Whether an element holds the bullet or number of an item, written out as text.
    static func isMarker(_ node: HTMLNode) -> Bool {
        node.name == "span" && HTMLStyle.declaration("mso-list", of: node) == "ignore"
    }

    /// Whether a marker counts, as `3.`, `iv)` and `(a)` do; nil for an empty one.
    private static func isNumbered(_ marker: String) -> Bool? {
        let text = marker.filter { !$0.isWhitespace }
        guard let last = text.last else { return nil }
        return (last == "." || last == ")") && text.contains { $0.isLetter || $0.isNumber }
    }

    /// The number in `3.`, `c)` or `iv.`, and how it is written.
    private static func number(_ marker: String) -> (Int?, ListNumbering)? {
        let text = marker.filter { !$0.isWhitespace }
        guard let last = text.last, last == "." || last == ")" else { return nil }
        let body = String(text.dropLast())
        if let number = Int(body) { return (number, .decimal) }
        // A list that begins with "i" counts in Roman numerals.
        for numbering in [.smallRoman, .capitalRoman, .smallLetters, .capitalLetters]
            as [ListNumbering]
        {
            let isLetter = numbering == .smallLetters || numbering == .capitalLetters
            guard isLetter || body.count > 1 || body.lowercased() == "i" else { continue }
            let number = (1...(isLetter ? 26 : 50)).first { numbering.written($0) == body }
            if let number { return (number, numbering) }
        }
        return nil
    }
}
