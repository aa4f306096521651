import NewsletterCore

/// What was gathered of one entry, whichever kind of feed it stands in.
struct FeedItem {
    /// What a feed says for all of its entries that do not say otherwise.
    struct Defaults {
        var author: String?
        /// BCP 47.
        var language: String?
        /// What relative addresses are resolved against: the site's address, or the feed's.
        var home: String?
    }

    var id: String?
    var title: FeedText?
    var link: String?
    var body: FeedText?
    /// What relative addresses in the body are resolved against, where the entry says it.
    var base: String?
    var summary: FeedText?
    /// What stands for body and title where an entry has none of its own, as media have it.
    var spareBody: FeedText?
    var spareTitle: FeedText?
    var author: String?
    var date: CalendarDate?
    var updated: CalendarDate?
    var tags: [String] = []
    var image: String?
    var language: String?

    /// The entry that these make; nil where nothing tells it from others.
    func entry(_ defaults: Defaults) -> FeedEntry? {
        let link = link.flatMap { LinkTarget.link($0, base: defaults.home) }
        let ownTitle = Self.said(title?.title) ?? Self.said(spareTitle?.title)
        // A description is the body where there is no other.
        let home = base ?? link ?? defaults.home
        var document = body?.document(base: home) ?? Document()
        let hasOwnBody = !document.blocks.isEmpty
        for text in [summary, spareBody] where document.blocks.isEmpty {
            document = text?.document(base: home) ?? Document()
        }
        let firstSentence = Excerpt.firstSentence(of: document.blocks)
        let ownID = Self.said(id)
        guard let id = ownID ?? link ?? ownTitle ?? firstSentence else { return nil }
        let title = ownTitle ?? firstSentence ?? "Untitled"
        let image = image.flatMap { LinkTarget.link($0, base: link ?? defaults.home) }
        let metadata = ArticleMetadata(
            title: title, date: date, author: Self.said(author) ?? defaults.author,
            summary: hasOwnBody ? Self.said(summary?.line) : nil, tags: tags,
            language: Self.said(language) ?? defaults.language,
            image: image.map { Image(source: $0, alt: "") }, url: link)
        let name = ArticleName.make(title: title, date: date)
        let article = Article(name: name, metadata: metadata, body: document)
        return FeedEntry(id: id, article: article, updated: updated, hasOwnID: ownID != nil)
    }

    private static func said(_ text: String?) -> String? {
        let text = text?.trimmingSpace() ?? ""
        return text.isEmpty ? nil : text
    }
}
