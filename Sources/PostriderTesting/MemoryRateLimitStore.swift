public import DeliveryEngine
internal import Synchronization

/// A store of rate limits in memory, with the rules of the real one.
public final class MemoryRateLimitStore: RateLimitStore {
    private struct Row {
        let key: RateLimitKey
        /// Nobody where the places are used up.
        let holder: String?
        /// When the server counted them, at the latest.
        var at: Duration
        var count: Int
    }

    /// What several runs write into.
    private final class Pages: Sendable {
        let rows = Mutex<[Row]>([])
        let began = Mutex<Duration?>(nil)
        let rest = Mutex<(until: Duration, reason: String)?>(nil)
    }

    private let pages: Pages
    private let holder: String
    private let clock: ManualClock

    /// Makes an empty store for one run.
    public init(_ clock: ManualClock, holder: String = "one") {
        self.clock = clock
        self.holder = holder
        pages = Pages()
    }

    /// Opens the store of another run; one of the same name is over, and what it held is used.
    public init(sharing other: MemoryRateLimitStore, holder: String) {
        clock = other.clock
        self.holder = holder
        pages = other.pages
        let now = clock.uptime
        pages.rows.withLock { rows in
            rows = rows.map { row in
                row.holder == holder
                    ? Row(key: row.key, holder: nil, at: now, count: row.count) : row
            }
        }
    }

    /// How many places count in a limit now.
    public func used(of key: RateLimitKey) -> Int {
        let now = clock.uptime
        return pages.rows.withLock { rows in
            rows.filter { $0.key == key && $0.at + key.period > now }.reduce(0) { $0 + $1.count }
        }
    }

    /// Takes down and lends.
    public func exchange(_ orders: [RateLimitRequest]) throws -> [RateLimitLease] {
        let now = clock.uptime
        pages.began.withLock { $0 = $0 ?? now }
        return pages.rows.withLock { rows in
            rows.removeAll { $0.at + $0.key.period <= now }
            return orders.map { exchange($0, &rows, at: now) }
        }
    }

    /// How long ago the first mail was carried.
    public func age() throws -> Duration {
        pages.began.withLock { began in began.map { clock.uptime - $0 } ?? .zero }
    }

    /// Notes a rest, unless a longer one is known.
    public func rest(_ rest: RelayRest) throws {
        let until = clock.uptime + rest.left
        pages.rest.withLock { known in
            if until > known?.until ?? .zero { known = (until, rest.reason) }
        }
    }

    /// How long the relay rests.
    public func rest() throws -> RelayRest? {
        let now = clock.uptime
        return pages.rest.withLock { known in
            known.flatMap { rest in
                now - rest.until < .seconds(3600)
                    ? RelayRest(left: rest.until - now, reason: rest.reason) : nil
            }
        }
    }

    private func exchange(_ order: RateLimitRequest, _ rows: inout [Row], at now: Duration)
        -> RateLimitLease
    {
        let key = order.key
        for answer in order.answered {
            rows.append(Row(key: key, holder: nil, at: now - answer.ago, count: answer.count))
        }
        rows.removeAll { $0.key == key && $0.holder == holder }
        let others = rows.filter { $0.key == key }
        let used = others.reduce(order.kept) { $0 + $1.count }
        let places = max(0, min(order.wish, order.limit - used))
        if order.kept + places > 0 {
            rows.append(
                Row(key: key, holder: holder, at: now + key.grace, count: order.kept + places))
        }
        if places == order.wish { return RateLimitLease(places: places) }
        let openings = others.map { $0.holder == nil ? $0.at + key.period - now : key.pollInterval }
        return RateLimitLease(places: places, opensIn: openings.min() ?? key.pollInterval)
    }
}
