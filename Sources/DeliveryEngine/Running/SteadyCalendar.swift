internal import NewsletterCore

/// The calendar as it stood when a run began, moved on by the time that has passed since.
///
/// Whoever sets the clock meanwhile neither hastens nor delays a retry, and makes no mail too
/// old to be tried again; a machine that slept finds what has become due.
struct SteadyCalendar: Sendable {
    private let start: Timestamp
    private let startUptime: Duration
    private let uptime: @Sendable () -> Duration

    init(_ effects: Effects) {
        start = effects.now()
        startUptime = effects.uptime()
        uptime = effects.uptime
    }

    /// The moment.
    var now: Timestamp { start + (uptime() - startUptime) }
}
