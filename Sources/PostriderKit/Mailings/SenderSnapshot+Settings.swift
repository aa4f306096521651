import Composing
import DeliveryEngine
import DomainNames
import Foundation
import MailFormat
import NewsletterCore

// What the settings make of a sender, and what mails make of one that a mailing keeps.

extension SenderSnapshot {
    /// The sender that the settings name; a mailing to one list has that list's identity.
    init(_ settings: Settings, lists: [ListName], key: String) {
        let list = lists.count == 1 ? lists[0].description : nil
        let domain = DomainName.ascii(settings.from.address.domain) ?? "localhost"
        self.init(
            fromAddress: settings.from.address.description,
            listID: "\(Self.label(list ?? settings.newsletter.name)).\(domain)",
            listPhrase: settings.newsletter.name, key: key)
        fromName = settings.from.name
        replyToName = settings.replyTo?.name
        replyToAddress = settings.replyTo?.address.description
        returnPath = settings.returnPath?.description
        returnPathTag = settings.tagsReturnPath ? nil : false
        self.list = list
        unsubscribeURL = settings.links.unsubscribe
        unsubscribeMailbox = settings.links.mailto?.description
        help = settings.newsletter.url
        complaintAddress = settings.complaintAddress?.description
        signers = settings.signing.map { Signer(domain: $0.domain, selector: $0.selector) }
    }

    /// This sender with another's addresses, return path, unsubscribe address and signers.
    ///
    /// The list's identity, the key and the domain of Message-IDs stay, so that readers' filters
    /// go on working and a mail has the same Message-ID on every attempt.
    func taking(_ other: SenderSnapshot) -> SenderSnapshot {
        var new = self
        new.fromName = other.fromName
        new.fromAddress = other.fromAddress
        new.replyToName = other.replyToName
        new.replyToAddress = other.replyToAddress
        new.returnPath = other.returnPath
        new.returnPathTag = other.returnPathTag
        new.unsubscribeURL = other.unsubscribeURL
        new.unsubscribeMailbox = other.unsubscribeMailbox
        new.signers = other.signers
        new.complaintAddress = other.complaintAddress
        if other.fromAddress != fromAddress, messageIDDomain == nil {
            let domain = fromAddress.split(separator: "@").last.map { String($0) }
            new.messageIDDomain = domain.map { DomainName.ascii($0) ?? $0 }
        }
        return new
    }

    /// The profile that mails are made with.
    func profile(keys: TokenKeys, signers: [DKIMSigner]) throws -> SenderProfile {
        guard let keys = keys.making(with: key),
            keyMark == nil || keyMark == keys.current.mark
        else {
            throw Problem(
                .badConfiguration,
                "Subscribers/secret.key does not hold the key \(key) of this mailing",
                remedy: "Put Subscribers/secret.key back as it was when the mailing began.")
        }
        var profile = SenderProfile(
            from: Mailbox(name: fromName, address: try EmailAddress(fromAddress)),
            replyTo: try replyToAddress.map {
                Mailbox(name: replyToName, address: try EmailAddress($0))
            },
            returnPath: try returnPath.map { try EmailAddress($0) },
            listID: ListID(id: listID, phrase: listPhrase), unsubscribeURL: unsubscribeURL,
            unsubscribeMailbox: try unsubscribeMailbox.map { try EmailAddress($0) },
            list: list.flatMap { ListName($0) }, listHelp: help, keys: keys, signers: signers,
            domainToASCII: { DomainName.ascii($0) })
        profile.tagsReturnPath = returnPathTag ?? true
        profile.messageIDDomain = messageIDDomain
        profile.complaintAddress = try complaintAddress.map { try EmailAddress($0) }
        profile.archivedAt = archivedAt
        profile.listArchive = listArchive
        return profile
    }

    /// A name as one label of a domain: letters and digits of ASCII, with `-` between.
    private static func label(_ name: String) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let label = words.joined(separator: "-").prefix(60)
        return label.isEmpty ? "newsletter" : String(label)
    }
}
