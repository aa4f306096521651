public import NewsletterCore

/// One recipient as the ledger has them.
public struct LedgerRow: Hashable, Sendable {
    /// The number in this ledger.
    public var id: DeliveryID
    /// The person.
    public var subscriber: SubscriberID
    /// The address as it was when the mailing began.
    public var address: String
    /// The name as it was when the mailing began.
    public var name: String?
    /// Where the delivery stands.
    public var state: DeliveryState
    /// Why the recipient is excluded.
    public var exclusion: ExclusionReason?
    /// When the last attempt ended; nil before it.
    public var at: Timestamp?
    /// When the mail of the last attempt was made, to the second; nil where nobody knows.
    public var madeAt: Timestamp?
    /// How many attempts were refused for now.
    public var refusals: Int
    /// When a deferred delivery is tried again.
    public var due: Timestamp?
    /// What the server said last.
    public var reply: Reply?
    /// Why a delivery is in doubt.
    public var note: String?
    /// Whether it failed as a dead address that is not suppressed yet.
    public var isHeld = false

    package init(
        id: DeliveryID, subscriber: SubscriberID, address: String, name: String?,
        state: DeliveryState, exclusion: ExclusionReason?, at: Timestamp?, madeAt: Timestamp?,
        refusals: Int, due: Timestamp?, reply: Reply?, note: String?, isHeld: Bool = false
    ) {
        self.id = id
        self.subscriber = subscriber
        self.address = address
        self.name = name
        self.state = state
        self.exclusion = exclusion
        self.at = at
        self.madeAt = madeAt
        self.refusals = refusals
        self.due = due
        self.reply = reply
        self.note = note
        self.isHeld = isHeld
    }
}
