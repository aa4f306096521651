import DeliveryEngine
import Files
package import NewsletterCore
package import NewsroomFiles

/// What the ledgers of a newsroom have of one person.
package struct PersonTraces {
    /// One mailing, and the person's rows in it: none where they were not in its audience.
    package struct Trace {
        package let issue: IssueFolder
        let mailing: MailingOutline
        let rows: [LedgerRow]
        /// The replies by which they had failed before they were sent to again.
        let earlier: [DeliveryID: [EarlierReply]]
        /// Whether it names the address otherwise, such as in whom it is for.
        let isNamed: Bool

        /// Whom the mailing was meant for; throws where the ledger's word cannot be read.
        func audience(in workspace: Workspace) throws -> Audience {
            try mailing.audience
                ?? workspace.adapters.ledgers.read(issue.ledger).mailing().audience
        }

        /// Whether the ledger holds anything of them.
        package var namesThem: Bool { isNamed || !rows.isEmpty }
    }

    /// Every mailing that could be read, the oldest first.
    package private(set) var all: [Trace] = []
    /// What could not be read, one sentence each.
    package private(set) var faults: [String] = []
    /// Every identity under which a ledger knows the address.
    package private(set) var identities: Set<SubscriberID>

    /// Looks into every ledger; `current` is the identity that has the address now.
    package init(of address: EmailAddress, current: SubscriberID?, in workspace: Workspace) throws {
        identities = Set([current].compactMap { $0 })
        var ledgers: [(folder: IssueFolder, ledger: any LedgerReader, outline: MailingOutline)] = []
        for folder in try workspace.newsroom.mailedIssues() {
            do {
                let ledger = try workspace.adapters.ledgers.read(folder.ledger)
                ledgers.append((folder, ledger, try ledger.outline()))
                identities.formUnion(try ledger.rows(of: address, or: []).map(\.subscriber))
            } catch let error as FileError {
                faults.append("\(error)")
            }
        }
        for (folder, ledger, outline) in ledgers {
            let rows = try ledger.rows(of: address, or: identities)
            var earlier: [DeliveryID: [EarlierReply]] = [:]
            for row in rows { earlier[row.id] = try ledger.earlierReplies(of: row.id, limit: .max) }
            all.append(
                Trace(
                    issue: folder, mailing: outline, rows: rows, earlier: earlier,
                    isNamed: try ledger.names(address)))
            ledger.close()
        }
        all.sort { $0.mailing.createdAt < $1.mailing.createdAt }
    }

    /// The identities that had the address before the one that has it now.
    package func former(than current: SubscriberID?) -> Set<SubscriberID> {
        identities.filter { $0 != current }
    }
}
