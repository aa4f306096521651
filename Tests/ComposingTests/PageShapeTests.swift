import Composing
import NewsletterCore
import Testing

@testable import Composing

/// Lists that keep their numbers, and pages of which nothing is lost untold.
@Suite struct PageShapeTests {
    func read(_ source: String, _ file: String = "a.html") throws -> Article {
        try ArticleReader().read(source.utf8, file: file)
    }

    func text(_ source: String, _ file: String = "a.md") throws -> String {
        TextWriter().write(try read("# T\n\n" + source, file).body)
    }

    // MARK: Numbers

    @Test(arguments: [
        ("3. May\n7. June\n", "3. May\n7. June"), ("1. a\n1. b\n1. c\n", "1. a\n2. b\n3. c"),
        ("3. c\n2. b\n1. a\n", "3. c\n2. b\n1. a"), ("2) a\n5) b\n", "2. a\n5. b"),
        ("- x\n  1. a\n  9. b\n- y\n", "- x\n  1. a\n  9. b\n- y"),
        ("> 4. a\n> 9. b\n", "> 4. a\n> 9. b"), ("4. [ ] a\n9. [x] b\n", "4. [ ] a\n9. [x] b"),
        ("1. a\n2. b\n2. c\n", "1. a\n2. b\n3. c"), ("\t4. a\n", "    4. a"),
        ("4. a\r\n9. b\r\n", "4. a\n9. b"),
    ])
    func `a list of Markdown keeps its numbers as they are written`(source: String, list: String)
        throws
    {
        #expect(try text(source) == list)
    }

    @Test func `numbers reach the HTML body, and a count that is put right is told`() throws {
        let article = try read("# T\n\n3. May\n7. June\n", "a.md")
        #expect(
            HTMLWriter().write(article.body)
                == "<ol start=\"3\">\n<li>May</li>\n<li value=\"7\">June</li>\n</ol>")
        #expect(article.notes == [])
        #expect(
            try read("---\ntitle: T\n---\n\n1. a\n2. b\n2. c\n", "a.md").notes
                == [
                    "line 7: the list counts on from 1, so item 2 became 3, since a number stands in it twice"
                ])
        #expect(try read("# T\n\n1. a\n1. b\n", "a.md").notes == [])
    }

    @Test(arguments: [
        ("A", "A. x\nB. y"), ("a", "a. x\nb. y"), ("I", " I. x\nII. y"), ("i", " i. x\nii. y"),
        ("1", "1. x\n2. y"), ("?", "1. x\n2. y"),
    ])
    func `letters and Roman numerals stay in both bodies`(type: String, list: String) throws {
        let html = "<ol type=\"\(type)\"><li>x<li>y</ol>"
        #expect(TextWriter().write(HTMLReader().read(html)) == list)
        let page = HTMLWriter().write(HTMLReader().read(html))
        #expect(page.hasPrefix("<ol type=\"\(type)\">") == !["1", "?"].contains(type))
    }

    @Test func `numbers are written as far as letters and numerals go`() {
        #expect(
            [1, 26, 27, 52, 703, 0].map(ListNumbering.smallLetters.written)
                == ["a", "z", "aa", "az", "aaa", "0"])
        #expect(
            [1, 4, 1994, 4000].map(ListNumbering.capitalRoman.written)
                == ["I", "IV", "MCMXCIV", "4000"])
        let list = "<ol style=\"list-style-type: lower-alpha\" start=3><li>x<li value=9>y</ol>"
        #expect(TextWriter().write(HTMLReader().read(list)) == "c. x\ni. y")
    }

    @Test func `lists of Word count as they do there`() {
        func item(_ marker: String, _ text: String) -> String {
            "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>\(marker)</span>\(text)</p>"
        }
        func text(_ markers: String...) -> String {
            TextWriter().write(HTMLReader().read(markers.map { item($0, "x") }.joined()))
        }
        #expect(text("c)", "d)") == "c. x\nd. x")
        #expect(text("B.", "C.") == "B. x\nC. x")
        #expect(text("i.", "ii.") == " i. x\nii. x")
        #expect(text("iv.", "v.") == "iv. x\n v. x")
    }

    // MARK: What stands beside an article

    @Test func `words outside of the main part are told once, with their number`() throws {
        let article = try read(
            """
            <body><header><nav>Home</nav></header>
            <p>The lead paragraph.</p>
            <main><p>Inside main.</p></main><p>After <b>main</b>.</p><p hidden>x</p>
            <footer>© 2026</footer></body>
            """)
        #expect(TextWriter().write(article.body) == "Inside main.")
        #expect(
            article.concerns.map(\.message)
                == [
                    "5 words outside of <main> were left out, beginning \"The lead paragraph. After main.\"",
                    "the article has no title, so \"A\" is made of the file's name",
                ].reversed())
        #expect(article.concerns.last?.clue == "The lead paragraph.")
        #expect(
            article.notes.contains {
                $0.contains("<header> outside of <main>, <footer> outside of <main>")
            })
        #expect(try read("<body><main><h1>T</h1><p>a</p></main>\n</body>").notes == [])
        #expect(
            try read("<article><p>a</p></article><article><p>b</p></article>c").body.blocks.count
                == 3)
    }

    @Test func `a heading above the main part is the title`() throws {
        let page = "<title>Site</title><header><h1>The <i>title</i></h1></header>"
        #expect(try read(page + "<main><p>a</p></main>").metadata.title == "The title")
        #expect(
            try read(page + "<main><h1>Own</h1><p>a</p></main>").metadata.title == "Own")
    }

    @Test func `the heading that became the title is not told as lost`() throws {
        let page = "<body><h1>Headline</h1><main><p>Inside main.</p></main>"
        let article = try read(page)
        #expect(article.metadata.title == "Headline")
        #expect(article.concerns == [])
        #expect(article.notes == [])
        #expect(try read("---\ntitle: headline\n---\n" + page).concerns == [])
        #expect(
            try read("---\ntitle: Other\n---\n" + page).concerns.map(\.message)
                == ["1 word outside of <main> was left out, beginning \"Headline\""])
        #expect(
            try read(page + "<h1>Second</h1>").concerns.map(\.message)
                == ["1 word outside of <main> was left out, beginning \"Second\""])
    }

    @Test func `words for readers without scripts, and maps, are told outside of the main part`()
        throws
    {
        let article = try read(
            """
            <body><noscript><p>In noscript.</p></noscript><main><h1>T</h1><p>a</p></main>
            <map name="m"><area href="https://x.example/" alt="x"></map>
            <nav><noscript>Menu</noscript></nav></body>
            """)
        #expect(
            article.concerns.map(\.message) == [
                "\"In noscript.\" was left out, since it stands in <noscript>",
                "the links of a picture's <map> were left out",
            ])
    }

    @Test(arguments: [
        "Option<Box<T>> is one; Vec<Vec<u8>> another.", "A Map<String, List<Int>> of lists.",
        "Option<Box<B>> and Map<K, Map<K, Option<V>>> too.",
    ])
    func `words within words in angle brackets stay in a page`(words: String) throws {
        let article = try read("<h1>T</h1><p>\(words)</p><p>b</p>")
        #expect(TextWriter().write(article.body) == words + "\n\nb")
        #expect(article.concerns == [])
        #expect(
            HTMLWriter().write(try read("<h1>T</h1><p>5 <x and <b>bold</b>.</p>").body)
                == "<p>5 &lt;x and <strong>bold</strong>.</p>")
    }

    @Test func `words for readers without scripts are told`() throws {
        let article = try read("<h1>T</h1><p>a</p><noscript><p>In noscript.</p></noscript>")
        #expect(
            article.concerns.map(\.message)
                == ["\"In noscript.\" was left out, since it stands in <noscript>"])
        #expect(try read("<h1>T</h1><p>a</p><noscript><img src=x></noscript>").concerns == [])
        #expect(try read("# T\n\na <noscript>b</noscript> c\n", "a.md").concerns.count == 1)
    }

    @Test func `a word in angle brackets stays in a page, and is told`() throws {
        let article = try read(
            """
            <h1>T</h1><p>An Array<Int> and a Map<String, Int>; Ann <ann@example.org>, see
            <https://x.example/p>. So </sarcasm>, <T = Int> and <first-name>.</p>
            """)
        #expect(
            TextWriter().write(article.body) == """
                An Array<Int> and a Map<String, Int>; Ann <ann@example.org>, see
                <https://x.example/p>. So </sarcasm>, <T = Int> and <first-name>.
                """)
        #expect(article.notes.first == "<Int> is no tag of HTML and stands as words")
        #expect(article.concerns == [])
    }

    @Test(arguments: [
        "a <blink>b</blink> c", "a <my-part>b</my-part> c", "a <o:p></o:p>b c", "a <x-y/>b c",
        "a <x id=y>b c", "a b<!-- <Int> --> c", "a b c<script>x<Int></script>",
        "a b c<math></math>",
    ])
    func `tags stay tags`(html: String) throws {
        #expect(TextWriter().write(HTMLReader().read("<p>\(html)</p>")) == "a b c")
    }

    // MARK: Addresses

    @Test(arguments: [
        "http:/one.example", "https//two.example", "http://%20three.example", "https:///x",
        "https:x.example", "http://https://x.example/", "https://x..example/", "http;//x.example",
        "https://x.example:99999/", "https://.example/", "example.org/x", "https://@/",
        "https://x.example:a/", "https://?x", "htps://x.example/",
    ])
    func `an address in which a slip hides the site is told`(address: String) throws {
        let article = try read(
            "---\ntitle: T\nurl: https://site.example/a/\n---\n[words](\(address))\n", "a.md")
        #expect(article.body == Document([.paragraph([.text("words")])]))
        #expect(article.concerns.map(\.clue) == [address])
        #expect(article.concerns.first?.kind == .omission)
    }

    @Test func `a slip in an article's own address is told`() throws {
        let article = try read("---\ntitle: T\nurl: https:/x.example/a\n---\na\n", "a.md")
        #expect(article.metadata.url == nil)
        #expect(
            article.concerns.map(\.message)
                == ["url: https:/x.example/a names no site, so no link leads to the article"])
        #expect(try read("---\ntitle: T\nurl: /a/\n---\na\n", "a.md").concerns == [])
    }

    @Test(arguments: [
        "https://x.example", "http://localhost:8080/a", "https://[::1]/", "https://ü.example/",
        "https://user:word@x.example/", "https://x.example.:443?q=a:b", "HTTPS://X.EXAMPLE/a//b",
        "https://a_b.example/", "https://192.0.2.1/",
    ])
    func `a whole address is one`(address: String) {
        #expect(LinkTarget.link(address) == address)
    }

    @Test func `a link that Markdown reads as words is told`() throws {
        let article = try read("# T\n\nSee [c](http:// x.example) and `[d](http:// x)`.\n", "a.md")
        #expect(article.concerns.map(\.clue) == ["](http:// x.example)"])
        #expect(article.concerns.first?.kind == .omission)
    }

    @Test func `a footnote right behind a bare address is one`() throws {
        let source = """
            See https://x.example/a.[^1] And www.x.example/b[^2], and `https://x.example/[^1]`.

            ```
            https://x.example/c[^1]
            ```

            [^1]: One.
            [^2]: Two.
            """
        #expect(
            try text(source) == """
                See https://x.example/a.¹ And https://www.x.example/b², and
                https://x.example/[^1].

                    https://x.example/c[^1]

                * * *

                1. One.
                2. Two.
                """)
    }
}
