import Composing
import NewsletterCore
import Testing

@Suite struct TextWriterTests {
    func written(_ markdown: String, width: Int = 30) -> String {
        TextWriter(width: width).write(MarkdownReader().read(markdown))
    }

    @Test(arguments: [
        ("One two three four five six seven eight", "One two three four five six\nseven eight"),
        (
            "See [this page](https://x.example/a) and [that](https://x.example/b), [again](https://x.example/a)",
            "See this page [1] and that\n[2], again [1]\n\n[1] https://x.example/a\n[2] https://x.example/b"
        ),
        (
            "<https://x.example/a/very/long/path/indeed>",
            "https://x.example/a/very/long/path/indeed"
        ),
        ("Mail <a@b.example>", "Mail a@b.example"),
        ("Call [+445550100](tel:+445550100)", "Call +445550100"),
        ("Call [us](tel:+445550100)", "Call us [1]\n\n[1] tel:+445550100"),
        ("# Top\n\n## Below\n\ntext", "Top\n---\n\nBelow\n\ntext"),
        (
            "- one two three four five six seven\n- b\n  - c",
            "- one two three four five six\n  seven\n- b\n  - c"
        ),
        ("9. a\n10. b", " 9. a\n10. b"),
        ("- a\n\n  b\n- c", "- a\n\n  b\n\n- c"),
        ("- [x] done\n- [ ] open", "- [x] done\n- [ ] open"),
        ("> a\n>\n> b", "> a\n>\n> b"),
        ("```\nlet  x\n\n  y\n```", "    let  x\n\n      y"),
        ("a\n\n---\n\nb", "a\n\n* * *\n\nb"),
        ("| A | Num |\n|---|---:|\n| x | 1 |\n| yy | 22 |", "A   Num\n--  ---\nx     1\nyy   22"),
        (
            "| Name | What it is |\n|---|---|\n| Snow | white, cold and quite wet |\n| Ice | hard |",
            "Name: Snow\nWhat it is: white, cold and\n  quite wet\n\nName: Ice\nWhat it is: hard"
        ),
        ("a  \nb", "a\nb"),
        ("*a* **b** ~~c~~ `d`", "_a_ *b* ~c~ d"),
        ("![A heron](https://x.example/h.jpg)", "[A heron]"),
        ("{{x}} and `{{y}}`", "{{'{{'}}x}} and {{'{{'}}y}}"),
    ])
    func `text reads well`(markdown: String, expected: String) {
        #expect(written(markdown) == expected)
    }

    @Test func `wide characters take two columns and break where they may`() {
        #expect(
            TextWriter(width: 24).write(
                Document([.paragraph([.text("雪が降る。雪が降る。雪が降る。")])]))
                == "雪が降る。雪が降る。雪が\n降る。")
        #expect(
            TextWriter(width: 24).write(
                Document([
                    .paragraph([.text("👨‍👩‍👧 e\u{301}e\u{301}e\u{301}e\u{301} 🇩🇪 ☀️ abcdefghij x")])
                ]))
                == "👨‍👩‍👧 e\u{301}e\u{301}e\u{301}e\u{301} 🇩🇪 ☀️ abcdefghij\nx")
    }

    @Test func `slots are never broken and braces stay apart from them`() throws {
        let slotted = Document([
            .paragraph([
                .text("aaaaaaaaaaaaaaaaaaaaaaa "), .slot(Slot(.name, fallback: "dear reader")),
                .text(" {"), .slot(Slot(.email)),
            ])
        ])
        let out = TextWriter(width: 30).write(slotted)
        #expect(out.contains("\n{{subscriber.name|dear reader}}"))
        let parsed = try SlottedText(parsing: out, as: .plainText)
        #expect(parsed.slots == [Slot(.name, fallback: "dear reader"), Slot(.email)])
        #expect(parsed.segments.dropLast().last == .literal("{") || out.contains("{{'{'}}"))
    }

    @Test(arguments: [
        ("雪", 2), ("ｶ", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2),
        ("👍🏽", 2), ("☀️", 2), ("☀︎", 1), ("1️⃣", 2), ("e\u{301}", 1), ("\u{200F}", 0), ("ש", 1),
        ("\u{AD}", 0), ("कि", 2), ("ﷺ", 1), ("🏴‍☠️", 2),
    ])
    func `a character takes the columns that it is shown in`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func `soft hyphens and invisible spaces leave no trace in a line`() {
        #expect(
            TextWriter(width: 24).write(
                Document([.paragraph([.text("snow\u{AD}flake é snow\u{200B}flake snowflakes")])]))
                == "snowflake é snowflake\nsnowflakes")
    }

    @Test func `the highest headings are underlined, whichever comes first`() {
        let document = MarkdownReader().read("## a\n# b\n## c")
        #expect(TextWriter().write(document) == "a\n-\n\nb\n-\n\nc")
    }
}
