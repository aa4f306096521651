public import NewsletterCore

/// What became of a mailing, counted in several ways over one state of its ledger.
public struct LedgerBreakdown: Hashable, Sendable {
    /// Recipients counted by where they stand; the excluded are none.
    public struct Counts: Hashable, Sendable {
        /// Everybody in this group.
        public var recipients: Int
        /// Taken by the server.
        public var sent: Int
        /// Refused for now.
        public var deferred: Int
        /// Refused for good, or given up.
        public var failed: Int
        /// Nobody knows whether the server took the mail.
        public var indoubt: Int

        /// Those to whom nothing has happened yet, or is happening now.
        public var waiting: Int { recipients - sent - deferred - failed - indoubt }

        /// Counts a group.
        public init(
            recipients: Int = 0, sent: Int = 0, deferred: Int = 0, failed: Int = 0,
            indoubt: Int = 0
        ) {
            self.recipients = recipients
            self.sent = sent
            self.deferred = deferred
            self.failed = failed
            self.indoubt = indoubt
        }

        /// Adds two groups that have nobody in common.
        public static func + (a: Counts, b: Counts) -> Counts {
            Counts(
                recipients: a.recipients + b.recipients, sent: a.sent + b.sent,
                deferred: a.deferred + b.deferred, failed: a.failed + b.failed,
                indoubt: a.indoubt + b.indoubt)
        }
    }

    /// The recipients of one domain.
    public struct Domain: Hashable, Sendable {
        /// The domain in lower case.
        public var name: String
        /// What became of them.
        public var counts: Counts

        package init(
            name: String, counts: Counts
        ) {
            self.name = name
            self.counts = counts
        }
    }

    /// The recipients who stand in one state after replies of one code and status.
    public struct Answer: Hashable, Sendable {
        /// Where they stand.
        public var state: DeliveryState
        /// The code; nil where no server answered.
        public var code: Int?
        /// The enhanced status, where the servers gave one.
        public var status: EnhancedStatus?
        /// How many there are.
        public var count: Int
        /// The text of the latest.
        public var example: String
        /// When the latest came.
        public var lastAt: Timestamp

        package init(
            state: DeliveryState, code: Int?, status: EnhancedStatus?, count: Int, example: String,
            lastAt: Timestamp
        ) {
            self.state = state
            self.code = code
            self.status = status
            self.count = count
            self.example = example
            self.lastAt = lastAt
        }
    }

    /// What servers answered within a stretch of time.
    public struct Bucket: Hashable, Sendable {
        /// When the stretch begins.
        public var start: Timestamp
        /// The last replies to recipients that came in it; nobody waits or is in doubt here.
        public var counts: Counts

        package init(
            start: Timestamp, counts: Counts
        ) {
            self.start = start
            self.counts = counts
        }
    }

    /// The recipients who were tried equally often.
    public struct Attempts: Hashable, Sendable {
        /// How many attempts a server answered.
        public var attempts: Int
        /// What became of them.
        public var counts: Counts

        package init(
            attempts: Int, counts: Counts
        ) {
            self.attempts = attempts
            self.counts = counts
        }
    }

    /// A recipient whose mail was refused at first.
    public struct Wait: Hashable, Sendable {
        /// The address.
        public var address: String
        /// Where the mail stands.
        public var state: DeliveryState
        /// How many attempts a server answered.
        public var attempts: Int
        /// From the first refusal to the last reply.
        public var duration: Duration
        /// The last reply, as the server wrote it.
        public var reply: String

        package init(
            address: String, state: DeliveryState, attempts: Int, duration: Duration, reply: String
        ) {
            self.address = address
            self.state = state
            self.attempts = attempts
            self.duration = duration
            self.reply = reply
        }
    }

    /// Everybody, by state.
    public var tally: Tally
    /// The domains with the most recipients, those first.
    public var domains: [Domain]
    /// How many domains are not among ``domains``.
    public var otherDomainCount: Int
    /// What became of the recipients there.
    public var otherDomains: Counts
    /// What the servers said last, the most frequent first.
    public var answers: [Answer]
    /// How many recipients have another last reply.
    public var otherAnswers: Int
    /// How long each of ``timeline`` is.
    public var bucketWidth: Duration
    /// The last replies over time, without gaps; empty before the first.
    public var timeline: [Bucket]
    /// When the first mail was taken that a server answered.
    public var firstSent: Timestamp?
    /// When the last one was.
    public var lastSent: Timestamp?
    /// How many needed how many attempts, the fewest attempts first.
    public var attempts: [Attempts]
    /// The longest from the first refusal to the last reply, those first.
    public var longestWaits: [Wait]

    package init(
        tally: Tally, domains: [Domain], otherDomainCount: Int, otherDomains: Counts,
        answers: [Answer], otherAnswers: Int, bucketWidth: Duration, timeline: [Bucket],
        firstSent: Timestamp?, lastSent: Timestamp?, attempts: [Attempts], longestWaits: [Wait]
    ) {
        self.tally = tally
        self.domains = domains
        self.otherDomainCount = otherDomainCount
        self.otherDomains = otherDomains
        self.answers = answers
        self.otherAnswers = otherAnswers
        self.bucketWidth = bucketWidth
        self.timeline = timeline
        self.firstSent = firstSent
        self.lastSent = lastSent
        self.attempts = attempts
        self.longestWaits = longestWaits
    }
}
