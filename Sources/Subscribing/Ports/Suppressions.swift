package import NewsletterCore

/// Who gets no mail, whether or not they are on the list; and who asked for that just now.
package protocol Suppressions: Sendable {
    /// Lifts a suppression; false where there was none.
    ///
    /// The status of a subscriber who has the address stays as it is.
    @discardableResult
    func lift(_ address: EmailAddress, origin: Origin) throws -> Bool

    /// Begins to read what is suppressed: domains, addresses, and then hashes, each in order, up
    /// to `limit` of them, from one state of the list.
    func entries(limit: Int) throws -> any Batches<Suppression>

    /// Why an address gets no mail, itself or with its domain; nil where it does.
    func suppression(of address: EmailAddress) throws -> Suppression?

    /// What changes as often as somebody is forgotten.
    func forgettingMark() throws -> ForgettingMark

    /// Lets mail go to a domain again; false where it was not blocked.
    @discardableResult
    func unblock(_ domain: DomainKey) throws -> Bool

    /// Suppresses addresses, hashes and domains in one transaction, which a dry run takes back;
    /// returns what became of each, in order.
    ///
    /// A hash of a subscriber's address, made under the key that the database was opened with,
    /// suppresses that subscriber at once.
    func suppress(
        entries: [SuppressionEntry], origin: Origin, isDryRun: Bool
    ) throws -> [SuppressionOutcome]

    /// Takes back that a mailing marked subscribers as bounced, where it was the last to say
    /// anything against them; returns what became of each, in order.
    ///
    /// Whoever was removed from the list since is suppressed by the hash of the address: that is
    /// lifted as well.
    ///
    /// A dry run changes nothing.
    func takeBack(
        _ bounces: [ReportedBounce], of mailing: Slug, origin: Origin, isDryRun: Bool
    ) throws -> [TakingBack]

    /// Takes back that reports marked people as bounced or complaining, each where it was the last to
    /// say anything against them; returns what became of each, in order.
    ///
    /// Whoever was removed from the list since is no longer suppressed, either.
    func takeBack(_ marks: [ReportedMark], origin: Origin) throws -> [TakingBack]

    /// The identities of the opt-outs that stand in the intake now.
    func recordedOptOuts() throws -> Set<String>

    /// Records an opt-out, whoever is at work on the list; returns its identity.
    ///
    /// It is on the disk and holds for all who read the list when the call returns, and is
    /// written into the list by whoever may write it next.
    @discardableResult
    func record(_ optOut: OptOut, origin: Origin) throws -> String

    /// Writes what the intake holds into the list; returns what each opt-out did, by identity.
    ///
    /// Where another program is at work on the list it throws an error that is temporary, at
    /// once unless it is `waiting`.
    @discardableResult
    func applyIntake(waiting: Bool) throws -> [String: OptOutOutcome]

    /// The opt-outs that could not be written into the list, in the order in which they came.
    func setAside() throws -> [SetAsideEntry]
}

extension Suppressions {
    /// What is suppressed: domains, addresses, and then hashes, each in order, up to `limit`
    /// of them.
    package func all(limit: Int = .max) throws -> [Suppression] {
        try entries(limit: limit).all()
    }

    /// Writes what the intake holds into the list, unless another program is at work on it.
    @discardableResult
    package func applyIntake() throws -> [String: OptOutOutcome] {
        try applyIntake(waiting: false)
    }
}
