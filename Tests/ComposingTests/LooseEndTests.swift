import NewsletterCore
import Testing

@testable import Composing

/// What an article's file has and its readers do not get: notes that nothing refers to, sections
/// with nothing in them, and words that are tags to HTML.
@Suite struct LooseEndTests {
    private func concerns(_ text: String, _ file: String = "a.md") throws -> [ArticleConcern] {
        try ArticleReader().read(text.utf8, file: file).concerns
    }

    @Test func `a note that nothing refers to is told with its line`() throws {
        let found = try concerns(
            "# T\n\nOne[^a] and `[^c]`.\n\n[^a]: Note.\n[^b]: Lost.\n[^c]: Lost.\n[^A]: Twice.\n")
        #expect(found.map(\.line) == [6, 7, 8])
        #expect(found.allSatisfy { $0.kind == .omission })
        #expect(found[0].message == "the footnote [^b] was left out, since nothing refers to it")
        #expect(found[2].message == "a second footnote is called [^a], and was left out")
    }

    @Test func `a mark without a note is told once`() throws {
        let found = try concerns(
            "# T\n\nOne[^x] and \\[^y], [^z](https://x.example).\n\nTwo[^x].\n")
        #expect(found.map(\.line) == [3] && found[0].message.hasPrefix("[^x] stands in the text"))
        #expect(try concerns("# T\n\n```\n[^q]: code\n```\n") == [])
        let plain = try concerns("Title\n\nSome words[^1] are here.\n\n[^1]: A note.\n", "a.txt")
        #expect(plain.count == 1 && plain[0].line == 3)
        #expect(plain[0].remedy.contains(".md"))
    }

    @Test func `a heading over nothing is told with its line`() throws {
        let found = try concerns(
            """
            ---
            lang: en
            ---
            # Title

            ## Empty

            ## Outer

            ### Inner

            Words[^1].

            ### *Last* but one

            ---

            ## Last

            [^1]: Note.
            """)
        #expect(found.map(\.line) == [6, 14, 18])
        #expect(found[1].message == "nothing stands below the heading \"Last but one\"")
        #expect(found.allSatisfy { $0.kind == .text })
    }

    @Test(arguments: [
        ("a.md", "# T\n\n## A\n\n![x](a.png)\n\n## B\n\n- c\n"),
        ("a.md", "# T\n\n## A\n\n### B\n\nC\n"),
        ("a.html", "<h1>T</h1><h2>A</h2><p>B</p>"), ("a.md", "# T\n\nWords.\n"),
        ("a.md", "---\ntitle: T\npersonal: true\n---\n## A\n\n{{#tag.a}}\nB\n{{/tag.a}}\n"),
    ])
    func `a heading over something is none`(file: String, text: String) throws {
        #expect(try concerns(text, file) == [])
    }

    @Test func `a heading of HTML over what was left out is told by its words`() throws {
        let found = try concerns(
            "<h1>T</h1><h2>Ask</h2><form><button>Go</button></form><h2>B</h2><p>C</p>", "a.html")
        #expect(found.contains { $0.clue == "Ask" && $0.message.contains("below the heading") })
    }

    @Test func `a word with a hyphen that HTML takes for a tag stays, and is told`() throws {
        let article = try ArticleReader().read(
            "# T\n\nDear <your-name>, <b>of <b-team></b>.\n\nA <x-y>z</x-y>, <i-z a=\"b\">c.\n"
                .utf8, file: "a.md")
        #expect(
            TextWriter().write(article.body) == "Dear <your-name>, *of <b-team>*.\n\nA z, c.")
        #expect(
            article.notes == [
                "<your-name> is no tag of HTML and stands as words",
                "<b-team> is no tag of HTML and stands as words",
            ])
    }

    @Test func `a word that HTML takes for a tag stays, and is told`() throws {
        let article = try ArticleReader().read(
            "# T\n\nAn Array<Int> and a List<B> here, <x-y>z</x-y>.\n".utf8, file: "a.md")
        #expect(TextWriter().write(article.body) == "An Array<Int> and a List<B> here, z.")
        #expect(
            article.notes == [
                "<Int> is no tag of HTML and stands as words",
                "<B> is no tag of HTML and stands as words",
            ])
        #expect(
            try concerns("# T\n\nSo <b>it is.\n").map(\.message)
                == ["<b> has no end in its paragraph"])
        #expect(
            try concerns(
                "# T\n\nAn `Array<Int>`, <b>so</b>, \\<Int>, <br> and <wbr>, <a name=\"x\"> or <b/>.\n"
            ) == [])
    }
}
