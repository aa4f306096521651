internal import NewsletterCore
internal import TextFormats

/// The events of Mailgun.
enum MailgunEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        let data = item["event-data"] ?? item
        guard let deed = deed(data) else { return nil }
        var event = ProviderEvent(
            deed, to: data["recipient"]?.words,
            // Its own identity of an event is unique for a day only.
            id: (item["signature", "token"] ?? data["id"])?.words,
            at: Timestamp(event: data["timestamp"]?.words))
        let status = data["delivery-status"]
        event.text =
            [status?["message"], status?["description"]].compactMap { $0?.words }
            .first { !$0.isEmpty } ?? ""
        event.status = status?["enhanced-code"]?.words
        event.code = status?["code"]?.words.flatMap { Int($0) }.flatMap {
            (400...599).contains($0) ? $0 : nil
        }
        event.server = status?["mx-host"]?.words
        event.messageID = data["message", "headers", "message-id"]?.words
        event.sender = data["envelope", "sender"]?.words
        event.marks = data["user-variables"]?.allWords() ?? []
        return event
    }

    private static func deed(_ data: JSONValue) -> ProviderEvent.Deed? {
        let reason = data["reason"]?.words
        let code = data["delivery-status", "code"]?.words
        switch data["event"]?.words {
        case "complained": return .complaint(.abuse)
        case "unsubscribed": return .unsubscribe
        case "rejected": return .refused(isPermanent: true, fixed: .content)
        case "failed":
            switch (reason, code) {
            case ("suppress-bounce", _), (_, "605"):
                return .refused(isPermanent: true, hint: .noSuchMailbox)
            case ("suppress-complaint", _), (_, "607"): return .complaint(.abuse)
            case ("suppress-unsubscribe", _), (_, "606"): return .unsubscribe
            case ("old", _), (_, "499"): return .refused(isPermanent: false, hint: .expired)
            default: break
            }
            // It tries again by itself.
            if data["severity"]?.words == "temporary" { return .delayed }
            return .refused(isPermanent: true)
        default: return nil
        }
    }
}

/// The events of SendGrid.
enum SendGridEvents {
    private static let own: Set<String> = [
        "email", "event", "reason", "response", "status", "type", "timestamp", "sg_event_id",
        "sg_message_id", "smtp-id", "ip", "useragent", "url",
    ]

    static func event(_ item: JSONValue) -> ProviderEvent? {
        guard let deed = deed(item), case .object(let members) = item else { return nil }
        var event = ProviderEvent(
            deed, to: item["email"]?.words, id: item["sg_event_id"]?.words,
            at: Timestamp(event: item["timestamp"]?.words))
        event.text = (item["reason"] ?? item["response"])?.words ?? ""
        event.status = item["status"]?.words
        event.messageID = item["smtp-id"]?.words
        event.providerID = item["sg_message_id"]?.words
        // What we have given along stands beside its own members.
        event.marks = members.prefix(100).filter { !own.contains($0.name) }
            .flatMap { $0.value.allWords(limit: 20) }
        return event
    }

    private static func deed(_ item: JSONValue) -> ProviderEvent.Deed? {
        switch item["event"]?.words {
        case "bounce":
            if item["type"]?.words == "blocked" {
                return .refused(isPermanent: false, fixed: .blocked)
            }
            switch item["bounce_classification"]?.words {
            case "Invalid Address": return .refused(isPermanent: true, hint: .noSuchMailbox)
            case "Mailbox Unavailable": return .refused(isPermanent: true, hint: .mailboxDisabled)
            case "Technical": return .refused(isPermanent: false)
            case "Content": return .refused(isPermanent: true, fixed: .content)
            case "Reputation": return .refused(isPermanent: true, fixed: .blocked)
            case "Frequency/Volume", "Frequency or Volume Too High":
                return .refused(isPermanent: false, fixed: .rate)
            default: return .refused(isPermanent: true)
            }
        case "dropped":
            switch item["reason"]?.words?.lowercased() {
            case "bounced address", "invalid":
                return .refused(isPermanent: true, hint: .noSuchMailbox)
            case "unsubscribed address": return .unsubscribe
            case "spam reporting address": return .complaint(.abuse)
            default: return .refused(isPermanent: true, fixed: .content)
            }
        case "spamreport": return .complaint(.abuse)
        case "unsubscribe", "group_unsubscribe": return .unsubscribe
        default: return nil
        }
    }
}
