public import NewsletterCore

/// What somebody tells about a subscriber: everything but the address may be absent, and what
/// is absent changes nothing.
public struct SubscriberEntry: Hashable, Sendable {
    public var address: EmailAddress
    public var name: String?
    public var language: String?
    /// What the person is to be; nil is active for somebody new.
    public var status: SubscriberStatus?
    /// Lists to join: pending where a list asks for a confirmation, else active.
    public var lists: [ListName]
    /// Lists with which the person stands in a certain way.
    public var memberships: [ListName: MembershipState]
    public var tags: [String]
    public var attributes: [String: String]
    public var consentSource: String?
    public var consentAt: Timestamp?
    public var createdAt: Timestamp?

    /// Makes an entry.
    public init(
        address: EmailAddress, name: String? = nil, language: String? = nil,
        status: SubscriberStatus? = nil, lists: [ListName] = [],
        memberships: [ListName: MembershipState] = [:], tags: [String] = [],
        attributes: [String: String] = [:], consentSource: String? = nil,
        consentAt: Timestamp? = nil, createdAt: Timestamp? = nil
    ) {
        self.address = address
        self.name = name
        self.language = language
        self.status = status
        self.lists = lists
        self.memberships = memberships
        self.tags = tags
        self.attributes = attributes
        self.consentSource = consentSource
        self.consentAt = consentAt
        self.createdAt = createdAt
    }
}

/// What an entry did.
public enum EntryOutcome: Hashable, Sendable {
    case added
    case updated
    case unchanged
    /// Nothing was done: the person must not be revived without being asked for it.
    case skipped(SkipReason)
}

/// Why an entry is left out.
public enum SkipReason: String, Hashable, Sendable, CaseIterable {
    case unsubscribed
    case bounced
    case complained
    case suppressed
    /// The file holds the address twice, and the second row says nothing new.
    case repeated

    init?(_ status: SubscriberStatus) {
        switch status {
        case .active: return nil
        case .unsubscribed: self = .unsubscribed
        case .bounced: self = .bounced
        case .complained: self = .complained
        }
    }
}
