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

    /// Makes a composer.
    public init(
        newsletter: Newsletter, template: Template,
        languages: [IssueLanguage] = IssueLanguage.builtIn
    ) {
        self.newsletter = newsletter
        self.template = template
        self.languages = languages
    }

    /// Composes an issue of its articles, in the given order; where the issue gives an
    /// article a title of its own, that is used.
    public func compose(_ issue: Issue, articles: [Article]) throws(ComposingError) -> Edition {
        var marks = SlotMarks()
        let htmlPlace = "\(template.name)/issue.html"
        let textPlace = "\(template.name)/issue.txt"
        let names = template.partials.keys.sorted()
        let html = try TemplateSource(
            template.html, place: htmlPlace, partials: names, marks: &marks)
        let text = try TemplateSource(
            template.text, place: textPlace, partials: names, marks: &marks)
        var partials: [String: String] = [:]
        for name in names {
            partials[name] =
                try TemplateSource(
                    template.partials[name] ?? "", place: "\(template.name)/\(name)",
                    partials: names, isPartial: true, marks: &marks
                ).text
        }
        let inliner = StyleInliner(css: template.css)
        let context = try IssueContext(
            issue: issue, articles: articles, newsletter: newsletter,
            languages: languages, marks: &marks)
        var values = context.html
        values["media_css"] = inliner.remainder.replacing("</", with: "<\\/")
        let page = try TemplateRendering.render(
            html.text, values, partials: partials, place: htmlPlace)
        let letter = try TemplateRendering.render(
            "{{% CONTENT_TYPE:TEXT}}" + text.text, context.text, partials: partials,
            place: textPlace)
        return try edition(
            issue, html: marks.finish(inliner.inline(page)),
            text: marks.finish(LongLines.filled(letter, width: 72)))
    }

    private func edition(_ issue: Issue, html: String, text: String) throws(ComposingError)
        -> Edition
    {
        Edition(
            slug: issue.slug,
            subject: try parsed(issue.subject, .header, place: "subject of \(issue.slug)"),
            html: try parsed(html, .html, place: "HTML body of \(issue.slug)"),
            text: try parsed(text, .plainText, place: "text body of \(issue.slug)"),
            language: issue.language ?? newsletter.language)
    }

    private func parsed(_ source: String, _ kind: SlottedText.Kind, place: String)
        throws(ComposingError) -> SlottedText
    {
        do {
            return try SlottedText(parsing: source, as: kind)
        } catch {
            throw ComposingError(place: place, reason: .badSlot(error))
        }
    }
}
