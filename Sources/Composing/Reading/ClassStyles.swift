import NewsletterCore

/// What the style sheets of a page set for its classes, as far as a document can say it: Google
/// Docs exports bold and italic only so, `.c1{font-weight:700}`.
struct ClassStyles {
    private static let properties: Set<String> = [
        "font-weight", "font-style", "text-decoration", "vertical-align",
    ]
    /// How many bytes of style sheets are looked at.
    private static let sizeLimit = 100_000

    /// The values of properties, by class.
    private var values: [String: [String: String]] = [:]

    /// Knows no classes.
    init() {}

    /// Reads the style sheets that stand in a page.
    init(page root: HTMLNode) {
        var css = ""
        root.walk { node in
            if node.name == "style" { css += node.allText + "\n" }
            return css.utf8.count < Self.sizeLimit
        }
        guard !css.isEmpty, css.utf8.count < Self.sizeLimit else { return }
        for rule in StyleSheet(css).rules {
            let subject = rule.selector.subject
            guard subject.classes.count == 1, subject.name == nil, subject.id == nil,
                subject.isPlain, rule.selector.joints.isEmpty
            else { continue }
            for declaration in rule.declarations
            where Self.properties.contains(declaration.property) {
                values[subject.classes[0], default: [:]][declaration.property] =
                    declaration.value.lowercased()
            }
        }
    }

    /// What an element's own style says of a property, or else its classes.
    func value(of property: String, for node: HTMLNode) -> String? {
        if let own = HTMLStyle.declaration(property, of: node) { return own }
        guard !values.isEmpty, let classes = node["class"] else { return nil }
        return classes.split(separator: " ").lazy.compactMap { values[String($0)]?[property] }
            .first
    }
}
