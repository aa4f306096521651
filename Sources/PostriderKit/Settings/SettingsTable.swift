import Composing
import NewsletterCore
import Yams

/// The sections of postrider.yml that hold a list of mappings.
enum SettingsSection: String, CaseIterable {
    case dkim
}

/// The settings that hold a mapping for each name that the user chooses, such as a domain; no
/// environment variable overrides them.
enum SettingsFamily: String, CaseIterable {
    case rateDomains = "rate.domains"
}

/// One mapping of a section, such as an item of `dkim`, or of a family.
struct SettingsTable {
    /// What errors call it: `postrider.yml, line 31`.
    let origin: String
    private let path: String
    private let values: [String: Node]

    /// Takes a mapping with known keys only.
    init(_ node: Node, called path: String, keys: [String], file: String) throws {
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
            return "\(key): \(texts.joined(separator: " "))"
        }.joined(separator: ", ")
    }

    /// A single value; nil where there is none.
    func text(_ key: String) throws -> String? {
        guard let node = values[key], !node.isNull else { return nil }
        guard let text = node.scalarText else {
            throw Problem(
                .badConfiguration, "\(origin): \(path).\(key) must be a single value")
        }
        return text.trimmingSpace().isEmpty ? nil : text
    }

    /// A single value that must be there.
    func required(_ key: String) throws -> String {
        guard let text = try text(key) else {
            throw Problem(.badConfiguration, "\(origin): \(path).\(key) is missing")
        }
        return text
    }

    /// A whole number of at least 1; nil where there is none.
    func count(_ key: String) throws -> Int? {
        guard let text = try text(key) else { return nil }
        guard let count = Int(text), count > 0 else {
            throw Problem(
                .badConfiguration,
                "\(origin): \(path).\(key) is \"\(text)\"; it must be a whole number of 1 or more")
        }
        return count
    }

    /// A list of values, or a single one; empty where there is none.
    func texts(_ key: String) throws -> [String] {
        guard let node = values[key], !node.isNull else { return [] }
        let nodes = if case .sequence(let items) = node { Array(items) } else { [node] }
        return try nodes.map { item in
            if let text = item.scalarText { return text }
            throw Problem(
                .badConfiguration, "\(origin): \(path).\(key) must be a list of single values")
        }
    }

    private static func failure(_ problem: String, _ keys: [String]) -> Problem {
        Problem(.badConfiguration, problem, remedy: "Known are \(keys.joined(separator: ", ")).")
    }
}
