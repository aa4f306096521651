package import DeliveryEngine
package import Files
package import NewsletterCore

/// Ledgers as SQLite files, for use cases.
package struct LedgerDatabases: MailingLedgers {
    /// What earlier runs of this user have left outside of the newsroom.
    private let lastRuns: LastRunStore?

    /// Finds by the environment what earlier runs have left outside of newsrooms.
    package init(_ effects: Effects) {
        lastRuns = LastRunStore(environment: effects.environment)
    }

    /// Opens a ledger to look at it; it may have a writer meanwhile.
    package func read(_ path: String) throws -> any LedgerReader {
        try LedgerDatabase(reading: path)
    }

    /// Opens a ledger for its one writer, and settles what a dead run had out.
    package func write(
        _ path: String, for use: LedgerUse, at now: Timestamp, concluding answers: RecoveredAnswers
    ) throws -> any MailingLedger {
        switch use {
        case .settling: try LedgerDatabase(writing: path, now: now, concluding: answers)
        case .sending(let wasMoved):
            try LedgerDatabase(
                writing: path, now: now, on: .current, lastRuns: lastRuns, wasMoved: wasMoved,
                concluding: answers)
        }
    }

    /// Makes the ledger of a mailing to the candidates.
    package func create(
        _ path: String, for use: LedgerUse, of mailing: Mailing, at now: Timestamp,
        concluding answers: RecoveredAnswers, _ candidates: any Batches<Candidate>
    ) throws -> any MailingLedger {
        let isSending = use != .settling
        return try LedgerDatabase.create(
            at: path, mailing: mailing, now: now, on: isSending ? .current : nil,
            lastRuns: isSending ? lastRuns : nil, concluding: answers
        ) { add in try candidates.forEach(add) }.ledger
    }

    /// Who writes to the ledger at the moment; nil where nobody does.
    package func writer(of path: String) throws(FileError) -> LockHolder? {
        try LedgerDatabase.writer(of: path)
    }

    /// Whether the departure log of a run that was killed would be believed in a folder.
    package func keepsDepartures(in folder: String) throws(FileError) -> Bool {
        try DepartureFile.isOfUse(in: folder)
    }
}

extension LedgerDatabase: MailingLedger {
    /// Adds candidates who joined after the mailing began.
    package func append(
        _ candidates: any Batches<Candidate>, asking presence: any PresenceCheck
    ) throws -> Expansion {
        try append(areGone: { try presence.absent(among: $0) }) { add in
            try candidates.forEach(add)
        }
    }
}
