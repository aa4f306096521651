import NewsletterCore
import Testing

@testable import Composing

/// The few words that stand for an article, in an issue and before it is opened.
@Suite struct ExcerptTests {
    private static let thirty = Array(repeating: "word", count: 30).joined(separator: " ")

    private func beginning(_ markdown: String) throws -> String {
        let article = try ArticleReader().read(markdown.utf8, file: "a.md")
        return TextWriter().write(Excerpt.beginning(of: article))
            .split(separator: "\n").joined(separator: " ")
    }

    private func sentence(_ paragraphs: String...) -> String? {
        Excerpt.firstSentence(of: paragraphs.map { .paragraph([.text($0)]) })
    }

    @Test func `the author's own mark ends the excerpt`() throws {
        let text = "---\nsummary: In short.\n---\nOne.\n\n- Two.\n\n<!--more-->\n\nThree.\n"
        #expect(try beginning(text) == "One. - Two.")
    }

    @Test(arguments: [
        ("One.\n\n- Two.\n\n<!--more-->\n\nThree.\n", "One. - Two."),
        (
            "# T\n\nOne {{subscriber.name|you}}.\n\n<!--more-->\n\nThree.\n",
            "One {{subscriber.name|you}}."
        ),
        (
            "{{#tag.a}}\nOne.\n\nTwo.\n{{/tag.a}}\n\n<!--more-->\n\nThree.\n",
            "{{#tag.a}}One. Two. {{/tag.a}}"
        ),
        (
            "One.\n\n{{#tag.a}}\nTwo.\n\n<!--more-->\n\nThree.\n{{/tag.a}}\n\nFour.\n",
            "One.{{#tag.a}} Two.{{/tag.a}}"
        ),
        ("One.\n\n{{#tag.a}}\n<!--more-->\n\nThree.\n{{/tag.a}}\n\nFour.\n", "One."),
    ])
    func `the mark ends the excerpt of a personal article too`(body: String, excerpt: String)
        throws
    {
        let article = try ArticleReader().read(
            "---\ntitle: T\npersonal: true\n---\n\(body)".utf8, file: "a.md")
        let shown = TextWriter().write(Excerpt.beginning(of: article))
        func letters(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        #expect(letters(shown).joined() == letters(excerpt).joined())
        let whole = TextWriter().write(article.body)
        #expect(whole.contains("Three.") && !whole.contains("excerpt-ends-here"))
    }

    @Test(arguments: [
        ("- A pear\n- A plum\n\n<!--more-->\n\nHidden words here.", "A pear"),
        ("![A heron](https://x.example/a.jpg)\n\n<!--more-->\n\nHidden words here.", "A heron"),
        ("> They said so.\n\n<!--more-->\n\nHidden words here.", "They said so."),
        ("Shown words here.\n\n<!--more-->\n\nHidden words here.", "Shown words here."),
        ("- A pear\n\nLater words here.", "Later words here."),
    ])
    func `a teaser says nothing from behind the mark`(body: String, teaser: String) throws {
        let article = try ArticleReader().read(
            "---\ntitle: T\nurl: https://x.example/t\n---\n\(body)".utf8, file: "a.md")
        let issue = Issue(
            slug: Slug("n1")!, title: "N", subject: "S", date: CalendarDate("2026-11-22")!,
            template: "t", articles: [IssueArticle(name: "a", extent: .excerpt)])
        let template = Template(
            name: "t", html: "{{issue.summary}}|{{#articles}}{{summary}}|{{teaser}}{{/articles}}",
            text: "x", css: "")
        let page = try Composer(newsletter: Newsletter(name: "L"), template: template)
            .compose(issue, articles: [article]).html.source
        #expect(page == "\(teaser)|\(teaser)|\(teaser)")
    }

    @Test func `a summary stands for the article`() throws {
        #expect(try beginning("---\nsummary: In short.\n---\nOne.\n") == "In short.")
    }

    @Test func `an excerpt ends with no heading that nothing is left of`() throws {
        #expect(try beginning("One.\n\n## Two\n\n<!--more-->\n\nThree.\n") == "One.")
        #expect(try beginning("---\nsummary: In short.[^1]\n---\nOne.\n") == "In short.")
    }

    @Test func `an excerpt that holds its notes keeps their marks`() throws {
        let text = "One[^a] is.\n\nTwo.\n\n[^a]: Note.\n\n<!--more-->\n"
        let article = try ArticleReader().read(text.utf8, file: "a.md")
        var whole = article
        whole.excerptLength = article.body.blocks.count
        #expect(TextWriter().write(Excerpt.beginning(of: whole)).contains("One¹ is."))
    }

    @Test func `else paragraphs are taken until there are sixty words`() throws {
        let text =
            "# Head\n\nFirst \(Self.thirty).\n\n- a list\n\nSecond \(Self.thirty).\n\nThird.\n"
        #expect(try beginning(text) == "First \(Self.thirty). - a list Second \(Self.thirty).")
        #expect(try beginning("One.\n\nTwo.\n") == "One. Two.")
    }

    @Test(arguments: [
        // A list is taken in, so that nothing follows on words that announced it.
        ("Bring:\n\n- a coat\n- tea\n\nThen we leave.", "Bring: - a coat - tea Then we leave."),
        ("She said:\n\n> No.\n\nThen she left.", "She said: > No. Then she left."),
        // What is no line of words, and what is long, ends it.
        ("As here:\n\n    code\n\nThen.", "As here:"),
        ("As here:\n\n| a | b |\n|---|---|\n| c | d |\n\nThen.", "As here:"),
        ("As here:\n\n![A map](map.png)\n\nThen.", "As here:"),
        ("Bring:\n\n- \(thirty)\n- \(thirty)\n- \(thirty)\n\nThen we leave.", "Bring:"),
        ("\(thirty).\n\n## Next\n\nThen.", "\(thirty)."),
        // What only stands between goes on being left out.
        ("Dear all,\n\n## News\n\nIt snowed.", "Dear all, It snowed."),
        ("One.\n\n![A map](map.png)\n\nTwo.", "One. Two."),
        ("One[^1].\n\n[^1]: A note.", "One."),
    ])
    func `an excerpt leaps over nothing that its words announce`(body: String, excerpt: String)
        throws
    {
        #expect(try beginning("---\ntitle: T\n---\n\(body)\n") == excerpt)
    }

    @Test func `a line that announces a list has the list behind it`() throws {
        func sentence(_ markdown: String) -> String? {
            Excerpt.firstSentence(of: MarkdownReader().read(markdown).blocks)
        }
        #expect(
            sentence("These roads are closed:\n\n- Mill Lane[^1]\n- *Bridge* Street\n\nAll else.")
                == "These roads are closed: Mill Lane, Bridge Street")
        #expect(sentence("Dear all,\n\nbring:\n\n1. tea\n2. coats") == "Bring: tea, coats")
        #expect(sentence("It snowed here all day. Closed:\n\n- A") == "It snowed here all day.")
        #expect(sentence("It is shut: today.\n\n- A") == "It is shut: today.")
    }

    @Test(arguments: [
        ("It snowed in the valley. It was cold.", "It snowed in the valley."),
        ("Did it snow in the valley? It did.", "Did it snow in the valley?"),
        (
            "He said \"it is far too cold today!\" and left.",
            "He said \"it is far too cold today!\""
        ),
        ("No end in sight for all this snow", "No end in sight for all this snow"),
        ("The old friend of Dr. Quill has come. He has.", "The old friend of Dr. Quill has come."),
        (
            "The ferry left at 3 p.m. on Monday, late. It rained.",
            "The ferry left at 3 p.m. on Monday, late."
        ),
        (
            "The ferry left the quay at 3 p.m. Monday, as ever. It rained.",
            "The ferry left the quay at 3 p.m. Monday, as ever."
        ),
        ("The ferry left the quay at 3 p.m. It rained.", "The ferry left the quay at 3 p.m."),
        (
            "They sell fruit in the hall, e.g. Bramley apples and pears. Come.",
            "They sell fruit in the hall, e.g. Bramley apples and pears."
        ),
        (
            "The book was written by J. R. Smith and A. Jones. It is out.",
            "The book was written by J. R. Smith and A. Jones."
        ),
        (
            "The bus stops right before No. 5 Mill Lane. Get off there.",
            "The bus stops right before No. 5 Mill Lane."
        ),
        ("They asked him and he said no. Then he left.", "They asked him and he said no."),
        ("The river rose by 3.5 metres. It fell.", "The river rose by 3.5 metres."),
        ("The mill was built there in 1890. It stands.", "The mill was built there in 1890."),
        (
            "Im Garten wachsen Kräuter, z. B. Salbei und Minze. Komm.",
            "Im Garten wachsen Kräuter, z. B. Salbei und Minze."
        ),
        (
            "Das Fest der Mühle ist am 4. März auf dem Platz. Komm.",
            "Das Fest der Mühle ist am 4. März auf dem Platz."
        ),
        (
            "Die Mühle stammt aus dem 19. Jahrhundert. Sie steht.",
            "Die Mühle stammt aus dem 19. Jahrhundert."
        ),
        (
            "Der Umbau kostet die Stadt 3,5 Mio. Euro und mehr. Zu viel.",
            "Der Umbau kostet die Stadt 3,5 Mio. Euro und mehr."
        ),
        ("Er sagte „es ist zu kalt heute.“ Dann ging er.", "Er sagte „es ist zu kalt heute.“"),
        (
            "They kept waiting for the ferry... and it came. Late.",
            "They kept waiting for the ferry... and it came."
        ),
        ("He gave the key of the mill to me. Then he left.", "He gave the key of the mill to me."),
        (
            "She has lived in the U.S. since May. She is back.",
            "She has lived in the U.S. since May."
        ),
        ("The river ferry[^a] is late.¹ It always is.[2]", "The river ferry is late."),
        (
            "The field has 300 m² and 10⁶ bees; word[12] and “so”³ on. Yes.",
            "The field has 300 m² and 10⁶ bees; word and “so” on."
        ),
        ("山の上に雪が降りました、そして谷にも静かに降りました。寒い。", "山の上に雪が降りました、そして谷にも静かに降りました。"),
    ])
    func `the first sentence ends where a sentence ends`(text: String, first: String) {
        #expect(sentence(text) == first)
    }

    @Test func `a salutation is passed over, and what follows it begins a sentence`() {
        #expect(
            sentence("Dear reader,", "it has snowed in the valley. Cold.")
                == "It has snowed in the valley.")
        #expect(sentence("Dear reader,") == nil)
        #expect(sentence("", " \n ") == nil)
        #expect(Excerpt.firstSentence(of: [.rule, .paragraph([.text("Snow")])]) == "Snow")
    }

    @Test func `a long sentence is cut between two words`() {
        let words = Array(repeating: "snowflakes", count: 30).joined(separator: " ")
        let expected = Array(repeating: "snowflakes", count: 18).joined(separator: " ") + "…"
        #expect(sentence(words) == expected)
        let endless = String(repeating: "x", count: 300)
        #expect(sentence(endless) == String(repeating: "x", count: 200) + "…")
    }

    @Test func `a slot is never cut`() {
        let head = Array(repeating: "snowflakes", count: 17).joined(separator: " ")
        let text = "\(head) {{subscriber.name|dear friend of ours}} and so on, and so on"
        #expect(sentence(text) == "\(head)…")
        let whole = "\(head) {{tag}} and so on, and on and on and on and on and on"
        #expect(sentence(whole) == "\(head) {{tag}} and…")
    }
}
