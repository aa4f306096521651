import DeliveryEngine
import Files
package import NewsletterCore
import NewsroomFiles

/// Whom a mail was sent to whose link names an identity that the list does not have any more:
/// the ledgers know the address.
package enum FormerAddress {
    /// The address of an identity in the latest ledger that knows it; nil where none does, or the
    /// person was forgotten.
    ///
    /// Throws where none of those that can be read knows it, and others cannot be read.
    package static func find(
        _ id: SubscriberID, in workspace: Workspace
    ) throws -> EmailAddress? {
        var found: (address: EmailAddress, at: Timestamp)?
        var fault: FileError?
        for folder in try workspace.newsroom.mailedIssues() {
            do {
                let ledger = try workspace.adapters.ledgers.read(folder.ledger)
                defer { ledger.close() }
                guard let row = try ledger.row(for: id),
                    let address = try? EmailAddress(ofSubscriber: row.address)
                else { continue }
                let time = try ledger.outline().createdAt
                if found.map({ $0.at < time }) ?? true { found = (address, time) }
            } catch let error as FileError {
                fault = error
            }
        }
        if found == nil, let fault { throw fault }
        return found?.address
    }
}
