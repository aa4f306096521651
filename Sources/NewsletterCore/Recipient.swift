/// One person as a mail is made for them: the values that slots may ask for.
public struct Recipient: Hashable, Sendable {
    /// Who it is.
    public var subscriber: SubscriberID
    /// Where the mail goes.
    public var address: EmailAddress
    /// The address that slots show, where a test in somebody's words goes to another.
    public var shownAddress: EmailAddress?
    /// What the person is called.
    public var name: String?
    /// Attributes by name; only those that the edition asks for need be here.
    ///
    /// A tag stands among them as `tag.NAME`, which no attribute that an edition can ask for
    /// is called.
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

    /// The recipient that a subscriber is, with everything that an edition could ask for.
    public init(_ subscriber: Subscriber) {
        self.init(
            subscriber: subscriber.id, address: subscriber.address, name: subscriber.name,
            attributes: subscriber.attributes.filter { RecipientField(tagKey: $0.key) == nil })
        for tag in subscriber.tags { attributes["\(RecipientField.tag(tag))"] = tag }
    }

    /// The value for a field other than the pages that a link leads to; nil where there is none.
    public func value(for field: RecipientField) -> String? {
        switch field {
        case .email: (shownAddress ?? address).description
        case .name: name
        case .attribute(let name): attributes[name]
        case .tag: attributes[field.description] ?? tag(field.description.loweringASCII)
        case .unsubscribeURL, .archiveURL: nil
        }
    }

    /// A tag that is spelled otherwise than an edition asks for it.
    private func tag(_ key: String) -> String? {
        attributes.first {
            $0.key.hasPrefix(RecipientField.tagPrefix) && $0.key.loweringASCII == key
        }?
        .value
    }
}
