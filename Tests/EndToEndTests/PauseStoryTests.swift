import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Who asks for no mail until a day gets none, also from a mailing that is under way.
@Suite(.newsroom) struct PauseStoryTests {
    let room = TestNewsroom.current

    @Test func `who pauses is left out and told of, and comes back`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob")
        let paused = try await room.postrider(
            "subscribers", "pause", "ann@example.org", "--until", "2099-01-01")
        #expect(paused.err == "ann@example.org gets no mail until 2099-01-01T00:00:00Z.\n")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.flatMap(\.recipients) == ["bob@example.org"])
        #expect(try await room.status().excluded == ["paused": 1])
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(told.contains("they asked for no mail until 2099-01-01T00:00:00Z"), "\(told)")
        let shown = try await room.postrider("subscribers", "show", "ann@example.org").out
        #expect(shown.contains("Paused until"), "\(shown)")
        let table = try await room.postrider("subscribers", "export").out
        #expect(table.contains("paused_until") && table.contains("2099-01-01T00:00:00Z"))
        let count = try await room.postrider(
            "subscribers", "list", "--where", "paused_until > 2098-12-31"
        ).out
        #expect(count.contains("ann@example.org") && !count.contains("bob@example.org"))
        let lifted = try await room.postrider("subscribers", "pause", "ann@example.org", "--lift")
        #expect(lifted.err == "ann@example.org gets mail again.\n")
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        #expect(relay.received.count == 3)
    }

    @Test func `a pause that is made while a mailing runs counts at the next hand-out`()
        async throws
    {
        let relay = try await room.relay { $0.dotDelay = .milliseconds(200) }
        try await room.subscribe((0..<12).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        let send = try room.start(
            "send", "first", "--yes", "--progress", "none", "--connections", "1")
        while relay.received.count < 2, send.isRunning {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await room.postrider(
            "subscribers", "pause", "reader11@example.org", "--until", "2099-01-01")
        #expect(await send.ending().status == 0)
        #expect(!relay.received.contains { $0.recipients == ["reader11@example.org"] })
        let status = try await room.status()
        #expect(status.sent == 11 && status.excluded == ["paused": 1], "\(status)")
    }

    @Test func `what is no pause is told`() async throws {
        try await room.subscribe("ann")
        try await room.postrider("subscribers", "pause", "ann@example.org", exits: 64)
        let past = try await room.postrider(
            "subscribers", "pause", "ann@example.org", "--until", "2001-01-01", exits: 64)
        #expect(past.err.contains("2001-01-01 is past"), "\(past)")
        try await room.postrider(
            "subscribers", "pause", "ann@example.org", "--until", "soon", exits: 64)
        try await room.postrider(
            "subscribers", "pause", "zoe@example.org", "--until", "2099-01-01", exits: 65)
        let again = try await room.postrider("subscribers", "pause", "ann@example.org", "--lift")
        #expect(again.err.hasPrefix("Nothing was changed"), "\(again)")
    }
}
