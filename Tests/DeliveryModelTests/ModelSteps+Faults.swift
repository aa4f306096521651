internal import DeliveryEngine
internal import NewsletterCore

extension ModelSteps {
    // MARK: - Faults

    func faults(_ state: ModelState, _ emit: (ModelStep, ModelState) -> Void) {
        guard state.faults < bounds.faults else { return }
        var faulty = state
        faulty.faults += 1
        for sender in 0...1 where state.phase(sender) != .absent {
            for next in deaths(of: sender, faulty) { emit(.kill(sender), next) }
            if state.phase(sender) == .running {
                var next = faulty
                next.setPhase(.stopping, of: sender)
                emit(.stop(sender), next)
            }
        }
        if state.hasLog {
            var next = faulty
            next.hasLog = false
            // What a sender stores from then on, and whether it is closed, nobody sees.
            if let owner = state.owner {
                next.setFenced(state.isClosed, owner)
                next.owner = owner
            }
            for index in 0..<ModelState.mails { next[index].clearRecords() }
            next.isClosed = false
            emit(.loseLog, next)
        }
        for next in deaths(of: 0, faulty).flatMap({ deaths(of: 1, $0) }) {
            var next = next
            next.isOtherBoot = true
            next.isClosed = false
            emit(.cutPower, next)
            // What was not on disk of the log is gone.
            for index in 0..<ModelState.mails { next[index].clearRecords() }
            emit(.cutPower, next)
        }
    }

    /// What a process leaves behind that is gone: the server takes what has left, or does not.
    func deaths(of sender: Int, _ state: ModelState) -> [ModelState] {
        var found = [state]
        for index in 0..<ModelState.mails where state[index][sender] == .ended {
            found += found.map { state in
                var next = state
                next[index].copies += 1
                return next
            }
        }
        return found.map { gone(sender, $0) }
    }

    /// The state without a process.
    func gone(_ sender: Int, _ state: ModelState) -> ModelState {
        var next = state
        next.setPhase(.absent, of: sender)
        for index in 0..<ModelState.mails { next[index].drop(by: sender) }
        next.setFenced(false, sender)
        if state.owner == sender { next.owner = nil }
        return next
    }

    // MARK: - Recovery

    /// Settles what the run before has left, and names the log of this one, in one transaction.
    func settle(_ sender: Int, _ state: ModelState, _ emit: (ModelStep, ModelState) -> Void) {
        var next = state
        if let owner = state.owner {
            if state.hasLog { next.setFenced(state.isClosed, owner) }
        }
        next.owner = sender
        next.isClosed = false
        next.hasLog = true
        next.isOtherBoot = false
        next.setPhase(.running, of: sender)
        let isBelieved = state.hasLog && !state.isOtherBoot
        settle(from: 0, of: state, doubts: 0, into: next) { doubts, settled in
            var settled = settled
            if isBelieved && doubts > bounds.connections { settled.exceedsDoubts = true }
            emit(.settle(sender), settled)
        }
    }

    private func settle(
        from index: Int, of state: ModelState, doubts: Int, into next: ModelState,
        _ emit: (Int, ModelState) -> Void
    ) {
        guard index < ModelState.mails else { return emit(doubts, next) }
        var next = next
        next[index].clearRecords()
        guard state[index].row == .out else {
            return settle(from: index + 1, of: state, doubts: doubts, into: next, emit)
        }
        for row in rows(after: state[index], state) {
            next[index].row = row
            // A connection that was lost while the run lived has a doubt of its own.
            let isNew = row == .inDoubt && state[index].record(state[index].attempt) != .lost
            settle(
                from: index + 1, of: state, doubts: doubts + (isNew ? 1 : 0), into: next, emit)
        }
    }

    /// What the engine's own rule makes of a mail that was out.
    private func rows(after mail: ModelMail, _ state: ModelState) -> Set<ModelRow> {
        let isMissing = !state.hasLog && rules.missesLogs
        let isDisbelieved = state.isOtherBoot && rules.knowsBoots
        if isMissing || isDisbelieved {
            let reading = DepartureReading.notBelieved(isMissing ? .missing : .anotherBoot)
            return [Self.row(reading.settlement(of: Self.attempt(mail.attempt)))]
        }
        if rules.numbersAttempts { return [row(of: mail, by: mail.attempt)] }
        // Any record of the mail is taken for word of the attempt that was out.
        let known = (1...3).filter { mail.record($0) != .none }
        return known.isEmpty ? [.queued] : Set(known.map { row(of: mail, by: $0) })
    }

    private func row(of mail: ModelMail, by number: UInt32) -> ModelRow {
        let attempt = Self.attempt(number)
        var record = DepartureRecord()
        let kind = mail.record(number)
        if kind != .none { record.left = [attempt] }
        if let result = Self.result(kind) {
            record.answers = [attempt: DepartureAnswer(result, at: Timestamp(milliseconds: 0))]
        }
        return Self.row(DepartureReading.believed(record).settlement(of: attempt))
    }

    private static func attempt(_ number: UInt32) -> Attempt {
        Attempt(DeliveryID(rawValue: 1), number: Int32(number))
    }

    private static func result(_ record: ModelRecord) -> TransportResult? {
        switch record {
        case .none, .left: nil
        case .accepted: .accepted(Reply(code: 250, text: "ok", command: .dot))
        case .deferred: .refused(Reply(code: 451, text: "later", command: .dot))
        case .lost: .inDoubt("lost")
        case .notSent: .notSent("cut")
        }
    }

    private static func row(_ settlement: DepartureSettlement) -> ModelRow {
        switch settlement {
        case .queued: .queued
        case .inDoubt: .inDoubt
        case .answered(let answer):
            if case .accepted = answer.result { .sent } else { .deferred }
        }
    }
}
