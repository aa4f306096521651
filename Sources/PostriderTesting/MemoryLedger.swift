public import DeliveryEngine
public import NewsletterCore
internal import Synchronization

/// A ledger in memory, with the rules of the real one.
public final class MemoryLedger: Ledger {
    private struct Row {
        var delivery: Delivery
        var state = DeliveryState.queued
        var due: Timestamp?
        var reason: ExclusionReason?
        /// The domain, where the delivery is held.
        var heldRoute: String?
        var reply: Reply?
        var repliedAt: Timestamp?
        /// How often it was handed out.
        var handOuts: Int32 = 0
        /// Refused for a reason of ours by this run.
        var isRefusedNow = false
        /// Whether it stands behind everybody else.
        var isBehind: Bool { state == .queued && delivery.refusalsOfUs != nil }
    }

    private let rows: Mutex<[DeliveryID: Row]>
    private let log = Mutex<[LedgerChange]>([])
    private let commits = Mutex<Int64>(0)
    private let departureLog = Mutex<RecordedDepartures?>(nil)
    private let acceptance = Mutex(false)

    /// Whether somebody has accepted the refusals of this mailing.
    public var areRefusalsAccepted: Bool {
        get { acceptance.withLock { $0 } }
        set { acceptance.withLock { $0 = newValue } }
    }

    /// Makes a ledger with a queued delivery for each recipient.
    public init(_ recipients: [Recipient]) {
        let ids = recipients.indices.map { DeliveryID(rawValue: Int64($0 + 1)) }
        rows = Mutex(
            Dictionary(
                uniqueKeysWithValues: zip(ids, recipients).map { id, recipient in
                    (id, Row(delivery: Delivery(id: id, recipient: recipient)))
                }))
    }

    /// Makes a ledger for `reader1@example.org` and on.
    public convenience init(readers count: Int) {
        self.init(
            (0..<count).map { number in
                Recipient(
                    subscriber: SubscriberID("reader\(number + 1)"),
                    address: try! EmailAddress("reader\(number + 1)@example.org"))
            })
    }

    /// Every change that was committed, in order.
    public var changes: [LedgerChange] { log.withLock { $0 } }

    /// The state of a delivery.
    public func state(of id: Int64) -> DeliveryState? {
        rows.withLock { $0[DeliveryID(rawValue: id)]?.state }
    }

    /// Applies changes by the rules and claims what is due.
    public func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        log.withLock { $0 += changes }
        return try rows.withLock { rows in
            var changed = rows
            for change in changes { try Self.apply(change, to: &changed, at: now) }
            rows = changed
            let claims = Self.claim(order, from: &rows, at: now)
            let number = commits.withLock { number in
                number += 1
                return number
            }
            departures?.committed(upTo: number)
            return claims
        }
    }

    /// The log of the run that was opened last.
    public var departures: RecordedDepartures? { departureLog.withLock { $0 } }

    /// Makes a log in memory.
    public func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) -> any DepartureLog {
        let log = RecordedDepartures(MemoryDepartureLog(slots: slots))
        departureLog.withLock { $0 = log }
        return log
    }

    /// Lets whoever was refused for a reason of ours be claimed again, and tells of the held.
    public func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        let accepted = areRefusalsAccepted
        return rows.withLock { rows in
            for id in rows.keys { rows[id]?.isRefusedNow = false }
            let held = rows.values.compactMap { row -> HeldRefusal? in
                guard let route = row.heldRoute, let reply = row.reply, let at = row.repliedAt
                else { return nil }
                return HeldRefusal(
                    id: row.delivery.id, recipient: row.delivery.recipient, reply: reply,
                    at: at, route: route)
            }.sorted { $0.id < $1.id }
            let answered = rows.values.filter { [.sent, .failed].contains($0.state) }
                .sorted { $0.delivery.id < $1.delivery.id }.map { $0.state == .failed }
            return EarlierAnswers(
                held: held, lastAnswers: answered.suffix(lastAnswers),
                areRefusalsAccepted: accepted)
        }
    }

    /// Counts the rows.
    public func tally() throws -> Tally {
        rows.withLock { rows in
            var tally = Tally()
            for row in rows.values {
                tally.states[row.state, default: 0] += 1
                if row.heldRoute != nil { tally.held += 1 }
                if let reason = row.reason { tally.excluded[reason, default: 0] += 1 }
                if row.state == .deferred, let due = row.due {
                    tally.nextDue = min(tally.nextDue ?? due, due)
                }
            }
            return tally
        }
    }

    private static func apply(
        _ change: LedgerChange, to rows: inout [DeliveryID: Row], at now: Timestamp
    ) throws {
        let id = change.delivery
        guard var row = rows[id], change.mayFollow(row.state) else {
            throw LedgerError.conflict(id, from: rows[id]?.state, to: change.state)
        }
        if case .suppressed = change {
            rows[id]?.heldRoute = nil
            return
        }
        if row.state == .failed {
            row.heldRoute = nil
            row.delivery = Delivery(id: id, recipient: row.delivery.recipient)
        }
        row.state = change.state
        switch change {
        case .deferred(_, let until, let reply):
            row.due = until
            if ReplyClass(reply).countsAgainstRecipient {
                row.delivery.firstAttempt = row.delivery.firstAttempt ?? now
                row.delivery.refusals += 1
            } else if let first = row.delivery.firstAttempt {
                row.delivery.firstAttempt = first + (until - now)
            }
        case .held(_, let reply, let route):
            row.heldRoute = route
            row.reply = reply
            row.repliedAt = now
        case .refusedForUs:
            row.isRefusedNow = true
            let runs = row.delivery.refusalsOfUs?.runs ?? 0
            row.delivery.refusalsOfUs = RefusalsOfUs(
                runs: runs + 1, first: row.delivery.refusalsOfUs?.first ?? now)
        case .excluded(_, let reason): row.reason = reason
        default: break
        }
        rows[id] = row
    }

    private static func claim(
        _ order: ClaimOrder, from rows: inout [DeliveryID: Row], at now: Timestamp
    ) -> [Delivery] {
        let due = rows.filter { _, row in
            let isDue = row.state == .deferred && row.due.map { $0 <= now } == true
            let domain = row.delivery.recipient.address.domain
            return (row.state == .queued && !row.isRefusedNow || isDue)
                && !order.skipping.contains(order.groups.name(of: domain))
        }
        let chosen = due.keys.sorted {
            let (a, b) = (due[$0]!.isBehind, due[$1]!.isBehind)
            return a == b ? $0 < $1 : b
        }.prefix(order.room)
        for id in chosen {
            let isDeferred = rows[id]?.state == .deferred
            let due = rows[id]?.due ?? now
            rows[id]?.delivery.lateness = isDeferred ? max(.zero, now - due) : .zero
            rows[id]?.state = .out
            let number = (rows[id]?.handOuts ?? 0) + 1
            rows[id]?.handOuts = number
            rows[id]?.delivery.attemptNumber = number
        }
        return chosen.compactMap { rows[$0]?.delivery }
    }
}
