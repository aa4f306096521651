public import DeliveryEngine
public import NewsletterCore
internal import Synchronization

/// A subscriber list in memory, of which a run asks who still wants its mails.
public final class MemoryEligibility: EligibilityCheck {
    private struct State {
        var reasons: [SubscriberID: ExclusionReason] = [:]
        var suppressed: [SubscriberID] = []
        var isLocked = false
    }

    private let state = Mutex(State())

    /// Makes a list that nobody has left.
    public init() {}

    /// What is thrown while the list is locked.
    public struct Locked: Error {
        /// Makes an error as it is thrown.
        public init() {}
    }

    /// Whether the list cannot be written.
    public var isLocked: Bool {
        get { state.withLock { $0.isLocked } }
        set { state.withLock { $0.isLocked = newValue } }
    }

    /// Who was suppressed, in order; who was twice stands there twice.
    public var suppressed: [SubscriberID] { state.withLock { $0.suppressed } }

    /// Leaves somebody out from now on.
    public func exclude(_ subscriber: SubscriberID, because reason: ExclusionReason) {
        state.withLock { $0.reasons[subscriber] = reason }
    }

    /// Why people are no longer to be mailed.
    public func exclusions(
        of recipients: [Recipient]
    ) throws -> [SubscriberID: ExclusionReason] {
        let asked = Set(recipients.map(\.subscriber))
        return state.withLock { $0.reasons.filter { asked.contains($0.key) } }
    }

    /// Leaves somebody out as bounced, unless they are left out anyway.
    public func suppress(
        _ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp
    ) throws {
        try state.withLock { state in
            if state.isLocked { throw Locked() }
            state.suppressed.append(recipient.subscriber)
            let known = state.reasons[recipient.subscriber]
            state.reasons[recipient.subscriber] = known ?? .bounced
        }
    }
}
