import Files
package import NewsletterCore
import Subscribing
internal import Synchronization

/// A list in memory, with the rules of the real one; it knows no segments.
package final class MemoryList: Sendable {
    let effects: Effects
    private let state = Mutex(MemoryListState())

    /// Makes an empty list.
    package init(effects: Effects) { self.effects = effects }

    /// Reads or changes everything at once; what throws has changed nothing.
    func with<T: Sendable>(_ body: (inout MemoryListState) throws -> T) throws -> T {
        try state.withLock { state in
            var copy = state
            let result = try body(&copy)
            state = copy
            return result
        }
    }

    func refusal(_ reason: String) -> FileError {
        FileError(path: "the list in memory", reason: .unfit(reason))
    }
}
