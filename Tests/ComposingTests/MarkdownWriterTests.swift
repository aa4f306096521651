import Composing
import NewsletterCore
import Testing

@Suite struct MarkdownWriterTests {
    @Test(arguments: [
        "Plain words.\n", "*a* **b** ~~c~~ `d` [e](https://x.example/e)\n",
        "# One\n\nText.\n\n### Three\n", "- a\n- b\n  - c\n  - d\n- e\n",
        "3. three\n4. four\n", "- [x] done\n- [ ] open\n", "> quoted\n>\n> more\n",
        "```swift\nlet a = 1\n\nlet b = 2\n```\n", "````\n```\n````\n",
        "| a | b |\n| :-- | --: |\n| 1 | `x` |\n| 3 | *4* |\n",
        "![A cat](cat.jpg)\n", "one\\\ntwo\n", "a\n\n---\n\nb\n",
        "- a\n\n  second paragraph\n\n- b\n",
    ])
    func `Markdown of the usual kind comes out as it was`(markdown: String) {
        let document = MarkdownReader().read(markdown)
        #expect(MarkdownWriter().write(document) == markdown)
    }

    @Test(arguments: [
        "# no heading", "- no item", "+ nor this", "1. no list", "12) nor this", "> no quote",
        "*no* _emphasis_", "`no code`", "[no](link)", "![no](picture)", "<b>no tag</b>",
        "a | b", "~~no~~", "\\ back \\* slash", "&amp; &copy; &", "=== no", "--- no", "***",
        "www.x.example and https://x.example/a", "#", "100. hundred", "{{subscriber.name}}",
        "snake_case_name and 2*3*4", "![", "](", "``", "<!-- no -->", "~~~", "a  b",
    ])
    func `text that looks like Markdown stays text`(text: String) {
        let document = Document([.paragraph([.text(text)])])
        let markdown = MarkdownWriter().write(document)
        let copy = MarkdownReader().read(markdown)
        #expect(TextWriter().write(copy) == TextWriter().write(document), "\(markdown)")
        #expect(copy == document, "\(markdown)")
    }

    @Test func `pictures keep their size, links their odd characters`() {
        let document = Document([
            .paragraph([
                .text("See "),
                .image(Image(source: "a.jpg", alt: "A \"b\"", width: 30, height: 20)),
                .text(" and "), .link(url: "https://x.example/(a)?b=c d", [.text("this")]),
            ])
        ])
        let markdown = MarkdownWriter().write(document)
        #expect(MarkdownReader().read(markdown).images == document.images)
        #expect(markdown.contains("[this](<https://x.example/(a)?b=c d>)"))
    }

    @Test func `what Markdown cannot say is known`() {
        let document = Document([
            .table(
                Table(
                    alignments: [.natural],
                    header: [[.text("a")]], rows: [[[.text("one"), .lineBreak, .text("two")]]]))
        ])
        let writer = MarkdownWriter()
        #expect(!writer.isFaithful(writer.write(document), to: document))
    }

    @Test func `an imported article reads back as it was`() throws {
        let article = Article(
            name: "snow",
            metadata: ArticleMetadata(
                title: "Snow: \"deep\" & #1", date: CalendarDate("2026-11-02"),
                author: "Ada, Grace",
                summary: "It fell.", tags: ["a, b", "c: d"], language: "en",
                image: Image(source: "https://x.example/a.jpg", alt: "White"),
                url: "https://x.example/snow"),
            body: Document([.heading(level: 2, [.text("Deep")]), .paragraph([.text("{{x}}")])]))
        let origin = ArticleOrigin(
            guid: "tag:x,2026:1", source: "https://x.example/feed", link: "https://x.example/snow")
        let file = ArticleFile(article, origin: origin)
        #expect(file.fileExtension == "md")
        let text = file.sealed("0123456789abcdef")
        #expect(ArticleFile.unsealed(text) == file.text)
        let copy = try ArticleReader().read(text.utf8, file: "Articles/snow.md")
        #expect(copy.metadata == article.metadata)
        #expect(copy.body == article.body)
        var sealed = origin
        sealed.seal = "0123456789abcdef"
        #expect(try ArticleOrigin(of: text.utf8, file: "Articles/snow.md") == sealed)
    }

    @Test func `a body that Markdown cannot say becomes HTML`() throws {
        let cell: [Inline] = [.text("{{one}}"), .lineBreak, .text("two")]
        let table = Table(alignments: [.natural], header: [[.text("a")]], rows: [[cell]])
        let article = Article(
            name: "t", metadata: ArticleMetadata(title: "T"), body: Document([.table(table)]))
        let file = ArticleFile(article, origin: ArticleOrigin(source: "f"))
        #expect(file.fileExtension == "html")
        let copy = try ArticleReader().read(file.text.utf8, file: "t.html")
        #expect(TextWriter().write(copy.body) == TextWriter().write(article.body))
    }

    @Test(arguments: [
        ("words\n", "---\nsource: a.md\nimported: 7f\n---\nwords\n"),
        ("---\ntitle: x\n---\nw", "---\ntitle: x\nsource: a.md\nimported: 7f\n---\nw"),
        (
            "+++\ntitle = \"x\"\n+++\nw",
            "+++\ntitle = \"x\"\nsource = \"a.md\"\nimported = \"7f\"\n+++\nw"
        ),
    ])
    func `a Markdown file keeps its words and learns its origin`(
        text: String, expected: String
    ) throws {
        let file = try ArticleFile(
            markdown: Array(text.utf8), file: "a.md", origin: ArticleOrigin(source: "a.md"))
        let sealed = file.sealed("7f")
        #expect(sealed == expected)
        #expect(ArticleFile.unsealed(sealed) == file.text)
        #expect(try ArticleOrigin(of: sealed.utf8, file: "a.md").source == "a.md")
    }
}
