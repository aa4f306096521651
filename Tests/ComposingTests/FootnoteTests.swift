import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// Footnotes with a way there and back, tasks with one box, and links numbered throughout.
@Suite(.enabled(if: FullIssueTests.isThere)) struct FootnoteTests {
    private static let body = """
        One[^a] and two[^b], and one again[^a].

        [^a]: The first.
        [^b]: The second,

            with more.
        """

    private func edition(_ bodies: [String], outro: String? = nil, extent: ArticleExtent = .full)
        throws -> Edition
    {
        let articles = try bodies.enumerated().map { index, body in
            try ArticleReader().read(
                "---\ntitle: T\(index)\nurl: https://x.example/\(index)\n---\n\(body)".utf8,
                file: "a\(index).md")
        }
        let issue = Issue(
            slug: Slug("n1")!, title: "News", subject: "News", date: CalendarDate("2026-11-22")!,
            template: "classic", intro: "See [here and there](https://i.example/).",
            articles: articles.map { IssueArticle(name: $0.name) }, outro: outro, extent: extent)
        return try Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane"),
            template: FullIssueTests.template("classic")
        ).compose(issue, articles: articles)
    }

    @Test func `a note is linked from the text, and the text from the note`() throws {
        let page = try edition([Self.body, Self.body]).html.source
        for number in 1...2 {
            for article in 1...2 {
                let head = "article-\(article)-"
                let there = page.matches(
                    of: try Regex("<a href=\"#\(head)footnote-\(number)\"[^>]*>.</a>"))
                #expect(there.count == (number == 1 ? 2 : 1))
                #expect(page.ranges(of: "id=\"\(head)footnote-\(number)\"").count == 1)
                #expect(page.ranges(of: "id=\"\(head)reference-\(number)\"").count == 1)
                #expect(page.ranges(of: "href=\"#\(head)reference-\(number)\"").count == 1)
            }
        }
        let note = try #require(
            page.firstMatch(of: /class="footnotes".*?<li style="([^"]*)"/.dotMatchesNewlines()))
        #expect(note.1.contains("font-size:14px"))
        let edition = try edition([Self.body, Self.body])
        let found = Lint(facts: LintFacts(postalAddress: "1 Lane")).findings(in: edition)
        #expect(found.filter { $0.severity != .info } == [], "\(found)")
    }

    @Test func `the text body has the notes without arrows`() throws {
        let text = try edition([Self.body]).text.source
        #expect(text.contains("One¹ and two², and one again¹."))
        #expect(text.contains("1. The first.\n") && !text.contains("↩"))
    }

    @Test func `an excerpt without its notes has no marks of them`() throws {
        let edition = try edition([Self.body + "\n\n" + "Filler.", "Two."], extent: .excerpt)
        for body in [edition.html.source, edition.text.source] {
            #expect(body.contains("One and two, and one again."))
        }
        #expect(!edition.html.source.contains("footnote-1"))
    }

    @Test func `a task has its box and no bullet`() throws {
        let page = HTMLWriter().write(MarkdownReader().read("- [x] done\n- [ ] to do\n- plain\n"))
        #expect(page.contains("<li style=\"list-style-type:none\">☑ done"))
        #expect(page.contains("<li style=\"list-style-type:none\">☐ to do"))
        #expect(page.contains("<li>plain"))
    }

    @Test func `numbers of links go on through the text body, each list below its article`() throws
    {
        let text = try edition(
            ["A [first one](https://a.example/) is here.", "A [second one](https://b.example/)."],
            outro: "And a [last one](https://c.example/)."
        ).text.source
        for line in [
            "See here and there [1].", "[1] https://i.example/", "A first one [2] is here.",
            "[2] https://a.example/", "A second one [3].", "[3] https://b.example/",
            "And a last one [4].", "[4] https://c.example/",
        ] { #expect(text.contains(line), "\(line) in \(text)") }
        let order = ["[2] https", "A second one", "[3] https", "And a last"].map {
            text.firstRange(of: $0)?.lowerBound
        }
        #expect(
            order.compactMap(\.self) == order.compactMap(\.self).sorted() && !order.contains(nil))
    }
}
