import NewsletterCore
import Testing

@Suite struct BlockTests {
    private let city = BlockCondition(.attribute("city"))

    private func recipient(_ attributes: [String: String], name: String? = nil) throws -> Recipient
    {
        Recipient(
            subscriber: SubscriberID("abcdefghijklmnop2345"),
            address: try EmailAddress("ada@example.net"), name: name, attributes: attributes)
    }

    @Test func `a block stands between its tags`() throws {
        let text = try SlottedText(
            parsing: "a {{#subscriber.city}}in {{subscriber.city}}{{/subscriber.city}} b",
            as: .plainText)
        #expect(
            text.segments == [
                .literal("a "),
                .block(city, [.literal("in "), .slot(Slot(.attribute("city")), .plainText)]),
                .literal(" b"),
            ])
        #expect(text.slots == [Slot(.attribute("city"))])
        #expect(text.conditions == [city])
        #expect(text.segments(for: try recipient([:])) == [.literal("a "), .literal(" b")])
        #expect(text.segments(for: try recipient(["city": "Bath"])).count == 4)
        #expect(text.withEveryBlock.source == "a in {{subscriber.city}} b")
        #expect(text.withEveryBlock.conditions.isEmpty && text.withEveryBlock.slots.count == 1)
    }

    @Test(arguments: [
        ("subscriber.city", ["city": "Bath"], true), ("subscriber.city", ["city": ""], false),
        ("subscriber.city", [:], false), ("subscriber.plan=paid", ["plan": "paid"], true),
        ("subscriber.plan = paid", ["plan": "paid"], true),
        ("subscriber.plan=paid", ["plan": "free"], false), ("tag.a=b", ["tag.a=b": "a=b"], true),
        ("tag.vip", ["tag.vip": "vip"], true), ("tag.vip", ["vip": "vip"], false),
        ("subscriber.name", [:], false),
    ])
    func `a block is shown to those who have what it asks for, or to the others`(
        name: String, attributes: [String: String], isShown: Bool
    ) throws {
        let recipient = try recipient(attributes)
        let shown = try #require(BlockCondition(parsing: name, isNegated: false))
        let hidden = try #require(BlockCondition(parsing: name, isNegated: true))
        #expect(shown.holds(for: recipient) == isShown)
        #expect(hidden.holds(for: recipient) != isShown)
        #expect(BlockCondition(parsing: shown.name, isNegated: false) == shown)
    }

    @Test(arguments: [
        ("\n{{#subscriber.city}}x", 2, "{{#subscriber.city}} is not closed"),
        ("{{/subscriber.city}}", 1, "ends no block"),
        ("{{#tag.a}}\n{{/tag.b}}", 2, "{{/tag.b}} cannot end {{#tag.a}}"),
        (
            "{{#tag.a}}\n{{^tag.b}}{{/tag.b}}{{/tag.a}}", 2,
            "{{^tag.b}} stands within {{#tag.a}}, but blocks do not nest"
        ),
        ("{{#unsubscribe_url}}{{/unsubscribe_url}}", 1, "names nothing known"),
        ("{{#subscriber.}}{{/subscriber.}}", 1, "names nothing known"),
        ("{{tag.vip}}", 1, "names nothing known"),
    ])
    func `a slip in a block is answered with its line`(
        source: String, line: Int, message: String
    ) {
        let error = #expect(throws: SlotError.self) {
            try SlottedText(parsing: source, as: .plainText)
        }
        #expect(error?.line == line)
        #expect(error?.description.contains(message) == true, "\(error as Any)")
    }

    @Test(arguments: [
        "<a {{#tag.a}}href=\"x\"{{/tag.a}}>x</a>", "{{#tag.a}}<p title=\"{{/tag.a}}\">",
        "<p title=\"{{#tag.a}}x\">{{/tag.a}}</p>", "<p title=\"{{#tag.a}}x\" id=\"y{{/tag.a}}\">",
    ])
    func `in HTML a block holds whole elements`(html: String) {
        let error = #expect(throws: SlotError.self) { try SlottedText(parsing: html, as: .html) }
        #expect(error?.reason == .blockInTag(BlockCondition(.tag("a"))))
    }

    @Test func `in HTML a block may stand within one value of an attribute`() throws {
        let text = try SlottedText(
            parsing: "<p title=\"a{{#subscriber.city}} {{subscriber.city}}{{/subscriber.city}}\">",
            as: .html)
        let slot = SlottedText.Segment.slot(Slot(.attribute("city")), .htmlAttribute)
        #expect(
            text.segments == [
                .literal("<p title=\"a"), .block(city, [.literal(" "), slot]), .literal("\">"),
            ])
    }

    @Test func `a comparison may be left out of the tag that ends a block`() throws {
        let text = try SlottedText(
            parsing: "{{#subscriber.plan=paid}}a{{/subscriber.plan}}", as: .plainText)
        #expect(text.conditions == [BlockCondition(.attribute("plan"), value: "paid")])
    }

    @Test(arguments: [
        ("{{subscriber.nmae}}", "did you mean subscriber.name?"),
        ("{{subscriber.ctiy|x}}", "did you mean subscriber.city?"),
        ("{{#tag.vpi}}{{/tag.vpi}}", "no subscriber has the tag \"vpi\"; did you mean tag.vip?"),
        (
            "{{subscriber.shoesize}}",
            "no subscriber has the attribute \"shoesize\"; known are subscriber.email"
        ),
    ])
    func `a name that no subscriber answers to is an error with the nearest known one`(
        source: String, message: String
    ) {
        let names = SubscriberNames(attributes: ["city"], tags: ["vip"])
        let error = #expect(throws: SlotError.self) {
            try SlottedText(parsing: source, as: .plainText, knowing: names)
        }
        #expect(error?.description.contains(message) == true, "\(error as Any)")
    }

    @Test func `while nobody is on the list only slips are unknown`() throws {
        let names = SubscriberNames(isEmptyList: true)
        _ = try SlottedText(
            parsing: "{{subscriber.city}}{{#tag.vip}}a{{/tag.vip}}", as: .plainText, knowing: names)
        #expect(throws: SlotError.self) {
            try SlottedText(parsing: "{{subscriber.nmae}}", as: .plainText, knowing: names)
        }
    }

    @Test func `a subscriber's tags are known to blocks, and no attribute passes for one`() throws {
        let subscriber = Subscriber(
            id: SubscriberID("abcdefghijklmnop2345"), address: try EmailAddress("a@example.org"),
            tags: ["vip"], attributes: ["city": "Bath", "tag.board": "board"],
            createdAt: Timestamp(milliseconds: 0))
        let recipient = Recipient(subscriber)
        #expect(BlockCondition(.tag("vip")).holds(for: recipient))
        #expect(!BlockCondition(.tag("board")).holds(for: recipient))
        #expect(city.holds(for: recipient))
    }
}
