public import NewsletterCore

/// What the lint must be told, since no body shows it.
///
/// What is nil is not known, and rules that ask for it are passed over.
public struct LintFacts: Sendable {
    /// Why an issue cannot stand in the archive.
    public struct ArchiveFault: Sendable {
        /// In a few words.
        public var message: String
        /// Whether the name is taken, which only another name mends.
        public var isName: Bool

        /// Describes a fault.
        public init(message: String, isName: Bool) {
            self.message = message
            self.isName = isName
        }
    }

    /// The sender of the mailing.
    public var from: Mailbox?
    /// The sender of the mailing before.
    public var previousFrom: Mailbox?
    /// The domain that signs (DKIM `d=`).
    public var signingDomain: String?
    /// Whether the headers for unsubscribing by one click are written.
    public var hasOneClickUnsubscribe: Bool?
    /// Whether a signature of ours covers them.
    public var signsUnsubscribe: Bool?
    /// Who sends the newsletter, as the law asks.
    public var postalAddress: String?
    /// Whether the newsletter advertises anything.
    public var isCommercial: Bool
    /// The attributes and tags that subscribers have; others are likely slips.
    public var subscriberNames: SubscriberNames?
    /// The longest value that any recipient has for a field.
    public var longestValues: [RecipientField: String]
    /// The mail as it would be sent to the recipient with these values.
    public var encodedMail: [UInt8]?
    /// Why no mail could be made, in words.
    public var encodingProblem: String?
    /// The bytes of pictures by address.
    public var imageSizes: [String: Int]
    /// What the plan has for inboxes; nil where it says nothing.
    public var preheader: String?
    /// What the plan says in words, by its keys.
    public var planTexts: [(key: String, text: String)] = []
    /// The name of the newsletter; nil where it is not known.
    public var newsletterName: String?
    /// The language that the plan names; nil where it names none.
    public var planLanguage: String?
    /// The language that the settings name; nil where they name none.
    public var newsletterLanguage: String?
    /// Whether the plan names any article; nil where that is not known.
    public var hasArticles: Bool?
    /// The articles of the issue, whose notes are looked at.
    public var articles: [Article]
    /// What web addresses answered; nil where none was asked.
    public var linkAnswers: [String: LinkAnswer]?
    /// What DNS and the unsubscribe page answered; nil where they were not asked.
    public var domain: DomainFacts?
    /// The settings that are still as the newsroom was made, where mail leaves this machine.
    public var placeholders: [(key: String, value: String)] = []
    /// Names of newsletters that stand for one's own until it is put in.
    public var placeholderNames: [String] = []
    /// What keeps the issue out of the archive for all, and how to mend it; nil where nothing
    /// does, or nothing is to be public.
    public var archiveFault: ArchiveFault?
    /// The files that the issue was made of.
    public var sources: LintSources

    package init(
        from: Mailbox? = nil, previousFrom: Mailbox? = nil, signingDomain: String? = nil,
        hasOneClickUnsubscribe: Bool? = nil, signsUnsubscribe: Bool? = nil,
        postalAddress: String? = nil, isCommercial: Bool = true,
        subscriberNames: SubscriberNames? = nil,
        longestValues: [RecipientField: String] = [:], encodedMail: [UInt8]? = nil,
        encodingProblem: String? = nil, imageSizes: [String: Int] = [:],
        articles: [Article] = [], linkAnswers: [String: LinkAnswer]? = nil,
        domain: DomainFacts? = nil, sources: LintSources = LintSources()
    ) {
        self.from = from
        self.previousFrom = previousFrom
        self.signingDomain = signingDomain
        self.hasOneClickUnsubscribe = hasOneClickUnsubscribe
        self.signsUnsubscribe = signsUnsubscribe
        self.postalAddress = postalAddress
        self.isCommercial = isCommercial
        self.subscriberNames = subscriberNames
        self.longestValues = longestValues
        self.encodedMail = encodedMail
        self.encodingProblem = encodingProblem
        self.imageSizes = imageSizes
        self.articles = articles
        self.linkAnswers = linkAnswers
        self.domain = domain
        self.sources = sources
    }
}
