internal import GRDB

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

    var quotedName: String { name.quotedDatabaseIdentifier }

    /// The tables with a column `subscriber`, by name.
    static func all(_ db: Database) throws -> [PersonTable] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name FROM main.sqlite_schema WHERE type = 'table'
                    AND name NOT LIKE 'sqlite#_%' ESCAPE '#' AND name NOT LIKE 'grdb#_%' ESCAPE '#'
                ORDER BY name
                """
        ).compactMap { try PersonTable($0, db) }
    }

    /// Nil where no column names a subscriber.
    private init?(_ name: String, _ db: Database) throws {
        let columns = try db.columns(in: name, in: "main")
        guard let link = columns.first(where: { $0.name == "subscriber" }) else { return nil }
        self.name = name
        naming = link.type.uppercased() == "TEXT" ? .identity : .row
        let keys = try db.foreignKeys(on: name, in: "main")
        self.columns = columns.filter { $0.name != link.name }.map { column in
            Column(
                name: column.name,
                refersTo: keys.first { $0.mapping.first?.origin == column.name }?.destinationTable,
                isPrimaryKeyNumber: column.primaryKeyIndex == 1 && column.name == "id"
                    && column.type.uppercased() == "INTEGER")
        }
    }
}
