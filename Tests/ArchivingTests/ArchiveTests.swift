import Composing
import MailFormat
import NewsletterCore
import Testing

@testable import Archiving

/// The files of an archive.
@Suite struct ArchiveTests {
    private let picture = AttachedFile(
        fileName: "hill.png", contentType: "image/png", bytes: [1, 2, 3],
        contentID: "hill@post.example.org")

    private func archive(_ issues: [ArchivedIssue], site: ArchiveSite = ArchiveFixture.site)
        -> [ArchiveFile]
    {
        Archive(site, of: issues).files
    }

    @Test func `the same issues make the same files, each path once`() throws {
        let issues = try (1...3).map { try ArchiveFixture.issue($0) }
        let files = archive(issues)
        #expect(files == archive(issues.reversed()))
        #expect(Set(files.map(\.path)).count == files.count)
        #expect(
            files.map(\.path) == [
                "archive.css", "feed.atom", "feed.json", "index.html", "issue-1.txt",
                "issue-1/index.html", "issue-2.txt", "issue-2/index.html", "issue-3.txt",
                "issue-3/index.html", "latest/index.html", "search.js", "search.json",
                "sitemap.xml",
            ])
    }

    @Test func `a file that was written is known again, with its kind and policy`() throws {
        let issue = try ArchiveFixture.issue(
            1, html: "<p><img src=\"cid:hill@post.example.org\" alt=\"Hill\"></p>",
            pictures: [picture])
        let linked = try ArchiveFixture.issue(
            2, html: "<p><img src=\"https://pictures.example.org/a.png\" alt=\"A\"></p>")
        let files = archive([issue, linked])
        #expect(files.contains { $0.mediaType == "image/png" })
        for file in files {
            #expect(ArchiveFile(written: file.path, file.bytes) == file, "\(file.path)")
        }
        let latest = try #require(files.first { $0.path == ArchiveNames.latestPage })
        #expect(ArchiveNames.target(ofLatest: latest.bytes) == Slug("issue-2"))
        let empty = try #require(archive([]).first { $0.path == ArchiveNames.latestPage })
        #expect(ArchiveNames.target(ofLatest: empty.bytes) == nil)
    }

    @Test func `a page leads to its neighbours, its feeds and itself`() throws {
        let issues = try (1...3).map { try ArchiveFixture.issue($0) }
        let page = archive(issues).text("issue-2/index.html")
        for part in [
            "<link rel=\"canonical\" href=\"https://post.example.org/archive/issue-2/\">",
            "<link rel=\"prev\" href=\"https://post.example.org/archive/issue-1/\">",
            "<link rel=\"next\" href=\"https://post.example.org/archive/issue-3/\">",
            "type=\"application/atom+xml\"", "type=\"application/feed+json\"",
            "<meta name=\"description\" content=\"What happened on day 2.\">",
            "<meta property=\"og:type\" content=\"article\">",
            "\"@type\":\"NewsArticle\"", "href=\"../issue-1/\"", "<p>Words</p>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("noindex"))
        let latest = archive(issues).text("latest/index.html")
        #expect(latest.contains("url=../issue-3/") && latest.contains("noindex"))
    }

    @Test func `an issue that is not listed has a page only, which search engines leave out`()
        throws
    {
        let files = archive([
            try ArchiveFixture.issue(1), try ArchiveFixture.issue(2, isListed: false),
        ])
        let page = files.text("issue-2/index.html")
        #expect(page.contains("noindex") && page.contains("href=\"../issue-1/\""))
        #expect(!files.text("issue-1/index.html").contains("issue-2"))
        for name in ["index.html", "feed.atom", "feed.json", "sitemap.xml", "search.json"] {
            let text = files.text(name)
            #expect(text.contains("issue-1") && !text.contains("issue-2"), "\(name)")
        }
    }

    @Test func `archive.index false asks for no page to be listed`() throws {
        var site = ArchiveFixture.site
        site.isIndexed = false
        let files = archive([try ArchiveFixture.issue(1)], site: site)
        for file in files where file.path.hasSuffix(".html") {
            #expect(files.text(file.path).contains("noindex"), "\(file.path)")
        }
        #expect(!files.contains { $0.path == "sitemap.xml" })
    }

    @Test func `pictures of mails are files whose names tell what is in them`() throws {
        let issue = try ArchiveFixture.issue(
            1,
            html: "<p><img src=\"cid:hill@post.example.org\" alt=\"A hill\" width=\"500\"></p>"
                + "<p><img src=\"cid:gone@post.example.org\" alt=\"Gone\"></p>",
            pictures: [picture])
        let files = archive([issue])
        let path = try #require(files.first { $0.mediaType == "image/png" }).path
        #expect(path == "issue-1/images/039058c6f2c0cb49.png")
        let page = files.text("issue-1/index.html")
        #expect(page.contains("src=\"images/039058c6f2c0cb49.png\"") && !page.contains("cid:"))
        #expect(page.contains("<p>Gone</p>"))
        let address = "https://post.example.org/archive/\(path)"
        #expect(page.contains("<meta property=\"og:image\" content=\"\(address)\">"))
        #expect(files.text("feed.atom").contains(address))
    }

    @Test func `a page loads nothing but its own pictures, and those of the web that it shows`()
        throws
    {
        let plain = archive([try ArchiveFixture.issue(1)])
        let page = try #require(plain.first { $0.path == "issue-1/index.html" })
        #expect(plain.text(page.path).contains("img-src 'self'; base-uri 'none'"))
        #expect(page.policy?.hasSuffix("frame-ancestors 'none'") == true)
        let linked = archive([
            try ArchiveFixture.issue(1, html: "<img src=\"https://x.example/a.png\" alt=\"\">")
        ])
        #expect(linked.text(page.path).contains("img-src 'self' https:;"))
        #expect(plain.text("index.html").contains("script-src 'self'; connect-src 'self'"))
    }

    @Test func `a hostile title is text everywhere`() throws {
        let title = "</title><script>x()</script>\"'&]]>--> \u{1}\u{202E}"
        let files = archive([
            try ArchiveFixture.issue(1, title: title), try ArchiveFixture.issue(2),
        ])
        for file in files
        where ["html", "atom", "xml"].contains(file.path.split(separator: ".").last) {
            let text = files.text(file.path)
            #expect(!text.contains("<script>x()"), "\(file.path)")
        }
        let linked = files.text("issue-1/index.html")
        let data = try #require(linked.firstRange(of: "application/ld+json\">"))
        let json = linked[data.upperBound...].prefix { $0 != "<" }
        #expect(json.contains("\\u003C/title>\\u003Cscript>"))
        let feed = try FeedReader().read(
            Array(files.text("feed.atom").utf8), source: "https://post.example.org/feed.atom")
        #expect(feed.entries.count == 2)
    }

    @Test func `a correction stands above the page, in the text and in the feed, as an update`()
        throws
    {
        var issue = try ArchiveFixture.issue(1)
        issue.correction = .init(
            html: PublicMarkup("<p>It was <em>Tuesday</em>.</p>"), text: "It was Tuesday.",
            at: Timestamp("2026-11-25T10:00:00Z")!)
        let files = archive([issue])
        let page = files.text("issue-1/index.html")
        let above = try #require(page.firstRange(of: "It was <em>Tuesday</em>."))
        let words = try #require(page.firstRange(of: "<p>Words</p>"))
        #expect(above.lowerBound < words.lowerBound)
        #expect(files.text("issue-1.txt").hasPrefix("Correction: It was Tuesday."))
        #expect(
            files.text("feed.atom").contains("<updated>2026-11-25T10:00:00Z</updated>\n<summary>"))
        #expect(files.text("feed.json").contains("\"date_modified\":\"2026-11-25T10:00:00Z\""))
    }

    @Test func `a correction that was taken back leaves the time of the update`() throws {
        var issue = try ArchiveFixture.issue(1)
        issue.corrected = Timestamp("2026-11-26T10:00:00Z")!
        let files = archive([issue])
        #expect(files.text("feed.atom").contains("<updated>2026-11-26T10:00:00Z</updated>"))
        #expect(!files.text("feed.atom").contains("Correction"))
    }

    @Test func `a page speaks its issue's language, from its side`() throws {
        var issue = try ArchiveFixture.issue(1)
        issue.language = "ar"
        let files = archive([issue])
        let page = files.text("issue-1/index.html")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("الأعداد السابقة"))
        #expect(files.text("index.html").contains("lang=\"ar\" dir=\"rtl\">Issue 1</a>"))
    }

    @Test(arguments: [
        "latest", "feed", "feed.atom", "feed.json", "search.js", "2026-11-22.txt", "images",
    ])
    func `a name of the archive's own is no name of an issue`(name: String) {
        #expect(FixedNames.contains(name))
        #expect(!FixedNames.contains("\(name)-1"))
    }
}
