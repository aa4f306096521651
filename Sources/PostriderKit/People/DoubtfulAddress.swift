package import NewsletterCore

/// An address at which one should look twice, as `--json` tells it.
package struct DoubtfulAddress: Encodable {
    /// The address.
    package let email: String
    /// What is odd about it: `typo` or `role`.
    package let kind: String
    /// The domain that was likely meant.
    package let likely: String?

    /// Nil for an address that is as it should be.
    package init?(_ subscriber: Subscriber) {
        guard let advice = AddressAdvice(subscriber.address) else { return nil }
        email = subscriber.address.description
        kind = advice.kind
        likely = if case .typo(let domain) = advice { domain } else { nil }
    }
}
