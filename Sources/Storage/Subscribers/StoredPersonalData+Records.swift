package import NewsletterCore
package import Subscribing
import TextFormats

extension StoredPersonalData {
    /// Everything that the database holds about an address, table by table, each with its rows;
    /// for the answer to somebody who asks what is known of them (GDPR, article 15).
    ///
    /// The tables are those of the schema with a column `subscriber`, besides `subscriber`,
    /// `suppression` and the imports in `batch`. Moments are written as RFC 3339, lists by
    /// name, JSON as it is. `former` are identities that had the address once.
    package func records(
        of address: EmailAddress, former: Set<SubscriberID> = []
    ) throws -> [String: [[String: PlainValue]]] {
        try file.read { db in
            var held: [String: [[String: PlainValue]]] = [:]
            var reader = PersonRows(db)
            let found = try PersonRow.find(.address(address), db)
            var identities = Set(former)
            if let found {
                identities.insert(found.subscriber.id)
                held["subscriber"] = try reader.rows("subscriber", "id", found.row)
            }
            for table in try PersonTable.all(db) {
                let keys: [any SQLConvertible] =
                    table.naming == .row
                    ? found.map { [$0.row] } ?? [] : identities.map(\.description).sorted()
                let rows = try keys.flatMap { try reader.rows(table, $0) }
                if !rows.isEmpty { held[table.name] = rows }
            }
            var leaves = try reader.rows("list_leave", "address_key", address.key)
            for digest in addressHash?.all(address.key) ?? [] {
                leaves += try reader.rows("list_leave", "address_hash", digest)
            }
            if !leaves.isEmpty { held["list_leave"] = leaves }
            let aside = try reader.rows("set_aside", "address_key", address.key)
            if !aside.isEmpty { held["set_aside", default: []] += aside }
            let imports = try reader.batches.sorted().flatMap { try reader.rows("batch", "id", $0) }
            if !imports.isEmpty { held["batch"] = imports }
            if let suppression = try suppressions(db).entry(address) {
                held["suppression"] = [suppression.plain]
            }
            return held
        }
    }
}

/// Reads rows of tables into plain values.
private struct PersonRows {
    private let db: Session
    /// The imports that rows named.
    private(set) var batches: Set<Int64> = []

    init(_ db: Session) { self.db = db }

    mutating func rows(
        _ table: PersonTable, _ key: any SQLConvertible
    ) throws -> [[String: PlainValue]] {
        let hidden = Set(table.columns.filter(\.isPrimaryKeyNumber).map(\.name) + ["subscriber"])
        let lists = table.columns.first { $0.refersTo == "list" }?.name
        return try rows(table.name, "subscriber", key).map { row in
            var row = row.filter { !hidden.contains($0.key) }
            if let lists, case .integer(let number)? = row[lists] {
                row[lists] =
                    try db.first(String.self, "SELECT name FROM list WHERE id = ?", [number]).map {
                        .text($0)
                    } ?? .null
            }
            return row
        }
    }

    /// The names are the schema's own, not the data's.
    mutating func rows(
        _ table: String, _ column: String, _ key: any SQLConvertible
    ) throws -> [[String: PlainValue]] {
        try db.records("SELECT * FROM \(table.quotedForSQL) WHERE \(column) = ?", [key]).map {
            row in
            var values: [String: PlainValue] = [:]
            for (name, value) in row {
                values[name] = plain(value, in: name)
                if name == "batch", let number = Int64(value) {
                    batches.insert(number)
                }
            }
            return values
        }
    }

    private func plain(_ value: SQLValue, in column: String) -> PlainValue {
        switch value {
        case .null: return .null
        case .integer(let number):
            let isMoment =
                column == "at" || column == "undone" || column == "paused_until"
                || column.hasSuffix("_at")
            return isMoment
                ? .text(Timestamp(milliseconds: number).description) : .integer(number)
        case .real(let number): return .number(number)
        case .text(let text):
            guard text.hasPrefix("{") || text.hasPrefix("["),
                let value = try? JSONText.parse(text.utf8)
            else { return .text(text) }
            return PlainValue(value)
        case .blob(let bytes): return .text(bytes.hexadecimal)
        }
    }
}

extension Suppression {
    fileprivate var plain: [String: PlainValue] {
        [
            "reason": .text(reason.rawValue), "at": .text(at.description),
            "note": note.map { .text($0) } ?? .null,
        ]
    }
}
