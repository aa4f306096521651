internal import GRDB
internal import NewsletterCore

// Everything in the subscriber database that means "do not mail", in one list: a backup that is
// put back forgets none of it. A table or a column that is added to the schema is either in
// this list or among those that mean something else; a test holds both against the schema.

/// A place in the subscriber database that can mean "do not mail".
struct OptOutSource: Sendable {
    let table: String
    /// The columns that mean it.
    let columns: Set<String>
    /// The other columns of the table.
    let others: Set<String>
    /// Takes over from the database `other` what is stricter there; returns how much.
    let take: @Sendable (ListSteps, Database) throws -> Int

    static let all: [OptOutSource] = [
        OptOutSource(
            table: "suppression",
            columns: ["address_key", "address_hash", "reason", "note", "at"], others: ["id"],
            take: { try $0.takeSuppressions($1) }),
        OptOutSource(
            table: "domain_block",
            columns: ["domain", "subdomains", "reason", "note", "at"], others: [],
            take: { try $0.takeBlocks($1) }),
        OptOutSource(
            table: "list_leave", columns: ["address_key", "address_hash", "list", "at", "origin"],
            others: ["id"],
            take: { try $0.takeLeaves($1) }),
        OptOutSource(
            table: "subscriber", columns: ["status"],
            others: [
                "id", "public_id", "address", "address_key", "name", "language",
                "consent_source", "consent_at", "created_at", "updated_at", "attributes", "batch",
                "time_zone",
            ], take: { try $0.takeStatuses($1) }),
        OptOutSource(
            table: "membership", columns: ["state"],
            others: ["subscriber", "list", "changed_at"], take: { try $0.takeMemberships($1) }),
    ]

    /// The tables that say nothing about who is mailed now, and what they say instead.
    static let otherTables: [String: String] = [
        "batch": "which imports were made",
        "tag": "what people are called together by",
        "known_tag": "which tags anybody ever had",
        "list": "which lists there are",
        "event": "what happened to whom",
        "attribute": "of what type values are",
        "consent": "what people agreed to",
        "standing": "how the standing of people changed",
        "segment": "expressions that have a name",
        "intake": "which opt-outs were applied",
        "list_key": "under which keys hashes were made",
    ]
}

// MARK: - Taking over

extension ListSteps {
    /// Takes over from another copy of this database, attached as `other`, who is not mailed
    /// there and would be here; returns how many that were.
    ///
    /// Whoever was forgotten there is erased here, since this copy came before it.
    func takeOptOuts(_ db: Database) throws -> Int {
        var count = try OptOutSource.all.reduce(0) { try $0 + $1.take(self, db) }
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO main.intake SELECT id FROM other.intake;
                INSERT OR REPLACE INTO main.list_key SELECT * FROM other.list_key
                """)
        // The people of one were never compared with the hashes of the other.
        try forgetComparison(db)
        let history = try HistoryWriter(db, at: effects.now(), origin: .restoring)
        count += try applyLeaves(history, db)
        if addressHash != nil { try revealHashes(history, db) }
        return count
    }

    fileprivate func takeSuppressions(_ db: Database) throws -> Int {
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
        // What a person said outlives a bounce, which may be taken back.
        for column in ["address_key", "address_hash"] {
            try db.execute(
                sql: """
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
    private func eraseForgotten(_ db: Database) throws {
        try suppressions(db).requireHash()
        guard let addressHash else { return }
        let hashes = try String.fetchSet(
            db, sql: "SELECT address_hash FROM main.suppression WHERE address_hash IS NOT NULL")
        var rows: [(row: Int64, id: String)] = []
        let people = try Row.fetchCursor(
            db, sql: "SELECT id, public_id, address_key FROM main.subscriber")
        while let person = try people.next() {
            if addressHash.all(person[2]).contains(where: hashes.contains) {
                rows.append((person[0], person[1]))
            }
        }
        for (row, id) in rows {
            try db.execute(sql: "DELETE FROM main.subscriber WHERE id = ?", arguments: [row])
            try SubscriberDatabase.erase(SubscriberID(id), db)
        }
        if !rows.isEmpty { try TagBook.forgetUnused(db) }
        // Nor does the address itself stay where only the hash was left.
        for table in ["suppression", "list_leave"] {
            let keys = try String.fetchSet(
                db,
                sql: "SELECT address_key FROM main.\(table) WHERE address_key IS NOT NULL")
            for key in keys where addressHash.all(key).contains(where: hashes.contains) {
                try db.execute(
                    sql: "DELETE FROM main.\(table) WHERE address_key = ?", arguments: [key])
            }
        }
    }

    fileprivate func takeBlocks(_ db: Database) throws -> Int {
        try db.execute(
            sql: """
                INSERT INTO main.domain_block SELECT * FROM other.domain_block WHERE true
                ON CONFLICT DO UPDATE SET subdomains = excluded.subdomains
                    WHERE excluded.subdomains > domain_block.subdomains
                """)
        return db.changesCount
    }

    fileprivate func takeLeaves(_ db: Database) throws -> Int {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO main.list_leave (address_key, address_hash, list, at, origin)
                SELECT address_key, address_hash, list, at, origin FROM other.list_leave
                """)
        return try db.changesCount + takeLeftMemberships(db)
    }

    /// Whoever left a list there and is not on it here is remembered.
    private func takeLeftMemberships(_ db: Database) throws -> Int {
        let left = try Row.fetchAll(
            db,
            sql: """
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
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO main.list_leave (address_key, list, at, origin)
                    VALUES (?, ?, ?, ?)
                    """,
                arguments: [
                    row[0] as String, row[1] as String, row[2] as Int64,
                    Origin.restoring.description,
                ])
            if row[3] { try hashLeaves(of: row[0], db) }
        }
        return left.count
    }

    fileprivate func takeStatuses(_ db: Database) throws -> Int {
        let left = try Row.fetchAll(
            db,
            sql: """
                SELECT s.id, s.public_id, o.status, s.status
                FROM main.subscriber AS s JOIN other.subscriber AS o
                    ON o.address_key = s.address_key
                WHERE s.status = 'active' AND o.status <> 'active'
                    OR s.status = 'bounced' AND o.status IN ('unsubscribed', 'complained')
                """)
        let history = try HistoryWriter(db, at: effects.now(), origin: .restoring)
        for row in left {
            try db.execute(
                sql: "UPDATE main.subscriber SET status = ?, updated_at = ? WHERE id = ?",
                arguments: [row[2] as String, effects.now().milliseconds, row[0] as Int64])
            try history.tell(row[1], list: nil, was: row[3], state: row[2])
            try history.tell(row[1], row[2])
        }
        return try left.count + takeGoneStatuses(db)
    }

    /// Whoever came since, and is gone again by a status of theirs, is remembered by the keyed
    /// hash of the address, as is every row that is removed.
    private func takeGoneStatuses(_ db: Database) throws -> Int {
        let gone = try Row.fetchAll(
            db,
            sql: """
                SELECT o.address_key, o.status, o.updated_at FROM other.subscriber AS o
                WHERE o.status <> 'active' AND NOT EXISTS (SELECT 1 FROM main.subscriber AS s
                    WHERE s.address_key = o.address_key)
                """)
        for row in gone {
            let key: String = row[0]
            let hash = addressHash.map { $0(key).hexadecimal }
            let reason = SubscriberStatus(rawValue: row[1]).flatMap { SuppressionReason($0) }
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO main.suppression (address_key, address_hash, reason, at)
                    SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS
                        (SELECT 1 FROM main.suppression WHERE address_key = ?5)
                    """,
                arguments: [
                    hash == nil ? key : nil, hash, (reason ?? .manual).rawValue, row[2] as Int64,
                    key,
                ])
            if let reason, db.changesCount == 0, let address = try? EmailAddress(key) {
                try suppressions(db).deepen(
                    address, reason, note: nil, at: Timestamp(milliseconds: row[2]))
            }
        }
        return gone.count
    }

    fileprivate func takeMemberships(_ db: Database) throws -> Int {
        func rank(_ state: String) -> String {
            "CASE \(state) WHEN 'active' THEN 0 WHEN 'pending' THEN 1 ELSE 2 END"
        }
        let left = try Row.fetchAll(
            db,
            sql: """
                SELECT m.subscriber, m.list, s.public_id, l.name, m.state, m.changed_at, om.state
                FROM other.membership AS om
                    JOIN other.list AS ol ON ol.id = om.list
                    JOIN other.subscriber AS os ON os.id = om.subscriber
                    JOIN main.list AS l ON l.name = ol.name
                    JOIN main.subscriber AS s ON s.address_key = os.address_key
                    JOIN main.membership AS m ON m.subscriber = s.id AND m.list = l.id
                WHERE \(rank("om.state")) > \(rank("m.state"))
                """)
        let history = try HistoryWriter(db, at: effects.now(), origin: .restoring)
        for row in left {
            try db.execute(
                sql: """
                    UPDATE main.membership SET state = ?, changed_at = ?
                    WHERE subscriber = ? AND list = ?
                    """,
                arguments: [
                    row[6] as String, effects.now().milliseconds, row[0] as Int64,
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
