internal import NewsletterCore
package import Subscribing

// From which backup a list was restored. The table is made when that first happens, so that a list
// which never was stays as earlier programs know it.

extension StoredBackups {
    private static let table = """
        CREATE TABLE IF NOT EXISTS restored_from (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            digest TEXT NOT NULL,           -- the SHA-256 of the file, hexadecimal
            at INTEGER NOT NULL,
            last_subscriber INTEGER NOT NULL,
            keys TEXT NOT NULL              -- those of the backup: id:mark, one behind the other
        ) STRICT
        """

    /// The backup from which the list was restored last; nil where it never was.
    package func restored() throws -> RestoredBackup? {
        try file.read { db in
            guard try db.hasTable("restored_from"),
                let row = try db.row(
                    """
                    SELECT digest, at, keys, (SELECT COUNT(*) FROM subscriber
                        WHERE subscriber.id > last_subscriber) FROM restored_from
                    """)
            else { return nil }
            let keys = (row[2] as String).split(separator: " ").map { text in
                let parts = text.split(separator: ":", maxSplits: 1)
                return RestoredBackup.Key(id: String(parts[0]), mark: String(parts.last ?? ""))
            }
            return RestoredBackup(
                digest: row[0], at: Timestamp(milliseconds: row[1]), keys: keys,
                joinedSince: row[3])
        }
    }

    /// Notes in what becomes the list which backup it is; nil forgets an earlier one.
    func note(_ digest: String?, with keys: [KnownKey], _ db: Session) throws {
        if try db.hasTable("restored_from") { try db.run("DELETE FROM main.restored_from") }
        guard let digest else { return }
        try db.run(Self.table)
        try db.run(
            """
            INSERT INTO main.restored_from
            VALUES (1, ?1, ?2, (SELECT COALESCE(MAX(id), 0) FROM main.subscriber), ?3)
            """,
            [
                digest, effects.now().milliseconds,
                keys.map { "\($0.id):\($0.mark)" }.joined(separator: " "),
            ])
    }
}
