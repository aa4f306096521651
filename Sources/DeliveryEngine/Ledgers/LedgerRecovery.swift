/// What became of the deliveries that a dead run had out.
public struct LedgerRecovery: Hashable, Sendable {
    /// Provably not sent: queued again.
    public var requeued: Int
    /// Whose mail's end may have left: held until somebody decides.
    public var doubts: Set<DeliveryID>
    /// Their last word stood in the departure log: recorded as the run would have.
    public var answered: Int

    /// Counts what was put back.
    public init(requeued: Int = 0, doubts: Set<DeliveryID> = [], answered: Int = 0) {
        self.requeued = requeued
        self.doubts = doubts
        self.answered = answered
    }

    /// How many are in doubt since.
    public var inDoubt: Int { doubts.count }
}
