internal import NewsletterCore
internal import TextFormats

/// The events of Postmark.
enum PostmarkEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        let address = (item["Email"] ?? item["Recipient"])?.words
        var event: ProviderEvent
        switch item["RecordType"]?.words {
        case "SubscriptionChange":
            guard item["SuppressSending"]?.isTrue == true,
                item["SuppressionReason"]?.words == "ManualSuppression"
            else { return nil }
            event = ProviderEvent(.unsubscribe, to: address)
            event.at = Timestamp(event: item["ChangedAt"]?.words)
        case "SpamComplaint":
            event = ProviderEvent(.complaint(.abuse), to: address)
        case "Bounce", nil:
            guard let deed = deed(item["Type"]?.words) else { return nil }
            event = ProviderEvent(deed, to: address)
        default: return nil
        }
        event.at = event.at ?? Timestamp(event: item["BouncedAt"]?.words)
        event.id = item["ID"]?.words.map { "\(item["RecordType"]?.words ?? "Bounce") \($0)" }
        event.text = (item["Details"] ?? item["Description"])?.words ?? ""
        if event.text.isEmpty { event.text = item["Description"]?.words ?? "" }
        event.providerID = item["MessageID"]?.words
        event.marks = (item["Metadata"]?.allWords() ?? []) + [item["Content"]?.words ?? ""]
        return event
    }

    /// What a type of a bounce means; nil for what is none.
    private static func deed(_ type: String?) -> ProviderEvent.Deed? {
        switch type {
        case "HardBounce": .refused(isPermanent: true)
        case "BadEmailAddress": .refused(isPermanent: true, hint: .noSuchMailbox)
        case "SoftBounce", "Transient", "Unknown": .refused(isPermanent: false)
        case "DnsError": .refused(isPermanent: false, hint: .noSuchDomain)
        case "Blocked": .refused(isPermanent: true, fixed: .blocked)
        case "DMARCPolicy": .refused(isPermanent: true, fixed: .authentication)
        case "VirusNotification": .refused(isPermanent: true, fixed: .content)
        case "SpamNotification", "SpamComplaint": .complaint(.abuse)
        case "Unsubscribe", "ManualSuppression": .unsubscribe
        default: nil
        }
    }
}

/// The events of Postal, which runs on servers of one's own.
enum PostalEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        guard let payload = item["payload"] else { return nil }
        let deed: ProviderEvent.Deed
        switch (item["event"]?.words, payload["status"]?.words) {
        case ("MessageDeliveryFailed", "SoftFail"): deed = .refused(isPermanent: false)
        case ("MessageDeliveryFailed", _), ("MessageBounced", _):
            deed = .refused(isPermanent: true)
        case ("MessageHeld", _): deed = .refused(isPermanent: true, fixed: .content)
        default: return nil
        }
        let mail = payload["original_message"] ?? payload["message"]
        var event = ProviderEvent(
            deed, to: mail?["to"]?.words, id: item["uuid"]?.words,
            at: Timestamp(event: item["timestamp"]?.words))
        let output = payload["output"]?.words ?? ""
        event.text = output.isEmpty ? payload["details"]?.words ?? "" : output
        event.messageID = mail?["message_id"]?.words
        event.providerID = mail?["token"]?.words
        event.sender = mail?["from"]?.words
        event.marks = [mail?["tag"]?.words ?? ""]
        return event
    }
}

/// The events of Azure Communication Services, by Event Grid or as CloudEvents.
enum AzureEvents {
    static func event(_ item: JSONValue) -> ProviderEvent? {
        let type = (item["eventType"] ?? item["type"])?.words
        guard type == "Microsoft.Communication.EmailDeliveryReportReceived",
            let data = item["data"]
        else { return nil }
        let deed: ProviderEvent.Deed
        switch data["status"]?.words {
        case "Bounced", "Failed": deed = .refused(isPermanent: true)
        case "Suppressed": deed = .refused(isPermanent: true, hint: .noSuchMailbox)
        case "Quarantined", "FilteredSpam": deed = .refused(isPermanent: true, fixed: .spam)
        default: return nil
        }
        var event = ProviderEvent(
            deed, to: data["recipient"]?.words, id: item["id"]?.words,
            at: Timestamp(
                event: (data["deliveryAttemptTimeStamp"] ?? data["deliveryAttemptTimestamp"]
                    ?? item["eventTime"] ?? item["time"])?.words))
        event.text = data["deliveryStatusDetails", "statusMessage"]?.words ?? ""
        event.server = data["deliveryStatusDetails", "recipientMailServerHostName"]?.words
        event.messageID = data["internetMessageId"]?.words
        event.providerID = data["messageId"]?.words
        return event
    }
}
