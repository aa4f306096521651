package import NewsletterCore

/// All that is held of a person, to be told and to be forgotten.
package protocol PersonalData: Sendable {
    /// Gathers everything about an address in one look at the file.
    ///
    /// `former` are identities that had the address once, as ledgers know them; the history of
    /// somebody whose row is gone is found by them alone. Every look-up goes by an index.
    func dossier(
        of address: EmailAddress, former: Set<SubscriberID>
    ) throws -> Dossier

    /// What a subscriber agreed to, in the order in which it was written down; also of one
    /// whose row is gone.
    ///
    /// The first consent of somebody whom an import added stands in the row alone.
    func consents(of id: SubscriberID) throws -> [ConsentRecord]

    /// How a subscriber's status and standing with each list changed, in order; also of one
    /// whose row is gone.
    ///
    /// A membership that an import began and nobody changed since comes first.
    func standings(of id: SubscriberID) throws -> [StandingChange]

    /// Everything that the database holds about an address, table by table, each with its rows;
    /// for the answer to somebody who asks what is known of them (GDPR, article 15).
    ///
    /// The tables are those of the schema with a column `subscriber`, besides `subscriber`,
    /// `suppression` and the imports in `batch`. Moments are written as RFC 3339, lists by
    /// name, JSON as it is. `former` are identities that had the address once.
    func records(
        of address: EmailAddress, former: Set<SubscriberID>
    ) throws -> [String: [[String: PlainValue]]]

    /// Where records of others name an address: attributes, tags, consents, notes.
    ///
    /// They are about those others, so nobody but the list's keeper can say what becomes of them.
    func mentions(of address: EmailAddress) throws -> [String]

    /// Erases somebody: the row and everything that hangs on it, the history with the values
    /// that imports replaced, the plain suppression; false where there was nothing of them.
    ///
    /// What stays is a keyed hash of the address, so that no import brings it back. The file is
    /// rewritten, so that no old page keeps the bytes. `former` are identities that had the
    /// address once; their history goes as well. Throws where the database was opened without
    /// a hash.
    @discardableResult
    func forget(
        _ address: EmailAddress, former: Set<SubscriberID>
    ) throws -> Bool
}
