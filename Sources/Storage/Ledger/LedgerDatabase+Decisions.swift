public import DeliveryEngine
internal import GRDB
internal import NewsletterCore

extension LedgerDatabase {
    /// What was decided, in order; a kind that only a later version knows is passed over.
    public func decisions() throws -> [LedgerDecision] {
        try file.read { try LedgerDecision.all($0) }
    }

    /// Keeps a decision for good.
    public func note(_ decision: LedgerDecision) throws {
        try writing { _, db in try decision.write(db) }
    }
}

extension LedgerDecision {
    /// Those that stand in a ledger, in order.
    static func all(_ db: Database) throws -> [LedgerDecision] {
        try Row.fetchAll(db, sql: "SELECT kind, at, detail FROM decision ORDER BY id")
            .compactMap { row in
                LedgerDecision.Kind(rawValue: row[0]).map {
                    LedgerDecision($0, at: Timestamp(milliseconds: row[1]), detail: row[2])
                }
            }
    }

    /// Puts it on record.
    func write(_ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO decision (at, kind, detail) VALUES (?, ?, ?)",
            arguments: [at.milliseconds, kind.rawValue, detail])
    }
}
