package import NewsletterCore

/// The ledger of one mailing as it is looked at, beside whoever writes it.
package protocol LedgerReader: Sendable {
    /// Where it stands.
    var path: String { get }

    /// The mailing, with its edition as it was pinned.
    func mailing() throws -> Mailing

    /// The mailing in short; the bodies are not read.
    func outline() throws -> MailingOutline

    /// What was decided, in order; a kind that only a later version knows is passed over.
    func decisions() throws -> [LedgerDecision]

    /// The trip of the brake on which nobody has decided yet; nil where the mailing may go on.
    func undecidedTrip() throws -> LedgerDecision?

    /// The sender under which a mail was made whose attempt ended at a time.
    func sender(at time: Timestamp) throws -> SenderSnapshot

    /// Counts the deliveries by state; for the writer from memory.
    func tally() throws -> Tally

    /// How many are queued again after a refusal for a reason of ours.
    func refusedForUs() throws -> Int

    /// Counts the mailing by domain, reply, time and attempts, as it is at one moment.
    ///
    /// `groups` bounds the lists of domains and replies, and `buckets` the timeline.
    func breakdown(groups: Int, buckets: Int) throws -> LedgerBreakdown

    /// The recipient with an address, compared without case; never a duplicate.
    func row(for address: EmailAddress) throws -> LedgerRow?

    /// The recipient who is a subscriber.
    func row(for subscriber: SubscriberID) throws -> LedgerRow?

    /// The recipients in a state, in order, up to `limit` of them after the one named.
    func rows(
        in state: DeliveryState, after id: DeliveryID?, limit: Int
    ) throws -> [LedgerRow]

    /// The recipients whom a server answered last, the latest first.
    func lastReplies(limit: Int) throws -> [LedgerRow]

    /// A recipient with the values that the edition's slots ask for.
    func recipient(of id: DeliveryID) throws -> Recipient?

    /// The replies by which deliveries had failed that were queued again since, the latest first;
    /// of one delivery alone where one is named.
    func earlierReplies(of id: DeliveryID?, limit: Int) throws -> [EarlierReply]

    /// How many replies ``earlierReplies(of:limit:)`` would return of all deliveries at most.
    func earlierReplyCount() throws -> Int

    /// Those who are out and would be in doubt if their run were dead, by the departure log as it
    /// stands now; nothing is changed.
    func doubtfulOut() throws -> Set<DeliveryID>

    /// Whether the ledger names an address otherwise than by a recipient's row: in whom it is
    /// for, in why a run stopped, or in what was decided.
    func names(_ address: EmailAddress) throws -> Bool

    /// Ends the work on the ledger; what is asked of it later fails.
    func close()
}

extension LedgerReader {
    /// When the mailing was ended for good; nil where it was not.
    package func closed() throws -> Timestamp? {
        try decisions().last { $0.kind == .closed }?.at
    }

    /// The names of the articles that went out; nil in a ledger of an earlier version, which did
    /// not write them down.
    package func articles() throws -> [String]? {
        try decisions().first { $0.kind == .begun }?.detail?
            .split(separator: "\n").map(String.init)
    }

    /// The rows of a person: under the address, and under any of their identities, also where
    /// they are left out as a duplicate.
    package func rows(
        of address: EmailAddress, or subscribers: Set<SubscriberID>
    ) throws -> [LedgerRow] {
        var rows: [DeliveryID: LedgerRow] = [:]
        if let row = try row(for: address) { rows[row.id] = row }
        for subscriber in subscribers {
            if let row = try row(for: subscriber) { rows[row.id] = row }
        }
        return rows.values.sorted { $0.id.rawValue < $1.id.rawValue }
    }

    /// Every recipient in a state, in order.
    package func rows(in state: DeliveryState) -> some Batches<LedgerRow> {
        RowsOfState(ledger: self, state: state)
    }
}
