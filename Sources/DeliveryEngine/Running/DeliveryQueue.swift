internal import MailFormat
internal import NewsletterCore
internal import Synchronization

/// Where a run and its transport meet: mails lie ready on it, reports come back to it.
///
/// The transport's thread takes and reports; the run supplies and collects. Neither waits for
/// the other while it holds the queue.
final class DeliveryQueue: DeliveryFeed {
    struct State {
        var line = ReadyQueue()
        /// The domains of the mails that the transport has, and when it was asked whether they are
        /// still wanted.
        var inFlight: [DeliveryID: (domain: String, askedAt: Duration)] = [:]
        /// When it was asked of all that lie ready whether they are still wanted, at the latest.
        var askedAt = Duration.zero
        /// When it was asked of what was laid ready since the list was last asked, at the latest.
        var suppliedSince: Duration?
        /// Whether a mail may not go before it is asked again.
        var mustAsk = false
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
        /// Nil before the run has begun.
        var departures: (any DepartureLog)?
        /// Until when no mail that lies ready may leave, while none is in flight.
        var standsStillUntil: Duration?
        /// When the relay refused us before any mail, where it has taken none since.
        var refusedSince: Duration?
        /// When the store was last asked how the relay rests.
        var restSeenAt = Duration.zero
        /// Whether nothing new may go out: until the run has begun, and while it is hindered.
        var isHeld = true
        /// What the run waits for.
        var hindrance: Hindrance?
        /// Whether a limit decides how many are out, so that each that leaves makes room.
        var isBound = false
        /// After how many reports the run is to hear of them, while mails lie ready.
        var enough = 1
        /// The size of the largest mail so far.
        var mailSize = 0
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
    let state: Mutex<State>
    let hours: SendingHours?
    let patience: Duration
    /// For how long reports may wait for more.
    let gathering: Duration
    let effects: Effects

    init(
        pacer: Pacer, hours: SendingHours? = nil, patience: Duration,
        gathering: Duration = .zero, effects: Effects
    ) {
        self.gathering = gathering
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

    var departures: any DepartureLog {
        guard let log = state.withLock({ $0.departures }) else {
            preconditionFailure("nothing leaves before the run has begun")
        }
        return log
    }

    func take(room: Int) -> Supply {
        let now = effects.uptime()
        let closed = hours?.wait(at: effects.now())
        let (supply, mustRing) = state.withLock { state in
            var supply = Supply()
            state.standsStillUntil = nil
            while supply.mails.count < room, state.stop == nil, !state.isHeld {
                if !state.line.isEmpty, now - state.askedAt > Self.longestWait {
                    state.mustAsk = true
                    break
                }
                let next = state.next(at: now, closed: closed)
                guard case .mail(let entry) = next else {
                    if case .wait(let wait) = next {
                        hold(&state, wait, isClosed: closed != nil, &supply, at: now)
                    }
                    break
                }
                state.inFlight[entry.mail.id] = (entry.domain, state.askedAt)
                supply.mails.append(entry.mail)
            }
            supply.isLast = state.isClosed || state.stop != nil
            supply.isStopped = state.stop != nil
            state.isTransportIdle = supply.mails.count < room
            let isRunDry = state.isBound && state.line.isEmptyButAside && !supply.mails.isEmpty
            return (
                supply,
                state.pacer.isWanting || state.standsStillUntil != nil || state.mustAsk || isRunDry
            )
        }
        if mustRing { doorbell.ring() }
        return supply
    }

    /// For so long it counts that somebody was asked about.
    private static let longestWait = Duration.milliseconds(900)

    func mayBegin(_ id: DeliveryID) -> Bool {
        let now = effects.uptime()
        return state.withLock { state in
            state.inFlight[id].map { now - $0.askedAt <= Self.longestWait } ?? true
        }
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

    /// The reports since the last look, in order.
    func collect() -> [TransportEvent] {
        state.withLock { state in
            defer { state.events.removeAll(keepingCapacity: true) }
            return state.events
        }
    }

    /// Lays mails ready, of which it was asked at a time whether they are wanted.
    func supply(_ mails: [OutgoingMail], askedAt: Duration) {
        guard !mails.isEmpty else { return }
        state.withLock { state in
            state.askedAt = state.line.isEmpty ? askedAt : min(state.askedAt, askedAt)
            state.suppliedSince = min(state.suppliedSince ?? askedAt, askedAt)
            for mail in mails {
                let domain = state.pacer.name(of: mail.envelope.recipient.domain)
                state.line.append(mail, domain: domain)
                state.mailSize = max(state.mailSize, mail.message.bytes.count)
            }
            state.standsStillUntil = nil
            if state.isTransportIdle { state.control?.wake() }
        }
    }

    /// The size of the largest mail so far.
    var mailSize: Int { state.withLock { $0.mailSize } }

    /// Lets so many reports come together before the run hears of them, while mails lie ready.
    func gather(upTo count: Int) { state.withLock { $0.enough = count } }

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

    /// Keeps the log of the run, for the transport.
    func keep(_ departures: any DepartureLog) { state.withLock { $0.departures = departures } }

    /// How many mails lie ready or are with the transport.
    var count: Int { state.withLock { $0.line.count + $0.inFlight.count } }

    /// Whether the transport has a mail.
    func isCarried(_ id: DeliveryID) -> Bool { state.withLock { $0.inFlight[id] != nil } }

    /// Whether the transport has any, or has told of some that the run has not heard yet.
    var isCarrying: Bool { state.withLock { !$0.inFlight.isEmpty || !$0.events.isEmpty } }

    /// Takes a mail out that lies ready; false where it does not.
    func removeReady(_ id: DeliveryID) -> Bool { state.withLock { $0.line.remove(id) } }

    /// Asks the transport for mails that it has not begun.
    func takeBack(_ ids: [DeliveryID]) {
        if !ids.isEmpty { state.withLock { $0.control }?.takeBack(ids) }
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

    /// How often the rate limit store must hear of the run.
    var heartbeat: Duration { state.withLock { $0.pacer.heartbeat } }

    /// What to say to the rate limit store now.
    func rateLimitRequests(isLast: Bool = false) -> [RateLimitRequest] {
        let now = effects.uptime()
        return state.withLock { $0.pacer.orders(at: now, isLast: isLast) }
    }

    /// Takes what the store lends.
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
