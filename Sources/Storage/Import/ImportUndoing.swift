import Files
import NewsletterCore
import Subscribing
import TextFormats

/// Takes an import back, in one transaction.
struct ImportUndoing: ListRole {
    let list: OpenList

    func undo(_ number: Int64) throws -> UndoReport {
        try file.write { db in
            guard
                let batch = try db.row("SELECT undone FROM batch WHERE id = ?", [number])
            else { throw unfit("there is no import \(number)") }
            if (batch[0] as Int64?) != nil { throw unfit("import \(number) is undone already") }
            var report = UndoReport()
            try restoreChanged(number, &report, db)
            try removeAdded(number, &report, db)
            try db.run(
                "UPDATE batch SET undone = ? WHERE id = ?", [effects.now().milliseconds, number])
            return report
        }
    }

    private func unfit(_ reason: String) -> FileError {
        FileError(path: file.path, reason: .unfit(reason), remedy: .showImports)
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
    private func removeAdded(_ number: Int64, _ report: inout UndoReport, _ db: Session) throws {
        let total = try db.first(
            Int.self, "SELECT COUNT(*) FROM subscriber WHERE batch = ?", [number])
        try db.run(
            """
            DELETE FROM subscriber WHERE batch = ?1 AND NOT EXISTS
                (SELECT 1 FROM event AS e WHERE e.subscriber = public_id
                    AND \(Self.isOther("e")))
            """, [number])
        report.removed = db.changes
        for table in ["consent", "standing", "event"] {
            try db.run(
                """
                DELETE FROM \(table) WHERE batch = ? AND NOT EXISTS
                    (SELECT 1 FROM subscriber WHERE public_id = \(table).subscriber)
                """, [number])
        }
        report.kept += (total ?? 0) - report.removed
    }

    private func restoreChanged(
        _ number: Int64, _ report: inout UndoReport, _ db: Session
    ) throws {
        // The last change comes first, so that the first one has the last word.
        let changes = try db.rows(
            """
            SELECT e.subscriber, s.id, e.detail, EXISTS (SELECT 1 FROM event AS later
                WHERE later.subscriber = e.subscriber AND later.id > e.id
                    AND \(Self.isOther("later")))
            FROM event AS e JOIN subscriber AS s ON s.public_id = e.subscriber
            WHERE e.batch = ?1 AND e.kind = 'changed' AND s.batch IS NOT ?1
            ORDER BY e.id DESC
            """, [number])
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
        _ row: Int64, _ detail: String, _ person: Person, _ db: Session
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
                let now = try db.first(
                    String.self, "SELECT status FROM subscriber WHERE id = ?", [row])
                try update(row, "status = ?", [text], db)
                try history(.command, db).tell(
                    person.id, list: nil, was: now, state: text ?? "", cause: cause(person))
            case "paused_until":
                try update(
                    row, "paused_until = ?", [text.flatMap { Timestamp($0)?.milliseconds }], db)
            case "name", "language", "time_zone", "attributes":
                // The name is one of ours, not the data's.
                try update(row, "\(name) = ?", [text], db)
            case "tags_added":
                guard case .array(let tags) = old else { continue }
                for case .string(let tag) in tags {
                    try db.run("DELETE FROM tag WHERE subscriber = ? AND name = ?", [row, tag])
                }
            default:
                guard let list = ListName(String(name.dropFirst("list:".count))) else { continue }
                try restoreMembership(row, list, text, person, db)
            }
        }
    }

    private func update(
        _ row: Int64, _ assignment: String, _ values: [(any SQLConvertible)?], _ db: Session
    ) throws {
        try db.run(
            "UPDATE subscriber SET \(assignment), updated_at = ? WHERE id = ?",
            values + [effects.now().milliseconds, row])
    }

    private func cause(_ person: Person) -> String { "import \(person.batch) taken back" }

    /// The record keeps what was told, and that it was taken back.
    private func retractConsents(_ person: Person, _ db: Session) throws {
        try db.run(
            """
            INSERT INTO consent (subscriber, kind, list, at, source, form, address,
                recorded_at, origin, batch)
            SELECT subscriber, 'retracted', list, at, source, form, address, ?1, ?2, batch
            FROM consent AS told WHERE subscriber = ?3 AND batch = ?4
                AND NOT EXISTS (SELECT 1 FROM consent WHERE subscriber = ?3 AND batch = ?4
                    AND kind = 'retracted')
            """,
            [
                effects.now().milliseconds, Origin.command.description, person.id, person.batch,
            ])
    }

    private func restoreMembership(
        _ row: Int64, _ list: ListName, _ state: String?, _ person: Person, _ db: Session
    ) throws {
        guard
            let now = try db.row(
                """
                SELECT m.list, m.state, m.changed_at FROM membership AS m
                    JOIN list AS l ON l.id = m.list
                WHERE m.subscriber = ? AND l.name = ?
                """, [row, list.description])
        else { return }
        let sql =
            state == nil
            ? "DELETE FROM membership WHERE subscriber = ?1 AND list = ?2"
            : "UPDATE membership SET state = ?3, changed_at = ?4 WHERE subscriber = ?1 AND list = ?2"
        var arguments: [(any SQLConvertible)?] = [row, now[0] as Int64]
        if let state { arguments += [state, effects.now().milliseconds] }
        try db.run(sql, arguments)
        try history(.command, db).tell(
            person.id, list: list, was: now[1], since: now[2], state: state ?? "none",
            cause: cause(person))
    }
}
