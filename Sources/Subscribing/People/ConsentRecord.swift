public import NewsletterCore

/// What somebody agreed to, and how one knows; it is never changed, only added to.
public struct ConsentRecord: Hashable, Sendable {
    /// What a record tells.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Somebody agreed.
        case given
        /// The owner of the address confirmed it.
        case confirmed
        /// The import that told of it was taken back.
        case retracted
    }

    /// What the record tells.
    public var kind: Kind
    /// The list that it is about; nil for the newsletter.
    public var list: ListName?
    /// When it happened; nil where nobody knows.
    public var at: Timestamp?
    /// Where it happened: a form, a card, a conversation.
    public var source: String?
    /// The words that were agreed to, or the name of their version.
    public var form: String?
    /// The network address that it came from.
    public var address: String?
    /// When it was written down; nil where it was the import that added the person.
    public var recordedAt: Timestamp?
    /// Who or what wrote it down.
    public var origin: String
    /// The import that told of it.
    public var batch: Int64?

    /// Makes a record.
    public init(
        kind: Kind, list: ListName? = nil, at: Timestamp? = nil, source: String? = nil,
        form: String? = nil, address: String? = nil, recordedAt: Timestamp? = nil,
        origin: String, batch: Int64? = nil
    ) {
        self.kind = kind
        self.list = list
        self.at = at
        self.source = source
        self.form = form
        self.address = address
        self.recordedAt = recordedAt
        self.origin = origin
        self.batch = batch
    }
}
