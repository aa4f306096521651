public import NewsletterCore

/// What a mailing told the list of an address: that it takes no mail.
public struct ReportedBounce: Hashable, Sendable {
    /// Whose address.
    public var subscriber: SubscriberID
    /// The address, by which a suppression is found that outlived its subscriber; nil leaves it.
    public var address: EmailAddress?
    /// What the server had said, as it was noted.
    public var note: String
    /// When; nil where nobody knows.
    public var at: Timestamp?

    package init(
        subscriber: SubscriberID, address: EmailAddress? = nil, note: String, at: Timestamp?
    ) {
        self.subscriber = subscriber
        self.address = address
        self.note = note
        self.at = at
    }
}

/// What became of a bounce that was to be taken back.
public enum TakingBack: Hashable, Sendable, CaseIterable {
    /// Suppression and status are as they were before it.
    case takenBack
    /// Something else, later or of more weight, keeps them away: they left, complained, or were
    /// suppressed by a person or another mailing.
    case otherCause
    /// The list does not know of it, or no longer.
    case unknown
}
