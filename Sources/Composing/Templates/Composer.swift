public import NewsletterCore

/// Makes an edition of an issue: both bodies, with slots for what differs by recipient.
///
/// The template runs here, once; sending only fills slots. Nothing that an article or an
/// issue says is ever taken for a template or, but for the issue's intro and subject, for a
/// slot.
public struct Composer: Sendable {
    /// The newsletter that the issue belongs to.
    public var newsletter: Newsletter
    /// How the issue looks.
    public var template: Template
    /// The languages that are known.
    public var languages: [IssueLanguage]
    /// What stands in place of the pictures that ``images(of:articles:)`` lists.
    public var pictures: [Image: Image] = [:]
    /// What can be asked of subscribers by name; nil where that is not known, and every name
    /// is taken on trust.
    public var subscriberNames: SubscriberNames?

    /// Makes a composer.
    public init(
        newsletter: Newsletter, template: Template,
        languages: [IssueLanguage] = IssueLanguage.builtIn, subscriberNames: SubscriberNames? = nil
    ) {
        self.newsletter = newsletter
        self.template = template
        self.languages = languages
        self.subscriberNames = subscriberNames
    }

    /// Stands where the remainder of the style sheet goes, which is known only once its rules
    /// were written into the page.
    private static let remainderMark = "/*\u{F8FE}*/"

    /// Composes an issue of its articles, in the given order; where the issue gives an
    /// article a title of its own, that is used.
    public func compose(_ issue: Issue, articles: [Article]) throws(ComposingError) -> Edition {
        var marks = SlotMarks()
        let issue = issue.balancingDirections
        // The parts that a template includes show its pictures too.
        var placed = self
        placed.template = template.placing(pictures)
        let template = placed.template
        let style = try TemplateStyle(template, brand: newsletter.brand)
        let inliner = StyleInliner(css: style.css)
        let html = try placed.source(template.html, kind: "html", style, &marks)
        let text = try placed.source(template.text, kind: "txt", style, &marks)
        var context = try IssueContext(
            issue: issue, articles: articles, newsletter: newsletter,
            languages: languages, pictures: pictures, subscriberNames: subscriberNames,
            hidesPreheader: template.mentionsPreheader, showsCards: template.showsCards,
            marks: &marks)
        context.html["media_css"] = inliner.hasRemainder ? Self.remainderMark : ""
        context.html["colors"] = style.colors
        context.text["colors"] = style.colors
        let page = try html.render(context.html)
        let letter = try text.render(context.text)
        let styled = inliner.inlined(page, replacing: Self.remainderMark).html
        try template.checkStyles(in: styled, mark: Self.remainderMark)
        return try edition(
            issue, html: marks.finish(styled),
            text: marks.finish(LineWrap.filled(letter, width: 72)))
    }

    /// What has to be said about an issue besides errors, one sentence each.
    public func notes(on issue: Issue, articles: [Article] = []) -> [String] {
        let tag = issue.languageTag(in: newsletter).text
        var notes: [String] = []
        if subscriberNames?.isEmptyList == true {
            notes.append(
                "nobody is on the list yet, so attributes and tags are taken on trust; "
                    + "compose again after the import")
        }
        if let style = try? TemplateStyle(template, brand: newsletter.brand) {
            notes += style.notes
        }
        let whole = articles.filter(issue.lacksLink).map(\.name)
        if !whole.isEmpty {
            notes.append(
                "in full, since no url: in the front matter leads to the whole: "
                    + whole.joined(separator: ", ").escapingControls())
        }
        let log = ReadingLog()
        for words in [issue.intro, issue.outro] {
            // What cannot be read at all has stopped the composing.
            _ = try? IssueContext.words(words, key: "", of: issue, newsletter, nil, log: log)
        }
        notes += log.notes.map { "issue.yml: \($0)" }
        if let written = issue.language, LanguageTag(written) == nil {
            notes.append(
                "issue.yml: \"\(written.escapingControls())\" names no language, so \(tag) is "
                    + "taken; write a tag such as en, de or pt-BR")
        }
        guard let language = IssueLanguage.known(tag, among: languages) else {
            return notes + [
                "the language \(tag.escapingControls()) is not known, so phrases and dates are "
                    + "in English; add Templates/phrases/\(tag.escapingControls()).yml"
            ]
        }
        if language.borrowed.isEmpty { return notes }
        return notes + [
            "Templates/phrases/\(language.code).yml lacks "
                + language.borrowed.joined(separator: ", ") + "; they are in English"
        ]
    }

    private func source(
        _ text: String, kind: String, _ style: TemplateStyle, _ marks: inout SlotMarks
    ) throws(ComposingError) -> TemplateText {
        let parts = template.partials(for: kind)
        let scope = TemplateScope(
            keys: TemplateKeys.all(colors: style.colors.keys), partials: Array(parts.keys),
            subscriberNames: subscriberNames,
            unresolved: Dictionary(
                uniqueKeysWithValues: style.unresolved.map { ("colors.\($0.key)", $0.value) }))
        let place = template.place(of: "issue.\(kind)")
        let whole = try TemplateSource(text, place: place, scope: scope, marks: &marks)
        var partials: [String: String] = [:]
        let included = Set(template.includedFiles)
        for (name, part) in parts.sorted(by: { $0.key < $1.key })
        where included.contains(part.file) {
            partials[name] =
                try TemplateSource(
                    part.source, place: template.place(of: part.file), scope: scope,
                    isPartial: true, marks: &marks
                ).text
        }
        return TemplateText(
            source: whole.text, isPlain: kind == "txt", place: place, partials: partials,
            places: parts.mapValues { template.place(of: $0.file) })
    }

    private func edition(_ issue: Issue, html: String, text: String) throws(ComposingError)
        -> Edition
    {
        Edition(
            slug: issue.slug,
            subject: try IssueContext.slotted(
                issue.subject, key: "subject", of: issue, subscriberNames),
            html: try parsed(html, .html, place: "HTML body of \(issue.slug)"),
            text: try parsed(text, .plainText, place: "text body of \(issue.slug)"),
            language: issue.languageTag(in: newsletter).text)
    }

    private func parsed(_ source: String, _ kind: SlottedText.Kind, place: String)
        throws(ComposingError) -> SlottedText
    {
        do {
            return try SlottedText(parsing: source, as: kind, knowing: subscriberNames)
        } catch {
            throw ComposingError(place: place, reason: .badSlot(error))
        }
    }
}
