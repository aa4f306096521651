import ArgumentParser
import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit

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
    @Option(
        name: .customLong("list"), help: "Only to this list; repeatable.", completion: .lists,
        transform: ListNames.init(typed:))
    var listNames: [ListNames] = []
    @OptionGroup var part: SegmentOptions
    @OptionGroup var machine: PartOptions
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

    var lists: [ListName] { listNames.flatMap(\.all) }

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
        if options.log != nil && (dryRun || !testAddresses.isEmpty || decisions.close) {
            throw ValidationError("--log goes with none of --dry-run, --test and --close")
        }
        if machine.chosen != nil && (decisions.close || !testAddresses.isEmpty) {
            throw ValidationError("--part goes with neither --test nor --close")
        }
        if at != nil && (dryRun || !testAddresses.isEmpty) {
            throw ValidationError("--at goes with neither --dry-run nor --test")
        }
    }

    func run() async throws {
        let context = try MailingContext(try newsroom.open(), slug: slug)
        let status =
            if dryRun {
                try await DryRunMailing(
                    context, to: lists, part: try part.part, chosen: machine.chosen, outbox: outbox
                ).run(options, next: command(context.folder.slug), json: json)
            } else if !testAddresses.isEmpty {
                try await TestMailing(context, to: testAddresses, as: reader).run(
                    to: testAddresses, as: reader, of: context, options, yes: yes, json: json)
            } else if decisions.close {
                try close(context)
            } else {
                try await send(context)
            }
        if status != .success { throw status.code }
    }

    /// What sends to the people that were chosen.
    private func command(_ slug: Slug) -> SendCommand {
        SendCommand(
            slug: slug, folder: newsroom.folder, lists: lists, expression: part.expression,
            segment: part.segment, chosen: machine.chosen, limit: options.limit,
            ignoresLint: ignoreLint)
    }

    private func close(_ context: MailingContext) throws -> ExitStatus {
        let closing = CloseMailing(context, wasMoved: moved)
        let plan = try closing.plan()
        if !plan.isClosed {
            let who =
                plan.left == 0
                ? "Nobody is left to be mailed."
                : "\(plan.left.of("person has", "people have")) not got it, and will not."
            guard try isConfirmed("Close \(context.folder.slug) for good? \(who)") else {
                plan.close()
                return .success
            }
        }
        try closing.close(plan).tell(json: json)
        return .success
    }

    private func send(_ context: MailingContext) async throws -> ExitStatus {
        let wantsMore = includeNew || inDoubt == .resend || acceptRefusals || !decisions.isEmpty
        if let closed = try CloseMailing(context, wasMoved: moved)
            .ended(asks: wantsMore, givesUp: inDoubt == .skip)
        {
            try closed.tell(json: json)
            return closed.status.failed + closed.status.indoubt > 0 ? .incomplete : .success
        }
        let relay = try context.relay()
        let log = try options.openLog(of: context.folder.slug)
        let start = try at.map { try StartTime($0, effects: context.effects) }
        guard let mailing = try await mailing(context, relay, start) else { return .success }
        defer { mailing.close() }
        let progress = ProgressReport(options)
        var choices = progress.heard(by: options.choices)
        if let log { choices.listeners.append(log) }
        let work = RunMailing(
            mailing, of: context, over: relay, choices, acceptsRefusals: acceptRefusals)
        let running = try await work.start(
            over: try await options.transport(relay, context.workspace))
        defer { running.close() }
        let ending: Result<(result: MailingResult, signal: ExitStatus?), any Error>
        do { ending = .success(try await running.watched(by: progress)) } catch {
            ending = .failure(error)
        }
        if let fault = await log?.finish() { Console.say(fault.text) }
        let (result, signal) = try ending.get()
        return try work.end(running, result).tell(of: context, signal: signal, as: slug, json: json)
    }

    /// Shows the plan, asks, and begins the mailing or goes on with it; nil where the answer is
    /// no.
    private func mailing(
        _ context: MailingContext, _ relay: RelayConfiguration, _ start: StartTime?
    ) async throws -> OpenMailing? {
        if context.folder.hasLedger || !decisions.isEmpty {
            return try await goOn(context, relay, start)
        }
        let beginning = BeginMailing(
            context, to: lists, part: try part.part, chosen: machine.chosen, ignoresLint: ignoreLint
        )
        let plan = try beginning.plan()
        plan.tell(as: slug, over: relay)
        let people = plan.count.recipients.of("person", "people")
        guard try isConfirmed("Send to \(people)?") else { return nil }
        try await start?.arrive(context.effects)
        if let mailing = try beginning.begin(plan) { return mailing }
        // Another run began this mailing, and ended, since we looked.
        return try await goOn(context, relay, start)
    }

    private func goOn(
        _ context: MailingContext, _ relay: RelayConfiguration, _ start: StartTime?
    ) async throws -> OpenMailing? {
        let resuming = ResumeMailing(context, try resumption)
        let plan = try resuming.plan()
        if plan.left > 0 {
            Console.say(
                "\(slug): \(plan.sent) sent, \(plan.left) to go, to \(plan.audience.description), "
                    + "over \(relay.place)")
            guard try isConfirmed("Go on with \(plan.left.of("person", "people"))?") else {
                plan.close()
                return nil
            }
            try await start?.arrive(context.effects)
        }
        return try resuming.resume(plan)
    }

    private var resumption: ResumeMailing.Decisions {
        get throws {
            var resumption = ResumeMailing.Decisions()
            resumption.lists = lists
            resumption.part = try part.part
            resumption.chosen = machine.chosen
            resumption.includesNew = includeNew
            resumption.inDoubt = inDoubt.resolution
            resumption.acceptsRefusals = acceptRefusals
            resumption.resending = decisions.resending
            resumption.takesTodaysSender = decisions.resender
            resumption.wasMoved = moved
            return resumption
        }
    }

    private func isConfirmed(_ question: String) throws -> Bool {
        try Confirmation.isGiven(to: question, yes: yes)
    }
}

extension Send.InDoubtChoice {
    /// What becomes of them; nil where they are held.
    fileprivate var resolution: InDoubtResolution? {
        switch self {
        case .hold: nil
        case .resend: .resend
        case .skip: .skip
        }
    }
}
