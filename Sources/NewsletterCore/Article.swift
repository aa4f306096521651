/// One article as its file gave it: what it says of itself, and its body.
public struct Article: Hashable, Sendable {
    /// The file's name without its extension: how an issue refers to the article.
    public var name: String
    /// What the front matter, or the text itself, says about the article.
    public var metadata: ArticleMetadata
    /// The body, without the title.
    public var body: Document
    /// How many blocks of the body its author wants for an excerpt; nil where they do not say.
    public var excerptLength: Int?
    /// What a reader mended or could not make out, one sentence each.
    public var notes: [String]
    /// What a reader of the mail would miss, or an editor has to decide; each is among the
    /// notes too.
    public var concerns: [ArticleConcern]

    package init(
        name: String, metadata: ArticleMetadata, body: Document, excerptLength: Int? = nil,
        notes: [String] = [], concerns: [ArticleConcern] = []
    ) {
        self.name = name
        self.metadata = metadata
        self.body = body
        self.excerptLength = excerptLength
        self.notes = notes
        self.concerns = concerns
    }
}

/// Something in an article's file that only a person can put right.
public struct ArticleConcern: Hashable, Sendable {
    /// What it is about.
    public enum Kind: Hashable, Sendable {
        /// A title is missing, or traces of print are left.
        case text
        /// A link, a picture or another part that no mail can hold was left out.
        case omission
        /// A character that nobody sees, and that acts on the words around it, was left out.
        case character
    }

    /// What it is about.
    public var kind: Kind
    /// What is the matter.
    public var message: String
    /// What to do about it.
    public var remedy: String
    /// The line in the file, where it is known.
    public var line: Int?
    /// What stands in the file at that place, where no line is known.
    public var clue: String?

    package init(
        _ message: String, remedy: String, kind: Kind = .text, line: Int? = nil,
        clue: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.remedy = remedy
        self.line = line
        self.clue = clue
    }

    /// Where, what, and what to do, in one sentence.
    public var note: String {
        (line.map { "line \($0): " } ?? "") + "\(message); \(remedy)"
    }
}

/// What an article says about itself.
public struct ArticleMetadata: Hashable, Sendable {
    /// The headline.
    public var title: String
    /// The day of publication.
    public var date: CalendarDate?
    /// The day of what it announces, the first where that lasts several.
    public var eventDate: CalendarDate?
    /// The last day of what lasts several.
    public var eventEnd: CalendarDate?
    /// Who wrote it.
    public var author: String?
    /// One or two sentences that stand for the article where it is not shown whole.
    public var summary: String?
    /// The tags, in the article's order.
    public var tags: [String]
    /// BCP 47, such as `en` or `pt-BR`.
    public var language: String?
    /// The lead picture.
    public var image: Image?
    /// Where the article can be read on the web.
    public var url: String?
    /// A draft is never selected.
    public var isDraft: Bool

    /// Makes metadata; all but the title may be absent.
    public init(
        title: String, date: CalendarDate? = nil, eventDate: CalendarDate? = nil,
        eventEnd: CalendarDate? = nil, author: String? = nil, summary: String? = nil,
        tags: [String] = [], language: String? = nil, image: Image? = nil, url: String? = nil,
        isDraft: Bool = false
    ) {
        self.title = title
        self.date = date
        self.eventDate = eventDate
        self.eventEnd = eventEnd
        self.author = author
        self.summary = summary
        self.tags = tags
        self.language = language
        self.image = image
        self.url = url
        self.isDraft = isDraft
    }
}
