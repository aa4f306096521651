import Composing
import NewsletterCore
import Testing

@testable import Linting

/// Where links without a site lead, and that no link vanishes in silence.
@Suite struct LinkHomeTests {
    func read(
        _ body: String, url: String? = nil, site: String? = nil, file: String = "a.md",
        isPersonal: Bool = false
    ) throws -> Article {
        var matter = "title: T\n"
        if let url { matter += "url: \(url)\n" }
        if isPersonal { matter += "personal: true\n" }
        return try ArticleReader(siteURL: site).read("---\n\(matter)---\n\(body)".utf8, file: file)
    }

    /// Every link with its words, as they stand in the text.
    func links(_ article: Article) -> String {
        HTMLWriter().write(article.body).replacing("<p>", with: "").replacing("</p>", with: "")
    }

    @Test(arguments: [
        ("/docs/x", "https://blog.example.org/docs/x"),
        ("part-two.html", "https://blog.example.org/2026/post/part-two.html"),
        ("../other/", "https://blog.example.org/2026/other/"),
        ("?page=2", "https://blog.example.org/2026/post/?page=2"),
        ("#notes", "https://blog.example.org/2026/post/#notes"),
        ("www.example.org", "https://www.example.org"),
        ("WWW.example.org/a", "https://WWW.example.org/a"),
        ("//example.org/a", "https://example.org/a"),
    ])
    func `an article's own address completes links`(written: String, whole: String) throws {
        for (body, file) in [
            ("[guide](\(written))", "a.md"), ("<a href=\"\(written)\">guide</a>", "a.html"),
            ("It is <a href=\"\(written)\">guide</a>", "a.md"),
        ] {
            let article = try read(
                body, url: "https://blog.example.org/2026/post/", site: "https://example.com",
                file: file)
            #expect(links(article).hasSuffix("<a href=\"\(whole)\">guide</a>"), "\(file)")
            #expect(article.concerns == [])
            let isCompleted = !written.lowercased().hasPrefix("www") && !written.hasPrefix("//")
            #expect(
                article.notes
                    == (isCompleted
                        ? ["completed by https://blog.example.org/2026/post/: \"\(written)\""] : [])
            )
        }
    }

    @Test func `the newsletter's site completes what begins at its root alone`() throws {
        let article = try read(
            "[guide](/docs/x), [part](part-two.html) and [top](#top)",
            site: "https://example.org/n/")
        #expect(
            links(article) == "<a href=\"https://example.org/docs/x\">guide</a>, part and top")
        #expect(article.concerns.map(\.clue) == ["part-two.html"])
        #expect(article.concerns.map(\.kind) == [.omission])
        #expect(
            article.notes == [
                "completed by https://example.org/n/: \"/docs/x\"",
                "left out: a link within the page",
                "the link to \"part-two.html\" has no whole address, so only its words are left; "
                    + "write https:// and the site before it, or give the article's url",
            ])
    }

    @Test func `a page's canonical address is its own`() throws {
        let page =
            "<html><head><title>R</title><link rel=canonical href=https://b.example.org/r/></head>"
            + "<body><p><a href=/about>us</a> <a href=x.html>rest</a></p></body></html>"
        let article = try ArticleReader().read(page.utf8, file: "r.html")
        #expect(
            links(article)
                == "<a href=\"https://b.example.org/about\">us</a> <a href=\"https://b.example.org/r/x.html\">rest</a>"
        )
    }

    @Test func `what cannot be resolved stays as words, is told, and is lint's business`() throws {
        let article = try read("Read\n[the guide](/docs/x) or [that](javascript:x).")
        #expect(links(article) == "Read the guide or that.")
        #expect(article.concerns.count == 2)
        let text = "---\ntitle: T\n---\nRead\n[the guide](/docs/x) or [that](javascript:x)."
        let facts = LintFacts(
            articles: [article],
            sources: LintSources(
                articles: [LintSources.File(name: "Articles/a.md", text: text)]))
        let edition = Edition(
            slug: Slug("a")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(parsing: "<p>Read</p>", as: .html),
            text: try SlottedText(parsing: "Read", as: .plainText), language: "en")
        let found = Lint(facts: facts).findings(in: edition).filter { $0.rule == 10 }
        #expect(found.map(\.severity) == [.warning, .warning])
        #expect(
            found.map(\.origin) == [
                SourcePlace(file: "Articles/a.md", line: 5),
                SourcePlace(file: "Articles/a.md", line: 5),
            ])
    }

    @Test(arguments: [
        (
            "The <a href=\"https://x.example/t\">table</a> is new.",
            "The <a href=\"https://x.example/t\">table</a> is new."
        ),
        (
            "The <A HREF='https://x.example/?a=1&amp;b=2'>*new* table</A>.",
            "The <a href=\"https://x.example/?a=1&amp;b=2\"><em>new</em> table</a>."
        ),
        (
            "Look: <a href=\"https://x.example/m\"><img src=\"https://x.example/m.png\" alt=\"Map\" width=\"100\" height=\"80\"></a>",
            "Look: <a href=\"https://x.example/m\"><img src=\"https://x.example/m.png\" alt=\"Map\" width=\"100\" height=\"80\" border=\"0\"></a>"
        ),
        ("<a name=\"x\">No link</a> here.", "No link here."),
        (
            "An <a href=\"https://x.example/\">open link",
            "An <a href=\"https://x.example/\">open link</a>"
        ),
    ])
    func `a link written as HTML within a line of Markdown is one`(body: String, html: String)
        throws
    {
        #expect(links(try read(body)) == html)
    }

    @Test func `bare www addresses mean https`() throws {
        #expect(
            links(try read("See www.example.org for more."))
                == "See <a href=\"https://www.example.org\">www.example.org</a> for more.")
    }

    @Test(arguments: [
        (
            "[a](mailto:d@example.org?subject=From%20{{subscriber.name|x}})",
            "mailto:d@example.org?subject=From%20{{subscriber.name|x}}"
        ),
        ("[a](tel:{{subscriber.phone|1}})", nil),
        ("[a](tel:+49{{subscriber.ext|1}})", "tel:+49{{subscriber.ext|1}}"),
        ("[a](/u?n={{subscriber.name|x}})", "https://b.example.org/u?n={{subscriber.name|x}}"),
        ("[a](www.example.org/{{subscriber.name}})", "https://www.example.org/{{subscriber.name}}"),
        (
            "<a href=\"https://x.example/?n={{subscriber.name|x}}\">a</a>",
            "https://x.example/?n={{subscriber.name|x}}"
        ),
        ("[a]({{unsubscribe_url}})", "{{unsubscribe_url}}"), ("[a]({{subscriber.page}})", nil),
        (
            "[a](https://x.example/?n={{subscriber.name|my friend}})",
            "https://x.example/?n={{subscriber.name|my friend}}"
        ),
    ])
    func `links of every kind hold slots`(body: String, target: String?) throws {
        let article = try read("It is \(body)", url: "https://b.example.org/p/", isPersonal: true)
        let isTel = body.contains("tel:{{")
        let expected = target ?? (isTel ? "tel:{{subscriber.phone|1}}" : nil)
        #expect(
            links(article) == "It is " + (expected.map { "<a href=\"\($0)\">a</a>" } ?? "a"))
        #expect(article.concerns.isEmpty == (expected != nil))
    }

    @Test func `a slot in an address is encoded in the text as in the page`() throws {
        let text = try SlottedText(
            parsing: "See https://x.example/u?n={{subscriber.name|x}}&c={{subscriber.city}} or "
                + "{{subscriber.name}}, (mailto:a@x.example?subject={{subscriber.name}}) "
                + "{{unsubscribe_url}} https://x.example/ {{subscriber.city}}", as: .plainText)
        let contexts = text.segments.compactMap {
            if case .slot(_, let context) = $0 { context } else { nil }
        }
        #expect(
            contexts == [.urlPart, .urlPart, .plainText, .urlPart, .plainText, .plainText])
    }
}
