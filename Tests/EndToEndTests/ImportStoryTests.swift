import Foundation
import PostriderTesting
import Testing

/// Articles that come from elsewhere.
@Suite(.newsroom) struct ImportStoryTests {
    let room = TestNewsroom.current

    private struct Report: Decodable {
        struct Row: Decodable {
            let state: String
            let name: String
            let file: String
        }
        let added: Int
        let unchanged: Int
        let changed: Int
        let updated: Int
        let edited: Int
        let skipped: Int
        let articles: [Row]
    }

    private func importing(_ arguments: String..., exits: Int32 = 0, input: String? = nil)
        async throws -> Report
    {
        let ending = try await Program.postrider.run(
            ["articles", "import"] + arguments + ["--json"], in: room.folder, input: input)
        #expect(ending.status == exits, "\(ending)")
        return try ending.json()
    }

    private static func rss(_ items: String) -> String {
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>The Weir</title>\(items)</channel></rss>
        """
    }

    private static func item(_ number: Int, text: String = "It rose.") -> String {
        """
        <item><title>Water \(number)</title><link>https://weir.example.org/\(number)</link>
        <guid isPermaLink="false">w\(number)</guid><author>mia@example.org (Mia)</author>
        <category>river</category><pubDate>Mon, 0\(number) Nov 2026 08:00:00 GMT</pubDate>
        <description>&lt;p&gt;\(text) &lt;b&gt;Much&lt;/b&gt;.&lt;/p&gt;</description></item>
        """
    }

    @Test func `a feed becomes articles, once`() async throws {
        try room.write(Self.rss(Self.item(1) + Self.item(2)), to: "feed.xml")
        let first = try await importing("feed.xml")
        #expect(first.added == 2)
        #expect(first.articles.map(\.name) == ["2026-11-01-water-1", "2026-11-02-water-2"])
        let text = try room.read("Articles/2026-11-01-water-1.md")
        for line in [
            "title: Water 1", "date: 2026-11-01", "author: Mia", "  - river",
            "url: \"https://weir.example.org/1\"", "guid: w1", "source: feed.xml",
            "It rose. **Much**.",
        ] { #expect(text.contains(line), "\(text)") }
        let second = try await importing("feed.xml")
        #expect(second.added == 0 && second.unchanged == 2)
        try room.write(Self.rss(Self.item(3) + Self.item(2)), to: "feed.xml")
        let third = try await importing("feed.xml")
        #expect(third.added == 1 && third.unchanged == 1)
        try await room.postrider("compose", "first")
        #expect(try room.read("Issues/first/issue.html").contains("Water 3"))
    }

    @Test func `entries that share a guid and a link are one article, the newest`() async throws {
        let twice = Self.item(1, text: "It fell.") + Self.item(1, text: "It rose.")
        try room.write(Self.rss(twice), to: "feed.xml")
        #expect(try await importing("feed.xml").added == 1)
        for _ in 1...2 {
            let again = try await importing("feed.xml", "--update")
            #expect(again.updated == 0 && again.unchanged == 1)
        }
        #expect(try room.read("Articles/2026-11-01-water-1.md").contains("It fell."))
    }

    @Test func `an article that is renamed or in another file is known by its origin`() async throws
    {
        try room.write(Self.rss(Self.item(1)), to: "feed.xml")
        _ = try await importing("feed.xml")
        try FileManager.default.moveItem(
            atPath: room.path("Articles/2026-11-01-water-1.md"),
            toPath: room.path("Articles/flood.md"))
        #expect(try await importing("feed.xml").unchanged == 1)
        try room.write(
            "---\ntitle: Mine\nurl: https://weir.example.org/2\n---\nOwn words.\n",
            to: "Articles/mine.md")
        try room.write(Self.rss(Self.item(2)), to: "feed.xml")
        #expect(try await importing("feed.xml", "--update").unchanged == 1)
        #expect(try room.read("Articles/mine.md").contains("Own words."))
    }

    @Test func `what has changed is told of, and taken when asked`() async throws {
        try room.write(Self.rss(Self.item(1) + Self.item(2)), to: "feed.xml")
        _ = try await importing("feed.xml")
        try room.replace("Much", with: "Very much", in: "Articles/2026-11-02-water-2.md")
        let changed = Self.item(1, text: "It fell.") + Self.item(2, text: "It fell.")
        try room.write(Self.rss(changed), to: "feed.xml")
        let told = try await importing("feed.xml")
        #expect(told.articles.map(\.state) == ["changed", "edited"])
        #expect(try room.read("Articles/2026-11-01-water-1.md").contains("It rose."))
        let taken = try await importing("feed.xml", "--update")
        #expect(taken.articles.map(\.state) == ["updated", "edited"])
        #expect(try room.read("Articles/2026-11-01-water-1.md").contains("It fell."))
        #expect(try room.read("Articles/2026-11-02-water-2.md").contains("Very much"))
        let forced = try await importing("feed.xml", "--update", "--overwrite")
        #expect(forced.articles.map(\.state) == ["unchanged", "updated"])
        #expect(try room.read("Articles/2026-11-02-water-2.md").contains("It fell."))
    }

    @Test func `a dry run writes nothing, and limits hold`() async throws {
        try room.write(Self.rss((1...5).map { Self.item($0) }.joined()), to: "feed.xml")
        let before = try room.names(in: "Articles")
        #expect(try await importing("feed.xml", "--dry-run").added == 5)
        #expect(try room.names(in: "Articles") == before)
        let newest = try await importing("feed.xml", "--limit", "2")
        #expect(newest.articles.map(\.name) == ["2026-11-05-water-5", "2026-11-04-water-4"])
        #expect(newest.skipped == 3)
        let late = try await importing("feed.xml", "--since", "2026-11-03")
        #expect(late.added == 1 && late.unchanged == 2 && late.skipped == 2)
    }

    @Test func `a feed comes over standard input`() async throws {
        let feed = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Letter", "items": [
            {"id": "7", "title": "Snow", "content_html": "<p>It fell.</p>"}]}
            """
        #expect(
            try await importing("-", input: feed).articles.map(\.file) == ["Articles/snow-2.md"])
    }

    @Test func `a feed comes from the web, and is not sent again`() async throws {
        try room.write(Self.rss(Self.item(1)), to: "web/feed.xml")
        try room.write(
            "<!doctype html><html><head><link rel=alternate type='application/rss+xml' "
                + "href=feed.xml></head></html>", to: "web/index.html")
        let server = try await FeedServer.serving(room.path("web"))
        let (feed, page) = (server.url("feed.xml"), server.url("index.html"))
        let refused = try await room.postrider("articles", "import", feed, exits: 65)
        #expect(
            refused.err.contains("127.0.0.1") && refused.err.contains("--allow-private-addresses"))
        #expect(!server.log.contains("GET"))
        #expect(try await importing(feed, "--allow-private-addresses").added == 1)
        let again = try await importing(feed, "--allow-private-addresses")
        #expect(again.articles.isEmpty)
        #expect(server.log.contains("\" 304 -"))
        try FileManager.default.removeItem(atPath: room.path("Articles/2026-11-01-water-1.md"))
        #expect(try await importing(feed, "--allow-private-addresses").added == 1)
        let lost = try await room.postrider(
            "articles", "import", page, "--allow-private-addresses", exits: 65)
        #expect(lost.err.contains("use \(feed)"))
        let one = try await room.postrider(
            "articles", "import", feed, server.url("none"), "--allow-private-addresses", exits: 1)
        #expect(one.err.contains("answered 404"))
        await server.stop()
        try await room.postrider("articles", "import", feed, "--allow-private-addresses", exits: 69)
    }

    @Test func `a folder of files is cleaned, with its pictures, once`() async throws {
        let loaf = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        let picture = Array(try Data(contentsOf: loaf.standardized))
        try room.write(picture, to: "old/posts/a/loaf.png")
        try room.write(
            "---\ntitle: Old Bread\ndate: 2020-01-02\n---\n![L](loaf.png)\n",
            to: "old/posts/a/index.md")
        try room.write("# Other\n\nWords with an *accent*.\n", to: "old/posts/b/index.md")
        try room.write(
            "<html><body><h1>Fair</h1><script>x()</script><p>A <b>fair</b>.</p></body></html>",
            to: "old/fair.html")
        try room.write("no article", to: "old/notes.pdf")
        let report = try await importing("old")
        #expect(
            report.articles.map(\.file) == [
                "Articles/fair.md", "Articles/2020-01-02-old-bread.md", "Articles/other.md",
            ])
        let bread = try room.read("Articles/2020-01-02-old-bread.md")
        #expect(
            bread.contains("source: old/posts/a/index.md") && bread.contains("![L](images/loaf-"))
        #expect(try room.names(in: "Articles/images").count == 1)
        #expect(try !room.read("Articles/fair.md").contains("script"))
        #expect(try await importing("old").unchanged == 3)
        try await room.postrider("compose", "first", "--article", "2020-01-02-old-bread")
        #expect(try room.read("Issues/first/issue.html").contains("cid:loaf-"))
    }

    @Test func `pictures beside any kind of file come along, and those that cannot are told`()
        async throws
    {
        let loaf = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        let picture = Array(try Data(contentsOf: loaf.standardized))
        try room.write(picture, to: "old/a loaf.png")
        try room.write(picture, to: "outside.png")
        try room.write("no picture", to: "old/words.png")
        try room.write(
            "<html><body><h1>Fair</h1><img src=\"a%20loaf.png\" alt=\"L\">"
                + "<img src=\"words.png\" alt=\"W\"><img src=\"../outside.png\" alt=\"O\">"
                + "<img src=\"https://x.example/b.png\" alt=\"B\"></body></html>",
            to: "old/fair.html")
        let look = try await room.postrider("articles", "import", "old/fair.html", "--dry-run")
        #expect(!room.exists("Articles/images") && !room.exists("Articles/fair.md"))
        for problem in [
            "fair.html: words.png is no picture for a mail",
            "fair.html: the picture ../outside.png is not there",
        ] {
            #expect(look.err.contains(problem), "\(look)")
        }
        try await room.postrider("articles", "import", "old/fair.html")
        let name = try #require(try room.names(in: "Articles/images").first)
        #expect(try room.names(in: "Articles/images") == [name] && name.hasPrefix("a-loaf-"))
        let text = try room.read("Articles/fair.md")
        #expect(text.contains("![L](images/\(name))") && text.contains("![W](words.png)"))
        #expect(text.contains("(https://x.example/b.png)"))
    }

    @Test func `a file with an identity of its own is imported once`() async throws {
        try room.write("---\ntitle: Fair\nguid: g7\n---\nA fair.\n", to: "old/fair.md")
        #expect(try await importing("old").added == 1)
        #expect(try await importing("old", "--update").unchanged == 1)
    }

    @Test(arguments: ["nowhere.xml", "Articles/snow.md"]) func `what cannot be imported is said`(
        source: String
    ) async throws {
        let ending = try await room.postrider("articles", "import", source, exits: 65)
        #expect(ending.err.contains(source))
    }

    @Test func `scripts are told of each source that cannot be imported, an object a line`()
        async throws
    {
        let ending = try await room.postrider(
            "articles", "import", "nowhere.xml", "neither.xml", "--json", exits: 65)
        let lines = ending.err.split(separator: "\n")
        #expect(lines.count == 2, "\(ending)")
        #expect(lines.allSatisfy { $0.hasPrefix("{\"exit_code\":") }, "\(ending)")
    }
}
