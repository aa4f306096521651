internal import DeliveryEngine
internal import GRDB
public import NewsletterCore

extension LedgerDatabase {
    /// Erases a person from the ledger: address, name, attributes, and what servers wrote about
    /// them; returns how many rows were theirs.
    ///
    /// The row itself stays, with its state and its random identity, so that the counts add up
    /// and nobody is mailed twice. What was still to be sent is left out as unsubscribed, what
    /// was in doubt is given up. The file is rewritten, so that no old page keeps the bytes.
    public func erase(
        _ address: EmailAddress, or subscribers: some Sequence<SubscriberID>, at now: Timestamp
    ) throws -> Int {
        let rows = try rows(of: address, or: subscribers)
        if rows.isEmpty { return 0 }
        let endings = rows.compactMap { Self.ending(of: $0) }
        let releases = rows.filter(\.isHeld).map { LedgerChange.suppressed($0.id) }
        _ = try commit(endings + releases, claiming: 0, at: now)
        try writing { _, db in
            try db.inTransaction(.immediate) {
                for row in rows { try Self.erase(row.id, db) }
                return .commit
            }
            try db.execute(sql: "VACUUM")
            let outcome = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            if outcome?[0] == 1 { throw StorageError(path: file.path, reason: .busy) }
        }
        return rows.count
    }

    /// How a delivery ends that has not ended.
    private static func ending(of row: LedgerRow) -> LedgerChange? {
        switch row.state {
        case .queued, .deferred, .claimed: .excluded(row.id, .unsubscribed)
        case .indoubt, .dotting:
            .failed(
                row.id,
                Reply(code: 0, text: "given up: the person was forgotten", command: .dot))
        case .sent, .failed, .excluded: nil
        }
    }

    /// The address that takes the place is none that mail can reach (RFC 2606 section 2).
    private static func erase(_ id: DeliveryID, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE delivery SET address = 'forgotten-' || id || '@forgotten.invalid',
                    address_key = NULL, name = NULL, attributes = NULL WHERE id = ?
                """, arguments: [id.rawValue])
        for table in ["attempt", "earlier_attempt"] {
            try db.execute(
                sql: "UPDATE \(table) SET text = '' WHERE delivery = ? AND code > 0",
                arguments: [id.rawValue])
        }
    }
}
