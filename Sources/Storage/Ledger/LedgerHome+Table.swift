import Files
internal import GRDB

extension LedgerHome {
    static let table = """
        CREATE TABLE IF NOT EXISTS home (   -- the file and the machine of the last run
            id INTEGER PRIMARY KEY CHECK (id = 1),
            machine TEXT NOT NULL,  -- '' where it is not known
            host TEXT NOT NULL,
            path TEXT NOT NULL,
            file INTEGER NOT NULL   -- its inode
        ) STRICT
        """

    /// Reads where the mailing last ran; nil where the ledger does not say.
    init?(_ db: Database) throws {
        // A ledger of an earlier version has no such table.
        guard try db.tableExists("home"), let row = try Row.fetchOne(db, sql: "SELECT * FROM home")
        else { return nil }
        self.init(
            machine: Machine(id: row["machine"], name: row["host"]), path: row["path"],
            file: UInt64(bitPattern: row["file"] as Int64))
    }

    /// Notes that the mailing runs here, unless it stands there already.
    func note(_ db: Database) throws {
        if try LedgerHome(db) == self { return }
        try db.execute(sql: Self.table)
        try db.execute(
            sql: "INSERT OR REPLACE INTO home VALUES (1, ?, ?, ?, ?)",
            arguments: [machine.id, machine.name, path, Int64(bitPattern: file)])
    }
}
