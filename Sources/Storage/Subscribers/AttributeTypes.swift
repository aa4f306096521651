internal import GRDB
internal import NewsletterCore

/// The names of all attributes with their types, kept while entries are merged.
final class AttributeTypes {
    private(set) var types: [String: AttributeType?]
    private let db: Database
    private let path: String
    private let hasTypes: Bool

    init(_ db: Database, path: String) throws {
        self.db = db
        self.path = path
        types = [:]
        for row in try Row.fetchAll(db, sql: "SELECT name, type FROM attribute") {
            let type = (row[1] as String?).flatMap { AttributeType(rawValue: $0) }
            types.updateValue(type, forKey: row[0])
        }
        hasTypes = types.values.contains { $0 != nil }
    }

    /// Notes the names that are new.
    func register(_ attributes: [String: String]) throws {
        for name in attributes.keys where types[name] == nil {
            try db.execute(sql: "INSERT INTO attribute (name) VALUES (?)", arguments: [name])
            types.updateValue(nil, forKey: name)
        }
    }

    /// The attributes as they are kept; throws for a value that is not of its type.
    func checked(_ attributes: [String: String]) throws(AttributeMismatch) -> [String: String] {
        guard hasTypes else { return attributes }
        var checked = attributes
        for (name, value) in attributes {
            guard let type = types[name] ?? nil else { continue }
            guard let canonical = type.canonical(value) else {
                throw AttributeMismatch(name: name, value: value, type: type)
            }
            checked[name] = canonical
        }
        return checked
    }
}

/// A value that is not of the type that was declared for its attribute.
struct AttributeMismatch: Error {
    var name: String
    var value: String
    var type: AttributeType

    /// Names the attribute, the value and what it should be.
    var reason: String {
        "\(name.escapingControls()) is a \(type), and \"\(value.escapingControls())\" is none"
    }
}
