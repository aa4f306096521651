import Composing
import NewsletterCore
import Testing

/// The list of dates of a bulletin.
@Suite(.enabled(if: FullIssueTests.isThere)) struct EventDateTests {
    private func edition(_ matters: [String]) throws -> Edition {
        let articles = try matters.enumerated().map { index, matter in
            try ArticleReader().read(
                "---\ntitle: Title \(index + 1)\n\(matter)\n---\nWords of \(index + 1).".utf8,
                file: "a\(index + 1).md")
        }
        let issue = Issue(
            slug: Slug("n1")!, title: "News", subject: "News", date: CalendarDate("2026-11-22")!,
            template: "bulletin", articles: articles.map { IssueArticle(name: $0.name) })
        return try Composer(
            newsletter: Newsletter(name: "Letter"), template: FullIssueTests.template("bulletin")
        ).compose(issue, articles: articles)
    }

    @Test func `dates stand by day, each article's own before that of its publication`() throws {
        let text = try edition([
            "date: 2026-11-01\nevent_date: 2026-12-24", "date: 2026-12-05\ntags: [event]",
            "date: 2026-11-20\ntags: [event]\nevent_date: 2026-11-22", "date: 2026-12-31",
        ]).text.source
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("- ") }
        #expect(
            lines == [
                "- Sunday, 22 November 2026: Title 3", "- Saturday, 5 December 2026: Title 2",
                "- Thursday, 24 December 2026: Title 1",
            ])
        // The line below the title keeps the day of publication.
        #expect(text.contains("1 November 2026\n"))
    }

    @Test func `nothing past is listed, and no heading over nothing`() throws {
        let edition = try edition(["date: 2026-11-21\ntags: [event]", "event_date: 2026-11-01"])
        #expect(!edition.html.source.contains(">Dates<") && !edition.text.source.contains("Dates:"))
    }

    @Test func `a day that no calendar has is an error that names the key`() {
        let error = #expect(throws: ArticleError.self) { try edition(["event_date: 2026-02-30"]) }
        #expect(error?.description.contains("event_date") == true)
    }

    @Test func `a rule parts the articles of a bulletin, but not those below a heading`() throws {
        let page = try edition(["tags: [a]", "tags: [a]", "tags: [a]"]).html.source
        #expect(page.ranges(of: "class=\"rule\"").count == 2)
    }
}
