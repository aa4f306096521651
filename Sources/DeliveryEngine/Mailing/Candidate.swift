public import NewsletterCore

/// Somebody whom a mailing is about: a recipient, or one who is left out for a reason.
public struct Candidate: Hashable, Sendable {
    /// The person.
    public var subscriber: SubscriberID
    /// The address as it is stored; where ``exclusion`` is `invalid` it is none.
    public var address: String
    /// The form in which two addresses of one person are equal.
    public var addressKey: String
    /// The name, where one is known.
    public var name: String?
    /// The attributes that the edition asks for.
    public var attributes: [String: String]
    /// Why they are not mailed; nil for those who are.
    public var exclusion: ExclusionReason?

    package init(
        subscriber: SubscriberID, address: String, addressKey: String, name: String? = nil,
        attributes: [String: String] = [:], exclusion: ExclusionReason? = nil
    ) {
        self.subscriber = subscriber
        self.address = address
        self.addressKey = addressKey
        self.name = name
        self.attributes = attributes
        self.exclusion = exclusion
    }

    /// Makes a candidate of a recipient.
    public init(_ recipient: Recipient, exclusion: ExclusionReason? = nil) {
        self.init(
            subscriber: recipient.subscriber, address: recipient.address.description,
            addressKey: recipient.address.key, name: recipient.name,
            attributes: recipient.attributes, exclusion: exclusion)
    }
}
