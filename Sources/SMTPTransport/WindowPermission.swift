internal import Synchronization

/// Whether mails may go by BDAT to a relay, of which one connection may show that it is unfit.
final class WindowPermission: Sendable {
    private let isWithdrawn = Atomic(false)

    /// Has all mails go by DATA from now on, for as long as the transport lives.
    func withdraw() { isWithdrawn.store(true, ordering: .relaxed) }

    /// How many mails may be under way on a connection, of those that the settings allow.
    func width(of allowed: Int) -> Int { isWithdrawn.load(ordering: .relaxed) ? 1 : allowed }
}
