internal import NewsletterCore

// How a run asks its neighbours, the list and the limits, and waits for them: see Hindrance.

extension MailingRun {
    /// Asks one of the run's neighbours; nil where it cannot answer now, which holds up the run.
    @discardableResult
    func ask<Answer>(
        _ place: Hindrances.Place, _ state: inout RunState, _ question: () throws -> Answer
    ) -> Answer? {
        if state.hindrances.isInVain(place) { return nil }
        do {
            let answer = try question()
            state.hindrances.clear(place)
            return .some(answer)
        } catch {
            state.hindrances.note(error, of: place, at: effects.uptime())
            return nil
        }
    }

    /// Takes addresses off the list whose refusals stand in the ledger; it forgets that they were
    /// held once they are, so that a crash repeats this and loses nothing.
    func suppress(_ refusals: [HeldRefusal], _ state: inout RunState) {
        state.unsuppressed += refusals
        var left = state.unsuppressed[...]
        while let refusal = left.first,
            ask(
                .suppressions, &state,
                {
                    try eligibility.suppress(
                        refusal.recipient, because: refusal.reply, heardAt: refusal.at)
                }) != nil
        {
            state.noteSuppressed(refusal.id)
            left.removeFirst()
        }
        state.unsuppressed = Array(left)
    }

    /// Takes off the list whoever is to be at the end, and waits for it as for a neighbour.
    func suppressRest(_ refusals: [HeldRefusal], _ state: inout RunState) async {
        let begin = effects.uptime()
        state.hindrances.beginRound()
        suppress(refusals, &state)
        while let hindrance = state.hindrances[.suppressions],
            isWorthWaiting(for: hindrance, since: begin)
        {
            queue.hold(hindrance)
            try? await effects.sleep(Self.pauseToAskAgain)
            state.hindrances.beginRound()
            suppress([], &state)
        }
    }

    /// Tells the rate limit store what has been used and how long the relay rests, and takes what it
    /// lends.
    func exchangePlaces(_ state: inout RunState, isLast: Bool = false) {
        var errands = state.errands
        ask(.limits, &state) { try run(&errands, isLast: isLast) }
        state.errands = errands
    }

    private func run(_ errands: inout PaceErrands, isLast: Bool) throws {
        if errands.isToBegin {
            queue.begin(
                relayAge: try rateLimitStore?.age() ?? .zero, rest: try rateLimitStore?.rest())
            errands.isToBegin = false
        }
        guard let rateLimitStore else { return }
        if queue.takeRest() != nil { errands.tellsOfRest = true }
        if errands.tellsOfRest, let rest = queue.rest { try rateLimitStore.rest(rest) }
        errands.tellsOfRest = false
        if queue.isToLookForRest { errands.looksForRest = true }
        if errands.looksForRest { queue.note(try rateLimitStore.rest()) }
        errands.looksForRest = false
        try say(&errands.unsaid, to: rateLimitStore)
        let orders = queue.rateLimitRequests(isLast: isLast)
        // Limits of a second stand in a file of their own.
        errands.unsaid = [orders.filter { !$0.key.isBrief }, orders.filter(\.key.isBrief)]
            .filter { !$0.isEmpty }
        try say(&errands.unsaid, to: rateLimitStore)
    }

    private func say(_ unsaid: inout [[RateLimitRequest]], to rateLimitStore: any RateLimitStore)
        throws
    {
        while let orders = unsaid.first {
            queue.receive(try rateLimitStore.exchange(orders), for: orders)
            unsaid.removeFirst()
        }
    }

    /// Asks whether people still want it, since the audience may be days old; those of whom
    /// nobody can tell are asked about again.
    func wanted(of claims: [Delivery], _ state: inout RunState) -> [Delivery] {
        let asked = state.unasked + claims
        state.unasked = asked
        guard !asked.isEmpty,
            let gone = ask(
                .list, &state, { try eligibility.exclusions(of: asked.map(\.recipient)) })
        else { return [] }
        state.unasked = []
        var wanted: [Delivery] = []
        for delivery in asked {
            if let reason = gone[delivery.recipient.subscriber] {
                state.claimed[delivery.id] = nil
                state.unsettled.append(delivery.attempt)
                state.leaveOut(delivery.id, because: reason)
                queue.doorbell.ring()
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
    func askAgain(_ state: inout RunState) {
        let now = effects.uptime()
        let last = state.askedAt ?? now
        if state.askedAt == nil { state.askedAt = now }
        guard queue.mustAsk || now - last >= Self.pauseToAskWaiting else { return }
        let (ready, carried) = queue.startAsking()
        let asked = (ready + carried).filter { state.withdrawn[$0] == nil }
        let recipients = asked.compactMap { state.claimed[$0]?.recipient }
        // A list of which nothing is asked may be out of use still.
        guard
            let gone = recipients.isEmpty
                ? [:] : ask(.list, &state, { try eligibility.exclusions(of: recipients) })
        else { return }
        var withdrawn: [DeliveryID] = []
        for id in asked where !gone.isEmpty {
            guard let delivery = state.claimed[id],
                let reason = gone[delivery.recipient.subscriber]
            else { continue }
            if queue.removeReady(id) {
                state.claimed[id] = nil
                state.unsettled.append(delivery.attempt)
                state.leaveOut(id, because: reason)
            } else {
                state.withdrawn[id] = reason
                withdrawn.append(id)
            }
        }
        queue.takeBack(withdrawn)
        state.unrecorded += state.takeLeftOut()
        state.askedAt = now
        queue.noteAsked(of: asked, at: now)
    }

    private static let pauseToAskWaiting = Duration.milliseconds(500)

    /// Looks whether a list that was in the way can be asked again, where nobody need be asked
    /// about just now.
    func probe(_ state: inout RunState) {
        guard state.hindrances[.list] != nil, !state.hindrances.isInVain(.list) else { return }
        guard let recipient = state.claimed.values.first?.recipient else {
            return state.hindrances.clear(.list)
        }
        ask(.list, &state) { try eligibility.exclusion(of: recipient) }
    }

    // MARK: - Waiting

    /// Waits for neighbours while that is worth while, and ends the run in order after that; nil
    /// where nobody is in the way.
    func bear(_ state: inout RunState) -> Duration? {
        guard let hindrance = state.hindrances.first else { return nil }
        if queue.isOpen,
            let unbearable = state.hindrances.unbearable(
                after: options.neighbourPatience,
                butLedger: hindrance.mayPass
                    && (!state.unrecorded.isEmpty || queue.isCarrying),
                at: effects.uptime())
        {
            queue.drain(.hindered(unbearable))
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
                queue.hold(Hindrance(error))
                try? await effects.sleep(Self.pauseToAskAgain)
            }
        }
    }

    private func isWorthWaiting(for hindrance: Hindrance, since begin: Duration) -> Bool {
        hindrance.mayPass && !queue.isAskedToStop && !queue.hasEndedHindered && !Task.isCancelled
            && effects.uptime() - begin < options.neighbourPatience
    }
}
