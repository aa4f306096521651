/// How many mails the server took in this second and in the one before.
///
/// When it throttles, that is about its limit. Counts the relay, and each domain by itself.
struct AcceptedRate {
    private var second: Int64 = 0
    private var current: [RateLimitScope: Int] = [:]
    private var previous: [RateLimitScope: Int] = [:]

    /// Notes a mail that was taken.
    mutating func note(_ scope: RateLimitScope, at now: Duration) {
        turn(to: now.components.seconds)
        current[scope, default: 0] += 1
    }

    /// The more of the two seconds; nil where nothing was taken.
    mutating func inASecond(_ scope: RateLimitScope, at now: Duration) -> Int? {
        turn(to: now.components.seconds)
        return [current[scope], previous[scope]].compactMap { $0 }.max()
    }

    private mutating func turn(to now: Int64) {
        guard now != second else { return }
        swap(&current, &previous)
        current.removeAll(keepingCapacity: true)
        if now != second + 1 { previous.removeAll(keepingCapacity: true) }
        second = now
    }
}
