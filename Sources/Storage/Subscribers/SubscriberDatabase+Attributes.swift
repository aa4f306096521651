import Files
internal import GRDB
internal import NewsletterCore

/// An attribute that somebody has, had or will have.
public struct AttributeUse: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What its values are; nil where nobody declared it.
    public var type: AttributeType?
    /// How many people have it.
    public var count: Int

    /// Describes an attribute.
    public init(name: String, type: AttributeType? = nil, count: Int) {
        self.name = name
        self.type = type
        self.count = count
    }
}

extension SubscriberDatabase {
    /// Every attribute that was ever set, with the type that was declared, if one was.
    func attributeTypes() throws -> [String: AttributeType?] {
        try file.read { db in try AttributeTypes(db, path: file.path).types }
    }

    /// Every attribute by name, with its type and how many people have it.
    public func attributes() throws -> [AttributeUse] {
        let types = try attributeTypes()
        let counts = try file.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT each.key, COUNT(*) FROM subscriber, json_each(subscriber.attributes)
                        AS each GROUP BY 1
                    """)
        }
        var used: [String: Int] = [:]
        for row in counts { used[row[0]] = row[1] }
        return types.map { AttributeUse(name: $0, type: $1, count: used[$0] ?? 0) }
            .sorted { $0.name < $1.name }
    }

    /// Declares what the values of an attribute are, or nil for anything; entries with another
    /// value are refused from then on.
    ///
    /// Throws without a change where somebody has another value already.
    public func declare(_ name: String, as type: AttributeType?) throws {
        try file.write { db in
            if let type { try normalize(name, to: type, db) }
            try db.execute(
                sql: """
                    INSERT INTO attribute (name, type) VALUES (?1, ?2)
                    ON CONFLICT DO UPDATE SET type = ?2
                    """, arguments: [name, type?.rawValue])
        }
    }

    /// Puts every value into the form of the type.
    private func normalize(_ name: String, to type: AttributeType, _ db: Database) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT s.id, s.address, s.attributes FROM subscriber AS s
                WHERE EXISTS (SELECT 1 FROM json_each(s.attributes) WHERE key = ?)
                """, arguments: [name])
        var misfits = 0
        var example = ""
        var changed: [(row: Int64, attributes: String)] = []
        while let row = try rows.next() {
            var attributes = try AttributeText.decode(row[2])
            guard let value = attributes[name] else { continue }
            guard let canonical = type.canonical(value) else {
                misfits += 1
                if misfits == 1 { example = "\"\(value)\" of \(row[1] as String)" }
                continue
            }
            if canonical == value { continue }
            attributes[name] = canonical
            changed.append((row[0], AttributeText.encode(attributes)))
        }
        if misfits > 0 {
            throw StorageError(
                path: file.path,
                reason: .unfit(
                    "\(misfits) values of \(name.escapingControls()) are no \(type), such as "
                        + "\(example.escapingControls()); mend them first"))
        }
        for (row, attributes) in changed {
            try db.execute(
                sql: "UPDATE subscriber SET attributes = ? WHERE id = ?",
                arguments: [attributes, row])
        }
    }
}
