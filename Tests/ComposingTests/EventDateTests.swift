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

    @Test(arguments: [
        "2026-02-30", "2026-12-03 to 2026-12-01", "2026-12-01 to 2026-12-32", "[2026-12-01, soon]",
        "2026-12-01 and 2026-12-05", "2026-12-01 and 05", "\"2026-12-01, 12-08\"", "2026-12-01 & 8",
        "{start: 2026-12-01, end: 2026-11-01}", "2026-12-01 and more", "2026-12-01 & the day after",
        "2026-12-01 oder später",
    ])
    func `a day that no calendar has is an error that names the key and the way out`(day: String) {
        let error = #expect(throws: ArticleError.self) { try edition(["event_date: \(day)"]) }
        let text = error?.description ?? ""
        #expect(text.hasPrefix("a1.md:3: event_date is "), "\(text)")
        #expect(
            text.hasSuffix(
                "write a day such as 2026-11-22, or two such as 2026-12-01 to 2026-12-03"),
            "\(text)")
    }

    @Test(arguments: [
        "2026-12-30 to 2027-01-02", "2026-12-30/2027-01-02", "2026-12-30 – 2027-01-02",
        "2026-12-30..2027-01-02", "2026-12-30 bis 2027-01-02", "[2026-12-30, 2027-01-02]",
        "{start: 2026-12-30, end: 2027-01-02}", "2026-12-30T19:00/2027-01-02T22:00",
        "2026/12/30 - 2027/01/02", "{from: 2026-12-30, to: 2027-01-02}",
    ])
    func `what lasts several days is listed with its first and its last`(days: String) throws {
        let edition = try edition(["event_date: \(days)"])
        let last = "Saturday, 2 January 2027"
        #expect(
            edition.text.source.contains("- Wednesday, 30 December 2026 – \(last): Title 1"))
        #expect(edition.html.source.contains("Wednesday &ndash; \(last)</p>"))
    }

    @Test(arguments: [
        ("2026-12-01/03", "Thursday, 3 December 2026"), ("2026-12-30 to 12-31", "Thursday, 31"),
    ])
    func `the last day has the month of the first where it names none`(days: String, last: String)
        throws
    {
        #expect(try edition(["event_date: \(days)"]).text.source.contains(" – \(last)"))
    }

    @Test(arguments: [
        "2026-12-01 19:30", "2026-12-01 to 2026-12-01", "2026-12-01 in the hall",
        "\"2026-12-01, 19:30\"", "\"2026-12-01, Hall 3\"",
        "2026-12-01 en la plaza",
    ])
    func `one day is one day`(day: String) throws {
        let text = try edition(["event_date: \(day)"]).text.source
        #expect(text.contains("- Tuesday, 1 December 2026: Title 1"))
    }

    @Test func `what lasts is listed until its last day`() throws {
        let text = try edition([
            "event_date: 2026-11-20 to 2026-11-22", "event_date: 2026-11-19 to 2026-11-21",
        ]).text.source
        #expect(text.contains("- Friday, 20 November 2026 – Sunday, 22 November 2026: Title 1"))
        #expect(!text.contains(": Title 2"))
    }

    @Test func `a rule parts the articles of a bulletin, but not those below a heading`() throws {
        let page = try edition(["tags: [a]", "tags: [a]", "tags: [a]"]).html.source
        #expect(page.ranges(of: "class=\"rule\"").count == 2)
    }
}
