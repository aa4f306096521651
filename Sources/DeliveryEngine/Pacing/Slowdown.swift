// What a throttle does to the route that it concerns, as Gmail asks for after a 4.7.28:
//
//  event                                        what follows
//  throttle                                     nothing leaves for the pause (10 minutes)
//  the pause is over                            one mail at a time, at half the rate
//  throttle again                               the pause again, and from the beginning
//  a mail is taken, a minute after the last step   one more at a time, a tenth more of the rate
//  as many at a time as before, at full rate    over

/// How a route comes back after a throttle, step by step.
struct Slowdown {
    private static let stepTime = Duration.seconds(60)
    private static let stepsToFullRate = 5

    private var restsUntil: Duration?
    private var step = 0
    private var steppedAt = Duration.zero
    /// The most mails that were in flight when a throttle came.
    private var peak = 0

    /// Whether a throttle is not forgotten yet.
    var isActive: Bool { restsUntil != nil }

    /// Whether the route rests.
    func isResting(at now: Duration) -> Bool { restsUntil.map { $0 > now } ?? false }

    /// When the next mail may leave beside those in flight; nil when a reply must come first.
    func opening(inFlight: Int, at now: Duration) -> Duration? {
        guard let restsUntil else { return now }
        if restsUntil > now { return restsUntil }
        return inFlight <= step ? now : nil
    }

    /// The part of its rate that the route may use.
    var share: Double {
        isActive ? min(1, 0.5 + 0.5 * Double(step) / Double(Self.stepsToFullRate)) : 1
    }

    /// Notes a throttle that came while so many mails were in flight.
    mutating func throttle(for pause: Duration, inFlight: Int, at now: Duration) {
        peak = max(peak, inFlight)
        restsUntil = max(restsUntil ?? .zero, now + pause)
        step = 0
        steppedAt = restsUntil ?? now
    }

    /// Notes that the server took a mail.
    mutating func succeed(at now: Duration) {
        guard isActive, now - steppedAt >= Self.stepTime else { return }
        step += 1
        steppedAt = now
        if step >= Self.stepsToFullRate && step >= peak { self = Slowdown() }
    }
}
