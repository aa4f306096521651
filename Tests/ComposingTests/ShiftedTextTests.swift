import NewsletterCore
import Testing

@testable import Composing

/// Powers, indices and ordinals, which must not become other numbers.
@Suite struct ShiftedTextTests {
    @Test(arguments: [
        ("10<sup>2.5</sup> times", "10^2.5 times"),
        ("4<sup>1/2</sup> is 2", "4^(1/2) is 2"),
        ("10<sup>1,5</sup>", "10^(1,5)"),
        ("10<sup>−6</sup> m<sup>2</sup>", "10⁻⁶ m²"),
        ("e<sup>iπ</sup> = −1", "e^iπ = −1"),
        ("e<sup>x<sup>2</sup></sup>", "e^(x²)"),
        ("x<sub>max</sub>, a<sub>i,j</sub>", "x_max, a_(i,j)"),
        ("x<sub>i</sub><sup>2</sup>", "x_(i)²"),
        ("2<sup>n</sup>, 2<sup>k</sup>m", "2ⁿ, 2^(k)m"),
        ("<i>x</i><sup><b>a</b></sup>", "_x_^*a*"),
        ("f<sup>(k)</sup>", "f^(k)"),
        ("1<sup>st</sup>, 2<sup>nd</sup>, 21<sup>ST</sup>", "1st, 2nd, 21ST"),
        ("XX<sup>e</sup> siècle, 1<sup>er</sup> mai", "XXe siècle, 1er mai"),
        ("M<sup>me</sup> Roy, D<sup>r</sup> Roy, n<sup>o</sup> 3", "Mme Roy, Dr Roy, nº 3"),
        ("la 10.<sup>a</sup> y el 2<sup>o</sup>", "la 10.ª y el 2º"),
        ("Acme<sup>TM</sup>, Foo<sup>®</sup>, bar<sup>*</sup>", "Acme™, Foo®, bar*"),
        ("as said<sup>[1]</sup>, twice<sup>1,2</sup>.", "as said[1], twice¹,²."),
        ("<sup>1/2</sup> a pint, 1 <sup>3/4</sup>", "1/2 a pint, 1 3/4"),
        ("1/<sub>x</sub>", "1/x"),
        ("Postrider<sup>still a trial version</sup>", "Postrider still a trial version"),
        ("<span style=\"vertical-align:super\"><sup>a/b</sup></span>", "a/b"),
        ("x<span style=\"vertical-align:super\"><sup>a/b</sup></span>", "x^(a/b)"),
        (
            "x<sup><a href=\"https://x.example/\">a/b</a></sup>",
            "x^(a/b [1])\n\n[1] https://x.example/"
        ),
    ])
    func `the text body keeps what raised and lowered text means`(html: String, text: String) {
        #expect(TextWriter().write(HTMLReader().read("<p>\(html)</p>")) == text)
        if !html.contains("span") {
            #expect(TextWriter().write(MarkdownReader().read(html)) == text)
        }
    }

    @Test func `of one endless word only the end is looked at`() {
        let html = "<p>" + String(repeating: "a<sup>b,</sup>", count: 500) + "</p>"
        let document = HTMLReader().read(html)
        #expect(TextWriter().write(document) == String(repeating: "a^(b,)", count: 500))
        var shifted = ShiftedText()
        _ = shifted.flatten(
            (0..<500).flatMap { _ in [.text("a"), .shifted(.raised, [.text("b,")])] as [Inline] })
        #expect(shifted.word.count == 64)
        _ = shifted.flatten([.text(String(repeating: "x", count: 1000))])
        #expect(shifted.word.count == 64)
    }

    @Test func `the HTML body raises and lowers it`() {
        let html = "<p>4<sup>1/2</sup>, 1<sup>st</sup>, x<sub>max</sub>, e<sup>x²</sup></p>"
        let document = HTMLReader().read(html)
        #expect(HTMLWriter().write(document) == html)
        #expect(HTMLReader().read(HTMLWriter().write(document)) == document)
        let markdown = MarkdownWriter().write(document)
        #expect(MarkdownWriter().isFaithful(markdown, to: document))
    }

    @Test func `titles and summaries have it as plain characters`() throws {
        let article = try ArticleReader().read(
            "# 10<sup>2.5</sup> reasons\n\nThe 2<sup>1/2</sup> of them all, so to speak. No.\n"
                .utf8,
            file: "a.md")
        #expect(article.metadata.title == "10^2.5 reasons")
        let issue = Issue(
            slug: Slug("a")!, title: nil, subject: "S", date: CalendarDate("2026-01-01")!,
            template: "t", articles: [])
        let composer = Composer(
            newsletter: Newsletter(name: "N"),
            template: Template(
                name: "t", html: "{{#articles}}{{title}}: {{summary}}{{/articles}}", text: "",
                css: ""))
        #expect(
            try composer.compose(issue, articles: [article]).html.source
                == "10^2.5 reasons: The 2^(1/2) of them all, so to speak.")
    }

    @Test func `an excerpt without its notes has no raised marks of them`() throws {
        let article = try ArticleReader().read(
            "<h1>T</h1><p>It snowed<sup>1,2</sup> here<sup>[3]</sup> at 10<sup>2.5</sup>.</p>".utf8,
            file: "a.html")
        let issue = Issue(
            slug: Slug("a")!, title: nil, subject: "S", date: CalendarDate("2026-01-01")!,
            template: "t", articles: [])
        let composer = Composer(
            newsletter: Newsletter(name: "N"),
            template: Template(
                name: "t", html: "{{#articles}}{{summary}}{{/articles}}", text: "", css: ""))
        #expect(
            try composer.compose(issue, articles: [article]).html.source
                == "It snowed here at 10^2.5.")
    }
}
