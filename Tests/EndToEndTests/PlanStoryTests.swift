import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// An issue.yml belongs to its editor, and an issue that has been sent to its readers.
@Suite(.newsroom) struct PlanStoryTests {
    let room = TestNewsroom.current
    static let file = "Issues/first/issue.yml"

    /// A plan that no program would write so.
    static let plan = """
        # Ours. Ann writes the subject, never before nine.
        articles:
            # the lead
            - geese
            - section: "From the town"   # new this year
            - name: bread
              title: 'Bread, at six'
            - snow
        template:   classic
        date: 2026-11-05
        subject: Geese # or bread?

        """

    private struct Row: Decodable {
        let subject: String
        let articles: [String]
    }

    @Test func `compose never changes an issue yml of its own accord`() async throws {
        try room.write(Self.plan, to: Self.file)
        try await room.postrider("compose", "first")
        #expect(try room.read(Self.file) == Self.plan)
        let text = try room.read("Issues/first/issue.txt")
        let heading = try #require(text.range(of: "From the town", options: .caseInsensitive))
        // The title stands in the contents, too.
        #expect(
            text[heading.upperBound...].range(of: "Bread, at six", options: .caseInsensitive) != nil
        )
        // What an option says already is no change.
        try await room.postrider("compose", "first", "--subject", "Geese", "--template", "classic")
        #expect(try room.read(Self.file) == Self.plan)
    }

    @Test func `an option changes its line and keeps every comment`() async throws {
        try room.write(Self.plan, to: Self.file)
        try await room.postrider("compose", "first", "--subject", "Bread: at six")
        #expect(
            try room.read(Self.file)
                == Self.plan.replacing("subject: Geese", with: "subject: \"Bread: at six\""))
        let row: Row = try await room.postrider("issues", "show", "first", "--json").json()
        #expect(row.subject == "Bread: at six" && row.articles == ["geese", "bread", "snow"])
    }

    @Test func `a plan that cannot be edited in place is left alone, with the lines to write`()
        async throws
    {
        try room.write(Self.plan, to: Self.file)
        let sections = try await room.postrider(
            "compose", "first", "--article", "snow", exits: 65)
        #expect(sections.err.contains("its articles stand in sections"))
        #expect(
            sections.err.contains("\n  - section: From the town\n    articles:\n      - snow\n"))
        #expect(try room.read(Self.file) == Self.plan)
        #expect(!room.exists("Issues/first/issue.html"))
        let flow = "{subject: Geese, date: 2026-11-05, template: classic, articles: [geese]}\n"
        try room.write(flow, to: Self.file)
        let refused = try await room.postrider("compose", "first", "--title", "Frost", exits: 65)
        #expect(refused.err.contains("\ntitle: Frost\n"), "\(refused)")
        #expect(try room.read(Self.file) == flow)
        try await room.postrider("compose", "first")
    }

    @Test func `other articles leave what was said of those that stay`() async throws {
        try await room.postrider("compose", "first")
        try room.replace(
            "  - bread\n", with: "  # Ann's\n  - name: bread\n    title: Loaves\n", in: Self.file)
        try await room.postrider("compose", "first", "--article", "snow", "--article", "bread")
        let plan = try room.read(Self.file)
        #expect(
            plan.hasSuffix("articles:\n  - snow\n  # Ann's\n  - name: bread\n    title: Loaves\n"))
        #expect(try room.read("Issues/first/issue.txt").contains("Loaves"))
    }

    @Test func `the same article twice is told`() async throws {
        try await room.postrider("compose", "first")
        try room.replace("  - snow\n", with: "  - snow\n  - geese\n", in: Self.file)
        let ending = try await room.postrider("compose", "first")
        #expect(ending.err.contains("the article geese stands there 2 times"), "\(ending)")
        let twice = try await room.postrider(
            "compose", "second", "--article", "snow", "--article", "snow")
        #expect(twice.err.contains("--article snow was given twice"), "\(twice)")
    }

    @Test func `an issue whose mailing has begun is not rendered anew`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let files = [Self.file, "Issues/first/issue.html", "Issues/first/issue.txt"]
        let before = try files.map(room.read)
        try room.replace("A few words about snow.", with: "It melted.", in: "Articles/snow.md")
        let ending = try await room.postrider("compose", "first", "--subject", "Other", "--json")
        #expect(ending.err.contains("readers have the older one"), "\(ending)")
        let row: Row = try ending.json()
        #expect(row.subject.hasPrefix("Hello "))
        #expect(try files.map(room.read) == before)
        // As cron does it: compose, and where that went well, send.
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
        try await room.postrider("compose", "first", "--force")
        #expect(try room.read("Issues/first/issue.txt").contains("It melted."))
    }

    @Test func `a mailing without its plan is not composed over`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try FileManager.default.removeItem(atPath: room.path(Self.file))
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.contains("issue.yml is gone"))
        #expect(!room.exists(Self.file))
    }
}
