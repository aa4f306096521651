public import MailFormat
public import NewsletterCore

/// What a ledger knows of its mailing apart from the recipients.
public struct Mailing: Hashable, Sendable {
    /// The rendered issue as it was when the mailing began; it stays so.
    public var edition: Edition
    /// The files that go with every mail, pictures in the HTML among them; they stay so too.
    public var attachments: [AttachedFile]
    /// The SHA-256 of the edition, as the caller computes it.
    public var digest: String
    /// Who sends it, which does not change while it runs unless somebody says so.
    public var sender: SenderSnapshot
    /// Whom it was meant for.
    public var audience: Audience
    /// The names of the articles of which the issue was made, to be kept with the mailing.
    public var articles: [String] = []
    /// When the ledger was made.
    public var createdAt: Timestamp
    /// When the last run began; nil before the first.
    public var runBegan: Timestamp?
    /// When the last run ended in order; nil while it runs, or where it died.
    public var runEnded: Timestamp?
    /// Why the last run stopped before everything was done, one sentence; nil otherwise.
    public var stopped: String?

    /// Describes a mailing that is about to begin.
    public init(
        edition: Edition, attachments: [AttachedFile] = [], digest: String,
        sender: SenderSnapshot, audience: Audience = [], createdAt: Timestamp
    ) {
        self.edition = edition
        self.attachments = attachments
        self.digest = digest
        self.sender = sender
        self.audience = audience
        self.createdAt = createdAt
    }
}
