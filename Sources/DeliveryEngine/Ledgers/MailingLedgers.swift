package import Files
package import NewsletterCore

/// Where the ledgers of mailings are kept, each at a place.
package protocol MailingLedgers: Sendable {
    /// Opens a ledger to look at it; it may have a writer meanwhile.
    func read(_ path: String) throws -> any LedgerReader

    /// Opens a ledger for its one writer, and settles what a dead run had out: by the run's
    /// departure log, whose last words are concluded as the run would have.
    ///
    /// Throws ``FileError`` without having written: where another run is at work
    /// (`locked`), there is no ledger (`missing`), or it is foreign, damaged, or a newer
    /// version's; and for ``LedgerUse/sending(wasMoved:)`` where another copy of it is the one from
    /// which its mailing last ran.
    func write(
        _ path: String, for use: LedgerUse, at now: Timestamp, concluding answers: RecoveredAnswers
    ) throws -> any MailingLedger

    /// Makes the ledger of a mailing: pins the edition and writes a row for every candidate,
    /// all of it or nothing, and opens it for writing.
    ///
    /// Of two candidates with one address the first who is not excluded keeps it; the other
    /// is excluded as a duplicate. A subscriber who comes twice counts once. Throws where a ledger
    /// stands already, or the log of one that was taken away; or where another run is at work.
    func create(
        _ path: String, for use: LedgerUse, of mailing: Mailing, at now: Timestamp,
        concluding answers: RecoveredAnswers, _ candidates: any Batches<Candidate>
    ) throws -> any MailingLedger

    /// Who writes to the ledger at the moment; nil where nobody does.
    func writer(of path: String) throws(FileError) -> LockHolder?

    /// Whether the departure log of a run that was killed would be believed in a folder.
    func keepsDepartures(in folder: String) throws(FileError) -> Bool
}

/// What a ledger is opened for.
package enum LedgerUse: Hashable, Sendable {
    /// To send from it: it must be the one from which its mailing last ran, and is from now on,
    /// unless it `wasMoved` here.
    case sending(wasMoved: Bool)
    /// To decide on what stands in it, or to be gone with its process.
    case settling
}
