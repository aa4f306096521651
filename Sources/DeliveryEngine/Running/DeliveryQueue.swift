internal import MailFormat
internal import NewsletterCore
internal import Synchronization

/// Where a run and its transport meet: mails lie ready on it, reports come back to it.
///
/// The transport's thread takes and reports; the run supplies and collects. Neither waits for
/// the other while it holds the desk.
final class DeliveryQueue: DeliveryFeed {
    private struct State {
        var line = ReadyQueue()
        /// The domains of the mails that the transport has.
        var inFlight: [DeliveryID: String] = [:]
        var events: [TransportEvent] = []
        var pacer: Pacer
        var stop: StopReason?
        var isClosed = false
        var transportHasEnded = false
        /// Whether the transport could have carried more than it was given.
        var isTransportIdle = true
        /// The mails that could not be made, and why.
        var unmade: [UnmadeMail] = []
        var control: (any TransportControl)?
        /// Until when no mail that lies ready may leave, while none is in flight.
        var standsStillUntil: Duration?
        /// When the relay refused us before any mail, where it has taken none since.
        var refusedSince: Duration?
        /// When the book was last asked how the relay rests.
        var restSeenAt = Duration.zero
        /// Whether nothing new may go out: until the run has begun, and while it is hindered.
        var isHeld = true
        /// What the run waits for.
        var hindrance: Hindrance?
        /// Whether somebody has asked for the run's end.
        var isAskedToStop = false

        /// Why the relay is left alone, where it is.
        func rest(at now: Duration) -> StopReason? {
            pacer.rest(at: now).map { .resting($0) }
                ?? pacer.throttle(at: now).map { .throttled($0) }
        }

        mutating func next(at now: Duration, closed: Duration?) -> ReadyQueue.Next {
            guard let closed else { return line.next(&pacer, at: now) }
            return line.isEmpty ? .nothing : .wait(ReadyQueue.Wait(pause: closed, isForAll: true))
        }
    }

    let doorbell = Doorbell()
    private let state: Mutex<State>
    private let hours: SendingHours?
    private let patience: Duration
    private let effects: Effects

    init(pacer: Pacer, hours: SendingHours? = nil, patience: Duration, effects: Effects) {
        state = Mutex(State(pacer: pacer))
        self.hours = hours
        self.patience = patience
        self.effects = effects
    }

    // MARK: - The transport's side

    func attach(_ control: any TransportControl) {
        state.withLock { $0.control = control }
        doorbell.ring()
    }

    func take(room: Int) -> Supply {
        let now = effects.uptime()
        let closed = hours?.wait(at: effects.now())
        let (supply, mustRing) = state.withLock { state in
            var supply = Supply()
            state.standsStillUntil = nil
            while supply.mails.count < room, state.stop == nil, !state.isHeld {
                let next = state.next(at: now, closed: closed)
                guard case .mail(let entry) = next else {
                    if case .wait(let wait) = next {
                        hold(&state, wait, isClosed: closed != nil, &supply, at: now)
                    }
                    break
                }
                state.inFlight[entry.mail.id] = entry.domain
                supply.mails.append(entry.mail)
            }
            supply.isLast = state.isClosed || state.stop != nil
            supply.isStopped = state.stop != nil
            state.isTransportIdle = supply.mails.count < room
            return (supply, state.pacer.isWanting || state.standsStillUntil != nil)
        }
        if mustRing { doorbell.ring() }
        return supply
    }

    func report(_ events: [TransportEvent]) {
        let now = effects.uptime()
        state.withLock { state in
            state.events += events
            for case .finished(let id, let result) in events {
                guard let domain = state.inFlight.removeValue(forKey: id) else { continue }
                if case .notSent = result {} else { state.refusedSince = nil }
                state.pacer.settle(result, to: domain, at: now)
            }
        }
        doorbell.ring()
    }

    /// Tells the transport when to ask again, or ends the run where that is too long.
    private func hold(
        _ state: inout State, _ wait: ReadyQueue.Wait, isClosed: Bool, _ supply: inout Supply,
        at now: Duration
    ) {
        guard let pause = wait.pause else { return }
        // Somebody may set the clock meanwhile, or another run may give places back.
        supply.pause = min(pause, .seconds(60))
        if wait.isForAll, pause > patience {
            state.stop =
                isClosed
                ? .closed(pause) : state.rest(at: now) ?? .limited(pause)
        } else if supply.mails.isEmpty, state.inFlight.isEmpty {
            state.standsStillUntil = now + pause
        }
    }

    // MARK: - The run's side

    /// Tells how long ago the relay carried its first mail, and how it rests.
    func begin(relayAge: Duration, rest: RelayRest?) {
        let now = effects.uptime()
        state.withLock {
            $0.pacer.begin(relayAge: relayAge, at: now)
            $0.restSeenAt = now
            if let rest { $0.pacer.note(rest, at: now) }
        }
    }

    /// Whether the book should be asked whether another run has made the relay rest.
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

    /// The rest of the relay that the book does not know yet, once.
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

    /// The reports since the last look, in order.
    func collect() -> [TransportEvent] {
        state.withLock { state in
            defer { state.events.removeAll(keepingCapacity: true) }
            return state.events
        }
    }

    /// Lays mails ready.
    func supply(_ mails: [OutgoingMail]) {
        guard !mails.isEmpty else { return }
        state.withLock { state in
            for mail in mails {
                let domain = state.pacer.name(of: mail.envelope.recipient.domain)
                state.line.append(mail, domain: domain)
            }
            state.standsStillUntil = nil
            if state.isTransportIdle { state.control?.wake() }
        }
    }

    /// Notes mails that could not be made.
    func note(_ unmade: [UnmadeMail]) {
        guard !unmade.isEmpty else { return }
        state.withLock { $0.unmade += unmade }
        doorbell.ring()
    }

    /// The mails that could not be made since the last look.
    func collectUnmade() -> [UnmadeMail] {
        state.withLock { state in
            guard !state.unmade.isEmpty else { return [] }
            defer { state.unmade.removeAll() }
            return state.unmade
        }
    }

    /// How many mails wait for their domain, and the domains that have enough of them.
    var aside: (count: Int, full: Set<String>) {
        state.withLock { ($0.line.asideCount, $0.line.full) }
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

    /// Lets dots leave, and takes back others.
    func permit(_ permitted: [DeliveryID], withdraw withdrawn: [DeliveryID]) {
        let control = state.withLock { $0.control }
        if !permitted.isEmpty { control?.permit(permitted) }
        if !withdrawn.isEmpty { control?.withdraw(withdrawn) }
    }

    /// Lets nothing new out while something hinders the run.
    func hold(_ hindrance: Hindrance?) {
        state.withLock { state in
            state.hindrance = hindrance
            guard state.isHeld != (hindrance != nil) else { return }
            state.isHeld = hindrance != nil
            if !state.isHeld { state.control?.wake() }
        }
    }

    /// What the run waits for; nil while it goes on.
    var hindrance: Hindrance? { state.withLock { $0.hindrance } }

    /// How often the pace book must hear of the run.
    var heartbeat: Duration { state.withLock { $0.pacer.heartbeat } }

    /// What to say to the pace book now.
    func rateLimitRequests(isLast: Bool = false) -> [RateLimitRequest] {
        let now = effects.uptime()
        return state.withLock { $0.pacer.orders(at: now, isLast: isLast) }
    }

    /// Takes what the book lends.
    func receive(_ grants: [RateLimitLease], for orders: [RateLimitRequest]) {
        let now = effects.uptime()
        state.withLock { state in
            state.pacer.receive(grants, for: orders, at: now)
            state.standsStillUntil = nil
            state.control?.wake()
        }
    }

    /// Hands out nothing more, for a reason; what is in flight goes on to its end.
    func drain(_ reason: StopReason) {
        state.withLock { state in
            state.stop = state.stop ?? reason
            if reason == .asked { state.isAskedToStop = true }
            state.control?.wake()
        }
        doorbell.ring()
    }

    /// Lets the transport go: nothing is left to do.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.control?.wake()
        }
    }

    /// Notes that the transport has returned.
    func endTransport() {
        state.withLock { $0.transportHasEnded = true }
        doorbell.ring()
    }

    var transportHasEnded: Bool { state.withLock { $0.transportHasEnded } }

    /// Whether more may be claimed.
    var isOpen: Bool { state.withLock { !$0.isClosed && $0.stop == nil } }

    /// Whether somebody has asked for the run's end, whatever else ends it.
    var isAskedToStop: Bool { state.withLock { $0.isAskedToStop } }

    /// Whether the run ends since it was hindered.
    var hasEndedHindered: Bool { if case .hindered = stop { true } else { false } }

    /// Why the run ends early, if it does.
    var stop: StopReason? { state.withLock { $0.stop } }
}
