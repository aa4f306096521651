internal import NewsletterCore

/// Puts the keys of addresses that are not all ASCII into the form of ``EmailAddress/key``:
/// version 1 knew a domain only as it was written.
///
/// Two rows may turn out to be one person. The older one stays and gets what the newer one
/// has besides; where they disagree, whoever left anywhere has left.
struct AddressKeyMigration {
    private let db: Session

    init(_ db: Session) { self.db = db }

    func run() throws {
        try rekeySubscribers()
        try rekeySuppressions()
    }

    private func rekeySubscribers() throws {
        let rows = try db.rows(
            """
            SELECT id, address, address_key FROM subscriber
            WHERE address GLOB '*[^ -~]*' ORDER BY id
            """)
        for row in rows {
            guard let key = try? EmailAddress(row[1]).key, key != row[2] else { continue }
            let twin = try db.first(
                Int64.self, "SELECT id FROM subscriber WHERE address_key = ? AND id <> ?",
                [key, row[0] as Int64])
            guard let twin else {
                try db.run(
                    "UPDATE subscriber SET address_key = ? WHERE id = ?", [key, row[0] as Int64])
                continue
            }
            let older = min(twin, row[0])
            try merge(max(twin, row[0]), into: older)
            try db.run("UPDATE subscriber SET address_key = ? WHERE id = ?", [key, older])
        }
    }

    private func merge(_ newer: Int64, into older: Int64) throws {
        func rank(_ state: String) -> String {
            "CASE \(state) WHEN 'active' THEN 0 WHEN 'pending' THEN 1 ELSE 2 END"
        }
        try db.run(
            """
            INSERT INTO tag SELECT ?1, name FROM tag WHERE subscriber = ?2
                ON CONFLICT DO NOTHING
            """, [older, newer])
        try db.run(
            """
            INSERT INTO membership SELECT ?1, list, state, changed_at FROM membership
                WHERE subscriber = ?2
            ON CONFLICT DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at
                WHERE \(rank("excluded.state"))
                    > \(rank("membership.state"))
            """, [older, newer])
        try db.run(
            """
            UPDATE subscriber SET
                name = COALESCE(subscriber.name, n.name),
                language = COALESCE(subscriber.language, n.language),
                status = CASE subscriber.status WHEN 'active' THEN n.status
                    ELSE subscriber.status END,
                attributes = COALESCE(subscriber.attributes, n.attributes),
                consent_source = iif(COALESCE(subscriber.consent_source,
                    subscriber.consent_at) IS NULL, n.consent_source,
                    subscriber.consent_source),
                consent_at = iif(COALESCE(subscriber.consent_source,
                    subscriber.consent_at) IS NULL, n.consent_at, subscriber.consent_at)
            FROM subscriber AS n WHERE subscriber.id = ?1 AND n.id = ?2
            """, [older, newer])
        try db.run(
            """
            INSERT INTO event (subscriber, at, kind, detail, origin)
            SELECT o.public_id, o.updated_at, 'merged', n.address, 'migration'
            FROM subscriber AS o, subscriber AS n WHERE o.id = ?1 AND n.id = ?2
            """, [older, newer])
        // Foreign keys are off while a migration runs.
        for table in ["tag", "membership"] {
            try db.run("DELETE FROM \(table) WHERE subscriber = ?", [newer])
        }
        try db.run("DELETE FROM subscriber WHERE id = ?", [newer])
    }

    private func rekeySuppressions() throws {
        let rows = try db.rows(
            "SELECT id, address_key FROM suppression WHERE address_key GLOB '*[^ -~]*'")
        for row in rows {
            guard let key = try? EmailAddress(row[1]).key, key != row[1] else { continue }
            try db.run(
                "UPDATE OR REPLACE suppression SET address_key = ? WHERE id = ?",
                [key, row[0] as Int64])
        }
    }
}
