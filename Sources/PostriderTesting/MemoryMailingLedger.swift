package import DeliveryEngine
import Files
package import NewsletterCore
internal import Synchronization

/// The ledger of one mailing in memory, with the rules of the real one.
package final class MemoryMailingLedger: MailingLedger {
    /// The mailing, which outlives those who have it open.
    final class Shared: Sendable {
        let state: Mutex<MemoryMailing>
        /// Who writes to it.
        let writer = Mutex<LockHolder?>(nil)

        init(_ mailing: MemoryMailing) { state = Mutex(mailing) }
    }

    package let path: String
    package let recovery: LedgerRecovery
    private let shared: Shared
    private let writes: Bool
    private let isOpen = Mutex(true)

    init(_ path: String, _ shared: Shared, writes: Bool, _ recovery: LedgerRecovery) {
        self.path = path
        self.shared = shared
        self.writes = writes
        self.recovery = recovery
    }

    deinit { close() }

    package func close() {
        isOpen.withLock { isOpen in
            if isOpen, writes { shared.writer.withLock { $0 = nil } }
            isOpen = false
        }
    }

    private func reading<T>(_ body: (MemoryMailing) throws -> sending T) throws -> T {
        guard isOpen.withLock({ $0 }) else {
            throw FileError(path: path, reason: .unfit("is closed"))
        }
        return try shared.state.withLock { try body($0) }
    }

    private func writing<T>(_ body: (inout MemoryMailing) throws -> sending T) throws -> T {
        guard writes, isOpen.withLock({ $0 }) else {
            throw FileError(
                path: path, reason: .unfit("is closed, or was opened for reading only"))
        }
        return try shared.state.withLock { state in
            var changed = state
            let result = try body(&changed)
            state = changed
            return result
        }
    }

    // MARK: - Runs

    package func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        try writing { try $0.rows.commit(changes, claiming: order, at: now) }
    }

    package func tally() throws -> Tally { try reading { $0.rows.tally() } }

    package func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try writing { try $0.openRun(lastAnswers: lastAnswers) }
    }

    package func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) throws -> any DepartureLog { RecordedDepartures(MemoryDepartureLog(slots: slots)) }

    package func beginRun(at now: Timestamp) throws {
        try writing { state in
            state.mailing.runBegan = now
            (state.mailing.runEnded, state.mailing.stopped) = (nil, nil)
        }
    }

    package func endRun(at now: Timestamp, stopped: String?) throws {
        try writing { state in
            (state.mailing.runEnded, state.mailing.stopped) = (now, stopped)
        }
    }

    // MARK: - Looking

    package func mailing() throws -> Mailing { try reading { $0.mailing } }

    package func outline() throws -> MailingOutline {
        let mailing = try mailing()
        return MailingOutline(
            slug: mailing.edition.slug.description, subject: mailing.edition.subject.source,
            audience: mailing.audience, createdAt: mailing.createdAt,
            archivedAt: mailing.sender.archivedAt)
    }

    package func decisions() throws -> [LedgerDecision] { try reading { $0.decisions } }

    package func undecidedTrip() throws -> LedgerDecision? { try reading { $0.undecidedTrip } }

    package func sender(at time: Timestamp) throws -> SenderSnapshot {
        try reading { state in
            state.senders.first { $0.until > time }?.sender ?? state.mailing.sender
        }
    }

    package func refusedForUs() throws -> Int {
        try reading { $0.rows.entries.count(where: \.isBehind) }
    }

    package func breakdown(groups: Int, buckets: Int) throws -> LedgerBreakdown {
        try reading { $0.breakdown(groups: groups, buckets: buckets) }
    }

    package func row(for address: EmailAddress) throws -> LedgerRow? {
        try reading { state in
            state.rows.entries.first { $0.key == address.key && $0.twin == nil }?.row
        }
    }

    package func row(for subscriber: SubscriberID) throws -> LedgerRow? {
        try reading { state in
            state.rows.entries.first { $0.row.subscriber == subscriber }?.row
        }
    }

    package func rows(
        in state: DeliveryState, after id: DeliveryID?, limit: Int
    ) throws -> [LedgerRow] {
        try reading { mailing in
            let later = mailing.rows(in: state).filter { row in id.map { row.id > $0 } ?? true }
            return Array(later.prefix(limit))
        }
    }

    package func lastReplies(limit: Int) throws -> [LedgerRow] {
        try reading { state in
            let answered = state.rows.entries.map(\.row).filter { $0.at != nil }
            return Array(answered.sorted { ($1.at!, $1.id) < ($0.at!, $0.id) }.prefix(limit))
        }
    }

    package func recipient(of id: DeliveryID) throws -> Recipient? {
        try reading { try $0.rows[id]?.recipient() }
    }

    package func earlierReplies(of id: DeliveryID?, limit: Int) throws -> [EarlierReply] {
        try reading { state in
            let found = state.rows.earlierReplies.filter { id == nil || $0.id == id }
            return Array(found.reversed().map(\.reply).prefix(limit))
        }
    }

    package func earlierReplyCount() throws -> Int {
        try reading { $0.rows.earlierReplies.count }
    }

    package func doubtfulOut() throws -> Set<DeliveryID> {
        try reading { Set($0.rows(in: .out).map(\.id)) }
    }

    package func names(_ address: EmailAddress) throws -> Bool {
        try reading { $0.names(address) }
    }

    // MARK: - Deciding

    package func append(
        _ candidates: any Batches<Candidate>, asking presence: any PresenceCheck
    ) throws -> Expansion {
        let candidates = try candidates.all()
        return try writing { try $0.append(candidates, asking: presence) }
    }

    package func note(_ decision: LedgerDecision) throws {
        try writing { $0.decisions.append(decision) }
    }

    package func held() throws -> [HeldRefusal] { try reading { try $0.rows.held() } }

    package func failed(_ choice: ResendChoice) throws -> ResendSelection {
        try reading { state in
            var selection = ResendSelection()
            for row in state.rows(in: .failed) { selection.consider(row, by: choice) }
            return selection
        }
    }

    package func resend(
        _ selection: ResendSelection, _ choice: ResendChoice, at now: Timestamp
    ) throws {
        try writing { state in
            let undecided = state.undecidedTrip
            if selection.deliveries.isEmpty, undecided == nil || !choice.replies.isEmpty { return }
            for id in selection.deliveries { try state.rows.apply(.released(id), at: now) }
            let which = choice.replies.isEmpty ? "" : ": \(choice.replies.joined(separator: ", "))"
            state.note(.failedResent, at: now, "\(selection.deliveries.count)\(which)")
            if let undecided, selection.left[.held] != nil {
                state.note(.brakeTripped, at: now, undecided.detail)
            }
        }
    }

    package func inDoubt() throws -> Set<DeliveryID> {
        try reading { Set($0.rows(in: .indoubt).map(\.id)) }
    }

    package func resolveInDoubt(
        _ resolution: InDoubtResolution, besides skipped: Set<DeliveryID>, at now: Timestamp
    ) throws -> Int {
        try writing { state in
            let rows = state.rows(in: .indoubt).filter { !skipped.contains($0.id) }
            for row in rows { try state.rows.apply(resolution.change(of: row), at: now) }
            return rows.count
        }
    }

    package func changeSender(to sender: SenderSnapshot, at now: Timestamp) throws {
        try writing { state in
            state.senders.append((now, state.mailing.sender))
            state.mailing.sender = sender
            state.note(.senderChanged, at: now)
        }
    }

    package func closeMailing(at now: Timestamp) throws -> Int {
        try writing { $0.close(at: now) }
    }

    package func erase(
        _ address: EmailAddress, or subscribers: Set<SubscriberID>, at now: Timestamp,
        hidingAs hash: String
    ) throws -> Int {
        let found = try rows(of: address, or: subscribers)
        try writing { try $0.erase(found, address, hidingAs: hash, at: now) }
        return found.count
    }

    package func saveDisplaced() throws -> String? { nil }
}
