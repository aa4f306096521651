public import NewsletterCore

/// Whether joining a list takes a confirmation by mail.
public enum OptIn: String, Hashable, Sendable, CaseIterable {
    case single
    case double
}

/// A list and who stands how with it.
public struct MailingList: Hashable, Sendable {
    /// What it is called.
    public var name: ListName
    /// How one joins it.
    public var optIn: OptIn
    /// When it was made.
    public var createdAt: Timestamp
    /// How many subscribers who may be mailed stand how with it; none is absent.
    public var members: [MembershipState: Int]
    /// How many are on it, and get no mail since they left the newsletter, bounced, complained
    /// or are suppressed.
    public var unreachable: Int
    /// What readers see of it.
    public var facts: ListFacts

    package init(
        name: ListName, optIn: OptIn, createdAt: Timestamp, members: [MembershipState: Int],
        unreachable: Int, facts: ListFacts = ListFacts()
    ) {
        self.name = name
        self.optIn = optIn
        self.createdAt = createdAt
        self.members = members
        self.unreachable = unreachable
        self.facts = facts
    }
}
