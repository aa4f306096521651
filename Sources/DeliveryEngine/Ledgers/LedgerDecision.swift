public import NewsletterCore

/// What was decided on a mailing, by a run or by a person.
public struct LedgerDecision: Hashable, Sendable {
    /// The kinds; a name in a ledger never changes its meaning.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Dead addresses came as cannot be chance: nobody is mailed before somebody decides.
        case brakeTripped = "brake tripped"
        /// Somebody takes the dead addresses for what they are.
        case refusalsAccepted = "refusals accepted"
        /// Failed deliveries were queued again.
        case failedResent = "failed resent"
        /// Those not sent yet get another sender.
        case senderChanged = "sender changed"
        /// The mailing has ended, whoever is left.
        case closed = "closed"
        /// The mailing began; the detail has the names of its articles, one a line.
        case begun = "begun"
    }

    /// What.
    public var kind: Kind
    /// When.
    public var at: Timestamp
    /// More about it, as its kind wants; nil for nothing.
    public var detail: String?

    /// Notes a decision.
    public init(_ kind: Kind, at: Timestamp, detail: String? = nil) {
        self.kind = kind
        self.at = at
        self.detail = detail
    }
}
