/// Finds rows of subscribers by address while the index over addresses is away.
///
/// A large import into a small database drops that index and builds it at its end: a million
/// insertions at random places of a tree cost more than sorting once, and ten times the
/// writing. Until then this table of 8 bytes an address tells where somebody may stand; whether
/// they do is read from the row.
final class AddressIndex {
    /// The hash above, the number of the row below; 0 where nothing stands.
    private var slots = [UInt64](repeating: 0, count: 1 << 16)
    private var count = 0
    private let read: FastStatement

    /// Takes in the rows that are there.
    init(_ db: Session) throws {
        read = try FastStatement(db, "SELECT address_key FROM subscriber WHERE id = ?1")
        let rows = try FastStatement(db, "SELECT id, address_key FROM subscriber")
        defer { rows.reset() }
        while try rows.step() { insert(rows.text(1) ?? "", at: rows.integer(0)) }
    }

    /// The row that has an address in lower case; nil where none has.
    func row(of key: String) throws -> Int64? {
        let hash = Self.hash(key)
        var index = Int(hash) & (slots.count - 1)
        while slots[index] != 0 {
            let row = Int64(slots[index] & UInt64(UInt32.max))
            if slots[index] >> 32 == UInt64(hash), try stands(key, in: row) { return row }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Notes a row that no other with the same address precedes.
    func insert(_ key: String, at row: Int64) {
        if count * 10 > slots.count * 6 { grow() }
        count += 1
        precondition(row < Int64(UInt32.max), "more people than there are addresses of IPv4")
        place(UInt64(Self.hash(key)) << 32 | UInt64(row))
    }

    private func stands(_ key: String, in row: Int64) throws -> Bool {
        read.bind(row, at: 1)
        defer { read.reset() }
        guard try read.step() else { return false }
        return read.bytes(0).elementsEqual(key.utf8)
    }

    private func place(_ slot: UInt64) {
        var index = Int(slot >> 32) & (slots.count - 1)
        while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    private func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { place(slot) }
    }

    private static func hash(_ key: String) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(key)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }
}

/// The indexes over subscribers, taken away and built again.
struct SubscriberIndexes {
    private let statements: [String]

    /// Drops every index of the table that a statement made.
    init(dropping db: Session) throws {
        let rows = try db.rows(
            """
            SELECT name, sql FROM sqlite_schema
            WHERE type = 'index' AND tbl_name = 'subscriber' AND sql IS NOT NULL
            ORDER BY rowid
            """)
        statements = rows.map { $0[1] }
        for row in rows {
            try db.run("DROP INDEX \((row[0] as String).quotedForSQL)")
        }
    }

    /// Builds them again, each by sorting once.
    func build(_ db: Session) throws {
        for statement in statements { try db.run(statement) }
    }
}
