import Composing
import NewsletterCore
import Testing

/// Words in angle brackets that look like HTML's own tags stay, or their loss is told.
@Suite struct WordsAsTagsTests {
    func read(_ source: String, _ file: String = "a.html") throws -> Article {
        try ArticleReader().read(source.utf8, file: file)
    }

    func text(_ source: String, _ file: String = "a.html") throws -> String {
        TextWriter(width: .max).write(try read(source, file).body)
    }

    static let wordsOfPages = [
        "if a<b and c<d then stop.", "Next, List<a> here and Set<p> there.", "a<b",
        "A List<A>, a Map<String, List<B>> and a Set<i>.", "x <y and z> or i<j; p<q & s>t.",
        "One writes a <div> around it, and a <select>, or a <title>.",
        "Use (<table>) and \"<ul>\" with care, <button> too.", "if x <b and c> then d.",
        "Pair<Int, Label> and Vec<Time>.",
    ]

    @Test(arguments: wordsOfPages)
    func `words that look like tags stay in a page, and are told`(words: String) throws {
        let source = "<h1>T</h1><p>\(words)</p><p>The <b>end</b>, <i>so</i>.</p>"
        #expect(try text(source) == "\(words)\n\nThe *end*, _so_.")
        #expect(
            try read(source).notes.contains { $0.hasSuffix("no tag of HTML and stands as words") })
    }

    @Test func `tags in code are no ends of words in prose`() throws {
        let fence = "```html\n<Card>x</Card>\n<select></select>\n```"
        let source = "The <Card> component and a <select> is.\n\n\(fence)\n"
        #expect(try text(source, "a.md").hasPrefix("The <Card> component and a <select> is."))
    }

    @Test func `a title without an end hides no tags behind it`() throws {
        let source = "<h1>T</h1><p>The <b>tag <title> is</b> here. Array<Int></p>"
        #expect(try text(source) == "The *tag <title> is* here. Array<Int>")
        #expect(try !read(source).notes.contains { $0.contains("has no end") })
    }

    @Test(arguments: [
        "x<b>y</b>z", "a<br>b", "one<p>Two", "a<sub>2</sub>b", "<b>a", "a <span class=x>b",
        "<p>a<p>b",
        "<li>a<li>b", "a<a href=x>b</a>", "a <input disabled> b", "a<wbr>b", "<td nowrap>a",
        "<div class=\"a\" <p>b</p>", "<br <b>a</b>", "<p\n>a",
        "a<script>if (a<b && c<d) f()</script>b", "a<!-- List<a> -->b", "<title>a<b</title>b",
        "<a title=\"a<b\" href=x>b</a>",
    ])
    func `tags of HTML stay tags`(html: String) throws {
        #expect(try !text("<h1>T</h1>" + html).contains { "<>".contains($0) })
    }

    @Test(arguments: [
        (
            "<p>The scores: <table> <tr><td>Ann</td><td>12</td></tr> <tr><td>Bert</td><td>10</td></tr>",
            "The scores:\n\nAnn   12\nBert  10"
        ),
        (
            "Do this: <ol>\n<li>Open</li>\n<li>Close</li>\n",
            "Do this:\n\n1. Open\n2. Close"
        ),
        ("Bring these: <ul> <li>Bread</li> <li>Wine", "Bring these:\n\n- Bread\n- Wine"),
        (
            "<table><tr><td wide>a</td><td>b</td></tr><tr><td wide>c</td><td>d</td></tr></table>"
                + "<table><tr><td>e<td>f<tr><td>g<td>h</table>",
            "a  b\nc  d\n\ne  f\ng  h"
        ),
        (
            "<table><tr><td valign top>Ann</td><td>12</td></tr><tr><td>Bert</td><td>10</tr></table>",
            "Ann   12\nBert  10"
        ),
        (
            "<ul><li>bread<li> wine<li done>cups</ul><p>first line<p>\nsecond<p> third",
            "- bread\n- wine\n- cups\n\nfirst line\n\nsecond\n\nthird"
        ),
        (
            "<p>Ann wrote: <blockquote> The river rose.<br>It slept.</p>",
            "Ann wrote:\n\n> The river rose.\n> It slept."
        ),
        ("<p center>f<p center>g<div markdown>h", "f\n\ng\n\nh"),
    ])
    func `tables, lists and blocks that lack an end stay such`(html: String, result: String) throws
    {
        #expect(try text("<h1>T</h1>" + html) == result)
        #expect(try read("<h1>T</h1>" + html).notes == [])
    }

    @Test func `the tags of code, headings and the like stay tags behind words`() throws {
        for html in [
            "<p>Last <pre> pre\n  code\n here", "Terms <dl> <dt> River <dd> water",
            "<p>Ann wrote: <blockquote>\"The river.\"</p>",
            "Title words <h1> Real title <p> words <p> more <h2> Sub title <p> sub words",
        ] {
            #expect(try !text("<h1>T</h1>" + html).contains("<"))
        }
    }

    @Test func `a word at the end of a link stays in Markdown`() throws {
        let words = try text("# T\n\nSee [List<p>](https://e.example/1) and more.\n", "a.md")
        #expect(words.hasPrefix("See List<p> [1] and more."))
    }

    @Test func `a tag within a word is one where its end follows`() throws {
        let source = "x<b>bold</b>y, a List<B> and <b>so</b>, List<i>, re<i>do</i>."
        let words = "x*bold*y, a List<B> and *so*, List<i>, re_do_."
        #expect(try text("<h1>T</h1><p>\(source)</p>") == words)
        #expect(try text("# T\n\n\(source)\n", "a.md") == words)
    }

    @Test func `a tag without its end is told`() throws {
        let concerns = try read("<h1>T</h1><p><b> is the tag.</p>").concerns
        #expect(concerns.map(\.message) == ["<b> has no end on the page"])
        #expect(try read("<h1>T</h1><p>a <b>b</b>, List<B></p>").concerns == [])
    }

    @Test(arguments: [
        "Write List<a> or Set<p> and a<b and c<d, if x<y then z>w. Map<i, b> now.",
        "Raw block List<a> and a<b and c<d stop. Array<Int> too.",
        "Write to <your-name> <Tab> now.",
        "One writes a <div> around it.",
    ])
    func `words that look like tags stay in Markdown, in a line and in raw HTML`(words: String)
        throws
    {
        for source in [words, "<section>\(words)</section>", "> \(words)"] {
            let article = try read("# T\n\n\(source)\n", "a.md")
            #expect(
                TextWriter(width: .max).write(article.body).hasSuffix(words), "\(source)")
            #expect(article.concerns == [])
            #expect(article.notes.contains { $0.hasSuffix("no tag of HTML and stands as words") })
        }
    }

    @Test func `a word in angle brackets alone on its line stays in Markdown`() throws {
        #expect(
            try text("# T\n\n<Tab>\n\n- <Tab>\n- Esc\n\n<Your Name>\n", "a.md")
                == "<Tab>\n\n- <Tab>\n- Esc\n\n<Your Name>")
        #expect(try text("# T\n\n<my-part>\n\na\n\n</my-part>\n", "a.md") == "a")
    }
}
