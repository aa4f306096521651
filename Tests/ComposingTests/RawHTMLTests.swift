import Composing
import NewsletterCore
import Testing

/// Raw HTML in Markdown comes out as in an HTML article.
@Suite struct RawHTMLTests {
    func read(_ source: String, _ file: String = "a.md") throws -> Article {
        try ArticleReader().read("# T\n\n\(source)\n".utf8, file: file)
    }

    func text(_ source: String) throws -> String {
        TextWriter(width: .max).write(try read(source).body)
    }

    static let formula = "<math><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow></math>"

    @Test(arguments: [
        "<span class=\"katex\"><span class=\"katex-mathml\">\(formula)</span>"
            + "<span class=\"katex-html\" aria-hidden=\"true\"><span class=\"base\">"
            + "<span class=\"mord\">E</span><span>=</span><span>m</span></span></span></span>",
        "<mjx-container class=\"MathJax\"><mjx-math aria-hidden=\"true\"><mjx-mi>E</mjx-mi>"
            + "</mjx-math><mjx-assistive-mml>\(formula)</mjx-assistive-mml></mjx-container>",
        "<span class=\"MathJax_Preview\">E=m</span>\(formula)",
    ])
    func `a formula that is shown twice stands once`(formula: String) throws {
        #expect(try text("It is \(formula) so.") == "It is E = m so.")
        #expect(try read("It is \(formula) so.").notes == [])
    }

    @Test(arguments: ["a.md", "a.html"])
    func `a formula that has no MathML stays as it is shown`(file: String) throws {
        let shown =
            "<span class=\"katex\"><span class=\"katex-html\" aria-hidden=\"true\">"
            + "<span class=\"base\">a+b</span></span></span>"
        let head = file == "a.md" ? "# T\n\n" : "<h1>T</h1>"
        for formula in [shown, "<span class=\"MathJax_Preview\">a+b</span>"] {
            let source = "\(head)The sum \(formula) is known."
            let body = try ArticleReader().read(source.utf8, file: file).body
            #expect(TextWriter().write(body) == "The sum a+b is known.")
        }
    }

    @Test func `what is hidden is left out, and told`() throws {
        let article = try read(
            "A <span hidden>b <span>c</span> d</span>e <i style=\"display:none\">f</i>g.")
        #expect(TextWriter().write(article.body) == "A e g.")
        #expect(article.notes == ["left out: hidden text (2 times)"])
    }

    @Test func `lists and paragraphs within a cell have lines of their own`() throws {
        #expect(
            try text(
                """
                | a | b |
                |---|---|
                | <ul><li>one</li><li>two</li></ul> | <p>p1</p><p>p2</p> |
                | <ol start="3"><li>one<li>two</ol> | x<div>y</div>z |
                """)
                    == """
                    a       b
                    ------  --
                    • one   p1
                    • two   p2
                    3. one  x
                    4. two  y
                            z
                    """)
    }

    @Test func `blocks of raw HTML within a line part its words`() throws {
        #expect(
            try text("Line <div>in div</div><div>second</div> end.")
                == "Line\n\nin div\n\nsecond\n\nend.")
        #expect(
            try text("So: <ul><li>one</li><li>*two*</li></ul> end.")
                == "So:\n\n- one\n- _two_\n\nend.")
    }

    @Test func `a raw table with an empty line within it is one`() throws {
        let table = """
            <table><tr><th>Q</th><th>R</th></tr><tr><td rowspan=2>a

            *b*</td><td>c</td></tr>

            <tr><td>d</td></tr></table>

            After.
            """
        #expect(try text(table) == "Q    R\n---  -\na    c\n_b_\n     d\n\nAfter.")
        let list = try text(
            "<ul>\n<li>one</li>\n\n<li>\n\n[two](https://x.example)\n\n</li>\n</ul>\n\nAfter.")
        #expect(list.contains("- one\n") && list.contains("- two [1]\n"))
        #expect(
            try text("<blockquote>\n\nSo **it** is.\n\n</blockquote>\n\nAfter.")
                == "> So *it* is.\n\nAfter.")
        #expect(try text("<ul>\n\n- one\n\n</ul>\n\nAfter.") == "- one\n\nAfter.")
        #expect(
            try text(
                "<table>\n  <tr>\n    <td>Ann</td>\n\n    <td>12</td>\n  </tr>\n"
                    + "  <tr>\n    <td>Bert</td>\n    <td>10</td>\n  </tr>\n</table>\n\nTail.")
                == "Ann   12\nBert  10\n\nTail.")
        // What nothing ends stays apart.
        #expect(try text("<table>\n\na\n\nb") == "a\n\nb")
        // Code behind a list's last tag is code.
        #expect(
            try ArticleReader().read(
                "<ul>\n\n- one\n\n</ul>\n\n    <b>sample</b>\n".utf8, file: "a.md"
            ).body.blocks.contains(.code(language: nil, "<b>sample</b>")))
        #expect(
            try text(
                "<table>\n<tr><td>\n\nsee the footnote\n\n</td><td>12</td></tr>\n"
                    + "<tr><td>Bert</td><td>10</td></tr></table>"
            ).contains("see the footnote  12"))
    }

    @Test func `slots and notes within raw HTML stay such`() throws {
        let source =
            "---\ntitle: T\npersonal: true\n---\n<blockquote>\n\n"
            + "Dear {{subscriber.name|you}}.\n\n</blockquote>\n"
        let body = try ArticleReader().read(source.utf8, file: "a.md").body
        #expect(
            body.blocks.contains {
                if case .paragraph(let line) = $0 { line.count == 3 } else { false }
            })
        #expect(
            try text("<blockquote>\n\nSo[^1].\n\n</blockquote>\n\n[^1]: Note.").contains("So¹."))
    }

    @Test func `cells that head their rows stay such`() throws {
        let html =
            "<table><tr><th></th><th>A</th></tr><tr><th>Left</th><td>1</td></tr>"
            + "<tr><th rowspan=2>Right</th><td>2</td></tr><tr><td>3</td></tr></table>"
        let page = HTMLWriter().write(HTMLReader().read(html))
        #expect(page.contains("<th scope=\"row\">Left</th>\n<td>1</td>"))
        #expect(page.contains("<th scope=\"rowgroup\" rowspan=\"2\">Right</th>"))
        #expect(HTMLReader().read(page) == HTMLReader().read(html))
        #expect(HTMLWriter().write(try read(html).body) == page)
        let plain = HTMLReader().read("<table><tr><th>a<th>b</tr><tr><td>1<td>2</tr></table>")
        #expect(!HTMLWriter().write(plain).contains("\"row\""))
    }

    @Test func `days of a programme keep their numbers`() throws {
        let article = try read("3. Mai: Konzert\n7. Mai: Lesung\n3. Juni: Fest")
        #expect(
            TextWriter().write(article.body) == "3. Mai: Konzert\n7. Mai: Lesung\n3. Juni: Fest")
        #expect(article.notes == [])
        #expect(try text("3. a\n7. May: b\n3. c") == "3. a\n4. May: b\n5. c")
    }
}
