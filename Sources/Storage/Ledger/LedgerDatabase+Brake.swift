public import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// What a ledger knows of dead addresses that are not suppressed yet, and of the brake.

extension LedgerDatabase {
    /// Begins a run as ``Ledger/openRun(lastAnswers:)`` promises.
    public func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try writing { writer, db in
            // A run asks again by itself, and has replies to hear meanwhile.
            try db.execute(sql: "PRAGMA busy_timeout = 1000")
            try writer.openRun(db)
            return try RefusalQueries.earlier(
                db, lastAnswers, hasFailed: writer.tally(db)[.failed] > 0)
        }
    }

    /// The dead addresses that are not suppressed yet, in the order of their replies.
    public func held() throws -> [HeldRefusal] { try file.read { try RefusalQueries.held($0) } }

    /// The trip of the brake on which nobody has decided yet; nil where the mailing may go on.
    public func undecidedTrip() throws -> LedgerDecision? {
        try file.read { db in
            let kinds: [LedgerDecision.Kind] = [.brakeTripped, .refusalsAccepted, .failedResent]
            let last = try LedgerDecision.all(db).last { kinds.contains($0.kind) }
            return last?.kind == .brakeTripped ? last : nil
        }
    }

    /// How many are queued again after a refusal for a reason of ours.
    public func refusedForUs() throws -> Int {
        try file.read { try RefusalQueries.refusedForUs($0) }
    }
}
