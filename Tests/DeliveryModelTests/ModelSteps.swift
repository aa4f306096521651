/// Every step that may follow a state.
struct ModelSteps {
    let rules: ModelRules
    let bounds: ModelBounds

    /// Calls the closure with each step and where it leads.
    func following(_ state: ModelState, _ emit: (ModelStep, ModelState) -> Void) {
        for sender in 0...1 {
            switch state.phase(sender) {
            case .absent: begin(sender, state, emit)
            case .opening:
                var next = state
                if rules.fences && state.hasLog { next.isClosed = true }
                next.setPhase(.fencing, of: sender)
                emit(.closeLogBefore(sender), next)
            case .fencing: settle(sender, state, emit)
            case .running, .stopping: run(sender, state, emit)
            }
        }
        faults(state, emit)
        for index in 0..<ModelState.mails
        where state[index].row == .inDoubt && state.resends < bounds.resends
            && !state[index].isResent && !state.isBeingOpened
        {
            var next = state
            next[index].row = .queued
            next[index].isResent = true
            next.resends += 1
            emit(.resend(mail: index), next)
        }
    }

    /// The state without what nobody reads any more, mails and senders in one order.
    func simplified(_ state: ModelState) -> ModelState {
        guard rules.numbersAttempts else { return state.canonical }
        var state = state
        for index in 0..<ModelState.mails {
            let mail = state[index]
            // Of an attempt that was settled, or is over, no recovery asks.
            for attempt: UInt32 in 1...3
            where mail.record(attempt) != .none
                && (mail.row != .out || attempt != mail.attempt)
            {
                state[index].record(.none, of: attempt)
            }
        }
        return state.canonical
    }

    // MARK: - A sender

    private func begin(
        _ sender: Int, _ state: ModelState, _ emit: (ModelStep, ModelState) -> Void
    ) {
        // Which of two absent senders begins does not matter.
        if sender == 1 && state.phase(0) == .absent { return }
        guard !state.isBeingOpened else { return }
        var next = state
        next.setPhase(.opening, of: sender)
        let other = state.phase(1 - sender)
        let isAlone = other == .absent || state.owner != 1 - sender
        if isAlone { return emit(.open(sender), next) }
        guard state.faults < bounds.faults else { return }
        next.faults += 1
        emit(.openBeside(sender), next)
    }

    private func run(
        _ sender: Int, _ state: ModelState, _ emit: (ModelStep, ModelState) -> Void
    ) {
        let isStopping = state.phase(sender) == .stopping
        var isIdle = true
        let repeats = state.repeats
        for index in 0..<ModelState.mails {
            let mail = state[index]
            if mail[sender] != .none {
                isIdle = false
                carry(index, by: sender, state, emit)
                continue
            }
            guard !isStopping, mail.row == .queued || mail.row == .deferred,
                mail.attempt == 0 || repeats < bounds.repeats && mail.attempt < bounds.attempts,
                mayCommit(sender, state)
            else { continue }
            // Without the rule the commit comes after the transport has begun.
            var next = state
            next[index].attempt += 1
            if rules.handsOutDurably { next[index].row = .out }
            next[index].hold(.pool, attempt: mail.attempt + 1, by: sender)
            emit(.handOut(mail: index, by: sender), next)
        }
        if isStopping && isIdle { emit(.end(sender), gone(sender, state)) }
        if state.owner != sender && rules.namesRunInCommits && !state.isBeingOpened {
            for next in deaths(of: sender, state) { emit(.commitIsRefused(of: sender), next) }
        }
    }

    private func mayCommit(_ sender: Int, _ state: ModelState) -> Bool {
        !state.isBeingOpened && (state.owner == sender || !rules.namesRunInCommits)
    }

    private func carry(
        _ index: Int, by sender: Int, _ state: ModelState, _ emit: (ModelStep, ModelState) -> Void
    ) {
        let attempt = state[index].attempt(of: sender)
        let isOwner = state.owner == sender && state.hasLog
        func becoming(_ hold: ModelHold, _ record: ModelRecord? = nil) -> ModelState {
            var next = state
            next[index][sender] = hold
            if let record, isOwner { next[index].record(record, of: attempt) }
            return next
        }
        switch state[index][sender] {
        case .none: break
        case .pool:
            conclude(.queued)
            guard busy(sender, state) < bounds.connections else { return }
            for next in withSlot(for: index, by: sender, state) {
                var next = next
                next[index][sender] = .storing
                emit(.beginLeft(mail: index, by: sender), next)
                next[index][sender] = .loggedDeferred
                if isOwner { next[index].record(.deferred, of: attempt) }
                emit(.refuseEarly(mail: index, by: sender), next)
            }
            if !rules.storesLeftBeforeEnd {
                emit(.writeEnd(mail: index, by: sender), becoming(.ended))
            }
        case .storing: emit(.storeLeft(mail: index, by: sender), becoming(.left, .left))
        case .left:
            let isClosed = isOwner ? state.isClosed : state.isFenced(sender)
            emit(
                .readFence(mail: index, by: sender), becoming(isClosed ? .heardNotSent : .cleared))
        case .cleared:
            emit(.writeEnd(mail: index, by: sender), becoming(.ended))
            emit(.loseConnection(mail: index, by: sender), becoming(.heardNotSent))
        case .ended:
            var next = becoming(.heardAccepted)
            next[index].copies += 1
            emit(.accept(mail: index, by: sender), next)
            next[index][sender] = .heardLost
            emit(.acceptWithoutReply(mail: index, by: sender), next)
            emit(.deferMail(mail: index, by: sender), becoming(.heardDeferred))
            emit(.loseConnection(mail: index, by: sender), becoming(.heardLost))
        case .heardAccepted: answer(.loggedAccepted, .accepted)
        case .heardDeferred: answer(.loggedDeferred, .deferred)
        case .heardLost: answer(.loggedLost, .lost)
        case .heardNotSent: answer(.loggedNotSent, .notSent)
        case .loggedAccepted: conclude(.sent)
        case .loggedDeferred: conclude(.deferred)
        case .loggedLost: conclude(.inDoubt)
        case .loggedNotSent: conclude(.queued)
        }
        func answer(_ hold: ModelHold, _ record: ModelRecord) {
            emit(.storeAnswer(mail: index, by: sender), becoming(hold, record))
        }
        func conclude(_ row: ModelRow) {
            guard mayCommit(sender, state) else { return }
            if rules.handsOutDurably, state[index].row != .out || state[index].attempt != attempt {
                // Compare and set: somebody else has settled it.
                for next in deaths(of: sender, state) { emit(.commitIsRefused(of: sender), next) }
                return
            }
            emit(.commit(mail: index, by: sender), committed(row, index, by: sender, state))
        }
    }

    private func committed(
        _ row: ModelRow, _ index: Int, by sender: Int, _ state: ModelState
    ) -> ModelState {
        var next = state
        next[index].row = row
        next[index].drop(by: sender)
        return next
    }

    // MARK: - Slots

    /// How many connections have a mail that has left, or is about to, and no answer stored.
    private func busy(_ sender: Int, _ state: ModelState) -> Int {
        (0..<ModelState.mails).count(where: { index in
            let hold = state[index][sender].rawValue
            return hold >= ModelHold.storing.rawValue && hold < ModelHold.loggedAccepted.rawValue
        })
    }

    /// The states in which a slot is free for a mail: an empty one, or one of which the record is
    /// written over.
    private func withSlot(
        for index: Int, by sender: Int, _ state: ModelState
    ) -> [ModelState] {
        // What stands in a log that the ledger names no more is read by nobody.
        if state.owner != sender || !state.hasLog { return [state] }
        var found: [ModelState] = []
        var taken = 0
        for other in 0..<ModelState.mails {
            if state[other][sender] == .storing { taken += 1 }
            for attempt: UInt32 in 1...3 where state[other].record(attempt) != .none {
                taken += 1
                if isInUse(other, attempt, by: sender, state) { continue }
                var next = state
                next[other].record(.none, of: attempt)
                found.append(next)
            }
        }
        return taken < bounds.slots ? found + [state] : found
    }

    private func isInUse(
        _ index: Int, _ attempt: UInt32, by sender: Int, _ state: ModelState
    ) -> Bool {
        let mail = state[index]
        guard mail[sender] != .none, mail.attempt(of: sender) == attempt else { return false }
        return rules.keepsSlotsUntilCommitted
            || mail[sender].rawValue < ModelHold.loggedAccepted.rawValue
    }
}
