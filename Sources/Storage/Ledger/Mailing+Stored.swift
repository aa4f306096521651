internal import DeliveryEngine
import Files
internal import FoundationEssentials
internal import GRDB
internal import MailFormat
internal import NewsletterCore

extension Mailing {
    /// Reads the mailing of a ledger, whose path errors name.
    init(_ db: Database, in path: String) throws {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM mailing"),
            let slug = Slug(row["slug"])
        else { throw FileError(path: path, reason: .damaged("no mailing in it")) }
        self.init(
            edition: Edition(
                slug: slug, subject: try SlottedText(parsing: row["subject"], as: .header),
                html: try SlottedText(parsing: row["html"], as: .html),
                text: try SlottedText(parsing: row["text"], as: .plainText),
                language: row["language"]),
            attachments: try Self.attachments(db),
            digest: row["digest"],
            sender: try MailingColumn.sender(row["sender"], in: path),
            audience: try MailingColumn.audience(row["audience"], in: path),
            createdAt: Timestamp(milliseconds: row["created_at"]))
        runBegan = (row["run_began"] as Int64?).map { Timestamp(milliseconds: $0) }
        runEnded = (row["run_ended"] as Int64?).map { Timestamp(milliseconds: $0) }
        stopped = row["stopped"]
    }

    /// The files that go with the mails; a ledger of an earlier version has no room for them.
    private static func attachments(_ db: Database) throws -> [AttachedFile] {
        guard try db.tableExists("attachment") else { return [] }
        return try Row.fetchAll(db, sql: "SELECT * FROM attachment ORDER BY id").map { row in
            AttachedFile(
                fileName: row["name"], contentType: row["type"],
                bytes: Array(row["bytes"] as Data), contentID: row["content_id"])
        }
    }
}
