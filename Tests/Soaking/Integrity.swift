internal import GRDB

/// SQLite's own word on a database, through a connection of ours.
enum Integrity {
    /// What `integrity_check` finds; nil where the file is sound, or is not there.
    static func fault(of path: String) throws -> String? {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let words = try queue.writeWithoutTransaction { db in
            try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
        }
        try queue.close()
        return words == "ok" ? nil : words ?? "no answer"
    }

    /// What `integrity_check` finds in any of the databases of a room that is in nobody's use.
    ///
    /// A copy is looked at, so that the original keeps its WAL.
    static func faults(in room: Room) throws -> [String] {
        try [room.ledger, room.people].filter { room.exists($0) }.compactMap { path in
            let copy = try room.copyOfDatabase(path)
            return try fault(of: copy).map { "\(path): \($0)" }
        }
    }
}

extension Convergence {
    /// Requires both databases to be sound as they are now.
    mutating func checkIntegrity() throws {
        failures += try Integrity.faults(in: room)
    }
}
