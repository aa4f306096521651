internal import DeliveryEngine
import Files
internal import GRDB
public import NewsletterCore
import Subscribing

extension LedgerDatabase {
    /// Erases a person from the ledger: address, name, attributes, and what servers wrote about
    /// them; returns how many rows were theirs.
    ///
    /// The row itself stays, with its state and its random identity, so that the counts add up
    /// and nobody is mailed twice. What was still to be sent is left out as unsubscribed, what
    /// was in doubt is given up. Why a run stopped, and what was decided, is erased where it names
    /// the address; whom the mailing is for says the hash in its place, and one that cannot be read
    /// is emptied, since it selects nobody. The file is rewritten, so that no old page keeps the
    /// bytes.
    public func erase(
        _ address: EmailAddress, or subscribers: some Sequence<SubscriberID>, at now: Timestamp,
        hidingAs hash: String = ""
    ) throws -> Int {
        let rows = try rows(of: address, or: subscribers)
        if try rows.isEmpty && !names(address) { return 0 }
        let endings = rows.compactMap { Self.ending(of: $0) }
        let releases = rows.filter(\.isHeld).map { LedgerChange.suppressed($0.id) }
        _ = try commit(endings + releases, claiming: 0, at: now)
        try writing { _, db in
            try db.inTransaction(.immediate) {
                for row in rows { try Self.erase(row.id, db) }
                try Self.eraseWords(naming: address, db)
                try hide(address, as: hash, db)
                return .commit
            }
            try db.execute(sql: "VACUUM")
            let outcome = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            if outcome?[0] == 1 { throw StorageError(path: file.path, reason: .busy) }
        }
        return rows.count
    }

    private func hide(_ address: EmailAddress, as hash: String, _ db: Database) throws {
        let old = try String.fetchOne(db, sql: "SELECT audience FROM mailing") ?? ""
        let audience = try? MailingColumn.audience(old, in: file.path)
        let new =
            try audience.map { try MailingColumn.text(of: $0.hiding(address, as: hash)) }
            ?? (Self.holds(old, address) ? "" : old)
        if new != old {
            try db.execute(sql: "UPDATE mailing SET audience = ?", arguments: [new])
        }
    }

    /// How a delivery ends that has not ended.
    private static func ending(of row: LedgerRow) -> LedgerChange? {
        switch row.state {
        case .queued, .deferred: .excluded(row.id, .unsubscribed)
        case .indoubt, .out:
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

    /// Whether the ledger names an address otherwise than by a recipient's row: in whom it is
    /// for, in why a run stopped, or in what was decided.
    public func names(_ address: EmailAddress) throws -> Bool {
        try file.read { db in
            let texts = try String.fetchAll(
                db,
                sql: """
                    SELECT audience FROM mailing UNION ALL SELECT IFNULL(stopped, '') FROM mailing
                    UNION ALL SELECT IFNULL(detail, '') FROM decision WHERE \(Self.isErasable)
                    """)
            return texts.contains { Self.holds($0, address) }
        }
    }

    /// The sender is named there, who is nobody's reader in it.
    private static let isErasable =
        "kind <> '\(LedgerDecision.Kind.senderChanged.rawValue)'"

    private static func eraseWords(naming address: EmailAddress, _ db: Database) throws {
        let stopped = try String.fetchOne(db, sql: "SELECT stopped FROM mailing")
        if let stopped, holds(stopped, address) {
            try db.execute(
                sql: "UPDATE mailing SET stopped = 'for a reason that named somebody forgotten'")
        }
        for row in try Row.fetchAll(
            db, sql: "SELECT id, detail FROM decision WHERE detail NOT NULL AND \(isErasable)")
        where holds(row[1], address) {
            try db.execute(
                sql: "UPDATE decision SET detail = NULL WHERE id = ?",
                arguments: [row[0] as Int64])
        }
    }

    private static func holds(_ text: String, _ address: EmailAddress) -> Bool {
        let text = text.lowercased()
        return text.contains(address.key) || text.contains(address.description.lowercased())
    }
}
