internal import MailFormat
public import NewsletterCore

/// One run over a ledger: it hands out, renders, and records what came of it, until nothing is
/// left to do now.
///
/// A round takes what the transport has reported and records it in one commit with the hand-out of
/// the next mails, which are out from then on. So no mail on the wire waits for the disk: commits
/// come behind, shared by all connections, and the departure log tells what has left meanwhile.
/// While mails lie ready, what was heard waits for more, up to ``MailingOptions/gathering``.
public final class MailingRun: Sendable {
    /// Makes the mail of a delivery; the same bytes for the same arguments.
    public typealias Rendering = @Sendable (Delivery, Timestamp) throws -> OutgoingMail

    let ledger: any Ledger
    let eligibility: any EligibilityCheck
    private let mailRenderer: MailRenderer
    let options: MailingOptions
    let rateLimitStore: (any RateLimitStore)?
    let effects: Effects
    let calendar: SteadyCalendar
    let queue: DeliveryQueue

    /// Prepares a run; nothing happens before ``run(over:)``.
    ///
    /// Without a rate limit store the run keeps all limits alone, and forgets them when it ends.
    public init(
        ledger: any Ledger, eligibility: any EligibilityCheck, options: MailingOptions,
        rateLimitStore: (any RateLimitStore)? = nil, effects: Effects, render: @escaping Rendering
    ) {
        self.ledger = ledger
        self.eligibility = eligibility
        self.options = options
        self.rateLimitStore = rateLimitStore
        self.effects = effects
        calendar = SteadyCalendar(effects)
        queue = DeliveryQueue(
            pacer: Pacer(
                options.pace, throttlePause: options.retry.throttlePause,
                hasStore: rateLimitStore != nil),
            hours: options.pace.hours, patience: options.patience, gathering: options.gathering,
            effects: effects)
        mailRenderer = MailRenderer(render, onto: queue, uptime: effects.uptime)
    }

    /// Lets what is in flight finish and then ends; callable from anywhere, any time.
    public func drain() { queue.drain(.asked) }

    /// What the run waits for before anything new goes out; nil while it goes on.
    public var hindrance: Hindrance? { queue.hindrance }

    /// Sends until nothing is left to do now.
    ///
    /// Throws what the ledger throws, having stopped at once, unless that may pass: then it waits,
    /// and where somebody stops it meanwhile, what could not be recorded is part of the result.
    /// That the relay, the list or the limits could not be used is part of the result, and so are
    /// mails that could not be made: those alone are left out. Cancelling the task stops at once,
    /// too.
    public func run(over transport: any Transport) async throws -> MailingResult {
        let brake = Brake(
            options.brake, try ledger.openRun(lastAnswers: options.brake.window))
        let departures = WatchedDepartures(
            try ledger.openDepartures(
                effects.randomBytes(16).hexadecimal, slots: options.mostOut, at: effects.now()))
        queue.keep(departures)
        let tally = try ledger.tally()
        tell(.begun(tally), at: calendar.now)
        var state = RunState(
            tally: tally, brake: brake, departures: departures, gathering: options.gathering)
        if let reason = state.reasonToStop { queue.drain(reason) }
        let carrying = Task { [queue] in
            defer { queue.endTransport() }
            try await carry(over: transport)
        }
        do {
            try await withTaskCancellationHandler {
                try await work(&state)
            } onCancel: {
                carrying.cancel()
            }
        } catch {
            // Without a ledger nothing more may leave.
            carrying.cancel()
            _ = await carrying.result
            throw error
        }
        var result = MailingResult(tally: Tally(), stop: queue.stop)
        exchangePlaces(&state, isLast: true)
        mailRenderer.finish()
        do {
            try await carrying.value
        } catch let error as TransportError {
            result.transportError = error
        } catch is CancellationError {
            result.stop = result.stop ?? .asked
        }
        do { try await returnRest(&state) } catch
            where Hindrance(error).mayPass
        {
            result.unrecorded = Hindrance(error)
        }
        result.tally = try await patiently { try ledger.tally() }
        result.unmade = state.unmadeCount
        result.unmadeReason = state.unmadeReason
        if result.unrecorded == nil {
            await suppressRest(state.brake.takeRest(result.tally), &state)
            do { try await recordRest(&state) } catch
                where Hindrance(error).mayPass
            {
                result.unrecorded = Hindrance(error)
            }
            result.tally.held = try await patiently { try ledger.tally().held }
        }
        result.mostOut = state.mostOut
        result.refusedForUs = state.refusedForUs
        result.lastRefusal = state.lastRefusal
        if let hindrance = state.hindrances[.suppressions] {
            result.stop = result.stop ?? .hindered(hindrance)
        }
        if let trip = state.brake.trip { result.stop = .brake(trip) }
        // Nobody would find what this run has recorded, however well it ended.
        state.hindrances.beginRound()
        ask(.ledgerPlace, &state) { try ledger.checkPlace() }
        if let hindrance = state.hindrances[.ledgerPlace] ?? state.departures.hindrance {
            result.stop = .hindered(hindrance)
        }
        tell(.ended(result), at: calendar.now)
        return result
    }

    /// Carries mails; where the relay refuses us before any for what passes, again after a rest.
    private func carry(over transport: any Transport) async throws {
        while true {
            do {
                return try await transport.deliver(from: queue)
            } catch TransportError.refused(let reply)
                where queue.rest(after: reply, tell: tellOfRest)
            {
                if queue.stop != nil { return }
            }
        }
    }

    // MARK: - Rounds

    private func work(_ state: inout RunState) async throws {
        var alarm: Task<Void, Never>?
        let heartbeat = rateLimitStore.map { _ in
            queue.doorbell.ring(every: queue.heartbeat, effects)
        }
        defer {
            alarm?.cancel()
            heartbeat?.cancel()
        }
        for await _ in queue.doorbell.rings {
            alarm?.cancel()
            let isLast = queue.transportHasEnded
            try round(&state)
            exchangePlaces(&state)
            queue.hold(state.hindrances.first)
            if isLast && !mustGoOn(state) { break }
            alarm = closeOrWait(&state).map { queue.doorbell.ring(after: $0, effects) }
        }
    }

    private func round(_ state: inout RunState) throws {
        let now = calendar.now
        state.hindrances.beginRound()
        ask(.ledgerPlace, &state) { try ledger.checkPlace() }
        for mail in queue.collectUnmade() { state.leaveOut(mail) }
        state.unrecorded += state.takeLeftOut()
        let events = queue.collect()
        state.leaving.note(events.count, at: effects.uptime())
        for event in events {
            guard case .finished(let id, let result) = event else { continue }
            state.unrecorded += try conclude(id, result, at: now, &state)
        }
        askAgain(&state)
        guard let claims = try record(at: now, &state) else { return }
        suppress(state.brake.takeDue(), &state)
        let askedAt = effects.uptime()
        mailRenderer.order(wanted(of: claims, &state), at: now, askedAt: askedAt)
        probe(&state)
    }

    /// Records what was heard and hands out the next mails, in one commit; nil where the ledger
    /// cannot take it now, which then has to be tried again.
    private func record(at now: Timestamp, _ state: inout RunState) throws -> [Delivery]? {
        if let hindrance = state.departures.hindrance { queue.drain(.hindered(hindrance)) }
        let changes = state.unrecorded
        let order = claimOrder(state, at: now)
        guard order.room > 0 || !changes.isEmpty else {
            state.hindrances.clear(.ledger)
            return []
        }
        let claims: [Delivery]
        do { claims = try ledger.commit(changes, claiming: order, at: now) } catch
            where Hindrance(error).mayPass
        {
            state.hindrances.note(error, of: .ledger, at: effects.uptime())
            return nil
        }
        tell(changes, claims: claims, at: now, &state.throttlesTold)
        state.hindrances.clear(.ledger)
        state.unrecorded.removeAll(keepingCapacity: true)
        settle(&state)
        for delivery in claims { state.claimed[delivery.id] = delivery }
        if claims.count < order.room, let tally = ask(.ledger, &state, { try ledger.tally() }) {
            state.noteShortClaim(skipping: order.skipping, nextDue: tally.nextDue, at: now)
        }
        return claims
    }

    /// Lets the log use again the slots of those whose last word is on disk.
    private func settle(_ state: inout RunState) {
        guard !state.unsettled.isEmpty else { return }
        queue.departures.settled(state.unsettled)
        state.unsettled.removeAll(keepingCapacity: true)
    }

    // MARK: - The end

    /// Whether there is something to record for which the ledger has to be waited for, although
    /// the transport has ended.
    private func mustGoOn(_ state: RunState) -> Bool {
        state.hindrances[.ledger] != nil && !state.unrecorded.isEmpty && !queue.isAskedToStop
    }

    /// Lets the transport go when this run has nothing more to do, or nothing soon; otherwise
    /// says how long nothing will be to do unless the transport speaks.
    private func closeOrWait(_ state: inout RunState) -> Duration? {
        if let pause = bear(&state) { return pause }
        guard queue.isOpen else { return nil }
        // A mail that is being made may be one that can go.
        let isMaking = state.claimed.count > queue.count + state.unasked.count
        let standstill = isMaking ? nil : queue.standstill
        guard state.claimed.isEmpty || standstill != nil else { return nil }
        if state.claimed.isEmpty, state.handled >= options.limit {
            queue.drain(.limitReached)
            return nil
        }
        let now = calendar.now
        if state.claimed.isEmpty, state.mayClaim(skipping: [], at: now) { return .zero }
        // What is due already waits for room, of which the transport's next word will tell.
        let due = state.nextDue.flatMap { $0 > now ? $0 - now : nil }
        guard let next = [standstill, due].compactMap({ $0 }).min(), next <= options.patience
        else {
            if let standstill {
                queue.drain(queue.reason(for: standstill))
            } else if let rest = queue.rest {
                queue.drain(.resting(rest))
            } else {
                queue.close()
            }
            return nil
        }
        return next
    }

    /// Records the transport's last words, which a run that was cancelled has not heard yet,
    /// and gives back what was out and never reached the transport.
    private func returnRest(_ state: inout RunState) async throws {
        var changes = state.unrecorded + state.takeLeftOut()
        state.unrecorded.removeAll()
        for case .finished(let id, let result) in queue.collect() {
            changes += try conclude(id, result, at: calendar.now, &state)
        }
        changes += state.claimed.keys.sorted().map {
            queue.isCarried($0) ? .inDoubt($0, "the run was stopped") : .released($0)
        }
        state.unsettled += state.claimed.values.map(\.attempt)
        state.claimed.removeAll()
        try await record(changes, &state)
        settle(&state)
    }

    /// Records what was decided after the last round.
    private func recordRest(_ state: inout RunState) async throws {
        try await record(state.takeLeftOut(), &state)
    }

    private func record(_ changes: [LedgerChange], _ state: inout RunState) async throws {
        if changes.isEmpty { return }
        _ = try await patiently { try ledger.commit(changes, claiming: 0, at: calendar.now) }
        tell(changes, at: calendar.now, &state.throttlesTold)
    }
}
