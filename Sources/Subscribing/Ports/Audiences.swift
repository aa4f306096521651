package import DeliveryEngine
package import NewsletterCore

/// Whom mailings are about, and who of them must not be mailed any more.
package protocol Audiences: Sendable {
    /// Begins to read everybody whom a mailing is about, oldest first: the members of the lists, or
    /// every subscriber where none is named.
    ///
    /// A segment narrows them further; who is outside is no candidate. Days that it counts
    /// back count from `date`, or from now. `attributes` names those that the edition asks
    /// for, `tag.NAME` a tag; only they come along.
    ///
    /// They are pulled from one state of the list, of which nothing else can be asked until the
    /// last came, or the reading is let go.
    func candidates(
        of lists: [ListName], in segment: Segment?, asOf date: Timestamp?,
        attributes: Set<String>
    ) throws -> CandidateReading

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

    /// Asks for one address what ``candidates(of:in:asOf:attributes:)`` decides for
    /// everybody, by the same rules in the same order.
    func standing(
        of address: EmailAddress, in lists: [ListName], segment: Segment?
    ) throws -> AudienceStanding
}

extension Audiences {
    /// Begins to read everybody on the list with those of their attributes.
    package func candidates(attributes: Set<String>) throws -> CandidateReading {
        try candidates(of: [], in: nil, asOf: nil, attributes: attributes)
    }
}

/// Everybody whom a mailing is about, a batch at a time.
package struct CandidateReading: Batches {
    /// The version of the list from which they are taken, read in the same transaction: whatever
    /// is another later is not seen here.
    package let version: ListVersion
    private let batches: any Batches<Candidate>

    package init(_ batches: any Batches<Candidate>, of version: ListVersion) {
        self.batches = batches
        self.version = version
    }

    /// The next candidates; none once there are no more.
    package func next() throws -> [Candidate] { try batches.next() }
}
