/// Holds one limit over every stretch of its length, as the server sees it.
///
/// A mail takes a place when it is handed out and gives it back one period after its reply:
/// the server counted it somewhere in between, so no stretch at the server can hold more than
/// the limit, whatever the network does to the times.
struct SlidingWindow {
    var limit: RateLimit
    /// Mails handed out and not yet answered.
    private var outstanding = 0
    /// When the answered ones were answered, oldest first, as a ring.
    private var answered: [Duration] = []
    private var first = 0

    init(_ limit: RateLimit) { self.limit = limit }

    /// When the next mail may be handed out; nil when only a reply can tell.
    mutating func opening(at now: Duration) -> Duration? {
        forget(before: now - limit.period)
        if outstanding + count < limit.count { return now }
        // So many of the oldest must go before one more fits; a limit may have shrunk.
        let excess = outstanding + count - limit.count
        return excess < count ? answered[first + excess] + limit.period : nil
    }

    /// How many mails may be handed out until a moment, if no more is answered.
    func room(until moment: Duration) -> Int {
        var index = first
        while index < answered.count, answered[index] <= moment - limit.period { index += 1 }
        return max(0, limit.count - outstanding - (answered.count - index))
    }

    mutating func handOut() { outstanding += 1 }

    /// Notes that a mail has been answered; one that never left gives its place back at once.
    mutating func settle(at now: Duration, counted: Bool) {
        outstanding -= 1
        if counted { answered.append(now) }
    }

    private var count: Int { answered.count - first }

    private mutating func forget(before moment: Duration) {
        while first < answered.count, answered[first] <= moment { first += 1 }
        if first > 1024 && first * 2 > answered.count {
            answered.removeFirst(first)
            first = 0
        }
    }
}
