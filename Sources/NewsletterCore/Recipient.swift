/// One person as a mail is made for them: the values that slots may ask for.
public struct Recipient: Hashable, Sendable {
    /// Who it is.
    public var subscriber: SubscriberID
    /// Where the mail goes.
    public var address: EmailAddress
    /// What the person is called.
    public var name: String?
    /// Attributes by name; only those that the edition's slots ask for need be here.
    public var attributes: [String: String]

    /// Makes a recipient.
    public init(
        subscriber: SubscriberID, address: EmailAddress, name: String? = nil,
        attributes: [String: String] = [:]
    ) {
        self.subscriber = subscriber
        self.address = address
        self.name = name
        self.attributes = attributes
    }

    /// The value for a field other than the unsubscribe link; nil where there is none.
    public func value(for field: RecipientField) -> String? {
        switch field {
        case .email: address.description
        case .name: name
        case .attribute(let name): attributes[name]
        case .unsubscribeURL: nil
        }
    }
}
