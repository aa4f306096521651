public import NewsletterCore

/// A feed as it was read: what articles it offers.
public struct Feed: Hashable, Sendable {
    /// The feed's own name.
    public var title: String?
    /// BCP 47.
    public var language: String?
    /// The articles, in the feed's order.
    public var entries: [FeedEntry]
    /// What could not be read as it should be, one sentence each.
    public var notes: [String]

    package init(
        title: String? = nil, language: String? = nil, entries: [FeedEntry] = [],
        notes: [String] = []
    ) {
        self.notes = notes
        self.title = title
        self.language = language
        self.entries = entries
    }
}

/// One article that a feed offers.
public struct FeedEntry: Hashable, Sendable {
    /// What tells the entry from all others: its id, else its link, with title and day where
    /// others have that link too, else its title.
    public var id: String
    /// What the entry says of itself, its body made of the HTML that it carries.
    public var article: Article
    /// When the feed says that the entry was last changed.
    public var updated: CalendarDate?
    /// Whether the feed gives the entry an id, so that it is not known by its link or title.
    public var hasOwnID: Bool

    package init(
        id: String, article: Article, updated: CalendarDate? = nil, hasOwnID: Bool = true
    ) {
        self.hasOwnID = hasOwnID
        self.id = id
        self.article = article
        self.updated = updated
    }
}
