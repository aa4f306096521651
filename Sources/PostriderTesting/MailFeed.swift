public import DeliveryEngine
internal import Synchronization

/// A feed with a fixed set of mails that remembers what left and every result.
public final class MailFeed: DeliveryFeed {
    private struct State {
        var waiting: [OutgoingMail]
        var results: [DeliveryID: TransportResult] = [:]
        var answered: [DeliveryID] = []
        var hasHeardUnstored = false
        var mayTake: Int
        var isStopped = false
        var control: (any TransportControl)?
    }

    private let state: Mutex<State>
    private let log: RecordedDepartures

    /// Makes a feed of mails; those in `refusing` may not leave when it comes to that, and only the
    /// first `holdingAfter` are handed out before ``release()``.
    public init(
        _ mails: [OutgoingMail], refusing: Set<DeliveryID> = [], holdingAfter: Int = .max,
        log: (any DepartureLog)? = nil
    ) {
        state = Mutex(State(waiting: mails.reversed(), mayTake: holdingAfter))
        self.log = RecordedDepartures(
            log ?? MemoryDepartureLog(slots: max(1, mails.count)), refusing: refusing)
    }

    /// The log, which lets leave whom the feed lets.
    public var departures: any DepartureLog { log }

    /// What became of each mail.
    public var results: [DeliveryID: TransportResult] { state.withLock { $0.results } }

    /// The mails in the order in which they were answered; one that is answered twice stands
    /// there twice.
    public var answered: [DeliveryID] { state.withLock { $0.answered } }

    /// The mails whose end was about to leave, in order.
    public var left: [DeliveryID] { log.left }

    /// Whether the last word on a mail stands in the log.
    public func hasStoredAnswer(to id: DeliveryID) -> Bool { log.hasAnswer(to: id) }

    /// Whether the feed heard a last word before the log did.
    public var hasHeardUnstored: Bool { state.withLock { $0.hasHeardUnstored } }

    /// Hands out the mails that were held back, too.
    public func release() {
        let control = state.withLock { state in
            state.mayTake = .max
            return state.control
        }
        control?.wake()
    }

    /// Ends it early, as somebody does who stops a run.
    public func stop() {
        let control = state.withLock { state in
            state.isStopped = true
            return state.control
        }
        control?.wake()
    }

    /// Asks for mails back.
    public func takeBack(_ ids: [DeliveryID]) { state.withLock { $0.control }?.takeBack(ids) }

    /// Remembers whom to wake.
    public func attach(_ control: any TransportControl) {
        state.withLock { $0.control = control }
    }

    /// Hands out mails in their order.
    public func take(room: Int) -> Supply {
        state.withLock { state in
            if state.isStopped { return Supply(isLast: true, isStopped: true) }
            let count = min(room, state.waiting.count, state.mayTake)
            if state.mayTake != .max { state.mayTake -= count }
            let mails = (0..<count).map { _ in state.waiting.removeLast() }
            return Supply(mails: mails, isLast: state.waiting.isEmpty)
        }
    }

    /// Remembers results.
    public func report(_ events: [TransportEvent]) {
        for case .finished(let id, let result) in events {
            let isStored = log.hasAnswer(to: id)
            state.withLock { state in
                state.results[id] = result
                state.answered.append(id)
                if !isStored { state.hasHeardUnstored = true }
            }
        }
    }
}
