internal import NewsletterCore

/// A table whose rows belong to subscribers, found in the schema itself: one that is added
/// later is exported and erased like the others.
struct PersonTable {
    /// How a row names its subscriber.
    enum Naming {
        /// By the number of the subscriber's row.
        case row
        /// By the public identity.
        case identity
    }

    let name: String
    let naming: Naming
    /// Every column but the one that names the subscriber.
    let columns: [Column]

    struct Column {
        let name: String
        /// The table to which a number in it belongs.
        let refersTo: String?
        let isPrimaryKeyNumber: Bool
    }

    var quotedName: String { name.quotedForSQL }

    /// The tables with a column `subscriber`, by name.
    static func all(_ db: Session) throws -> [PersonTable] {
        try db.all(
            String.self,
            """
            SELECT name FROM main.sqlite_schema WHERE type = 'table'
                AND name NOT LIKE 'sqlite#_%' ESCAPE '#' AND name NOT LIKE 'grdb#_%' ESCAPE '#'
            ORDER BY name
            """
        ).compactMap { try PersonTable($0, db) }
    }

    /// Deletes what names a subscriber by identity; what names the row has gone with it.
    static func erase(_ id: SubscriberID, _ db: Session) throws {
        for table in try all(db) where table.naming == .identity {
            try db.run("DELETE FROM \(table.quotedName) WHERE subscriber = ?", [id.description])
        }
    }

    /// Nil where no column names a subscriber.
    private init?(_ name: String, _ db: Session) throws {
        let columns = try db.columns(of: name)
        guard let link = columns.first(where: { $0.name == "subscriber" }) else { return nil }
        self.name = name
        naming = link.type == "TEXT" ? .identity : .row
        self.columns = columns.filter { $0.name != link.name }.map { column in
            Column(
                name: column.name,
                refersTo: column.refersTo,
                isPrimaryKeyNumber: column.isPrimaryKey && column.name == "id"
                    && column.type == "INTEGER")
        }
    }
}
