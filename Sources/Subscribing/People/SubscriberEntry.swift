public import NewsletterCore

/// What somebody tells about a subscriber: everything but the address may be absent, and what
/// is absent changes nothing.
public struct SubscriberEntry: Hashable, Sendable {
    /// The address, by which people are told apart.
    public var address: EmailAddress
    /// The name to set.
    public var name: String?
    /// The language to set, BCP 47.
    public var language: String?
    /// The time zone to set, of the tz database: `Europe/Berlin`.
    public var timeZone: String?
    /// What the person is to be; nil is active for somebody new.
    public var status: SubscriberStatus?
    /// The identity for somebody new, where it is known from another newsroom.
    public var id: SubscriberID?
    /// Lists to join; a membership that exists stays as it is.
    public var lists: [ListName]
    /// How to join them; nil is pending where a list asks for a confirmation, else active.
    public var joinsAs: MembershipState?
    /// Lists with which the person stands in a certain way.
    public var memberships: [ListName: MembershipState]
    /// Tags to add.
    public var tags: [String]
    /// Attributes to set.
    public var attributes: [String: String]
    /// Where the consent came from; it is never replaced.
    public var consentSource: String?
    /// When the consent was given.
    public var consentAt: Timestamp?
    /// The words that were agreed to, or the name of their version.
    public var consentForm: String?
    /// The network address that the consent came from.
    public var consentAddress: String?
    /// When the owner of the address confirmed it.
    public var confirmedAt: Timestamp?
    /// By what somebody knows that the owner of the address confirmed it.
    public var confirmedSource: String?
    /// Whether there is proof that the owner of the address confirmed it; nil leaves it to
    /// ``joinsAs``.
    ///
    /// Without it nobody new is active on a list with double opt-in.
    public var isConfirmed: Bool?
    /// Until when the person gets no mail; a pause is never made shorter.
    public var pausedUntil: Timestamp?
    /// Since when the person is known, where it is not now.
    public var createdAt: Timestamp?

    /// Makes an entry.
    public init(
        address: EmailAddress, id: SubscriberID? = nil, name: String? = nil,
        language: String? = nil, status: SubscriberStatus? = nil, lists: [ListName] = [],
        joinsAs: MembershipState? = nil,
        memberships: [ListName: MembershipState] = [:], tags: [String] = [],
        attributes: [String: String] = [:], consentSource: String? = nil,
        consentAt: Timestamp? = nil, createdAt: Timestamp? = nil, timeZone: String? = nil,
        consentForm: String? = nil, consentAddress: String? = nil, confirmedAt: Timestamp? = nil
    ) {
        self.address = address
        self.name = name
        self.language = language
        self.status = status
        self.id = id
        self.lists = lists
        self.joinsAs = joinsAs
        self.memberships = memberships
        self.tags = tags
        self.attributes = attributes
        self.consentSource = consentSource
        self.consentAt = consentAt
        self.createdAt = createdAt
        self.timeZone = timeZone
        self.consentForm = consentForm
        self.consentAddress = consentAddress
        self.confirmedAt = confirmedAt
    }
}

extension SubscriberEntry {
    /// What it says of leaving, and nothing else; nil where it says nothing of it.
    package var leaving: SubscriberEntry? {
        let left = memberships.filter { $0.value == .unsubscribed }
        let isGone = (status ?? .active) != .active
        if left.isEmpty && !isGone { return nil }
        return SubscriberEntry(
            address: address, status: isGone ? status : nil, memberships: left)
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
    /// The domain of the address gets no mail.
    case blocked
    /// The file holds the address twice, and the second row says nothing new.
    case repeated

    package init?(_ status: SubscriberStatus) {
        switch status {
        case .active: return nil
        case .unsubscribed: self = .unsubscribed
        case .bounced: self = .bounced
        case .complained: self = .complained
        }
    }
}
