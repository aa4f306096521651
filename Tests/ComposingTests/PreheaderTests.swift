import Composing
import NewsletterCore
import Testing

@testable import Linting

/// What inboxes show behind the subject.
@Suite(.enabled(if: FullIssueTests.isThere)) struct PreheaderTests {
    static let line = "{{subscriber.name|reader}}, the river has left something behind."

    private func edition(
        _ template: Template, preheader: String?, title: String? = nil, summary: String? = nil
    ) throws -> Edition {
        let articles = try ["one", "two"].map { name in
            var article = try ArticleReader().read(
                "# Title \(name)\n\nThe bathing place is open \(name).".utf8, file: "\(name).md")
            article.metadata.summary = summary
            return article
        }
        let issue = Issue(
            slug: Slug("n1")!, title: title, subject: "News", preheader: preheader,
            date: CalendarDate("2026-11-22")!, template: template.name,
            articles: articles.map { IssueArticle(name: $0.name) })
        return try Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane"), template: template
        ).compose(issue, articles: articles)
    }

    /// What stands in the body, comments for Outlook left out.
    private func body(_ edition: Edition) throws -> Substring {
        let page = edition.html.source
        return page[try #require(page.firstRange(of: "<body")).lowerBound...]
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `a written one is the first line of the page, hidden, and in no other place`(
        name: String
    ) throws {
        let edition = try edition(FullIssueTests.template(name), preheader: Self.line)
        let body = try body(edition)
        #expect(body.ranges(of: Self.line).count == 1)
        let shown = try #require(body.firstMatch(of: /<div class="preheader"[^>]*>([^<]*)<\/div>/))
        #expect(shown.1 == Self.line)
        #expect(shown.0.contains("display:none") && shown.0.contains("mso-hide:all"))
        // Nothing that is read stands before it.
        let before = body[..<shown.0.startIndex].replacing(/<[^>]*>/, with: "")
        #expect(before.allSatisfy { $0.isWhitespace }, "\(before)")
        #expect(!body.contains("&zwnj;") && !body.contains("\u{200C}"))
        #expect(!body.contains("class=\"summary\""))
        #expect(!edition.text.source.contains("has left something behind"))
        #expect(edition.html.slots.contains(Slot(.name, fallback: "reader")))
        let found = Lint(facts: LintFacts(postalAddress: "1 Lane")).findings(in: edition)
        #expect(found.filter { [8, 20, 21, 26].contains($0.rule) && $0.severity != .info } == [])
    }

    @Test func `a template without a place for it shows it as its opening line`() throws {
        var old = try FullIssueTests.template("classic")
        let head = try #require(old.partials["head.html"])
        old.partials["head.html"] = head.replacing(
            /\{\{#issue\.preheader\}\}.*?\{\{\/issue\.preheader\}\}\n/.dotMatchesNewlines(),
            with: "")
        let body = try body(try edition(old, preheader: Self.line))
        #expect(body.ranges(of: Self.line).count == 1)
        #expect(body.contains("class=\"summary\""))
    }

    @Test func `without one the first sentence is to be seen, unless the headline says the same`()
        throws
    {
        let classic = try FullIssueTests.template("classic")
        let plain = try body(try edition(classic, preheader: nil))
        #expect(plain.contains("class=\"summary\"") && !plain.contains("class=\"preheader\""))
        let twice = try edition(
            classic, preheader: nil, title: "The bathing place is open",
            summary: "The bathing place is open.")
        #expect(try !body(twice).contains("class=\"summary\""))
        #expect(twice.text.source.ranges(of: "The bathing place is open\n").count == 1)
    }

    @Test func `a slot in it that is not known is an error that names it`() {
        let error = #expect(throws: ComposingError.self) {
            try edition(FullIssueTests.template("classic"), preheader: "Dear {{subscriber nme}}")
        }
        #expect(error?.place == "preheader of n1")
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `a block may stand in it, and in a subject`(name: String) throws {
        let line =
            "News{{#subscriber.city}} for {{subscriber.city}}{{/subscriber.city}} of the river"
        var composer = Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane"),
            template: try FullIssueTests.template(name))
        composer.subscriberNames = SubscriberNames(attributes: ["city"], tags: [])
        let article = Article(
            name: "a", metadata: ArticleMetadata(title: "A"),
            body: Document([.paragraph([.text("Bread.")])]))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: line, preheader: line,
            date: CalendarDate("2026-11-22")!, template: name,
            articles: [IssueArticle(name: "a")])
        let edition = try composer.compose(issue, articles: [article])
        #expect(edition.html.source.contains("aria-label=\"\(line)\""))
        #expect(edition.html.source.contains(">\(line)</div>"))
    }

    @Test(arguments: [
        ("preheader: \"Hi {{#tag.a}}x\"", 5, "preheader: {{#tag.a}} is not closed"),
        ("preheader: Hi {{subscriber nme}}", 5, "preheader: {{subscriber nme}} names nothing"),
        ("intro: |\n  Dear all,\n\n  Hi {{/tag.a}}", 8, "intro: {{/tag.a}} ends no block"),
        ("outro: >\n  Hi {{", 5, "outro: \"{{\" is not closed"),
    ])
    func `a mistake in an issue's own words is told with its line of issue.yml`(
        lines: String, line: Int, message: String
    ) throws {
        let plan = "# ours\nsubject: News\ndate: 2026-11-22\ntemplate: classic\n\(lines)\n"
        let issue = try IssueFile.read(plan, slug: Slug("n1")!)
        let composer = Composer(
            newsletter: Newsletter(name: "Letter"),
            template: try FullIssueTests.template("classic"))
        let error = #expect(throws: ComposingError.self) {
            try composer.compose(issue, articles: [])
        }
        let placed = error?.placed(inPlan: plan, named: "Issues/n1/issue.yml").description ?? ""
        #expect(placed.hasPrefix("Issues/n1/issue.yml:\(line): \(message)"), "\(placed)")
    }
}
