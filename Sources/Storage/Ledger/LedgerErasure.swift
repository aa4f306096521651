internal import DeliveryEngine
import Files
internal import GRDB
internal import NewsletterCore
import Subscribing

/// How a person is taken out of a ledger, step by step, within a transaction.
enum LedgerErasure {
    /// Whether a ledger names an address otherwise than by a recipient's row.
    static func names(_ address: EmailAddress, _ db: Database) throws -> Bool {
        let texts = try String.fetchAll(
            db,
            sql: """
                SELECT audience FROM mailing UNION ALL SELECT IFNULL(stopped, '') FROM mailing
                UNION ALL SELECT IFNULL(detail, '') FROM decision WHERE \(isErasable)
                """)
        return texts.contains { holds($0, address) }
    }

    /// How a delivery ends that has not ended.
    static func ending(of row: LedgerRow) -> LedgerChange? {
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
    static func erase(_ id: DeliveryID, _ db: Database) throws {
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

    /// Has whom the mailing is for say the hash in the place of an address.
    static func hide(
        _ address: EmailAddress, as hash: String, in path: String, _ db: Database
    ) throws {
        let old = try String.fetchOne(db, sql: "SELECT audience FROM mailing") ?? ""
        let audience = try? MailingColumn.audience(old, in: path)
        let new =
            try audience.map { try MailingColumn.text(of: $0.hiding(address, as: hash)) }
            ?? (holds(old, address) ? "" : old)
        if new != old {
            try db.execute(sql: "UPDATE mailing SET audience = ?", arguments: [new])
        }
    }

    /// The sender is named there, who is nobody's reader in it.
    private static let isErasable =
        "kind <> '\(LedgerDecision.Kind.senderChanged.rawValue)'"

    /// Erases why a run stopped and what was decided where it names an address.
    static func eraseWords(naming address: EmailAddress, _ db: Database) throws {
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

    /// Whether a text names an address, however it is spelt.
    private static func holds(_ text: String, _ address: EmailAddress) -> Bool {
        let text = text.lowercased()
        return text.contains(address.key) || text.contains(address.description.lowercased())
    }
}
