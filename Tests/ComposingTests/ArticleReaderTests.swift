import Composing
import NewsletterCore
import Testing

@Suite struct ArticleReaderTests {
    func read(_ text: String, file: String = "snow.md") throws -> Article {
        try ArticleReader().read(text.utf8, file: file)
    }

    @Test func `YAML front matter fills the metadata`() throws {
        let article = try read(
            """
            ---
            title: Snow
            date: 2026-11-02T08:00:00+01:00
            lastmod: 2026-11-03
            tags: [weather, winter]
            description: It fell.
            authors:
              - Ada
              - name: Grace
            cover:
              image: https://x.example/snow.jpg
              alt: A white field
            lang: de
            canonical: https://x.example/snow
            draft: true
            layout: post
            ---
            It fell all night.
            """)
        #expect(
            article
                == Article(
                    name: "snow",
                    metadata: ArticleMetadata(
                        title: "Snow", date: CalendarDate("2026-11-02"), author: "Ada, Grace",
                        summary: "It fell.", tags: ["weather", "winter"], language: "de",
                        image: Image(source: "https://x.example/snow.jpg", alt: "A white field"),
                        url: "https://x.example/snow", isDraft: true),
                    body: Document([.paragraph([.text("It fell all night.")])])))
    }

    @Test func `TOML front matter of Zola fills the metadata`() throws {
        let article = try read(
            """
            +++
            title = "Snow"
            date = 2026-11-02
            description = "It fell."
            [taxonomies]
            tags = ["weather"]
            categories = ["winter"]
            [extra]
            anything = 1
            +++

            # Snow

            It fell.
            """)
        #expect(article.metadata.title == "Snow")
        #expect(article.metadata.date == CalendarDate("2026-11-02"))
        #expect(article.metadata.tags == ["weather", "winter"])
        #expect(article.body == Document([.paragraph([.text("It fell.")])]))
    }

    @Test func `Jekyll's published false makes a draft, and the file name gives the day`() throws {
        let article = try read(
            "---\npublished: false\n---\nIt fell.\n", file: "posts/2026-11-02-first-snow.markdown")
        #expect(article.metadata.isDraft)
        #expect(article.metadata.date == CalendarDate("2026-11-02"))
        #expect(article.metadata.title == "First snow")
        #expect(article.name == "2026-11-02-first-snow")
        #expect(article.notes.count == 1)
    }

    @Test(arguments: [
        ("---\ntitle: A\n---\n", 4), ("---\n---\n", 3), ("---\n\n---\n", 4),
        ("\n+++\ntitle = 'A'\n\n+++\n\n", 7), ("", 1),
    ])
    func `notes name lines of the file, front matter and all`(head: String, line: Int) throws {
        let article = try read(head + "A \u{FB01}ne day, a fine snow.", file: "snow.txt")
        #expect(article.notes.first == "line \(line): mended ligature: \"\u{FB01}\" to \"fi\"")
    }

    @Test func `the first top heading is the title and leaves the body`() throws {
        let article = try read("# First *snow*\n\nIt fell.\n\n## Later\n\nIt melted.")
        #expect(article.metadata.title == "First snow")
        #expect(article.body.blocks.count == 3)
        #expect(article.notes.isEmpty)
    }

    @Test(arguments: [
        ("---\ntitle: [a\n---\nx", "snow.md:", "front matter cannot be read"),
        ("---\ntitle: a\ndate: tomorrow\n---\nx", "snow.md:3: ", "write a day such as 2026-11-22"),
        ("---\ndraft: perhaps\n---\nx", "snow.md:2: ", "write true or false"),
        ("---\ntitle: a\nx", "snow.md:1: ", "end it with a line ---"),
        ("+++\ntitle = \n+++\nx", "snow.md:2: ", "front matter cannot be read"),
    ])
    func `an error names file, line and remedy`(
        text: String, start: String, part: String
    ) throws {
        let error = #expect(throws: ArticleError.self) { try read(text) }
        let message = try #require(error).description
        #expect(message.hasPrefix(start) && message.contains(part), "\(message)")
    }

    @Test func `a rule at the head is no front matter`() throws {
        #expect(try read("---\n\nIt fell.\n").body.blocks.count == 2)
    }

    @Test func `encodings are found out`() throws {
        let text = "# Grüße\n\nSchön – „gut“."
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let windows: [UInt8] = Array("# Gr".utf8) + [0xFC, 0xDF, 0x65, 0x0A, 0x0A, 0x80]
        let reader = ArticleReader()
        #expect(
            try reader.read([0xEF, 0xBB, 0xBF] + text.utf8, file: "a.md").metadata.title == "Grüße")
        #expect(try reader.read(utf16, file: "a.md").metadata.title == "Grüße")
        let old = try reader.read(windows, file: "a.md")
        #expect(old.metadata.title == "Grüße")
        #expect(old.body == Document([.paragraph([.text("€")])]))
        #expect(old.notes == ["not UTF-8; decoded as Windows-1252"])
    }

    @Test func `bytes that fit no encoding are named with their offset`() throws {
        let error = #expect(throws: ArticleError.self) {
            try ArticleReader().read([0x61, 0x62, 0x81, 0xFF], file: "a.md")
        }
        #expect(error?.reason == .noEncoding(offset: 2))
    }

    @Test func `a file of another kind is refused`() {
        #expect(throws: ArticleError.self) { try read("x", file: "a.docx") }
    }
}
