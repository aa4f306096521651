/// The names that a template may use, as a tree.
indirect enum TemplateKeys: Sendable {
    case value
    /// Members by name.
    case group([String: TemplateKeys])
    /// A list whose elements have members.
    case list([String: TemplateKeys])

    /// What stands at the top of a template whose style sheet sets the given colours.
    static func all(colors: some Sequence<String>) -> [String: TemplateKeys] {
        var keys = tree(TemplateTag.top)
        keys["articles"] = .list(article)
        keys["events"] = .list(article)
        keys["phrases"] = .group(values(Phrase.allCases.map(\.rawValue)))
        keys["colors"] = .group(values(colors))
        return keys
    }

    /// What stands within an article.
    static let article = tree(TemplateTag.article)

    private static func tree(_ tags: [TemplateTag]) -> [String: TemplateKeys] {
        tags.reduce(into: [:]) { keys, tag in
            let parts = tag.name.split(separator: ".").map(String.init)
            if parts.count == 1 {
                keys[parts[0]] = .value
            } else {
                var members = keys[parts[0]]?.members ?? [:]
                members[parts[1]] = .value
                keys[parts[0]] = .group(members)
            }
        }
    }

    private static func values(_ names: some Sequence<String>) -> [String: TemplateKeys] {
        names.reduce(into: [:]) { $0[$1] = .value }
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
