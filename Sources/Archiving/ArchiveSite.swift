public import Composing
public import NewsletterCore

/// What all pages of an archive have in common.
public struct ArchiveSite: Sendable {
    /// The newsletter: its name, page, language and brand.
    public var newsletter: Newsletter
    /// Who writes it, as feeds name an author.
    public var author: String
    /// The archive's address, with a slash at its end.
    public var address: String
    /// Where one subscribes; nil shows no link.
    public var subscribeURL: String?
    /// Whether search engines may list the archive.
    public var isIndexed: Bool
    /// By what feed readers know the feed, for ever.
    public var feedID: String
    /// The languages that are known.
    public var languages: [IssueLanguage]

    /// Describes an archive.
    public init(
        newsletter: Newsletter, author: String, address: String, subscribeURL: String? = nil,
        isIndexed: Bool = true, feedID: String? = nil,
        languages: [IssueLanguage] = IssueLanguage.builtIn
    ) {
        self.newsletter = newsletter
        self.author = author
        self.address = address.hasSuffix("/") ? address : "\(address)/"
        self.subscribeURL = subscribeURL
        self.isIndexed = isIndexed
        self.feedID = feedID ?? self.address
        self.languages = languages
    }

    /// The address of an issue's page.
    public func url(of issue: Slug) -> String { "\(address)\(issue)/" }

    func url(_ path: String) -> String { "\(address)\(path)" }

    func language(_ tag: String) -> PageLanguage { PageLanguage(tag, among: languages) }
}

/// A language as a page is written in it.
struct PageLanguage {
    /// BCP 47.
    let tag: String
    /// `ltr` or `rtl`.
    let direction: String
    private let words: IssueLanguage

    init(_ written: String, among languages: [IssueLanguage]) {
        let known = LanguageTag(written) ?? LanguageTag(Newsletter.standardLanguage)!
        tag = known.text
        direction = known.isRightToLeft(among: languages) ? "rtl" : "ltr"
        words = .named(tag, among: languages)
    }

    /// A phrase, escaped for HTML.
    func html(_ phrase: Phrase) -> String { words.phrase(phrase).escapedForHTML() }

    /// A phrase as it is.
    func text(_ phrase: Phrase) -> String { words.phrase(phrase) }

    /// A day in full, escaped for HTML.
    func html(_ date: CalendarDate) -> String { words.long(date).escapedForHTML() }

    /// A year in the digits of the language, escaped for HTML.
    func html(year: Int) -> String { words.written(year).escapedForHTML() }
}
