import Files
internal import Foundation
internal import Glibc
package import NewsletterCore
package import Subscribing

/// Reads the database of sign-ups, or a copy of it, whoever writes it.
package final class SignUpReading: SignUpReader {
    private let file: SessionFile
    private let token: OpenFiles.Token

    /// Opens a file; nil where there is none.
    package convenience init?(at path: String) throws {
        guard Folder.fileSize(path) ?? 0 > 0 else { return nil }
        let (opened, token) = try OpenFiles.opening(path, is: .web) { _ in
            try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        }
        self.init(opened, token)
        try file.with { db in try WebSchema.overlay(db) }
    }

    private init(_ file: DatabaseFile, _ token: OpenFiles.Token) {
        self.file = SessionFile(file)
        self.token = token
    }

    package func close() { file.close() }

    /// How sign-ups since a moment went, by domain, those with most first.
    package func tally(since moment: Timestamp) throws -> [SignUpTally] {
        try file.read { db in
            // What stands behind the last at sign.
            try db.rows(
                """
                SELECT substr(r.address_key,
                        length(rtrim(r.address_key, replace(r.address_key, '@', ''))) + 1) AS domain,
                    COUNT(*) AS asked,
                    SUM(EXISTS (SELECT 1 FROM mail AS m WHERE m.request = r.id
                        AND m.kind IN ('confirm', 'undo') AND m.state = 'sent')),
                    SUM(r.confirmed_at IS NOT NULL)
                FROM request AS r
                WHERE r.purpose IN ('join', 'invite', 'come-back') AND r.asked_at > ?
                GROUP BY domain ORDER BY asked DESC, domain
                """, [moment.milliseconds]
            ).map {
                SignUpTally(domain: $0[0], asked: $0[1], mailed: $0[2], confirmed: $0[3])
            }
        }
    }

    /// How many people wait to be erased, those among them from whom only ledgers are left.
    package func countToErase() throws -> (all: Int, inLedgers: Int) {
        try file.read { db in
            let row = try db.row(
                """
                SELECT COUNT(*), SUM(state = 'confirmed') FROM request
                WHERE purpose = 'erase' AND state IN ('asked', 'mailed', 'confirmed')
                """)
            return (row?[0] ?? 0, (row?[1] as Int?) ?? 0)
        }
    }

    /// What is known of an address: what was asked, and which mails were made for it.
    package func held(
        of address: EmailAddress
    ) throws -> (requests: [JoinRequest], mails: [OutboxMail]) {
        try file.read { db in
            (
                try WebDatabase.requests(of: address, db),
                try WebDatabase.mails(to: address, db)
            )
        }
    }

    /// Writes a copy that stands by itself; one that is there is replaced.
    package func copy(to path: String) throws {
        let staged = "\(path).part"
        try? FileManager.default.removeItem(atPath: staged)
        try file.with { db in
            // The copy is made by the names of the tables, which the overlay has.
            try db.run("DROP VIEW IF EXISTS temp.request")
            defer { try? WebSchema.overlay(db) }
            try db.run("VACUUM INTO ?", [staged])
        }
        guard rename(staged, path) == 0 else { throw FileError.system("rename", path) }
    }
}

extension WebDatabase {
    /// Takes over from a copy what is not known here: requests with their mails, and the words that
    /// they agreed to.
    package func merge(copy path: String) throws {
        try attached(path) { db in
            try Self.take("wording", db)
            try Self.take(
                "mail", db, but: ["id"],
                where: """
                    WHERE request NOT IN (SELECT id FROM main.request)
                        AND request NOT IN (SELECT request FROM main.mail)
                    """)
            for table in ["request", "wish", "tally"] { try Self.take(table, db) }
        }
    }

    /// Takes over the rows of a table that are not here, by the columns that the copy has too: it
    /// may be of an earlier version.
    private static func take(
        _ table: String, _ db: Session, but left: Set<String> = [], where condition: String = ""
    ) throws {
        let columns = try WebSchema.columns(of: table, in: "copy", db)
            .filter { !left.contains($0) }.joined(separator: ", ")
        if columns.isEmpty { return }
        try db.run(
            """
            INSERT OR IGNORE INTO main.\(table) (\(columns))
            SELECT \(columns) FROM copy.\(table) \(condition)
            """)
    }
}
