import NewsletterCore

/// What a template is told about an issue, for each of the two bodies.
struct IssueContext {
    var html: [String: Any] = [:]
    var text: [String: Any] = [:]

    let language: IssueLanguage
    let tag: LanguageTag
    let direction: WritingDirection
    let languages: [IssueLanguage]
    private let newsletter: Newsletter
    private let pictures: [Image: Image]
    /// Whether excerpts are cards.
    private let showsCards: Bool
    /// Sets an editor's own words; nil leaves them as they were typed.
    private let typography: Typography?
    /// How many links of the text body have a number.
    private var numberedLinks = 0

    init(
        issue: Issue, articles: [Article], newsletter: Newsletter, languages: [IssueLanguage],
        pictures: [Image: Image] = [:], subscriberNames: SubscriberNames?,
        hidesPreheader: Bool = false, showsCards: Bool = false, marks: inout SlotMarks
    ) throws(ComposingError) {
        tag = issue.languageTag(in: newsletter)
        language = .named(tag.text, among: languages)
        direction = WritingDirection(isRightToLeft: tag.isRightToLeft(among: languages))
        self.languages = languages
        self.newsletter = newsletter
        self.pictures = pictures
        self.showsCards = showsCards
        let typography = newsletter.smartTypography ? Typography(tag) : nil
        self.typography = typography
        let articles =
            typography == nil
            ? articles
            : articles.map { article in
                Typography(article.metadata.language.flatMap { LanguageTag($0) } ?? tag)
                    .set(article)
            }
        let intro = try Self.words(
            issue.intro, key: "intro", of: issue, newsletter, subscriberNames
        ).map { $0.withoutInvisibleCharacters.placing(pictures).set(in: typography) }
        let outro = try Self.words(
            issue.outro, key: "outro", of: issue, newsletter, subscriberNames
        ).map { $0.withoutInvisibleCharacters.placing(pictures).set(in: typography) }
        let shared: [String: Any] = [
            "lang": tag.text, "dir": direction.rawValue, "several_articles": articles.count > 1,
            "phrases": phrases,
        ]
        let heading = Self.heading(of: issue, articles).map { typography?.set($0) ?? $0 }
        var facts = issueFacts(issue, heading: heading)
        facts["title_attributes"] =
            issue.title == nil && articles.count == 1 && issue.articles.first?.title == nil
            ? titleAttributes(of: articles[0]) : heading.flatMap(aligned)
        facts["subject"] = marks.marking(slotsIn: facts["subject"] as? String ?? "")
        html = shared.merging(["newsletter": newsletterFacts(isText: false, newsletter)]) { $1 }
        text = shared.merging(["newsletter": newsletterFacts(isText: true, newsletter)]) { $1 }
        var (htmlFacts, textFacts) = Self.opening(
            of: issue, intro, articles, heading: heading, facts, &marks)
        if let preheader = issue.preheader {
            _ = try Self.slotted(preheader, key: "preheader", of: issue, subscriberNames)
            let line = marks.marking(slotsIn: preheader.withoutControls())
            htmlFacts["preheader"] = line
            htmlFacts["summary"] = line
            htmlFacts["has_opening"] = !hidesPreheader
        }
        htmlFacts["summary_attributes"] = (htmlFacts["summary"] as? String).flatMap(turned)
        if let intro, !intro.blocks.isEmpty {
            htmlFacts["intro_html"] = ownWords(intro, &marks)
            textFacts["intro_text"] = writtenText(intro, &marks)
        }
        html["logo"] = newsletter.logo.flatMap(pictureFacts)
        html["logo_dark"] = newsletter.darkLogo.flatMap(pictureFacts)
        addArticles(articles, of: issue, below: heading, marks: &marks)
        if let outro, !outro.blocks.isEmpty {
            htmlFacts["outro_html"] = ownWords(outro, &marks)
            textFacts["outro_text"] = writtenText(outro, &marks)
        }
        html["issue"] = htmlFacts
        text["issue"] = textFacts
    }

    /// A part of the text body, in which the numbers of links go on from the part before.
    private mutating func writtenText(_ document: Document, _ marks: inout SlotMarks) -> String {
        TextWriter().write(document, marks: &marks, numberedLinks: &numberedLinks)
    }

    private mutating func addArticles(
        _ articles: [Article], of issue: Issue, below heading: String?, marks: inout SlotMarks
    ) {
        let entries = Dictionary(issue.articles.map { ($0.name, $0) }) { first, _ in first }
        var htmlArticles: [[String: Any]] = []
        var textArticles: [[String: Any]] = []
        var section: String?
        for (index, article) in articles.enumerated() {
            let entry = entries[article.name]
            let title =
                entry?.title.map { typography?.set($0) ?? $0 } ?? article.metadata.title
            var facts = articleFacts(article, of: issue, title: title, marks: &marks)
            facts["number"] = index + 1
            facts["anchor"] = "article-\(index + 1)"
            facts["first"] = index == 0
            facts["last"] = index == articles.count - 1
            if let heading = entry?.section, heading != section {
                facts["section"] = heading.withoutControls()
                facts["section_dir"] = (WritingDirection(ofMost: heading) ?? direction).rawValue
                facts["section_underlined"] = Self.underlined(heading.withoutControls())
            }
            section = entry?.section
            // The title of a lone article need not stand right below the same words.
            let repeats = articles.count == 1 && title == heading
            facts["repeats_issue_title"] = repeats
            let isExcerpt = issue.shows(article) == .excerpt
            facts["is_excerpt"] = isExcerpt
            if isExcerpt {
                facts["more"] =
                    entry?.more?.withoutControls() ?? heldApart(language.phrase(.readMore))
                facts["teaser"] = (facts["summary"] as? String).map { Excerpt.teaser($0) }
            }
            // What an editor has written in issue.yml is in the language of the issue.
            if entry?.title != nil { facts["title_attributes"] = turned(title) }
            let body = issue.shown(of: article).sized(inColumn: newsletter.imageWidth)
                .placing(pictures)
            var htmlFacts = facts
            htmlFacts["body_html"] = writer(
                top: repeats ? 2 : 3, isRightToLeft: bodyDirection(of: article) == .rightToLeft,
                anchors: "article-\(index + 1)-"
            ).write(body, marks: &marks)
            htmlArticles.append(htmlFacts)
            holdApart(&facts)
            facts["body_text"] = writtenText(body, &marks)
            textArticles.append(facts)
        }
        for (index, facts) in CardRows.facts(of: htmlArticles).enumerated() {
            htmlArticles[index].merge(facts) { $1 }
            textArticles[index].merge(facts) { $1 }
        }
        html["articles"] = htmlArticles
        text["articles"] = textArticles
        addEvents(articles, on: issue.date, htmlArticles, textArticles)
    }

    private var phrases: [String: String] {
        Dictionary(
            uniqueKeysWithValues: Phrase.allCases.map {
                ($0.rawValue, heldApart(language.phrase($0)))
            })
    }

    func writer(top: Int, isRightToLeft: Bool? = nil, anchors: String = "") -> HTMLWriter {
        HTMLWriter(
            topHeadingLevel: top, imageBaseURL: newsletter.imageBaseURL,
            imageWidth: newsletter.imageWidth,
            isRightToLeft: isRightToLeft ?? (direction == .rightToLeft), anchors: anchors)
    }

    /// An editor's own words: Markdown in which slots may stand.
    static func words(
        _ markdown: String?, key: String, of issue: Issue, _ newsletter: Newsletter,
        _ names: SubscriberNames?, log: ReadingLog = ReadingLog()
    ) throws(ComposingError) -> Document? {
        guard let markdown else { return nil }
        let context = ReadingContext(homes: LinkHomes(site: newsletter.url), log: log)
        do {
            return try MarkdownReader(context).readWithSlots(markdown, knowing: names)
                .sized(inColumn: newsletter.imageWidth)
        } catch {
            throw ComposingError(error, in: key, of: issue.slug)
        }
    }

    /// What stands above the articles, where that is not the newsletter's name: the issue's
    /// title, or else that of its only article.
    private static func heading(of issue: Issue, _ articles: [Article]) -> String? {
        if issue.title != nil || articles.count > 1 { return issue.title }
        return articles.first.map { issue.articles.first?.title ?? $0.metadata.title }
    }

    private func issueFacts(_ issue: Issue, heading: String?) -> [String: Any] {
        [
            "title": (heading ?? newsletter.name).withoutControls(),
            "has_title": heading != nil, "subject": issue.subject.withoutControls(),
            "date": heldApart(language.long(issue.date)),
            "weekday_date": heldApart(language.longWithWeekday(issue.date)),
            "iso_date": "\(issue.date)",
            "slug": "\(issue.slug)",
        ]
    }

    private func articleFacts(
        _ article: Article, of issue: Issue, title: String, marks: inout SlotMarks
    ) -> [String: Any] {
        let metadata = article.metadata
        var facts: [String: Any] = ["title": title.withoutControls()]
        facts["author"] = metadata.author?.withoutControls()
        if let date = metadata.date { facts.merge(dayFacts(date)) { $1 } }
        let tags = metadata.tags.map { $0.lowercased() }
        facts["is_notice"] = tags.contains("notice")
        facts["is_event"] = metadata.eventDay != nil
        facts.merge(endFacts(metadata)) { $1 }
        facts["summary"] = Self.summary(of: article, in: issue, &marks)
        facts["url"] = metadata.url.flatMap(WrittenURL.link)
        addLanguage(of: article, title: title, to: &facts)
        facts["title_underlined"] = Self.underlined(title.withoutControls())
        facts["image"] = issue.picture(of: article, takesFromBody: showsCards).flatMap(pictureFacts)
        return facts
    }

    /// What a template is told of a picture that may stand in it; nil where none can be shown.
    private func pictureFacts(_ image: Image) -> [String: Any]? {
        let placed = (pictures[image] ?? image).fitting(width: newsletter.imageWidth)
        guard let source = WrittenURL.image(placed.source, base: newsletter.imageBaseURL) else {
            return nil
        }
        var facts: [String: Any] = ["src": source, "alt": placed.alt.withoutControls()]
        facts["is_transparent"] = placed.isTransparent
        facts["width"] = placed.width
        facts["height"] = placed.height
        if let width = placed.width, let height = placed.height, width > 0 {
            for (name, shown) in [("lead", 600), ("card", 284), ("thumbnail", 160)] {
                facts["\(name)_height"] = (height * shown + width / 2) / width
            }
            let side = 284
            facts["is_tall"] = height > width
            facts["box_width"] = height > width ? max(1, side * width / height) : side
            facts["box_height"] = min(side, (height * side + width / 2) / width)
        }
        return facts
    }

    private static func underlined(_ title: String) -> String {
        var filling = LineFilling()
        filling.append(title)
        let lines = filling.lines(width: 72)
        let width = min(72, lines.map { DisplayWidth.of($0) }.max() ?? 0)
        return (lines + [String(repeating: "=", count: width)]).joined(separator: "\n")
    }
}
