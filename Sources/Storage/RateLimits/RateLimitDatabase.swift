public import DeliveryEngine
import Files
internal import GRDB
internal import Glibc
public import NewsletterCore

/// How much has gone over each relay, as an SQLite file that all runs of a newsroom share.
///
/// Times are those of the calendar. Whoever sets the clock while the machine runs moves the
/// store along: the time since the start of the machine tells by how much. After a restart with
/// a clock that was set back, places count as if they had just been used: too many, never too
/// few. An exchange costs one transaction, with an fsync in a store that lasts.
public final class RateLimitDatabase: RateLimitStore {
    private let file: DatabaseFile
    private let token: OpenFiles.Token
    private let relay: String
    private let holder: String
    private let boot: String
    private let effects: Effects

    /// Opens the store, or makes it, for one run over a relay.
    ///
    /// `holder` names the run; an earlier run of that name must be over, and what it held
    /// counts as used. `boot` is the same as long as `effects.uptime` counts from one start.
    /// A store that does not last must not be opened after the next one.
    public init(
        at path: String, relay: String, holder: String, boot: String = currentBoot,
        lasts: Bool = true, effects: Effects
    ) throws {
        (file, token) = try OpenFiles.opening(path, is: .pace) { inspection in
            if case .absent = inspection {
                try Folder.create(Folder.parent(of: path), mode: 0o700)
                _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
            }
            return try DatabaseFile(path, busyTimeout: .seconds(5)) { db in
                try db.execute(sql: "PRAGMA synchronous = \(lasts ? "FULL" : "OFF")")
            }
        }
        self.relay = relay
        self.holder = holder
        self.boot = boot
        self.effects = effects
        try file.with { db in _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE") }
        try file.write { db in
            try DatabaseKind.createRateLimits(db)
            let now = try self.now(db)
            try settle(db, at: now)
        }
        // Whoever runs asks again by themselves, and has replies to hear meanwhile.
        try file.with { db in try db.execute(sql: "PRAGMA busy_timeout = 250") }
    }

    /// Closes the file; what is asked of it later fails.
    public func close() { file.close() }

    /// Takes down what a run says of its places, and lends it more.
    public func exchange(_ orders: [RateLimitRequest]) throws -> [RateLimitLease] {
        try file.write { db in
            let now = try self.now(db)
            try db.execute(
                sql: "INSERT INTO relay (name, began) VALUES (?, ?) ON CONFLICT DO NOTHING",
                arguments: [relay, now])
            return try orders.map { try exchange($0, db, at: now) }
        }
    }

    /// How long ago the relay carried its first mail.
    public func age() throws -> Duration {
        try file.write { db in
            let now = try self.now(db)
            let began = try Int64.fetchOne(
                db, sql: "SELECT began FROM relay WHERE name = ?", arguments: [relay])
            return .milliseconds(max(0, now - (began ?? now)))
        }
    }

    private func exchange(_ order: RateLimitRequest, _ db: Database, at now: Int64) throws
        -> RateLimitLease
    {
        let rows = RateLimitRows(relay: relay, order.key)
        try rows.forget(db, before: now - rows.period, holder: holder)
        for answer in order.answered {
            try rows.add(answer.count, usedAt: now - answer.ago.milliseconds, db)
        }
        let used = try rows.used(db) + order.kept
        let places = max(0, min(order.wish, order.limit - used))
        if order.kept + places > 0 {
            try rows.lend(
                order.kept + places, to: holder, until: now + order.key.grace.milliseconds, db)
        }
        if places == order.wish { return RateLimitLease(places: places) }
        return RateLimitLease(
            places: places, opensIn: .milliseconds(try rows.opening(db, at: now) - now))
    }

    /// Counts as used what an earlier run of this name held.
    private func settle(_ db: Database, at now: Int64) throws {
        try db.execute(
            sql: """
                INSERT INTO place (relay, scope, period, holder, at, count)
                SELECT relay, scope, period, '', ?1, SUM(count) FROM place
                WHERE relay = ?2 AND holder = ?3 GROUP BY scope, period
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """,
            arguments: [now, relay, holder])
        try db.execute(
            sql: "DELETE FROM place WHERE relay = ? AND holder = ?", arguments: [relay, holder])
    }

    // MARK: - Rests

    /// No relay rests for longer, in milliseconds; nor is a rest that is over known for longer
    /// than ``rested``.
    private static let longestRest: Int64 = 86_400_000
    private static let rested: Int64 = 3_600_000

    /// Notes that the relay rests; the longer of two rests holds.
    public func rest(_ rest: RelayRest) throws {
        try file.write { db in
            let until = try self.now(db) + min(rest.left.milliseconds, Self.longestRest)
            try db.execute(
                sql: """
                    INSERT INTO rest (relay, until, reason) VALUES (?1, ?2, ?3)
                    ON CONFLICT DO UPDATE SET until = ?2, reason = ?3 WHERE until < ?2
                    """,
                arguments: [relay, until, rest.reason])
        }
    }

    /// How long the relay rests still, or since when it does not.
    public func rest() throws -> RelayRest? {
        try file.write { db in
            let now = try self.now(db)
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT until, reason FROM rest WHERE relay = ? AND until > ?",
                    arguments: [relay, now - Self.rested])
            else { return nil }
            return RelayRest(left: .milliseconds((row[0] as Int64) - now), reason: row[1])
        }
    }

    // MARK: - The clock

    /// The moment by the calendar, to which the store has been moved where somebody set it.
    private func now(_ db: Database) throws -> Int64 {
        let now = effects.now().milliseconds
        let uptime = effects.uptime().milliseconds
        let seen = try Row.fetchOne(db, sql: "SELECT boot, uptime, at FROM clock")
        var shift: Int64 = 0
        if let seen, seen["boot"] == boot {
            let uptimeSeen: Int64 = seen["uptime"]
            let nowSeen: Int64 = seen["at"]
            let drift = now - nowSeen - (uptime - uptimeSeen)
            if abs(drift) > 1000 { shift = drift }
        } else {
            try bringBack(db, to: now)
        }
        if shift != 0 {
            // In two steps, since a row may land on the place of another.
            try db.execute(sql: "UPDATE place SET at = -at - ?", arguments: [shift])
            try db.execute(sql: "UPDATE place SET at = -at")
            try db.execute(sql: "UPDATE relay SET began = began + ?", arguments: [shift])
            try db.execute(sql: "UPDATE rest SET until = until + ?", arguments: [shift])
        }
        try db.execute(
            sql: """
                INSERT INTO clock (id, boot, uptime, at) VALUES (1, ?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET boot = ?1, uptime = ?2, at = ?3
                """,
            arguments: [boot, uptime, now])
        return now
    }

    /// Takes as just used what another start of the machine with another clock left ahead.
    private func bringBack(_ db: Database, to now: Int64) throws {
        let latest = now + RateLimitKey.longestGrace.milliseconds
        try db.execute(
            sql: """
                INSERT INTO place (relay, scope, period, holder, at, count)
                SELECT relay, scope, period, holder, ?1, SUM(count) FROM place
                WHERE at > ?1 GROUP BY relay, scope, period, holder
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """,
            arguments: [latest])
        try db.execute(sql: "DELETE FROM place WHERE at > ?", arguments: [latest])
        try db.execute(
            sql: "UPDATE rest SET until = MIN(until, ?)", arguments: [now + Self.longestRest])
    }

    /// What the kernel calls the time since the machine started.
    public static let currentBoot = Machine.boot ?? "unknown"
}
