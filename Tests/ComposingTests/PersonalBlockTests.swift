import Composing
import NewsletterCore
import Testing

@testable import Linting

@Suite struct PersonalBlockTests {
    private func html(_ markdown: String) throws -> String {
        HTMLWriter().write(try MarkdownReader().readWithSlots(markdown))
    }

    private func text(_ markdown: String) throws -> String {
        TextWriter().write(try MarkdownReader().readWithSlots(markdown))
    }

    /// What somebody gets who does not see the blocks.
    private func hidden(_ source: String, _ kind: SlottedText.Kind) throws -> String {
        try SlottedText(parsing: source, as: kind).segments.reduce(into: "") { out, segment in
            if case .literal(let text) = segment { out += text }
        }
    }

    @Test(arguments: [
        "One.\n\n{{#tag.a}}\nTwo.\n\n- x\n- y\n{{/tag.a}}\n\nThree.",
        "One.\n\n{{#tag.a}}\n\nTwo.\n\n- x\n- y\n\n{{/tag.a}}\n\nThree.",
        "One.\n\n{{#tag.a}}Two.\n\n- x\n- y\n\n{{/tag.a}}\nThree.",
    ])
    func `a block of paragraphs stands between them`(markdown: String) throws {
        #expect(
            try html(markdown) == """
                <p>One.</p>
                {{#tag.a}}<p>Two.</p>
                <ul>
                <li>x</li>
                <li>y</li>
                </ul>
                {{/tag.a}}<p>Three.</p>
                """)
        #expect(
            try text(markdown) == """
                One.{{#tag.a}}

                Two.

                - x
                - y{{/tag.a}}

                Three.
                """)
        #expect(try hidden(text(markdown), .plainText) == "One.\n\nThree.")
    }

    @Test func `a paragraph that is one block leaves nothing behind`() throws {
        let markdown = "{{#tag.a}}Two.{{/tag.a}}\n\n{{^tag.a}}Three.{{/tag.a}}\n\nFour."
        #expect(
            try html(markdown)
                == "{{#tag.a}}<p>Two.</p>\n{{/tag.a}}{{^tag.a}}<p>Three.</p>\n{{/tag.a}}<p>Four.</p>"
        )
        #expect(
            try text(markdown)
                == "{{#tag.a}}Two.\n\n{{/tag.a}}{{^tag.a}}Three.\n\n{{/tag.a}}Four.")
        #expect(try hidden(text(markdown), .plainText) == "Four.")
    }

    @Test func `a block may stand within a line, and around an item of a list`() throws {
        let line = "Dear{{#subscriber.name}} *{{subscriber.name}}*{{/subscriber.name}}, hello."
        #expect(
            try html(line)
                == "<p>Dear{{#subscriber.name}} <em>{{subscriber.name}}</em>{{/subscriber.name}}, hello.</p>"
        )
        #expect(try hidden(text(line), .plainText) == "Dear, hello.")
        let list = "- x\n- {{#tag.a}}y{{/tag.a}}\n- z"
        #expect(
            try html(list)
                == "<ul>\n<li>x</li>\n{{#tag.a}}<li>y</li>\n{{/tag.a}}<li>z</li>\n</ul>")
        #expect(try hidden(text(list), .plainText) == "- x\n- z")
    }

    @Test func `a link in a block is listed for those who see the block`() throws {
        let markdown = """
            [one](https://e.example/1)

            {{#tag.a}}
            [one](https://e.example/1), [two](https://e.example/2)
            {{/tag.a}}

            [two](https://e.example/2)
            """
        let text = try text(markdown)
        #expect(
            text.hasSuffix(
                "[1] https://e.example/1{{#tag.a}}\n[2] https://e.example/2{{/tag.a}}\n"
                    + "[3] https://e.example/2"))
        #expect(try !hidden(text, .plainText).contains("[2]"))
    }

    @Test func `braces in code stay what they are`() throws {
        let markdown = "```\n{{#tag.a}}\nx\n{{/tag.a}}\n```\n\nend"
        let edition = try SlottedText(parsing: try html(markdown), as: .html)
        #expect(edition.conditions.isEmpty)
        #expect(try hidden(html(markdown), .html).contains("{{#tag.a}}\nx\n{{/tag.a}}"))
    }

    @Test(arguments: [
        ("one\n\n**{{#tag.a}}two** three{{/tag.a}}", 3),
        ("{{#tag.a}}\n\n> two\n> {{/tag.a}}", 1),
    ])
    func `a block that begins in one part and ends in another is an error`(
        markdown: String, line: Int
    ) {
        #expect(
            throws: SlotError(line: line, reason: .blockAcrossParts(BlockCondition(.tag("a"))))
        ) { try html(markdown) }
    }

    @Test func `an article says whether it is personal`() throws {
        let source = "---\ntitle: T\npersonal: true\n---\n\nHello {{subscriber.city|there}}.\n"
        let reader = ArticleReader(subscriberNames: SubscriberNames(attributes: ["city"]))
        let article = try reader.read(source.utf8, file: "a.md")
        #expect(HTMLWriter().write(article.body) == "<p>Hello {{subscriber.city|there}}.</p>")
        let plain = try reader.read(
            source.replacing("personal: true\n", with: "").utf8, file: "a.md")
        #expect(
            HTMLWriter().write(plain.body) == "<p>Hello {{'{{'}}subscriber.city|there}}.</p>")

        let slip = #expect(throws: ArticleError.self) {
            try reader.read(source.replacing("city", with: "ctiy").utf8, file: "a.md")
        }
        #expect(
            slip?.description
                == "a.md:6: no subscriber has the attribute \"ctiy\"; did you mean subscriber.city?"
        )
        #expect(throws: ArticleError.self) { try reader.read(source.utf8, file: "a.txt") }
    }

    // MARK: Templates

    private func compose(
        _ html: String, text: String = "x", names: SubscriberNames? = nil,
        partials: [String: String] = [:]
    ) throws -> Edition {
        let issue = Issue(
            slug: Slug("n1")!, title: "First", subject: "News", date: CalendarDate("2026-11-22")!,
            template: "t", articles: [])
        return try Composer(
            newsletter: Newsletter(name: "Letter"),
            template: Template(name: "t", html: html, text: text, css: "", partials: partials),
            subscriberNames: names
        ).compose(issue, articles: [])
    }

    @Test func `a block in a template takes its lines with it`() throws {
        let source = "one\n{{#tag.a}}\n{{issue.title}}\n{{/tag.a}}\ntwo"
        let edition = try compose(source, text: source)
        #expect(edition.html.source == "one\n{{#tag.a}}First\n{{/tag.a}}two")
        #expect(edition.text.source == edition.html.source)
    }

    @Test(arguments: [
        ("a\n{{#tag.a}}\n", "t/issue.html:2: {{#tag.a}} is not closed"),
        ("{{#tag.a}}\n\n{{#tag.b}}", "t/issue.html:3: {{#tag.b}} stands within {{#tag.a}}"),
        (
            "{{#tag.a}}\n\n{{/tag.b}}",
            "t/issue.html:3: {{/tag.b}} cannot end {{#tag.a}}; end that with {{/tag.a}}"
        ),
        (
            "\n\n{{subscriber.nmae}}",
            "t/issue.html:3: no subscriber has the attribute \"nmae\"; did you mean subscriber.name?"
        ),
        (
            "{{#subscriber.ctiy}}{{/subscriber.ctiy}}",
            "t/issue.html:1: no subscriber has the attribute \"ctiy\"; did you mean subscriber.city?"
        ),
        ("\n{{> part}}", "t/part.html:2: {{titel}} names nothing known; did you mean {{title}}?"),
    ])
    func `a mistake in a template is found with file and line`(html: String, message: String) {
        let error = #expect(throws: ComposingError.self) {
            try compose(
                html, names: SubscriberNames(attributes: ["city"], tags: ["a", "b"]),
                partials: html.contains("part") ? ["part.html": "\n{{titel}}"] : [:])
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error as Any)")
    }

    @Test func `a link to leave that only some see is an error of lint`() throws {
        let edition = try compose(
            "{{#tag.a}}<a href=\"{{unsubscribe_url}}\">Leave</a>{{/tag.a}}",
            text: "{{#tag.a}}{{unsubscribe_url}}{{/tag.a}}")
        let found = Lint().findings(in: edition).filter { $0.rule == 5 }
        #expect(found.map(\.place) == ["HTML body", "text body"])
    }
}
