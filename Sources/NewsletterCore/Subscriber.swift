/// A subscriber's identity: random, public, and never reused.
public struct SubscriberID: Hashable, Sendable, CustomStringConvertible, Comparable {
    /// The identity as text, 20 characters of `a-z2-7`.
    public let description: String

    /// Takes an identity as it was stored.
    public init(_ text: String) { description = text }

    /// Orders identities by their text.
    public static func < (a: SubscriberID, b: SubscriberID) -> Bool {
        a.description < b.description
    }
}

/// A person on the list.
public struct Subscriber: Hashable, Sendable {
    /// The identity.
    public var id: SubscriberID
    /// The address, as given.
    public var address: EmailAddress
    /// What the person is called.
    public var name: String?
    /// BCP 47.
    public var language: String?
    /// Of the tz database, such as `Europe/Berlin`.
    public var timeZone: String?
    /// Whether the person may be mailed.
    public var status: SubscriberStatus
    /// Words by which people are selected.
    public var tags: [String]
    /// Columns that Postrider gives no meaning, by name.
    public var attributes: [String: String]
    /// The lists that the person joined, with where they stand.
    public var memberships: [ListName: MembershipState]
    /// Where the consent came from, such as `website form`.
    public var consentSource: String?
    /// When the consent was given.
    public var consentAt: Timestamp?
    /// When the person came onto the list.
    public var createdAt: Timestamp
    /// Until when the person gets no mail, by their own wish; it may be past.
    public var pausedUntil: Timestamp?

    /// Makes a subscriber; all but identity, address and time may be absent.
    public init(
        id: SubscriberID, address: EmailAddress, name: String? = nil, language: String? = nil,
        status: SubscriberStatus = .active, tags: [String] = [],
        attributes: [String: String] = [:], memberships: [ListName: MembershipState] = [:],
        consentSource: String? = nil, consentAt: Timestamp? = nil, createdAt: Timestamp,
        timeZone: String? = nil, pausedUntil: Timestamp? = nil
    ) {
        self.id = id
        self.address = address
        self.name = name
        self.language = language
        self.status = status
        self.tags = tags
        self.attributes = attributes
        self.memberships = memberships
        self.consentSource = consentSource
        self.consentAt = consentAt
        self.createdAt = createdAt
        self.timeZone = timeZone
        self.pausedUntil = pausedUntil
    }
}

/// Whether a person may be written to at all.
public enum SubscriberStatus: String, Hashable, Sendable, CaseIterable {
    case active
    /// Asked to leave, whichever lists they are on.
    case unsubscribed
    /// The address does not exist or takes no mail.
    case bounced
    /// Reported a mailing as spam.
    case complained
}

/// Where a person stands with one list.
public enum MembershipState: String, Hashable, Sendable, CaseIterable {
    /// Asked to join and has not confirmed.
    case pending
    case active
    case unsubscribed
}

/// The name of a list: letters, digits, `-`, `_`, `.`; in lower case.
public struct ListName: Hashable, Sendable, CustomStringConvertible, Comparable {
    /// The name itself.
    public let description: String

    /// Takes a name; upper case is lowered, spaces become `-`; nil where nothing is left or
    /// another character stands in it.
    public init?(_ text: String) {
        let name = text.trimmingSpace().lowercased().replacing(" ", with: "-")
        guard !name.isEmpty, name.count <= 100,
            name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
        else { return nil }
        description = name
    }

    /// Orders names by their text.
    public static func < (a: ListName, b: ListName) -> Bool { a.description < b.description }
}
