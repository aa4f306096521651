/// The names that a template may use.
indirect enum TemplateKeys: Sendable {
    case value
    /// Members by name.
    case group([String: TemplateKeys])
    /// A list whose elements have members.
    case list([String: TemplateKeys])

    /// What stands at the top.
    static let all: [String: TemplateKeys] = [
        "lang": .value, "dir": .value, "media_css": .value, "several_articles": .value,
        "newsletter": .group(values("name", "url", "postal_address")),
        "issue": .group(
            values(
                "title", "subject", "date", "iso_date", "slug", "summary", "intro_html",
                "intro_text", "outro_html", "outro_text")),
        "phrases": .group(values(Phrases.keys)),
        "articles": .list(article),
    ]

    private static let article: [String: TemplateKeys] = values(
        "title", "author", "date", "iso_date", "summary", "url", "anchor", "number", "first",
        "last", "body_html", "body_text", "title_underlined", "repeats_issue_title", "section",
        "section_underlined", "is_excerpt"
    )
    .merging(["image": .group(values("src", "alt", "width", "height"))]) { $1 }

    private static func values(_ names: String...) -> [String: TemplateKeys] { values(names) }

    private static func values(_ names: [String]) -> [String: TemplateKeys] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, .value) })
    }

    /// The members of a group or of a list's elements.
    var members: [String: TemplateKeys] {
        switch self {
        case .value: [:]
        case .group(let members), .list(let members): members
        }
    }

    /// What a dotted name means where the given scopes stand open, innermost last.
    static func resolve(_ name: String, in scopes: [[String: TemplateKeys]]) -> TemplateKeys? {
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first,
            var found = scopes.reversed().lazy.compactMap({ $0[first] }).first
        else { return nil }
        for part in parts.dropFirst() {
            guard let member = found.members[part] else { return nil }
            found = member
        }
        return found
    }

    /// Every dotted name that the given scopes know.
    static func names(in scopes: [[String: TemplateKeys]]) -> [String] {
        scopes.reversed().flatMap { scope in
            scope.sorted { $0.key < $1.key }.flatMap { name, keys in
                if case .group(let members) = keys {
                    [name] + members.keys.sorted().map { "\(name).\($0)" }
                } else {
                    [name]
                }
            }
        }
    }
}
