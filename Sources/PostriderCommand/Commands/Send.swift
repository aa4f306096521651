import ArgumentParser
import DeliveryEngine
import Files
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider send`: plan, confirm, send; run again to finish or to go on.
struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Send an issue, or go on with its sending.",
        discussion: """
            Nobody is mailed the same issue twice, however often this is run: the ledger \
            knows who got it. Without a terminal --yes is needed.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Flag(help: "Write every mail as an .eml file; send nothing.") var dryRun = false
    @Option(help: "Where a dry run writes; Outbox/ISSUE otherwise.", completion: .directory)
    var outbox: String?
    @Option(
        name: .customLong("test"), parsing: .upToNextOption,
        help: "Send only to these addresses; not recorded.")
    var testAddresses: [String] = []
    @Option(name: .customLong("as"), help: "With --test: as this reader would get it.")
    var reader: String?
    @Option(name: .customLong("list"), help: "Only to this list; repeatable.")
    var lists: [ListName] = []
    @OptionGroup var part: SegmentOptions
    @Flag(help: "Also to those who joined after the mailing began.") var includeNew = false
    @Option(help: "What to do with mails of which nobody knows whether they arrived.")
    var inDoubt = InDoubtChoice.hold
    @Option(help: "When to begin, such as 18:00 or \"2026-11-22 18:00\"; waits until then.")
    var at: String?
    @Flag(
        help: "Believe a relay that refused more for good than can be chance, and go on.")
    var acceptRefusals = false
    @Flag(help: "Send although lint finds errors.") var ignoreLint = false
    @Flag(help: "Go on with a mailing that was moved here; nobody sends its other copy again.")
    var moved = false
    @OptionGroup var decisions: DecisionOptions
    @OptionGroup var options: RunOptions
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write the outcome as JSON.") var json = false

    enum InDoubtChoice: String, ExpressibleByArgument, CaseIterable { case hold, resend, skip }

    func validate() throws {
        if dryRun && !testAddresses.isEmpty {
            throw ValidationError("--dry-run and --test exclude each other")
        }
        if acceptRefusals && (dryRun || !testAddresses.isEmpty) {
            throw ValidationError("--accept-refusals goes with neither --dry-run nor --test")
        }
        if decisions.close && (acceptRefusals || includeNew || inDoubt != .hold) {
            throw ValidationError(
                "--close goes with none of --accept-refusals, --include-new and --in-doubt")
        }
        if reader != nil && testAddresses.isEmpty {
            throw ValidationError("--as READER goes with --test ADDRESS")
        }
        if outbox != nil && !dryRun { throw ValidationError("--outbox goes with --dry-run") }
        if !decisions.isEmpty && (dryRun || !testAddresses.isEmpty) {
            throw ValidationError(
                "--failed, --resender and --close go with neither --dry-run nor --test")
        }
        if at != nil && (dryRun || !testAddresses.isEmpty) {
            throw ValidationError("--at goes with neither --dry-run nor --test")
        }
    }

    func run() async throws {
        let desk = try MailingDesk(try newsroom.open(), slug: slug)
        let status =
            if dryRun {
                try await DryRun(
                    desk: desk, lists: lists, part: try part.part, outbox: outbox,
                    options: options, next: command(desk.folder.slug), json: json
                )
                .run()
            } else if !testAddresses.isEmpty {
                try await TestSend(
                    desk: desk, addresses: testAddresses, reader: reader, options: options,
                    isConfirmed: yes, json: json
                ).run()
            } else if decisions.close {
                try ClosedMailing(desk: desk, json: json).close(yes: yes, moved: moved)
            } else {
                try await send(desk)
            }
        if status != .success { throw status.code }
    }

    /// What sends to the people that were chosen.
    private func command(_ slug: Slug) -> SendCommand {
        SendCommand(
            slug: slug, folder: newsroom.folder, lists: lists, expression: part.expression,
            segment: part.segment, limit: options.limit, ignoresLint: ignoreLint)
    }

    private func send(_ desk: MailingDesk) async throws -> ExitStatus {
        let wantsMore = includeNew || inDoubt == .resend || acceptRefusals || !decisions.isEmpty
        if let ending = try ClosedMailing(desk: desk, json: json).ending(
            asks: wantsMore, givesUp: inDoubt == .skip, moved: moved)
        {
            return ending
        }
        let relay = try desk.relay()
        let start = try at.map { try StartTime($0, effects: desk.effects) }
        guard let (ledger, version) = try await openLedger(desk, relay, start) else {
            return .success
        }
        defer { ledger.close() }
        if acceptRefusals { try desk.acceptRefusals(in: ledger) }
        let mailing = try ledger.mailing()
        let book = try desk.rateLimitStore(relay, holder: "issue \(slug)")
        defer { book.close() }
        let readership = try ListEligibility(
            desk.people, lists: mailing.audience.lists,
            asOf: version, issue: desk.folder.slug,
            acceptances: LaterAcceptances(in: desk.workspace.newsroom, besides: desk.folder.slug),
            effects: desk.effects)
        let run = MailingRun(
            ledger: ledger, readership: readership,
            options: options.mailing(
                desk.settings, connections: options.connections ?? relay.connections),
            rateLimitStore: book, effects: desk.effects,
            // Where nobody is left, a key that was replaced since stops nothing.
            render: MailingDesk.rendering(
                try desk.compiled(mailing, toLookAt: try ledger.tally().isFinished)))
        try ledger.beginRun(at: desk.effects.now())
        var (result, signal) = try await desk.run(
            run, over: try options.transport(relay, desk.workspace), ledger,
            progress: ProgressReport(style: options.progress, effects: desk.effects))
        try desk.noteEnd(of: &result, in: ledger)
        // What was found out about addresses holds already; another may be at work on the list.
        _ = try? desk.people.applyIntake()
        let status = try MailingStatus(
            desk.folder.slug, ledger, tally: result.tally, isRunning: false)
        if json { try writeJSON(status) } else { Console.write("\(slug): \(status.line).") }
        guard status.addsUp else {
            throw Problem(.software, "the counts do not add up; please report this")
        }
        readership.tellSuppressed()
        var saved: String?
        do { saved = try ledger.saveDisplaced() } catch {
            Console.say("postrider: the ledger cannot be saved: \(Problem(error).text)")
        }
        let ending = desk.conclude(result, signal: signal, saved: saved)
        ending.tell(json: json)
        for hint in status.hints { Console.say(hint) }
        return ending.status
    }

    /// Shows the plan, asks, and opens or makes the ledger; nil where the answer is no.
    ///
    /// The version is that of the list from which the audience was taken just now.
    private func openLedger(
        _ desk: MailingDesk, _ relay: RelayConfiguration, _ start: StartTime?
    ) async throws -> (ledger: LedgerDatabase, version: ListVersion?)? {
        if desk.folder.hasLedger {
            return try await goOn(desk, relay, start).map { ($0, nil) }
        }
        guard decisions.isEmpty else {
            throw Problem(
                .badData, "\(slug) has not been sent, so nobody has failed and nothing is pinned",
                remedy: .send(desk.folder.slug))
        }
        let audience = try desk.audience(lists, try part.part)
        let rendered = try desk.rendered()
        if !ignoreLint { try IssueLint(desk).refuseErrors(in: rendered) }
        let mailing = try desk.newMailing(of: rendered, to: audience)
        let edition = try desk.compiled(mailing)
        let count = try desk.count(audience, of: mailing, for: edition)
        var reasons = count.excluded.sorted { $0.key < $1.key }.map { "\($1) \($0)" }
        if count.outside > 0 { reasons.append("\(count.outside) not in the segment") }
        guard count.recipients > 0 else {
            throw Problem(
                .badData,
                "nobody to send to: \(audience.description) has no active subscriber",
                remedy: audience.asked.map {
                    "See who it holds for: postrider subscribers list --where \($0.shellQuoted)"
                } ?? "See: postrider lists list")
        }
        Console.say(
            """
            \(slug): \(mailing.edition.subject.source)
              from   \(desk.settings.from.address)
              to     \(audience.description): \(count.recipients.of("recipient"))\
            \(reasons.isEmpty ? "" : "; left out: \(reasons.joined(separator: ", "))")
              relay  \(relay.place)
            """)
        if let words = desk.settings.placeholdersInWords {
            Console.say("  note   not your own yet, as init wrote them: \(words)")
        }
        guard try isConfirmed("Send to \(count.recipients.of("person", "people"))?") else {
            return nil
        }
        try await start?.arrive(desk.effects)
        do {
            return try desk.newLedger(mailing, to: audience, edition)
        } catch let error as StorageError where error.isTaken {
            // Another run began this mailing, and ended, since we looked.
            return try await goOn(desk, relay, start).map { ($0, nil) }
        }
    }

    private func goOn(
        _ desk: MailingDesk, _ relay: RelayConfiguration, _ start: StartTime?
    ) async throws -> LedgerDatabase? {
        let ledger = try desk.ledgerToSend(wasMoved: moved)
        if !acceptRefusals && decisions.failed == nil { try desk.refuseWhileUndecided(ledger) }
        let mailing = try ledger.mailing()
        try desk.refusePlaceholders(of: mailing)
        try checkAgainst(mailing, desk)
        if ledger.recovery.inDoubt > 0 {
            Console.say(
                "\(ledger.recovery.inDoubt.of("mail")) in doubt: the last run died as they left.")
        }
        let audience = mailing.audience
        let decided = try MailingDecisions(
            resending: decisions.resending, resender: decisions.resender, on: mailing, ledger, desk)
        if includeNew { try desk.takeInNew(ledger, decided.mailing) }
        let tally = try ledger.tally()
        let again = inDoubt == .resend ? tally[.indoubt] : 0
        let left = tally[.queued] + tally[.deferred] + again + decided.resent
        try decided.tell(left: left)
        if left > 0 {
            Console.say(
                "\(slug): \(tally[.sent]) sent, \(left) to go, to \(audience.description), "
                    + "over \(relay.place)")
            guard try isConfirmed("Go on with \(left.of("person", "people"))?") else { return nil }
            try await start?.arrive(desk.effects)
        }
        try decided.apply(left: left)
        if !acceptRefusals { try desk.refuseWhileUndecided(ledger) }
        switch inDoubt {
        case .hold: break
        case .resend: _ = try ledger.resolveInDoubt(.resend, at: desk.effects.now())
        case .skip: try ledger.giveUpDoubt(at: desk.effects.now())
        }
        return ledger
    }

    /// Says what has changed since the mailing began, and refuses what cannot be.
    private func checkAgainst(_ mailing: Mailing, _ desk: MailingDesk) throws {
        let audience = mailing.audience
        let part = try part.part
        let asked = part?.description
        let isOther =
            !lists.isEmpty && lists != audience.lists
            || asked != nil && asked != audience.asked
        guard !isOther else {
            throw Problem(
                .usage, "this mailing went to \(audience.description) when it began",
                remedy: .words(
                    "Leave --list, --where and --segment out to go on (with --include-new "
                        + "also to those who came to it since), or compose another issue."))
        }
        if let part, try desk.people.expanded(part).description != audience.expression {
            Console.say("The segment was changed since; this mailing keeps it as it was then.")
        }
        let edition = try? desk.workspace.edition(desk.folder)
        let files = try? edition.map { try desk.workspace.attachments(of: $0, in: desk.folder) }
        if let edition, EditionDigest(edition, files ?? []).description != mailing.digest {
            Console.say(
                "The issue was edited after its mailing began; everybody gets it as it was then.")
        }
    }

    private func isConfirmed(_ question: String) throws -> Bool {
        try Confirmation.isGiven(to: question, yes: yes)
    }
}
