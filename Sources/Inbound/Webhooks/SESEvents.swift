internal import NewsletterCore
internal import TextFormats

/// The events of Amazon SES: as SNS wraps them, as a queue holds them, or bare.
enum SESEvents {
    /// Takes them out of what wraps them.
    static func items(of value: JSONValue) -> [JSONValue] {
        value.items.flatMap { item -> [JSONValue] in
            if let messages = item["Messages"] {
                return messages.items.flatMap { inner($0["Body"] ?? $0) }
            }
            return inner(item)
        }
    }

    private static func inner(_ value: JSONValue) -> [JSONValue] {
        if case .string(let text) = value {
            guard let parsed = try? JSONText.parse(text.utf8, depth: WebhookReader.depth) else {
                return [.null]
            }
            return inner(parsed)
        }
        if let message = value["Message"], value["Type"] != nil { return inner(message) }
        return [value]
    }

    static func event(_ item: JSONValue) -> ProviderEvent? {
        var event: ProviderEvent
        switch (item["notificationType"] ?? item["eventType"])?.words {
        case "Bounce":
            guard let bounce = item["bounce"], let deed = deed(of: bounce) else { return nil }
            event = ProviderEvent(deed, to: nil)
            event.recipients = (bounce["bouncedRecipients"]?.items ?? []).compactMap { one in
                one["emailAddress"]?.words.map {
                    ProviderEvent.Recipient(
                        address: bare($0), status: one["status"]?.words,
                        text: one["diagnosticCode"]?.words)
                }
            }
            event.text = words(of: bounce)
            event.id = bounce["feedbackId"]?.words
            event.at = Timestamp(event: bounce["timestamp"]?.words)
            event.server = bounce["reportingMTA"]?.words
        case "Complaint":
            guard let complaint = item["complaint"],
                let type = complaintType(complaint["complaintFeedbackType"]?.words)
            else { return nil }
            event = ProviderEvent(.complaint(type), to: nil)
            event.recipients = (complaint["complainedRecipients"]?.items ?? []).compactMap { one in
                one["emailAddress"]?.words.map { ProviderEvent.Recipient(address: bare($0)) }
            }
            event.id = complaint["feedbackId"]?.words
            event.at = Timestamp(
                event: (complaint["arrivalDate"] ?? complaint["timestamp"])?.words)
        default: return nil
        }
        guard let mail = item["mail"] else { return event }
        event.sender = mail["source"]?.words
        event.providerID = mail["messageId"]?.words
        event.messageID = mail["commonHeaders", "messageId"]?.words
        for field in mail["headers"]?.items.prefix(200) ?? [] {
            switch field["name"]?.words?.lowercased() {
            case "x-postrider-ref", "list-unsubscribe":
                if let value = field["value"]?.words { event.marks.append(value) }
            case "message-id": event.messageID = field["value"]?.words ?? event.messageID
            default: break
            }
        }
        event.marks += mail["tags"]?.allWords() ?? []
        return event
    }

    /// What the types of a bounce mean; nil for one that is none (often an automatic answer).
    static func deed(of bounce: JSONValue) -> ProviderEvent.Deed? {
        let type = (bounce["bounceType"] ?? bounce["type"])?.words
        let subtype = (bounce["bounceSubType"] ?? bounce["subType"])?.words
        switch (type, subtype) {
        case ("Permanent", "NoEmail"): return .refused(isPermanent: true, hint: .noSuchMailbox)
        // The words are Amazon's own, and those of no server.
        case (_, "Suppressed"), (_, "OnAccountSuppressionList"):
            return .refused(isPermanent: true, fixed: .noSuchMailbox)
        case ("Permanent", _): return .refused(isPermanent: true)
        case ("Transient", "MailboxFull"): return .refused(isPermanent: false, hint: .mailboxFull)
        case ("Transient", "MessageTooLarge"):
            return .refused(isPermanent: false, hint: .tooLarge)
        case ("Transient", "ContentRejected"), ("Transient", "AttachmentRejected"):
            return .refused(isPermanent: false, fixed: .content)
        case ("Transient", _): return .refused(isPermanent: false)
        default: return nil
        }
    }

    private static func words(of bounce: JSONValue) -> String {
        let subtype = bounce["bounceSubType"]?.words ?? ""
        return ["Suppressed", "OnAccountSuppressionList"].contains(subtype)
            ? "Amazon SES sends nothing to this address, which bounced or complained before" : ""
    }

    /// The type of RFC 5965; nil for what is no complaint.
    static func complaintType(_ word: String?) -> ComplaintType? {
        switch word {
        case "fraud": .fraud
        case "virus": .virus
        case "not-spam": .notSpam
        case "other": .other
        case "auth-failure": nil
        default: .abuse
        }
    }

    /// The address of `"A Name" <a@example.org>`.
    private static func bare(_ text: String) -> String {
        FoundAddress.all(in: text, limit: 4).last?.text ?? text
    }
}

/// The events of Resend, which sends by Amazon SES and uses its words.
enum ResendEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        guard let data = item["data"] else { return nil }
        let deed: ProviderEvent.Deed
        let bounce = data["bounce"]
        switch item["type"]?.words {
        case "email.bounced":
            let text = bounce?["message"]?.words ?? ""
            if text.lowercased().contains("suppress") {
                deed = .refused(isPermanent: true, hint: .noSuchMailbox)
            } else if bounce?["type"] == nil {
                deed = .refused(isPermanent: true)
            } else if let known = bounce.flatMap(SESEvents.deed) {
                deed = known
            } else {
                return nil
            }
        case "email.suppressed": deed = .refused(isPermanent: true, hint: .noSuchMailbox)
        case "email.complained": deed = .complaint(.abuse)
        default: return nil
        }
        var event = ProviderEvent(deed, to: nil)
        event.at = Timestamp(event: item["created_at"]?.words)
        event.recipients = (data["to"]?.items ?? []).compactMap { address in
            address.words.map { ProviderEvent.Recipient(address: $0) }
        }
        event.text = bounce?["message"]?.words ?? ""
        event.providerID = data["email_id"]?.words
        event.messageID = data["message_id"]?.words
        for field in data["headers"]?.items.prefix(200) ?? [] {
            guard let value = field["value"]?.words else { continue }
            switch field["name"]?.words?.lowercased() {
            case "message-id": event.messageID = value
            case "x-postrider-ref", "list-unsubscribe": event.marks.append(value)
            default: break
            }
        }
        event.marks += data["tags"]?.allWords() ?? []
        return event
    }
}
