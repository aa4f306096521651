public import NewsletterCore

/// What the subscriber database knows about an address, whether or not somebody has it now.
public struct Dossier: Hashable, Sendable {
    /// Somebody's place on one list.
    public struct Membership: Hashable, Sendable {
        /// The list.
        public var list: ListName
        /// Where they stand with it.
        public var state: MembershipState
        /// Since when.
        public var since: Timestamp

        package init(list: ListName, state: MembershipState, since: Timestamp) {
            self.list = list
            self.state = state
            self.since = since
        }
    }

    /// The subscriber who has the address; nil where nobody has it.
    public var subscriber: Subscriber?
    /// Their lists by name.
    public var memberships: [Membership]
    /// Why the address gets no mail; nil where it is not suppressed.
    public var suppression: Suppression?
    /// What happened, in order; also to those who had the address before.
    public var history: [SubscriberEvent]

    package init(
        subscriber: Subscriber? = nil, memberships: [Membership], suppression: Suppression? = nil,
        history: [SubscriberEvent]
    ) {
        self.subscriber = subscriber
        self.memberships = memberships
        self.suppression = suppression
        self.history = history
    }
}
