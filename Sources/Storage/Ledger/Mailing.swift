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
    /// The facts of the sender that must not change while the mailing runs, as JSON.
    public var sender: String
    /// Whom the mailing was meant for (lists, expression, limit), as JSON.
    public var audience: String
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
        edition: Edition, attachments: [AttachedFile] = [], digest: String, sender: String = "{}",
        audience: String = "{}",
        createdAt: Timestamp
    ) {
        self.edition = edition
        self.attachments = attachments
        self.digest = digest
        self.sender = sender
        self.audience = audience
        self.createdAt = createdAt
    }
}

/// Somebody whom a mailing is about: a recipient, or one who is left out for a reason.
public struct Candidate: Hashable, Sendable {
    /// The person.
    public var subscriber: SubscriberID
    /// The address as it is stored; where ``exclusion`` is `invalid` it is none.
    public var address: String
    /// The form in which two addresses of one person are equal.
    public var addressKey: String
    /// The name, where one is known.
    public var name: String?
    /// The attributes that the edition asks for.
    public var attributes: [String: String]
    /// Why they are not mailed; nil for those who are.
    public var exclusion: ExclusionReason?

    /// Joins the parts of a candidate.
    public init(
        subscriber: SubscriberID, address: String, addressKey: String, name: String? = nil,
        attributes: [String: String] = [:], exclusion: ExclusionReason? = nil
    ) {
        self.subscriber = subscriber
        self.address = address
        self.addressKey = addressKey
        self.name = name
        self.attributes = attributes
        self.exclusion = exclusion
    }

    /// Makes a candidate of a recipient.
    public init(_ recipient: Recipient, exclusion: ExclusionReason? = nil) {
        self.init(
            subscriber: recipient.subscriber, address: recipient.address.description,
            addressKey: recipient.address.key, name: recipient.name,
            attributes: recipient.attributes, exclusion: exclusion)
    }
}

/// What an expansion wrote into a ledger.
public struct Expansion: Hashable, Sendable {
    /// New rows, the excluded and the duplicates among them.
    public var added: Int
    /// Those of the added who were left out for a reason of their own; counted by `append` alone.
    public var excluded: Int
    /// Those of the added whose address somebody else in the ledger has, or had until now.
    public var duplicates: Int
    /// Candidates who had a row already: the same subscriber.
    public var known: Int
    /// Those of the known who were left out as `unrenderable` and are queued now.
    public var completed: Int
    /// Those who had been left out as `removed`, or would have been, and are queued now.
    public var returned: Int

    /// Counts an expansion.
    public init(
        added: Int = 0, excluded: Int = 0, duplicates: Int = 0, known: Int = 0,
        completed: Int = 0, returned: Int = 0
    ) {
        self.added = added
        self.excluded = excluded
        self.duplicates = duplicates
        self.known = known
        self.completed = completed
        self.returned = returned
    }
}
