import Composing
import NewsletterCore
import Testing

@Suite struct ComposerTests {
    let article = Article(
        name: "snow",
        metadata: ArticleMetadata(
            title: "Snow & {{subscriber.name}}", date: CalendarDate("2026-11-02"),
            author: "Ada <a>",
            image: Image(source: "https://x.example/a.jpg", alt: "{{x}}")),
        body: Document([.paragraph([.text("It fell {{subscriber.email}}.")])]))

    func compose(
        html: String, text: String = "x", css: String = "", subject: String = "News",
        intro: String? = nil, language: String? = nil, articles: Int = 1,
        partials: [String: String] = [:]
    ) throws -> Edition {
        let issue = Issue(
            slug: Slug("n1")!, title: "First", subject: subject, date: CalendarDate("2026-11-22")!,
            template: "t", language: language, intro: intro, articles: [IssueArticle(name: "snow")])
        let newsletter = Newsletter(
            name: "The Letter", url: "https://x.example", postalAddress: "1 Lane\nTown")
        return try Composer(
            newsletter: newsletter,
            template: Template(name: "t", html: html, text: text, css: css, partials: partials)
        ).compose(issue, articles: Array(repeating: article, count: articles))
    }

    @Test(arguments: [
        ("{{newsletter.name}} {{newsletter.postal_address}}", "The Letter 1 Lane, Town"),
        (
            "{{issue.date}}|{{issue.iso_date}}|{{lang}}|{{dir}}",
            "22 November 2026|2026-11-22|en|ltr"
        ),
        (
            "{{#articles}}{{title}}|{{author}}|{{date}}{{/articles}}",
            "Snow &amp; {{'{{'}}subscriber.name}}|Ada &lt;a&gt;|2 November 2026"
        ),
        ("{{#articles}}{{{body_html}}}{{/articles}}", "<p>It fell {{'{{'}}subscriber.email}}.</p>"),
        ("{{#articles}}<img alt=\"{{image.alt}}\">{{/articles}}", "<img alt=\"{{'{{'}}x}}\">"),
        (
            "{{subscriber.name|dear reader}} {{{unsubscribe_url}}} {{subscriber.Shoe-Size}}",
            "{{subscriber.name|dear reader}} {{unsubscribe_url}} {{subscriber.Shoe-Size}}"
        ),
        ("{{'{{'}}", "{{'{{'}}"),
        (
            "{{#issue.intro_html}}no{{/issue.intro_html}}{{^several_articles}}one{{/several_articles}}",
            "one"
        ),
        ("{{#phrases}}{{by}}{{/phrases}} {{! a comment }}{{> part}}", "By [First]"),
        (
            "{{#issue}}{{title}}{{/issue}}{{issue.summary}}",
            "FirstIt fell {{'{{'}}subscriber.email}}."
        ),
    ])
    func `a template is filled`(html: String, expected: String) throws {
        #expect(
            try compose(html: html, partials: ["part": "[{{issue.title}}]"]).html.source == expected
        )
    }

    @Test func `text is not escaped and is filled to 72 columns`() throws {
        let edition = try compose(
            html: "x",
            text:
                "{{#articles}}{{title}} {{author}} {{author}} {{author}} {{author}} {{author}} {{author}}\n{{{title_underlined}}}{{/articles}}"
        )
        #expect(
            edition.text.source == """
                Snow & {{'{{'}}subscriber.name}} Ada <a> Ada <a> Ada <a> Ada <a> Ada <a> Ada
                <a>
                Snow & {{'{{'}}subscriber.name}}
                ==========================
                """)
    }

    @Test func `a template may end its lines with CR LF`() throws {
        let long = String(repeating: "word ", count: 20)
        let edition = try compose(
            html: "x", text: "{{#articles}}\r\n\(long)\r\n{{/articles}}\r\nend")
        #expect(edition.text.source.split(separator: "\n").map(\.count) == [69, 29, 3])
    }

    @Test func `subject and intro may hold slots`() throws {
        let edition = try compose(
            html: "<title>{{issue.subject}}</title>{{{issue.intro_html}}}{{issue.summary}}",
            text: "{{{issue.intro_text}}}", subject: "Hello {{subscriber.name|you}}",
            intro:
                "Dear {{subscriber.name|reader}},\n\nit is cold, {{subscriber.name|dear}}, today. Read."
        )
        #expect(edition.subject.slots == [Slot(.name, fallback: "you")])
        #expect(
            edition.html.source
                == "<title>Hello {{subscriber.name|you}}</title><p>Dear {{subscriber.name|reader}},</p>\n<p>it is cold, {{subscriber.name|dear}}, today. Read.</p>It is cold, {{subscriber.name|dear}}, today."
        )
        #expect(edition.text.slots.count == 2)
    }

    @Test(arguments: [
        (
            "a\n{{newsletter.nam}}",
            "t/issue.html:2: {{newsletter.nam}} names nothing known; did you mean {{newsletter.name}}?"
        ),
        (
            "{{#articles}}\n{{titel}}{{/articles}}",
            "t/issue.html:2: {{titel}} names nothing known; did you mean {{title}}?"
        ),
        (
            "{{title}}",
            "t/issue.html:1: {{title}} names nothing known; see the list of template variables"
        ),
        (
            "\n\n{{#articles}}",
            "t/issue.html:3: {{#articles}} is not closed; end it with {{/articles}}"
        ),
        ("{{/articles}}", "t/issue.html:1: {{/articles}} closes no section that is open here"),
        ("{{issue.title", "t/issue.html:1: \"{{\" is not closed by \"}}\""),
        ("{{> prt}}", "t/issue.html:1: there is no part {{> prt}}; did you mean {{> part}}?"),
        (
            "{{unsubscribe_ur}}",
            "t/issue.html:1: {{unsubscribe_ur}} names nothing known; did you mean {{unsubscribe_url}}?"
        ),
    ])
    func `a name that a template may not use is an error`(html: String, message: String) {
        let error = #expect(throws: ComposingError.self) {
            try compose(html: html, partials: ["part": ""])
        }
        #expect(error?.description == message)
    }

    @Test func `a bad slot in the intro or subject is an error`() {
        #expect(throws: ComposingError.self) { try compose(html: "x", subject: "{{nam}}") }
        #expect(throws: ComposingError.self) { try compose(html: "x", intro: "{{nam}}") }
    }

    @Test func `sections, excerpts and an outro are told to the template`() throws {
        var articles = ["a", "b", "c"].map { name in
            var copy = article
            copy.name = name
            copy.metadata.url = "https://x.example/\(name)"
            return copy
        }
        articles[1].metadata.summary = "In short."
        let issue = Issue(
            slug: Slug("n1")!, title: "First", subject: "First",
            date: CalendarDate("2026-11-22")!, template: "t",
            articles: [
                IssueArticle(name: "a", section: "Hills"),
                IssueArticle(name: "b", extent: .excerpt, section: "Hills"),
                IssueArticle(name: "c", section: "Rivers"),
            ], outro: "Bye, {{subscriber.name|all}}.")
        let template = Template(
            name: "t",
            html:
                "{{#articles}}{{#section}}[{{section}}]{{/section}}{{anchor}}{{#is_excerpt}}{{{body_html}}}{{phrases.read_more}}{{/is_excerpt}} {{/articles}}{{{issue.outro_html}}}",
            text: "{{issue.outro_text}}", css: "")
        let composer = Composer(newsletter: Newsletter(name: "L"), template: template)
        let edition = try composer.compose(issue, articles: articles)
        #expect(
            edition.html.source
                == "[Hills]article-1 article-2<p>In short.</p>Read more [Rivers]article-3 <p>Bye, {{subscriber.name|all}}.</p>"
        )
        #expect(edition.text.source == "Bye, {{subscriber.name|all}}.")

        #expect(composer.notes(on: issue, articles: articles) == [])
        articles[1].metadata.url = nil
        let whole = try composer.compose(issue, articles: articles).html.source
        #expect(whole.hasPrefix("[Hills]article-1 article-2 [Rivers]article-3 "))
        #expect(
            composer.notes(on: issue, articles: articles) == [
                "in full, since no url: in the front matter leads to the whole: b"
            ])
    }

    @Test(arguments: [
        ("de", "22. November 2026"), ("fr", "22 novembre 2026"),
        ("es-MX", "22 de noviembre de 2026"),
        ("ar", "22 نوفمبر 2026"), ("tlh", "22 November 2026"),
    ])
    func `dates are written in the issue's language`(tag: String, date: String) throws {
        let edition = try compose(html: "{{dir}} {{issue.date}}", language: tag)
        #expect(edition.html.source == (tag == "ar" ? "rtl " : "ltr ") + date)
        #expect(edition.language == tag)
    }

    @Test func `styles are inlined and media queries kept`() throws {
        let edition = try compose(
            html: "<style>{{{media_css}}}</style><p>{{issue.title}}</p>",
            css: "p{color:red} @media print { p { color: black } }")
        #expect(
            edition.html.source
                == "<style>@media print {\np {color: black !important}\n}</style>"
                + "<p style=\"color:red\">First</p>"
        )
    }

    @Test(arguments: [
        ("<html>\n<head>{{{media_css}}}</head>", "", "t/issue.html:2"),
        ("<html>\n{{> part}}</html>", "<head>\n\n{{{media_css}}}\n</head>", "t/part:3"),
    ])
    func `styles outside a style element are an error`(html: String, part: String, place: String)
        throws
    {
        let css = "p{color:red} @media print { p { color: black } }"
        let error = #expect(throws: ComposingError.self) {
            try compose(html: html, css: css, partials: ["part": part])
        }
        #expect(
            error?.description
                == "\(place): {{{media_css}}} stands in no style element, so it would be text; "
                + "write <style>{{{media_css}}}</style> in the head")
        let hidden = "<!--[if mso]><style>{{{media_css}}}</style><![endif]--><p>x</p>"
        #expect(try compose(html: hidden, css: css).html.source.contains("<p style"))
    }

    @Test func `pictures are listed as written and shown as placed`() throws {
        let article = Article(
            name: "snow",
            metadata: ArticleMetadata(title: "Snow", image: Image(source: "lead.jpg", alt: "L")),
            body: MarkdownReader().read("Text ![B](b.jpg)\n\n![Web](https://x.example/w.jpg)"))
        let issue = Issue(
            slug: Slug("n1")!, title: "First", subject: "S", date: CalendarDate("2026-11-22")!,
            template: "t", intro: "![I](i.png)", articles: [IssueArticle(name: "snow")])
        let html = """
            <img src="logo.png" width="120"><img src="{{newsletter.url}}">{{{issue.intro_html}}}
            {{#articles}}<img src="{{image.src}}" height="{{image.height}}">{{{body_html}}}{{/articles}}
            """
        var composer = Composer(
            newsletter: Newsletter(name: "N", url: "https://x.example", imageWidth: 300),
            template: Template(name: "t", html: html, text: "x", css: ""))
        let uses = try composer.images(of: issue, articles: [article])
        #expect(
            uses.map(\.image.source) == [
                "logo.png", "i.png", "lead.jpg", "b.jpg", "https://x.example/w.jpg",
            ])
        #expect(uses.map(\.place)[..<4] == [.template, .issue, .article("snow"), .article("snow")])
        #expect(uses[0].image.width == 120)
        for use in uses where !use.image.source.hasPrefix("https") {
            composer.pictures[use.image] = Image(
                source: "cid:\(use.image.source)", alt: use.image.alt, width: 600, height: 300)
        }
        let edition = try composer.compose(issue, articles: [article])
        for part in [
            "<img height=\"300\" src=\"cid:logo.png\" width=\"120\">", "src=\"cid:i.png\"",
            "<img src=\"cid:lead.jpg\" height=\"150\">", "src=\"https://x.example/w.jpg\"",
            "<img src=\"cid:b.jpg\" alt=\"B\" width=\"300\" height=\"150\"",
        ] { #expect(edition.html.source.contains(part), "\(part)") }
    }
}
