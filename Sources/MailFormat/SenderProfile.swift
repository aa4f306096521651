public import NewsletterCore

/// Who sends a newsletter: everything in a mail's header and envelope that is the same for
/// every issue.
public struct SenderProfile: Sendable {
    /// The one From address.
    public var from: Mailbox
    /// Where answers go, when not to the From address.
    public var replyTo: Mailbox?
    /// Where bounces go, made personal by a `+` and a reference to the recipient unless
    /// ``tagsReturnPath`` is false; nil sends with the From address as return path.
    public var returnPath: EmailAddress?
    /// Whether ``returnPath`` is made personal; otherwise every mail has it as it is.
    public var tagsReturnPath = true
    /// The domain in Message-IDs, in ASCII; nil takes that of the From address.
    ///
    /// A mailing keeps it when its sender changes, so that a mail has the same Message-ID on
    /// every attempt.
    public var messageIDDomain: String?
    /// The list's identity for List-Id; nil for mail that is no list's, such as a confirmation.
    public var listID: ListID?
    /// Where a recipient leaves the list: a URL with `{token}` in it.
    ///
    /// Unsubscribing by one click (RFC 8058) is offered where it is https.
    public var unsubscribeURL: String?
    /// An address that takes requests to leave by mail, named after the URL.
    public var unsubscribeMailbox: EmailAddress?
    /// The list that the unsubscribe link is about; nil for the whole newsletter.
    public var list: ListName?
    /// Where the list is explained: an https or mailto URL.
    public var listHelp: String?
    /// Where this issue can be read on the web (RFC 5064); also what its slots and blocks of
    /// ``NewsletterCore/RecipientField/archiveURL`` are filled with.
    public var archivedAt: String?
    /// Where all public issues can be read (RFC 2369 section 3.6).
    public var listArchive: String?
    /// What follows the issue in Feedback-ID, at most two parts and then the sender's own
    /// name of 5 to 15 characters; empty writes no such field.
    public var feedbackID: [String]
    /// Where mailbox providers may send complaints (RFC 9477); nil asks for none.
    public var complaintAddress: EmailAddress?
    /// Whether it goes to many at once: `Precedence: bulk`, else `Auto-Submitted:
    /// auto-generated`.
    public var isBulk: Bool
    /// Whether the mails are tests: their tokens and references are good for nobody.
    public var isTest = false
    /// The keys of the tokens and Message-IDs.
    public var keys: TokenKeys
    /// What signs each mail; empty leaves signing to the relay.
    public var signers: [DKIMSigner]
    /// Writes a domain name beyond ASCII as A-labels (RFC 5891); nil where it has none.
    public var domainToASCII: @Sendable (String) -> String?

    /// Makes a profile; without `domainToASCII` only domains in ASCII can be written to.
    public init(
        from: Mailbox, replyTo: Mailbox? = nil, returnPath: EmailAddress? = nil,
        listID: ListID? = nil, unsubscribeURL: String? = nil,
        unsubscribeMailbox: EmailAddress? = nil, list: ListName? = nil, listHelp: String? = nil,
        archivedAt: String? = nil, feedbackID: [String] = [], isBulk: Bool = true,
        keys: TokenKeys, signers: [DKIMSigner] = [],
        domainToASCII: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.from = from
        self.replyTo = replyTo
        self.returnPath = returnPath
        self.listID = listID
        self.unsubscribeURL = unsubscribeURL
        self.unsubscribeMailbox = unsubscribeMailbox
        self.list = list
        self.listHelp = listHelp
        self.archivedAt = archivedAt
        self.feedbackID = feedbackID
        self.isBulk = isBulk
        self.keys = keys
        self.signers = signers
        self.domainToASCII = domainToASCII
    }
}

/// A list's lasting identity and the name that people know it by (RFC 2919).
public struct ListID: Hashable, Sendable {
    /// A label in a domain of one's own, such as `weekly.news.example.org`.
    public var id: String
    /// What a mail program shows for it.
    public var phrase: String?

    /// Makes an identity.
    public init(id: String, phrase: String? = nil) {
        self.id = id
        self.phrase = phrase
    }
}
