import Synchronization

/// Counts requests whose client cannot be known though a web server stands before this one.
final class UnknownClients: Sendable {
    private let count = Atomic(0)

    /// Counts one more; true once, when there are so many that it cannot be chance.
    func isWorthTelling() -> Bool { count.wrappingAdd(1, ordering: .relaxed).newValue == 100 }
}
