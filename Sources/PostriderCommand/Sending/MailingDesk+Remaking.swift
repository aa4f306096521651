import DeliveryEngine
import MailFormat
import NewsletterCore
import Storage

extension MailingDesk {
    /// The mail of one recipient, made again: from the ledger where the mailing has begun,
    /// else as it would be made now.
    func mail(for address: EmailAddress) throws -> Message {
        guard folder.hasLedger else { return try mailToBe(for: address) }
        let ledger = try LedgerDatabase(reading: folder.ledger)
        defer { ledger.close() }
        guard let row = try ledger.row(for: address),
            let recipient = try ledger.recipient(of: row.id)
        else {
            throw Failure(
                .badData, "\(address) is not in the audience of \(folder.slug)",
                advice: "See: postrider status \(folder.slug)")
        }
        var mailing = try ledger.mailing()
        if let at = row.at, row.state != .queued { mailing.sender = try ledger.sender(at: at) }
        let edition = try compiled(mailing, toLookAt: true)
        return try edition.mail(for: recipient, at: row.madeAt ?? row.at ?? effects.now()).message
    }

    private func mailToBe(for address: EmailAddress) throws -> Message {
        let recipient = try recipient(at: address)
        let edition = try compiled(try newMailing(to: []))
        return try edition.mail(for: recipient, at: effects.now()).message
    }

    /// The subscriber with an address, with everything that slots may ask for.
    func recipient(at address: EmailAddress) throws -> Recipient {
        guard let person = try people.subscriber(.address(address)) else {
            throw Failure(
                .badData, "\(address) is not a subscriber",
                advice: "Name one: postrider subscribers list")
        }
        return Recipient(person)
    }
}
