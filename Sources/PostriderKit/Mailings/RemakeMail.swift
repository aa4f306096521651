import DeliveryEngine
package import MailFormat
package import NewsletterCore
import NewsroomFiles

/// Makes the mail of one recipient again: from the ledger where the mailing has begun, else as it
/// would be made now.
package struct RemakeMail {
    private let context: MailingContext
    private let address: EmailAddress

    /// The mail of the issue of a context.
    package init(of context: MailingContext, for address: EmailAddress) {
        self.context = context
        self.address = address
    }

    /// The mail as it is sent.
    package func message() throws -> Message {
        guard context.folder.hasLedger else { return try mailToBe() }
        let ledger = try context.ledgers.read(context.folder.ledger)
        defer { ledger.close() }
        guard let row = try ledger.row(for: address),
            let recipient = try ledger.recipient(of: row.id)
        else { throw notInAudience }
        var mailing = try ledger.mailing()
        if let at = row.at, row.state != .queued { mailing.sender = try ledger.sender(at: at) }
        let edition = try context.compiled(mailing, toLookAt: true)
        return try edition.mail(for: recipient, at: row.madeAt ?? row.at ?? context.effects.now())
            .message
    }

    /// What the recipient reads, and the pictures that travel with it.
    ///
    /// Whoever looks at it may follow its links, so the one to leave is a test's.
    package func reading() throws -> (ReadableMail, [AttachedFile]) {
        let (recipient, mailing) = try recipientAndMailing()
        let edition = try context.compiled(mailing, trial: true, toLookAt: true)
        return (try edition.readable(for: recipient), mailing.attachments)
    }

    private func recipientAndMailing() throws -> (Recipient, Mailing) {
        guard context.folder.hasLedger else {
            return (try context.recipient(at: address), try context.newMailing(to: []))
        }
        let ledger = try context.ledgers.read(context.folder.ledger)
        defer { ledger.close() }
        guard let row = try ledger.row(for: address),
            let recipient = try ledger.recipient(of: row.id)
        else { throw notInAudience }
        return (recipient, try ledger.mailing())
    }

    private var notInAudience: Problem {
        Problem(
            .badData, "\(address) is not in the audience of \(context.folder.slug)",
            remedy: .showStatus(context.folder.slug))
    }

    private func mailToBe() throws -> Message {
        let recipient = try context.recipient(at: address)
        let edition = try context.compiled(try context.newMailing(to: []), isProof: true)
        return try edition.mail(for: recipient, at: context.effects.now()).message
    }
}
