import NewsletterCore

/// What was gathered of one entry, whichever kind of feed it stands in.
struct FeedItem {
    var id: String?
    var title: String?
    var link: String?
    var html: String?
    /// The body as plain text, where there is no HTML.
    var text: String?
    var summary: String?
    var author: String?
    var date: CalendarDate?
    var tags: [String] = []
    var image: String?
    var language: String?

    /// The entry that these make; nil where nothing tells it from others.
    func entry(feedLanguage: String?) -> FeedEntry? {
        let link = link.flatMap { LinkTarget.link($0) }
        let plainTitle = title.map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
        guard let id = Self.said(id) ?? link ?? plainTitle else { return nil }
        // A description is the body where there is no other.
        let isWhole = html == nil && text == nil
        let body =
            (html ?? (isWhole ? summary : nil)).map { HTMLReader(baseURL: link).read($0) }
            ?? text.map { PlainTextReader(cleanUps: []).read($0) } ?? Document()
        let title = plainTitle ?? Excerpt.firstSentence(of: body.blocks) ?? "Untitled"
        let short = (isWhole ? nil : summary).map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
        let metadata = ArticleMetadata(
            title: title, date: date, author: Self.said(author), summary: short, tags: tags,
            language: Self.said(language) ?? feedLanguage,
            image: image.flatMap { LinkTarget.link($0) }.map { Image(source: $0, alt: "") },
            url: link)
        let name = ArticleName.make(title: title, date: date)
        return FeedEntry(id: id, article: Article(name: name, metadata: metadata, body: body))
    }

    private static func said(_ text: String?) -> String? {
        let text = text?.trimmingSpace() ?? ""
        return text.isEmpty ? nil : text
    }

    /// Text that may be HTML, as one line of text.
    private static func plain(_ text: String) -> String {
        let bare: String
        if text.contains("<") || text.contains("&") {
            bare = TextWriter(width: .max).write(HTMLReader().read(text))
        } else {
            bare = text
        }
        return bare.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
