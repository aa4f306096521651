import Dispatch
import Files
import NewsletterCore
import Subscribing
import Synchronization

/// Writes what readers wished for into the list, soon after it was recorded, whenever no other
/// program is at work on it.
///
/// Until then it holds for all who read the list, so nobody waits for this.
final class WishApplication: Sendable {
    private struct State {
        var isScheduled = false
        var isStopped = false
        /// Leavings of which is to be seen whether anybody was found.
        var leavings: [IntakeEntry] = []
        /// Before the next round, in milliseconds.
        var pause = WishApplication.shortestPause
    }

    /// Before a round, in milliseconds; after each one that left something to do it doubles.
    private static let shortestPause = 200
    private static let longestPause = 30_000
    /// From how many entries on nothing is recorded while the rest is applied, so that the file can
    /// be emptied.
    private static let mostEntries = 2000

    private let workspace: Workspace
    private let intake: any OptOutIntake
    private let lookup: any ReaderLookup
    private let writer: WishWriter
    private let queue = DispatchQueue(label: "postrider.applying")
    private let state = Mutex(State())

    init(
        in workspace: Workspace, _ intake: any OptOutIntake, _ lookup: any ReaderLookup,
        _ writer: WishWriter
    ) {
        self.workspace = workspace
        self.intake = intake
        self.lookup = lookup
        self.writer = writer
    }

    /// Hears that something was recorded.
    func hear(of entries: [IntakeEntry] = []) {
        let leavings = entries.filter(\.optOut.isLeaving)
        if !leavings.isEmpty { state.withLock { $0.leavings += leavings } }
        schedule()
    }

    /// Applies nothing any more.
    func stop() { state.withLock { $0.isStopped = true } }

    private func schedule() {
        let pause = state.withLock { state -> Int? in
            defer { state.isScheduled = true }
            return state.isScheduled || state.isStopped ? nil : state.pause
        }
        guard let pause else { return }
        queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [weak self] in
            guard let self else { return }
            self.state.withLock { $0.isScheduled = false }
            if self.state.withLock({ $0.isStopped }) { return }
            let isDone = self.round()
            self.state.withLock { state in
                state.pause =
                    isDone ? Self.shortestPause : min(state.pause * 2, Self.longestPause)
            }
            if !isDone { self.schedule() }
        }
    }

    /// Applies what is recorded now, as far as no other program has the list.
    func applyNow() async {
        await withCheckedContinuation { done in
            queue.async {
                _ = self.round()
                done.resume()
            }
        }
    }

    /// Applies what is recorded; false where something is left to do.
    func apply() -> Bool { queue.sync { round() } }

    private func round() -> Bool {
        let leavings = state.withLock { state in
            defer { state.leavings = [] }
            return state.leavings
        }
        do {
            try applyIntake()
            try intake.keepReserve()
        } catch {
            // Whatever keeps the list busy ends; what was recorded holds meanwhile.
            state.withLock { $0.leavings += leavings }
            return false
        }
        // One that cannot be followed up, as by a ledger that cannot be read, keeps no other.
        let left = leavings.filter { entry in
            do {
                try followUp(entry)
                return false
            } catch {
                return true
            }
        }
        state.withLock { $0.leavings += left }
        return left.isEmpty && (try? intake.state().recorded) == 0
    }

    private func applyIntake() throws {
        let store = try workspace.subscribers(waiting: false)
        defer { store.close() }
        try store.suppressions.applyIntake()
        guard try intake.state().recorded > Self.mostEntries else { return }
        _ = try writer.betweenCommits { try store.suppressions.applyIntake() }
    }

    /// Lets somebody leave by the address to whom a mail went, where the list does not know the
    /// identity any more, and leave the newsletter where the list that the mail went to is gone.
    private func followUp(_ entry: IntakeEntry) throws {
        guard case .leave(.id(let id), let list) = entry.optOut else { return }
        var wishes: [OptOut] = []
        let isListGone = try list.map { try lookup.lists()[$0] == nil } ?? false
        let left = isListGone ? nil : list
        if try lookup.reader(id) == nil {
            if let address = try FormerAddress.find(id, in: workspace) {
                wishes.append(.leave(.address(address), list: left))
            }
        } else if isListGone {
            wishes.append(.leave(.id(id)))
        }
        if !wishes.isEmpty { _ = try intake.append(wishes, origin: entry.origin) }
    }
}
