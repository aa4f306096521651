internal import NewsletterCore
import Subscribing

/// Takes over everything that means "do not mail" from another copy of the list.
struct OptOutTakeover {
    let steps: ListSteps

    /// Takes over from another copy of this database, attached as `other`, who is not mailed
    /// there and would be here; returns how many that were.
    ///
    /// Whoever was forgotten there is erased here, since this copy came before it.
    func takeAll(_ db: Session) throws -> Int {
        var count = try OptOutSource.all.reduce(0) { try $0 + $1.take(self, db) }
        try db.run(
            """
            INSERT OR IGNORE INTO main.intake SELECT id FROM other.intake;
            INSERT OR REPLACE INTO main.list_key SELECT * FROM other.list_key
            """)
        // The people of one were never compared with the hashes of the other.
        try steps.forgetComparison(db)
        let history = try HistoryWriter(db, at: steps.effects.now(), origin: .restoring)
        count += try steps.applyLeaves(history, db)
        if steps.addressHash != nil { try steps.revealHashes(history, db) }
        return count
    }

    func takeSuppressions(_ db: Session) throws -> Int {
        let isForgetting =
            try db.first(
                Bool.self,
                """
                SELECT EXISTS (SELECT 1 FROM other.suppression AS o
                    WHERE o.address_hash IS NOT NULL AND o.address_hash NOT IN
                        (SELECT address_hash FROM main.suppression
                        WHERE address_hash IS NOT NULL))
                """) ?? false
        try db.run(
            """
            INSERT OR IGNORE INTO main.suppression (address_key, address_hash, reason, note, at)
            SELECT address_key, address_hash, reason, note, at FROM other.suppression
            """)
        let count = db.changes
        // What a person said outlives a bounce, which may be taken back.
        for column in ["address_key", "address_hash"] {
            try db.run(
                """
                UPDATE main.suppression AS m SET reason = o.reason, note = o.note, at = o.at
                FROM other.suppression AS o
                WHERE o.\(column) = m.\(column) AND m.reason = 'bounced'
                    AND o.reason <> 'bounced'
                """)
        }
        if isForgetting { try eraseForgotten(db) }
        return count
    }

    /// Only the hash is known, so every address is tried.
    private func eraseForgotten(_ db: Session) throws {
        try steps.suppressions(db).requireHash()
        guard let addressHash = steps.addressHash else { return }
        let hashes = try Set(
            db.all(
                String.self,
                "SELECT address_hash FROM main.suppression WHERE address_hash IS NOT NULL"))
        var rows: [(row: Int64, id: String)] = []
        var people = try db.cursor("SELECT id, public_id, address_key FROM main.subscriber")
        while let person = try people.next() {
            if addressHash.all(person[2]).contains(where: hashes.contains) {
                rows.append((person[0], person[1]))
            }
        }
        for (row, id) in rows {
            try db.run("DELETE FROM main.subscriber WHERE id = ?", [row])
            try PersonTable.erase(SubscriberID(id), db)
        }
        if !rows.isEmpty { try KnownTags.forgetUnused(db) }
        // Nor does the address itself stay where only the hash was left.
        for table in ["suppression", "list_leave", "set_aside"] {
            let keys = try Set(
                db.all(
                    String.self,
                    "SELECT address_key FROM main.\(table) WHERE address_key IS NOT NULL"))
            for key in keys where addressHash.all(key).contains(where: hashes.contains) {
                try db.run("DELETE FROM main.\(table) WHERE address_key = ?", [key])
            }
        }
    }

    func takeBlocks(_ db: Session) throws -> Int {
        try db.run(
            """
            INSERT INTO main.domain_block SELECT * FROM other.domain_block WHERE true
            ON CONFLICT DO UPDATE SET subdomains = excluded.subdomains
                WHERE excluded.subdomains > domain_block.subdomains
            """)
        return db.changes
    }

    func takeLeaves(_ db: Session) throws -> Int {
        try db.run(
            """
            INSERT OR IGNORE INTO main.list_leave (address_key, address_hash, list, at, origin)
            SELECT address_key, address_hash, list, at, origin FROM other.list_leave
            """)
        return try db.changes + takeLeftMemberships(db)
    }

    /// Whoever left a list there and is not on it here is remembered.
    private func takeLeftMemberships(_ db: Session) throws -> Int {
        let left = try db.rows(
            """
            SELECT os.address_key, ol.name, om.changed_at, s.id IS NULL
            FROM other.membership AS om
                JOIN other.list AS ol ON ol.id = om.list
                JOIN other.subscriber AS os ON os.id = om.subscriber
                LEFT JOIN main.subscriber AS s ON s.address_key = os.address_key
            WHERE om.state = 'unsubscribed' AND NOT EXISTS (SELECT 1
                FROM main.membership AS m JOIN main.list AS l ON l.id = m.list
                WHERE m.subscriber = s.id AND l.name = ol.name)
            """)
        for row in left {
            try db.run(
                """
                INSERT OR IGNORE INTO main.list_leave (address_key, list, at, origin)
                VALUES (?, ?, ?, ?)
                """,
                [
                    row[0] as String, row[1] as String, row[2] as Int64,
                    Origin.restoring.description,
                ])
            if row[3] { try steps.hashLeaves(of: row[0], db) }
        }
        return left.count
    }

    func takeStatuses(_ db: Session) throws -> Int {
        let left = try db.rows(
            """
            SELECT s.id, s.public_id, o.status, s.status, o.public_id
            FROM main.subscriber AS s JOIN other.subscriber AS o
                ON o.address_key = s.address_key
            WHERE s.status = 'active' AND o.status <> 'active'
                OR s.status = 'bounced' AND o.status IN ('unsubscribed', 'complained')
            """)
        let histories = TakenHistories(db, at: steps.effects.now())
        for row in left {
            let history = try histories.writer(of: row[4], list: nil, state: row[2])
            try db.run(
                "UPDATE main.subscriber SET status = ?, updated_at = ? WHERE id = ?",
                [row[2] as String, steps.effects.now().milliseconds, row[0] as Int64])
            try history.tell(row[1], list: nil, was: row[3], state: row[2])
            try history.tell(row[1], row[2])
        }
        return try left.count + takeGoneStatuses(db)
    }

    /// Whoever paused there for longer is paused here as long.
    func takePauses(_ db: Session) throws -> Int {
        let paused = try db.rows(
            """
            SELECT s.id, s.public_id, o.paused_until
            FROM main.subscriber AS s JOIN other.subscriber AS o ON o.address_key = s.address_key
            WHERE o.paused_until > IFNULL(s.paused_until, ?)
            """, [steps.effects.now().milliseconds])
        let history = try HistoryWriter(db, at: steps.effects.now(), origin: .restoring)
        for row in paused {
            try db.run(
                "UPDATE main.subscriber SET paused_until = ?, updated_at = ? WHERE id = ?",
                [row[2] as Int64, steps.effects.now().milliseconds, row[0] as Int64])
            try history.tell(row[1], "paused", Timestamp(milliseconds: row[2]).description)
        }
        return paused.count
    }

    /// What could not be applied there has still to be seen to.
    func takeSetAside(_ db: Session) throws -> Int {
        try db.run("INSERT OR IGNORE INTO main.set_aside SELECT * FROM other.set_aside")
        return db.changes
    }

    /// Whoever came since, and is gone again by a status of theirs, is remembered by the keyed
    /// hash of the address, as is every row that is removed.
    private func takeGoneStatuses(_ db: Session) throws -> Int {
        let gone = try db.rows(
            """
            SELECT o.address_key, o.status, o.updated_at FROM other.subscriber AS o
            WHERE o.status <> 'active' AND NOT EXISTS (SELECT 1 FROM main.subscriber AS s
                WHERE s.address_key = o.address_key)
            """)
        for row in gone {
            let key: String = row[0]
            let hash = steps.addressHash.map { $0(key).hexadecimal }
            let reason = SubscriberStatus(rawValue: row[1]).flatMap { SuppressionReason($0) }
            try db.run(
                """
                INSERT OR IGNORE INTO main.suppression (address_key, address_hash, reason, at)
                SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS
                    (SELECT 1 FROM main.suppression WHERE address_key = ?5)
                """,
                [
                    hash == nil ? key : nil, hash, (reason ?? .manual).rawValue, row[2] as Int64,
                    key,
                ])
            if let reason, db.changes == 0, let address = try? EmailAddress(key) {
                try steps.suppressions(db).deepen(
                    address, reason, note: nil, at: Timestamp(milliseconds: row[2]))
            }
        }
        return gone.count
    }

    func takeMemberships(_ db: Session) throws -> Int {
        func rank(_ state: String) -> String {
            "CASE \(state) WHEN 'active' THEN 0 WHEN 'pending' THEN 1 ELSE 2 END"
        }
        let left = try db.rows(
            """
            SELECT m.subscriber, m.list, s.public_id, l.name, m.state, m.changed_at, om.state,
                os.public_id
            FROM other.membership AS om
                JOIN other.list AS ol ON ol.id = om.list
                JOIN other.subscriber AS os ON os.id = om.subscriber
                JOIN main.list AS l ON l.name = ol.name
                JOIN main.subscriber AS s ON s.address_key = os.address_key
                JOIN main.membership AS m ON m.subscriber = s.id AND m.list = l.id
            WHERE \(rank("om.state")) > \(rank("m.state"))
            """)
        let histories = TakenHistories(db, at: steps.effects.now())
        for row in left {
            let history = try histories.writer(of: row[7], list: row[3], state: row[6])
            try db.run(
                """
                UPDATE main.membership SET state = ?, changed_at = ?
                WHERE subscriber = ? AND list = ?
                """,
                [
                    row[6] as String, steps.effects.now().milliseconds, row[0] as Int64,
                    row[1] as Int64,
                ])
            try history.tell(
                row[2], list: ListName(row[3]), was: row[4], since: row[5], state: row[6])
            if row[6] == MembershipState.unsubscribed.rawValue {
                try history.tell(row[2], "unsubscribed", row[3])
            }
        }
        return left.count
    }
}
