import DeliveryEngine
import NewsletterCore
import Subscribing

/// A mailing with its rows and what was decided on it.
struct MemoryMailing {
    var mailing: Mailing
    var rows = MemoryRows()
    var decisions: [LedgerDecision] = []
    /// The senders before each change, with when it came.
    var senders: [(until: Timestamp, sender: SenderSnapshot)] = []

    /// Writes a row for every candidate; of those with one address the first keeps it who is not
    /// excluded.
    init(_ mailing: Mailing, _ candidates: [Candidate]) {
        self.mailing = mailing
        if !mailing.articles.isEmpty {
            note(.begun, at: mailing.createdAt, mailing.articles.joined(separator: "\n"))
        }
        var people: Set<SubscriberID> = []
        for candidate in candidates where people.insert(candidate.subscriber).inserted {
            rows.add(candidate)
        }
        var first: [String: DeliveryID] = [:]
        for entry in rows.entries.filter({ $0.row.state == .queued }) + rows.entries
        where first[entry.key] == nil {
            first[entry.key] = entry.row.id
        }
        rows.change { entry in
            guard let keeper = first[entry.key], keeper != entry.row.id else { return }
            entry.twin = keeper
            (entry.row.state, entry.row.exclusion) = (.excluded, .duplicate)
        }
    }

    mutating func note(_ kind: LedgerDecision.Kind, at now: Timestamp, _ detail: String? = nil) {
        decisions.append(LedgerDecision(kind, at: now, detail: detail))
    }

    var undecidedTrip: LedgerDecision? {
        let kinds: [LedgerDecision.Kind] = [.brakeTripped, .refusalsAccepted, .failedResent]
        let last = decisions.last { kinds.contains($0.kind) }
        return last?.kind == .brakeTripped ? last : nil
    }

    func rows(in state: DeliveryState) -> [LedgerRow] {
        rows.entries.map(\.row).filter { $0.state == state }
    }

    // MARK: - Runs

    mutating func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        rows.beginRun()
        let last = decisions.last { [.refusalsAccepted, .failedResent].contains($0.kind) }
        return try rows.earlierAnswers(
            lastAnswers, judgedAt: decisions.last { $0.kind == .failedResent }?.at,
            areAccepted: last?.kind == .refusalsAccepted)
    }

    /// Settles what a dead run had out: without its departure log, nobody knows.
    mutating func settle(at now: Timestamp) throws -> LedgerRecovery {
        var recovery = LedgerRecovery()
        rows.change { $0.claimedAt = nil }
        for row in rows(in: .out) {
            try rows.apply(.inDoubt(row.id, "the run ended before the reply"), at: now)
            recovery.doubts.insert(row.id)
        }
        return recovery
    }

    // MARK: - Joining

    mutating func append(
        _ candidates: [Candidate], asking presence: any PresenceCheck
    ) throws -> Expansion {
        var expansion = Expansion()
        var conflicts: [(new: DeliveryID, old: DeliveryID, subscriber: SubscriberID)] = []
        for candidate in candidates {
            if let known = rows.entries.first(where: { $0.row.subscriber == candidate.subscriber })
            {
                takeBack(known, candidate, &expansion)
                continue
            }
            let twin = rows.entries.first {
                $0.key == candidate.addressKey && $0.twin == nil
            }
            let id = rows.add(candidate, twin: twin?.row.id)
            expansion.added += 1
            guard let twin else {
                if candidate.exclusion != nil { expansion.excluded += 1 }
                continue
            }
            expansion.duplicates += 1
            let isLeft =
                twin.row.state == .queued
                || [.removed, .unsubscribed].contains(twin.row.exclusion)
            if candidate.exclusion == nil, isLeft {
                conflicts.append((id, twin.row.id, twin.row.subscriber))
            }
        }
        if conflicts.isEmpty { return expansion }
        let gone = try presence.absent(among: conflicts.map(\.subscriber))
        for conflict in conflicts where gone.contains(conflict.subscriber) {
            rows[conflict.old]?.twin = conflict.new
            rows[conflict.old]?.row.state = .excluded
            rows[conflict.old]?.row.exclusion = .duplicate
            rows[conflict.new]?.twin = nil
            rows[conflict.new]?.row.state = .queued
            rows[conflict.new]?.row.exclusion = nil
            expansion.returned += 1
        }
        return expansion
    }

    /// Queues somebody who was left out, with the values that they have now.
    private mutating func takeBack(
        _ known: MemoryRows.Entry, _ candidate: Candidate, _ expansion: inout Expansion
    ) {
        expansion.known += 1
        guard candidate.exclusion == nil else { return }
        switch known.row.exclusion {
        case .unrenderable: expansion.completed += 1
        case .removed: expansion.returned += 1
        default: return
        }
        var entry = known
        (entry.row.state, entry.row.exclusion) = (.queued, nil)
        (entry.row.name, entry.attributes) = (candidate.name, candidate.attributes)
        rows[known.row.id] = entry
    }

    // MARK: - Ending

    mutating func close(at now: Timestamp) -> Int {
        var count = 0
        rows.change { entry in
            entry.row.due = nil
            guard [.queued, .deferred].contains(entry.row.state) else { return }
            (entry.row.state, entry.row.exclusion) = (.excluded, .closed)
            count += 1
        }
        note(.closed, at: now, "\(count)")
        return count
    }

    // MARK: - Forgetting

    func names(_ address: EmailAddress) -> Bool {
        let audience = [mailing.audience.expression, mailing.audience.asked]
        let details = decisions.filter { $0.kind != .senderChanged }.map(\.detail)
        return (audience + details + [mailing.stopped]).contains { Self.holds($0, address) }
    }

    private static func holds(_ text: String?, _ address: EmailAddress) -> Bool {
        text?.lowercased().contains(address.key) ?? false
    }

    mutating func erase(
        _ found: [LedgerRow], _ address: EmailAddress, hidingAs hash: String, at now: Timestamp
    ) throws {
        for row in found {
            if let ending = Self.ending(of: row) { try rows.apply(ending, at: now) }
            let name = "forgotten-\(row.id.rawValue)@forgotten.invalid"
            guard var entry = rows[row.id] else { continue }
            (entry.row.isHeld, entry.route) = (false, nil)
            (entry.row.address, entry.key, entry.row.name) = (name, name, nil)
            entry.attributes = [:]
            if entry.row.reply.map({ $0.code > 0 }) == true { entry.row.reply?.text = "" }
            rows[row.id] = entry
            rows.eraseEarlierReplies(of: row.id, name)
        }
        mailing.audience = mailing.audience.hiding(address, as: hash)
        if Self.holds(mailing.stopped, address) {
            mailing.stopped = "for a reason that named somebody forgotten"
        }
        for index in decisions.indices
        where decisions[index].kind != .senderChanged
            && Self.holds(decisions[index].detail, address)
        {
            decisions[index].detail = nil
        }
    }

    private static func ending(of row: LedgerRow) -> LedgerChange? {
        switch row.state {
        case .queued, .deferred: .excluded(row.id, .unsubscribed)
        case .indoubt, .out:
            .failed(
                row.id,
                Reply(code: 0, text: "given up: the person was forgotten", command: .dot))
        case .sent, .failed, .excluded: nil
        }
    }
}
