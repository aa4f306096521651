/// A ramp for a relay, or an address of it, that nobody knows yet: few mails on the first day,
/// and every day a little more, until the daily limit holds.
public struct WarmUp: Hashable, Sendable {
    /// How many mails on the first day.
    public var firstDay: Int
    /// How many times as many on each day as on the day before; more than 1.
    public var growth: Double

    /// Makes a ramp.
    public init(firstDay: Int, growth: Double) {
        self.firstDay = max(1, firstDay)
        self.growth = max(1, growth)
    }

    /// The limit of the day for a relay that carried its first mail so long ago; `cap` is the
    /// daily limit without a ramp, and nil is none.
    public func count(atAge age: Duration, cap: Int?) -> Int {
        var count = Double(firstDay)
        let ceiling = Double(cap ?? Self.unlimited)
        var days = max(0, Int(age.components.seconds / Duration.day.components.seconds))
        while days > 0, count < ceiling, growth > 1 {
            count *= growth
            days -= 1
        }
        return Int(min(count, ceiling))
    }

    /// As good as no limit.
    static let unlimited = 1_000_000_000
}
