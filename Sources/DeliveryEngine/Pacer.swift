/// Says when the next mail may go to the relay.
public struct Pacer: Sendable {
    private var windows: [SlidingWindow]
    /// The least time from one mail to the next, which spreads a second's mails over it.
    private let spacing: Duration
    private var lastHandOut: Duration?
    private var restsUntil = Duration.zero

    /// Holds all of the limits at once; none means no limit.
    public init(limits: [RateLimit] = []) {
        windows = limits.map { SlidingWindow($0) }
        // Bursts of a few milliseconds are left alone: timers are no finer.
        let paces = limits.filter { $0.period <= .seconds(1) && $0.count <= 100 }
        spacing = paces.map { $0.period / $0.count }.max() ?? .zero
    }

    /// Takes a place for one mail, or says how long to wait; nil waits for a reply.
    public mutating func handOut(at now: Duration) -> Permission {
        var opening = restsUntil
        if let last = lastHandOut { opening = max(opening, last + spacing) }
        for index in windows.indices {
            guard let next = windows[index].opening(at: now) else { return .wait(nil) }
            opening = max(opening, next)
        }
        if opening > now { return .wait(opening - now) }
        for index in windows.indices { windows[index].handOut() }
        lastHandOut = now
        return .go
    }

    /// Whether a mail may be handed out.
    public enum Permission: Hashable, Sendable {
        case go
        /// Not before this time has passed; nil: not before a reply has come.
        case wait(Duration?)
    }

    /// Notes that a mail has been answered, or came back without having left.
    public mutating func settle(at now: Duration, counted: Bool) {
        for index in windows.indices { windows[index].settle(at: now, counted: counted) }
    }

    /// Lets the route rest after a throttle.
    public mutating func rest(for pause: Duration, at now: Duration) {
        restsUntil = max(restsUntil, now + pause)
    }
}
