import Files
internal import GRDB
public import NewsletterCore
import TextFormats

/// One import, as the database remembers it.
public struct ImportBatch: Hashable, Sendable {
    /// The number under which it can be undone.
    public var number: Int64
    /// When it was made.
    public var at: Timestamp
    /// The name of the file.
    public var source: String
    /// The counts, as a JSON object.
    public var counts: String?
    /// Whether it was undone.
    public var isUndone: Bool
}

/// What undoing an import did.
public struct UndoReport: Hashable, Sendable {
    /// People whom the import had added.
    public var removed: Int
    /// People who are again as they were before it.
    public var restored: Int
    /// People who stayed as they are, because something happened to them since.
    public var kept: Int

    /// Counts what was taken back.
    public init(removed: Int = 0, restored: Int = 0, kept: Int = 0) {
        self.removed = removed
        self.restored = restored
        self.kept = kept
    }
}

extension SubscriberDatabase {
    /// The imports, the latest first, up to `limit` of them.
    public func imports(limit: Int = .max) throws -> [ImportBatch] {
        try file.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT id, at, source, outcome, undone FROM batch ORDER BY id DESC LIMIT ?",
                arguments: [limit]
            ).map {
                ImportBatch(
                    number: $0[0], at: Timestamp(milliseconds: $0[1]), source: $0[2],
                    counts: $0[3], isUndone: ($0[4] as Int64?) != nil)
            }
        }
    }

    /// How many people whom an import added or changed are still there; none for an import that
    /// is not known.
    public func reach(ofImport number: Int64) throws -> (added: Int, changed: Int) {
        try file.read { db in
            let added = try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM subscriber WHERE batch = ?", arguments: [number])
            let changed = try Int.fetchOne(
                db,
                sql: """
                    SELECT COUNT(DISTINCT e.subscriber) FROM event AS e
                        JOIN subscriber AS s ON s.public_id = e.subscriber
                    WHERE e.batch = ?1 AND e.kind = 'changed' AND s.batch IS NOT ?1
                    """, arguments: [number])
            return (added ?? 0, changed ?? 0)
        }
    }

    /// Takes an import back: whom it added is removed, what it changed is restored.
    ///
    /// It is one transaction. Whoever has a later entry in the history is kept as they are, so that nobody
    /// who left since is revived. Lists that the import made stay.
    public func undoImport(_ number: Int64) throws -> UndoReport {
        try file.write { db in
            guard
                let batch = try Row.fetchOne(
                    db, sql: "SELECT undone FROM batch WHERE id = ?", arguments: [number])
            else { throw unfit("there is no import \(number)") }
            if (batch[0] as Int64?) != nil { throw unfit("import \(number) is undone already") }
            var report = UndoReport()
            try restoreChanged(number, &report, db)
            try removeAdded(number, &report, db)
            try db.execute(
                sql: "UPDATE batch SET undone = ? WHERE id = ?",
                arguments: [effects.now().milliseconds, number])
            return report
        }
    }

    private func unfit(_ reason: String) -> StorageError {
        StorageError(path: file.path, reason: .unfit(reason), remedy: .showImports)
    }

    /// Whether an entry of the history is another's word than that of the import `?1`.
    ///
    /// What an import said that was taken back itself counts no more, unless a later one is
    /// there: it may have said the same, which is told only once.
    private static func isOther(_ entry: String) -> String {
        """
        (\(entry).batch IS NULL OR \(entry).batch <> ?1 AND (
            EXISTS (SELECT 1 FROM batch AS b WHERE b.id = \(entry).batch AND b.undone IS NULL)
            OR EXISTS (SELECT 1 FROM batch AS b WHERE b.id > \(entry).batch AND b.id <> ?1
                AND b.undone IS NULL)))
        """
    }

    /// Whoever has an entry that is not this import's stays.
    private func removeAdded(_ number: Int64, _ report: inout UndoReport, _ db: Database) throws {
        let total = try Int.fetchOne(
            db, sql: "SELECT COUNT(*) FROM subscriber WHERE batch = ?", arguments: [number])
        try db.execute(
            sql: """
                DELETE FROM subscriber WHERE batch = ?1 AND NOT EXISTS
                    (SELECT 1 FROM event AS e WHERE e.subscriber = public_id
                        AND \(Self.isOther("e")))
                """, arguments: [number])
        report.removed = db.changesCount
        for table in ["consent", "standing", "event"] {
            try db.execute(
                sql: """
                    DELETE FROM \(table) WHERE batch = ? AND NOT EXISTS
                        (SELECT 1 FROM subscriber WHERE public_id = \(table).subscriber)
                    """, arguments: [number])
        }
        report.kept += (total ?? 0) - report.removed
    }

    private func restoreChanged(
        _ number: Int64, _ report: inout UndoReport, _ db: Database
    ) throws {
        // The last change comes first, so that the first one has the last word.
        let changes = try Row.fetchAll(
            db,
            sql: """
                SELECT e.subscriber, s.id, e.detail, EXISTS (SELECT 1 FROM event AS later
                    WHERE later.subscriber = e.subscriber AND later.id > e.id
                        AND \(Self.isOther("later")))
                FROM event AS e JOIN subscriber AS s ON s.public_id = e.subscriber
                WHERE e.batch = ?1 AND e.kind = 'changed' AND s.batch IS NOT ?1
                ORDER BY e.id DESC
                """, arguments: [number])
        var restored: Set<String> = []
        var kept: Set<String> = []
        for change in changes {
            let id: String = change[0]
            if change[3] || kept.contains(id) {
                kept.insert(id)
                continue
            }
            try restore(change[1], change[2], Person(id: id, batch: number), db)
            restored.insert(id)
        }
        for id in restored.sorted() {
            try history(.command, db).tell(id, "restored", "import \(number)")
        }
        report.restored = restored.count
        report.kept += kept.count
    }

    /// Whose values are put back, and what had replaced them.
    private struct Person {
        var id: String
        var batch: Int64
    }

    /// Puts back the values that a change had replaced.
    private func restore(
        _ row: Int64, _ detail: String, _ person: Person, _ db: Database
    ) throws {
        guard case .object(let members) = try JSONText.parse(detail.utf8) else { return }
        for (name, old) in members {
            let text: String? = if case .string(let text) = old { text } else { nil }
            switch name {
            case "consent_source", "consent_at":
                // Both were absent, or nothing would have been changed.
                try update(row, "consent_source = NULL, consent_at = NULL", [], db)
            case "consent_added": try retractConsents(person, db)
            case "status":
                let now = try String.fetchOne(
                    db, sql: "SELECT status FROM subscriber WHERE id = ?", arguments: [row])
                try update(row, "status = ?", [text], db)
                try history(.command, db).tell(
                    person.id, list: nil, was: now, state: text ?? "", cause: cause(person))
            case "name", "language", "time_zone", "attributes":
                // The name is one of ours, not the data's.
                try update(row, "\(name) = ?", [text], db)
            case "tags_added":
                guard case .array(let tags) = old else { continue }
                for case .string(let tag) in tags {
                    try db.execute(
                        sql: "DELETE FROM tag WHERE subscriber = ? AND name = ?",
                        arguments: [row, tag])
                }
            default:
                guard let list = ListName(String(name.dropFirst("list:".count))) else { continue }
                try restoreMembership(row, list, text, person, db)
            }
        }
    }

    private func update(
        _ row: Int64, _ assignment: String, _ values: StatementArguments, _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE subscriber SET \(assignment), updated_at = ? WHERE id = ?",
            arguments: values + [effects.now().milliseconds, row])
    }

    private func cause(_ person: Person) -> String { "import \(person.batch) taken back" }

    /// The record keeps what was told, and that it was taken back.
    private func retractConsents(_ person: Person, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO consent (subscriber, kind, list, at, source, form, address,
                    recorded_at, origin, batch)
                SELECT subscriber, 'retracted', list, at, source, form, address, ?1, ?2, batch
                FROM consent AS told WHERE subscriber = ?3 AND batch = ?4
                    AND NOT EXISTS (SELECT 1 FROM consent WHERE subscriber = ?3 AND batch = ?4
                        AND kind = 'retracted')
                """,
            arguments: [
                effects.now().milliseconds, Origin.command.description, person.id, person.batch,
            ])
    }

    private func restoreMembership(
        _ row: Int64, _ list: ListName, _ state: String?, _ person: Person, _ db: Database
    ) throws {
        guard
            let now = try Row.fetchOne(
                db,
                sql: """
                    SELECT m.list, m.state, m.changed_at FROM membership AS m
                        JOIN list AS l ON l.id = m.list
                    WHERE m.subscriber = ? AND l.name = ?
                    """, arguments: [row, list.description])
        else { return }
        let sql =
            state == nil
            ? "DELETE FROM membership WHERE subscriber = ?1 AND list = ?2"
            : "UPDATE membership SET state = ?3, changed_at = ?4 WHERE subscriber = ?1 AND list = ?2"
        var arguments: StatementArguments = [row, now[0] as Int64]
        if let state { arguments += [state, effects.now().milliseconds] }
        try db.execute(sql: sql, arguments: arguments)
        try history(.command, db).tell(
            person.id, list: list, was: now[1], since: now[2], state: state ?? "none",
            cause: cause(person))
    }
}
