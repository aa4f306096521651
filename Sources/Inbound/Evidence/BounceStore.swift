package import NewsletterCore

/// The evidence of mail that came back: what was read, what followed, and what is held.
///
/// Every change is one transaction, and on the disk when the call returns. Only one process writes
/// at a time; the rest read beside it.
package protocol BounceStore: Sendable {
    /// Keeps evidence that is new, by digest and part, and remembers the reports as seen; returns
    /// how much was new.
    @discardableResult
    func keep(_ evidence: [BounceEvidence], seen reports: [SeenReport]) throws -> Int

    /// Which of some digests were seen, and are remembered still.
    func seen(among digests: [String]) throws -> Set<String>

    /// Evidence on which nobody has judged, the oldest first.
    func undecided() throws -> [BounceEvidence]

    /// Evidence whose verdict the list has not heard of, the oldest first.
    func unfinished() throws -> [BounceEvidence]

    /// Writes verdicts down; those that are deeds are unfinished from then on.
    func decide(_ verdicts: [(number: Int64, verdict: BounceVerdict)], at now: Timestamp) throws

    /// Writes down that the list has heard of verdicts.
    func finish(_ numbers: [Int64]) throws

    /// Evidence of a question, the newest first, up to `limit` of it.
    func evidence(_ question: BounceQuestion, limit: Int) throws -> [BounceEvidence]

    /// What the brake has stopped, the newest first.
    func holds() throws -> [BounceHold]

    /// Writes down that the brake has stopped the verdicts on a provider's addresses, or what was
    /// decided on that.
    func set(_ hold: BounceHold) throws

    /// Whom the brake holds by verdicts since a moment.
    func heldPeople(since moment: Timestamp) throws -> Set<SubscriberID>

    /// Erases whom evidence names: the identities, and whoever has the address; returns how much
    /// named them. What it counts for in its issue stays.
    @discardableResult
    func forget(_ people: Set<SubscriberID>, address key: String) throws -> Int

    /// Deletes evidence that is older than one moment, and forgets reports seen before another.
    func prune(evidenceBefore: Timestamp, seenBefore: Timestamp) throws

    /// Copies everything to a file, which is replaced.
    func backUp(to file: String) throws

    /// Ends the use of it.
    func close()
}

extension BounceStore {
    /// Takes over what another store has and this one has not.
    package func merge(_ other: any BounceStore) throws {
        let theirs = try other.evidence(BounceQuestion(), limit: .max)
        try keep(theirs.reversed(), seen: [])
        let known = try holds()
        for hold in try other.holds()
        where !known.contains(where: { ($0.issue, $0.provider) == (hold.issue, hold.provider) }) {
            try set(hold)
        }
    }
}

/// Opens stores of evidence, each at a place.
package protocol BounceStores: Sendable {
    /// Opens a store, which is made if there is none; one that is only read is never made.
    ///
    /// Nil where it is only read and there is none.
    func open(at path: String, reading: Bool) throws -> (any BounceStore)?
}

extension BounceStores {
    /// Opens a store to write, which is made if there is none.
    package func open(at path: String) throws -> any BounceStore {
        guard let store = try open(at: path, reading: false) else {
            preconditionFailure("a store that is written is always there")
        }
        return store
    }
}

/// A report that was read.
package struct SeenReport: Hashable, Sendable {
    package var digest: String
    package var at: Timestamp

    package init(digest: String, at: Timestamp) {
        self.digest = digest
        self.at = at
    }
}

/// Which evidence is asked for; all that is named has to hold.
package struct BounceQuestion: Hashable, Sendable {
    package var number: Int64?
    package var subscriber: SubscriberID?
    /// The key of the address to which the mail went.
    package var address: String?
    package var issue: Slug?
    /// A provider, by the name of its group.
    package var provider: String?
    package var kinds: [BounceKind] = []
    package var verdicts: [BounceVerdict] = []
    /// No evidence that was read before.
    package var since: Timestamp?
    /// No evidence on which was judged before.
    package var decidedSince: Timestamp?

    package init() {}

    /// Evidence of a number.
    package static func number(_ number: Int64) -> BounceQuestion {
        var question = BounceQuestion()
        question.number = number
        return question
    }

    /// Evidence about an issue.
    package static func issue(_ issue: Slug) -> BounceQuestion {
        var question = BounceQuestion()
        question.issue = issue
        return question
    }
}

/// The brake, which has stopped the verdicts on a provider's addresses in one mailing.
package struct BounceHold: Hashable, Sendable {
    /// What a person decided.
    package enum Decision: String, Hashable, Sendable {
        /// The provider is right: the verdicts hold.
        case released
        /// It is not: they are dropped.
        case discarded
    }

    package var issue: Slug
    /// A provider, by the name of its group.
    package var provider: String
    package var since: Timestamp
    package var decision: Decision?

    package init(issue: Slug, provider: String, since: Timestamp, decision: Decision? = nil) {
        self.issue = issue
        self.provider = provider
        self.since = since
        self.decision = decision
    }
}
