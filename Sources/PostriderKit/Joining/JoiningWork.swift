import Dispatch
import Files
import NewsletterCore
import NewsroomFiles
import Subscribing
import Synchronization

/// What `serve` does for those who join, beside its pages: judges what was asked, lets in who
/// confirmed, and sends the mails of it.
///
/// ```swift
/// let joining = try JoiningWork(in: workspace)      // under Subscribers/web.lock
/// let work = Task { await joining.run() }
/// …
/// await joining.stop()
/// ```
package final class JoiningWork: Sendable {
    /// The side of the pages.
    package let desk: JoiningDesk
    private let workspace: Workspace
    private let database: any SignUpStore
    private let lookup: any ReaderLookup
    private let outbox: OutboxRun
    private let queue = DispatchQueue(label: "postrider.judging")
    private let rest = Mutex<Task<Void, Never>?>(nil)

    /// How often it looks without being rung: at what waits for the list, and at what is over.
    private static let look = Duration.seconds(5)
    /// How long a request is held for the one more button.
    private static let holding = Duration.seconds(-3600)

    /// Opens the database of sign-ups; whoever does that holds `Subscribers/web.lock`.
    package init(in workspace: Workspace) throws {
        self.workspace = workspace
        let path = workspace.newsroom.signUpDatabase
        database = try workspace.adapters.signUps.open(at: path, effects: workspace.effects)
        let list = workspace.newsroom.subscriberDatabase
        let lists = workspace.adapters.lists
        lookup = lists.lookup(at: list, effects: workspace.effects)
        desk = JoiningDesk(
            database, keys: try workspace.tokenKeys(),
            intake: lists.intake(of: list, effects: workspace.effects),
            effects: workspace.effects, folder: workspace.newsroom.subscribers,
            rules: JoiningRules(try workspace.settings().serve))
        outbox = OutboxRun(workspace, database) { [lookup] in (try? lookup.lists()) ?? [:] }
        showLists()
    }

    /// Follows settings that were read again.
    package func reload() throws {
        desk.follow(JoiningRules(try workspace.settings().serve))
        desk.ring()
    }

    /// Works until ``stop()``.
    package func run() async {
        let sending = Task { await outbox.run() }
        rest.withLock { $0 = sending }
        outbox.ring()
        let (desk, effects) = (desk, workspace.effects)
        let clock = Task {
            while !Task.isCancelled {
                desk.ring()
                try? await effects.sleep(Self.look)
            }
        }
        defer { clock.cancel() }
        for await _ in desk.doorbell {
            if Task.isCancelled { break }
            await withCheckedContinuation { done in
                queue.async {
                    self.round()
                    done.resume()
                }
            }
        }
    }

    /// Lets mails that are on the wire end, for ten seconds, and closes the database.
    package func stop() async {
        outbox.stop()
        if let sending = rest.withLock({ $0 }) {
            let effects = workspace.effects
            let deadline = Task {
                try? await effects.sleep(.seconds(10))
                sending.cancel()
            }
            await sending.value
            deadline.cancel()
        }
        queue.sync { self.database.close() }
    }

    /// Judges and lets in what there is now, and erases what is over; what the list is too busy
    /// for waits for the next round.
    package func round() {
        showLists()
        do {
            try work()
        } catch {
            // Whatever keeps the list or the disk busy ends, and nothing of this is lost.
            return
        }
        outbox.ring()
    }

    private func work() throws {
        let now = workspace.effects.now()
        let asked = try database.requests(.asked)
        let confirmed = try database.requests(.confirmed)
        let store = try workspace.subscribers(waiting: false)
        defer { store.close() }
        let judge = JoiningJudge(database: database, store: store, now: now)
        try judge.eraseForgotten()
        for request in confirmed { try judge.admit(request) }
        for request in asked { try judge.judge(request) }
        let pending = Duration.zero - desk.rules.pending
        try database.sweep(
            requestsBefore: now + pending + .seconds(-86_400), heldBefore: now + Self.holding)
    }

    private func showLists() {
        guard let lists = try? lookup.lists() else { return }
        let shown = lists.filter(\.value.isPublic).sorted { $0.key < $1.key }
        desk.show(shown.map { ReaderList($0.key, $0.value, isMember: false) })
    }

    /// How the mails stand, and what keeps them from leaving.
    package func outboxStanding() throws -> OutboxStanding {
        let tally = try database.outboxTally()
        var standing = OutboxStanding()
        standing.waiting = tally.waiting
        standing.sent = tally.sent
        standing.failed = tally.failed
        standing.oldestWait = tally.oldestWait
        standing.fault = outbox.fault
        return standing
    }
}
