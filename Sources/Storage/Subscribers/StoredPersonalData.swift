package import NewsletterCore
package import Subscribing

/// All that is held of a person.
package struct StoredPersonalData: PersonalData, ListRole {
    let list: OpenList

    /// Gathers everything about an address in one look at the file.
    ///
    /// `former` are identities that had the address once, as ledgers know them; the history of
    /// somebody whose row is gone is found by them alone. Every look-up goes by an index.
    package func dossier(
        of address: EmailAddress, former: Set<SubscriberID> = []
    ) throws -> Dossier {
        try file.read { db in
            let found = try PersonRow.find(.address(address), db)
            var identities = Set(former)
            if let found { identities.insert(found.subscriber.id) }
            let history = try identities.flatMap { try PersonRow.history(of: $0, db) }
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
        of row: Int64, _ db: Session
    ) throws -> [Dossier.Membership] {
        try db.rows(
            """
            SELECT l.name, m.state, m.changed_at
            FROM membership AS m JOIN list AS l ON l.id = m.list
            WHERE m.subscriber = ? ORDER BY l.name
            """, [row]
        ).compactMap { row in
            guard let list = ListName(row[0]), let state = MembershipState(rawValue: row[1]) else {
                return nil
            }
            return Dossier.Membership(
                list: list, state: state, since: Timestamp(milliseconds: row[2]))
        }
    }
}
