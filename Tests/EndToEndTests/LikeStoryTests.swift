import Foundation
import PostriderTesting
import Testing

/// The next issue, made as the last one was.
@Suite(.newsroom) struct LikeStoryTests {
    let room = TestNewsroom.current

    private func prepare() async throws {
        try await room.postrider(
            "compose", "old", "--article", "snow", "--article", "bread", "--template", "digest",
            "--intro", "Good morning.", "--title", "The Old One")
        try room.replace(
            "  - snow\n  - bread\n",
            with: """
                  - section: Weather
                    articles:
                      - snow
                  - bread

                """, in: "Issues/old/issue.yml")
        try room.addArticle("frost", title: "Frost", date: "2026-11-04", tags: "weather")
    }

    @Test func `it takes the make of the other one, and articles of its own`() async throws {
        try await prepare()
        let made = try await room.postrider("compose", "new", "--like", "old")
        #expect(made.err.contains("Made like old: its settings, intro and 1 heading.\n"))
        let plan = try room.read("Issues/new/issue.yml")
        #expect(plan.contains("template: digest\n") && plan.contains("Good morning."))
        #expect(plan.contains("subject: \"The Ferry Post: Frost\"\n"), "\(plan)")
        #expect(!plan.contains("The Old One"))
        #expect(
            plan.contains("  - geese\n  - section: Weather\n    articles:\n      - frost\n"),
            "\(plan)")
        #expect(try room.read("Issues/new/issue.html").contains("Weather"))
    }

    @Test func `options say what is to be otherwise`() async throws {
        try await prepare()
        try await room.postrider(
            "compose", "new", "--like", "old", "--article", "geese", "--template", "plain",
            "--intro", "Good evening.")
        let plan = try room.read("Issues/new/issue.yml")
        #expect(plan.contains("template: plain\n") && plan.contains("Good evening."))
        let own = try await room.postrider(
            "compose", "other", "--like", "old", "--article", "geese", "--intro", "Good night.")
        #expect(own.err.contains("Made like old: its settings.\n"), "\(own)")
        let failed = try await room.postrider(
            "compose", "third", "--like", "old", "--article", "geese", "--template", "none",
            exits: 78)
        #expect(!failed.err.contains("Made like"), "\(failed)")
        #expect(plan.contains("  - geese\n") && !plan.contains("frost"))
    }

    @Test func `it begins an issue, and changes none`() async throws {
        try await prepare()
        try await room.postrider("compose", "new", "--article", "geese")
        let before = try room.read("Issues/new/issue.yml")
        let taken = try await room.postrider("compose", "new", "--like", "old", exits: 65)
        #expect(taken.err.contains("there is an issue new already"))
        #expect(try room.read("Issues/new/issue.yml") == before)
        let slip = try await room.postrider("compose", "newer", "--like", "odl", exits: 65)
        #expect(slip.err.contains("Did you mean old?") && !room.exists("Issues/newer"))
    }
}
