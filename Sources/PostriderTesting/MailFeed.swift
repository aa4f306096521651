public import DeliveryEngine
internal import Synchronization

/// A feed with a fixed set of mails that permits every dot and remembers every result.
public final class MailFeed: DeliveryFeed {
    private struct State {
        var waiting: [OutgoingMail]
        var results: [DeliveryID: TransportResult] = [:]
        var answered: [DeliveryID] = []
        var ready: [DeliveryID] = []
        var mayTake: Int
        var isStopped = false
        var control: (any TransportControl)?
    }

    private let state: Mutex<State>
    private let isGrudging: Bool
    private let withdraws: Set<DeliveryID>
    private let onReady: (@Sendable (DeliveryID) -> Void)?
    private let total: Int

    /// Makes a feed of mails; those in `withdraws` are taken back when they ask for permission,
    /// only the first `holdingAfter` are handed out before ``release()``, and one without
    /// `permits` leaves every mail waiting for its permit.
    public init(
        _ mails: [OutgoingMail], withdraws: Set<DeliveryID> = [], holdingAfter: Int = .max,
        permits: Bool = true,
        onReady: (@Sendable (DeliveryID) -> Void)? = nil
    ) {
        state = Mutex(State(waiting: mails.reversed(), mayTake: holdingAfter))
        isGrudging = !permits
        self.withdraws = withdraws
        self.onReady = onReady
        total = mails.count
    }

    /// What became of each mail.
    public var results: [DeliveryID: TransportResult] { state.withLock { $0.results } }

    /// The mails in the order in which they were answered; one that is answered twice stands
    /// there twice.
    public var answered: [DeliveryID] { state.withLock { $0.answered } }

    /// The mails that asked to send their dot, in order.
    public var ready: [DeliveryID] { state.withLock { $0.ready } }

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

    /// Remembers whom to give permits to.
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

    /// Remembers results, and permits or takes back what is ready.
    public func report(_ events: [TransportEvent]) {
        var permitted: [DeliveryID] = []
        var withdrawn: [DeliveryID] = []
        for event in events {
            switch event {
            case .readyToDot(let id):
                onReady?(id)
                state.withLock { $0.ready.append(id) }
                if isGrudging { continue }
                if withdraws.contains(id) { withdrawn.append(id) } else { permitted.append(id) }
            case .finished(let id, let result):
                state.withLock { state in
                    state.results[id] = result
                    state.answered.append(id)
                }
            }
        }
        let control = state.withLock { $0.control }
        if !permitted.isEmpty { control?.permit(permitted) }
        if !withdrawn.isEmpty { control?.withdraw(withdrawn) }
    }
}
