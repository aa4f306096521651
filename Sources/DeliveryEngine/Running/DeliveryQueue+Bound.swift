internal import NewsletterCore
internal import Synchronization

// How many mails a run holds out while a limit decides when they leave.

extension DeliveryQueue {
    /// So far ahead of the limits mails are handed out.
    private static let lead = Duration.milliseconds(50)

    /// How many may be out besides those that wait for their domain, at most as many as the
    /// connections can use: those under way, and what the limits let leave now.
    ///
    /// One more lies ready in any case, at which it shows when the next may go.
    func mostOut(_ usable: Int) -> Int {
        let (now, isShut) = (effects.uptime(), hours?.wait(at: effects.now()) != nil)
        return state.withLock { state in
            guard let room = isShut ? 0 : state.pacer.room(within: Self.lead, at: now) else {
                state.isBound = false
                return usable
            }
            let most = state.inFlight.count + max(1, room)
            state.isBound = most < usable
            return min(most, usable)
        }
    }
}
