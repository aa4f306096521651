internal import Files
internal import GRDB

extension SubscriberSchema {
    /// Brings a file to the newest layout, unless it is there already.
    static func migrate(_ file: DatabaseFile) throws {
        let migrator = migrator
        let isComplete = try file.with { db in
            if try migrator.hasBeenSuperseded(db) {
                throw FileError(path: file.path, reason: .newer)
            }
            return try migrator.hasCompletedMigrations(db)
        }
        if !isComplete {
            do { try migrator.migrate(file.queue) } catch {
                // Another program may have done the same a moment earlier.
                let isDone = try file.with { try migrator.hasCompletedMigrations($0) }
                if !isDone { try DatabaseFile.rethrowing(file.path) { throw error } }
            }
        }
        try file.with { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
        }
    }

    /// Whether a newer program has written a file.
    static func isNewer(_ session: Session) throws -> Bool {
        try migrator.hasBeenSuperseded(session.db)
    }
}
