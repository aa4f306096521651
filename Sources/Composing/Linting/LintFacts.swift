public import NewsletterCore

/// What the lint must be told, since no body shows it.
///
/// What is nil is not known, and rules that ask for it are passed over.
public struct LintFacts: Sendable {
    /// The sender of the mailing.
    public var from: Mailbox?
    /// The sender of the mailing before.
    public var previousFrom: Mailbox?
    /// The domain that signs (DKIM `d=`).
    public var signingDomain: String?
    /// Whether the headers for unsubscribing by one click are written and signed.
    public var hasOneClickUnsubscribe: Bool?
    /// Who sends the newsletter, as the law asks.
    public var postalAddress: String?
    /// Whether the newsletter advertises anything.
    public var isCommercial: Bool
    /// The attributes that subscribers have; others in slots are likely slips.
    public var attributes: Set<String>?
    /// The bytes of the longest value for a field.
    public var longestValues: [RecipientField: Int]
    /// The bytes of pictures by address.
    public var imageSizes: [String: Int]
    /// The articles of the issue, whose notes are looked at.
    public var articles: [Article]

    /// Joins what is known.
    public init(
        from: Mailbox? = nil, previousFrom: Mailbox? = nil, signingDomain: String? = nil,
        hasOneClickUnsubscribe: Bool? = nil, postalAddress: String? = nil,
        isCommercial: Bool = true, attributes: Set<String>? = nil,
        longestValues: [RecipientField: Int] = [:], imageSizes: [String: Int] = [:],
        articles: [Article] = []
    ) {
        self.from = from
        self.previousFrom = previousFrom
        self.signingDomain = signingDomain
        self.hasOneClickUnsubscribe = hasOneClickUnsubscribe
        self.postalAddress = postalAddress
        self.isCommercial = isCommercial
        self.attributes = attributes
        self.longestValues = longestValues
        self.imageSizes = imageSizes
        self.articles = articles
    }
}
