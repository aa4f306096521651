package import DeliveryEngine
package import MailFormat
import NewsletterCore
import NewsroomFiles
package import Subscribing

// The ledger that a send works with: it must be the one from which its mailing last ran.

extension MailingContext {
    var ledgers: any MailingLedgers { workspace.adapters.ledgers }

    /// Opens the ledger to send from it; `wasMoved` accepts a copy for the one to go on with.
    package func ledgerToSend(wasMoved: Bool) throws -> any MailingLedger {
        try ledgers.write(
            folder.ledger, for: .sending(wasMoved: wasMoved), at: effects.now(),
            concluding: RecoveredAnswers(settings))
    }

    /// Makes the ledger of a new mailing; also returns the version of the list that it was made of.
    package func newLedger(
        _ mailing: Mailing, to audience: Audience, _ edition: CompiledEdition
    ) throws -> (ledger: any MailingLedger, version: ListVersion) {
        let candidates = try candidates(audience, of: mailing, edition)
        let ledger = try ledgers.create(
            folder.ledger, for: .sending(wasMoved: false), of: mailing, at: effects.now(),
            concluding: RecoveredAnswers(settings), candidates)
        return (ledger, candidates.version)
    }
}
