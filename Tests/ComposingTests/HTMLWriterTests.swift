import Composing
import NewsletterCore
import Testing

@Suite struct HTMLWriterTests {
    @Test func `texts that are read at the same time do not disturb each other`() async {
        let markdown = "a ~~b~~ c@example.org"
        let expected = written(markdown)
        let others = await withTaskGroup { group in
            for _ in 0..<4 {
                group.addTask { (0..<1_500).count { _ in written(markdown) != expected } }
            }
            return await group.reduce(0, +)
        }
        #expect(others == 0)
    }

    @Test func `control characters of both kinds are left out`() {
        let document = Document([.paragraph([.text("a\u{85}b\u{9B}c\u{1B}d\u{7F}é\u{A0}")])])
        #expect(HTMLWriter().write(document) == "<p>abcdé\u{A0}</p>")
        #expect(TextWriter().write(document) == "abcdé\u{A0}")
    }

    @Test(arguments: ["xslot", "\u{600}", "xslotx", "x"], ["\u{301}", "0z", "", "\u{200D}."])
    func `a slot is known whatever stands beside it`(before: String, after: String) throws {
        let slot = "{{subscriber.name}}"
        let document = try MarkdownReader().readWithSlots(before + slot + after + slot)
        #expect(TextWriter().write(document) == before + slot + after + slot)
    }

    func written(_ markdown: String) -> String {
        HTMLWriter().write(MarkdownReader().read(markdown))
    }

    @Test(arguments: [
        (
            "a *b* **c** ~~d~~ `<e>`",
            "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>&lt;e&gt;</code></p>"
        ),
        ("# A\n\n### B\n\n## C", "<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>"),
        ("## A\n\n### B", "<h3>A</h3>\n<h4>B</h4>"),
        ("2. a\n3. b", "<ol start=\"2\">\n<li>a</li>\n<li>b</li>\n</ol>"),
        (
            "- [x] a\n- [ ] b",
            "<ul>\n<li style=\"list-style-type:none\">☑ a</li>\n<li style=\"list-style-type:none\">☐ b</li>\n</ul>"
        ),
        (
            "[a](https://x.example/?a=1&b=\"2)",
            "<p><a href=\"https://x.example/?a=1&amp;b=&quot;2\">a</a></p>"
        ),
        ("[a](javascript:x) [b](/c) [d](ftp://e)", "<p>a b d</p>"),
        ("[a](tel:+445550100)", "<p><a href=\"tel:+445550100\">a</a></p>"),
        (
            "![a \"b\"](https://x.example/a.jpg)",
            "<p class=\"picture\"><img src=\"https://x.example/a.jpg\" alt=\"a &quot;b&quot;\" width=\"536\" border=\"0\"></p>"
        ),
        ("![a](pictures/a.jpg)", "<p>a</p>"),
        ("```js\na < b\n```", "<pre><code>a &lt; b</code></pre>"),
        (
            "| A | B |\n|---|:-:|\n| 1 | 2 |",
            "<div class=\"data-frame\">\n<table class=\"data\">\n<thead>\n<tr>\n<th scope=\"col\">A</th>\n<th scope=\"col\" align=\"center\" style=\"text-align:center\">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align=\"center\">2</td>\n</tr>\n</tbody>\n</table>\n</div>"
        ),
        (
            "a[^x] b[^y].\n\n[^y]: second\n[^x]: first\n\n    more\n\nlast",
            "<p>a<a href=\"#footnote-1\" id=\"reference-1\">¹</a> b<a href=\"#footnote-2\" id=\"reference-2\">²</a>.</p>\n<p>last</p>\n<hr>\n<ol class=\"footnotes\">\n<li><p>first</p>\n<p>more <a href=\"#reference-1\" id=\"footnote-1\">↩</a></p>\n</li>\n<li>second <a href=\"#reference-2\" id=\"footnote-2\">↩</a></li>\n</ol>"
        ),
        ("<script>x</script>", ""),
        ("a <b>b <i>c</b> d", "<p>a <strong>b <em>c</em></strong> d</p>"),
        ("<div>\n\n*a*\n\n</div>", "<p><em>a</em></p>"),
        ("{{unsubscribe_url}}", "<p>{{'{{'}}unsubscribe_url}}</p>"),
        (
            "[a](https://x.example/{{b}})",
            "<p><a href=\"https://x.example/%7B%7Bb%7D%7D\">a</a></p>"
        ),
        (
            "www.x.example and https://y.example",
            "<p><a href=\"https://www.x.example\">www.x.example</a> and <a href=\"https://y.example\">https://y.example</a></p>"
        ),
    ])
    func `Markdown becomes mail-safe HTML`(markdown: String, expected: String) {
        #expect(written(markdown) == expected)
    }

    @Test(arguments: [
        (
            "وصلنا.\n\nIt is open (at last)!",
            "<p>وصلنا.</p>\n<p dir=\"ltr\">It is open (at last)!</p>"
        ),
        ("وصلنا.\n\nPostrider!", "<p>وصلنا.</p>\n<p><span dir=\"ltr\">Postrider!</span></p>"),
        ("وصلنا إلى Postrider 2.0.", "<p>وصلنا إلى Postrider 2.0.</p>"),
        ("Postrider: وصلنا.", "<p>Postrider: وصلنا.</p>"),
        ("# What now?\n\n1894", "<h3><span dir=\"ltr\">What now?</span></h3>\n<p>1894</p>"),
        (
            "- a, *b*.\n- كوب.",
            "<ul>\n<li><span dir=\"ltr\">a, <em>b</em>.</span></li>\n<li>كوب.</li>\n</ul>"
        ),
    ])
    func `what runs the other way as a whole says so`(markdown: String, expected: String) {
        #expect(
            HTMLWriter(isRightToLeft: true).write(MarkdownReader().read(markdown)) == expected)
    }

    @Test func `a cell that runs the other way keeps its order and its side`() {
        let table = "| الارتفاع | م |\n|--:|:--|\n| 0.40 m | كوب |"
        let html = HTMLWriter(isRightToLeft: true).write(MarkdownReader().read(table))
        #expect(html.contains("<td align=\"left\"><span dir=\"ltr\">0.40 m</span></td>"))
        #expect(html.contains("<td align=\"right\">كوب</td>"))
        #expect(written("כוס קטנה.") == "<p dir=\"rtl\">כוס קטנה.</p>")
    }

    @Test(arguments: [
        (
            "https://letter.example.org/2026/11/the-weir?page=all&print=no#seven",
            "https://letter.example.org/<wbr>2026/<wbr>11/<wbr>the-weir<wbr>?page=all"
                + "<wbr>&amp;print=no<wbr>#seven"
        ),
        ("https://x.example/a/b", "https://x.example/a/b"),
        (
            "[the weir and/or the long argument](https://x.example)",
            "the weir and/or the long argument"
        ),
    ])
    func `a long address may break where it has parts`(markdown: String, words: String) {
        #expect(written(markdown).contains(">\(words)</a>"), "\(written(markdown))")
    }

    @Test func `a table of many columns is set closer`() {
        #expect(written("|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|").contains("class=\"data\""))
        #expect(written("|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n").contains("class=\"data dense\""))
    }

    @Test func `a word that is wider than a column may break in a table, and there alone`() {
        let word = "Rindfleischetikettierungsgesetz"
        let html = written(
            "| a \(word) | `\(word)` |\n|--|--|\n| short words only | b |\n\n\(word)")
        #expect(html.contains("a <span class=\"long\">\(word)</span></th>"))
        #expect(html.contains("<code class=\"long\">\(word)</code>"))
        #expect(html.contains("<td>short words only</td>") && html.contains("<p>\(word)</p>"))
    }

    @Test func `slots stand in text and in links of an issue's own words`() throws {
        let document = try MarkdownReader().readWithSlots(
            "Dear {{subscriber.name|reader}}, [leave]({{unsubscribe_url}}) or see [it](https://x.example/?m={{subscriber.email}}). `{{'{{'}}`"
        )
        #expect(
            HTMLWriter().write(document)
                == "<p>Dear {{subscriber.name|reader}}, <a href=\"{{unsubscribe_url}}\">leave</a> or see <a href=\"https://x.example/?m={{subscriber.email}}\">it</a>. <code>{{'{{'}}</code></p>"
        )
    }

    @Test func `a slot that names nothing known is an error with its line`() {
        let error = #expect(throws: SlotError.self) {
            try MarkdownReader().readWithSlots("a\n{{subscribr.name}}")
        }
        #expect(error?.line == 2)
    }

    @Test(arguments: [
        ("# a\n### b\n### c\n## d", "3444"),
        ("## a\n## b\n# c\n## d", "3334"),
        ("## a\n#### b\n### c\n## d\n###### e", "34434"),
        ("# a\n## b\n### c\n#### d\n##### e", "34566"),
    ])
    func `headings of one level are written as one level, with none left out`(
        markdown: String, levels: String
    ) {
        let html = written(markdown)
        #expect(html.matches(of: /<h([1-6])>/).map { String($0.1) }.joined() == levels)
    }
}
