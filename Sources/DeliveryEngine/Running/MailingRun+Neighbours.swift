internal import NewsletterCore

// How a run asks its neighbours, the list and the limits, and waits for them: see Hindrance.

extension MailingRun {
    /// Asks one of the run's neighbours; nil where it cannot answer now, which holds up the run.
    @discardableResult
    func ask<Answer>(
        _ place: Hindrances.Place, _ book: inout RunState, _ question: () throws -> Answer
    ) -> Answer? {
        if book.hindrances.isInVain(place) { return nil }
        do {
            let answer = try question()
            book.hindrances.clear(place)
            return .some(answer)
        } catch {
            book.hindrances.note(error, of: place, at: effects.uptime())
            return nil
        }
    }

    /// Takes addresses off the list whose refusals stand in the ledger; it forgets that they were
    /// held once they are, so that a crash repeats this and loses nothing.
    func suppress(_ refusals: [HeldRefusal], _ book: inout RunState) {
        book.unsuppressed += refusals
        var left = book.unsuppressed[...]
        while let refusal = left.first,
            ask(
                .suppressions, &book,
                {
                    try readership.suppress(
                        refusal.recipient, because: refusal.reply, heardAt: refusal.at)
                }) != nil
        {
            book.noteSuppressed(refusal.id)
            left.removeFirst()
        }
        book.unsuppressed = Array(left)
    }

    /// Takes off the list whoever is to be at the end, and waits for it as for a neighbour.
    func suppressRest(_ refusals: [HeldRefusal], _ book: inout RunState) async {
        let begin = effects.uptime()
        book.hindrances.beginRound()
        suppress(refusals, &book)
        while let hindrance = book.hindrances[.suppressions],
            isWorthWaiting(for: hindrance, since: begin)
        {
            desk.hold(hindrance)
            try? await effects.sleep(Self.pauseToAskAgain)
            book.hindrances.beginRound()
            suppress([], &book)
        }
    }

    /// Tells the pace book what has been used and how long the relay rests, and takes what it
    /// lends.
    func exchangePlaces(_ book: inout RunState, isLast: Bool = false) {
        var errands = book.errands
        ask(.limits, &book) { try run(&errands, isLast: isLast) }
        book.errands = errands
    }

    private func run(_ errands: inout PaceErrands, isLast: Bool) throws {
        if errands.isToBegin {
            desk.begin(
                relayAge: try rateLimitStore?.age() ?? .zero, rest: try rateLimitStore?.rest())
            errands.isToBegin = false
        }
        guard let rateLimitStore else { return }
        if desk.takeRest() != nil { errands.tellsOfRest = true }
        if errands.tellsOfRest, let rest = desk.rest { try rateLimitStore.rest(rest) }
        errands.tellsOfRest = false
        if desk.isToLookForRest { errands.looksForRest = true }
        if errands.looksForRest { desk.note(try rateLimitStore.rest()) }
        errands.looksForRest = false
        try say(&errands.unsaid, to: rateLimitStore)
        let orders = desk.rateLimitRequests(isLast: isLast)
        // Limits of a second stand in a file of their own.
        errands.unsaid = [orders.filter { !$0.key.isBrief }, orders.filter(\.key.isBrief)]
            .filter { !$0.isEmpty }
        try say(&errands.unsaid, to: rateLimitStore)
    }

    private func say(_ unsaid: inout [[RateLimitRequest]], to rateLimitStore: any RateLimitStore)
        throws
    {
        while let orders = unsaid.first {
            desk.receive(try rateLimitStore.exchange(orders), for: orders)
            unsaid.removeFirst()
        }
    }

    /// Asks whether people still want it, since the audience may be days old; those of whom
    /// nobody can tell are asked about again.
    func wanted(of claims: [Delivery], _ book: inout RunState) -> [Delivery] {
        let asked = book.unasked + claims
        book.unasked = asked
        guard !asked.isEmpty,
            let gone = ask(
                .list, &book, { try readership.exclusions(of: asked.map(\.recipient)) })
        else { return [] }
        book.unasked = []
        var wanted: [Delivery] = []
        for delivery in asked {
            if let reason = gone[delivery.recipient.subscriber] {
                book.claimed[delivery.id] = nil
                book.unsettled.append(delivery.attempt)
                book.leaveOut(delivery.id, because: reason)
                desk.doorbell.ring()
            } else {
                wanted.append(delivery)
            }
        }
        return wanted
    }

    /// Asks once more about those who wait, where a mail must not go before that, and twice a
    /// second while replies come; takes back those who have left.
    ///
    /// Who lies ready is left out; of whom the transport has taken and has not begun, it is asked to
    /// give the mail back.
    func askAgain(_ book: inout RunState) {
        let now = effects.uptime()
        let last = book.askedAt ?? now
        if book.askedAt == nil { book.askedAt = now }
        guard desk.mustAsk || now - last >= Self.pauseToAskWaiting else { return }
        let (ready, carried) = desk.startAsking()
        let asked = (ready + carried).filter { book.withdrawn[$0] == nil }
        let recipients = asked.compactMap { book.claimed[$0]?.recipient }
        // A list of which nothing is asked may be out of use still.
        guard
            let gone = recipients.isEmpty
                ? [:] : ask(.list, &book, { try readership.exclusions(of: recipients) })
        else { return }
        var withdrawn: [DeliveryID] = []
        for id in asked where !gone.isEmpty {
            guard let delivery = book.claimed[id],
                let reason = gone[delivery.recipient.subscriber]
            else { continue }
            if desk.removeReady(id) {
                book.claimed[id] = nil
                book.unsettled.append(delivery.attempt)
                book.leaveOut(id, because: reason)
            } else {
                book.withdrawn[id] = reason
                withdrawn.append(id)
            }
        }
        desk.takeBack(withdrawn)
        book.unrecorded += book.takeLeftOut()
        book.askedAt = now
        desk.noteAsked(of: asked, at: now)
    }

    private static let pauseToAskWaiting = Duration.milliseconds(500)

    /// Looks whether a list that was in the way can be asked again, where nobody need be asked
    /// about just now.
    func probe(_ book: inout RunState) {
        guard book.hindrances[.list] != nil, !book.hindrances.isInVain(.list) else { return }
        guard let recipient = book.claimed.values.first?.recipient else {
            return book.hindrances.clear(.list)
        }
        ask(.list, &book) { try readership.exclusion(of: recipient) }
    }

    // MARK: - Waiting

    /// Waits for neighbours while that is worth while, and ends the run in order after that; nil
    /// where nobody is in the way.
    func bear(_ book: inout RunState) -> Duration? {
        guard let hindrance = book.hindrances.first else { return nil }
        if desk.isOpen,
            let unbearable = book.hindrances.unbearable(
                after: options.neighbourPatience,
                butLedger: hindrance.mayPass
                    && (!book.unrecorded.isEmpty || desk.isCarrying),
                at: effects.uptime())
        {
            desk.drain(.hindered(unbearable))
        }
        return Self.pauseToAskAgain
    }

    private static let pauseToAskAgain = Duration.milliseconds(250)

    /// Has the ledger do something at the end, and waits for it as for a neighbour, unless the run
    /// has waited enough.
    func patiently<Answer>(_ body: () throws -> Answer) async throws -> Answer {
        let begin = effects.uptime()
        while true {
            do { return try body() } catch
                where isWorthWaiting(for: Hindrance(error), since: begin)
            {
                desk.hold(Hindrance(error))
                try? await effects.sleep(Self.pauseToAskAgain)
            }
        }
    }

    private func isWorthWaiting(for hindrance: Hindrance, since begin: Duration) -> Bool {
        hindrance.mayPass && !desk.isAskedToStop && !desk.hasEndedHindered && !Task.isCancelled
            && effects.uptime() - begin < options.neighbourPatience
    }
}
