import Dispatch
import Files
import NewsletterCore
import Subscribing
import Synchronization

/// Writes wishes into the intake; a commit carries what came during the one before, so that one
/// wait for the disk is shared by all of them.
final class WishWriter: Sendable {
    /// An entry, and who hears when it is on the disk.
    private struct Item: Sendable {
        let entry: IntakeEntry
        let hear: @Sendable (FileError?) -> Void
    }

    private struct State {
        var items: [Item] = []
        var isWriting = false
    }

    /// How many entries a commit carries.
    private static let mostEntries = 1000

    private let intake: any OptOutIntake
    private let queue = DispatchQueue(label: "postrider.wishes")
    private let state = Mutex(State())
    /// Held while a commit is under way.
    private let turn = Mutex(())

    init(_ intake: any OptOutIntake) { self.intake = intake }

    /// Takes an entry; the closure hears once it is on the disk, or why it is not.
    func write(_ entry: IntakeEntry, hear: @escaping @Sendable (FileError?) -> Void) {
        let isIdle = state.withLock { state in
            state.items.append(Item(entry: entry, hear: hear))
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isIdle { queue.async { self.writeAll() } }
    }

    /// Runs the closure between two commits.
    func betweenCommits<T: Sendable>(_ body: () throws -> T) rethrows -> T {
        try turn.withLock { _ in try body() }
    }

    private func writeAll() {
        while true {
            let items = state.withLock { state -> [Item] in
                let items = Array(state.items.prefix(Self.mostEntries))
                state.items.removeFirst(items.count)
                if items.isEmpty { state.isWriting = false }
                return items
            }
            if items.isEmpty { return }
            turn.withLock { _ in commit(items) }
        }
    }

    private func commit(_ items: [Item]) {
        do throws(FileError) {
            try intake.append(items.map(\.entry))
            for item in items { item.hear(nil) }
        } catch {
            guard error.isShortOfSpace else {
                for item in items { item.hear(error) }
                return
            }
            commit(items.filter(\.entry.optOut.isLeaving), after: error)
            for item in items where !item.entry.optOut.isLeaving { item.hear(error) }
        }
    }

    /// Writes what must be written though the disk is full: into the space that was held for it.
    private func commit(_ items: [Item], after fault: FileError) {
        if items.isEmpty { return }
        do throws(FileError) {
            guard try intake.freeReserve() else { throw fault }
            try intake.append(items.map(\.entry))
            for item in items { item.hear(nil) }
        } catch {
            for item in items { item.hear(error) }
        }
    }
}
