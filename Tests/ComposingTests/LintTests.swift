import Composing
import NewsletterCore
import Testing

@testable import Linting

@Suite struct LintTests {
    static let head = "<html lang=\"en\" dir=\"ltr\"><body><h1>News</h1>"
    static let foot =
        "<p>1 Lane</p><p><a href=\"{{unsubscribe_url}}\">Leave the list</a></p></body></html>"

    func findings(
        _ html: String, whole: Bool = false, text: String? = nil, subject: String = "News",
        facts: LintFacts = LintFacts(postalAddress: "1 Lane")
    ) throws -> [Finding] {
        let edition = Edition(
            slug: Slug("n1")!, subject: try SlottedText(parsing: subject, as: .header),
            html: try SlottedText(
                parsing: whole ? html : Self.head + "\n" + html + Self.foot, as: .html),
            text: try SlottedText(
                parsing: text ?? "News\n\n1 Lane\n\nLeave the list: {{unsubscribe_url}}",
                as: .plainText),
            language: "en")
        return Lint(facts: facts).findings(in: edition)
    }

    func rules(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.rule)\($0.severity.rawValue.prefix(1))" }
    }

    @Test(arguments: [
        ("What the river left on the meadow, and what that is good for.", 0),
        ("Short.", 1), (String(repeating: "Long words. ", count: 12), 1),
        ("News of the valley: what the river left on the meadow!", 1),
        ("{{subscriber.name|reader}}, this is what the river left on the meadow.", 0),
    ])
    func `a written preheader is of use in an inbox`(line: String, count: Int) throws {
        let facts = {
            var facts = LintFacts(); facts.preheader = line; return facts
        }()
        let found = try findings(
            "<p>Hello</p>", subject: "News of the valley: what the river left on the meadow",
            facts: facts
        ).filter { $0.rule == 32 }
        #expect(found.count == count, "\(found)")
        #expect(found.allSatisfy { $0.severity == .warning && $0.place == "preheader" })
    }

    @Test func `a good mail has no findings`() throws {
        #expect(try findings("<p>Hello</p>") == [])
    }

    @Test(arguments: [
        ("<script>x</script>", ["9e"]),
        ("<p onclick=\"x\">a</p>", ["9e"]),
        ("<form></form>", ["9e"]),
        ("<a href=\"/x\">a page</a>", ["10e"]),
        ("<a href=\"http:/x.example\">a page</a>", ["10e"]),
        ("<a href=\"https:///x.example\">a page</a>", ["10e"]),
        ("<a href=\"http:// x.example\">a page</a>", ["10e"]),
        ("<a href=\"https//x.example\">a page</a>", ["10e"]),
        ("<a href=\"https://x.example/{{subscriber.email}}\">a page</a>", []),
        ("<a href=\"https://x.example\">click here</a>", ["22w"]),
        ("<a href=\"https://x.example\"></a>", ["22e"]),
        ("<a href=\"https://x.example\">y.example</a>", ["23e"]),
        ("<a href=\"https://x.example\">y.example/<wbr>a</a>", ["23e"]),
        ("<a href=\"https://x.example/a\">x.example/<wbr>a</a>", []),
        ("<a href=\"https://x.example/?utm_source=n\">a page</a>", ["23w"]),
        ("<a href=\"https://bit.ly/x\">a page</a>", ["23w"]),
        ("<a href=\"https://127.0.0.1/x\">a page</a>", ["23w"]),
        ("<a href=\"#x\">a page</a>", ["24e"]),
        ("<p id=x></p><p id=x></p>", ["24e"]),
        ("<h3>x</h3>", ["25w"]),
        ("<h1>x</h1>", ["25w"]),
        ("<table><tr><td>a</td></tr></table>", ["16w"]),
        ("<td background=\"http://x.example/a.png\">a</td>", ["18e"]),
        ("<p style=\"background-image:url('a.png')\">a</p>", ["10e", "20w"]),
        ("<p>Dear {{'{{'}}name}}</p>", ["11w"]),
        ("<img src=\"https://x.example/a.webp\" alt=\"A\" width=\"9\">", ["20w", "28w"]),
        ("<svg></svg>", ["20w"]),
        ("<p style=\"margin:-4px\">a</p>", ["20w"]),
        ("<p style=\"width:20rem\">a</p>", ["20w"]),
        ("<p style=\"position:relative\">a</p>", ["20w"]),
        ("<div style=\"padding:8px;border-radius:2px\">a</div>", ["20i", "20i"]),
        ("<table role=presentation><tr><th>a</th></tr></table>", ["16e"]),
        ("<img src=\"https://x.example/a.jpg\" alt=\"A\" width=\"100\">", ["28w"]),
        ("<img src=\"http://x.example/a.jpg\" alt=\"A\" width=\"100\">", ["18e", "28w"]),
        ("<img src=\"a.svg\" width=\"900\">", ["10e", "13e", "17e", "28w"]),
        ("<img src=\"https://x.example/a.svg\" alt=\"a.svg\">", ["10e", "17w", "28w"]),
        ("<p style=\"color:#777777\">a</p>", ["21w"]),
        ("<p style=\"display:flex;border-radius:3px\">a</p>", ["20w", "20i"]),
        ("<style>p{}</style>", ["19w"]),
        ("<style>.a{color:#111111}</style><p class=a>a</p>", ["19w", "19w"]),
        ("<p style=\"display:none\">a</p><p style=\"font-size:0\">b</p>", ["26w"]),
    ])
    func `a rule that is broken is found`(html: String, expected: [String]) throws {
        let found = try findings(html)
        #expect(rules(found) == expected, "\(found)")
        #expect(found.allSatisfy { !$0.remedy.isEmpty })
    }

    @Test(arguments: [
        ("", ["3e"]), ("NEWS OF THE DAY", ["3w"]), ("Re: news", ["3w"]),
        (String(repeating: "news ", count: 20), ["3w"]),
        (String(repeating: "é", count: 600), ["3e"]),
    ])
    func `subjects are looked at`(subject: String, expected: [String]) throws {
        #expect(rules(try findings("", subject: subject)) == expected)
    }

    @Test func `the sender's facts are looked at`() throws {
        let facts = LintFacts(
            from: try Mailbox("me@x 🎉 <a@mail.example>"),
            previousFrom: try Mailbox("News <a@mail.example>"), signingDomain: "other.example",
            hasOneClickUnsubscribe: false, subscriberNames: SubscriberNames(attributes: ["town"]))
        let found = try findings("<p>{{subscriber.twon}}</p>", facts: facts)
        #expect(rules(found) == ["2e", "4e", "6e", "11e", "27w", "27w", "27w"])
        #expect(found[3].remedy == "did you mean subscriber.town?")
    }

    @Test func `a block that asks for what nobody has is found, and its nearest name`() throws {
        let names = SubscriberNames(attributes: ["town"], tags: ["member", "guest"])
        let facts = LintFacts(postalAddress: "1 Lane", subscriberNames: names)
        let found = try findings(
            "<p>{{#tag.membre}}Hello{{/tag.membre}}{{subscriber.river|none}}</p>", facts: facts)
        #expect(rules(found) == ["11w", "11w"])
        #expect(found[0].message == "no subscriber has the attribute \"river\"")
        #expect(found[1].message == "no subscriber has the tag \"membre\"")
        #expect(found[1].remedy == "did you mean tag.member?")
        let empty = SubscriberNames(isEmptyList: true)
        #expect(
            try findings(
                "<p>{{subscriber.river|none}}</p>",
                facts: LintFacts(postalAddress: "1 Lane", subscriberNames: empty)
            ).isEmpty)
    }

    @Test(arguments: [
        // Where a cell for classic Outlook stands right around it.
        (
            "<div><!--[if mso]><table role=presentation><tr><td width=\"176\"><![endif]-->DIV"
                + "<!--[if mso]></td></tr></table><![endif]--></div>", false
        ),
        // Where the cell says no width, stands elsewhere, is closed, or is for all others.
        (
            "<div><!--[if mso]><table role=presentation><tr><td><![endif]-->DIV"
                + "<!--[if mso]></td></tr></table><![endif]--></div>", true
        ),
        (
            "<!--[if mso]><table role=presentation><tr><td width=\"176\"><![endif]--><div>DIV</div>"
                + "<!--[if mso]></td></tr></table><![endif]-->", true
        ),
        (
            "<div><!--[if mso]><table role=presentation><tr><td width=\"176\"></td></tr></table>"
                + "<![endif]-->DIV</div>", true
        ),
        ("<div><!--[if !mso]><td width=\"176\"><![endif]-->DIV</div>", true),
        ("DIV", true),
    ])
    func `a max-width is well where classic Outlook gets a cell of that width instead`(
        html: String, isFound: Bool
    ) throws {
        let found = try findings(
            html.replacing("DIV", with: "<div style=\"max-width:176px\">a</div>"))
        #expect(rules(found) == (isFound ? ["20w"] : []), "\(found)")
    }

    @Test func `what is missing in the bodies is found`() throws {
        let found = try findings("<p>Hello</p>", whole: true, text: "Hello", facts: LintFacts())
        #expect(rules(found) == ["5e", "5e", "6e", "14e", "25w"])
    }

    @Test func `weight and difference are measured`() throws {
        let words = (0..<400).map { "word\($0)x" }
        let html = "<p>" + words.joined(separator: " ") + "</p>"
        #expect(rules(try findings(html)) == ["8e"])
        let long = String(repeating: "<p>Hello there</p>\n", count: 5000)
        let text = String(repeating: "Hello there ", count: 5000)
        #expect(
            rules(try findings(long, text: "1 Lane {{unsubscribe_url}} " + text)) == ["7w"])
    }

    @Test func `artefacts of print are found with their line`() throws {
        let found = try findings(
            "", text: "News 1 Lane\n{{unsubscribe_url}}\nThey with- draw. Itâ€™s so")
        #expect(rules(found) == ["29w", "29w"])
        #expect(found[0].place == "text body:3")
    }

    @Test func `the sample issue with the classic template has no errors and no warnings`() throws {
        guard FullIssueTests.isThere else { return }
        let articles = try FullIssueTests.sampleArticles().filter { !$0.metadata.isDraft }
        let issue = Issue(
            slug: Slug("n1")!, title: "The river is open", subject: "The river is open",
            date: CalendarDate("2026-11-22")!, template: "classic",
            articles: articles.map { IssueArticle(name: $0.name) })
        let edition = try Composer(
            newsletter: Newsletter(
                name: "The Valley Letter", url: "https://valley.example", postalAddress: "1 Lane"),
            template: FullIssueTests.template("classic")
        ).compose(issue, articles: articles)
        let found = Lint(facts: LintFacts(postalAddress: "1 Lane", articles: articles))
            .findings(in: edition)
        #expect(found.filter { $0.rule != 29 } == [])
    }

    @Test func `bodies that say the same are taken for it, however they say it`() throws {
        func difference(_ markdown: String) throws -> [String] {
            let document = MarkdownReader().read(markdown)
            let text = "News\n\n1 Lane\n\nLeave the list: {{unsubscribe_url}}\n\n"
            return rules(
                try findings(
                    HTMLWriter(topHeadingLevel: 2).write(document),
                    text: text + TextWriter().write(document))
            ).filter { $0.hasPrefix("8") }
        }
        let japanese = "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"
        #expect(try difference(String(repeating: japanese, count: 20)) == [])
        let row = "| a rather long value that fills its cell | another value of that kind | x |\n"
        let head = "| The name of the organisation | The place of its office | Amount |\n"
        let table = head + "|-|-|-|\n" + String(repeating: row, count: 20)
        #expect(try difference(table) == [])
        let description = "A grey heron stands at the edge of the weir and looks for small fish"
        let picture = "![\(description), seen from the bridge](https://x.example/a.jpg)"
        #expect(try difference(String(repeating: "\(picture)\n\n", count: 3)) == [])
        let other = String(repeating: "夜の川は静かに流れ、橋の上には誰もいない。", count: 20)
        #expect(
            rules(try findings("<p>\(japanese)\(japanese)</p>", text: other)).contains("8e"))
    }

    @Test func `an article without a text is found`() throws {
        let articles = ["empty", "full"].map { name in
            Article(
                name: name, metadata: ArticleMetadata(title: "A title"),
                body: MarkdownReader().read(name == "full" ? "Words." : ""))
        }
        let facts = LintFacts(postalAddress: "1 Lane", articles: articles)
        let found = try findings("<p>Hello</p>", facts: facts)
        #expect(rules(found) == ["29w"] && found.first?.place == "empty")
    }
}
