import Testing

@testable import Archiving

/// Nothing of a hostile document acts on a page of the archive.
@Suite struct PublicMarkupTests {
    private func page(_ html: String) -> (html: String, stripped: [String]) {
        let markup = PublicMarkup(html)
        return (MarkupWriting(pictures: [:]).page(markup), markup.stripped)
    }

    static let hostile = [
        ("<p>A<script>alert(1)</script>B</p>", "<p>AB</p>", ["scripts"]),
        ("<p onclick=\"x()\" ONLOAD=x>A</p>", "<p>A</p>", ["event handlers"]),
        ("<a href=\"javascript:x()\">A</a>", "<a>A</a>", ["links that act"]),
        ("<a href=\" jAva\nscript:x()\">A</a>", "<a>A</a>", ["links that act"]),
        ("<a href=\"&#106;avascript:x()\">A</a>", "<a>A</a>", ["links that act"]),
        ("<a href=\"data:text/html,x\">A</a>", "<a>A</a>", ["links that act"]),
        (
            "<form action=\"https://x.example\"><input name=a><button>Go</button>A</form>", "A",
            ["forms"]
        ),
        ("<iframe src=\"https://x.example\"></iframe>A", "A", ["frames"]),
        ("<object data=x>B</object><embed src=x>A", "A", ["objects"]),
        ("<svg><script>x()</script><a href=\"javascript:x()\">B</a></svg>A", "A", ["drawings"]),
        ("<math><mi xlink:href=\"javascript:x()\">B</mi></math>A", "A", ["formulas"]),
        ("<p>A<base href=\"https://x.example/\"></p>", "<p>A</p>", []),
        (
            "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\">A", "A",
            ["a redirection"]
        ),
        ("<img src=\"javascript:x()\" alt=\"A\">", "A", []),
        ("<img src=x onerror=x()>A", "A", ["event handlers"]),
        ("A<!-- <script>x()</script> --><![CDATA[x]]>", "A", []),
        (
            "<noscript><p title=\"</noscript><img src=x onerror=x()>\">A</p></noscript>B",
            "<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=x()&gt;\">A</p>B", nil
        ),
        ("<p>A</p><img src=https://x.example/a.png onerror=x() ", "<p>A</p>", nil),
        ("<xmp><script>x()</script></xmp>A", "A", []),
        ("<template><script>x()</script></template>A", "A", nil),
        ("<blink>A</blink>", "A", []),
    ]

    @Test(arguments: hostile)
    func `what acts is left out, and told`(source: String, left: String, stripped: [String]?) {
        let found = page(source)
        #expect(found.html == left)
        if let stripped { #expect(found.stripped == stripped) }
    }

    @Test func `what is written again is read the same`() {
        let source =
            "<p title='a\"b&lt;c'>1 &lt; 2 &amp; 3</p><pre>\n\n x</pre><table><tr><td>A</table>"
        let once = page(source).html
        #expect(page(once).html == once)
        #expect(once.contains("title=\"a&quot;b&lt;c\">1 &lt; 2 &amp; 3"))
    }

    @Test func `a style sheet cannot end its element`() {
        let markup = PublicMarkup(
            "<head><style>p{color:red}<!--</style><style>a{}</sty</style></head><p>A</p>")
        #expect(!markup.styles.contains("<") && markup.styles.contains("p{color:red}"))
    }

    @Test func `a feed has no layout and nothing that is hidden`() {
        let markup = PublicMarkup(
            """
            <body><div class="preheader" style="display:none">Hidden</div>
            <table role="presentation"><tr><td style="color:red"><p class="x">A</p></td>
            <td>B</td></tr></table>
            <table class="data"><tr><th scope="col">C</th></tr></table></body>
            """)
        let feed = MarkupWriting(pictures: [:]).feed(markup)
        #expect(!feed.contains("Hidden") && !feed.contains("style") && !feed.contains("class"))
        #expect(feed.contains("<p>A</p>") && feed.contains("<div>B</div>"), "\(feed)")
        #expect(feed.contains("<th scope=\"col\">C</th>"), "\(feed)")
    }
}
