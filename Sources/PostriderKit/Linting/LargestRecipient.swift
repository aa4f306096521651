import DeliveryEngine
import NewsletterCore

/// The longest value that any recipient has for each field of an edition, in bytes.
struct LargestRecipient {
    /// The attributes that the edition asks for.
    let attributes: Set<String>
    private(set) var values: [RecipientField: String] = [:]
    private(set) var count = 0

    init(_ edition: Edition) {
        attributes = Set(
            edition.slots.compactMap {
                if case .attribute(let name) = $0.field { name } else { nil }
            })
    }

    mutating func add(_ candidate: Candidate) {
        guard candidate.exclusion == nil, candidate.canBeWritten else { return }
        count += 1
        take(candidate.address, .email)
        if let name = candidate.name { take(name, .name) }
        for (name, value) in candidate.attributes {
            take(value, .attribute(name))
        }
    }

    private mutating func take(_ value: String, _ field: RecipientField) {
        if value.utf8.count > values[field]?.utf8.count ?? 0 { values[field] = value }
    }

    /// A recipient with all these values; what nobody has is filled in, so that a mail can be
    /// made.
    func recipient(filling slots: Set<Slot>) -> Recipient {
        var attributes: [String: String] = [:]
        for name in self.attributes { attributes[name] = values[.attribute(name)] ?? "value" }
        let sample = try! EmailAddress("reader@example.org")
        return Recipient(
            subscriber: SubscriberID("lint"),
            address: values[.email].flatMap { try? EmailAddress($0) } ?? sample,
            name: values[.name] ?? "Reader", attributes: attributes)
    }
}
