internal import NewsletterCore

/// What a run keeps in mind between two rounds.
struct RunState {
    /// So many lost replies in a row cannot be chance.
    private static let doubtLimit = 3
    /// So often a server may break off at a mail before it is the mail's turn to wait.
    private static let breakLimit = 2

    /// The deliveries that this run holds: they are out.
    var claimed: [DeliveryID: Delivery] = [:] {
        didSet { mostOut = max(mostOut, claimed.count) }
    }
    /// The most that were out at once.
    private(set) var mostOut = 0
    /// Those that the transport was asked to give back, and why.
    var withdrawn: [DeliveryID: ExclusionReason] = [:]
    /// The attempts whose last word the ledger has not taken yet.
    var unsettled: [Attempt] = []
    /// When it was last asked of all who wait whether they are still to be mailed.
    var askedAt: Duration?
    /// Those of whom the list has not been asked yet whether they are still to be mailed.
    var unasked: [Delivery] = []
    /// What the ledger has not taken yet.
    var unrecorded: [LedgerChange] = []
    /// Dead addresses of which the list has not heard yet.
    var unsuppressed: [HeldRefusal] = []
    /// What is in the way.
    var hindrances = Hindrances()
    var errands = PaceErrands()
    var throttlesTold = ThrottlesTold()
    /// How many deliveries this run has brought to an end.
    private(set) var handled = 0
    /// How many were queued again for a reason of ours, and what was said to the last of them.
    private(set) var refusedForUs = 0
    private(set) var lastRefusal: Reply?
    /// What was decided between two rounds, such as to leave somebody out.
    private var leftOut: [LedgerChange] = []
    /// Whether a claim may find something that is queued.
    private var mayHaveQueued: Bool
    /// The domains that the last claim passed over, where it found less than it asked for.
    private var passedOver: Set<String> = []
    /// When the next deferred delivery is due.
    private(set) var nextDue: Timestamp?

    /// How fast mails leave.
    var leaving: LeavingRate
    /// What has left.
    let departures: WatchedDepartures
    /// Holds dead addresses back.
    var brake: Brake
    private var refusals = RefusalStreak()
    /// Why connections were lost in a row behind mails that had left.
    private var doubts: [String] = []

    init(
        tally: Tally, brake: Brake, departures: WatchedDepartures, gathering: Duration = .zero
    ) {
        leaving = LeavingRate(over: gathering)
        self.brake = brake
        self.departures = departures
        mayHaveQueued = tally[.queued] > 0
        nextDue = tally.nextDue
    }

    /// Whether it is worth while to claim for all but some domains.
    func mayClaim(skipping: Set<String>, at now: Timestamp) -> Bool {
        mayHaveQueued || !passedOver.isSubset(of: skipping)
            || nextDue.map { $0 <= now } == true
    }

    /// Notes that a claim found less than it asked for.
    mutating func noteShortClaim(skipping: Set<String>, nextDue: Timestamp?, at now: Timestamp) {
        mayHaveQueued = false
        passedOver = skipping
        // What is due and was not claimed belongs to a domain that was passed over.
        let isPassedOver = nextDue.map { $0 <= now } == true
        self.nextDue = isPassedOver ? now + .seconds(60) : nextDue
    }

    /// Notes that somebody who was claimed is not to be mailed after all.
    mutating func leaveOut(_ id: DeliveryID, because reason: ExclusionReason) {
        leftOut.append(.excluded(id, reason))
    }

    /// How many mails could not be made, and what was wrong with the first.
    private(set) var unmadeCount = 0
    private(set) var unmadeReason: String?

    /// Notes that the mail of somebody who was claimed cannot be made.
    mutating func leaveOut(_ mail: UnmadeMail) {
        guard let delivery = claimed.removeValue(forKey: mail.id) else { return }
        unsettled.append(delivery.attempt)
        unmadeCount += 1
        unmadeReason = unmadeReason ?? mail.reason
        leaveOut(mail.id, because: .unrenderable)
    }

    /// The changes of what was decided between two rounds, to be recorded once.
    mutating func takeLeftOut() -> [LedgerChange] {
        defer { leftOut.removeAll() }
        return leftOut
    }

    /// Whether the relay has taken a mail in this run.
    private(set) var hasSent = false

    /// How often the server broke off at a mail instead of answering to it.
    private var breaks: [DeliveryID: Int] = [:]

    /// Notes that the server broke off at a mail; whether that is no chance any more.
    mutating func noteBreak(at id: DeliveryID) -> Bool {
        breaks[id, default: 0] += 1
        return breaks[id]! >= Self.breakLimit
    }

    /// Notes that an address is suppressed which was held.
    mutating func noteSuppressed(_ id: DeliveryID) { leftOut.append(.suppressed(id)) }

    /// Notes that a connection was lost with mails on it that had left, of which this is the reason.
    mutating func noteLoss(_ reason: String) { doubts.append(reason) }

    /// Notes what was decided on a delivery to a domain.
    mutating func note(
        _ change: LedgerChange, _ refusal: (ReplyClass, Reply)?,
        to domain: @autoclosure () -> String
    ) {
        handled += 1
        switch change {
        case .released:
            mayHaveQueued = true
            handled -= 1
        case .deferred(_, let until, _): nextDue = min(nextDue ?? until, until)
        case .sent:
            hasSent = true
            doubts.removeAll()
            refusals.end()
        case .refusedForUs(_, let reply):
            refusedForUs += 1
            lastRefusal = reply
        case .failed, .held, .suppressed, .excluded, .inDoubt: break
        }
        if let (kind, reply) = refusal {
            doubts.removeAll()
            refusals.note(kind, reply, from: domain())
        }
    }

    /// Why the run should end, once the same trouble has come again and again.
    var reasonToStop: StopReason? {
        if let reply = refusals.reasonToStop { return .aboutUs(reply) }
        if let trip = brake.trip { return .brake(trip) }
        return doubts.count >= Self.doubtLimit ? doubts.last.map { .inDoubt($0) } : nil
    }
}
