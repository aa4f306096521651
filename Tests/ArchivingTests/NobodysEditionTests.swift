import NewsletterCore
import Testing

@testable import Archiving

/// An edition for nobody: what everybody may read of it, and nothing of a reader's own.
@Suite struct NobodysEditionTests {
    private func html(_ source: String) throws -> String {
        MarkupWriting(pictures: [:]).page(try ArchiveFixture.nobody(html: source).html)
    }

    private func text(_ source: String) throws -> String {
        try ArchiveFixture.nobody(text: source).text
    }

    @Test func `slots show their fallbacks, escaped for where they stand`() throws {
        let edition = try ArchiveFixture.nobody(
            subject: "Dear {{subscriber.name|reader & friend}}",
            html: "<p title=\"{{subscriber.city|a \"town\"}}\">{{subscriber.name|<b>}}</p>"
                + "<a href=\"https://x.example/?c={{subscriber.city|a&b}}\">here</a>",
            text: "Dear {{subscriber.name|reader}}")
        #expect(edition.subject == "Dear reader & friend")
        #expect(edition.text == "Dear reader\n")
        let page = MarkupWriting(pictures: [:]).page(edition.html)
        #expect(page.contains("title=\"a &quot;town&quot;\">&lt;b&gt;</p>"), "\(page)")
        #expect(page.contains("href=\"https://x.example/?c=a%26b\""), "\(page)")
    }

    @Test func `blocks are those for readers of whom nothing is known`() throws {
        let page = try html(
            "<p>All</p>{{#subscriber.city}}<p>Of {{subscriber.city}}</p>{{/subscriber.city}}"
                + "{{^tag.member}}<p>Join</p>{{/tag.member}}"
                + "{{#issue.archive_url}}<p>View</p>{{/issue.archive_url}}"
                + "{{^issue.archive_url}}<p>Nowhere</p>{{/issue.archive_url}}")
        #expect(page == "<p>All</p><p>Join</p>")
    }

    @Test func `a link to the issue's own page leads to it`() throws {
        #expect(
            try html("<p><a href=\"{{issue.archive_url}}\">Here</a></p>").contains(
                "href=\"https://post.example.org/archive/first/\""))
    }

    /// What stands in the HTML, and what is left of it.
    static let footers = [
        ("<p>Words</p><p>Leave <a href=\"{{unsubscribe_url}}\">here</a></p>", "<p>Words</p>"),
        (
            "<div><p>The Post<br>4 Ferry Lane<br><span dir=\"ltr\">{{subscriber.email}}</span></p></div>",
            "<div><p>The Post<br>4 Ferry Lane</p></div>"
        ),
        (
            "<p>{{subscriber.email}}<br>4 Ferry Lane</p>", "<p>4 Ferry Lane</p>"
        ),
        (
            "<table><tr><td>Words</td><td>For {{subscriber.email}}</td></tr></table>",
            "<table><tbody><tr><td>Words</td><td></td></tr></tbody></table>"
        ),
        (
            "<ul><li>One</li><li><a href=\"{{unsubscribe_url}}\">x</a></li></ul>",
            "<ul><li>One</li></ul>"
        ),
        (
            "<p>You're receiving this email because you subscribed.</p><p>4 Ferry Lane</p>",
            "<p>4 Ferry Lane</p>"
        ),
        (
            "<p>Words <img src=\"https://x.example/p.gif?r={{subscriber.email}}\" alt=\"\"></p><p>More</p>",
            "<p>More</p>"
        ),
    ]

    @Test(arguments: footers)
    func `the line or smallest block of a reader's own is left out`(
        source: String, left: String
    ) throws {
        #expect(try html(source) == left)
    }

    @Test func `what stands beside a block in a cell is a line of its own`() throws {
        let page = try html(
            "<table><tr><td>To {{subscriber.email}}<p>Words</p></td></tr></table>")
        #expect(page.contains("<td><p>Words</p></td>") && !page.contains("To"))
    }

    @Test func `of the text a paragraph is left out, and an address by its line`() throws {
        let left = try text(
            """
            Words

            --\u{20}
            The Post

            You're receiving this email because you subscribed.
            Unsubscribe:
            {{unsubscribe_url}}

            4 Ferry Lane
            {{subscriber.email}}

            """)
        #expect(left == "Words\n\n-- \nThe Post\n\n4 Ferry Lane\n")
    }

    @Test func `a slot without a fallback is for no page`() throws {
        #expect(throws: NobodysEdition.Obstacle.noFallback(Slot(.name))) {
            try html("<p>{{subscriber.name}}</p>")
        }
        #expect(throws: NobodysEdition.Obstacle.noFallback(Slot(.attribute("city")))) {
            try text("{{subscriber.city}}")
        }
        // In a block that nobody without it sees it asks for nothing.
        #expect(try text("A\n{{#subscriber.city}}{{subscriber.city}}{{/subscriber.city}}") == "A\n")
    }

    @Test func `an article around an address is not left out, but keeps the issue private`() {
        let long = String(repeating: "word ", count: 120)
        for source in [
            "<p>\(long) {{subscriber.email}}</p>",
            "<p>One <b>{{subscriber.email}}<br>\(long)</b></p>",
            "<div aria-label=\"{{subscriber.email}}\"><div><p>A whole article</p></div></div>",
        ] {
            let error = #expect(throws: NobodysEdition.Obstacle.self) { try html(source) }
            if case .amongWords? = error { continue }
            Issue.record("\(source): \(String(describing: error))")
        }
        #expect(throws: NobodysEdition.Obstacle.self) {
            try text("\(long) {{subscriber.email}}")
        }
        #expect(throws: NobodysEdition.Obstacle.self) {
            try ArchiveFixture.nobody(subject: "For {{subscriber.email}}")
        }
    }

    @Test func `the description is taken from the head, unless it names a reader`() throws {
        let head =
            "<head><meta name=\"description\" content=\"Snow & ice, {{subscriber.name|you}}\">"
        #expect(try ArchiveFixture.nobody(html: head).summary == "Snow & ice, you")
        let own =
            "<head><meta name=\"description\" content=\"For {{subscriber.email}}\"></head><p>A</p>"
        #expect(try ArchiveFixture.nobody(html: own).summary == nil)
    }
}
