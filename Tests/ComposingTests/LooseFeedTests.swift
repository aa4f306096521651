import Composing
import NewsletterCore
import Testing

/// Feeds as they are: one entry's trouble never costs the others, and none of its words.
@Suite struct LooseFeedTests {
    func read(_ text: String) throws -> Feed {
        try FeedReader().read(text.utf8, source: "feed.xml")
    }

    func rss(_ items: String, _ namespaces: String = "") throws -> Feed {
        try read(
            "<rss version=\"2.0\" \(namespaces)><channel><title>F</title>\(items)</channel></rss>")
    }

    func body(_ entry: FeedEntry) -> String { HTMLWriter().write(entry.article.body) }

    @Test func `words in angle brackets and powers stay in what a feed calls HTML`() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>
            <title type="html">10&lt;sup>2.5&lt;/sup> of Array&lt;Int></title>
            <content type="html">&lt;p>An Array&lt;Int> of 10&lt;sup>6&lt;/sup>.&lt;/p></content>
            </entry></feed>
            """)
        #expect(body(feed.entries[0]) == "<p>An Array&lt;Int&gt; of 10⁶.</p>")
        #expect(feed.entries[0].article.metadata.title == "10^2.5 of Array<Int>")
    }

    @Test(arguments: [
        "<atom:content type=\"html\">&lt;p&gt;It &lt;b&gt;turns&lt;/b&gt;.&lt;/p&gt;</atom:content>",
        "<a:content type=\"html\">&lt;p&gt;It &lt;b&gt;turns&lt;/b&gt;.&lt;/p&gt;</a:content>",
        "<atom:content type=\"xhtml\"><div><p>It <b>turns</b>.</p></div></atom:content>",
        "<description><p>It <b>turns</b>.</p></description>",
        "<description>It <b>turns</b>.</description>",
        "<content:encoded><p>It <b>turns</b>.</p></content:encoded><description>Short.</description>",
        "<description/><media:group><media:description type=\"html\">It &lt;b>turns&lt;/b>.</media:description></media:group>",
        "<content:encoded> </content:encoded><description>It &lt;b>turns&lt;/b>.</description>",
        "<itunes:summary>It &lt;b>turns&lt;/b>.</itunes:summary>",
        "<description><p>It <b>turns</b>.<br></description>",
        "<description><p class=x>It <b>turns</b>.</description>",
        "<description>It <b>turns</b>.</i></description>",
    ])
    func `an entry's words are found where they stand`(item: String) throws {
        let feed = try rss(
            "<item><title>Wheel</title><link>https://x.example/1</link>\(item)</item><item><title>B</title><description>b</description></item>",
            "xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:a=\"http://www.w3.org/2005/Atom\"")
        #expect(feed.entries.count == 2)
        #expect(body(feed.entries[0]) == "<p>It <strong>turns</strong>.</p>")
        #expect(feed.entries[0].article.metadata.title == "Wheel")
        #expect(feed.notes == [])
    }

    @Test func `a picture's description is no text where there is one`() throws {
        let feed = try rss(
            "<item><title>A</title><description>Words.</description><media:content url=\"https://x.example/a.jpg\" medium=\"image\"><media:description>A wheel.</media:description></media:content></item>"
        )
        #expect(body(feed.entries[0]) == "<p>Words.</p>")
        #expect(feed.entries[0].article.metadata.image?.source == "https://x.example/a.jpg")
    }

    @Test func `an entry without a title or link is known by its first sentence`() throws {
        let feed = try rss(
            "<item><description>It turned again at noon today. More.</description></item><item/>")
        #expect(feed.entries.map(\.id) == ["It turned again at noon today."])
    }

    @Test func `an entry without words is told`() throws {
        let feed = try rss("<item><title>A</title></item><item><title>B</title></item>")
        #expect(feed.notes == ["\"A\" and 1 more have a title and no text"])
    }

    @Test(arguments: [
        ("Optional&lt;String&gt; in Swift", "Optional<String> in Swift"),
        ("Optional&amp;lt;String&amp;gt; in Swift", "Optional<String> in Swift"),
        ("<![CDATA[The <head> and the <body>]]>", "The <head> and the <body>"),
        ("<![CDATA[Snow <b>and</b> <code>x</code> &amp; ice]]>", "Snow and x & ice"),
        ("<![CDATA[<script>x()</script>Snow<br>fell]]>", "Snow fell"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("Le march&eacute; de No&euml;l", "Le marché de Noël"),
        ("Le march&amp;eacute; de No&amp;euml;l", "Le marché de Noël"),
        ("<![CDATA[Le march&eacute; &#146;&#8220;ici&#x201d;]]>", "Le marché ’“ici”"),
        ("&Scaron;koda &zcaron;e&#154; &alpha;&thetasym; &dagger;", "Škoda žeš αϑ †"),
        ("AT&T, R&D; &nosuch; &;", "AT&T, R&D; &nosuch; &;"),
    ])
    func `what is no element stays in a title`(written: String, title: String) throws {
        let feed = try rss("<item><title>\(written)</title></item>")
        #expect(feed.entries[0].article.metadata.title == title)
    }

    @Test(arguments: [
        ("Le march&eacute; &amp; l&#8217;&eacute;t&eacute;", "Le marché & l’été"),
        ("&Eacute;t&eacute;", "Été"), ("How to write &eacute; and &amp;", nil),
        ("AT&amp;T and R&D;", nil), ("a&lt;b", nil),
    ])
    func `a plain title is what it says, but for a word with a reference in it`(
        written: String, title: String?
    ) throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1", "items": [
             {"id": "1", "title": "\(written)", "content_text": "Sown."}]}
            """)
        #expect(feed.entries.map(\.article.metadata.title) == [title ?? written])
    }

    @Test func `a feed that breaks off keeps what was whole`() throws {
        let head = "<rss><channel><item><title>A</title></item><item><title>B</title>"
        let feed = try read(head + "<description>cut")
        #expect(feed.entries.map(\.id) == ["A"])
        #expect(feed.notes.first == "the feed breaks off at line 1; what stands before was read")
        #expect(try read(head + "</channel></rss>").entries.map(\.id) == ["A", "B"])
        #expect(throws: FeedError.self) { try read("<rss><channel><item><title>A") }
    }

    @Test func `JSON that is not as it should be costs itself alone`() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1", "title": 7, "author": "Ada", "items": [
             {"id": "1", "title": "Beans", "content_html": "<p>Sown.</p>", "tags": "beans"},
             {"id": 2, "title": ["x"], "content_text": "Sown\ttoday.", "tags": ["a", 3, {}], "authors": {"name": "Eve"}},
             "text", null, {"id": {}, "url": 5}, {"id": "3", "title": "C", "date_published": 12, "content_html": "", "content_text": "c"}]}
            """)
        #expect(feed.entries.map(\.id).prefix(2) == ["1", "2"] && feed.entries.last?.id == "3")
        #expect(feed.entries.map(\.article.metadata.tags).prefix(2) == [["beans"], ["a", "3"]])
        #expect(feed.entries.map(\.article.metadata.author).prefix(2) == ["Ada", "Eve"])
        #expect(feed.entries.last.map(body) == "<p>c</p>")
    }
}
