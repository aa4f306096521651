import Files
package import Inbound
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Reads mail that came back, keeps what it says as evidence, and does what follows.
package final class ProcessBounces {
    /// What was read, and what followed, as `--json` tells it.
    package struct Record: Encodable {
        /// How many messages were read.
        package internal(set) var read = 0
        /// Those of them that had been read before.
        package internal(set) var again = 0
        /// By kind, those that were read the first time.
        package internal(set) var kinds: [String: Int] = [:]
        /// By what followed, the evidence of this run.
        package internal(set) var verdicts: [String: Int] = [:]
        /// The providers whose verdicts the brake holds, undecided.
        package internal(set) var held: [String] = []
        /// Providers that refuse us.
        package internal(set) var warnings: [RefusingProvider] = []
        /// Messages of people that a mail server has handed over, and nobody has read.
        package internal(set) var unread = 0

        /// Whether somebody has to look.
        package var isUnsettled: Bool {
            !held.isEmpty || !warnings.isEmpty || kinds["unreadable"] ?? 0 > 0
        }
    }

    /// So many messages are kept and judged together.
    private static let batch = 100

    private let open: OpenBounces
    private let maker: EvidenceMaker
    private let returned: ReturnedMail
    private let begun: Timestamp
    private var record = Record()
    private var evidence: [BounceEvidence] = []
    private var reports: [SeenReport] = []
    private var spooled: [String] = []
    /// About which issues something was read.
    private var issues: Set<Slug> = []

    /// Opens the newsroom's evidence, finishes what an earlier run left, and reads the spool.
    package init(in workspace: Workspace) throws {
        open = try OpenBounces(in: workspace)
        begun = workspace.effects.now()
        returned = ReturnedMail(of: workspace.newsroom, effects: workspace.effects)
        let owners = BounceOwners(
            in: workspace, keys: try workspace.tokenKeys(), list: open.list)
        maker = EvidenceMaker(
            owners: owners, mails: open.mails, keptText: open.policy.keptText)
        try open.judge.run()
        try readSpool()
    }

    /// Takes a message; it is kept and judged at the latest by ``finish()``.
    package func take(
        _ message: [UInt8], from source: BounceEvidence.Source, to recipient: String? = nil
    ) throws {
        record.read += 1
        let digest = EvidenceMaker.digest(of: message)
        if try reports.contains(where: { $0.digest == digest })
            || !open.store.seen(among: [digest]).isEmpty
        {
            record.again += 1
            return
        }
        let now = open.workspace.effects.now()
        var reading = BounceReader.read(message)
        if let recipient { reading.believe(recipient: recipient) }
        let found = maker.evidence(of: reading, digest: digest, source: source, at: now)
        let kind = found.first?.kind ?? reading.kind
        record.kinds[kind.rawValue, default: 0] += 1
        // A mail server has given it away: whoever wrote it must not be lost.
        if source == .pipe, Self.forPeople.contains(kind) {
            try returned.deliver(message, digest: digest)
        }
        evidence += found
        issues.formUnion(found.compactMap { $0.mail?.issue })
        reports.append(SeenReport(digest: digest, at: now))
        if reports.count >= Self.batch { try flush() }
    }

    /// Keeps and judges what was taken, and tells of everything.
    package func finish() throws -> Record {
        try flush()
        let now = open.workspace.effects.now()
        try open.store.prune(
            evidenceBefore: now - open.policy.forgetAfter, seenBefore: now - BouncePolicy.memory)
        var question = BounceQuestion()
        question.since = begun
        for one in try open.store.evidence(question, limit: .max) {
            record.verdicts[one.verdict?.rawValue ?? "open", default: 0] += 1
        }
        record.held = try undecidedHolds(now)
        record.warnings = try issues.sorted { "\($0)" < "\($1)" }.flatMap {
            try RefusingProvider.all(
                in: $0, store: open.store, mails: open.mails, policy: open.policy)
        }
        record.unread = returned.unread()
        return record
    }

    /// Ends the use of the newsroom.
    package func close() { open.close() }

    private static let forPeople: Set<BounceKind> = [.ordinary, .unreadable, .foreign, .challenge]

    private func flush() throws {
        if !reports.isEmpty {
            try open.store.keep(evidence, seen: reports)
            (evidence, reports) = ([], [])
            try open.judge.run()
        }
        for file in spooled { try returned.remove(file) }
        spooled = []
    }

    private func readSpool() throws {
        for file in try returned.spooled() {
            let (message, recipient) = try returned.read(file)
            spooled.append(file)
            try take(message, from: .pipe, to: recipient)
        }
    }

    private func undecidedHolds(_ now: Timestamp) throws -> [String] {
        let holds = try open.store.holds().filter {
            $0.decision == nil && now - $0.since < BouncePolicy.holdTime
        }
        return Set(holds.map(\.provider)).sorted()
    }
}

/// A provider that refuses what is about us in one mailing.
package struct RefusingProvider: Encodable, Hashable {
    /// Fewer are chance, whatever their share.
    private static let chance = 3

    package let issue: String
    package let provider: String
    package let count: Int
    package let mails: Int
    /// What its server said last.
    package let example: String

    /// All that an issue met.
    static func all(
        in issue: Slug, store: any BounceStore, mails: MailHistory, policy: BouncePolicy
    ) throws -> [RefusingProvider] {
        var question = BounceQuestion.issue(issue)
        question.verdicts = [.aboutUs]
        let found = Dictionary(
            grouping: try store.evidence(question, limit: .max), by: { $0.provider ?? "" })
        return found.sorted { $0.key < $1.key }.compactMap { provider, evidence in
            let count = Set(evidence.compactMap(\.subscriber)).count
            guard count >= chance else { return nil }
            let sent = mails.mails(of: issue)[provider] ?? 0
            let isMany =
                count >= BouncePolicy.warnLeast
                || Double(count) >= policy.warnShare * Double(sent)
            guard isMany else { return nil }
            return RefusingProvider(
                issue: issue.description, provider: provider, count: count, mails: sent,
                example: evidence[0].text)
        }
    }
}

extension Timestamp {
    /// The moment that comes the given time earlier.
    fileprivate static func - (moment: Timestamp, time: Duration) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds - time.milliseconds)
    }
}
