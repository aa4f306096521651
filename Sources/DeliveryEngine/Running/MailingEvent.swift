public import NewsletterCore

/// What happens in a run, as those are told who listen to it.
///
/// Whatever is about a delivery stands on the disk by then. The address is known from
/// ``claimed(_:)``, which comes before everything else about a delivery in this run.
public enum MailingEvent: Hashable, Sendable {
    /// The run begins, and this is how things stand.
    case begun(Tally)
    /// The run has taken the delivery on.
    case claimed(Delivery)
    case sent(DeliveryID, Reply)
    /// Refused for now; it is tried again at a time.
    case deferred(DeliveryID, until: Timestamp, Reply)
    /// Refused for good.
    case failed(DeliveryID, Reply)
    /// The dot may have left, and no reply came; the reason says why.
    case inDoubt(DeliveryID, String)
    /// Back in the queue, provably not sent; with what was said, where it was about us.
    case returned(DeliveryID, Reply?)
    case excluded(DeliveryID, ExclusionReason)
    /// A domain, or the relay, takes nothing for now.
    case throttled(Throttle)
    /// The relay's quota is used up.
    case resting(RelayRest)
    /// The run is over, and this is how.
    case ended(MailingResult)

    /// What a change tells once it is recorded; nil for a step within an attempt.
    init?(_ change: LedgerChange) {
        switch change {
        case .sent(let id, let reply): self = .sent(id, reply)
        case .deferred(let id, let until, let reply): self = .deferred(id, until: until, reply)
        case .failed(let id, let reply), .held(let id, let reply, _): self = .failed(id, reply)
        case .inDoubt(let id, let reason): self = .inDoubt(id, reason)
        case .released(let id): self = .returned(id, nil)
        case .refusedForUs(let id, let reply): self = .returned(id, reply)
        case .excluded(let id, let reason): self = .excluded(id, reason)
        case .suppressed: return nil
        }
    }
}

/// Who is told what happens in a run: its progress, its log, a page that shows it.
public protocol MailingListener: Sendable {
    /// Hears what one commit of the ledger has brought, in order, and when that was.
    ///
    /// The run waits meanwhile: take what you need, and do what takes long elsewhere.
    func hear(_ events: [MailingEvent], at now: Timestamp)
}

/// Several who listen to one run.
public struct MailingListeners: MailingListener {
    private let all: [any MailingListener]

    /// Nil for nobody, so that nothing is made for them to hear.
    public init?(_ all: [any MailingListener]) {
        if all.isEmpty { return nil }
        self.all = all
    }

    /// Tells all of them, in order.
    public func hear(_ events: [MailingEvent], at now: Timestamp) {
        for listener in all { listener.hear(events, at: now) }
    }
}
