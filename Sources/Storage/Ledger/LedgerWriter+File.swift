internal import GRDB
internal import GRDBSQLite

// How a ledger's WAL and its marker are kept.

extension LedgerWriter {
    /// Moves the WAL into the file, as far as readers let it.
    ///
    /// `mailing.writer` guards against a WAL that somebody deleted: the file itself holds 1
    /// while a writer is at work, and the WAL begins with the change to 2. A file with 1 and
    /// without a WAL has lost its last changes; with 2, somebody else's SQLite moved the WAL
    /// in order; 0 stands in a file that was closed in order.
    func checkpoint(_ db: Database) throws {
        try mark(1, db)
        try mark(2, db)
        changesSinceCheckpoint = 0
    }

    /// Marks the file as closed in order, and lets SQLite remove the WAL.
    func finish(_ db: Database) throws {
        try mark(0, db)
        Self.keepLog(false, db)
    }

    /// Whether SQLite leaves the WAL when the connection closes, as it must where the file
    /// still holds 1: on a full disk the 2 could not be written.
    static func keepLog(_ isKept: Bool, _ db: Database) {
        var value: Int32 = isKept ? 1 : 0
        sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &value)
    }

    private func mark(_ value: Int, _ db: Database) throws {
        try db.execute(sql: "UPDATE mailing SET writer = ?", arguments: [value])
        if value != 2 { _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)") }
    }
}
