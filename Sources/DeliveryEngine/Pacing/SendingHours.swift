public import NewsletterCore

/// The hours of the day in which mail may leave, by the clock on a wall.
///
/// The hours may go over midnight. When clocks are set forward or back the wall decides: an
/// opening time that is skipped opens at the next moment that exists, and an hour that comes
/// twice is allowed twice.
public struct SendingHours: Sendable {
    /// The zone's distance from UTC at a moment, east is positive.
    public typealias Offset = @Sendable (Timestamp) -> Duration

    /// Minutes after midnight.
    private let opens: Int
    private let closes: Int
    private let offset: Offset

    /// Makes hours from minutes after midnight; equal ones mean the whole day.
    public init(opens: Int, closes: Int, offset: @escaping Offset) {
        self.opens = opens
        self.closes = closes
        self.offset = offset
    }

    /// How long nothing may leave; nil while mail may.
    public func wait(at now: Timestamp) -> Duration? {
        if isOpen(at: now) { return nil }
        // Walls differ from UTC by whole minutes, so this finds the first open moment.
        let minute: Int64 = 60_000
        var moment = Timestamp(milliseconds: now.milliseconds / minute * minute)
        for _ in 0..<2 * 24 * 60 {
            moment.milliseconds += minute
            if isOpen(at: moment) { break }
        }
        return moment - now
    }

    private func isOpen(at moment: Timestamp) -> Bool {
        let (hour, minute, _) = (moment + offset(moment)).timeOfDay
        let time = hour * 60 + minute
        if opens < closes { return opens <= time && time < closes }
        return opens == closes || time >= opens || time < closes
    }
}
