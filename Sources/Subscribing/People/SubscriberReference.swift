public import NewsletterCore

/// A subscriber by identity or by address.
public enum SubscriberReference: Hashable, Sendable {
    case id(SubscriberID)
    /// Compared without case.
    case address(EmailAddress)
}
