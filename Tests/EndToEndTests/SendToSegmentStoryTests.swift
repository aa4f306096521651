import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Sending to a part of the list, and never to a domain that asked to be left alone.
@Suite(.newsroom) struct SendToSegmentStoryTests {
    let room = TestNewsroom.current

    private struct Status: Decodable {
        let sent: Int
        let candidates: Int
        let excluded: [String: Int]
        let audience: String
    }

    private func importPeople() async throws {
        try room.write(
            """
            email,city,lists
            ann@example.org,Bath,daily
            bob@example.org,Wells,daily
            eve@example.net,Bath,daily

            """, to: "people.csv")
        try await room.postrider("subscribers", "import", "people.csv")
    }

    private func status() async throws -> Status {
        try await room.postrider("status", "first", "--json").json()
    }

    @Test func `an issue goes to a segment, and to nobody else when it goes on`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("segments", "save", "locals", "city = \"Bath\"")
        let dry = try await room.postrider("send", "first", "--segment", "locals", "--dry-run")
        #expect(dry.out.contains("2 mails") && dry.out.contains("not in the segment: 1"))
        let plan = try await room.postrider(
            "send", "first", "--segment", "locals", "--yes", "--progress", "none")
        #expect(plan.err.contains("where segment:locals") && plan.err.contains("1 not in the"))
        #expect(relay.statistics.messages == 2)
        #expect(try await status().audience == "all subscribers where segment:locals")

        let refused = try await room.postrider(
            "send", "first", "--where", "city = \"Wells\"", "--yes", exits: 64)
        #expect(refused.err.contains("--include-new"))
        // The mailing keeps what the segment said when it began.
        try await room.postrider("segments", "save", "locals", "has city")
        try await room.postrider(
            "subscribers", "add", "dan@example.org", "--set", "city=Bath")
        let again = try await room.postrider(
            "send", "first", "--segment", "locals", "--include-new", "--yes", "--progress",
            "none")
        #expect(again.err.contains("changed since"))
        #expect(try await status().sent == 3)
        try await room.postrider("send", "first", "--yes", "--progress", "none")
        #expect(relay.statistics.messages == 3)
    }

    @Test func `who has not got the last issue gets it by an expression`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        try await room.postrider("compose", "first", "--all")
        try await room.postrider(
            "send", "first", "--where", "city = \"Bath\"", "--yes", "--progress", "none")
        let left = try await room.postrider(
            "subscribers", "list", "--where", "not received(\"first\")", "--json")
        #expect(left.out.contains("bob@example.org"))
        #expect(left.out.split(separator: "\n").count == 1)
        let slip = try await room.postrider(
            "subscribers", "list", "--where", "received(\"frist\")", exits: 64)
        #expect(slip.err.contains("\"first\"") && slip.err.contains("^"))
        #expect(relay.statistics.messages == 2)
    }

    @Test func `a blocked domain gets nothing, whoever imports it`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        try await room.postrider("suppress", "add", "@example.net", "--note", "they asked")
        let added = try await room.postrider(
            "subscribers", "add", "zoe@example.net", "--revive", exits: 65)
        #expect(added.err.contains("suppress remove @example.net"))
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes", "--progress", "none")
        #expect(relay.statistics.messages == 2)
        #expect(try await status().excluded == ["suppressed": 1])
        let table = try await room.postrider("suppress", "export").out
        let again = try await room.postrider("suppress", "import", "-", "--json", input: table)
        #expect(again.out.contains("\"known\" : 1"))
        let lists = try await room.postrider("lists", "show", "daily", "--json").out
        #expect(lists.contains("\"active\" : 2") && lists.contains("\"unreachable\" : 1"))
    }
}
