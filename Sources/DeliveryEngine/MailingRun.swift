internal import MailFormat
public import NewsletterCore

/// One run over a ledger: it claims, renders, hands out, and records what came of it, until
/// nothing is left to do now.
///
/// A round takes what the transport has reported, records it in one commit with the claims of
/// the next mails, and only then lets dots leave. So a commit is shared by all connections,
/// while bodies travel and the next mails are made.
public final class MailingRun: Sendable {
    /// Makes the mail of a delivery; the same bytes for the same arguments.
    public typealias Rendering = @Sendable (Delivery, Timestamp) throws -> OutgoingMail

    private let ledger: any Ledger
    private let readership: any Readership
    private let renderingRoom: RenderingRoom
    private let options: MailingOptions
    private let paceBook: (any PaceBook)?
    private let effects: Effects
    private let calendar: SteadyCalendar
    private let desk: DispatchDesk

    /// Prepares a run; nothing happens before ``run(over:)``.
    ///
    /// Without a pace book the run keeps all limits alone, and forgets them when it ends.
    public init(
        ledger: any Ledger, readership: any Readership, options: MailingOptions,
        paceBook: (any PaceBook)? = nil, effects: Effects, render: @escaping Rendering
    ) {
        self.ledger = ledger
        self.readership = readership
        self.options = options
        self.paceBook = paceBook
        self.effects = effects
        calendar = SteadyCalendar(effects)
        desk = DispatchDesk(
            pacer: Pacer(
                options.pace, throttlePause: options.retry.throttlePause,
                hasBook: paceBook != nil),
            hours: options.pace.hours, patience: options.patience, effects: effects)
        renderingRoom = RenderingRoom(render, onto: desk, uptime: effects.uptime)
    }

    /// Lets what is in flight finish and then ends; callable from anywhere, any time.
    public func drain() { desk.drain(.asked) }

    /// Sends until nothing is left to do now.
    ///
    /// Throws what the ledger throws, having stopped at once. That the relay could not be used
    /// is part of the result, and so are mails that could not be made: those alone are left out.
    /// Cancelling the task stops at once, too.
    public func run(over transport: any Transport) async throws -> MailingResult {
        let brake = Brake(
            options.brake, try ledger.openRun(lastAnswers: options.brake.window))
        var book = RunBook(tally: try ledger.tally(), brake: brake)
        desk.begin(relayAge: try paceBook?.age() ?? .zero, rest: try paceBook?.rest())
        if let reason = book.reasonToStop { desk.drain(reason) }
        let carrying = Task { [desk, options] in
            defer { desk.endTransport() }
            try await Self.carry(from: desk, over: transport, options)
        }
        do {
            try await withTaskCancellationHandler {
                try await keepBook(&book)
            } onCancel: {
                carrying.cancel()
            }
        } catch {
            // Without a ledger no dot may leave.
            carrying.cancel()
            _ = await carrying.result
            throw error
        }
        var result = MailingResult(tally: Tally(), stop: desk.stop)
        try exchangePlaces(isLast: true)
        renderingRoom.finish()
        do {
            try await carrying.value
        } catch let error as TransportError {
            result.transportError = error
        } catch is CancellationError {
            result.stop = result.stop ?? .asked
        }
        try returnRest(&book)
        result.tally = try ledger.tally()
        result.unmade = book.unmadeCount
        result.unmadeReason = book.unmadeReason
        try suppress(book.brake.takeRest(result.tally), &book)
        try recordRest(&book)
        result.tally.held = try ledger.tally().held
        result.refusedForUs = book.refusedForUs
        result.lastRefusal = book.lastRefusal
        if let trip = book.brake.trip { result.stop = .brake(trip) }
        return result
    }

    /// Carries mails; where the relay refuses us before any for what passes, again after a rest.
    private static func carry(
        from desk: DispatchDesk, over transport: any Transport, _ options: MailingOptions
    ) async throws {
        while true {
            do {
                return try await transport.deliver(from: desk)
            } catch TransportError.refused(let reply)
                where desk.rest(after: reply, tell: options.onRest)
            {
                if desk.stop != nil { return }
            }
        }
    }

    // MARK: - Rounds

    private func keepBook(_ book: inout RunBook) async throws {
        var alarm: Task<Void, Never>?
        let heartbeat = paceBook.map { _ in desk.doorbell.ring(every: desk.heartbeat, effects) }
        defer {
            alarm?.cancel()
            heartbeat?.cancel()
        }
        for await _ in desk.doorbell.rings {
            alarm?.cancel()
            let isLast = desk.transportHasEnded
            try round(&book)
            try exchangePlaces()
            if isLast { break }
            alarm = closeOrWait(book).map { desk.doorbell.ring(after: $0, effects) }
        }
    }

    private func round(_ book: inout RunBook) throws {
        let now = calendar.now
        for mail in desk.collectUnmade() { book.leaveOut(mail) }
        var changes = book.takeLeftOut()
        var permitted: [DeliveryID] = []
        var withdrawn: [DeliveryID] = []
        for event in desk.collect() {
            switch event {
            case .readyToDot(let id):
                if try mayLeave(id, &book) {
                    changes.append(.dotting(id))
                    permitted.append(id)
                    book.permitted.insert(id)
                } else {
                    withdrawn.append(id)
                }
            case .finished(let id, let result):
                changes += try conclude(id, result, at: now, &book)
            }
        }
        let claims = try commit(changes, at: now, &book)
        try suppress(book.brake.takeDue(), &book)
        desk.permit(permitted, withdraw: withdrawn)
        renderingRoom.order(try claims.filter { try isWanted($0, &book) }, at: now)
    }

    private func commit(
        _ changes: [LedgerChange], at now: Timestamp, _ book: inout RunBook
    ) throws -> [Delivery] {
        let order = claimOrder(book, at: now)
        guard order.room > 0 || !changes.isEmpty else { return [] }
        let claims = try ledger.commit(changes, claiming: order, at: now)
        for delivery in claims { book.claimed[delivery.id] = delivery }
        if claims.count < order.room {
            book.noteShortClaim(
                sparing: order.sparing, nextDue: try ledger.tally().nextDue, at: now)
        }
        return claims
    }

    /// What the transport can use, besides the mails that wait for their domains.
    private func claimOrder(_ book: RunBook, at now: Timestamp) -> ClaimOrder {
        let aside = desk.aside
        guard desk.isOpen, book.mayClaim(sparing: aside.full, at: now) else {
            return ClaimOrder(room: 0)
        }
        let free = options.lookahead - (book.claimed.count - aside.count)
        // A few at a time would touch the queue's pages in every commit.
        guard free * 4 >= options.lookahead else { return ClaimOrder(room: 0) }
        let room = min(free, options.limit - book.handled - book.claimed.count)
        return ClaimOrder(
            room: max(0, room), sparing: aside.full, name: options.pace.groups.name(of:))
    }

    /// Takes addresses off the list whose refusals stand in the ledger; it forgets that they were
    /// held once they are, so that a crash repeats this and loses nothing.
    private func suppress(_ refusals: [HeldRefusal], _ book: inout RunBook) throws {
        for refusal in refusals {
            try readership.suppress(
                refusal.recipient, because: refusal.reply, heardAt: refusal.at)
            book.noteSuppressed(refusal.id)
        }
    }

    /// Tells the pace book what has been used and how long the relay rests, and takes what it
    /// lends.
    private func exchangePlaces(isLast: Bool = false) throws {
        guard let paceBook else { return }
        if let rest = desk.takeRest() { try paceBook.rest(rest) }
        if desk.isToLookForRest { desk.note(try paceBook.rest()) }
        let orders = desk.paceOrders(isLast: isLast)
        if !orders.isEmpty { desk.receive(try paceBook.exchange(orders), for: orders) }
    }

    /// Asks whether a person still wants it, since the audience may be days old.
    private func isWanted(_ delivery: Delivery, _ book: inout RunBook) throws -> Bool {
        guard let reason = try readership.exclusion(of: delivery.recipient) else { return true }
        book.claimed[delivery.id] = nil
        book.leaveOut(delivery.id, because: reason)
        desk.doorbell.ring()
        return false
    }

    /// Asks once more, right before the body leaves.
    private func mayLeave(_ id: DeliveryID, _ book: inout RunBook) throws -> Bool {
        guard let delivery = book.claimed[id] else { return false }
        guard let reason = try readership.exclusion(of: delivery.recipient) else { return true }
        book.withdrawn[id] = reason
        return false
    }

    private func conclude(
        _ id: DeliveryID, _ result: TransportResult, at now: Timestamp, _ book: inout RunBook
    ) throws -> [LedgerChange] {
        guard let delivery = book.claimed.removeValue(forKey: id) else { return [] }
        book.permitted.remove(id)
        if let reason = book.withdrawn.removeValue(forKey: id), case .notSent = result {
            return [.excluded(id, reason)]
        }
        let verdict = options.retry.verdict(
            on: result, of: delivery, at: now, chance: Double(effects.randomBytes(1)[0]) / 256)
        var change = verdict.change
        var refusal: (ReplyClass, Reply)?
        if case .refused(let reply) = result, let kind = verdict.refusal {
            refusal = (kind, reply)
            if kind.suppresses {
                change = hold(delivery, reply, at: now, &book)
            } else if kind == .permanent {
                book.brake.refuse(route(of: delivery), reply)
            }
        } else if case .accepted = result {
            if book.brake.isIdle { book.brake.take() } else { book.brake.take(route(of: delivery)) }
        }
        book.note(change, refusal, to: route(of: delivery))
        if let reason = book.reasonToStop { desk.drain(reason) }
        return [change]
    }

    private func hold(
        _ delivery: Delivery, _ reply: Reply, at now: Timestamp, _ book: inout RunBook
    ) -> LedgerChange {
        let route = route(of: delivery)
        book.brake.refuse(
            HeldRefusal(
                id: delivery.id, recipient: delivery.recipient, reply: reply, at: now,
                route: route))
        return .held(delivery.id, reply, route: route)
    }

    private func route(of delivery: Delivery) -> String {
        options.pace.groups.name(of: delivery.recipient.address.domain)
    }

    // MARK: - The end

    /// Lets the transport go when this run has nothing more to do, or nothing soon; otherwise
    /// says how long nothing will be to do unless the transport speaks.
    private func closeOrWait(_ book: RunBook) -> Duration? {
        guard desk.isOpen else { return nil }
        let standstill = desk.standstill
        guard book.claimed.isEmpty || standstill != nil else { return nil }
        if book.claimed.isEmpty, book.handled >= options.limit {
            desk.drain(.limitReached)
            return nil
        }
        let now = calendar.now
        if book.claimed.isEmpty, book.mayClaim(sparing: [], at: now) { return .zero }
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
    /// and gives back what was claimed and never handed out.
    private func returnRest(_ book: inout RunBook) throws {
        var changes = book.takeLeftOut()
        for case .finished(let id, let result) in desk.collect() {
            changes += try conclude(id, result, at: calendar.now, &book)
        }
        changes += book.claimed.keys.sorted().map {
            book.permitted.contains($0) ? .inDoubt($0, "the run was stopped") : .released($0)
        }
        book.claimed.removeAll()
        if !changes.isEmpty { _ = try ledger.commit(changes, claiming: 0, at: calendar.now) }
    }

    /// Records what was decided after the last round.
    private func recordRest(_ book: inout RunBook) throws {
        let changes = book.takeLeftOut()
        if !changes.isEmpty { _ = try ledger.commit(changes, claiming: 0, at: calendar.now) }
    }
}
