import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// Characters that nobody sees and that act on what stands around them never reach a reader.
@Suite struct InvisibleCharacterTests {
    private static let matter = """
        ---
        title: "Bi\\u202Edi\\u0007 title\\u200F"
        author: "Ada \\u2066Lovelace"
        summary: "In \\u202Ashort"
        tags: ["a\\u202Eb"]
        ---

        """

    @Test(arguments: ["md", "html", "txt"])
    func `what reaches beyond its field is left out and told`(kind: String) throws {
        let article = try ArticleReader().read(
            "\(Self.matter)Words \u{202E}hidden\u{85} here.".utf8, file: "a.\(kind)")
        #expect(article.metadata.title.unicodeScalars.elementsEqual("Bidi title".unicodeScalars))
        #expect(article.metadata.author == "Ada Lovelace")
        #expect(article.metadata.summary == "In short")
        #expect(article.metadata.tags == ["ab"])
        #expect(TextWriter().write(article.body) == "Words hidden here.")
        let places = article.concerns.filter { $0.kind == .character }.map(\.message)
        for (code, place) in [
            ("U+202E", "title"), ("U+0007", "title"), ("U+2066", "author's name"),
            ("U+202A", "summary"), ("U+202E", "tags"), ("U+202E", "text"), ("U+0085", "text"),
        ] {
            #expect(places.contains { $0.contains("\(code), stood in the \(place)") }, "\(places)")
        }
    }

    @Test func `what is balanced stays, over emphasis and links`() throws {
        let whole = "A \u{2067}b **c\u{2069}** and \u{202B}d [e\u{202C}](https://x.example)."
        let article = try ArticleReader().read("# T\n\n\(whole)".utf8, file: "a.md")
        #expect(article.concerns == [])
        let html = HTMLWriter().write(article.body)
        #expect(html.unicodeScalars.count(where: \.isDirectional) == 4)
        // A mark keeps the order of a title that runs both ways.
        let title = "שלום C++\u{200E}"
        let both = try ArticleReader().read("---\ntitle: \(title)\n---\nx".utf8, file: "a.md")
        #expect(both.metadata.title.unicodeScalars.elementsEqual(title.unicodeScalars))
    }

    @Test func `a title is one line`() throws {
        let article = try ArticleReader().read(
            "---\ntitle: \"One\\ntwo\\u2028three\"\nsummary: \"Qui\u{A0}?\"\n---\nx".utf8,
            file: "a.md")
        #expect(article.metadata.title == "One two three")
        #expect(article.metadata.summary == "Qui\u{A0}?")
    }

    @Test func `an issue's own words reach no further either`() throws {
        let article = try ArticleReader().read("# A\n\nWords.".utf8, file: "a.md")
        let issue = Issue(
            slug: Slug("n1")!, title: "Ti\u{202E}tle", subject: "Sub\u{202E}ject",
            preheader: "Pre\u{2066}header", date: CalendarDate("2026-11-22")!, template: "t",
            intro: "In\u{202D}tro",
            articles: [
                IssueArticle(name: "a", title: "O\u{202E}wn", section: "Sec\u{202B}tion")
            ], outro: "Out&#x202E;ro")
        let all =
            "{{issue.title}} {{issue.preheader}} {{newsletter.name}} {{newsletter.postal_address}} "
            + "{{#articles}}{{section}} {{title}}{{/articles}}"
        let template = Template(
            name: "t", html: all + "{{{issue.intro_html}}}{{{issue.outro_html}}}",
            text: all + "{{{issue.intro_text}}}{{{issue.outro_text}}}", css: "")
        let edition = try Composer(
            newsletter: Newsletter(name: "Let\u{202E}ter", postalAddress: "1 La\u{2068}ne"),
            template: template
        ).compose(issue, articles: [article])
        for text in [edition.subject, edition.html, edition.text].map(\.source) {
            let marks = text.unicodeScalars.filter(\.isDirectional)
            #expect(marks.isEmpty, "\(text)")
        }
        #expect(edition.subject.source == "Subject")
        #expect(edition.html.source.contains("Title Preheader Letter 1 Lane Section Own"))
    }

    @Test func `lint names the file and the line, however the character is written`() throws {
        let source =
            "---\ntitle: T\nauthor: \"A\\u202Eda\"\n---\n\nWords.\n\nA &#x2067;b.\n\n\u{7}c\n"
        let article = try ArticleReader().read(source.utf8, file: "a.md")
        let plan = "subject: \"S\\u202Eub\"\ndate: 2026-11-22\nintro: \"x\\u0007\"\n"
        var facts = LintFacts(postalAddress: "1 Lane\u{202E}", articles: [article])
        facts.newsletterName = "My \u{202E}News"
        let settings = """
            from: News <a@x.example>
            smtp: {username: name}
            newsletter:
              name: "My \\u202ENews"
              # 1 Lane
              postal_address: 1 Lane\u{202E}
            """
        facts.planTexts = [("subject", "S\u{202E}ub"), ("intro", "x\u{7}")]
        facts.sources = LintSources(
            parts: [
                .plan: [LintSources.File(name: "issue.yml", text: plan)],
                .settings: [LintSources.File(name: "postrider.yml", text: settings)],
            ], articles: [LintSources.File(name: "Articles/a.md", text: source)])
        let edition = Edition(
            slug: Slug("n1")!, subject: try SlottedText(parsing: "Sub", as: .header),
            html: try SlottedText(parsing: "<p>x</p>", as: .html),
            text: try SlottedText(parsing: "x", as: .plainText), language: "en")
        let found = Lint(facts: facts).findings(in: edition).filter { $0.rule == 34 }
        #expect(
            found.compactMap { $0.origin?.description }.sorted() == [
                "Articles/a.md:10", "Articles/a.md:3", "Articles/a.md:8", "issue.yml:1",
                "issue.yml:3", "postrider.yml:4", "postrider.yml:6",
            ], "\(found)")
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test func `an address is shown without them`() throws {
        let document = MarkdownReader().read("[a](https://x.example/\u{202E}b)")
        let text = TextWriter().write(document)
        #expect(text.contains("https://x.example/b"))
    }
}
