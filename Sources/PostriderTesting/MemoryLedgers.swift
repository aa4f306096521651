package import DeliveryEngine
package import Files
package import NewsletterCore
internal import Synchronization

/// Ledgers in memory, each at a path that no file has.
package final class MemoryLedgers: MailingLedgers {
    private let ledgers = Mutex<[String: MemoryMailingLedger.Shared]>([:])

    /// Has none yet.
    package init() {}

    private func ledger(_ path: String) throws -> MemoryMailingLedger.Shared {
        guard let ledger = ledgers.withLock({ $0[path] }) else {
            throw FileError(path: path, reason: .missing)
        }
        return ledger
    }

    package func read(_ path: String) throws -> any LedgerReader {
        MemoryMailingLedger(path, try ledger(path), writes: false, LedgerRecovery())
    }

    package func write(
        _ path: String, for use: LedgerUse, at now: Timestamp, concluding answers: RecoveredAnswers
    ) throws -> any MailingLedger {
        let ledger = try ledger(path)
        try ledger.writer.withLock { writer in
            if let writer { throw FileError(path: path, reason: .locked(by: writer)) }
            writer = LockHolder(process: 1, host: "memory", since: now.description)
        }
        let recovery = try ledger.state.withLock { try $0.settle(at: now) }
        return MemoryMailingLedger(path, ledger, writes: true, recovery)
    }

    package func create(
        _ path: String, for use: LedgerUse, of mailing: Mailing, at now: Timestamp,
        concluding answers: RecoveredAnswers, _ candidates: any Batches<Candidate>
    ) throws -> any MailingLedger {
        if ledgers.withLock({ $0[path] != nil }) { throw FileError(path: path, reason: .exists) }
        let made = MemoryMailingLedger.Shared(MemoryMailing(mailing, try candidates.all()))
        ledgers.withLock { $0[path] = made }
        return try write(path, for: use, at: now, concluding: answers)
    }

    package func writer(of path: String) throws(FileError) -> LockHolder? {
        ledgers.withLock { $0[path] }?.writer.withLock { $0 }
    }

    package func keepsDepartures(in folder: String) throws(FileError) -> Bool { false }
}
