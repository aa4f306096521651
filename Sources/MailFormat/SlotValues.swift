internal import NewsletterCore

/// What the slots of an edition hold for one recipient, looked up once a mail.
struct SlotValues {
    let recipient: Recipient
    /// By the index of the slot in ``CompiledEdition/slots``.
    private let values: [String]
    /// Which blocks are shown, by the index of the condition.
    let shown: [Bool]
    /// The page where this recipient leaves the list; empty where there is none.
    let unsubscribeURL: [UInt8]

    /// Looks the values up; throws where one is missing.
    init(for recipient: Recipient, in edition: CompiledEdition) throws(MailError) {
        self.recipient = recipient
        unsubscribeURL =
            edition.header.unsubscribeURL?.url(
                for: recipient.subscriber, edition.sender, issue: edition.edition.slug) ?? []
        let shown = edition.asked.shown(to: recipient)
        self.shown = shown
        var values: [String] = []
        values.reserveCapacity(edition.asked.slots.count)
        for (index, slot) in edition.asked.slots.enumerated() {
            let value: String? =
                if slot.field == .unsubscribeURL {
                    unsubscribeURL.isEmpty ? nil : String(decoding: unsubscribeURL, as: UTF8.self)
                } else {
                    recipient.value(for: slot.field)
                }
            if let value, !value.isEmpty {
                values.append(value)
            } else if let fallback = slot.fallback {
                values.append(fallback)
            } else if !edition.asked.isSeen(index, shown: shown) {
                values.append("")
            } else {
                throw .missing(edition.missing(for: recipient))
            }
        }
        self.values = values
    }

    /// Appends the value of a slot, escaped for where it stands.
    func write(_ slot: Int, for context: SlottedText.Context, into out: inout [UInt8]) {
        SlotEscaping.write(values[slot], for: context, into: &out)
    }
}

/// A URL with a place for a recipient's token.
struct UnsubscribeURL {
    private let before: [UInt8]
    private let after: [UInt8]
    /// Whether the URL is one that RFC 8058 allows a one-click request to.
    let isSecure: Bool

    /// Takes a URL with `{token}` in it.
    init(_ template: String) throws(MailError) {
        let field = "unsubscribe URL"
        guard let place = template.firstRange(of: "{token}") else {
            throw .malformed(
                field: field, value: template,
                reason: "has no place for the token; write {token} where it goes")
        }
        let rest = template[place.upperBound...]
        guard !rest.contains("{token}"), template.utf8.count <= 600 else {
            throw .malformed(
                field: field, value: template,
                reason: "must have {token} once and be at most 600 bytes long; shorten it")
        }
        try HeaderWriter.check(url: template.replacing("{token}", with: "token"), field: field)
        let scheme = template.prefix { $0 != ":" }.lowercased()
        guard scheme == "https" || scheme == "http" else {
            throw .malformed(field: field, value: template, reason: "must begin with https://")
        }
        isSecure = scheme == "https"
        before = Array(template[..<place.lowerBound].utf8)
        after = Array(rest.utf8)
    }

    /// The URL for one recipient.
    func url(for subscriber: SubscriberID, _ sender: SenderProfile, issue: Slug) -> [UInt8] {
        var url = before
        url.reserveCapacity(before.count + after.count + 128)
        let token = Token(
            sender.isTest ? .test : .unsubscribe, subscriber: subscriber, list: sender.list,
            issue: issue)
        sender.keys.write(token, into: &url)
        return url + after
    }
}
