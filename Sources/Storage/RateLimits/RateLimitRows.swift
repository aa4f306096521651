internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// The rows of one limit in a store of rate limits.
struct RateLimitRows {
    private let relay: String
    private let scope: String
    /// In milliseconds.
    let period: Int64
    private let pollInterval: Int64

    init(relay: String, _ key: RateLimitKey) {
        self.relay = relay
        scope = key.scope.description
        period = key.period.milliseconds
        pollInterval = key.pollInterval.milliseconds
    }

    private var address: StatementArguments { [relay, scope, period] }
    private static let place = "relay = ? AND scope = ? AND period = ?"

    /// Takes out what counts no more, and what stood there for a run.
    func forget(_ db: Database, before moment: Int64, holder: String) throws {
        try db.execute(
            sql: "DELETE FROM place WHERE \(Self.place) AND (holder = ? OR at <= ?)",
            arguments: address + [holder, moment])
    }

    /// Takes down places that were used; the time is rounded up, so that there are few rows.
    func add(_ count: Int, usedAt moment: Int64, _ db: Database) throws {
        let slice = max(1, period / 240)
        try insert(count, holder: "", at: (moment + slice - 1) / slice * slice, db)
    }

    /// Takes down what a run holds.
    func lend(_ count: Int, to holder: String, until moment: Int64, _ db: Database) throws {
        try insert(count, holder: holder, at: moment, db)
    }

    /// How many places count now.
    func used(_ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT COALESCE(SUM(count), 0) FROM place WHERE \(Self.place)",
            arguments: address) ?? 0
    }

    /// When it is worth while to ask again: the first used place is free, or, where all are
    /// lent, as soon as one of them could be.
    func opening(_ db: Database, at now: Int64) throws -> Int64 {
        let first = try Int64.fetchOne(
            db, sql: "SELECT MIN(at) FROM place WHERE \(Self.place) AND holder = ''",
            arguments: address)
        return first.map { $0 + period } ?? now + pollInterval
    }

    private func insert(_ count: Int, holder: String, at moment: Int64, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO place (relay, scope, period, holder, at, count)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count
                """,
            arguments: address + [holder, moment, count])
    }
}
