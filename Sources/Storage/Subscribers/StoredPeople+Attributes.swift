import Files
package import NewsletterCore
package import Subscribing

extension StoredPeople {
    /// Every attribute by name, with its type and how many people have it.
    package func attributes() throws -> [AttributeUse] {
        let types = try file.read { db in try AttributeTypes.all(of: db, path: file.path) }
        let counts = try file.read { db in
            try db.rows(
                """
                SELECT each.key, COUNT(*) FROM subscriber, json_each(subscriber.attributes)
                    AS each GROUP BY 1
                """)
        }
        var used: [String: Int] = [:]
        for row in counts { used[row[0]] = row[1] }
        return types.map { AttributeUse(name: $0, type: $1, count: used[$0] ?? 0) }
            .sorted { $0.name < $1.name }
    }

    /// The attributes and tags that anybody has; it goes over all subscribers.
    package func names() throws -> SubscriberNames {
        try file.read { db in
            SubscriberNames(
                attributes: Set(try AttributeNames.all(db)),
                tags: Set(try db.all(String.self, "SELECT DISTINCT name FROM tag")),
                isEmptyList: try db.first(Bool.self, "SELECT NOT EXISTS (SELECT 1 FROM subscriber)")
                    ?? true)
        }
    }

    /// Declares what the values of an attribute are, or nil for anything; entries with another
    /// value are refused from then on.
    ///
    /// Throws without a change where somebody has another value already.
    package func declare(_ name: String, as type: AttributeType?) throws {
        try file.write { db in
            if let type { try normalize(name, to: type, db) }
            try db.run(
                """
                INSERT INTO attribute (name, type) VALUES (?1, ?2)
                ON CONFLICT DO UPDATE SET type = ?2
                """, [name, type?.rawValue])
        }
    }

    /// Puts every value into the form of the type.
    private func normalize(_ name: String, to type: AttributeType, _ db: Session) throws {
        var rows = try db.cursor(
            """
            SELECT s.id, s.address, s.attributes FROM subscriber AS s
            WHERE EXISTS (SELECT 1 FROM json_each(s.attributes) WHERE key = ?)
            """, [name])
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
            throw FileError(
                path: file.path,
                reason: .unfit(
                    "\(misfits) values of \(name.escapingControls()) are no \(type), such as "
                        + "\(example.escapingControls()); mend them first"))
        }
        for (row, attributes) in changed {
            try db.run("UPDATE subscriber SET attributes = ? WHERE id = ?", [attributes, row])
        }
    }
}
