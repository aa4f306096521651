internal import NewsletterCore
import Subscribing

// How those who only read see the intake as part of the list, while another program holds the
// list and nothing can be written down: temporary views of the names of the tables stand before
// the tables themselves, for this connection alone. Each shows what the table will hold once the
// intake has been applied. They live in memory.

/// Lays the intake over the list, for one connection.
enum IntakeOverlay {
    /// Shows the entries as part of the list from now on, and no others.
    ///
    /// Of a hash the subscriber is looked for whose address it is, where there is a key.
    static func install(
        _ entries: [IntakeEntry], _ hash: AddressHashes?, _ db: Session
    ) throws {
        try db.deferring {
            try remove(db)
            try db.run(table)
            let applied = try Set(db.all(String.self, "SELECT id FROM main.intake"))
            let waiting = withoutUndone(entries.filter { !applied.contains($0.id) })
            for entry in waiting { try add(entry, db) }
            if let hash { for entry in try revealed(waiting, hash, db) { try add(entry, db) } }
            try createViews(db)
        }
    }

    /// The entries without leavings that were taken back on the same page before either was
    /// applied.
    ///
    /// Of one that was applied nothing is shown: whoever is off the list stays so until the undoing
    /// is in the list, too.
    private static func withoutUndone(_ entries: [IntakeEntry]) -> [IntakeEntry] {
        var left: [IntakeEntry] = []
        for entry in entries {
            guard case .undo(let who, let list) = entry.optOut else {
                left.append(entry)
                continue
            }
            let undone = left.lastIndex {
                $0.optOut == .leave(who, list: list) && $0.origin == entry.origin
            }
            if let undone { left.remove(at: undone) }
        }
        return left
    }

    /// Shows the tables as they are.
    static func remove(_ db: Session) throws {
        for view in ["subscriber", "membership", "suppression", "domain_block", "event"] {
            try db.run("DROP VIEW IF EXISTS temp.\(view)")
        }
        try db.run("DROP TABLE IF EXISTS temp.waiting")
    }

    private static let table = """
        CREATE TEMP TABLE waiting (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,     -- status, list, remove, suppress, block, pause
            address_key TEXT,
            public_id TEXT,
            value TEXT,             -- the status, the list, the hash or the domain
            subdomains INTEGER,
            reason TEXT,
            note TEXT,
            at INTEGER NOT NULL,
            origin TEXT NOT NULL
        );
        CREATE INDEX temp.waiting_address ON waiting (address_key, kind);
        CREATE INDEX temp.waiting_person ON waiting (public_id, kind);
        """

    // MARK: - Entries

    private static func add(_ entry: IntakeEntry, _ db: Session) throws {
        var row = WaitingRow()
        switch entry.optOut {
        case .leave(let who, let list):
            row.name(who)
            (row.kind, row.value) =
                list.map { ("list", $0.description) }
                ?? ("status", SubscriberStatus.unsubscribed.rawValue)
            row.reason = list == nil ? SuppressionReason.unsubscribed.rawValue : nil
        case .remove(let who):
            row.name(who)
            row.kind = "remove"
        case .mark(let who, let status, let note):
            row.name(who)
            (row.kind, row.value) = ("status", status.rawValue)
            row.reason = SuppressionReason(status)?.rawValue
            row.note = note
        case .suppress(let told):
            row.reason = told.reason.rawValue
            row.note = told.note
            switch told.target {
            case .address(let key): (row.kind, row.address) = ("suppress", key)
            case .hash(let hash): (row.kind, row.value) = ("suppress", hash)
            case .domain(let name, let reaches):
                (row.kind, row.value, row.subdomains) = ("block", name, reaches)
            }
        case .pause(let who, let end):
            row.name(who)
            (row.kind, row.value) = ("pause", end.map { "\($0.milliseconds)" })
        case .undo, .reason: return
        }
        try db.run(
            """
            INSERT INTO temp.waiting (kind, address_key, public_id, value, subdomains, reason,
                note, at, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.kind, row.address, row.person, row.value, row.subdomains, row.reason, row.note,
                entry.at.milliseconds, entry.origin.description,
            ])
    }

    /// What suppresses subscribers by hash, by their addresses.
    private static func revealed(
        _ entries: [IntakeEntry], _ hash: AddressHashes, _ db: Session
    ) throws -> [IntakeEntry] {
        var told: [String: IntakeEntry] = [:]
        for entry in entries {
            guard case .suppress(let suppression) = entry.optOut,
                case .hash(let digest) = suppression.target
            else { continue }
            told[digest] = entry
        }
        if told.isEmpty { return [] }
        var keys = try db.cursor("SELECT address_key FROM main.subscriber")
        var revealed: [IntakeEntry] = []
        while let row = try keys.next() {
            let key: String = row[0]
            guard var entry = hash.all(key).lazy.compactMap({ told[$0] }).first,
                case .suppress(var suppression) = entry.optOut
            else { continue }
            suppression.target = .address(key)
            entry.optOut = .suppress(suppression)
            revealed.append(entry)
        }
        return revealed
    }

    private struct WaitingRow {
        var kind = ""
        var address: String?
        var person: String?
        var value: String?
        var subdomains: Bool?
        var reason: String?
        var note: String?

        mutating func name(_ who: SubscriberReference) {
            switch who {
            case .id(let id): person = id.description
            case .address(let given): address = given.key
            }
        }
    }

    // MARK: - Views

    private static func createViews(_ db: Session) throws {
        try db.run(
            """
            CREATE TEMP VIEW subscriber AS
                SELECT \(try columns(of: "subscriber", db, replacing: [
                    "status": status, "paused_until": pause,
                ]))
                FROM main.subscriber AS s WHERE \(isNot("remove"));
            CREATE TEMP VIEW membership AS
                SELECT \(try columns(of: "membership", db, replacing: ["state": state]))
                FROM main.membership AS s;
            CREATE TEMP VIEW suppression AS
                SELECT * FROM main.suppression
                UNION ALL SELECT -w.id, w.address_key,
                    CASE WHEN w.address_key IS NULL THEN w.value END, w.reason, w.note, w.at
                FROM temp.waiting AS w
                WHERE (w.kind = 'suppress' OR w.kind = 'status' AND w.address_key IS NOT NULL
                        AND (w.value <> 'unsubscribed' OR NOT EXISTS (SELECT 1
                            FROM main.subscriber AS p WHERE p.address_key = w.address_key)))
                    AND NOT EXISTS (SELECT 1 FROM main.suppression AS x
                        WHERE x.address_key = w.address_key)
                    AND NOT EXISTS (SELECT 1 FROM main.suppression AS x
                        WHERE w.address_key IS NULL AND x.address_hash = w.value)
                    AND NOT EXISTS (SELECT 1 FROM temp.waiting AS e WHERE e.id < w.id
                        AND e.address_key = w.address_key AND e.kind IN ('suppress', 'status'));
            CREATE TEMP VIEW domain_block AS
                SELECT domain, MAX(subdomains) AS subdomains, reason, note, at FROM (
                    SELECT * FROM main.domain_block
                    UNION ALL SELECT value, subdomains, reason, note, at FROM temp.waiting
                    WHERE kind = 'block') GROUP BY domain;
            CREATE TEMP VIEW event AS
                SELECT * FROM main.event
                UNION ALL SELECT 1000000000000000 + w.id, s.public_id, w.at,
                    CASE w.kind WHEN 'status' THEN w.value WHEN 'suppress' THEN 'suppressed'
                        WHEN 'remove' THEN 'removed' ELSE 'unsubscribed' END,
                    CASE w.kind WHEN 'list' THEN w.value WHEN 'remove' THEN NULL
                        ELSE w.note END, w.origin, NULL
                FROM temp.waiting AS w JOIN main.subscriber AS s
                    ON s.address_key = w.address_key OR s.public_id = w.public_id
                WHERE w.kind NOT IN ('block', 'pause');
            """)
    }

    /// The gravest of somebody's own status and those that wait for them.
    private static let status = """
        CASE s.status WHEN 'complained' THEN s.status ELSE COALESCE(
            \(waitingStatus("address_key")), \(waitingStatus("public_id")), s.status) END
        """

    private static func waitingStatus(_ column: String) -> String {
        func gravity(_ status: String) -> String {
            "CASE \(status) WHEN 'active' THEN 0 WHEN 'bounced' THEN 1 WHEN 'unsubscribed' THEN 2 "
                + "ELSE 3 END"
        }
        return """
            (SELECT w.value FROM temp.waiting AS w WHERE w.kind = 'status'
                AND w.\(column) = s.\(column) AND \(gravity("w.value")) > \(gravity("s.status"))
                ORDER BY \(gravity("w.value")) DESC, w.id LIMIT 1)
            """
    }

    /// What was wished for last.
    private static let pause = """
        CASE WHEN EXISTS (SELECT 1 FROM temp.waiting AS w WHERE \(isPauseOfRow)) THEN
            (SELECT CAST(w.value AS INTEGER) FROM temp.waiting AS w WHERE \(isPauseOfRow)
                ORDER BY w.id DESC LIMIT 1)
            ELSE s.paused_until END
        """

    private static let isPauseOfRow = """
        w.kind = 'pause' AND (w.address_key = s.address_key OR w.public_id = s.public_id)
        """

    private static let state = """
        CASE WHEN EXISTS (SELECT 1 FROM main.subscriber AS p, main.list AS l, temp.waiting AS w
            WHERE p.id = s.subscriber AND l.id = s.list AND w.kind = 'list' AND w.value = l.name
                AND (w.address_key = p.address_key OR w.public_id = p.public_id))
            THEN 'unsubscribed' ELSE s.state END
        """

    private static func isNot(_ kind: String) -> String {
        """
        NOT EXISTS (SELECT 1 FROM temp.waiting AS w
            WHERE w.kind = '\(kind)' AND w.address_key = s.address_key)
        AND NOT EXISTS (SELECT 1 FROM temp.waiting AS w
            WHERE w.kind = '\(kind)' AND w.public_id = s.public_id)
        """
    }

    /// The columns of a table, some of them computed.
    private static func columns(
        of table: String, _ db: Session, replacing expressions: [String: String]
    ) throws -> String {
        try db.columns(of: table).map { column in
            expressions[column.name].map { "\($0) AS \(column.name)" }
                ?? "s.\(column.name.quotedForSQL)"
        }.joined(separator: ", ")
    }
}
