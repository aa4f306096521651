import Composing
import NewsletterCore
import Testing

@Suite struct HTMLReaderTests {
    func read(_ html: String) -> Document { HTMLReader().read(html) }
    func written(_ html: String) -> String { HTMLWriter(topHeadingLevel: 3).write(read(html)) }

    @Test(arguments: [
        "<p onclick=\"x()\">Hello<script>alert(1)</script></p>",
        "<style>p{}</style><p>Hello</p>",
        "<p><a href=\"javascript:alert(1)\">Hello</a></p>",
        "<p><a href=\" java\nscript:alert(1)\">Hello</a></p>",
        "<p><a href=\"data:text/html,x\">Hello</a></p>",
        "<p>Hello<img src=\"https://t.example/p.gif\" width=\"1\" height=\"1\"></p>",
        "<p>Hello<img src=\"data:image/png;base64,AAAA\"></p>",
        "<form action=\"x\"><input value=\"y\"><p>Hello</p><button>Go</button></form>",
        "<p>Hello</p><iframe src=\"javascript:x()\">z</iframe><embed src=\"data:x\">",
        "<svg><script>alert(1)</script><text>x</text></svg><p>Hello</p>",
        "<!--[if mso]><p>Word</p><![endif]--><p>Hello</p>",
        "<p><a href=\"/relative\">Hello</a></p>",
        "<p style=\"display:none\">secret</p><p>Hello</p>",
        "<p>Hel<span style=\"mso-x:y\" lang=EN-US>lo<o:p></o:p></span></p><p>&nbsp;</p>",
    ])
    func `hostile and noisy markup leaves only the text`(html: String) {
        #expect(read(html) == Document([.paragraph([.text("Hello")])]))
    }

    @Test func `known elements come through`() {
        let html = """
            <h2>Snow</h2><p>It <b>fell</b>, <i>all</i> <del>day</del> night;<br>see
            <a href="https://x.example/?a=1&amp;b=2">more</a>.</p>
            <ol start="3"><li>one<li>two<ul><li>inner</ul></ol>
            <blockquote><p>Cold.</p></blockquote><pre><code class="language-sh">ls
            pwd</code></pre><hr><img src="https://x.example/a.jpg" alt="A" width="300">
            """
        #expect(
            read(html).blocks == [
                .heading(level: 2, [.text("Snow")]),
                .paragraph([
                    .text("It "), .strong([.text("fell")]), .text(", "),
                    .emphasis([.text("all")]), .text(" "), .strikethrough([.text("day")]),
                    .text(" night;"), .lineBreak, .text("see "),
                    .link(url: "https://x.example/?a=1&b=2", [.text("more")]), .text("."),
                ]),
                .list(
                    List(
                        start: 3,
                        items: [
                            ListItem([.paragraph([.text("one")])]),
                            ListItem([
                                .paragraph([.text("two")]),
                                .list(List(items: [ListItem([.paragraph([.text("inner")])])])),
                            ]),
                        ])),
                .quote([.paragraph([.text("Cold.")])]),
                .code(language: "sh", "ls\npwd"), .rule,
                .image(Image(source: "https://x.example/a.jpg", alt: "A", width: 300)),
            ])
    }

    @Test func `lists of word processors become lists`() {
        func item(_ level: Int, _ marker: String, _ text: String) -> String {
            "<p class=MsoListParagraph style='margin-left:1in;mso-list:l0 level\(level) lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\(marker)<span>&nbsp;&nbsp; </span></span><![endif]>\(text)<o:p></o:p></p>\n"
        }
        let html =
            "<p>Before</p>" + item(1, "·", "one") + item(2, "1.", "inner") + item(1, "·", "two")
            + "<p>After</p>" + item(1, "3)", "three")
        #expect(
            written(html)
                == "<p>Before</p>\n<ul>\n<li>one\n<ol>\n<li>inner</li>\n</ol>\n</li>\n<li>two</li>\n</ul>\n<p>After</p>\n<ol start=\"3\">\n<li>three</li>\n</ol>"
        )
        #expect(
            written("<ul><li>one</li><ul><li>inner</li></ul><li>two</li></ul>")
                == "<ul>\n<li>one\n<ul>\n<li>inner</li>\n</ul>\n</li>\n<li>two</li>\n</ul>")
    }

    @Test(arguments: [
        ("·", "1.", "<ul>", "<ol>"), ("1.", "·", "<ol>", "<ul>"),
        ("o", "ii.", "<ul>", "<ol type=\"i\" start=\"2\">"),
    ])
    func `lists of two kinds that follow each other in Word stay two`(
        first: String, second: String, one: String, two: String
    ) {
        func item(_ marker: String, _ text: String) -> String {
            "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>\(marker)</span>\(text)</p>"
        }
        let lists = written(
            item(first, "a") + item(first, "b") + item(second, "c") + item(second, "d"))
        #expect(
            lists == "\(one)\n<li>a</li>\n<li>b</li>\n</\(one.dropFirst().prefix(2))>\n"
                + "\(two)\n<li>c</li>\n<li>d</li>\n</\(two.dropFirst().prefix(2))>")
    }

    @Test func `lists of two kinds that follow each other in Google Docs stay two`() {
        let lists = written(
            "<ul class=lst-kix_a-0><li>a</li></ul><ol class=lst-kix_b-0 start=1><li>b</li></ol>")
        #expect(lists == "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>")
    }

    @Test(arguments: [
        ("<body lang=de><p>Wind.</p></body>", "de"),
        ("<html lang=en><body lang=de><p>Wind.</p></body></html>", "de"),
        ("<html lang=en><body lang=''><main lang=fr><p>Vent.</p></main></body></html>", "fr"),
    ])
    func `the innermost element around an article says its language`(
        html: String, language: String
    ) throws {
        let article = try ArticleReader().read(html.utf8, file: "wind.html")
        #expect(article.metadata.language == language)
    }

    @Test func `a layout table falls away and a table of data stays`() {
        #expect(
            read("<table role=presentation><tr><td><p>a</p></td><td><p>b</p></td></tr></table>")
                == Document([.paragraph([.text("a")]), .paragraph([.text("b")])]))
        #expect(
            read("<table><tr><th>A<th align=right>B<tr><td>1<td>2</table>")
                == Document([
                    .table(
                        Table(
                            alignments: [.natural, .end],
                            header: [[.text("A")], [.text("B")]],
                            rows: [[[.text("1")], [.text("2")]]]))
                ]))
    }

    @Test func `the main part of a page is read, with what its head says`() throws {
        let html = """
            <!DOCTYPE html><html lang="fr"><head><title>Neige | Site</title>
            <meta name="description" content="Elle tombe."></head>
            <body><nav>Menu</nav><main><h1>Neige</h1><p>Elle tombe.</p></main>
            <footer>Pied</footer></body></html>
            """
        let article = try ArticleReader().read(html.utf8, file: "neige.html")
        #expect(article.metadata.title == "Neige")
        #expect(article.metadata.summary == "Elle tombe.")
        #expect(article.metadata.language == "fr")
        #expect(article.body == Document([.paragraph([.text("Elle tombe.")])]))
    }

    @Test func `the head of a page says where it stands, when it was written and what it shows`()
        throws
    {
        let html = """
            <!DOCTYPE html><html><head><title> Snow
             on the Lane </title>
            <link rel="stylesheet" href="https://x.example/a.css">
            <link rel="Canonical" href="https://x.example/snow">
            <meta property="og:description" content="Second choice."><meta name="author" content="Ada">
            <meta name="description" content="It fell."><meta name="viewport" content="width=1">
            <meta property="og:description" content="Third choice."><meta name="empty" content=" ">
            <meta property="article:published_time" content="2026-11-02T08:00:00Z">
            <meta name="date" content="2025-01-01">
            <meta property="og:image" content="https://x.example/a.jpg">
            <meta property="og:image:alt" content="A lane"></head>
            <body><p>Words.</p></body></html>
            """
        let data = try ArticleReader().read(html.utf8, file: "snow.html").metadata
        #expect(data.title == "Snow on the Lane" && data.summary == "It fell.")
        #expect(data.author == "Ada" && data.date == CalendarDate("2026-11-02"))
        #expect(data.url == "https://x.example/snow" && data.language == nil)
        #expect(data.image == Image(source: "https://x.example/a.jpg", alt: "A lane"))
        let hostile = "<html><head><link rel=canonical href='javascript:x()'></head><p>a</p></html>"
        #expect(try ArticleReader().read(hostile.utf8, file: "a.html").metadata.url == nil)
    }

    @Test(arguments: ["div", "b", "blockquote", "ul", "table", "svg", "font", "i", "x-y", "p"])
    func `a hundred thousand nested tags are survived`(name: String) {
        let html = String(repeating: "<\(name)>", count: 100_000) + "deep"
        _ = written(html)
    }

    @Test func `what is written is well-formed whatever is read`() {
        #expect(written("<b>a<p>b</b>c") == "<p><strong>a</strong></p>\n<p><strong>b</strong>c</p>")
    }

    @Test func `what Google Docs exports and what it puts on the clipboard are lists and links`() {
        let exported = """
            <p class="c0"><span class="c1">Bring:</span></p>
            <ul class="c2 lst-kix_abc-0 start"><li class="c3"><span>a towel</span></li></ul>
            <ul class="c2 lst-kix_abc-1 start"><li><span>a red one</span></li>
            <li><span>or <a href="https://www.google.com/url?q=https://x.example/a%3Fb%3Dc&amp;sa=D&amp;ust=1">blue</a></span></li></ul>
            <ul class="c2 lst-kix_abc-0"><li><span>a friend</span></li></ul>
            <p><span>That is all.</span></p>
            """
        #expect(
            TextWriter().write(HTMLReader().read(exported)) == """
                Bring:

                - a towel
                  - a red one
                  - or blue [1]
                - a friend

                That is all.

                [1] https://x.example/a?b=c
                """)
        let pasted = """
            <b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" aria-level="1">\
            <p dir="ltr"><span style="font-weight:400">a towel</span></p></li><ul><li aria-level="2">\
            <p><span style="font-weight:700">red</span></p></li></ul><li><p>a friend</p></li></ul></b>
            """
        #expect(
            TextWriter().write(HTMLReader().read(pasted)) == "- a towel\n  - *red*\n- a friend")
    }

    @Test func `bold and italic that Google Docs sets by class stay, and its title is a title`()
        throws
    {
        let html = """
            <html><head><style type="text/css">.c1{font-weight:700}.c2{font-style:italic}
            .c3{font-weight:400;vertical-align:baseline}.c4{vertical-align:super}</style></head>
            <body class="doc-content"><p class="c9 title" id="h.x"><span class="c3">Snow</span></p>
            <h1 class="c9"><span class="c3">Monday</span></h1>
            <p><span class="c1">Bold</span><span class="c3"> and </span><span class="c2">slanted\
            </span><span class="c3"> at 10</span><span class="c4">6</span></p></body></html>
            """
        let article = try ArticleReader().read(html.utf8, file: "export.html")
        #expect(article.metadata.title == "Snow")
        #expect(
            article.body.blocks == [
                .heading(level: 1, [.text("Monday")]),
                .paragraph([
                    .strong([.text("Bold")]), .text(" and "), .emphasis([.text("slanted")]),
                    .text(" at 10⁶"),
                ]),
            ])
        let word = "<p class=MsoTitle>Ice</p><p class=MsoNormal>It is thin.</p>"
        #expect(try ArticleReader().read(word.utf8, file: "w.html").metadata.title == "Ice")
    }

    @Test func `a page's own base resolves its addresses`() {
        let html = """
            <html><head><base href="https://x.example/2026/"></head><body><p><a href="a/b">a</a>
            <a href="/c">c</a></p><img src="p.jpg" alt="P"></body></html>
            """
        #expect(
            written(html) == """
                <p><a href="https://x.example/2026/a/b">a</a> <a href="https://x.example/c">c</a></p>
                <p class="picture"><img src="https://x.example/2026/p.jpg" alt="P" width="536" border="0"></p>
                """)
        let none = "<html><head><base href='.'></head><body><a href='a'>a</a></body></html>"
        #expect(written(none) == "<p>a</p>")
    }

    @Test(arguments: [
        ("10<sup>6</sup> and x<sup>n+1</sup>", "10⁶ and xⁿ⁺¹"),
        ("H<sub>2</sub>O", "H₂O"),
        ("10<sup>\u{2212}3</sup> m<sup>2</sup>.", "10⁻³ m²."),
    ])
    func `raised and lowered figures stay what they are`(html: String, expected: String) {
        #expect(read("<p>\(html)</p>") == Document([.paragraph([.text(expected)])]))
        #expect(MarkdownReader().read(html) == Document([.paragraph([.text(expected)])]))
    }
}
