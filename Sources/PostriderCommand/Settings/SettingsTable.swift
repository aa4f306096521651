import NewsletterCore
import Yams

/// The sections of postrider.yml that hold a list of mappings.
enum SettingsSection: String, CaseIterable {
    case dkim
}

/// One mapping of a section, such as an item of `dkim`.
struct SettingsTable {
    /// What errors call it: `postrider.yml, line 31`.
    let origin: String
    private let section: SettingsSection
    private let values: [String: Node]

    /// Takes a mapping with known keys only.
    init(_ node: Node, of section: SettingsSection, keys: [String], file: String) throws {
        origin = node.mark.map { "\(file), line \($0.line)" } ?? file
        self.section = section
        guard case .mapping(let mapping) = node else {
            throw Self.failure("\(origin): an item of \(section) must hold keys", keys)
        }
        var values: [String: Node] = [:]
        for (keyNode, value) in mapping {
            let key = keyNode.string ?? "?"
            guard keys.contains(key) else {
                let near = key.nearest(in: keys).map { "; did you mean \($0)?" } ?? ""
                throw Self.failure("\(origin): unknown setting \(section).\(key)\(near)", keys)
            }
            values[key] = value
        }
        self.values = values
    }

    /// A single value; nil where there is none.
    func text(_ key: String) -> String? {
        values[key]?.scalar?.string.trimmingSpace().isEmpty == false ? values[key]?.string : nil
    }

    /// A single value that must be there.
    func required(_ key: String) throws -> String {
        guard let text = text(key) else {
            throw Failure(.badConfiguration, "\(origin): \(section).\(key) is missing")
        }
        return text
    }

    /// A list of values; empty where there is none.
    func texts(_ key: String) -> [String] {
        values[key]?.array().compactMap(\.string) ?? []
    }

    private static func failure(_ problem: String, _ keys: [String]) -> Failure {
        Failure(.badConfiguration, problem, advice: "Known are \(keys.joined(separator: ", ")).")
    }
}
