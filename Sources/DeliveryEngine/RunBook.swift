internal import NewsletterCore

/// What a run keeps in mind between two rounds.
struct RunBook {
    /// So many in a row of what cannot be chance end the run.
    private static let streakLimit = 3

    /// The deliveries that this run holds.
    var claimed: [DeliveryID: Delivery] = [:]
    /// Those that were withdrawn at the last moment, and why.
    var withdrawn: [DeliveryID: ExclusionReason] = [:]
    /// Those whose dot may leave: without a last word they are in doubt.
    var permitted: Set<DeliveryID> = []
    /// How many deliveries this run has brought to an end.
    private(set) var handled = 0
    /// Those that were left out between two rounds.
    private var leftOut: [LedgerChange] = []
    /// Whether a claim may find something that is queued.
    private var mayHaveQueued: Bool
    /// The domains that the last claim passed over, where it found less than it asked for.
    private var passedOver: Set<String> = []
    /// When the next deferred delivery is due.
    private(set) var nextDue: Timestamp?

    private var refusals: [Reply] = []
    private var doubts: [String] = []

    init(tally: Tally) {
        mayHaveQueued = tally[.queued] > 0
        nextDue = tally.nextDue
    }

    /// Whether it is worth while to claim for all but some domains.
    func mayClaim(sparing: Set<String>, at now: Timestamp) -> Bool {
        mayHaveQueued || !passedOver.isSubset(of: sparing)
            || nextDue.map { $0 <= now } == true
    }

    /// Notes that a claim found less than it asked for.
    mutating func noteShortClaim(sparing: Set<String>, nextDue: Timestamp?, at now: Timestamp) {
        mayHaveQueued = false
        passedOver = sparing
        // What is due and was not claimed belongs to a domain that was passed over.
        let isPassedOver = nextDue.map { $0 <= now } == true
        self.nextDue = isPassedOver ? now + .seconds(60) : nextDue
    }

    /// Notes that somebody who was claimed is not to be mailed after all.
    mutating func leaveOut(_ id: DeliveryID, because reason: ExclusionReason) {
        leftOut.append(.excluded(id, reason))
    }

    /// The changes for those who were left out, to be recorded once.
    mutating func takeLeftOut() -> [LedgerChange] {
        defer { leftOut.removeAll() }
        return leftOut
    }

    /// Notes what was decided on a delivery.
    mutating func note(_ change: LedgerChange, _ refusal: (ReplyClass, Reply)?) {
        handled += 1
        switch change {
        case .released:
            mayHaveQueued = true
            handled -= 1
        case .deferred(_, let until, _): nextDue = min(nextDue ?? until, until)
        case .inDoubt(_, let reason): doubts.append(reason)
        case .sent:
            doubts.removeAll()
            refusals.removeAll()
        case .dotting, .failed, .excluded: break
        }
        if let (kind, reply) = refusal {
            doubts.removeAll()
            if kind.isAboutUs { refusals.append(reply) } else { refusals.removeAll() }
        }
    }

    /// Why the run should end, once the same trouble has come again and again.
    var reasonToStop: StopReason? {
        if refusals.count >= Self.streakLimit { return refusals.last.map { .policy($0) } }
        if doubts.count >= Self.streakLimit { return doubts.last.map { .inDoubt($0) } }
        return nil
    }
}
