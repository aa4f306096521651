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
    let readership: any EligibilityCheck
    private let mailRenderer: MailRenderer
    let options: MailingOptions
    let rateLimitStore: (any RateLimitStore)?
    let effects: Effects
    let calendar: SteadyCalendar
    let desk: DeliveryQueue

    /// Prepares a run; nothing happens before ``run(over:)``.
    ///
    /// Without a pace book the run keeps all limits alone, and forgets them when it ends.
    public init(
        ledger: any Ledger, readership: any EligibilityCheck, options: MailingOptions,
        rateLimitStore: (any RateLimitStore)? = nil, effects: Effects, render: @escaping Rendering
    ) {
        self.ledger = ledger
        self.readership = readership
        self.options = options
        self.rateLimitStore = rateLimitStore
        self.effects = effects
        calendar = SteadyCalendar(effects)
        desk = DeliveryQueue(
            pacer: Pacer(
                options.pace, throttlePause: options.retry.throttlePause,
                hasBook: rateLimitStore != nil),
            hours: options.pace.hours, patience: options.patience, gathering: options.gathering,
            effects: effects)
        mailRenderer = MailRenderer(render, onto: desk, uptime: effects.uptime)
    }

    /// Lets what is in flight finish and then ends; callable from anywhere, any time.
    public func drain() { desk.drain(.asked) }

    /// What the run waits for before anything new goes out; nil while it goes on.
    public var hindrance: Hindrance? { desk.hindrance }

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
        desk.keep(departures)
        let tally = try ledger.tally()
        tell(.begun(tally), at: calendar.now)
        var book = RunState(
            tally: tally, brake: brake, departures: departures, gathering: options.gathering)
        if let reason = book.reasonToStop { desk.drain(reason) }
        let carrying = Task { [desk] in
            defer { desk.endTransport() }
            try await carry(over: transport)
        }
        do {
            try await withTaskCancellationHandler {
                try await keepBook(&book)
            } onCancel: {
                carrying.cancel()
            }
        } catch {
            // Without a ledger nothing more may leave.
            carrying.cancel()
            _ = await carrying.result
            throw error
        }
        var result = MailingResult(tally: Tally(), stop: desk.stop)
        exchangePlaces(&book, isLast: true)
        mailRenderer.finish()
        do {
            try await carrying.value
        } catch let error as TransportError {
            result.transportError = error
        } catch is CancellationError {
            result.stop = result.stop ?? .asked
        }
        do { try await returnRest(&book) } catch
            where Hindrance(error).mayPass
        {
            result.unrecorded = Hindrance(error)
        }
        result.tally = try await patiently { try ledger.tally() }
        result.unmade = book.unmadeCount
        result.unmadeReason = book.unmadeReason
        if result.unrecorded == nil {
            await suppressRest(book.brake.takeRest(result.tally), &book)
            do { try await recordRest(&book) } catch
                where Hindrance(error).mayPass
            {
                result.unrecorded = Hindrance(error)
            }
            result.tally.held = try await patiently { try ledger.tally().held }
        }
        result.mostOut = book.mostOut
        result.refusedForUs = book.refusedForUs
        result.lastRefusal = book.lastRefusal
        if let hindrance = book.hindrances[.suppressions] {
            result.stop = result.stop ?? .hindered(hindrance)
        }
        if let trip = book.brake.trip { result.stop = .brake(trip) }
        // Nobody would find what this run has recorded, however well it ended.
        book.hindrances.beginRound()
        ask(.ledgerPlace, &book) { try ledger.checkPlace() }
        if let hindrance = book.hindrances[.ledgerPlace] ?? book.departures.hindrance {
            result.stop = .hindered(hindrance)
        }
        tell(.ended(result), at: calendar.now)
        return result
    }

    /// Carries mails; where the relay refuses us before any for what passes, again after a rest.
    private func carry(over transport: any Transport) async throws {
        while true {
            do {
                return try await transport.deliver(from: desk)
            } catch TransportError.refused(let reply)
                where desk.rest(after: reply, tell: tellOfRest)
            {
                if desk.stop != nil { return }
            }
        }
    }

    // MARK: - Rounds

    private func keepBook(_ book: inout RunState) async throws {
        var alarm: Task<Void, Never>?
        let heartbeat = rateLimitStore.map { _ in desk.doorbell.ring(every: desk.heartbeat, effects)
        }
        defer {
            alarm?.cancel()
            heartbeat?.cancel()
        }
        for await _ in desk.doorbell.rings {
            alarm?.cancel()
            let isLast = desk.transportHasEnded
            try round(&book)
            exchangePlaces(&book)
            desk.hold(book.hindrances.first)
            if isLast && !mustGoOn(book) { break }
            alarm = closeOrWait(&book).map { desk.doorbell.ring(after: $0, effects) }
        }
    }

    private func round(_ book: inout RunState) throws {
        let now = calendar.now
        book.hindrances.beginRound()
        ask(.ledgerPlace, &book) { try ledger.checkPlace() }
        for mail in desk.collectUnmade() { book.leaveOut(mail) }
        book.unrecorded += book.takeLeftOut()
        let events = desk.collect()
        book.leaving.note(events.count, at: effects.uptime())
        for event in events {
            guard case .finished(let id, let result) = event else { continue }
            book.unrecorded += try conclude(id, result, at: now, &book)
        }
        askAgain(&book)
        guard let claims = try record(at: now, &book) else { return }
        suppress(book.brake.takeDue(), &book)
        let askedAt = effects.uptime()
        mailRenderer.order(wanted(of: claims, &book), at: now, askedAt: askedAt)
        probe(&book)
    }

    /// Records what was heard and hands out the next mails, in one commit; nil where the ledger
    /// cannot take it now, which then has to be tried again.
    private func record(at now: Timestamp, _ book: inout RunState) throws -> [Delivery]? {
        if let hindrance = book.departures.hindrance { desk.drain(.hindered(hindrance)) }
        let changes = book.unrecorded
        let order = claimOrder(book, at: now)
        guard order.room > 0 || !changes.isEmpty else {
            book.hindrances.clear(.ledger)
            return []
        }
        let claims: [Delivery]
        do { claims = try ledger.commit(changes, claiming: order, at: now) } catch
            where Hindrance(error).mayPass
        {
            book.hindrances.note(error, of: .ledger, at: effects.uptime())
            return nil
        }
        tell(changes, claims: claims, at: now, &book.throttlesTold)
        book.hindrances.clear(.ledger)
        book.unrecorded.removeAll(keepingCapacity: true)
        settle(&book)
        for delivery in claims { book.claimed[delivery.id] = delivery }
        if claims.count < order.room, let tally = ask(.ledger, &book, { try ledger.tally() }) {
            book.noteShortClaim(skipping: order.skipping, nextDue: tally.nextDue, at: now)
        }
        return claims
    }

    /// Lets the log use again the slots of those whose last word is on disk.
    private func settle(_ book: inout RunState) {
        guard !book.unsettled.isEmpty else { return }
        desk.departures.settled(book.unsettled)
        book.unsettled.removeAll(keepingCapacity: true)
    }

    // MARK: - The end

    /// Whether there is something to record for which the ledger has to be waited for, although
    /// the transport has ended.
    private func mustGoOn(_ book: RunState) -> Bool {
        book.hindrances[.ledger] != nil && !book.unrecorded.isEmpty && !desk.isAskedToStop
    }

    /// Lets the transport go when this run has nothing more to do, or nothing soon; otherwise
    /// says how long nothing will be to do unless the transport speaks.
    private func closeOrWait(_ book: inout RunState) -> Duration? {
        if let pause = bear(&book) { return pause }
        guard desk.isOpen else { return nil }
        // A mail that is being made may be one that can go.
        let isMaking = book.claimed.count > desk.count + book.unasked.count
        let standstill = isMaking ? nil : desk.standstill
        guard book.claimed.isEmpty || standstill != nil else { return nil }
        if book.claimed.isEmpty, book.handled >= options.limit {
            desk.drain(.limitReached)
            return nil
        }
        let now = calendar.now
        if book.claimed.isEmpty, book.mayClaim(skipping: [], at: now) { return .zero }
        // What is due already waits for room, of which the transport's next word will tell.
        let due = book.nextDue.flatMap { $0 > now ? $0 - now : nil }
        guard let next = [standstill, due].compactMap({ $0 }).min(), next <= options.patience
        else {
            if let standstill {
                desk.drain(desk.reason(for: standstill))
            } else if let rest = desk.rest {
                desk.drain(.resting(rest))
            } else {
                desk.close()
            }
            return nil
        }
        return next
    }

    /// Records the transport's last words, which a run that was cancelled has not heard yet,
    /// and gives back what was out and never reached the transport.
    private func returnRest(_ book: inout RunState) async throws {
        var changes = book.unrecorded + book.takeLeftOut()
        book.unrecorded.removeAll()
        for case .finished(let id, let result) in desk.collect() {
            changes += try conclude(id, result, at: calendar.now, &book)
        }
        changes += book.claimed.keys.sorted().map {
            desk.isCarried($0) ? .inDoubt($0, "the run was stopped") : .released($0)
        }
        book.unsettled += book.claimed.values.map(\.attempt)
        book.claimed.removeAll()
        try await record(changes, &book)
        settle(&book)
    }

    /// Records what was decided after the last round.
    private func recordRest(_ book: inout RunState) async throws {
        try await record(book.takeLeftOut(), &book)
    }

    private func record(_ changes: [LedgerChange], _ book: inout RunState) async throws {
        if changes.isEmpty { return }
        _ = try await patiently { try ledger.commit(changes, claiming: 0, at: calendar.now) }
        tell(changes, at: calendar.now, &book.throttlesTold)
    }
}
