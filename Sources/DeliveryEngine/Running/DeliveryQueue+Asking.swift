internal import NewsletterCore
internal import Synchronization

// Of whom the list is asked again while their mails wait, and since when that holds.

extension DeliveryQueue {
    /// Those who have not left for certain: whose mails lie ready, and whose the transport has.
    func startAsking() -> (ready: [DeliveryID], carried: [DeliveryID]) {
        state.withLock { state in
            state.suppliedSince = nil
            return (state.line.ids, Array(state.inFlight.keys))
        }
    }

    /// Whether mails lie ready that may not go before it is asked again.
    var mustAsk: Bool { state.withLock { $0.mustAsk } }

    /// Notes that at a moment it was asked of all whom ``startAsking()`` named.
    func noteAsked(of ids: [DeliveryID], at moment: Duration) {
        state.withLock { state in
            // What was laid ready meanwhile was asked about before.
            state.askedAt = min(moment, state.suppliedSince ?? moment)
            for id in ids { state.inFlight[id]?.askedAt = moment }
            guard state.mustAsk else { return }
            state.mustAsk = false
            state.control?.wake()
        }
    }
}
