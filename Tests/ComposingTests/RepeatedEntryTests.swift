import Composing
import NewsletterCore
import Testing

/// What tells one article of a feed from another, and words from tags.
@Suite struct RepeatedEntryTests {
    func read(_ text: String) throws -> Feed {
        try FeedReader().read(text.utf8, source: "feed.xml")
    }

    func rss(_ items: String...) throws -> Feed {
        let items = items.map { "<item>\($0)</item>" }.joined()
        return try read("<rss version=\"2.0\"><channel><title>F</title>\(items)</channel></rss>")
    }

    func titles(_ feed: Feed) -> [String] { feed.entries.map(\.article.metadata.title) }

    func body(_ feed: Feed) -> String { HTMLWriter().write(feed.entries[0].article.body) }

    static let same = "<guid>https://x.example/1</guid><description>D</description>"

    @Test func `of entries with one guid the first of a day is read, and told`() throws {
        let feed = try rss("<title>New</title>\(Self.same)", "<title>Old</title>\(Self.same)")
        #expect(titles(feed) == ["New"])
        #expect(
            feed.notes == [
                "\"New\" is one of 2 entries with the same identity; the newest of them was read"
            ])
    }

    @Test func `of entries with one guid the newest is read wherever it stands`() throws {
        let feed = try rss(
            "<title>Old</title>\(Self.same)<pubDate>Sun, 01 Nov 2026 08:00:00 GMT</pubDate>",
            "<title>New</title>\(Self.same)<pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>")
        #expect(titles(feed) == ["New"])
    }

    @Test func `what was changed last is the newest`() throws {
        func entry(_ title: String, _ updated: String) -> String {
            """
            <entry><id>urn:x:1</id><title>\(title)</title><content>Words.</content>\
            <published>2026-11-01</published><updated>\(updated)</updated></entry>
            """
        }
        let feed = try read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                + entry("Old", "2026-11-02") + entry("New", "2026-11-03") + "</feed>")
        #expect(titles(feed) == ["New"])
        #expect(feed.entries[0].article.metadata.date == CalendarDate("2026-11-01"))
    }

    @Test func `entries with one link and guids of their own are two`() throws {
        let link = "<link>https://x.example/</link><description>D</description>"
        let feed = try rss(
            "<title>A</title><guid>a</guid>\(link)", "<title>B</title><guid>b</guid>\(link)")
        #expect(titles(feed) == ["A", "B"])
        #expect(feed.notes == [])
    }

    @Test func `entries that only have one link are told apart by title and day`() throws {
        func item(_ title: String, _ day: Int) -> String {
            "<title>\(title)</title><link>https://x.example/</link><description>D</description>"
                + "<pubDate>0\(day) Nov 2026 08:00:00 GMT</pubDate>"
        }
        let feed = try rss(item("A", 1), item("B", 1), item("A", 2), item("A", 2))
        #expect(titles(feed) == ["A", "B", "A"])
        #expect(Set(feed.entries.map(\.id)).count == 3)
        #expect(feed.entries.allSatisfy { $0.id.hasPrefix("https://x.example/ ") })
        #expect(try rss(item("A", 1)).entries.map(\.id) == ["https://x.example/"])
    }

    @Test(arguments: [
        ("An Array&lt;Int&gt; holds.", "<p>An Array&lt;Int&gt; holds.</p>"),
        ("<![CDATA[A Map<String, Array<Int>>.]]>", "<p>A Map&lt;String, Array&lt;Int&gt;&gt;.</p>"),
        (
            "&lt;p&gt;An Array&lt;Int&gt; &lt;b&gt;holds&lt;/b&gt;.&lt;/p&gt;",
            "<p>An Array&lt;Int&gt; <strong>holds</strong>.</p>"
        ),
        ("An Array&lt;Int&gt;.\n\nMore.", "<p>An Array&lt;Int&gt;.</p>\n<p>More.</p>"),
        (
            "A &lt;code&gt; word.\n\nMore, a&lt;b and c&lt;d.",
            "<p>A &lt;code&gt; word.</p>\n<p>More, a&lt;b and c&lt;d.</p>"
        ),
        ("&lt;x-y&gt;Words&lt;/x-y&gt;.", "<p>Words.</p>"),
        ("An Array<Int> holds a List<B>.", "<p>An Array&lt;Int&gt; holds a List&lt;B&gt;.</p>"),
        ("<p>An Array<Int> is <b>new</b>.", "<p>An Array&lt;Int&gt; is <strong>new</strong>.</p>"),
        (
            "A type&lt;T = Int&gt; is &lt;b&gt;new&lt;/b&gt;.",
            "<p>A type&lt;T = Int&gt; is <strong>new</strong>.</p>"
        ),
        ("A List&lt;B&gt; is a List&lt;I&gt;.", "<p>A List&lt;B&gt; is a List&lt;I&gt;.</p>"),
        (
            "A List&lt;B&gt; is &lt;b&gt;new&lt;/b&gt;.",
            "<p>A List&lt;B&gt; is <strong>new</strong>.</p>"
        ),
        (
            "It &lt;B&gt;is&lt;/B&gt; so: a&lt;b and c&gt;d.",
            "<p>It <strong>is</strong> so: a&lt;b and c&gt;d.</p>"
        ),
        (
            "Promise&lt;Object&gt; or Set&lt;Data&gt;.",
            "<p>Promise&lt;Object&gt; or Set&lt;Data&gt;.</p>"
        ),
        (
            "One.&lt;P&gt;Two.&lt;br&gt;Three&lt;BR&gt;four.",
            "<p>One.</p>\n<p>Two.<br>\nThree<br>\nfour.</p>"
        ),
        ("&lt;o:p&gt;Words&lt;/o:p&gt; &lt;amp-x id=\"a\"&gt;here.", "<p>Words here.</p>"),
    ])
    func `what names no element is text in a description`(source: String, html: String) throws {
        let feed = try rss("<title>T</title><description>\(source)</description>")
        #expect(body(feed) == html)
    }

    @Test func `a title keeps what only looks like a tag`() throws {
        let feed = try rss(
            "<title>A List&lt;B&gt; of &lt;b&gt;all&lt;/b&gt; &lt;T = Int&gt;</title><guid>a</guid>"
                + "<description>D</description>")
        #expect(titles(feed) == ["A List<B> of all <T = Int>"])
        let raw = try rss("<title>An Array<Int> raw</title><description>D</description>")
        #expect(titles(raw) == ["An Array<Int> raw"])
    }

    @Test(arguments: ["text", "html", "xhtml"])
    func `a text of Atom is what its type says`(type: String) throws {
        let words =
            type == "html"
            ? "An Array&amp;lt;Int&amp;gt; holds." : "An Array&lt;Int&gt; holds."
        let content = type == "xhtml" ? "<div>\(words)</div>" : words
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:x:1</id><title>T</title>\
            <content type="\(type)">\(content)</content></entry></feed>
            """)
        #expect(body(feed) == "<p>An Array&lt;Int&gt; holds.</p>")
    }
}
