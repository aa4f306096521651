internal import GRDB
internal import NewsletterCore

// What an older copy of the database would forget, and nobody may: who left since.

extension SubscriberDatabase {
    /// Takes over from another copy of this database who is not mailed there and would be here:
    /// by status, by a list that was left, by a suppression.
    ///
    /// Returns how many that were.
    /// Whoever was forgotten there is erased here, since the copy came before it.
    public func takeOptOuts(from path: String) throws -> Int {
        try file.with { db in
            try db.execute(sql: "ATTACH DATABASE ? AS other", arguments: [path])
            defer { try? db.execute(sql: "DETACH DATABASE other") }
            var count = 0
            try db.inTransaction(.immediate) {
                count += try takeSuppressions(db)
                count += try takeStatuses(db)
                count += try takeMemberships(db)
                return .commit
            }
            return count
        }
    }

    private func takeSuppressions(_ db: Database) throws -> Int {
        let isForgetting =
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM other.suppression AS o
                        WHERE o.address_hash IS NOT NULL AND o.address_hash NOT IN
                            (SELECT address_hash FROM main.suppression
                            WHERE address_hash IS NOT NULL))
                    """) ?? false
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO main.suppression (address_key, address_hash, reason, note, at)
                SELECT address_key, address_hash, reason, note, at FROM other.suppression
                """)
        let count = db.changesCount
        if isForgetting { try eraseForgotten(db) }
        return count
    }

    /// Only the hash is known, so every address is tried.
    private func eraseForgotten(_ db: Database) throws {
        guard let addressHash else { return }
        let hashes = Set(
            try String.fetchAll(
                db,
                sql: "SELECT address_hash FROM main.suppression WHERE address_hash IS NOT NULL"))
        var rows: [(row: Int64, id: String)] = []
        let people = try Row.fetchCursor(
            db, sql: "SELECT id, public_id, address_key FROM main.subscriber")
        while let person = try people.next() {
            if hashes.contains(addressHash(person[2]).hexadecimal) {
                rows.append((person[0], person[1]))
            }
        }
        for (row, id) in rows {
            try db.execute(sql: "DELETE FROM main.subscriber WHERE id = ?", arguments: [row])
            try Self.erase(SubscriberID(id), db)
        }
        if !rows.isEmpty { try TagBook.forgetUnused(db) }
    }

    private func takeStatuses(_ db: Database) throws -> Int {
        let left = try Row.fetchAll(
            db,
            sql: """
                SELECT s.id, s.public_id, o.status
                FROM main.subscriber AS s JOIN other.subscriber AS o
                    ON o.address_key = s.address_key
                WHERE s.status = 'active' AND o.status <> 'active'
                """)
        let history = try history(.restoring, db)
        for row in left {
            try db.execute(
                sql: "UPDATE main.subscriber SET status = ?, updated_at = ? WHERE id = ?",
                arguments: [row[2] as String, effects.now().milliseconds, row[0] as Int64])
            try history.tell(row[1], list: nil, was: "active", state: row[2])
            try history.tell(row[1], row[2])
        }
        return left.count
    }

    private func takeMemberships(_ db: Database) throws -> Int {
        let left = try Row.fetchAll(
            db,
            sql: """
                SELECT m.subscriber, m.list, s.public_id, l.name, m.state, m.changed_at
                FROM other.membership AS om
                    JOIN other.list AS ol ON ol.id = om.list
                    JOIN other.subscriber AS os ON os.id = om.subscriber
                    JOIN main.list AS l ON l.name = ol.name
                    JOIN main.subscriber AS s ON s.address_key = os.address_key
                    JOIN main.membership AS m ON m.subscriber = s.id AND m.list = l.id
                WHERE om.state = 'unsubscribed' AND m.state <> 'unsubscribed'
                """)
        let history = try history(.restoring, db)
        for row in left {
            try db.execute(
                sql: """
                    UPDATE main.membership SET state = 'unsubscribed', changed_at = ?
                    WHERE subscriber = ? AND list = ?
                    """,
                arguments: [effects.now().milliseconds, row[0] as Int64, row[1] as Int64])
            try history.tell(
                row[2], list: ListName(row[3]), was: row[4], since: row[5], state: "unsubscribed")
            try history.tell(row[2], "unsubscribed", row[3])
        }
        return left.count
    }
}
