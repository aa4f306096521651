import DeliveryEngine
import Subscribing

/// A mailing whose ledger this process writes: begun just now, or gone on with.
package struct OpenMailing {
    let ledger: any MailingLedger
    /// The list from which the audience was taken just now; nil where an earlier run took it.
    let version: ListVersion?

    /// Lets the next writer in.
    package func close() { ledger.close() }
}
