package import DeliveryEngine
package import NewsletterCore

/// Whom mailings are about, and who of them must not be mailed any more.
package protocol Audiences: Sendable {
    /// Hands everybody whom a mailing is about to the closure, oldest first, with no more than
    /// one in memory: the members of the lists, or every subscriber where none is named.
    ///
    /// A segment narrows them further; who is outside is no candidate. Days that it counts
    /// back count from `date`, or from now. `attributes` names those that the edition asks
    /// for, `tag.NAME` a tag; only they come along.
    ///
    /// Returns the version of the list from which they were taken, read in the same
    /// transaction: whatever is another later was not seen here.
    @discardableResult
    func forEachCandidate(
        of lists: [ListName], in segment: Segment?, asOf date: Timestamp?,
        attributes: Set<String>,
        _ body: (Candidate) throws -> Void
    ) throws -> ListVersion

    /// How many a mailing to the lists is about, whatever segment narrows them.
    func candidateCount(of lists: [ListName]) throws -> Int

    /// Who of the given must not be mailed now, and why; whoever is gone was removed.
    ///
    /// Asked before mails leave, for those who left after the mailing began. Of lists, one that
    /// is not there any more has nobody on it.
    func exclusions(
        of subscribers: [SubscriberID], in lists: [ListName]
    ) throws -> [SubscriberID: ExclusionReason]

    /// The version of the list now.
    func version() throws -> ListVersion

    /// Who may get less mail than when a change was the last: whoever is not named is to be mailed, or
    /// not, as then.
    func changes(since change: Int64) throws -> PeopleChanges

    /// The state of the intake now; a system call, and no more.
    func intakePosition() -> IntakePosition

    /// Asks for one address what ``forEachCandidate(of:in:attributes:_:)`` decides for
    /// everybody, by the same rules in the same order.
    func standing(
        of address: EmailAddress, in lists: [ListName], segment: Segment?
    ) throws -> AudienceStanding
}

extension Audiences {
    /// Hands over everybody on the list with those of their attributes.
    @discardableResult
    package func forEachCandidate(
        attributes: Set<String>, _ body: (Candidate) throws -> Void
    ) throws -> ListVersion {
        try forEachCandidate(of: [], in: nil, asOf: nil, attributes: attributes, body)
    }
}
