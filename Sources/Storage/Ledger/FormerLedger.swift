internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// Ledgers before version 3 had two states in place of one: `claimed` (3), whose end had provably not
// left, and `dotting` (4), committed before it could.

/// What a ledger of an earlier version says of those whom its last run held.
enum FormerLedger {
    /// The state of a mail whose end might leave.
    static let dotting = StateCode(rawValue: 4)

    /// Queues those who were claimed, and puts those in doubt whose end may have left.
    static func recover(_ db: Database, at now: Timestamp) throws -> LedgerRecovery {
        try db.execute(
            sql: """
                INSERT INTO attempt (delivery, at, text)
                SELECT id, ?1 - (SELECT created_at FROM mailing), ?2
                FROM delivery WHERE state = ?3
                ON CONFLICT (delivery) DO UPDATE SET at = excluded.at, code = NULL, status = NULL,
                    command = NULL, text = ?2, age = NULL
                """,
            arguments: [
                now.milliseconds, "the run ended before the server's reply was recorded",
                dotting.rawValue,
            ])
        var recovery = LedgerRecovery()
        recovery.doubts = Set(try DeliveryID.all(in: dotting, db))
        recovery.requeued = try move(StateCode(.out), to: StateCode(.queued), db)
        _ = try move(dotting, to: StateCode(.indoubt), db)
        return recovery
    }

    private static func move(
        _ from: StateCode, to: StateCode, _ db: Database
    ) throws -> Int {
        try db.execute(
            sql: "UPDATE delivery SET state = ? WHERE state = ?",
            arguments: [to.rawValue, from.rawValue])
        return db.changesCount
    }
}
