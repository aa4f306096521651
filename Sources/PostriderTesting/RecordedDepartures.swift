public import DeliveryEngine
internal import Synchronization

/// A departure log that remembers what it was told, and may refuse to let some leave.
public final class RecordedDepartures: DepartureLog {
    private struct State {
        var left: [DeliveryID] = []
        var answered: Set<DeliveryID> = []
        var settled: [Attempt] = []
    }

    private let log: any DepartureLog
    private let refusing: Set<DeliveryID>
    private let onLeft: (@Sendable (Attempt) -> Void)?
    private let state = Mutex(State())

    /// Stands before a log.
    public init(
        _ log: any DepartureLog, refusing: Set<DeliveryID> = [],
        onLeft: (@Sendable (Attempt) -> Void)? = nil
    ) {
        self.log = log
        self.refusing = refusing
        self.onLeft = onLeft
    }

    /// The mails that were cleared, in order.
    public var left: [DeliveryID] { state.withLock { $0.left } }

    /// The attempts whose last word is on disk, in order.
    public var settled: [Attempt] { state.withLock { $0.settled } }

    /// Reads it as the next run does, where it is in memory; nothing leaves any more.
    public func recover() -> DepartureReading? { (log as? MemoryDepartureLog)?.recover() }

    /// Whether the last word on a mail has come.
    public func hasAnswer(to id: DeliveryID) -> Bool {
        state.withLock { $0.answered.contains(id) }
    }

    /// Stores it, unless the mail may not leave.
    public func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        onLeft?(attempt)
        if refusing.contains(attempt.delivery) { return .closed }
        state.withLock { $0.left.append(attempt.delivery) }
        return log.left(attempt, over: connection)
    }

    /// Stores it.
    public func answered(_ attempt: Attempt, _ answer: DepartureAnswer) {
        state.withLock { _ = $0.answered.insert(attempt.delivery) }
        log.answered(attempt, answer)
    }

    /// Passes it on.
    public func committed(upTo number: Int64) { log.committed(upTo: number) }

    /// Passes it on.
    public func settled(_ attempts: [Attempt]) {
        state.withLock { $0.settled += attempts }
        log.settled(attempts)
    }

    /// Passes it on.
    public func close() { log.close() }
}
