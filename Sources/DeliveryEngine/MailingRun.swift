internal import MailFormat
public import NewsletterCore

/// One run over a ledger: it claims, renders, hands out, and records what came of it, until
/// nothing is left to do now.
///
/// A round takes what the transport has reported, records it in one commit with the claims of
/// the next mails, and only then lets dots leave. So a commit is shared by all connections.
public final class MailingRun: Sendable {
    /// Makes the mail of a delivery; the same bytes for the same arguments.
    public typealias Rendering = @Sendable (Delivery, Timestamp) throws -> OutgoingMail

    private let ledger: any Ledger
    private let readership: any Readership
    private let render: Rendering
    private let options: MailingOptions
    private let effects: Effects
    private let desk: DispatchDesk

    /// Prepares a run; nothing happens before ``run(over:)``.
    public init(
        ledger: any Ledger, readership: any Readership, options: MailingOptions,
        effects: Effects, render: @escaping Rendering
    ) {
        self.ledger = ledger
        self.readership = readership
        self.options = options
        self.effects = effects
        self.render = render
        desk = DispatchDesk(
            pacer: Pacer(limits: options.limits), patience: options.patience,
            uptime: effects.uptime)
    }

    /// Lets what is in flight finish and then ends; callable from anywhere, any time.
    public func drain() { desk.drain(.asked) }

    /// Sends until nothing is left to do now.
    ///
    /// Throws what the ledger and the rendering throw, having stopped at once. That the relay
    /// could not be used is part of the result. Cancelling the task stops at once, too.
    public func run(over transport: any Transport) async throws -> MailingResult {
        var book = RunBook(tally: try ledger.tally())
        let carrying = Task { [desk] in
            defer { desk.endTransport() }
            try await transport.deliver(from: desk)
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
        do {
            try await carrying.value
        } catch let error as TransportError {
            result.transportError = error
        } catch is CancellationError {
            result.stop = result.stop ?? .asked
        }
        try returnRest(&book)
        result.tally = try ledger.tally()
        return result
    }

    // MARK: - Rounds

    private func keepBook(_ book: inout RunBook) async throws {
        var alarm: Task<Void, Never>?
        defer { alarm?.cancel() }
        for await _ in desk.doorbell.rings {
            alarm?.cancel()
            let isLast = desk.transportHasEnded
            try round(&book)
            if isLast { break }
            alarm = closeOrWait(book).map { desk.doorbell.ring(after: $0, effects) }
        }
    }

    private func round(_ book: inout RunBook) throws {
        let now = effects.now()
        var changes = book.takeLeftOut()
        var permitted: [DeliveryID] = []
        var withdrawn: [DeliveryID] = []
        for event in desk.collect() {
            switch event {
            case .readyToDot(let id):
                if try mayLeave(id, &book) {
                    changes.append(.dotting(id))
                    permitted.append(id)
                } else {
                    withdrawn.append(id)
                }
            case .finished(let id, let result):
                guard let delivery = book.claimed.removeValue(forKey: id) else { continue }
                changes.append(try conclude(delivery, result, at: now, &book))
            }
        }
        let claims = try commit(changes, at: now, &book)
        desk.permit(permitted, withdraw: withdrawn)
        let wanted = try claims.filter { try isWanted($0, &book) }
        desk.supply(try wanted.rendered(at: now, by: render))
    }

    private func commit(
        _ changes: [LedgerChange], at now: Timestamp, _ book: inout RunBook
    ) throws -> [Delivery] {
        let isClaiming = desk.isOpen && book.mayClaim(at: now)
        let free = min(options.lookahead, options.limit - book.handled) - book.claimed.count
        let room = isClaiming ? max(0, free) : 0
        guard room > 0 || !changes.isEmpty else { return [] }
        let claims = try ledger.commit(changes, claiming: room, at: now)
        for delivery in claims { book.claimed[delivery.id] = delivery }
        if claims.count < room { book.noteEmptyQueue(nextDue: try ledger.tally().nextDue) }
        return claims
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
        _ delivery: Delivery, _ result: TransportResult, at now: Timestamp, _ book: inout RunBook
    ) throws -> LedgerChange {
        if let reason = book.withdrawn.removeValue(forKey: delivery.id), case .notSent = result {
            return .excluded(delivery.id, reason)
        }
        let chance = Double(effects.randomBytes(1)[0]) / 256
        let verdict = options.retry.verdict(on: result, of: delivery, at: now, chance: chance)
        var refusal: (ReplyClass, Reply)?
        if case .refused(let reply) = result, let kind = verdict.refusal {
            refusal = (kind, reply)
            if kind == .deadAddress { try readership.suppress(delivery.recipient, because: reply) }
            if kind == .throttle { desk.rest(for: options.retry.throttlePause) }
        }
        book.note(verdict.change, refusal)
        if let reason = book.reasonToStop { desk.drain(reason) }
        return verdict.change
    }

    // MARK: - The end

    /// Lets the transport go when this run has nothing more to do; otherwise says how long
    /// nothing will be to do unless the transport speaks.
    private func closeOrWait(_ book: RunBook) -> Duration? {
        let now = effects.now()
        guard book.claimed.isEmpty, desk.isOpen else { return nil }
        if book.handled >= options.limit {
            desk.drain(.limitReached)
            return nil
        }
        if book.mayClaim(at: now) { return nil }
        if let due = book.nextDue, due - now <= options.patience { return due - now }
        desk.close()
        return nil
    }

    /// Gives back what was claimed and never handed out.
    private func returnRest(_ book: inout RunBook) throws {
        let changes = book.takeLeftOut() + book.claimed.keys.sorted().map { .released($0) }
        book.claimed.removeAll()
        if !changes.isEmpty { _ = try ledger.commit(changes, claiming: 0, at: effects.now()) }
    }
}
