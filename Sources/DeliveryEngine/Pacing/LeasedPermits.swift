/// A run's permits in one limit that a ``RateLimitStore`` keeps.
///
/// Permits come some at a time, so that what the store costs is shared by many mails, and so few
/// at a time that a crash, which loses those that are leased, loses little. Those of a second are
/// asked for when a mail wants them: held ahead of it, they would slow down the run itself. So are
/// those of connections, one by one, since another run may want them.
struct LeasedPermits {
    /// How many permits a run asks for at most.
    private static let block = 256

    let key: RateLimitKey
    /// How many mails the limit allows now.
    var limit: Int
    /// Lent and not handed out.
    private var free = 0
    /// Handed out and not answered.
    private var outstanding = 0
    /// Answered since the last word to the store, the times rounded up to slices.
    private var answered: [(at: Duration, count: Int)] = []
    /// Whether a mail waits for a word of the store.
    private(set) var isWanting = false
    private var hasHandedOut = false
    /// Whether a mail has found a permit here, and waits for one elsewhere.
    private var isHeld = false
    /// Whether the store does not know yet that a mail is in flight no more.
    private var hasReleased = false
    /// Until when the store has nothing to lend.
    private var opensAt: Duration?
    private var lastWord = Duration.zero

    init(_ limit: RateLimit, of scope: RateLimitScope) {
        key = RateLimitKey(scope: scope, period: limit.period)
        self.limit = limit.count
    }

    /// Until when the store has nothing to lend, where it said so; nil where it may have.
    mutating func closing(at now: Duration) -> Duration? {
        // The store may count permits as used up that it has heard nothing of for so long.
        if now - lastWord > key.grace / 2 { free = 0 }
        return free > 0 ? nil : opensAt.flatMap { $0 > now ? $0 : nil }
    }

    /// Whether there is a permit for a mail; asks the store for one where there is none.
    mutating func hasPermit() -> Bool {
        if free == 0 { isWanting = true }
        return free > 0
    }

    /// How many mails may be handed out within a time, as far as is known: a store that has more
    /// is asked when a mail wants it.
    func room(within time: Duration, at now: Duration) -> Int {
        if free == 0, let opensAt, opensAt > now + time { return 0 }
        return max(1, free, key.isOfConnections ? 0 : Int(Double(limit) * (time / key.period)))
    }

    /// Keeps what there is for a mail that waits for a permit in another limit.
    mutating func hold() { isHeld = true }

    mutating func handOut() {
        free -= 1
        outstanding += 1
        hasHandedOut = true
    }

    mutating func settle(at now: Duration, counted: Bool) {
        outstanding -= 1
        opensAt = nil
        if key.isOfConnections {
            hasReleased = true
            return
        }
        guard counted else {
            free += 1
            return
        }
        let slice = key.period / 240
        if let last = answered.last, now - last.at <= slice, last.at <= now {
            answered[answered.count - 1] = (now, last.count + 1)
        } else {
            answered.append((now, 1))
        }
    }

    /// Whether the store should hear of it: permits run low, or it has heard nothing for long.
    func isDue(at now: Duration) -> Bool {
        if isWanting || hasReleased { return true }
        let isLow = !key.isBrief && hasHandedOut && free <= share / 2
        if isLow, opensAt.map({ $0 <= now }) ?? true { return true }
        return now - lastWord >= key.grace / 3
            && (free + outstanding > 0 || !answered.isEmpty)
    }

    /// Whether there is anything that the store does not know.
    var hasNews: Bool {
        isWanting || hasHandedOut || hasReleased || free > 0 || !answered.isEmpty
    }

    /// What to say to the store; permits that nobody has wanted since the last word go back.
    mutating func order(at now: Duration, isLast: Bool = false) -> RateLimitRequest {
        let isIdle = isLast || !(hasHandedOut || isWanting || isHeld)
        if isIdle { free = 0 }
        let order = RateLimitRequest(
            key: key, limit: limit, kept: free + outstanding,
            answered: answered.map { .init(ago: max(.zero, now - $0.at), count: $0.count) },
            wish: isIdle ? 0 : max(isWanting ? 1 : 0, share - free))
        answered.removeAll(keepingCapacity: true)
        hasHandedOut = false
        hasReleased = false
        isHeld = false
        isWanting = false
        lastWord = now
        return order
    }

    mutating func receive(_ grant: RateLimitLease, at now: Duration) {
        free += grant.places
        opensAt = grant.opensIn.map { now + $0 }
    }

    private var share: Int {
        key.isOfConnections ? 0 : min(Self.block, max(1, limit / (key.isBrief ? 50 : 100)))
    }
}
