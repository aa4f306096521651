internal import NewsletterCore
internal import TextFormats

/// Reads what a provider posts, or what stood in a file of such posts.
package struct WebhookReader {
    /// As much of one body is read, and so deep it may be nested.
    package static let largest = 5 << 20
    package static let depth = 16

    /// Whose words they are.
    package let provider: WebhookProvider

    package init(_ provider: WebhookProvider) { self.provider = provider }

    /// What was read.
    package struct Found {
        package var events: [WebhookEvent] = []
        /// How many events tell of nothing that counts here, or are of a kind that nobody knows.
        package var others = 0
    }

    /// Reads a body; nil where it is no JSON.
    ///
    /// `key` is the event's name where the request had it and not the body.
    package func read(_ body: some Sequence<UInt8>, key: String? = nil) -> Found? {
        guard let value = try? JSONText.parse(body, depth: Self.depth) else { return nil }
        var found = Found()
        for item in items(of: value) {
            guard let event = event(item) else {
                found.others += 1
                continue
            }
            let name = key ?? event.id ?? JSONText.encode(item)
            found.events.append(
                WebhookEvent(
                    key: "\(provider.rawValue)\n\(name)", at: event.at,
                    reading: event.reading(of: provider)))
        }
        return found
    }

    private func items(of value: JSONValue) -> [JSONValue] {
        switch provider {
        case .ses: SESEvents.items(of: value)
        case .sparkpost: value.items.flatMap { ($0["results"] ?? $0).items }
        default: value.items
        }
    }

    private func event(_ item: JSONValue) -> ProviderEvent? {
        switch provider {
        case .ses: SESEvents.event(item)
        case .postmark: PostmarkEvents.event(item)
        case .mailgun: MailgunEvents.event(item)
        case .sendgrid: SendGridEvents.event(item)
        case .brevo: BrevoEvents.event(item)
        case .mailjet: MailjetEvents.event(item)
        case .sparkpost: SparkPostEvents.event(item)
        case .resend: ResendEvents.event(item)
        case .postal: PostalEvents.event(item)
        case .azure: AzureEvents.event(item)
        }
    }
}
