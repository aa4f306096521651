public import NewsletterCore

/// When a mail that was refused for now is tried again, and when it is given up.
public struct RetryPolicy: Hashable, Sendable {
    /// The waits before the second, third and later attempts; the last one repeats.
    public var schedule: [Duration]
    /// How much a wait may be off, so that retries do not come in step: 0.2 is 20%.
    public var jitter: Double
    /// How long after the first attempt a mail is given up, the time not counted by which the
    /// last attempt came too late; one that is refused for reasons of ours must have been so in
    /// three runs besides.
    public var giveUpAfter: Duration
    /// How long a route rests after a throttle.
    public var throttlePause: Duration

    private static let runsToGiveUp = 3

    /// The waits of the design: 5, 10, 20, 40 minutes, 1, 2, 4 hours; one day in all.
    public init(
        schedule: [Duration] = [5, 10, 20, 40, 60, 120, 240].map { .seconds($0 * 60) },
        jitter: Double = 0.2, giveUpAfter: Duration = .seconds(24 * 3600),
        throttlePause: Duration = .seconds(600)
    ) {
        self.schedule = schedule
        self.jitter = jitter
        self.giveUpAfter = giveUpAfter
        self.throttlePause = throttlePause
    }

    /// What a transport's last word on a mail means for its delivery.
    ///
    /// `chance`, a number from 0 up to 1, places the jitter.
    public func verdict(
        on result: TransportResult, of delivery: Delivery, at now: Timestamp,
        chance: @autoclosure () -> Double
    ) -> Verdict {
        switch result {
        case .accepted(let reply):
            return Verdict(change: .sent(delivery.id, reply))
        case .notSent:
            return Verdict(change: .released(delivery.id))
        case .inDoubt(let reason, _):
            return Verdict(change: .inDoubt(delivery.id, reason))
        case .refused(let reply):
            let meaning = ReplyMeaning(reply)
            return Verdict(
                change: change(meaning, reply, delivery, now, chance()),
                refusal: meaning.replyClass)
        }
    }

    private func change(
        _ meaning: ReplyMeaning, _ reply: Reply, _ delivery: Delivery, _ now: Timestamp,
        _ chance: Double
    ) -> LedgerChange {
        switch meaning.replyClass {
        case .throttle, .connectionLimit:
            let pause = meaning.pause(orElse: throttlePause)
            return .deferred(delivery.id, until: now + pause, reply)
        case .quota:
            return .deferred(delivery.id, until: now + meaning.rest, reply)
        case .misconfigured, .aboutUs:
            return refusedForUs(delivery, reply, now)
        case .deadAddress, .permanent:
            return .failed(delivery.id, reply)
        case .transient:
            guard let change = deferral(of: delivery, reply, meaning.pause, now, chance) else {
                // Before a recipient is named nothing is said against one.
                return reply.command.isBeforeRecipient
                    ? refusedForUs(delivery, reply, now) : .failed(delivery.id, reply)
            }
            return change
        }
    }

    /// What follows where the server breaks off, time and again, instead of answering to a mail:
    /// it waits like one that is refused for now, so that it keeps nobody else from theirs.
    ///
    /// It is given up only by a relay that takes mail: of one that breaks off at everybody nothing
    /// is said against anybody.
    func verdict(
        onBreak reason: String, at command: Reply.Command, of delivery: Delivery,
        ofRelayThatTakesMail takesMail: Bool, at now: Timestamp, chance: Double
    ) -> Verdict {
        // A code of 0: the server has said nothing that counts.
        let reply = Reply(
            code: 0, text: "no answer: \(reason)", command: command == .dot ? .data : command)
        let change = deferral(of: delivery, reply, nil, now, chance)
        let last: LedgerChange =
            takesMail
            ? .failed(delivery.id, reply)
            : .deferred(
                delivery.id, until: now + wait(after: delivery.refusals, chance), reply)
        return Verdict(change: change ?? last)
    }

    /// When a mail is tried again that was refused for now; nil where it is given up.
    private func deferral(
        of delivery: Delivery, _ reply: Reply, _ pause: Duration?, _ now: Timestamp,
        _ chance: Double
    ) -> LedgerChange? {
        let due = now + wait(after: delivery.refusals, chance)
        let time = due - (delivery.firstAttempt ?? now) - delivery.lateness
        if time > giveUpAfter { return nil }
        // A wait that is named puts nobody beyond their last attempt.
        let latest = due + (giveUpAfter - time)
        let named = now + (pause ?? .zero) * (1 + jitter * chance)
        return .deferred(delivery.id, until: max(due, min(named, latest)), reply)
    }

    private func refusedForUs(
        _ delivery: Delivery, _ reply: Reply, _ now: Timestamp
    ) -> LedgerChange {
        isGivenUp(delivery.refusalsOfUs, now)
            ? .failed(delivery.id, reply) : .refusedForUs(delivery.id, reply)
    }

    /// Whether one more refusal for a reason of ours is the last.
    private func isGivenUp(_ earlier: RefusalsOfUs?, _ now: Timestamp) -> Bool {
        guard let earlier else { return false }
        return earlier.runs + 1 >= Self.runsToGiveUp && now - earlier.first >= giveUpAfter
    }

    private func wait(after refusals: Int, _ chance: Double) -> Duration {
        let base = schedule.isEmpty ? .zero : schedule[min(refusals, schedule.count - 1)]
        return base * (1 + jitter * (2 * chance - 1))
    }
}

/// What follows from a transport's last word.
public struct Verdict: Hashable, Sendable {
    /// The step that the ledger records.
    public var change: LedgerChange
    /// What the refusal was about, where there was one.
    public var refusal: ReplyClass?

    /// Makes a verdict.
    public init(change: LedgerChange, refusal: ReplyClass? = nil) {
        self.change = change
        self.refusal = refusal
    }
}
