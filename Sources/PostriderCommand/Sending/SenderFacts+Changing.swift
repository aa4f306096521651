import NewsletterCore
import SMTPTransport

extension SenderFacts {
    /// These facts with another's sender, return path, unsubscribe address and signers.
    ///
    /// The list's identity, the key and the domain of Message-IDs stay, so that readers' filters
    /// go on working and a mail has the same Message-ID on every attempt.
    func taking(_ other: SenderFacts) -> SenderFacts {
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
        if other.fromAddress != fromAddress, messageIDDomain == nil {
            let domain = fromAddress.split(separator: "@").last.map { String($0) }
            new.messageIDDomain = domain.map { DomainName.ascii($0) ?? $0 }
        }
        return new
    }

    /// What another has otherwise, such as `from old@example.org, now new@example.org`.
    ///
    /// Signers that were not kept differ from none.
    func differences(to other: SenderFacts) -> [String] {
        var differences = [
            ("from", from, other.from), ("reply_to", replyTo, other.replyTo),
            ("return_path", path, other.path),
            ("links.unsubscribe", unsubscribeURL, other.unsubscribeURL),
            ("links.mailto", unsubscribeMailbox, other.unsubscribeMailbox),
        ]
        if signers != nil { differences.append(("dkim", names, other.names)) }
        return differences.filter { $0.1 != $0.2 }.map { name, old, new in
            "\(name) \(old ?? "none"), now \(new ?? "none")"
        }
    }

    private var from: String? { Self.mailbox(fromName, fromAddress) }

    private var replyTo: String? { replyToAddress.map { Self.mailbox(replyToName, $0) } }

    private var path: String? {
        returnPathTag == false ? "\(returnPath ?? fromAddress) without its + part" : returnPath
    }

    private var names: String? {
        guard let signers, !signers.isEmpty else { return nil }
        return signers.map(\.description).joined(separator: " and ")
    }

    private static func mailbox(_ name: String?, _ address: String) -> String {
        name.map { "\($0) <\(address)>" } ?? address
    }
}
