import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Readers who lack a value that the issue asks for.
@Suite(.newsroom) struct MissingValueStoryTests {
    let room = TestNewsroom.current

    private func prepare() async throws -> SinkServer {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob")
        try await room.postrider("compose", "first", "--subject", "Hello {{subscriber.name}}")
        return relay
    }

    @Test func `at the first start everything is refused`() async throws {
        let relay = try await prepare()
        try await room.postrider("subscribers", "add", "cai@example.org")
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains("1 recipient has no value for {{subscriber.name}}: cai@"))
        #expect(!room.exists("Issues/first/ledger.sqlite") && relay.received.isEmpty)
    }

    @Test func `who joins between the question and the start is left out and told`() async throws {
        let relay = try await prepare()
        let moment = ISO8601DateFormatter().string(from: Date().addingTimeInterval(20))
        let waiting = try room.start("send", "first", "--yes", "--at", moment)
        for _ in 0..<3000 where !waiting.talk.contains("Waiting until") {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await room.postrider("subscribers", "add", "cai@example.org")
        let ending = await waiting.ending()
        #expect(ending.status == 0, "\(ending)")
        #expect(ending.out == "first: 2 sent, 1 left out (1 unrenderable).\n")
        #expect(ending.err.contains("postrider send first --include-new"))
        #expect(relay.received.count == 2)
    }

    @Test func `who joins later and lacks it is looked at again by --include-new`() async throws {
        let relay = try await prepare()
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("subscribers", "add", "cai@example.org")
        try await room.postrider("subscribers", "add", "dan@example.org", "--name", "Dan")
        let new = try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(new.err.contains("1 person has joined since the mailing began."))
        #expect(new.err.contains("1 more is left out."))
        #expect(
            new.err.contains("Left out: 1 recipient has no value for {{subscriber.name}}: cai@"))
        #expect(relay.received.count == 3)
        let status = try await room.status()
        #expect(status.sent == 3 && status.excluded == ["unrenderable": 1] && status.addsUp)
        let told = try await room.postrider("status", "first")
        #expect(told.out.contains("1 unrenderable") && told.err.contains("1 reader lacks a value"))
        #expect(try await room.postrider("report", "first").out.contains("unrenderable"))
        let why = try await room.postrider(
            "subscribers", "explain", "cai@example.org", "--issue", "first"
        ).out
        #expect(why.contains("they had no value for something that the issue asks for"))
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
        try await room.postrider("subscribers", "add", "cai@example.org", "--name", "Cai")
        let third = try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(third.err.contains("1 person had lacked a value for their email"))
        #expect(relay.received.count == 4)
        let last = try #require(relay.received.last)
        #expect(last.recipients == ["cai@example.org"])
        #expect(String(decoding: last.bytes, as: UTF8.self).contains("Subject: Hello Cai\r\n"))
        #expect(try await room.status().excluded == [:])
    }
}
