internal import NewsletterCore
import Subscribing
import TextFormats

extension StoredImports {
    /// What a batch has done so far, in the transaction that does it: first those it added.
    func difference(
        of batch: Int64, upTo limit: Int, _ db: Session
    ) throws -> [ImportChange] {
        let added = try db.rows(
            """
            SELECT s.address, s.name, s.status,
                (SELECT group_concat(l.name, ', ') FROM membership AS m
                    JOIN list AS l ON l.id = m.list
                    WHERE m.subscriber = s.id AND m.state = 'pending')
            FROM subscriber AS s WHERE s.batch = ? ORDER BY s.id LIMIT ?
            """, [batch, limit]
        ).map { row in
            let name = row[1] as String?
            return ImportChange(
                address: row[0], isNew: true,
                values: name.map { [.init(field: "name", before: "", after: $0)] } ?? [],
                standing: Self.standing(row[2], pending: row[3]))
        }
        return try added + changes(of: batch, upTo: limit - added.count, db)
    }

    private static func standing(_ status: String, pending: String?) -> String? {
        if status != SubscriberStatus.active.rawValue { return status }
        return pending.map { "pending on \($0)" }
    }

    /// What becomes of those who were there before, one change a person: a row that comes twice
    /// is told from how it was to how it is in the end.
    private func changes(
        of batch: Int64, upTo limit: Int, _ db: Session
    ) throws -> [ImportChange] {
        guard limit > 0 else { return [] }
        let people = try db.records(
            """
            SELECT s.public_id, s.id, s.address, s.name, s.language, s.time_zone, s.status,
                s.consent_source, s.consent_at, s.paused_until, s.attributes, MIN(e.id)
            FROM event AS e JOIN subscriber AS s ON s.public_id = e.subscriber
            WHERE e.batch = ?1 AND e.kind = 'changed' AND s.batch IS NOT ?1
            GROUP BY s.id ORDER BY MIN(e.id) LIMIT ?2
            """, [batch, limit])
        return try people.compactMap { record in
            let row = Dictionary(record.map { ($0.name, $0.value) }) { first, _ in first }
            guard let id = row.text("public_id"), let address = row.text("address") else {
                return nil
            }
            var values: [ImportChange.Value] = []
            for (name, before) in try firstValues(of: id, batch, db) {
                values += try Self.values(name, before, row, db)
            }
            values.removeAll { $0.before == $0.after }
            guard !values.isEmpty else { return nil }
            return ImportChange(address: address, isNew: false, values: values)
        }
    }

    /// What each field that the batch changed was before its first change.
    private func firstValues(
        of id: String, _ batch: Int64, _ db: Session
    ) throws -> [(name: String, value: JSONValue)] {
        let details = try db.all(
            String.self,
            """
            SELECT detail FROM event WHERE batch = ? AND subscriber = ? AND kind = 'changed'
                AND detail IS NOT NULL
            ORDER BY id
            """, [batch, id])
        var values: [(name: String, value: JSONValue)] = []
        for detail in details {
            guard case .object(let members) = try JSONText.parse(detail.utf8) else { continue }
            for (name, value) in members {
                let index = values.firstIndex { $0.name == name }
                if name == "tags_added", let index, case .array(let old) = values[index].value,
                    case .array(let new) = value
                {
                    values[index].value = .array(old + new)
                } else if index == nil {
                    values.append((name, value))
                }
            }
        }
        return values
    }

    /// The values that one member of a change stands for.
    private static func values(
        _ name: String, _ before: JSONValue, _ row: [String: SQLValue], _ db: Session
    ) throws -> [ImportChange.Value] {
        let old = before == .null ? "" : before.text
        switch name {
        case "attributes":
            let was = try old.isEmpty ? [:] : AttributeText.decode(old)
            let now = try AttributeText.decode(row.text("attributes") ?? "{}")
            return Set(was.keys).union(now.keys).sorted().filter { was[$0] != now[$0] }.map {
                .init(field: $0, before: was[$0] ?? "", after: now[$0] ?? "")
            }
        case "tags_added":
            guard case .array(let tags) = before else { return [] }
            return tags.map { .init(field: "tag", before: "", after: $0.text) }
        case let list where list.hasPrefix("list:"):
            let name = String(list.dropFirst("list:".count))
            let state = try db.first(
                String.self,
                """
                SELECT m.state FROM membership AS m JOIN list AS l ON l.id = m.list
                WHERE m.subscriber = ? AND l.name = ?
                """, [row["id"].flatMap { Int64($0) }, name])
            return [.init(field: "list \(name)", before: old, after: state ?? "")]
        case "consent_added": return [.init(field: "consent", before: "", after: "recorded")]
        case "consent_at", "paused_until":
            let at = row[name].flatMap { Int64($0) }
                .map { Timestamp(milliseconds: $0).description }
            return [.init(field: name, before: old, after: at ?? "")]
        default:
            // A later version may keep more than this one knows by name.
            return [.init(field: name, before: old, after: row.text(name) ?? "")]
        }
    }
}

extension [String: SQLValue] {
    /// The text in a column; nil where there is none.
    fileprivate func text(_ column: String) -> String? { self[column].flatMap { String($0) } }
}
