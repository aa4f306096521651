import DeliveryEngine
package import MailFormat
package import NewsletterCore
import NewsroomFiles
import Storage

extension MailingDesk {
    /// The mail of one recipient, made again: from the ledger where the mailing has begun,
    /// else as it would be made now.
    package func mail(for address: EmailAddress) throws -> Message {
        guard folder.hasLedger else { return try mailToBe(for: address) }
        let ledger = try LedgerDatabase(reading: folder.ledger)
        defer { ledger.close() }
        guard let row = try ledger.row(for: address),
            let recipient = try ledger.recipient(of: row.id)
        else { throw notInAudience(address) }
        var mailing = try ledger.mailing()
        if let at = row.at, row.state != .queued { mailing.sender = try ledger.sender(at: at) }
        let edition = try compiled(mailing, toLookAt: true)
        return try edition.mail(for: recipient, at: row.madeAt ?? row.at ?? effects.now()).message
    }

    /// What one recipient reads, and the pictures that travel with it: from the ledger where
    /// the mailing has begun, else as it would be now.
    ///
    /// Whoever looks at it may follow its links, so the one to leave is a test's.
    package func reading(for address: EmailAddress) throws -> (ReadableMail, [AttachedFile]) {
        let (recipient, mailing) = try recipientAndMailing(at: address)
        let edition = try compiled(mailing, trial: true, toLookAt: true)
        return (try edition.readable(for: recipient), mailing.attachments)
    }

    private func recipientAndMailing(at address: EmailAddress) throws -> (Recipient, Mailing) {
        guard folder.hasLedger else { return (try recipient(at: address), try newMailing(to: [])) }
        let ledger = try LedgerDatabase(reading: folder.ledger)
        defer { ledger.close() }
        guard let row = try ledger.row(for: address),
            let recipient = try ledger.recipient(of: row.id)
        else { throw notInAudience(address) }
        return (recipient, try ledger.mailing())
    }

    private func notInAudience(_ address: EmailAddress) -> Problem {
        Problem(
            .badData, "\(address) is not in the audience of \(folder.slug)",
            remedy: .showStatus(folder.slug))
    }

    private func mailToBe(for address: EmailAddress) throws -> Message {
        let recipient = try recipient(at: address)
        let edition = try compiled(try newMailing(to: []))
        return try edition.mail(for: recipient, at: effects.now()).message
    }

    /// The subscriber with an address, with everything that slots may ask for.
    package func recipient(at address: EmailAddress) throws -> Recipient {
        guard let person = try people.subscriber(.address(address)) else {
            throw Problem(
                .badData, "\(address) is not a subscriber",
                remedy: .nameSubscriber)
        }
        return Recipient(person)
    }
}
