import Archiving
import NIOCore
import NIOHTTP1
import NewsletterCore
import PostriderKit
import PostriderTesting
import Synchronization
import Testing

@testable import WebFront

/// What the archive's addresses are answered.
@Suite struct ArchiveRoutesTests {
    /// Files in memory, which count how often they are read.
    private final class Source: ArchiveSource {
        let standing: Mutex<ServedArchive.Standing>
        let reads = Mutex<[String]>([])
        private let files: [String: String]

        init(_ files: [String: String], latest: Slug? = Slug("second")) {
            self.files = files
            standing = Mutex(.open(.init(number: 1, names: Set(files.keys), latest: latest)))
        }

        var now: ServedArchive.Standing { standing.withLock { $0 } }

        func file(_ name: String) -> ArchiveFile? {
            reads.withLock { $0.append(name) }
            return files[name].map { ArchiveFile(written: name, Array($0.utf8)) }
        }
    }

    private static let page =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
        + String(repeating: "<p>Words</p>", count: 100)

    private let source = Source([
        "index.html": page, "second/index.html": page, "second.txt": "Words\n",
        "second/images/0123456789abcdef.png": "png", "feed.atom": "<feed/>", "feed.json": "{}",
        "feed/1.atom": "<feed/>", "lists/gr\u{F6}\u{DF}e/feed.atom": "<feed/>",
        "latest/index.html": page, "archive.css": "a{}", "sitemap.xml": "<urlset/>",
    ])

    private func answer(
        _ method: String, _ target: String, _ fields: [(String, String)] = [],
        url: String = "https://news.example.org", archive: String? = "/archive/"
    ) async -> WebAnswer {
        var site = WebSite(url: url, name: "The Daily Example", language: "en")
        site.archivePath = archive
        let routes = WebRoutes(
            site, desk: MemoryDesk(), archive: shelf, effects: .testing(ManualClock()),
            metrics: WebMetrics())
        let request = WebRequest(
            method: HTTPMethod(rawValue: method), target: target,
            fields: HTTPHeaders([("Host", site.authority)] + fields))
        return await routes.answer(to: request)
    }

    private let shelf: ArchiveShelf

    init() { shelf = ArchiveShelf(source) }

    @Test(arguments: [
        ("/archive/", 200, nil), ("/archive", 308, "/archive/"),
        ("/archive/index.html", 308, "/archive/"), ("/archive/second/", 200, nil),
        ("/archive/second", 308, "/archive/second/"),
        ("/archive/second.html", 308, "/archive/second/"),
        ("/archive/second/index.html", 308, "/archive/second/"),
        ("/archive/second.txt", 200, nil), ("/archive/second.txt/", 308, "/archive/second.txt"),
        ("/archive/latest", 302, "/archive/second/"),
        ("/archive/latest/", 302, "/archive/second/"),
        ("/archive/feed.atom", 200, nil), ("/archive/feed.json", 200, nil),
        ("/archive/feed/1.atom", 200, nil), ("/archive/feed.rss", 308, "/archive/feed.atom"),
        ("/archive/rss.xml", 308, "/archive/feed.atom"),
        ("/feed.atom", 308, "/archive/feed.atom"), ("/feed.json", 308, "/archive/feed.json"),
        ("/archive/lists/gr%C3%B6%C3%9Fe/feed.atom", 200, nil),
        ("/archive/second/?utm=1", 200, nil), ("/archive/other.atom", 404, nil),
        // Threat 31: whatever a path is made of, it is looked up among names.
        ("/archive/../u/true", 404, nil), ("/archive/second/../second.txt", 404, nil),
        ("/archive/%2e%2e/%2e%2e/etc/passwd", 404, nil), ("/archive//second/", 404, nil),
        ("/archive/second%00/", 404, nil), ("/archive/draft/", 404, nil),
        ("/archive/draft/images/0123456789abcdef.png", 404, nil),
        ("/archive/.postrider-archive.json", 404, nil),
        ("/archive/\(String(repeating: "a", count: 5_000))/", 404, nil),
    ])
    func `each address has its answer`(_ target: String, _ status: Int, _ place: String?) async {
        let answer = await answer("GET", target)
        #expect(answer.status == status, "\(answer)")
        if let place { #expect(answer["Location"] == place) }
        if status == 404, target.hasPrefix("/archive/") {
            #expect(answer.text.contains("href=\"/archive/\""))
        }
        #expect(await self.answer("POST", target).status == 405)
    }

    @Test func `what is kept how long, by whom, and what it may do`() async {
        let page = await answer("GET", "/archive/second/")
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        #expect(page["Cache-Control"] == "public, max-age=300, stale-while-revalidate=600")
        #expect(page["Vary"] == "Accept-Encoding" && page["X-Robots-Tag"] == nil)
        #expect(
            page["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'")
        #expect(page["Cross-Origin-Resource-Policy"] == "same-origin")
        let picture = await answer("GET", "/archive/second/images/0123456789abcdef.png")
        #expect(picture["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(picture["Content-Type"] == "image/png" && picture["Vary"] == nil)
        #expect(picture["Cross-Origin-Resource-Policy"] == "cross-origin")
        let feed = await answer("GET", "/archive/feed.atom")
        #expect(feed["Cache-Control"] == "public, max-age=900")
        #expect(feed["Content-Type"] == "application/atom+xml; charset=utf-8")
        #expect(await answer("GET", "/archive/second.txt")["X-Robots-Tag"] == "noindex")
        #expect(await answer("GET", "/archive/latest")["Cache-Control"] == "public, max-age=60")
    }

    @Test func `packed and plain are two forms, each with its tag, and 304 for who has it`() async {
        let plain = await answer("GET", "/archive/")
        let packed = await answer("GET", "/archive/", [("Accept-Encoding", "br, gzip;q=0.5")])
        #expect(plain["Content-Encoding"] == nil && plain.text == Self.page)
        #expect(packed["Content-Encoding"] == "gzip")
        #expect(packed.body.readableBytes < plain.body.readableBytes)
        #expect(plain["ETag"] != packed["ETag"])
        for (form, encoding) in [(plain, "identity"), (packed, "gzip")] {
            let tag = form["ETag"] ?? ""
            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let fields = [("Accept-Encoding", encoding), ("If-None-Match", known)]
                let again = await answer("GET", "/archive/", fields)
                #expect(again.status == 304 && again.body.readableBytes == 0)
                #expect(again["ETag"] == tag && again["Vary"] == "Accept-Encoding")
                #expect(again["Cache-Control"] == form["Cache-Control"])
            }
        }
        let other = await answer(
            "GET", "/archive/", [("If-None-Match", packed["ETag"] ?? "")])
        #expect(other.status == 200)
        let refused = await answer("GET", "/archive/", [("Accept-Encoding", "gzip;q=0, *")])
        #expect(refused["Content-Encoding"] == nil)
        #expect(source.reads.withLock { $0 } == ["index.html"], "each file is read once")
    }

    @Test func `another archive is read anew, and one that is none answers nothing`() async {
        _ = await answer("GET", "/archive/")
        source.standing.withLock {
            $0 = .open(.init(number: 2, names: ["index.html"], latest: nil))
        }
        #expect(await answer("GET", "/archive/").status == 200)
        #expect(source.reads.withLock { $0.count } == 2)
        #expect(await answer("GET", "/archive/second/").status == 404)
        #expect(await answer("GET", "/archive/latest").status == 404)
        source.standing.withLock { $0 = .preparing }
        let early = await answer("GET", "/archive/")
        #expect(early.status == 503 && early["Retry-After"] == "2")
        source.standing.withLock { $0 = .closed }
        #expect(await answer("GET", "/archive/").status == 404)
        #expect(await answer("POST", "/archive/").status == 404)
    }

    @Test func `below a path, and not at all where it stands elsewhere`() async {
        let url = "https://www.example.org/news"
        let below = await answer(
            "GET", "/news/archive/second", url: url, archive: "/news/archive/")
        #expect(below["Location"] == "/news/archive/second/")
        let feed = await answer("GET", "/news/feed.atom", url: url, archive: "/news/archive/")
        #expect(feed["Location"] == "/news/archive/feed.atom")
        #expect(await answer("GET", "/archive/", archive: nil).status == 404)
        #expect(source.reads.withLock { $0 }.isEmpty)
    }
}
