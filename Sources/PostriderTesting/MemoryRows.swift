import DeliveryEngine
import NewsletterCore

/// The rows of a ledger in memory, with the rules of the real one.
struct MemoryRows {
    /// One row, and what stands about it elsewhere.
    struct Entry {
        var row: LedgerRow
        /// The form in which two addresses of one person are equal.
        var key: String
        var attributes: [String: String]
        /// The row that has the address of this one, which is its duplicate.
        var twin: DeliveryID?
        /// The domain, where the delivery is held.
        var route: String?
        /// When the recipient was refused for now at first, put off by throttles.
        var firstRefusal: Timestamp?
        var refusalsOfUs: RefusalsOfUs?
        /// When the mail of the attempt was made; nil where another writer claimed it.
        var claimedAt: Timestamp?
        /// How often it was handed out.
        var handOuts: Int32 = 0
        /// Refused for a reason of ours by this run.
        var isRefusedNow = false

        /// Whether it stands behind everybody else.
        var isBehind: Bool { row.state == .queued && refusalsOfUs != nil }

        func recipient() throws -> Recipient {
            Recipient(
                subscriber: row.subscriber, address: try EmailAddress(row.address),
                name: row.name, attributes: attributes)
        }
    }

    private(set) var entries: [Entry] = []
    /// The replies by which deliveries had failed that were queued again, the earliest first.
    private(set) var earlierReplies: [(id: DeliveryID, reply: EarlierReply)] = []

    subscript(id: DeliveryID) -> Entry? {
        get { index(of: id).map { entries[$0] } }
        set { if let index = index(of: id), let newValue { entries[index] = newValue } }
    }

    private func index(of id: DeliveryID) -> Int? {
        entries.indices.contains(Int(id.rawValue) - 1) ? Int(id.rawValue) - 1 : nil
    }

    /// Writes a row for a candidate; a twin takes the mail in their place.
    @discardableResult
    mutating func add(_ candidate: Candidate, twin: DeliveryID? = nil) -> DeliveryID {
        let id = DeliveryID(rawValue: Int64(entries.count + 1))
        let exclusion = twin == nil ? candidate.exclusion : .duplicate
        entries.append(
            Entry(
                row: LedgerRow(
                    id: id, subscriber: candidate.subscriber, address: candidate.address,
                    name: candidate.name, state: exclusion == nil ? .queued : .excluded,
                    exclusion: exclusion, at: nil, madeAt: nil, refusals: 0, due: nil, reply: nil,
                    note: nil),
                key: candidate.addressKey, attributes: candidate.attributes, twin: twin))
        return id
    }

    /// Changes every row.
    mutating func change(_ body: (inout Entry) throws -> Void) rethrows {
        for index in entries.indices { try body(&entries[index]) }
    }

    /// Erases what servers said of a delivery that had failed.
    mutating func eraseEarlierReplies(of id: DeliveryID, _ address: String) {
        for index in earlierReplies.indices where earlierReplies[index].id == id {
            earlierReplies[index].reply.address = address
            if earlierReplies[index].reply.reply.code > 0 {
                earlierReplies[index].reply.reply.text = ""
            }
        }
    }

    /// Counts the rows.
    func tally() -> Tally {
        var tally = Tally()
        for entry in entries {
            tally.states[entry.row.state, default: 0] += 1
            if entry.row.isHeld { tally.held += 1 }
            if let reason = entry.row.exclusion { tally.excluded[reason, default: 0] += 1 }
            if entry.row.state == .deferred, let due = entry.row.due {
                tally.nextDue = min(tally.nextDue ?? due, due)
            }
        }
        return tally
    }

    // MARK: - Changing

    /// Applies changes by the rules, all of them or none, and claims what is due.
    mutating func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        var changed = self
        for change in changes { try changed.apply(change, at: now) }
        let claims = try changed.claim(order, at: now)
        self = changed
        return claims
    }

    mutating func apply(_ change: LedgerChange, at now: Timestamp) throws {
        let id = change.delivery
        guard var entry = self[id], change.mayFollow(entry.row.state) else {
            throw LedgerError.conflict(id, from: self[id]?.row.state, to: change.state)
        }
        defer { self[id] = entry }
        if case .suppressed = change {
            entry.row.isHeld = false
            entry.route = nil
            return
        }
        let state = entry.row.state
        if state == .failed { entry = beginAnew(entry) }
        if state == .deferred { entry.row.due = nil }
        entry.row.state = change.state
        entry.note(change, at: now)
    }

    /// Whoever is queued again begins anew; the reply by which they had failed is kept.
    private mutating func beginAnew(_ failed: Entry) -> Entry {
        var entry = failed
        if let at = failed.row.at, let reply = failed.row.reply {
            let earlier = EarlierReply(address: failed.row.address, at: at, reply: reply)
            earlierReplies.append((failed.row.id, earlier))
        }
        (entry.row.at, entry.row.madeAt, entry.row.reply, entry.row.note) = (nil, nil, nil, nil)
        (entry.row.refusals, entry.row.due, entry.row.isHeld) = (0, nil, false)
        (entry.firstRefusal, entry.refusalsOfUs, entry.route) = (nil, nil, nil)
        return entry
    }

    // MARK: - Claiming

    private mutating func claim(_ order: ClaimOrder, at now: Timestamp) throws -> [Delivery] {
        let due = entries.filter { entry in
            let domain = entry.row.address.split(separator: "@").last.map(String.init) ?? ""
            return entry.mayLeave(at: now)
                && !order.skipping.contains(order.groups.name(of: domain))
        }
        let chosen = due.sorted { a, b in
            a.isBehind == b.isBehind ? a.row.id < b.row.id : b.isBehind
        }.prefix(order.room)
        return try chosen.map { try handOut($0, at: now) }
    }

    private mutating func handOut(_ queued: Entry, at now: Timestamp) throws -> Delivery {
        var entry = queued
        let lateness = entry.row.due.map { max(.zero, now - $0) } ?? .zero
        entry.row.state = .out
        entry.row.due = nil
        entry.claimedAt = now
        entry.handOuts += 1
        self[entry.row.id] = entry
        return Delivery(
            id: entry.row.id, recipient: try entry.recipient(), refusals: entry.row.refusals,
            firstAttempt: entry.row.refusals == 0 ? nil : entry.firstRefusal, lateness: lateness,
            refusalsOfUs: entry.refusalsOfUs, attemptNumber: entry.handOuts)
    }

    // MARK: - Earlier runs

    /// The dead addresses that are not suppressed yet, in the order of their replies.
    func held(judgedAt judged: Timestamp? = nil) throws -> [HeldRefusal] {
        try entries.compactMap { entry in
            guard let route = entry.route, let reply = entry.row.reply, let at = entry.row.at
            else { return nil }
            return HeldRefusal(
                id: entry.row.id, recipient: try entry.recipient(), reply: reply, at: at,
                route: route, isJudged: judged.map { at <= $0 } ?? false)
        }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// What earlier runs have heard since somebody has judged the refusals.
    func earlierAnswers(
        _ limit: Int, judgedAt judged: Timestamp? = nil, areAccepted: Bool
    ) throws -> EarlierAnswers {
        var answers: [LedgerRow] = []
        if entries.contains(where: { $0.row.state == .failed }) {
            answers = entries.map(\.row).filter { row in
                let isNew = judged.map { judged in row.at.map { $0 > judged } ?? false } ?? true
                return [.sent, .failed].contains(row.state) && row.reply.map { $0.code > 0 } == true
                    && isNew
            }.sorted { ($0.at!, $0.id) < ($1.at!, $1.id) }
        }
        return EarlierAnswers(
            held: try held(judgedAt: judged),
            lastAnswers: answers.suffix(limit).map { row in
                row.state == .failed
                    && [.deadAddress, .permanent].contains(ReplyClass(row.reply!))
            }, areRefusalsAccepted: areAccepted)
    }

    /// Lets whoever was refused for a reason of ours be claimed again.
    mutating func beginRun() { change { $0.isRefusedNow = false } }
}

extension MemoryRows.Entry {
    fileprivate func mayLeave(at now: Timestamp) -> Bool {
        switch row.state {
        case .queued: !isRefusedNow
        case .deferred: row.due.map { $0 <= now } ?? false
        default: false
        }
    }

    /// Keeps what a change says besides the state.
    fileprivate mutating func note(_ change: LedgerChange, at now: Timestamp) {
        switch change {
        case .suppressed, .released: break
        case .excluded(_, let reason): row.exclusion = reason
        case .sent(_, let reply), .failed(_, let reply): answer(reply, at: now)
        case .held(_, let reply, let route):
            answer(reply, at: now)
            self.route = route
            row.isHeld = true
        case .refusedForUs(_, let reply):
            answer(reply, at: now)
            isRefusedNow = true
            refusalsOfUs = RefusalsOfUs(
                runs: (refusalsOfUs?.runs ?? 0) + 1, first: refusalsOfUs?.first ?? now)
        case .deferred(_, let due, let reply):
            answer(reply, at: now)
            row.due = due
            if !ReplyClass(reply).countsAgainstRecipient {
                firstRefusal = firstRefusal.map { $0 + (due - now) } ?? now
            } else {
                firstRefusal = row.refusals == 0 ? now : firstRefusal
                row.refusals += 1
            }
        case .inDoubt(_, let why):
            answer(nil, at: now)
            row.note = why
        }
    }

    private mutating func answer(_ reply: Reply?, at now: Timestamp) {
        row.reply = reply
        row.note = nil
        row.at = now
        row.madeAt = claimedAt.map { Timestamp(seconds: $0.seconds) }
    }
}
