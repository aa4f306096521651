package import DeliveryEngine
import Files
package import MailFormat
import NewsletterCore
import NewsroomFiles
package import Storage
package import Subscribing

// The ledger that a send works with: it must be the one from which its mailing last ran.

extension MailingDesk {
    /// What this user's earlier runs have left outside of the newsroom.
    private var lastRuns: LastRunStore? { LastRunStore(environment: effects.environment) }

    /// Opens the ledger to send from it; `wasMoved` accepts a copy for the one to go on with.
    package func ledgerToSend(wasMoved: Bool) throws -> LedgerDatabase {
        try LedgerDatabase(
            writing: folder.ledger, now: effects.now(), on: .current, lastRuns: lastRuns,
            wasMoved: wasMoved, concluding: RecoveredAnswers(settings))
    }

    /// Makes the ledger of a new mailing; also returns the version of the list that it was made of.
    package func newLedger(
        _ mailing: Mailing, to audience: Audience, _ edition: CompiledEdition
    ) throws -> (ledger: LedgerDatabase, version: ListVersion?) {
        var version: ListVersion?
        let (ledger, _) = try LedgerDatabase.create(
            at: folder.ledger, mailing: mailing, now: effects.now(), on: .current,
            lastRuns: lastRuns, concluding: RecoveredAnswers(settings)
        ) { add in version = try forEachCandidate(audience, of: mailing, edition, add) }
        return (ledger, version)
    }
}
