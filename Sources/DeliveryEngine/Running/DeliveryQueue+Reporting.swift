internal import NewsletterCore
internal import Synchronization

// What the transport tells, and when the run hears of it.

extension DeliveryQueue {
    func report(_ events: [TransportEvent]) {
        let now = effects.uptime()
        let ring = state.withLock { state in
            let isFirst = state.events.isEmpty
            state.events += events
            for case .finished(let id, let result) in events {
                guard let domain = state.inFlight.removeValue(forKey: id)?.domain else { continue }
                if case .notSent = result {} else { state.refusedSince = nil }
                state.pacer.settle(result, to: domain, at: now)
            }
            return mayWait(for: events, state) ? (isFirst ? Ring.later : .not) : .now
        }
        switch ring {
        case .now: doorbell.ring()
        case .later: _ = doorbell.ring(after: gathering, effects)
        case .not: break
        }
    }

    /// When the run is to hear of a report.
    private enum Ring { case now, later, not }

    /// Whether the run may hear of mails that were taken together with more of them: while others
    /// lie ready, nothing waits for it.
    private func mayWait(for events: [TransportEvent], _ state: borrowing State) -> Bool {
        gathering > .zero && state.events.count < state.enough
            && state.line.count > state.line.asideCount
            && state.stop == nil && !state.isClosed && state.hindrance == nil
            && events.allSatisfy {
                if case .finished(_, .accepted) = $0 { true } else { false }
            }
    }
}
