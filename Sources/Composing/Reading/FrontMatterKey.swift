/// A key of an article's front matter: what the reader and docs/issue.md know of it.
public enum FrontMatterKey: String, CaseIterable, Sendable {
    case title, date, author, tags, summary, image, url, language, draft, personal
    case eventDate = "event_date"
    case cleanUp = "clean_up"

    /// How it may be written, the best name first; Hugo, Jekyll, Zola and others have their own.
    public var names: [String] {
        switch self {
        case .title: ["title"]
        case .date: ["date", "published_at", "publishdate", "pubdate"]
        case .eventDate: ["event_date"]
        case .author: ["author", "authors", "byline"]
        case .tags: ["tags", "tag", "categories", "category", "taxonomies"]
        case .summary: ["summary", "description", "excerpt", "subtitle"]
        case .image: ["image", "cover", "featured_image", "feature_image", "thumbnail", "hero"]
        case .url: ["canonical", "canonical_url", "canonicalurl", "url", "link", "permalink"]
        case .language: ["language", "lang"]
        case .draft: ["draft", "published"]
        case .personal: ["personal"]
        case .cleanUp: ["clean_up"]
        }
    }

    /// What is written behind it, in a word or two.
    public var kind: String {
        switch self {
        case .title, .summary, .language: "text"
        case .date: "day"
        case .eventDate: "day or days"
        case .author, .tags: "text or list"
        case .image: "picture"
        case .url: "web address"
        case .draft, .personal: "true or false"
        case .cleanUp: "true, false or table"
        }
    }

    /// What it is for, in Markdown.
    public var meaning: String {
        switch self {
        case .title: "the headline; else the first top heading, else the file's name"
        case .date: "the day of publication; else the one at the head of the file's name"
        case .eventDate:
            "the day of what it announces, or `2026-12-01 to 2026-12-03`, for the dates of "
                + "`bulletin`; they leave out what is past"
        case .author: "who wrote it; several in a list, or parted by commas"
        case .tags: "words by which `compose --tag` chooses, in a list or parted by commas"
        case .summary: "one or two sentences that stand for the article in an excerpt"
        case .image:
            "the lead picture: a file or an address, or a table with `src` and `alt`; "
                + "`image_alt` describes it"
        case .url:
            "where the article can be read on the web; without it an article is shown in full"
        case .language: "its language, BCP 47"
        case .draft: "`draft: true`, as `published: false`, keeps the article back"
        case .personal: "`true` lets slots and blocks stand in the article, which must be Markdown"
        case .cleanUp:
            "`false` leaves the text as it is; a table such as `{rejoin_hyphens: false}` leaves "
                + "one clean-up out"
        }
    }
}
