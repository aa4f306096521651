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
    let workspace: Workspace
    let database: any SignUpStore
    private let lookup: any ReaderLookup
    private let outbox: OutboxRun
    private let queue = DispatchQueue(label: "postrider.judging")
    /// Until when nobody is erased, since a ledger was in use.
    private let erasing = Mutex<Timestamp?>(nil)
    /// What was known of forgotten people when their requests were looked for last.
    private let forgotten = Mutex<ForgettingMark?>(nil)
    private let rest = Mutex<Task<Void, Never>?>(nil)

    /// How often it looks without being rung: at what waits for the list, and at what is over.
    private static let look = Duration.seconds(5)
    /// How long a request is held for the one more button.
    private static let holding = Duration.seconds(-3600)
    /// How long it waits for a ledger in use before it tries again to erase somebody from it.
    private static let ledgerPause = Duration.seconds(60)

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
            effects: workspace.effects, in: workspace,
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
        desk.attend()
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

    /// Judges and sends what there is, for a command; returns how many mails left, and how many
    /// still wait.
    func sendAll() async throws -> OutboxStanding {
        var standing = OutboxStanding()
        let before = try database.outboxTally()
        while true {
            try work()
            let waiting = try database.outboxTally().waiting
            guard waiting > 0 else { break }
            standing.fault = await outbox.round()
            // What is left waits for a limit, a relay, or another try.
            if try database.outboxTally().waiting >= waiting || standing.fault != nil { break }
        }
        let after = try database.outboxTally()
        standing.sent = after.sent - before.sent
        standing.waiting = after.waiting
        return standing
    }

    private func work() throws {
        let now = workspace.effects.now()
        if try database.outboxTally().waiting < HandOver.mostItems { try takeHanded() }
        let asked = try database.requests(.asked)
        let confirmed = try database.requests(.confirmed)
        try judge(asked, confirmed, at: now)
        try erase(at: now)
        let pending = Duration.zero - desk.rules.pending
        try database.sweep(
            requestsBefore: now + pending + .seconds(-86_400), heldBefore: now + Self.holding)
    }

    private func judge(
        _ asked: [JoinRequest], _ confirmed: [JoinRequest], at now: Timestamp
    ) throws {
        let wishes = try database.wishes.all()
        let takenBack = try database.requests(.takenBack)
        let store = try workspace.subscribers(waiting: false)
        defer { store.close() }
        let judge = JoiningJudge(database: database, store: store, now: now)
        let mark = try store.suppressions.forgettingMark()
        if mark != forgotten.withLock({ $0 }) {
            try judge.eraseForgotten()
            forgotten.withLock { $0 = mark }
        }
        for request in takenBack { try judge.settings.restore(request) }
        for request in confirmed { try judge.admit(request) }
        for wish in wishes {
            try judge.settings.see(to: wish, joinsByLink: desk.rules.joinsByLink)
        }
        for request in asked { try judge.judge(request) }
    }

    /// Erases whoever asked for it a day ago; where a ledger is in use, once it is not.
    private func erase(at now: Timestamp) throws {
        if let end = erasing.withLock({ $0 }), now < end { return }
        erasing.withLock { $0 = nil }
        // Of those who are confirmed only ledgers are left.
        let due = try database.requests(.mailed, for: .erase)
            .filter { now - $0.askedAt >= JoiningRules.erasureDelay }
        let begun = try database.requests(.confirmed, for: .erase)
        for request in due + begun {
            let forgetting = ForgetPerson(from: workspace)
            let isBusy: Bool
            do {
                isBusy =
                    request.state == .mailed
                    ? try forgetting.forget(request.address).busy != nil
                    : try forgetting.forgetInLedgers(request.address)
            } catch is ForgetPerson.Postponed {
                // The list is in use: nothing of it has begun.
                return erasing.withLock { $0 = now + Self.ledgerPause }
            }
            if isBusy {
                try database.set(.confirmed, of: request.id)
                erasing.withLock { $0 = now + Self.ledgerPause }
            } else {
                try database.erase(request.address)
            }
        }
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
