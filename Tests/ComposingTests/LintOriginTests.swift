import Composing
import NewsletterCore
import Testing

@testable import Linting

/// Findings name the file and line to be mended.
@Suite struct LintOriginTests {
    static let template = """
        <html lang="{{lang}}" dir="{{dir}}">
        <body>
        <h1>{{issue.title}}</h1>
        <table><tr><td>
        {{#articles}}
        {{> story}}
        {{/articles}}
        </td></tr></table>
        {{> foot}}
        <p><a href="{{unsubscribe_url}}">Leave the list</a></p>
        </body>
        </html>
        """
    static let story = """
        <h2 id="{{anchor}}">{{title}}</h2>
        {{{body_html}}}
        """
    static let foot = """
        <p class="small">1 Lane</p>

        <table><tr><td>Four words in all</td></tr></table>
        """
    static let css = "@import \"base.css\";\n"
    static let base = ".small {\n  color: #999999;\n}\n"
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
        let template = Template(
            name: "mine", html: Self.template, text: text, css: Self.css,
            partials: [
                "base.css": Self.base, "foot.html": Self.foot, "story.html": Self.story,
            ])
        let newsletter = Newsletter(name: "Winter", postalAddress: "1 Lane")
        let edition = try Composer(newsletter: newsletter, template: template)
            .compose(issue, articles: articles)
        #expect(template.pageFiles == ["issue.html", "story.html", "foot.html"])
        let traced = try Composer(
            newsletter: newsletter, template: TemplateTrace.marking(template)
        ).compose(issue, articles: articles)
        #expect(TemplateTrace.removingMarks(traced.html.source) == edition.html.source)
        let sources = LintSources(
            parts: [
                .html: template.pageFiles.map {
                    .init(name: "mine/\($0)", text: template.text(of: $0))
                },
                .text: [.init(name: "mine/issue.txt", text: text)],
                .style: ["style.css", "base.css"].map {
                    .init(name: "mine/\($0)", text: template.text(of: $0))
                },
                .plan: [.init(name: "issue.yml", text: "title: Winter\nsubject: FWD\n")],
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
                "10 Articles/ice.md:5", "16 mine/foot.html:3", "16 mine/issue.html:4",
                "21 mine/base.css:2",
                "22 Articles/snow.md:5", "28 Articles/ice.md", "29 Articles/ice.md:3",
                "3 issue.yml:2",
            ])
    }
}
