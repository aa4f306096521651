import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// People who are taken off and come back while a mailing is under way, and people whom a backup
/// would bring back.
@Suite(.newsroom) struct ComingBackStoryTests {
    let room = TestNewsroom.current

    private let table = """
        email,lists
        \((0..<10).map { "reader\($0)@example.org,daily" }.joined(separator: "\n"))

        """

    private func begin() async throws -> SinkServer {
        let relay = try await room.relay()
        try await room.postrider("subscribers", "import", "-", input: table)
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "4")
        return relay
    }

    private func proveEachOnce(_ relay: SinkServer) async throws {
        let recipients = relay.received.flatMap(\.recipients)
        #expect(recipients.count == 10 && Set(recipients).count == 10, "\(recipients.sorted())")
        let status = try await room.status()
        #expect(status.addsUp && status.sent == 10, "\(status)")
    }

    @Test func `an import that is undone and made again loses nobody their issue`() async throws {
        let relay = try await begin()
        try await room.postrider("subscribers", "undo", "1", "--yes")
        try await room.postrider("subscribers", "import", "-", input: table)
        let ending = try await room.postrider("send", "first", "--yes")
        #expect(ending.err.contains("--include-new"), "\(ending)")
        #expect(try await room.status().excluded == ["removed": 6])
        let explained = try await room.postrider(
            "subscribers", "explain", "reader9@example.org", "--issue", "first")
        #expect(explained.out.contains("They are back on the list"), "\(explained)")
        #expect(explained.out.contains("postrider send first --include-new"))
        let again = try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(again.err.contains("6 people had been removed, came back"), "\(again)")
        try await proveEachOnce(relay)
    }

    @Test func `they are found at once where nobody was left out yet`() async throws {
        let relay = try await begin()
        try await room.postrider("subscribers", "undo", "1", "--yes")
        try await room.postrider("subscribers", "import", "-", input: table)
        try await room.postrider("send", "first", "--yes", "--include-new")
        try await proveEachOnce(relay)
    }

    @Test func `a list that is deleted and made again loses nobody their issue`() async throws {
        let relay = try await room.relay()
        try await room.postrider("subscribers", "import", "-", input: table)
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "4", "--list", "daily")
        try await room.postrider("lists", "delete", "daily", "--yes")
        try await room.postrider("send", "first", "--yes")
        #expect(try await room.status().excluded == ["removed": 6])
        try await room.postrider("subscribers", "import", "-", input: table)
        try await room.postrider("send", "first", "--yes", "--include-new")
        try await proveEachOnce(relay)
    }

    @Test func `restoring asks about those who were removed since, and forgets no domain`()
        async throws
    {
        try await room.subscribe("ann", "bob", "eve")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        try await room.postrider("suppress", "add", "@example.net")
        try await room.postrider("suppress", "add", "@*.example.com")
        let kept = try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(kept.err.contains("Removed since the backup, and still removed: 1"), "\(kept)")
        let domains = try await room.postrider("suppress", "list").out
        #expect(domains.contains("@example.net") && domains.contains("@*.example.com"))
        try await room.postrider("subscribers", "show", "ann@example.org", exits: 65)
        let back = try await room.postrider(
            "subscribers", "restore", "copy.sqlite", "--yes", "--bring-back")
        #expect(back.err.contains("and back now: 1"), "\(back)")
        try await room.postrider("subscribers", "show", "ann@example.org")
        try await room.postrider(
            "subscribers", "restore", "copy.sqlite", "--bring-back", "--keep-removed", exits: 64)
    }
}
