import Composing
import NewsletterCore
import Testing

/// What a document has no words for: it becomes what comes nearest, or it is told.
@Suite struct LeftOutTests {
    func read(_ html: String, _ file: String = "a.html") throws -> Article {
        try ArticleReader().read(
            ((file.hasSuffix("md") ? "# T\n\n" : "<h1>T</h1>") + html).utf8, file: file)
    }

    func written(_ html: String, _ file: String = "a.html") throws -> String {
        HTMLWriter().write(try read(html, file).body)
    }

    @Test(arguments: [
        ("<math alttext=\"x squared\"><msup><mi>x</mi><mn>2</mn></msup></math>", "x squared"),
        (
            "<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>",
            "x² = 1/2"
        ),
        (
            "<math><semantics><mrow><msqrt><mi>n</mi></msqrt></mrow><annotation>TeX</annotation></semantics></math>",
            "√n"
        ),
        ("<math><msub><mi>H</mi><mn>2</mn></msub><mi>O</mi></math>", "H₂O"),
        (
            "<math><msup><mi>x</mi><mrow><mi>k</mi><mo>+</mo><mi>m</mi></mrow></msup></math>",
            "x^(k + m)"
        ),
        (
            "<math><msup><mn>10</mn><mn>2.5</mn></msup><mo>−</mo><msup><mn>4</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></msup></math>",
            "10^2.5 − 4^(1/2)"
        ),
        ("<math><mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "2 1/2"),
        (
            "<math><msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></msup></math>",
            "(a + b)²"
        ),
        (
            "<math><msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup></math>",
            "(a + b)²"
        ),
        (
            "<math><mroot><mi>x</mi><mn>3</mn></mroot><mroot><mi>x</mi><mn>5</mn></mroot></math>",
            "∛xx^(1/5)"
        ),
        (
            "<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></math>",
            "∑_(i = 1)ⁿ i"
        ),
        ("<math><mover><mi>x</mi><mo>¯</mo></mover></math>", "x\u{304}"),
        (
            "<math><mfenced><mi>a</mi><mi>b</mi></mfenced><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr></mtable></math>",
            "(a, b)1, 2; 3, 4"
        ),
        ("<math><mi>sin</mi><mo>\u{2061}</mo><mi>x</mi></math>", "sin x"),
    ])
    func `a formula is its description or its signs`(math: String, text: String) throws {
        #expect(try written("<p>\(math)</p>") == "<p>\(text)</p>")
        #expect(try written("So \(math).", "a.md") == "<p>So \(text).</p>")
    }

    @Test(arguments: [
        ("<p><img src=\"https://x.example/a.png\" title=\"The  title\"></p>", "a.html"),
        ("![](https://x.example/a.png \"The title\")", "a.md"),
        ("![The title](https://x.example/a.png \"Another\")", "a.md"),
        ("A <img src=\"https://x.example/a.png\" title=\"The title\">", "a.md"),
    ])
    func `a picture without a description has its title`(source: String, file: String) throws {
        #expect(try written(source, file).contains("alt=\"The title\""))
    }

    @Test(arguments: [
        (
            "<ol reversed><li>c<li>b<li>a</ol>",
            "<ol start=\"3\">\n<li>c</li>\n<li value=\"2\">b</li>\n<li value=\"1\">a</li>\n</ol>",
            "3. c\n2. b\n1. a"
        ),
        (
            "<ol><li>a<li value=5>e<li>f</ol>",
            "<ol>\n<li>a</li>\n<li value=\"5\">e</li>\n<li>f</li>\n</ol>", "1. a\n5. e\n6. f"
        ),
        (
            "<ol><li value=4>d<li>e</ol>", "<ol start=\"4\">\n<li>d</li>\n<li>e</li>\n</ol>",
            "4. d\n5. e"
        ),
        ("<ul><li value=4>d<li>e</ul>", "<ul>\n<li>d</li>\n<li>e</li>\n</ul>", "- d\n- e"),
        (
            "<ol start=9 reversed><li>i<li>h</ol>",
            "<ol start=\"9\">\n<li>i</li>\n<li value=\"8\">h</li>\n</ol>", "9. i\n8. h"
        ),
    ])
    func `lists count as they say`(html: String, page: String, text: String) throws {
        #expect(try written(html) == page)
        #expect(TextWriter().write(try read(html).body) == text)
    }

    @Test(arguments: [
        ("<ol reversed><li>c<li>b</ol>", "md"), ("<ol start=3><li>c<li value=7>g</ol>", "md"),
        ("<ol start=-1><li>c<li>b</ol>", "html"), ("<ol type=a><li>c<li>b</ol>", "html"),
        ("<ol><li>a<li value=1>b<li value=1>c<li>d</ol>", "html"),
        ("<p>4<sup>1/2</sup> x<sub>max</sub></p>", "md"),
        (
            "<table><tr><th>a<th>b</tr><tr><td rowspan=2>1<td>2</tr><tr><td>3</tr></table>",
            "html"
        ),
    ])
    func `numbers, shifts and spans come through an import`(html: String, kind: String) throws {
        let body = try read(html).body
        let file = ArticleFile(
            Article(name: "a", metadata: ArticleMetadata(title: "T"), body: body),
            origin: ArticleOrigin())
        let again = try ArticleReader().read(file.text.utf8, file: "a.\(file.fileExtension)")
        #expect(again.body == body && file.fileExtension == kind)
    }

    @Test func `a picture takes its part of the column`() throws {
        let html = "<p><img src=\"https://x.example/a.png\" alt=\"A\" width=\"25%\"></p>"
        #expect(try written(html).contains("width=\"134\""))
        #expect(
            try written(
                "a <img src=\"https://x.example/a.png\" alt=\"A\" style=\"width: 50%\">", "a.md"
            )
            .contains("width=\"268\""))
        #expect(HTMLWriter(imageWidth: 600).write(try read(html).body).contains("width=\"150\""))
        #expect(HTMLWriter(imageWidth: .max).write(try read(html).body).contains("width=\"25%\""))
        let article = try read(html)
        let issue = Issue(
            slug: Slug("a")!, title: nil, subject: "S", date: CalendarDate("2026-01-01")!,
            template: "t", articles: [])
        let composer = Composer(
            newsletter: Newsletter(name: "N", imageWidth: 400),
            template: Template(
                name: "t", html: "{{#articles}}{{{body_html}}}{{/articles}}", text: "", css: ""))
        #expect(try composer.images(of: issue, articles: [article]).map(\.image.width) == [100])
        #expect(
            try composer.compose(issue, articles: [article]).html.source.contains("width=\"100\""))
    }

    @Test(arguments: [
        (
            "<video src=\"https://x.example/f.mp4\" poster=\"https://x.example/f.jpg\" title=\"The weir\"></video>",
            "<p class=\"picture\"><a href=\"https://x.example/f.mp4\"><img src=\"https://x.example/f.jpg\" alt=\"The weir\" width=\"536\" border=\"0\"></a></p>"
        ),
        (
            "<video><source src=\"https://x.example/f.mp4\">No video here.</video>",
            "<p><a href=\"https://x.example/f.mp4\">https://x.example/f.mp4</a></p>"
        ),
        (
            "<iframe src=\"https://www.youtube.com/embed/a-B_1?rel=0\" title=\"The weir\"></iframe>",
            "<p><a href=\"https://www.youtube.com/watch?v=a-B_1\">The weir</a></p>"
        ),
        (
            "<iframe src=\"//player.vimeo.com/video/123\"></iframe>",
            "<p><a href=\"https://vimeo.com/123\">https://vimeo.com/123</a></p>"
        ),
        (
            "<audio controls src=\"https://x.example/a.mp3\"></audio>",
            "<p><a href=\"https://x.example/a.mp3\">https://x.example/a.mp3</a></p>"
        ),
        (
            "<object data=\"https://x.example/a.pdf\" title=\"The plan\"></object>",
            "<p><a href=\"https://x.example/a.pdf\">The plan</a></p>"
        ),
        ("<object><p>Words.</p></object>", "<p>Words.</p>"),
    ])
    func `films and embedded pages become picture and link`(html: String, page: String) throws {
        #expect(try written(html) == page)
        #expect(try written(html, "a.md") == page)
        if !html.contains("<object><p>") {
            #expect(try read(html).notes.contains { $0.contains("became a link to https://") })
        }
    }

    @Test func `a film without an address is told`() throws {
        let article = try read(
            "<p>a</p><video src=\"blob:x\"></video><iframe src=\"about:blank\"></iframe>")
        #expect(article.concerns.count == 3)
        #expect(
            try read("<iframe src=\"https://x.example\" width=1 height=1></iframe>").concerns == [])
        #expect(
            try written("A <video src=\"https://x.example/f.mp4\">no video</video> line.", "a.md")
                .contains("no video") == false)
    }

    @Test(arguments: [
        ("![A map](file:///C:/map.png)", "a.md", "file:///C:/map.png"),
        ("<p>A <img src=\"file:///C:/map.png\" alt=\"map\"></p>", "a.html", "file:///C:/map.png"),
        (
            "<p>A <img src=\"data:image/png;base64,AAAA\"></p>", "a.html",
            "data:image/png;base64,AAAA"
        ),
        ("![A crest](cid:image001.png@01D)", "a.md", "cid:image001.png@01D"),
        (
            "<p>A <img src=\"CID:image001.png@01D\" alt=\"crest\"></p>", "a.html",
            "CID:image001.png@01D"
        ),
        ("<img src=\"cid:image001.png@01D\">", "a.md", "cid:image001.png@01D"),
    ])
    func `a picture that no mail can show is told`(body: String, file: String, source: String)
        throws
    {
        let article = try read(body, file)
        #expect(article.concerns.map(\.clue) == [source])
        #expect(article.concerns.first?.kind == .omission)
        #expect(article.body.images == [])
    }

    @Test func `a picture that its page loads late is found`() throws {
        let html =
            "<img src=\"data:image/gif;base64,R0\" data-src=\"https://x.example/a.jpg\" alt=\"A\">"
        #expect(try read(html).body.images.map(\.source) == ["https://x.example/a.jpg"])
        let set =
            "<img srcset=\"https://x.example/s.jpg 300w, https://x.example/l.jpg 900w\" alt=\"A\">"
        #expect(try read(set).body.images.map(\.source) == ["https://x.example/s.jpg"])
    }

    @Test func `word's comments and tracked deletions are left out, insertions stay`() throws {
        let html = """
            <p class=MsoNormal>The fair <del cite="mailto:x" datetime="2026-11-01">was</del><ins cite="mailto:x"
            datetime="2026-11-01">is</ins> on Friday.<span class=MsoCommentReference><a class=msocomanchor
            href="#_msocom_1">[RF1]</a></span></p><div style='mso-element:comment-list'><hr class=msocomoff>
            <div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Is that
            certain?</p></div></div></div><p>Not <del>struck</del> <span class=msoDel>gone</span>here.</p>
            """
        #expect(
            try written(html) == "<p>The fair is on Friday.</p>\n<p>Not <del>struck</del> here.</p>"
        )
        #expect(
            try read(html).notes
                == ["left out: a deleted passage (2 times), a comment (2 times)"])
        #expect(try read(html).concerns == [])
    }

    @Test func `comments of Google Docs are left out`() throws {
        let html = """
            <p>The fair<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> is on Friday<sup><a href="#ftnt1"
            id="ftnt_ref1">1</a></sup>.</p><div class="c1"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is
            that certain?</span></p></div>
            """
        #expect(try written(html) == "<p>The fair is on Friday¹.</p>")
    }

    @Test func `whatever is left out is told once, and what readers would miss is lint's`() throws {
        let article = try read(
            """
            <p>Words.</p><script>x()</script><script>y()</script><nav>Menu</nav>
            <form><label>Your name</label><input name=a><button>Send</button></form>
            <svg><path d=""/></svg><svg aria-label="A chart of rain"></svg><img src=a.gif width=1>
            <p style="display:none">hidden</p>
            """)
        #expect(
            article.notes.first
                == "left out: <script> (2 times), <nav>, <input>, <svg>, a picture of one pixel, hidden text"
        )
        #expect(
            article.concerns.map(\.message) == [
                "<label> \"Your name\" was left out, since no mail can hold it",
                "<button> \"Send\" was left out, since no mail can hold it",
                "<svg> \"A chart of rain\" was left out, since no mail can hold it",
            ])
        #expect(article.concerns.allSatisfy { $0.kind == .omission })
    }

    @Test func `what an issue's own words lose is told with it`() throws {
        let composer = Composer(
            newsletter: Newsletter(name: "N", url: "https://example.org"),
            template: Template(name: "t", html: "{{{issue.intro_html}}}", text: "", css: ""))
        let issue = Issue(
            slug: Slug("a")!, title: nil, subject: "S", date: CalendarDate("2026-01-01")!,
            template: "t", intro: "[One](/one) and [two](two.html)", articles: [])
        #expect(
            try composer.compose(issue, articles: []).html.source
                == "<p><a href=\"https://example.org/one\">One</a> and two</p>")
        #expect(
            composer.notes(on: issue).map { $0.prefix(40) }
                == [
                    "issue.yml: completed by https://example.",
                    "issue.yml: the link to \"two.html\" has no w",
                ].map { $0.prefix(40) })
    }

    @Test func `a text is shown with its braces as a reader gets them`() throws {
        let body = MarkdownReader().read("Write {{ page.title }} in it.")
        #expect(TextWriter().shown(body) == "Write {{ page.title }} in it.")
        let personal = try MarkdownReader().readWithSlots("Dear {{subscriber.name|x}}: {{'{{'}}")
        #expect(TextWriter().shown(personal) == "Dear {{subscriber.name|x}}: {{")
    }
}
