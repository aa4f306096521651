internal import NewsletterCore
internal import TextFormats

/// The events of Mailjet.
enum MailjetEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        guard let deed = deed(item) else { return nil }
        let time = item["time"]?.words
        let mail = (item["MessageID"] ?? item["Message_GUID"])?.words
        var event = ProviderEvent(
            deed, to: item["email"]?.words,
            id: mail.map { "\(item["event"]?.words ?? "") \($0) \(time ?? "")" },
            at: Timestamp(event: time))
        event.text =
            [item["comment"], item["error"]].compactMap { $0?.words }
            .first { !$0.isEmpty } ?? ""
        event.providerID = mail
        event.marks = [item["CustomID"], item["Payload"]].compactMap { $0?.words }
        return event
    }

    private static func deed(_ item: JSONValue) -> ProviderEvent.Deed? {
        switch item["event"]?.words {
        case "spam": return .complaint(.abuse)
        case "unsub": return .unsubscribe
        case "bounce", "blocked": break
        default: return nil
        }
        let isHard = item["hard_bounce"]?.isTrue ?? false
        if let known = known[item["error"]?.words?.lowercased() ?? ""] {
            return known.isAboutUs
                ? .refused(isPermanent: isHard, fixed: known)
                : .refused(isPermanent: isHard, hint: known)
        }
        switch item["error_related_to"]?.words {
        case "spam": return .refused(isPermanent: isHard, fixed: .spam)
        case "content": return .refused(isPermanent: isHard, fixed: .content)
        case "mailjet": return .refused(isPermanent: isHard, fixed: .blocked)
        case "domain": return .refused(isPermanent: isHard, hint: .noSuchDomain)
        default: break
        }
        let isBlocked = item["event"]?.words == "blocked" || item["blocked"]?.isTrue == true
        return isBlocked && !isHard
            ? .refused(isPermanent: false, fixed: .blocked) : .refused(isPermanent: isHard)
    }

    private static let known: [String: ReplyReason] = [
        "user unknown": .noSuchMailbox, "mailbox inactive": .mailboxDisabled,
        "quota exceeded": .mailboxFull, "blacklisted": .blocked, "invalid domain": .noSuchDomain,
        "no mail host": .noSuchDomain, "typofix": .noSuchDomain, "relay/access denied": .relaying,
        "greylisted": .tryLater, "preblocked": .blocked, "sender blocked": .blocked,
        "content blocked": .content, "spam preblocked": .spam, "spam blocked": .spam,
        "policy issue": .blocked, "system issue": .system, "protocol issue": .system,
        "connection issue": .tryLater,
    ]
}

/// The events of Brevo.
enum BrevoEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        let deed: ProviderEvent.Deed
        switch item["event"]?.words {
        case "hard_bounce", "hardBounce": deed = .refused(isPermanent: true)
        case "soft_bounce", "softBounce": deed = .refused(isPermanent: false)
        case "invalid_email", "invalid":
            deed = .refused(isPermanent: true, hint: .noSuchMailbox)
        case "blocked": deed = .refused(isPermanent: true, fixed: .blocked)
        case "spam", "complaint": deed = .complaint(.abuse)
        case "unsubscribe", "unsubscribed": deed = .unsubscribe
        case "error": deed = .refused(isPermanent: false, hint: .system)
        default: return nil
        }
        var event = ProviderEvent(
            deed, to: item["email"]?.words,
            // Its other times are of a zone that they do not name.
            at: Timestamp(
                event: (item["ts_epoch"] ?? item["ts_event"] ?? item["ts"])?.words))
        event.text = item["reason"]?.words ?? ""
        event.messageID = item["message-id"]?.words
        event.marks =
            [item["X-Mailin-custom"]?.words ?? ""] + (item["tags"]?.allWords() ?? [])
            + [item["tag"]?.words ?? ""]
        return event
    }
}

/// The events of SparkPost.
enum SparkPostEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        var data = item
        if let wrapped = item["msys"] {
            guard case .object(let members) = wrapped, let first = members.first else {
                return nil
            }
            data = first.value
        }
        guard let deed = deed(data) else { return nil }
        var event = ProviderEvent(
            deed, to: (data["raw_rcpt_to"] ?? data["rcpt_to"])?.words,
            id: data["event_id"]?.words, at: Timestamp(event: data["timestamp"]?.words))
        event.text = (data["raw_reason"] ?? data["reason"])?.words ?? ""
        event.code = data["error_code"]?.words.flatMap { Int($0) }.flatMap {
            (400...599).contains($0) ? $0 : nil
        }
        event.providerID = data["transmission_id"]?.words
        event.sender = data["msg_from"]?.words
        event.marks = data["rcpt_meta"]?.allWords() ?? []
        return event
    }

    private static func deed(_ data: JSONValue) -> ProviderEvent.Deed? {
        switch data["type"]?.words {
        case "bounce", "out_of_band": return bounce(data["bounce_class"]?.words)
        case "spam_complaint":
            return SESEvents.complaintType(data["fbtype"]?.words).map { .complaint($0) }
        case "list_unsubscribe", "link_unsubscribe": return .unsubscribe
        case "policy_rejection": return .refused(isPermanent: true, fixed: .content)
        default: return nil
        }
    }

    private static func bounce(_ number: String?) -> ProviderEvent.Deed? {
        switch number {
        case "10", "30": .refused(isPermanent: true, hint: .noSuchMailbox)
        case "90": .unsubscribe
        case "21": .refused(isPermanent: false, hint: .noSuchDomain)
        case "22": .refused(isPermanent: false, hint: .mailboxFull)
        case "23": .refused(isPermanent: false, fixed: .tooLarge)
        case "24": .refused(isPermanent: false, hint: .expired)
        case "20", "40", "70", "1", nil: .refused(isPermanent: false)
        case "25", "50": .refused(isPermanent: true, fixed: .blocked)
        case "51": .refused(isPermanent: true, fixed: .spam)
        case "52", "53": .refused(isPermanent: true, fixed: .content)
        case "54": .refused(isPermanent: true, fixed: .relaying)
        default: nil
        }
    }
}

extension ReplyReason {
    /// Whether it is about the mailing or its sender.
    fileprivate var isAboutUs: Bool {
        [.blocked, .spam, .content, .authentication, .rate, .tooLarge, .relaying].contains(self)
    }
}
