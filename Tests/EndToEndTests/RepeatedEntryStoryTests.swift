import Foundation
import PostriderTesting
import Testing

/// Feeds whose entries share identities, links or titles: no article takes another one's place.
@Suite(.newsroom) struct RepeatedEntryStoryTests {
    let room = TestNewsroom.current

    private struct Report: Decodable {
        struct Row: Decodable {
            let state: String
            let file: String
        }
        let articles: [Row]
    }

    private struct Entry {
        var title: String
        var text: String
        var guid: String? = "g"
        var link: String?
        var day: String?

        var xml: String {
            let guid = guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
            let link = link.map { "<link>https://weir.example.org/\($0)</link>" } ?? ""
            let day = day.map { "<pubDate>\($0) Nov 2026 08:00:00 GMT</pubDate>" } ?? ""
            return """
                <item><title>\(title)</title>\(guid)\(link)\(day)\
                <description>&lt;p&gt;\(text)&lt;/p&gt;</description></item>
                """
        }
    }

    /// Imports a document of these entries, and takes changes; what became of each.
    private func states(_ entries: Entry...) async throws -> [String] {
        let items = entries.map(\.xml).joined()
        try room.write("<rss><channel>\(items)</channel></rss>", to: "feed.xml")
        let ending = try await room.run(["articles", "import", "feed.xml", "--update", "--json"])
        let report: Report = try ending.json()
        return report.articles.map(\.state)
    }

    /// Whether an article still holds these words.
    private func holds(_ words: String) throws -> Bool {
        try room.names(in: "Articles").filter { $0.hasSuffix(".md") }
            .contains { try room.read("Articles/\($0)").contains(words) }
    }

    private static let mill = Entry(title: "The Mill", text: "It turns again at noon.", link: "a")
    private static let weir = Entry(title: "The Weir", text: "Water rose by a foot.", link: "b")
    private static let fair = Entry(title: "The Fair", text: "Bread, wine, cheese.", link: "c")

    @Test func `entries of one identity with links of their own are imported in one run`()
        async throws
    {
        let all = [Self.mill, Self.weir, Self.fair]
        #expect(try await states(all[0], all[1], all[2]) == ["added", "added", "added"])
        #expect(
            try await states(all[0], all[1], all[2]) == ["unchanged", "unchanged", "unchanged"])
        var changed = Self.weir
        changed.text = "Water rose by two feet."
        #expect(try await states(all[2], changed) == ["unchanged", "updated"])
        for words in ["at noon", "two feet", "cheese"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `an identity that comes again with another link and other words is another article`()
        async throws
    {
        #expect(try await states(Self.mill) == ["added"])
        #expect(try await states(Self.weir) == ["added"])
        #expect(try await states(Self.fair, Self.mill) == ["added", "unchanged"])
        for words in ["at noon", "by a foot", "cheese"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `a link that comes again with another identity and other words is another article`()
        async throws
    {
        #expect(try await states(Self.mill) == ["added"])
        var other = Self.weir
        (other.guid, other.link) = ("h", "a")
        #expect(try await states(other) == ["added"])
        for words in ["at noon", "by a foot"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `an article that only moved is the same`() async throws {
        var entry = Self.mill
        entry.day = "12"
        #expect(try await states(entry) == ["added"])
        entry.link = "the-mill-turns"
        entry.title = "The Mill Turns"
        entry.text = "It turns again, at noon."
        #expect(try await states(entry) == ["updated"])
        entry.guid = "https://weir.example.org/?p=1"
        #expect(try await states(entry) == ["updated"])
        entry.day = "13"
        entry.link = "another-day"
        #expect(try await states(entry) == ["added"])
    }

    @Test func `an identity is not lost to one that shares a link`() async throws {
        var first = Self.mill
        first.link = "home"
        var second = Self.weir
        (second.guid, second.link) = ("h", "home")
        #expect(try await states(first, second, Self.fair) == ["added", "added", "added"])
        #expect(
            try await states(Self.fair, second, first) == ["unchanged", "unchanged", "unchanged"])
        for words in ["at noon", "by a foot", "cheese"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `entries that have only a title are not one by it`() async throws {
        let notices = ["The hall is shut today.", "Bring a lamp.", "No bread on Friday."].map {
            Entry(title: "Notice", text: $0, guid: nil)
        }
        #expect(try await states(notices[0]) == ["added"])
        #expect(try await states(notices[1]) == ["added"])
        #expect(
            try await states(notices[0], notices[1], notices[2]) == [
                "unchanged", "unchanged", "added",
            ])
        for words in ["hall", "lamp", "Friday"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `entries that all lead to one page are imported, each once`() async throws {
        let all = [Self.mill, Self.weir, Self.fair].map { entry in
            var entry = entry
            (entry.guid, entry.link, entry.day) = (nil, "", "12")
            return entry
        }
        #expect(try await states(all[0]) == ["added"])
        #expect(try await states(all[0], all[1], all[2]) == ["unchanged", "added", "added"])
        #expect(try await states(all[2], all[1]) == ["unchanged", "unchanged"])
        #expect(try await states(all[1]) == ["unchanged"])
        for words in ["at noon", "by a foot", "cheese"] { #expect(try holds(words), "\(words)") }
    }

    @Test func `an entry of two feeds is one article, and does not change sides`() async throws {
        var entry = Self.mill
        (entry.guid, entry.day) = ("17", "12")
        func feed(_ entries: [Entry]) -> String {
            "<rss><channel>\(entries.map(\.xml).joined())</channel></rss>"
        }
        var other = Self.weir
        (other.guid, other.link, other.day) = ("18", "a", "12")
        func importing(_ arguments: String...) async throws -> [String] {
            let ending = try await room.run(
                ["articles", "import", "one.xml", "two.xml", "--update", "--json"] + arguments)
            let report: Report = try ending.json()
            return report.articles.map(\.state)
        }
        // Both entries share a link, so it tells neither of them.
        try room.write(feed([entry, other]), to: "one.xml")
        try room.write(feed([entry, other]), to: "two.xml")
        #expect(try await importing() == ["added", "added", "unchanged", "unchanged"])
        entry.text = "It turns again at noon, they say, and not before."
        try room.write(feed([entry, other]), to: "two.xml")
        for _ in 1...2 {
            #expect(try await importing().allSatisfy { $0 == "unchanged" })
        }
        #expect(try await importing("--overwrite").contains("updated"))
        #expect(try holds("they say"))
    }
}
