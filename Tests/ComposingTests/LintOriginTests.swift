import Composing
import NewsletterCore
import Testing

/// Findings name the file and line to be mended.
@Suite struct LintOriginTests {
    static let template = """
        <html lang="{{lang}}" dir="{{dir}}">
        <body>
        <h1>{{issue.title}}</h1>
        <table><tr><td>
        {{#articles}}
        <h2 id="{{anchor}}">{{title}}</h2>
        {{{body_html}}}
        {{/articles}}
        </td></tr></table>
        <p class="small">1 Lane</p>
        <p><a href="{{unsubscribe_url}}">Leave the list</a></p>
        </body>
        </html>
        """
    static let css = ".small {\n  color: #999999;\n}\n"
    static let snow = "# Snow\n\nIt fell.\n\nSee [here](https://x.example/snow).\n"
    static let ice = "# Ice\n\nIt fore- saw.\n\n![](https://x.example/ice.svg)\n"

    func findings() throws -> [Finding] {
        let articles = try [("snow", Self.snow), ("ice", Self.ice)].map {
            try ArticleReader().read($0.1.utf8, file: "\($0.0).md")
        }
        let issue = Issue(
            slug: Slug("n1")!, title: "Winter", subject: "FWD: winter",
            date: CalendarDate("2026-11-22")!, template: "mine",
            articles: articles.map { IssueArticle(name: $0.name) })
        let text = "{{#articles}}{{{body_text}}}\n{{/articles}}1 Lane {{unsubscribe_url}}"
        var template = Template(name: "mine", html: Self.template, text: text, css: Self.css)
        let newsletter = Newsletter(name: "Winter", postalAddress: "1 Lane")
        let edition = try Composer(newsletter: newsletter, template: template)
            .compose(issue, articles: articles)
        template.html = TemplateTrace.marking(template.html)
        let traced = try Composer(newsletter: newsletter, template: template)
            .compose(issue, articles: articles)
        #expect(TemplateTrace.removingMarks(traced.html.source) == edition.html.source)
        let sources = LintSources(
            parts: [
                .html: .init(name: "mine/issue.html", text: Self.template),
                .text: .init(name: "mine/issue.txt", text: text),
                .style: .init(name: "mine/style.css", text: Self.css),
                .plan: .init(name: "issue.yml", text: "title: Winter\nsubject: FWD\n"),
            ],
            articles: [
                .init(name: "Articles/snow.md", text: Self.snow),
                .init(name: "Articles/ice.md", text: Self.ice),
            ], tracedHTML: traced.html.source)
        return Lint(facts: LintFacts(postalAddress: "1 Lane", sources: sources))
            .findings(in: edition)
    }

    @Test func `each fault is followed to its file and line`() throws {
        let places = try findings().map { "\($0.rule) \($0.origin?.description ?? $0.place)" }
        #expect(
            places.sorted() == [
                "10 Articles/ice.md:5", "16 mine/issue.html:4", "21 mine/style.css:2",
                "22 Articles/snow.md:5", "28 Articles/ice.md", "29 Articles/ice.md:3",
                "3 issue.yml:2",
            ])
    }
}
