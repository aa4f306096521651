public import MailFormat
public import NewsletterCore

/// An issue that everybody may read, as the archive shows it.
public struct ArchivedIssue: Sendable {
    /// The issue's short name.
    public var slug: Slug
    /// The headline.
    public var title: String
    /// The day that the issue bears.
    public var date: CalendarDate
    /// BCP 47.
    public var language: String
    /// One sentence on it; nil where nothing is known.
    public var summary: String?
    /// The edition for nobody.
    public var edition: NobodysEdition
    /// The pictures that travel in its mails.
    public var pictures: [AttachedFile]
    /// When its first mail left.
    public var published: Timestamp
    /// By what feed readers know it, for ever.
    public var id: String
    /// Its place in the feed, from 1, which stays; nil while it is not listed.
    public var number: Int?
    /// The public lists to which it went; none for everybody.
    public var lists: [ListName]
    /// What was found wrong since, and when.
    public var correction: Correction?
    /// When a correction was last published, or taken back.
    public var corrected: Timestamp?

    /// A word on an error that was found after the issue had been sent.
    public struct Correction: Sendable {
        /// What it says, as HTML.
        public var html: PublicMarkup
        /// The same as plain text.
        public var text: String
        /// When it was first published.
        public var at: Timestamp

        /// Makes a correction.
        public init(html: PublicMarkup, text: String, at: Timestamp) {
            self.html = html
            self.text = text
            self.at = at
        }
    }

    package init(
        slug: Slug, title: String, date: CalendarDate, language: String, summary: String? = nil,
        edition: NobodysEdition, pictures: [AttachedFile] = [], published: Timestamp, id: String,
        number: Int? = nil, lists: [ListName] = [], correction: Correction? = nil
    ) {
        self.slug = slug
        self.title = title
        self.date = date
        self.language = language
        self.summary = summary
        self.edition = edition
        self.pictures = pictures
        self.published = published
        self.id = id
        self.number = number
        self.lists = lists
        self.correction = correction
    }

    /// Whether it stands in the index, the feeds and the sitemap.
    public var isListed: Bool { number != nil }

    /// When it last changed.
    var updated: Timestamp { max(published, corrected ?? correction?.at ?? published) }
}
