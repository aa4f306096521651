internal import Glibc

// What a throttle does to the route that it concerns, as Gmail asks for after a 4.7.28:
//
//  event                                        what follows
//  throttle                                     nothing leaves for the pause (10 minutes)
//  the pause is over                            one mail at a time, at half the rate
//  throttle again                               the pause again, and from the beginning
//  a mail is taken, a minute after the last step   one more at a time, a tenth more of the rate
//  as many at a time as before, at full rate    over
//
// The rate is the one that the settings name. Where they name none, or one that the server did
// not let us reach, it is what the server took in the second before the throttle, and what we
// allowed ourselves where it throttles again. Its minutes go on, since it may be too low:
//
//  nine tenths are reached                      stays for 10 minutes, 20 at the second throttle,
//                                               40 at the third and so on, up to 160
//  a minute after that                          a quarter more
//  twice the rate is reached                    over

/// How a route comes back after a throttle, step by step.
struct Slowdown {
    private static let stepTime = Duration.seconds(60)
    private static let stepsToFullRate = 5
    private static let stepsToHold = 4

    private var restsUntil: Duration?
    private var step = 0
    private var steppedAt = Duration.zero
    /// The most mails that were in flight when a throttle came.
    private var peak = 0
    /// The rate at which the server throttled, in mails a second; nil while it is not known.
    private var ceiling: Double?
    /// How often it has throttled, each rest once.
    private var throttles = 0
    private var hasTaken = false

    /// Whether a throttle is not forgotten yet.
    var isActive: Bool { restsUntil != nil }

    /// Whether the route rests.
    func isResting(at now: Duration) -> Bool { rest(at: now) != nil }

    /// How long the route rests still; nil where it does not.
    func rest(at now: Duration) -> Duration? {
        restsUntil.flatMap { $0 > now ? $0 - now : nil }
    }

    /// When the next mail may leave beside those in flight; nil when a reply must come first.
    func opening(inFlight: Int, at now: Duration) -> Duration? {
        guard let restsUntil else { return now }
        if restsUntil > now { return restsUntil }
        return inFlight <= step ? now : nil
    }

    /// How many mails may leave until a moment beside those in flight; nil where none are held back.
    func room(inFlight: Int, until moment: Duration) -> Int? {
        restsUntil.map { $0 > moment ? 0 : max(0, step + 1 - inFlight) }
    }

    /// The part of the configured rate that the route may use.
    var share: Double {
        isActive ? min(1, 0.5 + 0.5 * Double(step) / Double(Self.stepsToFullRate)) : 1
    }

    /// The least time from one mail to the next by the rate at which the server throttled.
    var spacing: Duration { ceiling.map { .seconds(1) / ($0 * climb) } ?? .zero }

    /// Notes a throttle that came while so many mails were in flight.
    ///
    /// `taken` mails a second were taken right before; nil where none was, or where the settings
    /// know the limit.
    mutating func throttle(for pause: Duration, inFlight: Int, taken: Int?, at now: Duration) {
        if !isResting(at: now) { learn(taken) }
        peak = max(peak, inFlight)
        restsUntil = max(restsUntil ?? .zero, now + pause)
        step = 0
        steppedAt = restsUntil ?? now
    }

    /// Notes that the server took a mail.
    mutating func succeed(at now: Duration) {
        guard isActive else { return }
        hasTaken = true
        guard now - steppedAt >= Self.stepTime else { return }
        step += 1
        steppedAt = now
        let isAtFullRate = ceiling == nil ? step >= Self.stepsToFullRate : climb >= 2
        if isAtFullRate && step >= peak { self = Slowdown() }
    }

    /// The part of the ceiling that the route may use; above 1 it tries for more.
    private var climb: Double {
        let hold = 10 << min(max(0, throttles - 1), 4)
        let beyond = step - Self.stepsToHold - hold
        return beyond > 0
            ? 0.9 * pow(1.25, Double(beyond)) : 0.5 + 0.1 * Double(min(step, Self.stepsToHold))
    }

    /// A throttle tells of a rate only where mails were taken since the last one: a quota that
    /// is used up says nothing.
    private mutating func learn(_ taken: Int?) {
        guard taken != nil || hasTaken else { return }
        ceiling = [taken.map(Double.init), ceiling.map { $0 * climb }].compactMap { $0 }.min()
        throttles += 1
        hasTaken = false
    }
}
