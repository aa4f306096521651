internal import NewsletterCore
internal import Synchronization

/// Where a run and its transport meet: mails lie ready on it, reports come back to it.
///
/// The transport's thread takes and reports; the run supplies and collects. Neither waits for
/// the other while it holds the desk.
final class DispatchDesk: DeliveryFeed {
    private struct State {
        var ready: [OutgoingMail] = []
        var nextReady = 0
        var events: [TransportEvent] = []
        var pacer: Pacer
        var stop: StopReason?
        var isClosed = false
        var transportHasEnded = false
        var control: (any TransportControl)?
    }

    let doorbell = Doorbell()
    private let state: Mutex<State>
    private let patience: Duration
    private let uptime: @Sendable () -> Duration

    init(pacer: Pacer, patience: Duration, uptime: @escaping @Sendable () -> Duration) {
        state = Mutex(State(pacer: pacer))
        self.patience = patience
        self.uptime = uptime
    }

    // MARK: - The transport's side

    func attach(_ control: any TransportControl) {
        state.withLock { $0.control = control }
        doorbell.ring()
    }

    func take(room: Int) -> Supply {
        let now = uptime()
        return state.withLock { state in
            var supply = Supply()
            while supply.mails.count < room, state.stop == nil,
                state.nextReady < state.ready.count
            {
                switch state.pacer.handOut(at: now) {
                case .go:
                    supply.mails.append(state.ready[state.nextReady])
                    state.nextReady += 1
                    continue
                case .wait(let pause):
                    supply.pause = pause
                    if let pause, pause > patience { state.stop = .limited(pause) }
                }
                break
            }
            supply.isLast = state.isClosed || state.stop != nil
            return supply
        }
    }

    func report(_ events: [TransportEvent]) {
        let now = uptime()
        state.withLock { state in
            state.events += events
            for case .finished(_, let result) in events {
                state.pacer.settle(at: now, counted: result.reachedServer)
            }
        }
        doorbell.ring()
    }

    // MARK: - The run's side

    /// The reports since the last look, in order.
    func collect() -> [TransportEvent] {
        state.withLock { state in
            defer { state.events.removeAll(keepingCapacity: true) }
            return state.events
        }
    }

    /// Lays mails ready.
    func supply(_ mails: [OutgoingMail]) {
        guard !mails.isEmpty else { return }
        state.withLock { state in
            state.ready.removeFirst(state.nextReady)
            state.nextReady = 0
            state.ready += mails
            state.control?.wake()
        }
    }

    /// Lets dots leave, and takes back others.
    func permit(_ permitted: [DeliveryID], withdraw withdrawn: [DeliveryID]) {
        let control = state.withLock { $0.control }
        if !permitted.isEmpty { control?.permit(permitted) }
        if !withdrawn.isEmpty { control?.withdraw(withdrawn) }
    }

    /// Hands out nothing more, for a reason; what is in flight goes on to its end.
    func drain(_ reason: StopReason) {
        state.withLock { state in
            state.stop = state.stop ?? reason
            state.control?.wake()
        }
        doorbell.ring()
    }

    /// Lets the transport go: nothing is left to do.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.control?.wake()
        }
    }

    /// Lets the route rest after a throttle, or ends the run where the rest is too long.
    func rest(for pause: Duration) {
        if pause > patience { return drain(.throttled(pause)) }
        let now = uptime()
        state.withLock { $0.pacer.rest(for: pause, at: now) }
    }

    /// Notes that the transport has returned.
    func endTransport() {
        state.withLock { $0.transportHasEnded = true }
        doorbell.ring()
    }

    var transportHasEnded: Bool { state.withLock { $0.transportHasEnded } }

    /// Whether more may be claimed.
    var isOpen: Bool { state.withLock { !$0.isClosed && $0.stop == nil } }

    /// Why the run ends early, if it does.
    var stop: StopReason? { state.withLock { $0.stop } }
}

extension TransportResult {
    /// Whether the server may have counted the mail.
    fileprivate var reachedServer: Bool {
        if case .notSent = self { false } else { true }
    }
}
