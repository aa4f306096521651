/// At most so many mails in any stretch of time of the given length.
public struct RateLimit: Hashable, Sendable {
    /// How many mails.
    public var count: Int
    /// In how much time.
    public var period: Duration

    /// Makes a limit of `count` mails, at least 1, in `period`.
    public init(_ count: Int, per period: Duration) {
        self.count = max(1, count)
        self.period = period
    }
}

extension Duration {
    /// A day of 24 hours.
    static let day = Duration.seconds(86_400)
}

extension Sequence<RateLimit> {
    /// One limit for each period, the tightest.
    var tightest: [RateLimit] {
        reduce(into: [RateLimit]()) { limits, limit in
            if let index = limits.firstIndex(where: { $0.period == limit.period }) {
                limits[index].count = Swift.min(limits[index].count, limit.count)
            } else {
                limits.append(limit)
            }
        }
    }
}
