import DeliveryEngine
import Files
import MailFormat
import NewsletterCore
import NewsroomFiles
import Subscribing
import Synchronization

/// Carries the outbox to the relay: a run whenever there is mail in it.
final class OutboxRun: Sendable {
    private struct State {
        var run: MailingRun?
        var isStopped = false
        /// What keeps mail from leaving; nil while it leaves.
        var fault: String?
    }

    /// How many connections it opens.
    private static let connections = 2
    /// After a relay that could not be used, at first; it doubles.
    private static let shortestPause = Duration.seconds(2)
    private static let longestPause = Duration.seconds(120)
    /// How often it looks whether a mail is due again.
    private static let look = Duration.seconds(5)

    private let workspace: Workspace
    private let database: any SignUpStore
    private let lists: @Sendable () -> [ListName: ListFacts]
    private let state = Mutex(State())
    private let rings: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation

    init(
        _ workspace: Workspace, _ database: any SignUpStore,
        lists: @escaping @Sendable () -> [ListName: ListFacts]
    ) {
        self.workspace = workspace
        self.database = database
        self.lists = lists
        (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Says that there may be mail.
    func ring() { bell.yield() }

    /// What keeps mail from leaving; nil while it leaves.
    var fault: String? { state.withLock { $0.fault } }

    /// Lets what is in flight finish, and begins nothing more.
    func stop() {
        let run = state.withLock { state in
            state.isStopped = true
            return state.run
        }
        run?.drain()
        bell.finish()
    }

    /// Sends until it is stopped, or its task is cancelled.
    func run() async {
        var pause = Self.shortestPause
        let (bell, effects) = (bell, workspace.effects)
        let clock = Task {
            while !Task.isCancelled {
                try? await effects.sleep(Self.look)
                bell.yield()
            }
        }
        defer { clock.cancel() }
        for await _ in rings {
            if state.withLock({ $0.isStopped }) || Task.isCancelled { return }
            let fault = await round()
            state.withLock { $0.fault = fault }
            guard fault != nil else {
                pause = Self.shortestPause
                continue
            }
            try? await effects.sleep(pause)
            pause = min(pause * 2, Self.longestPause)
        }
    }

    /// One run; returns why mail could not leave.
    func round() async -> String? {
        do {
            guard try database.isAnyMailDue() else { return nil }
            let settings = try workspace.settings()
            guard let relay = settings.joiningRelay, let url = settings.serve.url else {
                return "smtp.url is missing"
            }
            try settings.refusePlaceholders()
            return try await send(settings, relay, url)
        } catch {
            return Problem(error).what
        }
    }

    private func send(
        _ settings: Settings, _ relay: RelayConfiguration, _ url: String
    ) async throws -> String? {
        let writer = try JoinMailWriter(
            settings, url: url, keys: try workspace.tokenKeys(),
            newsroom: workspace.newsroom.folder, languages: try workspace.languages(),
            lists: lists())
        let ledger = database.outbox(JoiningRules(settings.serve).hourlyLimits)
        let limits = try workspace.adapters.limits.open(
            at: workspace.newsroom.rateLimitStore, relay: relay.place, holder: "serve",
            effects: workspace.effects)
        defer { limits.close() }
        let run = MailingRun(
            ledger: ledger, eligibility: OpenEligibility(), options: options(settings),
            rateLimitStore: limits, effects: workspace.effects,
            render: rendering(writer, ledger))
        var reached = try await relay.fetchedSettings(
            in: workspace.effects, folder: workspace.newsroom.folder)
        reached.connections = min(reached.connections, Self.connections)
        let transport = workspace.adapters.relays.transport(to: reached, showing: .none)
        let isStopped = state.withLock { state in
            state.run = run
            return state.isStopped
        }
        if isStopped { run.drain() }
        defer { state.withLock { $0.run = nil } }
        let result = try await run.run(over: transport)
        switch result.stop {
        case .asked, .limitReached, .limited: return nil
        default: return result.reasonInWords
        }
    }

    /// As the settings say, but at any hour, and without a brake: dead addresses are what people
    /// type.
    private func options(_ settings: Settings) -> MailingOptions {
        var pace = settings.pace
        pace.hours = nil
        return MailingOptions(
            pace: pace, retry: settings.retry, lookahead: Self.connections * 4,
            brake: BrakePolicy(least: 10_000, share: 1), patience: .zero)
    }

    private func rendering(
        _ writer: JoinMailWriter, _ ledger: any Outbox
    ) -> MailingRun.Rendering {
        let database = database
        return { delivery, now in
            guard let mail = try ledger.mail(delivery.id),
                let request = try database.request(mail.request)
            else { throw Problem(.badData, "the request is gone") }
            let (outgoing, sha256) = try writer.mail(mail, of: request, as: delivery.id, at: now)
            ledger.note(delivery.id, messageID: outgoing.message.id, sha256: sha256)
            return outgoing
        }
    }
}
