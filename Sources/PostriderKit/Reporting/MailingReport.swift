package import DeliveryEngine
package import NewsletterCore
package import NewsroomFiles

/// What became of a mailing, for `report`: its text, its page and its JSON.
package struct MailingReport: Encodable {
    /// Recipients by where they stand; the excluded are none.
    package struct Counts: Encodable {
        package let recipients: Int
        package let sent: Int
        package let deferred: Int
        package let failed: Int
        package let indoubt: Int
        package let waiting: Int

        package init(
            recipients: Int, sent: Int, deferred: Int, failed: Int, indoubt: Int, waiting: Int
        ) {
            self.recipients = recipients
            self.sent = sent
            self.deferred = deferred
            self.failed = failed
            self.indoubt = indoubt
            self.waiting = waiting
        }
    }

    /// The recipients of one domain, or of the domains that are not listed.
    package struct Domain: Encodable {
        package let domain: String
        package let counts: Counts
    }

    /// The recipients who stand in one state after one kind of reply.
    package struct Reply: Encodable {
        package let state: String
        /// Nil where no server answered.
        let code: Int?
        let status: String?
        package let count: Int
        /// The latest text.
        package let example: String
        let lastAt: String
    }

    /// The last replies to recipients within a stretch of time.
    package struct Bucket: Encodable {
        package let start: Timestamp
        let sent: Int
        let deferred: Int
        let failed: Int

        enum CodingKeys: CodingKey { case start, sent, deferred, failed }

        package func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(start.description, forKey: .start)
            try values.encode(sent, forKey: .sent)
            try values.encode(deferred, forKey: .deferred)
            try values.encode(failed, forKey: .failed)
        }
    }

    /// How many needed so many attempts.
    package struct Attempts: Encodable {
        package let attempts: Int
        package let counts: Counts
    }

    /// A mail that was refused at first.
    package struct Wait: Encodable {
        package let email: String
        package let state: String
        package let attempts: Int
        /// From the first refusal to the last reply.
        package let seconds: Double
        package let reply: String
    }

    /// A reply by which somebody had failed who was sent to again.
    package struct EarlierReply: Encodable {
        package let email: String
        package let at: String
        package let reply: String
    }

    /// How fast the mails went.
    package struct Pace: Encodable {
        package let firstSent: String
        package let lastSent: String
        let seconds: Double
        package let perMinute: Double
    }

    package let issue: String
    /// The parts of the audience that it adds up, such as `1/3`; nil where it tells of one ledger.
    package private(set) var parts: [String]?
    /// The parts that it does not know of.
    package private(set) var missingParts: [String]?
    /// The subject as it was written, slots and all.
    package let subject: String
    /// When the mailing began.
    let createdAt: String
    package private(set) var status: MailingStatus
    /// What came back of it; nil where nothing did.
    package private(set) var returned: BounceCounts?
    package let recipients: Int
    /// Nil before the first mail was taken.
    package let pace: Pace?
    let domains: [Domain]
    let otherDomainCount: Int
    let otherDomains: Counts
    package let replies: [Reply]
    package let otherReplies: Int
    let bucketSeconds: Int
    package let timeline: [Bucket]
    package let attempts: [Attempts]
    package let longestWaits: [Wait]
    /// The latest of ``earlierReplyCount``.
    package let earlierReplies: [EarlierReply]
    package let earlierReplyCount: Int

    /// Reads the ledger of an issue beside whoever writes it.
    package init(reading folder: IssueFolder, in workspace: Workspace) throws {
        let ledgers = workspace.adapters.ledgers
        let ledger = try ledgers.read(folder.ledger)
        defer { ledger.close() }
        let isRunning = try ledgers.writer(of: folder.ledger) != nil
        try self.init(ledger, of: folder.slug, isRunning: isRunning)
    }

    /// Reads the ledger of an issue, and what came back of it.
    package init(of folder: IssueFolder, in workspace: Workspace) throws {
        try self.init(reading: folder, in: workspace)
        returned = try BounceCounts(of: folder.slug, in: workspace)
        status.add(returned)
    }

    /// Tells of a ledger that is open, in the folder of an issue, or else in that of its own.
    init(_ ledger: any LedgerReader, of slug: Slug? = nil, isRunning: Bool) throws {
        let breakdown = try ledger.breakdown(groups: 15, buckets: 60)
        let page = try LedgerPage(ledger, of: slug, tally: breakdown.tally, isRunning: isRunning)
        self.init(breakdown, page.status, of: page.mailing, page.earlier, page.earlierCount)
    }

    /// Adds up what several machines mailed, each its part of one audience.
    ///
    /// Throws where they are not the parts of one mailing.
    package init(adding parts: ReportedParts) throws {
        let pages = parts.pages
        self.init(
            try parts.breakdown(), MailingStatus(adding: pages.map(\.status), parts),
            of: pages[0].mailing,
            Array(pages.flatMap(\.earlier).sorted { $0.at > $1.at }.prefix(10)),
            pages.map(\.earlierCount).reduce(0, +))
        self.parts = parts.numbers
        missingParts = parts.missing
    }

    private init(
        _ breakdown: LedgerBreakdown, _ status: MailingStatus, of mailing: Mailing,
        _ earlier: [EarlierReply], _ earlierCount: Int
    ) {
        issue = status.issue
        subject = mailing.edition.subject.source
        createdAt = mailing.createdAt.description
        self.status = status
        recipients = breakdown.tally.candidates - breakdown.tally[.excluded]
        pace = Pace(breakdown)
        domains = breakdown.domains.map { Domain(domain: $0.name, counts: Counts($0.counts)) }
        otherDomainCount = breakdown.otherDomainCount
        otherDomains = Counts(breakdown.otherDomains)
        replies = breakdown.answers.map { Reply($0) }
        otherReplies = breakdown.otherAnswers
        bucketSeconds = Int(breakdown.bucketWidth.milliseconds / 1000)
        timeline = breakdown.timeline.map {
            Bucket(
                start: $0.start, sent: $0.counts.sent, deferred: $0.counts.deferred,
                failed: $0.counts.failed)
        }
        attempts = breakdown.attempts.map {
            Attempts(attempts: $0.attempts, counts: Counts($0.counts))
        }
        longestWaits = breakdown.longestWaits.map {
            Wait(
                email: $0.address, state: $0.state.rawValue, attempts: $0.attempts,
                seconds: Double($0.duration.milliseconds) / 1000, reply: $0.reply)
        }
        earlierReplies = earlier
        earlierReplyCount = earlierCount
    }
}

extension MailingReport.Counts {
    package init(_ counts: LedgerBreakdown.Counts) {
        self.init(
            recipients: counts.recipients, sent: counts.sent, deferred: counts.deferred,
            failed: counts.failed, indoubt: counts.indoubt, waiting: counts.waiting)
    }
}

extension MailingReport.Reply {
    init(_ answer: LedgerBreakdown.Answer) {
        self.init(
            state: answer.state.rawValue, code: answer.code, status: answer.status?.description,
            count: answer.count, example: answer.example, lastAt: answer.lastAt.description)
    }

    /// The code and the status: `550 5.1.1`; `no reply` where no server answered.
    package var label: String {
        let parts = [code.map { String($0) }, status].compactMap { $0 }
        return parts.isEmpty ? "no reply" : parts.joined(separator: " ")
    }
}

extension MailingReport.Bucket {
    package var total: Int { sent + deferred + failed }

    /// The bucket and the one after it as one.
    package static func + (a: Self, b: Self) -> Self {
        Self(
            start: a.start, sent: a.sent + b.sent, deferred: a.deferred + b.deferred,
            failed: a.failed + b.failed)
    }
}

extension MailingReport.Pace {
    /// Nil before the first mail was taken; a rate needs a time of at least a second.
    fileprivate init?(_ breakdown: LedgerBreakdown) {
        guard let first = breakdown.firstSent, let last = breakdown.lastSent else { return nil }
        let seconds = Double((last - first).milliseconds) / 1000
        let sent = breakdown.timeline.reduce(0) { $0 + $1.counts.sent }
        self.init(
            firstSent: first.description, lastSent: last.description, seconds: seconds,
            perMinute: (Double(sent) * 60 / max(1, seconds)).rounded())
    }
}

extension MailingReport {
    /// How many of all recipients a server took the mail for, as a share from 0 to 1.
    package var sentShare: Double { recipients == 0 ? 0 : Double(status.sent) / Double(recipients) }

    /// The excluded by reason, the most frequent first.
    package var exclusions: [(reason: String, count: Int)] {
        status.excluded.map { (reason: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }

    /// The listed domains and the rest, as one list.
    package var allDomains: [Domain] {
        guard otherDomainCount > 0 else { return domains }
        let name = otherDomainCount == 1 ? "1 other" : "\(otherDomainCount) others"
        return domains + [Domain(domain: name, counts: otherDomains)]
    }

    /// How long a bucket is, in words: `10 seconds`, `1 minute`.
    var bucketName: String {
        let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
        let (unit, name) = units.first { bucketSeconds % $0.0 == 0 } ?? (1, "second")
        let count = bucketSeconds / unit
        return count == 1 ? name : "\(count) \(name)s"
    }
}
