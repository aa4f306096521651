internal import Cryptography
import Files
internal import GRDB
internal import Glibc
package import NewsletterCore
package import Subscribing

/// What `serve` has to remember besides the list: who wants to join, and the mails that are about
/// to leave for it.
///
/// One process writes it, which holds `Subscribers/web.lock`; so it keeps a write-ahead log.
/// What is on record here is on the disk when the call returns.
package final class WebDatabase: SignUpStore {
    private let file: SessionFile
    private let token: OpenFiles.Token
    let effects: Effects

    /// Opens the database, or makes it; what a run before had out is queued again.
    package init(at path: String, effects: Effects) throws {
        let (opened, token) = try OpenFiles.opening(path, is: .web) { inspection in
            if case .absent = inspection {
                try Folder.create(Folder.parent(of: path), mode: 0o700)
                _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
            }
            return try DatabaseFile(path, busyTimeout: .seconds(5)) { db in
                // What is erased leaves no bytes behind.
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
        }
        file = SessionFile(opened)
        self.token = token
        self.effects = effects
        // Before the log: whoever looks at the file alone must find in it what it is.
        try file.write { db in
            try WebSchema.upgrade(db)
            try db.run(WebSchema.text)
        }
        try opened.with { db in _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") }
        try file.write { db in try db.run("UPDATE mail SET state = 'queued' WHERE state = 'out'") }
    }

    package func close() { file.close() }

    var path: String { file.path }

    func write<T>(_ body: (Session) throws -> T) throws -> T { try file.write(body) }
    func read<T>(_ body: (Session) throws -> T) throws -> T { try file.read(body) }

    /// Writes in one transaction that sees another file as well, as `copy`.
    func attached(_ other: String, _ body: (Session) throws -> Void) throws {
        try file.with { db in
            try db.run("ATTACH ? AS copy", [other])
            defer { try? db.run("DETACH copy") }
            try db.writing {
                try body(db)
                return .commit
            }
        }
    }

    /// Throws where the file is no longer what stands at its path.
    package func checkPlace() throws { try token.check(path) }

    /// How many bytes it has, with its log.
    package var size: Int {
        (Folder.fileSize(path) ?? 0) + (Folder.fileSize("\(path)-wal") ?? 0)
    }

    package var wishes: any LinkWishes { StoredLinkWishes(in: self) }

    package func outbox(_ limits: OutboxLimits) -> any Outbox { OutboxLedger(of: self, limits) }

    // MARK: - Erasing

    @discardableResult
    package func erase(_ address: EmailAddress, askedUntil moment: Timestamp?) throws -> Int {
        let count = try file.write { db in
            let latest = moment?.milliseconds ?? .max
            try db.run(
                "DELETE FROM mail WHERE address_key = ? AND queued_at <= ?", [address.key, latest])
            try db.run(
                """
                DELETE FROM request WHERE (address_key = ?1 OR former_key = ?1) AND asked_at <= ?2
                    AND (purpose <> 'erase' OR ?3)
                """,
                [address.key, latest, moment == nil])
            let count = db.changes
            try Self.dropUnusedWordings(db)
            return count
        }
        // The log holds old pages until it is written back.
        try file.with { db in _ = try db.rows("PRAGMA wal_checkpoint(TRUNCATE)") }
        return count
    }

    /// Erases what is over: requests and mails of before a moment, held ones of before another,
    /// and counts of before the day before yesterday.
    package func sweep(requestsBefore end: Timestamp, heldBefore heldEnd: Timestamp) throws {
        try file.write { db in
            try db.run(
                """
                DELETE FROM request WHERE asked_at < ?1 AND state <> 'confirmed'
                        AND purpose NOT IN ('address', 'erase')
                    OR state = 'held' AND asked_at < ?2
                    OR purpose = 'address' AND asked_at < ?3
                    OR purpose = 'erase' AND state = 'refused' AND asked_at < ?3
                """,
                [
                    end.milliseconds, heldEnd.milliseconds,
                    (effects.now() + .seconds(-8 * 86_400)).milliseconds,
                ])
            // Who got a mail is known for a month, for those who get one a month at most.
            let month = effects.now() + .seconds(-31 * 86_400)
            try db.run(
                "DELETE FROM mail WHERE state IN ('sent', 'failed') AND queued_at < ?",
                [month.milliseconds])
            try db.run(
                """
                DELETE FROM mail WHERE state IN ('queued', 'due', 'again')
                    AND request NOT IN (SELECT id FROM request)
                """)
            try db.run(
                "DELETE FROM tally WHERE hour < ?",
                [Self.hour(of: effects.now()) - (28 * 24)])
            try Self.dropUnusedWordings(db)
        }
    }

    private static func dropUnusedWordings(_ db: Session) throws {
        try db.run("DELETE FROM wording WHERE hash NOT IN (SELECT wording FROM request)")
    }

    /// The addresses of which anything is known.
    package func addresses() throws -> [EmailAddress] {
        try file.read { db in
            try db.all(
                String.self,
                """
                SELECT address FROM request UNION SELECT address FROM mail
                UNION SELECT former FROM request WHERE former IS NOT NULL
                """
            ).compactMap { try? EmailAddress($0) }
        }
    }

    // MARK: - Counting

    static func hour(of moment: Timestamp) -> Int64 { moment.seconds / 3600 }

    static func count(_ name: String, _ db: Session, at now: Timestamp) throws {
        try db.run(
            """
            INSERT INTO tally (name, hour, count) VALUES (?1, ?2, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """, [name, hour(of: now)])
    }

    /// How much was counted under a name in so many hours, the present one among them.
    static func counted(
        _ name: String, hours: Int64, _ db: Session, at now: Timestamp
    ) throws -> Int {
        let since = hour(of: now) - hours + 1
        return try db.first(
            Int.self, "SELECT SUM(count) FROM tally WHERE name = ? AND hour >= ?", [name, since])
            ?? 0
    }

    /// The same, asked from outside.
    package func counted(_ name: String, hours: Int64) throws -> Int {
        let now = effects.now()
        return try file.read { db in try Self.counted(name, hours: hours, db, at: now) }
    }

    static func digest(_ text: String) -> String { SHA256.hash(Array(text.utf8)).hexadecimal }
}
