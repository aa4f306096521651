public import DeliveryEngine
import Files
internal import GRDB
internal import NewsletterCore

extension MailingOutline {
    fileprivate init(_ db: Database, in path: String) throws {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT slug, subject, audience, created_at, sender FROM mailing")
        else { throw FileError(path: path, reason: .damaged("no mailing in it")) }
        self.init(
            slug: row[0], subject: row[1],
            audience: try? MailingColumn.audience(row[2], in: path),
            createdAt: Timestamp(milliseconds: row[3]),
            archivedAt: (try? MailingColumn.sender(row[4], in: path))?.archivedAt)
    }
}

extension LedgerDatabase {
    /// The mailing in short; the bodies are not read.
    public func outline() throws -> MailingOutline {
        try file.read { db in try MailingOutline(db, in: file.path) }
    }
}
