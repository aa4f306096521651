internal import DeliveryEngine
import Files
internal import FoundationEssentials
internal import GRDB
internal import MailFormat
internal import NewsletterCore

/// A ledger that is being made, under a name of its own.
enum LedgerDraft {
    /// Nobody sees the draft and a crash leaves nothing of it, so its journal is in memory:
    /// it serves a statement that fails, such as an index that finds twins.
    static func fill(
        _ draft: String, with mailing: Mailing, in home: LedgerHome?,
        _ expand: ((Candidate) throws -> Void) throws -> Void
    ) throws -> Expansion {
        let file = try DatabaseFile(draft, busyTimeout: .zero) { db in
            try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
        defer { file.close() }
        var expansion = Expansion()
        try file.with { db in
            try db.inTransaction {
                try DatabaseKind.createLedger(db)
                try insert(mailing, db)
                if !mailing.articles.isEmpty {
                    let names = mailing.articles.joined(separator: "\n")
                    try LedgerDecision(.begun, at: mailing.createdAt, detail: names).write(db)
                }
                try home?.note(db)
                let insert = try CandidateInsert(db)
                try expand { candidate in
                    try insert.run(candidate, twin: nil)
                    expansion.added += 1
                }
                try index(db, &expansion)
                return .commit
            }
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        }
        return expansion
    }

    /// Builds the unique indexes; only where one does not come about are twins looked for.
    private static func index(_ db: Database, _ expansion: inout Expansion) throws {
        do { try db.execute(sql: DatabaseKind.ledgerSubscriberIndex) } catch let error
            as DatabaseError
        {
            guard error.resultCode == .SQLITE_CONSTRAINT else { throw error }
            try db.execute(
                sql: """
                    DELETE FROM delivery WHERE id NOT IN
                        (SELECT MIN(id) FROM delivery GROUP BY subscriber)
                    """)
            expansion.known = db.changesCount
            expansion.added -= expansion.known
            try db.execute(sql: DatabaseKind.ledgerSubscriberIndex)
        }
        do { try db.execute(sql: DatabaseKind.ledgerAddressIndex) } catch let error as DatabaseError
        {
            guard error.resultCode == .SQLITE_CONSTRAINT else { throw error }
            try db.execute(
                sql: """
                    WITH ranked AS (
                        SELECT id, FIRST_VALUE(id) OVER people AS first FROM delivery
                        WINDOW people AS (
                            PARTITION BY COALESCE(address_key, address)
                            ORDER BY state <> \(StateCode(.queued).rawValue), id))
                    UPDATE delivery SET twin = ranked.first,
                        state = \(StateCode(.duplicate).rawValue)
                    FROM ranked WHERE ranked.id = delivery.id AND ranked.first <> ranked.id
                    """)
            expansion.duplicates = db.changesCount
            try db.execute(sql: DatabaseKind.ledgerAddressIndex)
        }
    }

    private static func insert(_ mailing: Mailing, _ db: Database) throws {
        let edition = mailing.edition
        try db.execute(
            sql: """
                INSERT INTO mailing (id, slug, subject, html, text, language, digest, sender,
                    audience, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                edition.slug.description, edition.subject.source, edition.html.source,
                edition.text.source, edition.language, mailing.digest,
                try MailingColumn.text(of: mailing.sender),
                try MailingColumn.text(of: mailing.audience), mailing.createdAt.milliseconds,
            ])
        for file in mailing.attachments {
            try db.execute(
                sql: "INSERT INTO attachment (name, type, content_id, bytes) VALUES (?, ?, ?, ?)",
                arguments: [
                    file.fileName, file.contentType, file.contentID, Data(file.bytes),
                ])
        }
    }
}

/// Writes one candidate into a ledger.
struct CandidateInsert {
    private let statement: FastStatement

    init(_ db: Database) throws {
        statement = try FastStatement(
            db,
            """
            INSERT INTO delivery (state, subscriber, address, address_key, name, attributes, twin)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
    }

    func run(_ candidate: Candidate, twin: Int64?) throws {
        let code =
            twin != nil
            ? StateCode(.duplicate)
            : candidate.exclusion.map { StateCode($0) } ?? StateCode(.queued)
        statement.bind(code.rawValue, at: 1)
        statement.bind(candidate.subscriber.description, at: 2)
        statement.bind(candidate.address, at: 3)
        statement.bind(
            candidate.addressKey == candidate.address ? nil : candidate.addressKey, at: 4)
        statement.bind(candidate.name, at: 5)
        statement.bind(
            candidate.attributes.isEmpty ? nil : AttributeText.encode(candidate.attributes), at: 6)
        if let twin { statement.bind(twin, at: 7) } else { statement.bindNull(at: 7) }
        try statement.run()
    }
}
