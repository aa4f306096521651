import Composing
import NewsletterCore
import Testing

@Suite struct FeedReaderTests {
    func read(_ text: String) throws -> Feed {
        try FeedReader().read(text.utf8, source: "feed.xml")
    }

    @Test func `RSS 2 is read`() throws {
        let feed = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:atom="a"><channel>
            <title>The Letter</title><language>en-GB</language>
            <atom:link href="https://x.example/feed" rel="self"/>
            <item><title>Snow &amp; ice</title><link>https://x.example/snow</link>
            <guid isPermaLink="false">17</guid><dc:creator>Ada</dc:creator>
            <pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate><category>winter</category>
            <description>It fell.</description>
            <content:encoded><![CDATA[<p>It <b>fell</b> <a href="/more">all</a> night.</p>]]></content:encoded>
            <enclosure url="https://x.example/a.jpg" type="image/jpeg" length="1"/></item>
            <item><title>Snow &amp; ice</title><description>&lt;p&gt;Again.&lt;/p&gt;</description></item>
            <item/>
            </channel></rss>
            """)
        #expect(feed.title == "The Letter")
        #expect(feed.entries.count == 2)
        #expect(
            feed.entries[0]
                == FeedEntry(
                    id: "17",
                    article: Article(
                        name: "2026-11-02-snow-ice",
                        metadata: ArticleMetadata(
                            title: "Snow & ice", date: CalendarDate("2026-11-02"), author: "Ada",
                            summary: "It fell.", tags: ["winter"], language: "en-GB",
                            image: Image(source: "https://x.example/a.jpg", alt: ""),
                            url: "https://x.example/snow"),
                        body: Document([
                            .paragraph([
                                .text("It "), .strong([.text("fell")]), .text(" "),
                                .link(url: "https://x.example/more", [.text("all")]),
                                .text(" night."),
                            ])
                        ]))))
        #expect(feed.entries[1].article.name == "snow-ice")
        #expect(feed.entries[1].article.body == Document([.paragraph([.text("Again.")])]))
    }

    @Test func `Atom is read, XHTML and all`() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Lettre</title>
            <entry><id>tag:x,1</id><title type="html">Neige &amp;lt;3</title>
            <link rel="edit" href="https://x.example/e"/><link href="https://x.example/n"/>
            <author><name>Ada</name></author><author><name>Grace</name></author>
            <updated>2026-11-03T00:00:00Z</updated><published>2026-11-02T00:00:00Z</published>
            <category term="hiver"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Elle &lt;tombe&gt;.<br/>Oui.</p></div></content>
            </entry></feed>
            """)
        let article = try #require(feed.entries.first?.article)
        #expect(article.metadata.title == "Neige <3")
        #expect(article.metadata.author == "Ada, Grace")
        #expect(article.metadata.date == CalendarDate("2026-11-02"))
        #expect(article.metadata.language == "fr")
        #expect(article.metadata.url == "https://x.example/n")
        #expect(
            article.body
                == Document([.paragraph([.text("Elle <tombe>."), .lineBreak, .text("Oui.")])]))
    }

    @Test func `RSS 1 is read`() throws {
        let feed = try read(
            """
            <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d">
            <channel rdf:about="https://x.example"><title>Letter</title></channel>
            <item rdf:about="https://x.example/1"><title>One</title>
            <link>https://x.example/1</link><dc:date>2026-11-02T01:00:00Z</dc:date></item></rdf:RDF>
            """)
        #expect(feed.title == "Letter")
        #expect(feed.entries.map(\.id) == ["https://x.example/1"])
        #expect(feed.entries[0].article.metadata.date == CalendarDate("2026-11-02"))
    }

    @Test func `JSON Feed is read`() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Letter", "language": "de",
             "items": [{"id": 7, "url": "https://x.example/7", "content_html": "<p>Schnee fiel die ganze Nacht. Viel.</p>",
              "date_published": "2026-11-02T08:00:00+01:00", "authors": [{"name": "Ada"}], "tags": ["a"]}]}
            """)
        #expect(feed.entries[0].id == "7")
        #expect(feed.entries[0].article.metadata.title == "Schnee fiel die ganze Nacht.")
        #expect(feed.entries[0].article.metadata.language == "de")
        #expect(feed.entries[0].article.metadata.author == "Ada")
    }

    @Test(arguments: [
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><rss/>", FeedError.Reason.documentType),
        ("<rss><channel>", .badXML("<channel>")),
        ("<rss></channel>", .badXML("</channel>")),
        ("<html></html>", .noFeed),
        ("", .noFeed),
        ("{\"items\": []}", .noFeed),
        (String(repeating: "<a>", count: 200), .badXML("an element that nests too deep")),
        ("{\"a\":" + String(repeating: "[", count: 100_000), .badJSON("it nests too deep")),
    ])
    func `what is no feed is refused`(text: String, reason: FeedError.Reason) {
        let error = #expect(throws: FeedError.self) { try read(text) }
        #expect(error?.reason == reason)
    }

    @Test func `an entity that nobody defined stays text`() throws {
        let feed = try read("<rss><channel><item><title>&x; &#65; a</title></item></channel></rss>")
        #expect(feed.entries[0].article.metadata.title == "&x; A a")
    }

    @Test func `relative addresses are resolved as the feed says`() throws {
        let rss = try read(
            """
            <rss><channel><link>https://x.example/blog/</link><image><link>https://y.example/</link>
            </image><item><title>a</title><link>/2026/one</link>
            <description>&lt;a href="two">two&lt;/a> &lt;img src="a.jpg"></description></item>
            <item><guid>https://x.example/three</guid></item>
            <item><guid isPermaLink="false">https://x.example/four</guid></item></channel></rss>
            """)
        #expect(
            rss.entries.map(\.article.metadata.url)
                == ["https://x.example/2026/one", "https://x.example/three", nil])
        #expect(
            HTMLWriter(imageWidth: .max).write(rss.entries[0].article.body) == """
                <p><a href="https://x.example/2026/two">two</a> \
                <img src="https://x.example/2026/a.jpg" alt="" border="0"></p>
                """)
        let atom = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://x.example/blog/">
            <entry xml:base="2026/"><title>a</title><link href="one.html"/><id>1</id>
            <content type="html">&lt;a href="../b">b&lt;/a></content></entry>
            <entry><title>b</title><link href="two.html"/><id>2</id></entry></feed>
            """)
        #expect(
            atom.entries.map(\.article.metadata.url)
                == ["https://x.example/blog/2026/one.html", "https://x.example/blog/two.html"])
        #expect(
            HTMLWriter().write(atom.entries[0].article.body)
                == "<p><a href=\"https://x.example/blog/b\">b</a></p>")
    }

    @Test func `a text of Atom is what its type says`() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
            <entry><id>1</id><title>Use &lt;b&gt; &amp;amp;</title>
            <summary type="text">1 &lt;2&gt; 3</summary></entry>
            <entry><id>2</id><title type="xhtml"><div>Snow <em>and</em> ice</div></title>
            <content>&lt;p>It &lt;b>fell&lt;/b>.&lt;/p></content></entry>
            <entry><id>3</id><title type="html">&lt;i>Snow&lt;/i></title></entry></feed>
            """)
        #expect(
            feed.entries.map(\.article.metadata.title)
                == ["Use <b> &amp;", "Snow and ice", "Snow"])
        #expect(feed.entries[0].article.body == Document([.paragraph([.text("1 <2> 3")])]))
        #expect(
            feed.entries[1].article.body
                == Document([
                    .paragraph([.text("It "), .strong([.text("fell")]), .text(".")])
                ]))
    }

    @Test func `what a feed says of its author holds for entries that name none`() throws {
        let atom = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ada</name></author>
            <entry><id>1</id><title>a</title></entry>
            <entry><id>2</id><title>b</title><author><name>Grace</name></author>
            <source><id>9</id><title>c</title><author><name>Eve</name></author></source></entry>
            </feed>
            """)
        #expect(atom.entries.map(\.article.metadata.author) == ["Ada", "Grace"])
        #expect(atom.entries.map(\.article.metadata.title) == ["a", "b"])
        let json = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Ada"}], "items":
            [{"id": "1", "title": "a"}, {"id": "2", "title": "b", "authors": [{"name": "Eve"}]}]}
            """)
        #expect(json.entries.map(\.article.metadata.author) == ["Ada", "Eve"])
    }

    @Test func `plain text in a feed is kept whole`() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://x.example/",
             "items": [{"id": "1", "url": "/1", "content_text": "A short note\\n\\n1 < 2, all day."},
              {"id": "2", "title": "Use <b> & <i>", "content_text": "Hello\\n\\nAll is well."}]}
            """)
        #expect(feed.entries.map(\.article.metadata.title) == ["A short note", "Use <b> & <i>"])
        #expect(feed.entries[0].article.metadata.url == "https://x.example/1")
        #expect(
            feed.entries.map { TextWriter().write($0.article.body) }
                == ["A short note\n\n1 < 2, all day.", "Hello\n\nAll is well."])
        let rss = try read(
            "<rss><channel><item><title>a</title><description>Snow &amp;amp; ice.\n\nMore.</description></item></channel></rss>"
        )
        #expect(
            TextWriter().write(rss.entries[0].article.body) == "Snow & ice.\n\nMore.")
    }

    @Test func `a title in RSS has its marks taken off`() throws {
        let feed = try read(
            "<rss><channel><item><title><![CDATA[Snow <b>and</b> &amp; ice]]></title></item></channel></rss>"
        )
        #expect(feed.entries[0].article.metadata.title == "Snow and & ice")
    }

    @Test(arguments: [
        "Mon, 02 Nov\n 2026 08:00:00 GMT", "02 Nov 26", "Montag, 2. November 2026",
        "2 novembre 2026",
        "Mon, 02 Nov 2026 08:00:00 GMT", "Monday, 02-Nov-26 08:00:00 GMT", "2 November 2026",
        "November 2, 2026", "Nov 2, 2026 8:00 AM", "2026-11-02T08:00:00.5+01:00",
    ])
    func `a day is read however it is written`(day: String) throws {
        let feed = try read(
            "<rss><channel><item><title>a</title><pubDate>\(day)</pubDate></item></channel></rss>")
        #expect(feed.entries[0].article.metadata.date == CalendarDate("2026-11-02"))
    }

    @Test(arguments: [
        ("09 Feb 96", "1996-02-09"), ("09 Feb 126", "2026-02-09"), ("09 Feb 49", "2049-02-09"),
    ])
    func `a short year is of the century that is meant`(text: String, day: String) throws {
        let feed = try read(
            "<rss><channel><item><title>a</title><pubDate>\(text)</pubDate></item></channel></rss>")
        #expect(feed.entries[0].article.metadata.date == CalendarDate(day))
    }
}
