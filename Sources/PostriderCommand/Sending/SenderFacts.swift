import Composing
import Foundation
import MailFormat
import NewsletterCore
import SMTPTransport
import Storage

/// What a mailing keeps of the settings under which it began, so that it ends as it began.
struct SenderFacts: Codable, Equatable {
    var fromName: String?
    var fromAddress: String
    var replyToName: String?
    var replyToAddress: String?
    var returnPath: String?
    /// False sends without the `+` part of the return path; nil with it.
    var returnPathTag: Bool?
    var listID: String
    var listPhrase: String
    var unsubscribeURL: String?
    var unsubscribeMailbox: String?
    var help: String?
    /// The list that the mailing goes to; nil for the whole newsletter.
    var list: String?
    /// The name of the key under which tokens and Message-IDs are made.
    var key: String
    /// What tells it from another key of that name; nil in a mailing of an earlier version.
    var keyMark: String?
    /// Who signs; nil where the mailing began before that was kept, and the settings decide.
    var signers: [Signer]?
    /// The domain in Message-IDs where the sender was changed since; nil for that of the sender.
    var messageIDDomain: String?

    /// A key of DKIM by its name.
    struct Signer: Codable, Hashable, CustomStringConvertible {
        var domain: String
        var selector: String

        var description: String { "\(selector) of \(domain)" }
    }

    /// Takes the facts of the settings; a mailing to one list has that list's identity.
    init(_ settings: Settings, lists: [ListName], key: String) {
        fromName = settings.from.name
        fromAddress = settings.from.address.description
        replyToName = settings.replyTo?.name
        replyToAddress = settings.replyTo?.address.description
        returnPath = settings.returnPath?.description
        returnPathTag = settings.tagsReturnPath ? nil : false
        list = lists.count == 1 ? lists[0].description : nil
        let domain = DomainName.ascii(settings.from.address.domain) ?? "localhost"
        listID = "\(Self.label(list ?? settings.newsletter.name)).\(domain)"
        listPhrase = settings.newsletter.name
        unsubscribeURL = settings.links.unsubscribe
        unsubscribeMailbox = settings.links.mailto?.description
        help = settings.newsletter.url
        self.key = key
        signers = settings.signing.map { Signer(domain: $0.domain, selector: $0.selector) }
    }

    /// Reads what a ledger keeps.
    init(stored json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
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
        return profile
    }

    /// A name as one label of a domain: letters and digits of ASCII, with `-` between.
    private static func label(_ name: String) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let label = words.joined(separator: "-").prefix(60)
        return label.isEmpty ? "newsletter" : String(label)
    }
}
