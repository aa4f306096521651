/// The plan of an issue: what `issue.yml` holds and an editor changes.
public struct Issue: Hashable, Sendable {
    /// The short name, which is the folder's.
    public var slug: Slug
    /// The headline of the issue; nil takes the title of its only article, or the newsletter's
    /// name where there are several.
    public var title: String?
    /// The subject line; personal slots may stand in it.
    public var subject: String
    /// What inboxes show behind the subject; personal slots may stand in it, and nil takes the
    /// first sentence.
    public var preheader: String?
    /// The day that the issue bears.
    public var date: CalendarDate
    /// The name of the template, such as `classic`.
    public var template: String
    /// BCP 47; nil takes the newsletter's.
    public var language: String?
    /// A few words before the articles, in Markdown; personal slots may stand in it.
    public var intro: String?
    /// The chosen articles, in order.
    public var articles: [IssueArticle]
    /// A few words after the articles, in Markdown; personal slots may stand in it.
    public var outro: String?
    /// How much of each article is shown, where the article itself does not say.
    public var extent: ArticleExtent
    /// Whether its pictures travel in the mail; nil leaves it to the settings.
    public var imageMode: ImageMode?
    /// Whether it may stand in the archive; false keeps it out, whatever the settings say.
    public var isArchived = true

    /// Makes a plan.
    public init(
        slug: Slug, title: String?, subject: String, preheader: String? = nil,
        date: CalendarDate, template: String, language: String? = nil, intro: String? = nil,
        articles: [IssueArticle],
        outro: String? = nil, extent: ArticleExtent = .full,
        imageMode: ImageMode? = nil
    ) {
        self.slug = slug
        self.title = title
        self.subject = subject
        self.preheader = preheader
        self.date = date
        self.template = template
        self.language = language
        self.intro = intro
        self.articles = articles
        self.outro = outro
        self.extent = extent
        self.imageMode = imageMode
    }
}

/// How a mail shows the newsroom's own pictures.
public enum ImageMode: String, Hashable, Sendable, CaseIterable {
    /// They travel in the mail.
    case embed
    /// They are loaded from a web server, where somebody has put them.
    case link
}

/// How much of an article an issue shows.
public enum ArticleExtent: String, Hashable, Sendable, CaseIterable {
    case full
    /// Its summary or beginning, with a link to the whole.
    case excerpt
}

/// One chosen article.
public struct IssueArticle: Hashable, Sendable {
    /// The article's name: its file name without the extension.
    public var name: String
    /// A title that replaces the article's own in this issue.
    public var title: String?
    /// How much of it is shown; nil leaves it to the issue.
    public var extent: ArticleExtent?
    /// The words that lead from its excerpt to the whole; nil takes those of the language.
    public var more: String?
    /// The heading of the section that it stands in; nil for none.
    public var section: String?

    /// Chooses an article.
    public init(
        name: String, title: String? = nil, extent: ArticleExtent? = nil, more: String? = nil,
        section: String? = nil
    ) {
        self.name = name
        self.title = title
        self.extent = extent
        self.more = more
        self.section = section
    }
}
