internal import Synchronization

/// The departure log of a run, which remembers that it let a mail's end not leave: then the run is
/// over, and no recipient is to blame.
final class WatchedDepartures: DepartureLog {
    private let log: any DepartureLog
    private let refusal = Mutex<Clearance?>(nil)

    init(_ log: any DepartureLog) { self.log = log }

    func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        let clearance = log.left(attempt, over: connection)
        if clearance != .mayLeave { refusal.withLock { $0 = $0 ?? clearance } }
        return clearance
    }

    func answered(_ attempt: Attempt, _ answer: DepartureAnswer) { log.answered(attempt, answer) }
    func handedOut(upTo number: Int64) { log.handedOut(upTo: number) }
    func settled(_ attempts: [Attempt]) { log.settled(attempts) }
    func close() { log.close() }

    /// Throws where something was not to leave.
    func check() throws(LedgerError) {
        switch refusal.withLock({ $0 }) {
        case .closed: throw .superseded
        case .notStored: throw .departureNotStored
        case .mayLeave, nil: break
        }
    }
}
