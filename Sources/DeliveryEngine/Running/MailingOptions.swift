public import NewsletterCore

/// How a run goes about its mailing.
public struct MailingOptions: Sendable {
    /// How fast mails may go, and to whom.
    public var pace: RateLimitPlan
    /// When refused mails are tried again.
    public var retry: RetryPolicy
    /// How many mails are claimed and rendered ahead of the transport; more where more leave in
    /// the time for which a commit waits.
    public var lookahead: Int
    /// How many mails this run may send at most.
    public var limit: Int
    /// How many refusals for good are taken for chance.
    public var brake: BrakePolicy
    /// The longest wait, for a retry or a rate limit, for which the run stays; at least two
    /// seconds, since a limit of a second makes one mail wait for the other.
    public var patience: Duration {
        didSet { patience = max(patience, Self.leastPatience) }
    }
    /// How long the run waits for the list, the limits and the ledger where other programs hold
    /// them, or their disk is full; at least five seconds.
    public let neighbourPatience: Duration
    /// For how long what was heard may wait to be recorded with more, while mails lie ready; the
    /// departure log has it meanwhile.
    public var gathering = Duration.zero
    /// Hears that the relay takes nothing for now, where the run stays until it may again.
    public var onRest: @Sendable (Throttle) -> Void = { _ in }
    /// Hears what happens; nil where nobody listens.
    public var listener: (any MailingListener)?

    /// Makes options; what is left out has a sound default.
    public init(
        pace: RateLimitPlan = RateLimitPlan(), retry: RetryPolicy = RetryPolicy(),
        lookahead: Int = 16,
        limit: Int = .max, brake: BrakePolicy = BrakePolicy(), patience: Duration = .seconds(900),
        neighbourPatience: Duration = .seconds(300)
    ) {
        self.brake = brake
        self.pace = pace
        self.retry = retry
        self.lookahead = max(1, lookahead)
        self.limit = limit
        self.patience = max(patience, Self.leastPatience)
        self.neighbourPatience = max(neighbourPatience, .seconds(5))
    }

    /// How many mails may be out at once, those that wait for their domains too: after a power cut
    /// as many are in doubt.
    var mostOut: Int { min(1024, 64 + 16 * lookahead) }

    private static let leastPatience = Duration.seconds(2)
}

/// Why a run ended although something was left to do.
public enum StopReason: Hashable, Sendable {
    /// Somebody asked for it.
    case asked
    /// As many mails as this run was allowed have been sent.
    case limitReached
    /// A rate limit is used up; the time until it opens again.
    case limited(Duration)
    /// Mail may not leave at this hour; the time until it may.
    case closed(Duration)
    /// The relay, or the only domain that is left, takes nothing for now; how long to leave it alone.
    case throttled(Throttle)
    /// The relay's quota is used up; the time until it may be asked again, and what it said.
    case resting(RelayRest)
    /// The relay refuses us, or one mail after another, for our settings, sender, content or
    /// standing.
    case aboutUs(Reply)
    /// More were refused for good than can be chance.
    case brake(BrakeTrip)
    /// One reply after another was lost after the dot.
    case inDoubt(String)
    /// The list, the limits or the ledger could not be used, for too long or for good.
    case hindered(Hindrance)
}

/// How a run ended.
public struct MailingResult: Hashable, Sendable {
    /// The deliveries by state, at the end.
    public var tally: Tally
    /// Why it ended early; nil when it did all that could be done now.
    public var stop: StopReason?
    /// Why the relay could not be used, if so.
    public var transportError: TransportError?
    /// How many mails could not be made and were left out.
    public var unmade = 0
    /// What was wrong with the first of them.
    public var unmadeReason: String?
    /// How many this run queued again, since they were refused for a reason of ours.
    public var refusedForUs = 0
    /// What the relay said to the last of them.
    public var lastRefusal: Reply?
    /// The most mails that were out at once.
    public var mostOut = 0
    /// Why the ledger could not take what was heard last, if so; what it lacks is in ``tally`` as it
    /// stood before, and the next run records it from the departure log.
    public var unrecorded: Hindrance?

    /// Makes a result.
    public init(tally: Tally, stop: StopReason? = nil, transportError: TransportError? = nil) {
        self.tally = tally
        self.stop = stop
        self.transportError = transportError
    }
}
