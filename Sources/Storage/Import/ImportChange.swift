internal import GRDB
internal import NewsletterCore

/// What an import does to one person.
public struct ImportChange: Hashable, Sendable {
    /// A value before and after; an empty text stands for none.
    public struct Value: Hashable, Sendable {
        /// What it is, such as `name`, `status`, `list daily` or the name of an attribute.
        public var field: String
        /// How it was.
        public var before: String
        /// How it is to be.
        public var after: String
    }

    /// The address.
    public var address: String
    /// Whether nobody had it before.
    public var isNew: Bool
    /// What changes; for somebody new the name alone.
    public var values: [Value]
}

extension SubscriberDatabase {
    /// What a batch has done so far, in the transaction that does it: first those it added.
    func difference(
        of batch: Int64, upTo limit: Int, _ db: Database
    ) throws -> [ImportChange] {
        let added = try Row.fetchAll(
            db, sql: "SELECT address, name FROM subscriber WHERE batch = ? ORDER BY id LIMIT ?",
            arguments: [batch, limit]
        ).map { row in
            let name = row[1] as String?
            return ImportChange(
                address: row[0], isNew: true,
                values: name.map { [.init(field: "name", before: "", after: $0)] } ?? [])
        }
        let changed = try Row.fetchAll(
            db,
            sql: """
                SELECT e.detail, s.id, s.address, s.name, s.language, s.status, s.consent_source,
                    s.consent_at, s.attributes
                FROM event AS e JOIN subscriber AS s ON s.public_id = e.subscriber
                WHERE e.batch = ?1 AND s.batch IS NOT ?1 ORDER BY e.id LIMIT ?2
                """, arguments: [batch, max(0, limit - added.count)])
        return try added
            + changed.map { row in
                guard case .object(let members) = try JSONText.parse((row[0] as String).utf8) else {
                    return ImportChange(address: row["address"], isNew: false, values: [])
                }
                return ImportChange(
                    address: row["address"], isNew: false,
                    values: try members.flatMap { try Self.values($0.name, $0.value, row, db) })
            }
    }

    /// The values that one member of a change stands for.
    private static func values(
        _ name: String, _ before: JSONValue, _ row: Row, _ db: Database
    ) throws -> [ImportChange.Value] {
        let old = before == .null ? "" : before.text
        switch name {
        case "attributes":
            let was = try old.isEmpty ? [:] : AttributeText.decode(old)
            let now = try AttributeText.decode(row["attributes"] ?? "{}")
            return Set(was.keys).union(now.keys).sorted().filter { was[$0] != now[$0] }.map {
                .init(field: $0, before: was[$0] ?? "", after: now[$0] ?? "")
            }
        case "tags_added":
            guard case .array(let tags) = before else { return [] }
            return tags.map { .init(field: "tag", before: "", after: $0.text) }
        case let list where list.hasPrefix("list:"):
            let name = String(list.dropFirst("list:".count))
            let state = try String.fetchOne(
                db,
                sql: """
                    SELECT m.state FROM membership AS m JOIN list AS l ON l.id = m.list
                    WHERE m.subscriber = ? AND l.name = ?
                    """, arguments: [row["id"] as Int64, name])
            return [.init(field: "list \(name)", before: old, after: state ?? "")]
        case "consent_at":
            let at = (row["consent_at"] as Int64?).map { Timestamp(milliseconds: $0).description }
            return [.init(field: name, before: old, after: at ?? "")]
        default:
            // A later version may keep more than this one knows by name.
            let now = row.hasColumn(name) ? row[name] as String? : nil
            return [.init(field: name, before: old, after: now ?? "")]
        }
    }
}
