import Composing
import NewsletterCore
import Testing

/// Pages as editors paste them: of which no word is lost, doubled or glued to another.
@Suite struct PastedPageTests {
    func read(_ html: String, _ file: String = "a.html") throws -> Article {
        try ArticleReader().read(
            ((file.hasSuffix("md") ? "# T\n\n" : "<h1>T</h1>") + html).utf8, file: file)
    }

    func text(_ html: String, _ file: String = "a.html") throws -> String {
        TextWriter().write(try read(html, file).body)
    }

    @Test(arguments: [
        // The signs that KaTeX and MathJax show beside their MathML.
        (
            "x<sup>2</sup> or <span class=katex><span class=katex-mathml><math><msup><mi>y</mi><mn>2</mn></msup></math></span><span class=katex-html aria-hidden=true>y2</span></span>.",
            "x² or y²."
        ),
        (
            "<mjx-container><mjx-math aria-hidden=true>y2</mjx-math><mjx-assistive-mml><math><msup><mi>y</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>",
            "y²"
        ),
        ("<span aria-hidden=true>words that are seen</span>", "words that are seen"),
        // Readings in brackets, once.
        ("<ruby>東京<rt>Tokyo</rt></ruby>", "東京(Tokyo)"),
        (
            "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby>",
            "漢(kan)字(ji)"
        ),
        ("<q>One <q>two</q> one</q>", "“One ‘two’ one”"),
        // The figure of a note that only a style raises.
        ("<p>Hello, reader<a href=\"#footnote-1\">1</a>.</p>", "Hello, reader¹."),
        ("<p>Hello<sup><a href=\"#n\">12</a></sup>.</p>", "Hello¹²."),
        ("<p>In <a href=\"#y\">1984 AD</a>.</p>", "In 1984 AD."),
        ("<p><a href=\"#n\">1</a> The note.</p>", "1 The note."),
        ("<b>Bold</b><i> slanted</i><b> and </b>plain", "*Bold* _slanted_ *and* plain"),
        ("5 &lt; 6, 7 < 8, a<b, R&D and more", "5 < 6, 7 < 8, a<b, R&D and more"),
        ("<ul><li><img src=\"https://x.example/1.jpg\" alt=\"\"><li>two</ul>", "- two"),
        (
            "<ul><li><div class=\"checkbox checkbox-on\"></div> done<li><div class=\"checkbox checkbox-off\"></div> open</ul>",
            "- [x] done\n- [ ] open"
        ),
        (
            "<img src=\"https://x.example/a.png\" alt=\"\" title=\"A  hill\">",
            "[A hill]"
        ),
    ])
    func `a page says what it shows, once`(html: String, shown: String) throws {
        #expect(try text(html) == shown)
    }

    @Test(arguments: [
        ("A <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> sign", "A 漢(kan) sign"),
        ("He said <q>no</q> twice", "He said “no” twice"),
    ])
    func `Markdown takes the same from HTML within a line`(markdown: String, shown: String) throws {
        #expect(try text(markdown, "a.md") == shown)
    }

    @Test func `signs on buttons are nothing to miss, links of a picture's map are`() throws {
        #expect(
            try read("<p>a</p><button aria-label=\"Link\"><svg></svg></button>").concerns == [])
        #expect(
            try read("<p>a</p><map><area href=\"https://x.example/\" alt=\"x\"></map>").concerns
                .map(\.message) == ["the links of a picture's <map> were left out"])
        #expect(try read("<p>a</p><map></map>").notes == [])
        #expect(
            try read("<pre>a <a href=\"https://x.example/\">b</a> <img src=\"c.png\"></pre>").notes
                == ["left out: a link within <pre>, a picture within <pre>"])
        #expect(
            try read("<p>a <img alt=\"b\"></p>").notes
                == ["left out: a picture without an address"])
    }
}
