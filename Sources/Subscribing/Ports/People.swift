package import NewsletterCore

/// Who is on the list.
///
/// Every change is one transaction, and on the disk when the call returns.
package protocol People: Sendable {
    /// Adds a subscriber, or merges what is told into the one who has the address.
    ///
    /// Those who left, bounced, complained or are suppressed are skipped unless the entry
    /// `revives` them. Lists that do not exist are an error unless it `createsLists`.
    @discardableResult
    func add(
        _ entry: SubscriberEntry, revives: Bool, createsLists: Bool,
        origin: Origin
    ) throws -> EntryOutcome

    /// Lets somebody in who asked for it and confirmed it, with all that proves it; what is let in
    /// again changes nothing.
    ///
    /// Who had left comes back, and so does who bounced, complained or was forgotten, unless that
    /// was after they confirmed. A domain or an address that somebody here has suppressed stays
    /// so.
    func join(_ joining: Joining, origin: Origin) throws -> JoinOutcome

    /// Changes the name, the language or the address of somebody, and puts what it was on record.
    @discardableResult
    func change(
        _ who: SubscriberReference, to change: PersonalChange, origin: Origin
    ) throws -> PersonalChangeOutcome

    /// Deletes a subscriber's row; whoever had left, bounced or complained stays suppressed.
    ///
    /// With the key that the database was opened with, only a keyed hash of their address
    /// stays. The history stays too, under the identity, until ``forget(_:)``.
    /// Returns the subscriber as they were; nil where nobody was found.
    @discardableResult
    func remove(_ who: SubscriberReference, origin: Origin) throws -> Subscriber?

    /// Takes somebody off one list, or off the whole newsletter where no list is named.
    @discardableResult
    func unsubscribe(
        _ who: SubscriberReference, from list: ListName?, origin: Origin
    ) throws -> LeaveOutcome

    /// Makes a pending membership active, and puts it on record; false where nothing waited
    /// for it.
    ///
    /// `address` is the network address that the confirmation came from.
    @discardableResult
    func confirm(
        _ who: SubscriberReference, on list: ListName, from address: String?,
        origin: Origin
    ) throws -> Bool

    /// Records that an address bounced or its owner complained: it gets no mail any more.
    ///
    /// `note` is what the server or the report said.
    @discardableResult
    func mark(
        _ who: SubscriberReference, as status: SubscriberStatus, note: String?, origin: Origin
    ) throws -> Bool

    /// Adds and takes off tags; returns whether anything changed, nil where nobody was found.
    @discardableResult
    func tag(
        _ who: SubscriberReference, adding: [String], removing: [String],
        origin: Origin
    ) throws -> Bool?

    /// Adds and takes off tags of everybody whom a filter lets through, in one transaction;
    /// returns how many changed.
    func tag(
        _ filter: SubscriberFilter, adding: [String], removing: [String],
        origin: Origin
    ) throws -> Int

    /// One subscriber with everything; nil where nobody was found.
    func subscriber(_ who: SubscriberReference) throws -> Subscriber?

    /// Begins to read the subscribers whom a filter lets through, oldest first, up to `limit` of
    /// them, from one state of the list, of which nothing else can be asked until the last came.
    func matching(
        _ filter: SubscriberFilter, limit: Int
    ) throws -> any Batches<Subscriber>

    /// How many subscribers a filter lets through.
    func count(_ filter: SubscriberFilter) throws -> Int

    /// Which of some identities nobody has any more.
    func absent(among ids: [SubscriberID]) throws -> Set<SubscriberID>

    /// What happened to a subscriber, in order; also to one whose row is gone.
    func history(of id: SubscriberID) throws -> [SubscriberEvent]

    /// Every attribute by name, with its type and how many people have it.
    func attributes() throws -> [AttributeUse]

    /// The attributes and tags that anybody has; it goes over all subscribers.
    func names() throws -> SubscriberNames

    /// Declares what the values of an attribute are, or nil for anything; entries with another
    /// value are refused from then on.
    ///
    /// Throws without a change where somebody has another value already.
    func declare(_ name: String, as type: AttributeType?) throws
}

extension People {
    /// Adds a subscriber to lists that there are, without reviving anybody.
    @discardableResult
    package func add(_ entry: SubscriberEntry, origin: Origin) throws -> EntryOutcome {
        try add(entry, revives: false, createsLists: false, origin: origin)
    }

    /// The subscribers whom a filter lets through, oldest first, up to `limit` of them.
    package func subscribers(
        _ filter: SubscriberFilter, limit: Int = .max
    ) throws -> [Subscriber] {
        try matching(filter, limit: limit).all()
    }

    /// How many there are.
    package func count() throws -> Int { try count(SubscriberFilter()) }
}
