import Composing
import NewsletterCore
import Testing

@testable import Archiving

/// The feeds of an archive, read by our own reader and by their rules.
@Suite struct ArchiveFeedTests {
    private func files(_ numbers: some Sequence<Int>) throws -> [ArchiveFile] {
        Archive(ArchiveFixture.site, of: try numbers.map { try ArchiveFixture.issue($0) }).files
    }

    private func feed(_ files: [ArchiveFile], _ path: String) throws -> Feed {
        try FeedReader().read(
            Array(files.text(path).utf8), source: "https://post.example.org/archive/\(path)")
    }

    /// The numbers of the issues in a document, in its order.
    private func numbers(_ files: [ArchiveFile], _ path: String) throws -> [Int] {
        try feed(files, path).entries.compactMap { $0.id.split(separator: "-").last }
            .compactMap { Int($0) }
    }

    @Test func `both feeds tell the same of an issue`() throws {
        let files = try files(1...2)
        for path in ["feed.atom", "feed.json"] {
            let entry = try #require(try feed(files, path).entries.first)
            #expect(entry.id == "tag:post.example.org,2024-10-06:issue/issue-2")
            #expect(entry.article.metadata.title == "Issue 2")
            #expect(entry.article.metadata.date == CalendarDate("2024-10-06"))
            #expect(
                entry.article.metadata.url == "https://post.example.org/archive/issue-2/")
            #expect(entry.article.body == HTMLReader().read("<p>Words</p>"))
        }
    }

    @Test func `a closed document holds twenty places for good`() throws {
        for count in [1, 19, 20, 21, 40, 45] {
            let files = try files(1...count)
            let closed = files.filter { $0.path.hasPrefix("feed/") }.map(\.path)
            #expect(closed.count == count / 20, "\(count)")
            let latest = try numbers(files, "feed.atom")
            #expect(latest == Array((max(1, count - 19)...count).reversed()), "\(count)")
            var held = Set(latest)
            for number in 0..<(count / 20) {
                let path = "feed/\(number + 1).atom"
                #expect(files.text(path).contains("<fh:archive/>"))
                let places = try numbers(files, path)
                #expect(places == Array((number * 20 + 1...number * 20 + 20).reversed()))
                held.formUnion(places)
            }
            #expect(held == Set(1...count), "\(count)")
        }
    }

    @Test func `a public list has a feed of its own issues, whatever it is called`() throws {
        var issues = try (1...25).map { try ArchiveFixture.issue($0) }
        for index in [2, 4] { issues[index].lists = [ListName("1")!, ListName("größe")!] }
        issues[3].lists = [ListName("größe")!]
        let files = Archive(ArchiveFixture.site, of: issues).files
        #expect(try numbers(files, "lists/1/feed.atom") == [5, 3])
        #expect(try numbers(files, "lists/größe/feed.atom") == [5, 4, 3])
        #expect(try numbers(files, "feed/1.atom").count == 20)
        let feed = files.text("lists/größe/feed.atom")
        let address = "https://post.example.org/archive/lists/gr%C3%B6%C3%9Fe/feed.atom"
        #expect(feed.contains("<link rel=\"self\" href=\"\(address)\"/>"), "\(feed.prefix(900))")
        #expect(feed.contains("<title>The Ferry Post · größe</title>"))
        #expect(!feed.contains("<id>tag:post.example.org,2026-11-01:newsletter</id>"))
        #expect(files.text("index.html").contains("href=\"lists/1/feed.atom\""))
    }

    @Test func `from the feed every closed document is reached`() throws {
        let files = try files(1...45)
        func link(_ relation: String, _ path: String) -> String? {
            let text = files.text(path)
            guard let at = text.firstRange(of: "rel=\"\(relation)\" href=\"") else { return nil }
            return text[at.upperBound...].prefix { $0 != "\"" }.split(separator: "archive/").last
                .map(String.init)
        }
        #expect(link("prev-archive", "feed.atom") == "feed/2.atom")
        #expect(link("prev-archive", "feed/2.atom") == "feed/1.atom")
        #expect(link("prev-archive", "feed/1.atom") == nil)
        #expect(link("next-archive", "feed/1.atom") == "feed/2.atom")
        #expect(link("current", "feed/1.atom") == "feed.atom")
    }

    @Test func `an issue that is public no more changes no other document`() throws {
        let all = try files(1...45)
        let without = try files((1...45).filter { $0 != 7 })
        #expect(try numbers(without, "feed/1.atom").count == 19)
        #expect(without.text("feed/2.atom") == all.text("feed/2.atom"))
        #expect(without.text("feed.atom") == all.text("feed.atom"))
    }

    @Test(arguments: [1, 3])
    func `a correction brings an old issue back into the feed`(number: Int) throws {
        var issues = try (1...45).map { try ArchiveFixture.issue($0) }
        issues[number - 1].correction = .init(
            html: PublicMarkup("<p>Sorry.</p>"), text: "Sorry.",
            at: Timestamp("2026-11-25T10:00:00Z")!)
        let files = Archive(ArchiveFixture.site, of: issues).files
        let latest = try numbers(files, "feed.atom")
        #expect(latest.first == number && latest.count == 21)
        // Those between are reached by the closed documents.
        let feed = try #require(files.first { $0.path == "feed.atom" })
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.contains(/rel="prev-archive"[^>]*feed\/2\.atom/), "\(text.prefix(2000))")
    }
}
