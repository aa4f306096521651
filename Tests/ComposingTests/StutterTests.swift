import Composing
import NewsletterCore
import Testing

/// The opening line of an issue: what it says, and that it does not say it twice.
@Suite(.enabled(if: FullIssueTests.isThere)) struct StutterTests {
    func edition(
        _ bodies: [String], summary: String? = nil, intro: String? = nil,
        template: String = "classic"
    ) throws -> Edition {
        let articles = try bodies.enumerated().map { index, body in
            try ArticleReader().read(
                "---\ntitle: Title \(index + 1)\npersonal: true\n\(summary.map { "summary: \($0)\n" } ?? "")---\n\(body)"
                    .utf8, file: "a\(index + 1).md")
        }
        let issue = Issue(
            slug: Slug("n1")!, title: "News", subject: "News", date: CalendarDate("2026-11-22")!,
            template: template, intro: intro, articles: articles.map { IssueArticle(name: $0.name) }
        )
        return try Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane"),
            template: FullIssueTests.template(template)
        ).compose(issue, articles: articles)
    }

    func count(_ words: String, in text: SlottedText) -> Int {
        text.source.ranges(of: words).count
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `the first sentence of the only article stands once`(template: String) throws {
        let issue = try edition(
            ["The river rose by a foot in the night. It fell again."], template: template)
        #expect(count("The river rose by a foot", in: issue.text) == 1)
        // Once in the head, for what shows neither body.
        #expect(count("The river rose by a foot", in: issue.html) == 2)
    }

    @Test func `an article's own summary stands above it unless it says the same`() throws {
        let body = "The river rose by a foot in the night. It fell again."
        let other = try edition([body], summary: "Water in the cellar.")
        #expect(count("Water in the cellar.", in: other.text) == 1)
        #expect(count("Water in the cellar.", in: other.html) == 2)
        let same = try edition([body], summary: "The river rose by a foot in the night.")
        #expect(count("The river rose by a foot", in: same.text) == 1)
    }

    @Test func `several articles have the opening line above their list in the page alone`() throws
    {
        let issue = try edition(["The river rose by a foot in the night.", "The fair is off."])
        #expect(count("The river rose by a foot", in: issue.text) == 1)
        #expect(count("The river rose by a foot", in: issue.html) == 3)
        let intro = try edition(
            ["The river rose by a foot.", "The fair is off."],
            intro: "Here is the news of the week.")
        #expect(count("Here is the news of the week.", in: intro.text) == 1)
        #expect(count("Here is the news of the week.", in: intro.html) == 2)
    }

    @Test func `the opening line takes a first paragraph that has a slot`() throws {
        let issue = try edition([
            "Dear {{subscriber.name|friend}}, the fair opens on Friday at nine.\n\n"
                + "[Change your address](https://example.org/me)\n\nMore.",
            "Words.",
        ])
        let line =
            "<p class=\"summary\" style=\""  // The style sheet is written into it.
        let page = issue.html.source
        let start = try #require(page.firstRange(of: line)).upperBound
        let shown = page[start...].drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        #expect(shown == "Dear {{subscriber.name|friend}}, the fair opens on Friday at nine.")
        #expect(
            page.contains(
                "content=\"Dear {{subscriber.name|friend}}, the fair opens on Friday at nine.\""))
    }

    @Test func `braces that are text stay text in the opening line`() throws {
        let issue = try edition([
            "Write {{'{{'}}subscriber.name}} in it, as the manual says.", "B.",
        ])
        #expect(!issue.html.slots.contains { $0.field == .name })
    }

    @Test func `struck words are not in the opening line`() throws {
        let issue = try edition(["The fair ~~was~~ is on Friday, at nine in the morning.", "B."])
        #expect(
            count("content=\"The fair is on Friday, at nine in the morning.\"", in: issue.html) == 1
        )
    }
}
