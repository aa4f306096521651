import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Past issues for everybody: what is public, the pages and feeds as files, and nothing of readers.
@Suite(.newsroom) struct ArchiveStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let issue: String
        let state: String
        let code: String?
        let url: String?
        let built: Bool
        let stripped: [String]
    }

    private struct Report: Decodable {
        let listed: Int
        let unlisted: Int
        let written: Int
        let unchanged: Int
        let removed: Int
        let kept: [String]
    }

    private func openArchive() throws {
        try room.replace(
            "links:\n",
            with: "archive: {public: true, delay: 1s}\nlinks:\n  archive: "
                + "https://post.example.org/archive\n", in: "postrider.yml")
    }

    private func rows() async throws -> [Row] {
        try await room.postrider("archive", "list", "--json").json()
    }

    @discardableResult
    private func build(_ arguments: String...) async throws -> Report {
        let ending = try await room.run(["archive", "build", "public", "--json"] + arguments)
        #expect(ending.status == 0, "\(ending)")
        return try ending.json()
    }

    /// Sends an issue and waits until the archive lists it.
    private func send(_ issue: String, _ arguments: String...) async throws {
        let ending = try await room.run(["send", issue, "--yes"] + arguments)
        #expect(ending.status == 0, "\(ending)")
        while try await rows().first(where: { $0.issue == issue })?.state == "unlisted" {
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Everything that stands in a folder and below, path by path.
    private func contents(_ folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        let files = try #require(FileManager.default.enumerator(atPath: room.path(folder)))
        for case let name as String in files {
            found[name] = FileManager.default.contents(atPath: room.path("\(folder)/\(name)"))
        }
        return found
    }

    @Test func `nothing is public until the settings say so`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        let row = try #require(try await rows().first)
        #expect(row.state == "private" && row.code == "archive_not_public" && row.url == nil)
        let ending = try await room.postrider("archive", "build", "public", exits: 78)
        #expect(ending.err.contains("archive.public: true"))
        #expect(!room.exists("public"))
    }

    @Test func `a mail leads to its page, which holds the issue and nobody's data`() async throws {
        try openArchive()
        let relay = try await room.relay()
        try await room.postrider(
            "subscribers", "import", "-", "--list", "daily", "--new-list",
            input: "email,name,city\nqzann@example.org,Qzanna,Qzbath\nqzbob@example.org,,\n")
        try await room.postrider(
            "compose", "first", "--article", "snow", "--subject",
            "Hello {{subscriber.name|reader}}", "--intro",
            "Good morning.\n\n{{#subscriber.city}}\nYou live in {{subscriber.city}}.\n{{/subscriber.city}}"
        )
        let sending = try await room.postrider("send", "first", "--yes")
        #expect(sending.err.contains("page   https://post.example.org/archive/first/"))
        let mails = relay.received.map { String(decoding: $0.bytes, as: UTF8.self) }
        for mail in mails {
            #expect(mail.contains("\r\nArchived-At: <https://post.example.org/archive/first/>"))
            #expect(mail.contains("\r\nList-Archive: <https://post.example.org/archive/>"))
            #expect(mail.contains("View in browser"))
        }
        #expect(mails.contains { $0.contains("Qzbath") })
        let told = try await room.postrider("report", "first").out
        #expect(told.contains("page  https://post.example.org/archive/first/"), "\(told)")
        let explained = try await room.postrider("subscribers", "explain", "qzbob@example.org")
        #expect(explained.out.contains("page  https://post.example.org/archive/first/"))
        let status = try await room.postrider("status", "first")
        #expect(status.err.contains("archive build DIR"))

        let first = try await build()
        #expect(first.listed + first.unlisted == 1 && first.removed == 0)
        try await send("first")
        try await build()
        let files = try contents("public")
        let page = try room.read("public/first/index.html")
        #expect(page.contains("A few words about snow.") && page.contains("Good morning."))
        #expect(page.contains("<title>Hello reader · The Ferry Post</title>"))
        #expect(page.contains("4 Ferry Lane, Lindwater"))
        #expect(try room.read("public/first.txt").contains("A few words about snow."))
        let secrets = [
            "qzann", "qzbob", "qzanna", "qzbath", "you live in", "post.example.org/u/",
            "unsubscribe", "{{",
        ]
        for (name, data) in files where !name.hasSuffix(".js") {
            let text = String(decoding: data, as: UTF8.self).lowercased()
            for secret in secrets { #expect(!text.contains(secret), "\(name): \(secret)") }
        }
        let quiet = try await room.postrider("status", "first")
        #expect(!quiet.err.contains("archive build"))
    }

    @Test func `a segment, a list and a plan that says so stay private`() async throws {
        try openArchive()
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob")
        for (issue, arguments) in [
            ("part", ["--where", "name = \"Ann\""]), ("listed", ["--list", "daily"]), ("own", []),
        ] {
            try await room.postrider("compose", issue, "--article", "snow")
            if issue == "own" {
                try room.write(
                    try room.read("Issues/own/issue.yml") + "archive: false\n",
                    to: "Issues/own/issue.yml")
            }
            let ending = try await room.run(["send", issue, "--yes"] + arguments)
            #expect(ending.status == 0, "\(ending)")
        }
        #expect(try await rows().map(\.code) == ["lists", "archive_false", "segment"])
        for mail in relay.received {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            #expect(!text.contains("Archived-At") && !text.contains("View in browser"))
        }
        try await build()
        let names = try contents("public").keys
        #expect(!names.contains { $0.hasPrefix("part") || $0.hasPrefix("own") })
    }

    @Test func `a build writes what has changed, and deletes what it wrote and is public no more`()
        async throws
    {
        try openArchive()
        try await room.relay()
        try await room.subscribe("ann")
        for (issue, article) in [("first", "snow"), ("second", "bread")] {
            try await room.postrider("compose", issue, "--article", article)
            try await send(issue)
        }
        let first = try await build()
        #expect(first.listed == 2 && first.unchanged == 0)
        let record = try room.read("Issues/first/archive.yml")
        #expect(record.contains("number: 1") && record.contains("tag:post.example.org,"))
        let second = try await build()
        #expect(second.written == 0 && second.unchanged == first.written)

        try room.write("It was *Tuesday*.\n", to: "Issues/first/correction.md")
        let corrected = try await build()
        #expect(corrected.written > 0)
        #expect(try room.read("public/first/index.html").contains("It was <em>Tuesday</em>."))
        #expect(try await build().written == 0)

        try room.write("mine", to: "public/CNAME")
        try room.write("changed by hand", to: "public/second.txt")
        try room.write(
            try room.read("Issues/second/issue.yml") + "archive: false\n",
            to: "Issues/second/issue.yml")
        let gone = try await build()
        #expect(gone.listed == 1 && gone.removed == 1 && gone.kept == ["second.txt"])
        #expect(!room.exists("public/second") && room.exists("public/second.txt"))
        #expect(try room.read("public/CNAME") == "mine")
        #expect(try !room.read("public/feed.atom").contains("second"))
    }

    @Test func `no folder of the newsroom is built over, and no file of others`() async throws {
        try openArchive()
        for folder in [".", "Issues", "Templates/x"] {
            let ending = try await room.postrider("archive", "build", folder, exits: 65)
            #expect(ending.err.contains("Name another folder"), "\(ending)")
        }
        try room.write("<p>Our site</p>", to: "site/index.html")
        let ending = try await room.postrider("archive", "build", "site", exits: 65)
        #expect(ending.err.contains("was not written by it"))
        #expect(try room.names(in: "site") == ["index.html"])
        #expect(try room.read("site/index.html") == "<p>Our site</p>")
    }

    @Test func `our own feed is imported once, word for word`() async throws {
        struct Imported: Decodable {
            struct Row: Decodable {
                let state: String
                let title: String
                let date: String?
                let file: String
            }
            let articles: [Row]
        }
        try openArchive()
        try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--article", "snow", "--subject", "Snow & ice")
        try await send("first")
        try await build()
        for feed in ["public/feed.atom", "public/feed.json"] {
            let once: Imported = try await room.postrider(
                "articles", "import", feed, "--json"
            ).json()
            let row = try #require(once.articles.first)
            #expect(row.title == "Snow & ice")
            if feed.hasSuffix("atom") {
                #expect(row.state == "added")
                let article = try room.read(row.file)
                #expect(article.contains("A few words about snow."), "\(article)")
                #expect(article.contains("https://post.example.org/archive/first/"))
            }
            let again: Imported = try await room.postrider(
                "articles", "import", feed, "--json"
            ).json()
            #expect(again.articles.map(\.state) == ["unchanged"], "\(feed)")
        }
    }

    @Test func `nothing of a hostile article or template acts on a page or in a feed`() async throws
    {
        try openArchive()
        try await room.relay()
        try await room.subscribe("ann")
        try room.write(
            """
            <html><head><title>Snow &lt;script&gt;x()&lt;/script&gt;</title></head><body>
            <p onclick="x()">Words <a href="javascript:x()">here</a></p><script>x()</script>
            <iframe src="https://x.example/"></iframe><img src="https://x.example/p.png" alt="P" onerror="x()"></body></html>
            """, to: "Articles/hostile.html")
        try await room.postrider("templates", "eject", "plain", "--as", "ours")
        try room.replace(
            "{{> foot}}",
            with: "<tr><td><form action=\"https://x.example/\"><input name=\"q\"></form>"
                + "<script>y()</script></td></tr>\n{{> foot}}", in: "Templates/ours/issue.html")
        try await room.postrider(
            "compose", "first", "--article", "hostile", "--template", "ours", "--title",
            "</title><script>z()</script>")
        try room.write("A draft.", to: "Issues/draft/issue.txt")
        try await send("first", "--ignore-lint")
        try await build()
        let row = try #require(try await rows().first)
        #expect(row.stripped == ["forms", "scripts"])
        let acting = [
            "<script>x", "<script>y", "<script>z", "onclick=", "onerror=\"", "<iframe", "<form",
            "href=\"javascript:", "&lt;form", "&lt;iframe",
        ]
        struct Feed: Decodable {
            struct Item: Decodable { let contentHtml: String }
            let items: [Item]
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        for (name, data) in try contents("public") {
            // A title is a text there, which nobody takes for HTML.
            if [".txt", ".js", "search.json"].contains(where: name.hasSuffix) { continue }
            var text = String(decoding: data, as: UTF8.self)
            if name == "feed.json" {
                text = try decoder.decode(Feed.self, from: data).items[0].contentHtml
            }
            for part in acting { #expect(!text.contains(part), "\(name): \(part)") }
            #expect(!name.contains("draft"))
        }
    }

    @Test func `lint tells what keeps an issue out of the archive`() async throws {
        try openArchive()
        try await room.subscribe("ann")
        try await room.postrider("compose", "latest", "--article", "snow")
        let name = try await room.postrider("lint", "latest", exits: 1)
        #expect(name.out.contains("the archive has this name for a file of its own"))
        try await room.postrider(
            "compose", "named", "--article", "bread", "--subject", "For {{subscriber.name}}")
        let slot = try await room.postrider("lint", "named")
        #expect(slot.out.contains("{{subscriber.name}} has no fallback"), "\(slot)")
    }
}
