public import NewsletterCore

/// What a mailing is, without its bodies.
public struct MailingOutline: Hashable, Sendable {
    /// The issue.
    public var slug: String
    /// The subject as it was written, slots and all.
    public var subject: String
    /// Whom the mailing was meant for; nil where that cannot be read any more.
    public var audience: Audience?
    /// When the audience was frozen.
    public var createdAt: Timestamp
    /// The page in the archive, as its emails name it; nil where they name none.
    public var archivedAt: String?

    package init(
        slug: String, subject: String, audience: Audience?, createdAt: Timestamp,
        archivedAt: String? = nil
    ) {
        self.slug = slug
        self.subject = subject
        self.audience = audience
        self.createdAt = createdAt
        self.archivedAt = archivedAt
    }
}
