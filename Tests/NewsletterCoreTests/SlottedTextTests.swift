import Testing

@testable import NewsletterCore

@Suite struct SlottedTextTests {
    private func contexts(_ html: String) throws -> [SlottedText.Context] {
        try SlottedText(parsing: html, as: .html).segments.compactMap {
            if case .slot(_, let context) = $0 { context } else { nil }
        }
    }

    @Test func `slots stand between what is the same for everybody`() throws {
        let text = try SlottedText(
            parsing: "Dear {{subscriber.name|reader}}, leave: {{unsubscribe_url}}", as: .plainText)
        #expect(
            text.segments == [
                .literal("Dear "), .slot(Slot(.name, fallback: "reader"), .plainText),
                .literal(", leave: "), .slot(Slot(.unsubscribeURL), .plainText),
            ])
    }

    @Test func `where a slot stands in HTML decides how its value is escaped`() throws {
        #expect(try contexts("<p>{{subscriber.name}}</p>") == [.htmlText])
        #expect(try contexts("<a href=\"{{unsubscribe_url}}\">x</a>") == [.htmlAttribute])
        #expect(
            try contexts("<a href=\"https://example.org/?n={{subscriber.name}}\">x</a>") == [
                .urlPart
            ])
        #expect(try contexts("<a title='for {{subscriber.name}}'>x</a>") == [.htmlAttribute])
        #expect(try contexts("<p title=\"a>b\">{{subscriber.name}}</p>") == [.htmlText])
    }

    @Test(arguments: [
        "{{", "a {{ b", "{{{{x}}}}", "{{subscriber.name}}", "no braces", "}} {{'{{'}}",
    ])
    func `text that was escaped comes back as it was`(text: String) throws {
        let parsed = try SlottedText(parsing: SlottedText.escaping(text), as: .plainText)
        #expect(parsed.slots.isEmpty)
        let literal = parsed.segments.map { if case .literal(let text) = $0 { text } else { "" } }
        #expect(literal.joined() == text)
    }

    @Test func `a slip in a slot's name is answered with line and nearest name`() {
        #expect {
            try SlottedText(parsing: "one\ntwo {{unsubscribe_ulr}}", as: .plainText)
        } throws: { error in
            "\(error)".contains("line 2") && "\(error)".contains("{{unsubscribe_url}}")
        }
    }

    @Test func `a slot that is not closed is an error with its line`() {
        #expect(throws: SlotError(line: 3, reason: .notClosed)) {
            try SlottedText(parsing: "\n\n{{subscriber.name", as: .plainText)
        }
    }

    @Test(
        arguments: [
            ("unsubscribe", ["subscribe", "unsubscribe_url"], "subscribe"),
            ("templte", ["template", "title"], "template"), ("zzz", ["template", "title"], nil),
            // Two neighbours swapped are one slip, as one letter too many is.
            ("lsits", ["lists", "sits"], "lists"), ("lsits", ["sits", "lists"], "sits"),
            ("unsubscribe_ulr", ["unsubscribe_all", "unsubscribe_url"], "unsubscribe_url"),
        ] as [(String, [String], String?)])
    func `the nearest name is offered only when it is near`(
        text: String, names: [String], expected: String?
    ) {
        #expect(text.nearest(in: names) == expected)
    }

    @Test(arguments: [
        ("plain", 5), ("naïve", 5), ("日本", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("❤️", 2), ("", 0),
    ])
    func `width counts columns, not characters`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
