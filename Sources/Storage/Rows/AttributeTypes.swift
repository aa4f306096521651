internal import NewsletterCore
import Subscribing

/// The names of all attributes with their types, kept while entries are merged.
final class AttributeTypes {
    private(set) var types: [String: AttributeType?]
    private let db: Session
    private let path: String
    private let hasTypes: Bool

    init(_ db: Session, path: String) throws {
        self.db = db
        self.path = path
        types = [:]
        for row in try db.rows("SELECT name, type FROM attribute") {
            let type = (row[1] as String?).flatMap { AttributeType(rawValue: $0) }
            types.updateValue(type, forKey: row[0])
        }
        hasTypes = types.values.contains { $0 != nil }
    }

    /// Every attribute that was ever set, with the type that was declared, if one was.
    static func all(of db: Session, path: String) throws -> [String: AttributeType?] {
        try AttributeTypes(db, path: path).types
    }

    /// Notes the names that are new.
    func register(_ attributes: [String: String]) throws {
        for name in attributes.keys where types[name] == nil {
            try db.run("INSERT INTO attribute (name) VALUES (?)", [name])
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
