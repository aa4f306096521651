internal import NewsletterCore
internal import Synchronization

/// The departure log of a run, which remembers that it let a mail's end not leave: then the run is
/// over, and no recipient is to blame.
final class WatchedDepartures: DepartureLog {
    private let log: any DepartureLog
    private let refused = Mutex<Clearance?>(nil)

    init(_ log: any DepartureLog) { self.log = log }

    func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        let clearance = log.left(attempt, over: connection)
        if clearance != .mayLeave { refused.withLock { $0 = $0 ?? clearance } }
        return clearance
    }

    func answered(_ attempt: Attempt, _ answer: DepartureAnswer) { log.answered(attempt, answer) }
    func committed(upTo number: Int64) { log.committed(upTo: number) }
    func settled(_ attempts: [Attempt]) { log.settled(attempts) }
    func close() { log.close() }

    /// Why nothing may leave any more; nil where it may.
    var hindrance: Hindrance? {
        switch refused.withLock({ $0 }) {
        case .closed: Hindrance(DepartureRefusal.closed)
        case .notStored: Hindrance(DepartureRefusal.notStored)
        case .mayLeave, nil: nil
        }
    }
}

/// Why the end of a mail was not let go.
enum DepartureRefusal: Error, CustomStringConvertible, Explained {
    case closed, notStored

    var description: String {
        switch self {
        case .closed: "the departure log was closed, as by another run that took over this mailing"
        case .notStored:
            "the departure log beside the ledger cannot be written, as on a full disk; nothing "
                + "leaves without it"
        }
    }

    var problem: Problem { Problem(.tryLater, description) }
}
