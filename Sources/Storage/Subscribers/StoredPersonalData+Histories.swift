package import NewsletterCore
package import Subscribing

extension StoredPersonalData {
    /// What a subscriber agreed to, in the order in which it was written down; also of one
    /// whose row is gone.
    ///
    /// The first consent of somebody whom an import added stands in the row alone.
    package func consents(of id: SubscriberID) throws -> [ConsentRecord] {
        try file.read { db in
            let added = try db.rows(
                """
                SELECT 'given', NULL, consent_at, consent_source, NULL, NULL, NULL, 'import',
                    batch FROM subscriber AS s
                WHERE public_id = ?1 AND COALESCE(consent_source, consent_at) IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM consent AS c WHERE c.subscriber = ?1
                        AND kind = 'given' AND at IS consent_at AND source IS consent_source)
                """, [id.description])
            let later = try db.rows(
                """
                SELECT kind, list, at, source, form, address, recorded_at, origin, batch
                FROM consent WHERE subscriber = ? ORDER BY id
                """, [id.description])
            return (added + later).map { row in
                ConsentRecord(
                    kind: ConsentRecord.Kind(rawValue: row[0]) ?? .given,
                    list: (row[1] as String?).flatMap { ListName($0) },
                    at: (row[2] as Int64?).map { Timestamp(milliseconds: $0) }, source: row[3],
                    form: row[4], address: row[5],
                    recordedAt: (row[6] as Int64?).map { Timestamp(milliseconds: $0) },
                    origin: row[7], batch: row[8])
            }
        }
    }

    /// How a subscriber's status and standing with each list changed, in order; also of one
    /// whose row is gone.
    ///
    /// A membership that an import began and nobody changed since comes first.
    package func standings(of id: SubscriberID) throws -> [StandingChange] {
        try file.read { db in
            let begun = try db.rows(
                """
                SELECT l.name, NULL, NULL, m.state, m.changed_at, NULL, 'import', s.batch
                FROM subscriber AS s JOIN membership AS m ON m.subscriber = s.id
                    JOIN list AS l ON l.id = m.list
                WHERE s.public_id = ?1 AND NOT EXISTS (SELECT 1 FROM standing AS c
                    WHERE c.subscriber = ?1 AND c.list = l.name)
                ORDER BY l.name
                """, [id.description])
            let later = try db.rows(
                """
                SELECT list, was, since, state, at, cause, origin, batch
                FROM standing WHERE subscriber = ? ORDER BY id
                """, [id.description])
            return (begun + later).map { row in
                StandingChange(
                    list: (row[0] as String?).flatMap { ListName($0) }, was: row[1],
                    since: (row[2] as Int64?).map { Timestamp(milliseconds: $0) }, state: row[3],
                    at: Timestamp(milliseconds: row[4]), cause: row[5], origin: row[6],
                    batch: row[7])
            }
        }
    }
}
