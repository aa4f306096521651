import Composing
import NewsletterCore
import Yams

/// The sections of postrider.yml that hold a list of mappings.
enum SettingsSection: String, CaseIterable {
    case dkim
    case mailboxes = "bounces.mailboxes"
}

/// The settings that hold a mapping for each name that the user chooses, such as a domain; no
/// environment variable overrides them.
enum SettingsFamily: String, CaseIterable {
    case rateDomains = "rate.domains"
    case hooks
}

/// One mapping of a section, such as an item of `dkim`, or of a family.
struct SettingsTable<Fields: SettingGroup> {
    /// What errors call it: `postrider.yml, line 31`.
    let origin: String
    private let path: String
    private let fields: Fields
    private let values: [String: Node]

    /// Takes a mapping with known keys only.
    init(_ node: Node, called path: String, fields: Fields, file: String) throws {
        let keys = fields.keys.map(\.path)
        self.fields = fields
        origin = node.mark.map { "\(file), line \($0.line)" } ?? file
        self.path = path
        guard case .mapping(let mapping) = node else {
            throw Self.failure("\(origin): \(path) must hold keys", keys)
        }
        var values: [String: Node] = [:]
        for (keyNode, value) in mapping {
            let key = keyNode.string ?? "?"
            guard keys.contains(key) else {
                let near = key.nearest(in: keys).map { "; did you mean \($0)?" } ?? ""
                throw Self.failure("\(origin): unknown setting \(path).\(key)\(near)", keys)
            }
            values[key] = value
        }
        self.values = values
    }

    /// The table in one line: `domain: example.org, selector: s1`.
    var words: String {
        values.sorted { $0.key < $1.key }.map { key, node in
            let texts = node.scalar.map { [$0.string] } ?? node.array().compactMap(\.string)
            let text = texts.joined(separator: " ")
            let field = fields.keys.first { $0.path == key }
            return "\(key): \(field?.masked(text) ?? text)"
        }.joined(separator: ", ")
    }

    /// The value of a field: what was given, or what holds where nothing was.
    func value<Value>(_ field: KeyPath<Fields, Setting<Value>>) throws -> Value {
        let field = fields[keyPath: field]
        let path = "\(self.path).\(field.key.path)"
        guard let node = values[field.key.path], !node.isNull,
            let given = try given(node, path, isList: field.key.kind == .list)
        else { return try field.value(missingAt: origin, path: path) }
        return try field.value(of: given)
    }

    /// What a node gives; nil for nothing but space.
    private func given(_ node: Node, _ path: String, isList: Bool) throws -> GivenSetting? {
        let given = try GivenSetting(node, path: path, origin: origin, isList: isList)
        return !isList && given.text.trimmingSpace().isEmpty ? nil : given
    }

    private static func failure(_ problem: String, _ keys: [String]) -> Problem {
        Problem(.badConfiguration, problem, remedy: "Known are \(keys.joined(separator: ", ")).")
    }
}

extension GivenSetting {
    /// Takes the values of a node: a single one, or several where the setting `isList`.
    init(_ node: Node, path: String, origin: String, isList: Bool) throws {
        let items: [Node]
        if isList, case .sequence(let sequence) = node {
            items = Array(sequence)
        } else {
            items = [node]
        }
        let texts = try items.map { item in
            guard let text = item.scalarText else {
                throw Problem(
                    .badConfiguration,
                    "\(origin): \(path) must be a "
                        + (isList ? "list of single values" : "single value"))
            }
            return text
        }
        self.init(path: path, origin: origin, texts: texts)
    }
}
