internal import GRDB
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
    }

    /// The subscriber who has the address; nil where nobody has it.
    public var subscriber: Subscriber?
    /// Their lists by name.
    public var memberships: [Membership]
    /// Why the address gets no mail; nil where it is not suppressed.
    public var suppression: Suppression?
    /// What happened, in order; also to those who had the address before.
    public var history: [SubscriberEvent]
}

extension SubscriberDatabase {
    /// Gathers everything about an address in one look at the file.
    ///
    /// `former` are identities that had the address once, as ledgers know them; the history of
    /// somebody whose row is gone is found by them alone. Every look-up goes by an index.
    public func dossier(
        of address: EmailAddress, former: some Sequence<SubscriberID> = []
    ) throws -> Dossier {
        try file.read { db in
            let found = try Self.find(.address(address), db)
            var identities = Set(former)
            if let found { identities.insert(found.subscriber.id) }
            let history = try identities.flatMap { try Self.history(of: $0, db) }
            return Dossier(
                subscriber: found?.subscriber,
                memberships: try found.map { try Self.memberships(of: $0.row, db) } ?? [],
                suppression: try suppressions(db).entry(address),
                history: history.enumerated().sorted {
                    ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
                }.map(\.element))
        }
    }

    private static func memberships(
        of row: Int64, _ db: Database
    ) throws -> [Dossier.Membership] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT l.name, m.state, m.changed_at
                FROM membership AS m JOIN list AS l ON l.id = m.list
                WHERE m.subscriber = ? ORDER BY l.name
                """, arguments: [row]
        ).compactMap { row in
            guard let list = ListName(row[0]), let state = MembershipState(rawValue: row[1]) else {
                return nil
            }
            return Dossier.Membership(
                list: list, state: state, since: Timestamp(milliseconds: row[2]))
        }
    }
}
