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
        /// Events of providers that tell of nothing that counts here.
        package internal(set) var ignored = 0
        /// Bodies that providers posted and that nobody can prove before a certificate can be had.
        package internal(set) var waiting = 0
        /// What somebody should know of what providers posted.
        package internal(set) var posted: [String] = []
        /// What became of each mailbox.
        package internal(set) var mailboxes: [MailboxVisit] = []
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
    private var digests: Set<String> = []
    private var spooled: [String] = []
    private var postedFiles: [String] = []
    private let posted: PostedEvents
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
        posted = try PostedEvents(in: workspace)
        try open.judge.run()
        try readSpool()
        try readPosted()
    }

    /// Takes a message; it is kept and judged at the latest by ``commit()``.
    ///
    /// Returns whether it is a report about mail of ours, and nobody has to read it.
    @discardableResult
    package func take(
        _ message: [UInt8], from source: BounceEvidence.Source, to recipient: String? = nil
    ) throws -> Bool {
        record.read += 1
        let digest = EvidenceMaker.digest(of: message)
        var reading = BounceReader.read(message)
        if let recipient { reading.believe(recipient: recipient) }
        let isOurs = maker.isOurs(reading)
        if try isKnown(digest) { return isOurs }
        let now = open.workspace.effects.now()
        let found = maker.evidence(of: reading, digest: digest, source: source, at: now)
        let kind = found.first?.kind ?? reading.kind
        // A mail server has given it away: whoever wrote it must not be lost.
        if source == .pipe, Self.forPeople.contains(kind) {
            // A machine's report about mail that is not ours waits in a folder of its own.
            try returned.deliver(message, digest: digest, isReport: kind == .foreign)
        }
        try note(found, digest, reading.kind, at: now)
        return isOurs
    }

    /// Remembers that a message of a mailbox was looked at, and is to stay where it is.
    package func remember(_ place: String) {
        reports.append(
            SeenReport(digest: Self.digest(of: place), at: open.workspace.effects.now()))
    }

    /// Which of some messages of a mailbox were looked at before.
    package func remembered(_ places: [String]) throws -> Set<String> {
        let names = Dictionary(places.map { (Self.digest(of: $0), $0) }) { first, _ in first }
        return Set(try open.store.seen(among: Array(names.keys)).compactMap { names[$0] })
    }

    private static func digest(of place: String) -> String {
        EvidenceMaker.digest(of: Array("a place\n\(place)".utf8))
    }

    /// Keeps and judges what was taken.
    package func commit() throws { try flush() }

    /// Notes what became of a mailbox.
    package func note(_ visit: MailboxVisit) { record.mailboxes.append(visit) }

    /// Takes what a provider posted; false where that is no JSON, or nested too deep.
    @discardableResult
    package func take(
        posted body: [UInt8], by provider: WebhookProvider, key: String? = nil
    ) throws -> Bool {
        guard let found = WebhookReader(provider).read(body, key: key) else { return false }
        record.ignored += found.others
        for event in found.events { try take(event) }
        return true
    }

    private func take(_ event: WebhookEvent) throws {
        record.read += 1
        let digest = EvidenceMaker.digest(of: event)
        if try isKnown(digest) { return }
        let now = open.workspace.effects.now()
        let made = maker.evidence(of: event, at: now)
        try note(made, digest, event.reading.kind, at: now)
    }

    /// Whether a report was read before, which is counted.
    private func isKnown(_ digest: String) throws -> Bool {
        let isKnown =
            try digests.contains(digest) || !open.store.seen(among: [digest]).isEmpty
        if isKnown { record.again += 1 }
        return isKnown
    }

    private func note(
        _ found: [BounceEvidence], _ digest: String, _ kind: BounceKind, at now: Timestamp
    ) throws {
        record.kinds[(found.first?.kind ?? kind).rawValue, default: 0] += 1
        evidence += found
        issues.formUnion(found.compactMap { $0.mail?.issue })
        reports.append(SeenReport(digest: digest, at: now))
        digests.insert(digest)
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
            (evidence, reports, digests) = ([], [], [])
            try open.judge.run()
        }
        for file in spooled { try returned.remove(file) }
        for file in postedFiles { try posted.bodies.remove(file) }
        (spooled, postedFiles) = ([], [])
    }

    private func readSpool() throws {
        for file in try returned.spooled() {
            let (message, recipient) = try returned.read(file)
            spooled.append(file)
            try take(message, from: .pipe, to: recipient)
        }
    }

    /// Reads what `serve` has kept, the whole of it before what is given otherwise.
    private func readPosted() throws {
        for file in try posted.bodies.waiting() {
            switch posted.outcome(of: file) {
            case .waits: record.waiting += 1
            case .done(let words):
                if let words { record.posted.append(words) }
                postedFiles.append(file)
            case .body(let body):
                if try !take(posted: body.bytes, by: body.provider, key: body.key) {
                    record.posted.append(
                        "what was posted to the hook \(body.hook) is no JSON, and was dropped")
                }
                // Not before all of its events were taken.
                postedFiles.append(file)
            }
        }
    }

    private func undecidedHolds(_ now: Timestamp) throws -> [String] {
        let holds = try open.store.holds().filter {
            $0.decision == nil && now - $0.since < BouncePolicy.holdTime
        }
        return Set(holds.map(\.provider)).sorted()
    }
}

extension Timestamp {
    /// The moment that comes the given time earlier.
    fileprivate static func - (moment: Timestamp, time: Duration) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds - time.milliseconds)
    }
}
