internal import NewsletterCore
internal import Synchronization

// For how long nothing goes to the relay or to a domain, and why.

extension DeliveryQueue {
    /// Tells how long ago the relay carried its first mail, and how it rests.
    func begin(relayAge: Duration, rest: RelayRest?) {
        let now = effects.uptime()
        state.withLock {
            $0.pacer.begin(relayAge: relayAge, at: now)
            $0.restSeenAt = now
            if let rest { $0.pacer.note(rest, at: now) }
        }
    }

    /// Whether the store should be asked whether another run has made the relay rest.
    var isToLookForRest: Bool {
        let now = effects.uptime()
        return state.withLock { state in
            guard now - state.restSeenAt >= .seconds(10) else { return false }
            state.restSeenAt = now
            return true
        }
    }

    /// Takes over a rest that another run has noted; one that is over is known already.
    func note(_ rest: RelayRest?) {
        guard let rest, rest.left > .zero else { return }
        let now = effects.uptime()
        state.withLock { $0.pacer.note(rest, at: now) }
    }

    /// The rest of the relay that the store does not know yet, once.
    func takeRest() -> RelayRest? {
        let now = effects.uptime()
        return state.withLock { $0.pacer.takeRest(at: now) }
    }

    /// How long the relay rests since its quota is used up; nil while it does not.
    var rest: RelayRest? {
        let now = effects.uptime()
        return state.withLock { $0.pacer.rest(at: now) }
    }

    /// The domains that take nothing for now, and the relay where it does not.
    var throttles: [Throttle] {
        let now = effects.uptime()
        return state.withLock { $0.pacer.throttles(at: now) }
    }

    /// How long the transport will take nothing, while it holds nothing; nil where it may.
    var standstill: Duration? {
        let now = effects.uptime()
        return state.withLock { state in
            // The transport's thread may wake a little later than it said.
            state.standsStillUntil.map { max(.milliseconds(1), $0 - now) }
        }
    }

    /// Why nothing will leave for so long, while mails lie ready.
    func reason(for standstill: Duration) -> StopReason {
        let now = effects.uptime()
        return state.withLock { state in
            if let rest = state.rest(at: now) { return rest }
            let domains = state.line.asideDomains
            let throttles = domains.compactMap { state.pacer.throttle(of: $0, at: now) }
            guard throttles.count == domains.count,
                let first = throttles.min(by: { $0.left < $1.left })
            else { return .limited(standstill) }
            return .throttled(first)
        }
    }

    /// Leaves the relay alone that refused us before any mail; false where no time mends that.
    ///
    /// Ends the run where the rests since the last answer to a mail would take longer than it has
    /// patience for.
    func rest(after reply: Reply, tell: (Throttle) -> Void) -> Bool {
        let meaning = ReplyMeaning(reply)
        guard meaning.replyClass.isThrottling || meaning.replyClass == .transient else {
            return false
        }
        let now = effects.uptime()
        let rest: Throttle? = state.withLock { state in
            let pause = state.pacer.refuse(meaning, reply, at: now)
            let since = state.refusedSince ?? now
            state.refusedSince = since
            if state.stop != nil { return nil }
            if now + pause - since > patience {
                state.stop = state.rest(at: now)
                return nil
            }
            return Throttle(left: pause, reason: reply.description)
        }
        if let rest { tell(rest) }
        doorbell.ring()
        return true
    }
}
