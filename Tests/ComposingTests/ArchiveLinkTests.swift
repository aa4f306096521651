import NewsletterCore
import Testing

@testable import Composing

/// What composing knows of the archive: a link in every template, and a plan that wants none.
@Suite struct ArchiveLinkTests {
    @Test(arguments: ["bulletin", "classic", "digest", "plain"])
    func `every built-in template leads to the issue's page, where it has one`(
        name: String
    ) throws {
        let article = Article(
            name: "a", metadata: ArticleMetadata(title: "A Loaf"),
            body: MarkdownReader().read("Words."))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: name, articles: [IssueArticle(name: "a")])
        let edition = try Composer(
            newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template(name)
        ).compose(issue, articles: [article])
        for body in [edition.html, edition.text] {
            #expect(body.conditions.map(\.field) == [.archiveURL])
            let without = body.segments(
                for: Recipient(
                    subscriber: SubscriberID("a"), address: try EmailAddress("a@example.org")))
            #expect(!"\(without)".contains("View in browser"))
            #expect(body.source.contains("View in browser"))
        }
        #expect(!edition.text.source.contains("\n\n\n"))
    }

    @Test func `a plan that keeps an issue out of the archive is read and written`() throws {
        let plan = "subject: A\ndate: 2026-11-22\ntemplate: classic\n"
        let slug = Slug("n1")!
        #expect(try IssueFile.read(plan, slug: slug).isArchived)
        let issue = try IssueFile.read(plan + "archive: false\n", slug: slug)
        #expect(!issue.isArchived)
        #expect(IssueFile.write(issue).contains("\narchive: false\n"))
        #expect(try IssueFile.read(IssueFile.write(issue), slug: slug) == issue)
        let error = #expect(throws: IssueFileError.self) {
            try IssueFile.read(plan + "archive: maybe\n", slug: slug)
        }
        #expect("\(String(describing: error))".contains("true or false"))
    }
}
