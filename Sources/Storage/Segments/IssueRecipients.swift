internal import DeliveryEngine
internal import GRDB
internal import GRDBSQLite
internal import NewsletterCore

/// Whose mail of an issue stands in a state, for `received("…")`, `failed("…")` and
/// `deferred("…")`: their addresses in its ledger, as 128-bit hashes under a seed of this process.
///
/// A million addresses take 16 MB a piece of the table and about 0.3 s to read. Two different
/// addresses have one hash with a probability of 10^-26 in a million each.
final class IssueRecipients {
    private struct Digest: Hashable {
        var low: Int
        var high: Int

        init(_ key: UnsafeRawBufferPointer) {
            var hasher = Hasher()
            hasher.combine(bytes: key)
            var other = hasher
            hasher.combine(1 as UInt8)
            other.combine(2 as UInt8)
            low = hasher.finalize()
            high = other.finalize()
        }

        static func == (a: Digest, b: Digest) -> Bool { a.low == b.low && a.high == b.high }
        /// The digest is a hash already.
        func hash(into hasher: inout Hasher) { hasher.combine(low) }
    }

    private var digests: Set<Digest> = []

    /// Reads the ledger of an issue, by its path; of one that was not sent there is nobody.
    init(ledger path: String?, _ state: DeliveryState) throws {
        guard let path else { return }
        let ledger = try LedgerDatabase(reading: path)
        defer { ledger.close() }
        digests.reserveCapacity(try ledger.tally()[state])
        try ledger.forEachAddress(in: state) { key in digests.insert(Digest(key)) }
    }

    func contains(_ key: UnsafeRawBufferPointer) -> Bool { digests.contains(Digest(key)) }

    /// Makes the answer available to SQL as a function of an address key.
    static func define(_ name: String, _ issue: IssueRecipients, _ session: Session) throws {
        let box = Unmanaged.passRetained(issue).toOpaque()
        let code = sqlite3_create_function_v2(
            session.db.sqliteConnection, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, box,
            { context, _, values in
                guard let values, let value = values[0],
                    let issue = sqlite3_user_data(context),
                    let text = sqlite3_value_text(value)
                else { return sqlite3_result_int(context, 0) }
                let count = Int(sqlite3_value_bytes(value))
                let key = UnsafeRawBufferPointer(start: text, count: count)
                let those = Unmanaged<IssueRecipients>.fromOpaque(issue).takeUnretainedValue()
                sqlite3_result_int(context, those.contains(key) ? 1 : 0)
            }, nil, nil,
            { box in
                if let box { Unmanaged<IssueRecipients>.fromOpaque(box).release() }
            })
        guard code == SQLITE_OK else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
    }
}

extension LedgerDatabase {
    /// Hands over the address key of everybody whose delivery stands in a state.
    func forEachAddress(
        in state: DeliveryState, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws {
        try file.read { db in
            let rows = try FastStatement(
                db,
                """
                SELECT COALESCE(address_key, address) FROM delivery
                WHERE state = \(StateCode(state).rawValue)
                """)
            defer { rows.reset() }
            while try rows.step() {
                let key = rows.bytes(0)
                // A ledger of an older version knew a domain only as it was written.
                if key.contains(where: { $0 >= 0x80 }),
                    var today = try? EmailAddress(String(decoding: key, as: UTF8.self)).key
                {
                    today.withUTF8 { body(UnsafeRawBufferPointer($0)) }
                } else {
                    body(UnsafeRawBufferPointer(key))
                }
            }
        }
    }
}
