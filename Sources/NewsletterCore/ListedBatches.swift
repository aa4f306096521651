internal import Synchronization

/// Elements that are at hand, as one batch.
package final class ListedBatches<Element: Sendable>: Batches {
    private let left: Mutex<[Element]>

    package init(_ elements: [Element]) { left = Mutex(elements) }

    /// All of them, and none after that.
    package func next() -> [Element] {
        left.withLock { left in
            defer { left = [] }
            return left
        }
    }
}
