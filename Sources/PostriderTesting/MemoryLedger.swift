public import DeliveryEngine
public import NewsletterCore
internal import Synchronization

/// A ledger in memory, with the rules of the real one.
public final class MemoryLedger: Ledger {
    private let rows: Mutex<MemoryRows>
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
        var rows = MemoryRows()
        for recipient in recipients { rows.add(Candidate(recipient)) }
        self.rows = Mutex(rows)
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
        rows.withLock { $0[DeliveryID(rawValue: id)]?.row.state }
    }

    /// Applies changes by the rules and claims what is due.
    public func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        log.withLock { $0 += changes }
        return try rows.withLock { rows in
            let claims = try rows.commit(changes, claiming: order, at: now)
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
        return try rows.withLock { rows in
            rows.beginRun()
            return try rows.earlierAnswers(lastAnswers, areAccepted: accepted)
        }
    }

    /// Counts the rows.
    public func tally() throws -> Tally { rows.withLock { $0.tally() } }
}
