/// Everything that holds back one route: its limits, how many may be in flight, a throttle.
struct Lane {
    let scope: RateLimitScope
    /// The limits, where this run keeps them alone.
    private var windows: [SlidingWindow] = []
    /// The limits, where the store leases their permits.
    private var leased: [LeasedPermits] = []
    private let connections: Int?
    private(set) var slowdown = Slowdown()
    /// What was said when the route was throttled last.
    private(set) var throttleReason = ""
    private(set) var inFlight = 0
    /// The least time from one mail to the next, which spreads a second's mails over it.
    private let spacing: Duration
    private var lastHandOut: Duration?

    init(_ scope: RateLimitScope, limits: [RateLimit], connections: Int? = nil, hasStore: Bool) {
        self.scope = scope
        self.connections = connections
        for limit in limits.tightest {
            if hasStore {
                leased.append(LeasedPermits(limit, of: scope))
            } else {
                windows.append(SlidingWindow(limit))
            }
        }
        if hasStore, let connections {
            leased.append(LeasedPermits(RateLimit(connections, per: .zero), of: scope))
        }
        let short = limits.filter { $0.period <= .seconds(1) }
        spacing = short.map { $0.period / $0.count }.max() ?? .zero
    }

    /// Whether nothing would be lost if the lane were forgotten.
    var isForgettable: Bool {
        inFlight == 0 && windows.isEmpty && leased.isEmpty && connections == nil
            && !slowdown.isActive
    }

    /// When the next mail may be handed out; nil when a reply or the store can tell.
    mutating func opening(at now: Duration) -> Duration? {
        if let connections, inFlight >= connections { return nil }
        guard var opening = slowdown.opening(inFlight: inFlight, at: now) else { return nil }
        if let lastHandOut { opening = max(opening, lastHandOut + pace) }
        for index in windows.indices {
            guard let next = windows[index].opening(at: now) else { return nil }
            opening = max(opening, next)
        }
        for index in leased.indices {
            if let closing = leased[index].closing(at: now) { opening = max(opening, closing) }
        }
        // The store is asked only for what nothing else holds back, and for all of that at once.
        if opening > now { return opening }
        let missing = leased.indices.count { !leased[$0].hasPermit() }
        return missing == 0 ? now : nil
    }

    /// How many mails may leave within a time beside those in flight; nil where nothing holds any
    /// back.
    func room(within time: Duration, at now: Duration) -> Int? {
        let end = now + time
        var rooms = windows.map { $0.room(until: end) }
        rooms += leased.map { $0.room(within: time, at: now) }
        if let room = slowdown.room(inFlight: inFlight, until: end) { rooms.append(room) }
        if pace > .zero {
            let next = max(now, lastHandOut.map { $0 + pace } ?? now)
            rooms.append(next > end ? 0 : Int((end - next) / pace) + 1)
        }
        return rooms.min()
    }

    /// Keeps the permits that the store leased for a mail that waits for another.
    mutating func hold() {
        for index in leased.indices { leased[index].hold() }
    }

    mutating func handOut(at now: Duration) {
        inFlight += 1
        lastHandOut = now
        for index in windows.indices { windows[index].handOut() }
        for index in leased.indices { leased[index].handOut() }
    }

    /// Notes that a mail has been answered, or came back without having left.
    mutating func settle(at now: Duration, counted: Bool) {
        inFlight -= 1
        for index in windows.indices { windows[index].settle(at: now, counted: counted) }
        for index in leased.indices { leased[index].settle(at: now, counted: counted) }
    }

    /// Notes a throttle; right before, so many mails a second were taken.
    mutating func throttle(
        for pause: Duration, because reason: String, taken: Int?, at now: Duration
    ) {
        throttleReason = reason
        // The settings know the limit where it was about reached.
        let isKnown = spacing > .zero && Double((taken ?? 0) + 1) >= .seconds(1) / spacing
        // The mail that was throttled was in flight as well.
        slowdown.throttle(
            for: pause, inFlight: inFlight + 1, taken: isKnown ? nil : taken, at: now)
    }

    /// How the route rests after a throttle; nil where it does not.
    func throttle(at now: Duration) -> Throttle? {
        slowdown.rest(at: now).map { left in
            guard case .domain(let name) = scope else {
                return Throttle(left: left, reason: throttleReason)
            }
            return Throttle(domain: name, left: left, reason: throttleReason)
        }
    }

    mutating func succeed(at now: Duration) { slowdown.succeed(at: now) }

    /// Holds the limit of a period to a new count.
    mutating func setLimit(_ limit: RateLimit) {
        for index in windows.indices where windows[index].limit.period == limit.period {
            windows[index].limit = limit
        }
        for index in leased.indices where leased[index].key.period == limit.period {
            leased[index].limit = limit.count
        }
    }

    /// Bursts of a few milliseconds are left alone, since timers are no finer.
    private var pace: Duration {
        let pace = max(spacing / slowdown.share, slowdown.spacing)
        return pace < .milliseconds(10) && !slowdown.isActive ? .zero : pace
    }

    // MARK: - The store

    /// The limits of which the store should hear.
    func dueKeys(at now: Duration) -> [RateLimitKey] {
        leased.filter { $0.isDue(at: now) }.map(\.key)
    }

    /// Whether a mail waits for a word of the store.
    var isWanting: Bool { leased.contains { $0.isWanting } }

    /// What to say to the store of some limits, or of all.
    mutating func orders(
        of chosen: Set<RateLimitKey>?, at now: Duration, isLast: Bool
    ) -> [RateLimitRequest] {
        leased.indices.filter { leased[$0].hasNews && chosen?.contains(leased[$0].key) != false }
            .map { leased[$0].order(at: now, isLast: isLast) }
    }

    /// Takes what the store lends.
    mutating func receive(_ grant: RateLimitLease, for key: RateLimitKey, at now: Duration) {
        for index in leased.indices where leased[index].key == key {
            leased[index].receive(grant, at: now)
        }
    }
}
