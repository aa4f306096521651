public import NewsletterCore

/// A picture of an issue, and what it is a part of.
public struct PictureUse: Hashable, Sendable {
    /// Where a picture stands.
    public enum Place: Hashable, Sendable {
        /// In an article, by its name.
        case article(String)
        /// In the words before or after the articles.
        case issue
        /// In the template itself.
        case template
        /// In the settings: the newsletter's logo.
        case brand
    }

    /// The picture as it was written.
    public var image: Image
    /// Where it stands.
    public var place: Place
}

extension Composer {
    /// Every picture that the HTML body of an issue may show, as it was written, in order.
    ///
    /// Throws where a slot in the issue's own words cannot be read.
    public func images(of issue: Issue, articles: [Article]) throws(ComposingError)
        -> [PictureUse]
    {
        var uses = template.images.map { PictureUse(image: $0, place: .template) }
        if template.mentionsLogo {
            uses += newsletter.logos.map { PictureUse(image: $0, place: .brand) }
        }
        for (words, part) in [(issue.intro, "intro"), (issue.outro, "outro")] {
            let document = try IssueContext.words(
                words, key: part, of: issue, newsletter, subscriberNames)
            uses += (document?.images ?? []).map { PictureUse(image: $0, place: .issue) }
        }
        let showsLead = template.mentionsLeadImage
        for article in articles {
            let lead =
                showsLead
                ? issue.picture(of: article, takesFromBody: template.showsCards).map { [$0] } ?? []
                : []
            let shown = issue.shown(of: article).sized(inColumn: newsletter.imageWidth)
            uses += (lead + shown.images).map {
                PictureUse(image: $0, place: .article(article.name))
            }
        }
        return uses
    }
}

extension Newsletter {
    /// The logo, as the settings name it.
    var logo: Image? {
        brand.logo.map { Image(source: $0, alt: name.withoutControls(), width: brand.width) }
    }

    /// The logo for dark surroundings.
    var darkLogo: Image? {
        brand.darkLogo.map { Image(source: $0, alt: name.withoutControls(), width: brand.width) }
    }

    var logos: [Image] { [logo, darkLogo].compactMap(\.self) }
}

extension Issue {
    /// How much of an article this issue shows: its plan's extent, but an excerpt only where a
    /// link leads to the whole.
    func shows(_ article: Article) -> ArticleExtent { lacksLink(article) ? .full : wants(article) }

    /// Whether the plan wants an excerpt of an article that can be read nowhere else.
    func lacksLink(_ article: Article) -> Bool {
        wants(article) == .excerpt && article.metadata.url.flatMap(WrittenURL.link) == nil
    }

    private func wants(_ article: Article) -> ArticleExtent {
        articles.first { $0.name == article.name }?.extent ?? extent
    }

    /// The picture that stands for an article: its own, else, in a template with cards, the first
    /// in the body of an excerpt that shows none.
    func picture(of article: Article, takesFromBody: Bool) -> Image? {
        if let image = article.metadata.image { return image }
        guard takesFromBody, shows(article) == .excerpt, shown(of: article).images.isEmpty else {
            return nil
        }
        // What is smaller is a sign within a line.
        let first = article.body.images.first { $0.width.map { $0 >= 100 } ?? true }
        return first.map { Image(source: $0.source, alt: $0.alt) }
    }

    /// What this issue shows of an article.
    func shown(of article: Article) -> Document {
        shows(article) == .excerpt ? Excerpt.beginning(of: article) : article.body
    }
}

extension Document {
    /// The document with widths in pixels in place of parts of a column of that width.
    func sized(inColumn width: Int) -> Document {
        images.contains { $0.percent != nil } ? mappingImages { $0.sized(inColumn: width) } : self
    }

    /// The document with others in place of the pictures that are known.
    func placing(_ pictures: [Image: Image]) -> Document {
        pictures.isEmpty ? self : mappingImages { pictures[$0] ?? $0 }
    }
}
