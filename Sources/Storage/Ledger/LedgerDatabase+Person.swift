public import DeliveryEngine
import Files
internal import GRDB
public import NewsletterCore

/// What a mailing is, without its bodies.
public struct MailingOutline: Hashable, Sendable {
    /// The issue.
    public var slug: String
    /// The subject as it was written, slots and all.
    public var subject: String
    /// Whom the mailing was meant for; nil where that cannot be read any more.
    public var audience: Audience?
    /// When the audience was frozen.
    public var createdAt: Timestamp

    fileprivate init(_ db: Database, in path: String) throws {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT slug, subject, audience, created_at FROM mailing")
        else { throw StorageError(path: path, reason: .damaged("no mailing in it")) }
        slug = row[0]
        subject = row[1]
        audience = try? MailingColumn.audience(row[2], in: path)
        createdAt = Timestamp(milliseconds: row[3])
    }
}

extension LedgerDatabase {
    /// The mailing in short; the bodies are not read.
    public func outline() throws -> MailingOutline {
        try file.read { db in try MailingOutline(db, in: file.path) }
    }

    /// The rows of a person: under the address, and under any of their identities, also where
    /// they are left out as a duplicate.
    public func rows(
        of address: EmailAddress, or subscribers: some Sequence<SubscriberID>
    ) throws -> [LedgerRow] {
        var rows: [DeliveryID: LedgerRow] = [:]
        if let row = try row(for: address) { rows[row.id] = row }
        for subscriber in Set(subscribers) {
            if let row = try row(for: subscriber) { rows[row.id] = row }
        }
        return rows.values.sorted { $0.id.rawValue < $1.id.rawValue }
    }
}
