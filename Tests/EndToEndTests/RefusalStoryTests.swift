import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What the relay says no to, and what becomes of it.
@Suite(.newsroom) struct RefusalStoryTests {
    let room = TestNewsroom.current

    @Test func `an address that is none any more fails and is never tried again`() async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "No such user")))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", exits: 1)
        #expect(try await room.status().failed == 1)
        let shown = try await room.postrider("subscribers", "show", "bob@example.org").out
        #expect(shown.contains("bounced") && shown.contains("5.1.1"))
        relay.follow([])
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        let second = try await room.status(of: "second")
        #expect(second.sent == 2 && second.excluded == ["bounced": 1] && second.addsUp)
    }

    @Test func `a greylisted address is deferred and mailed later`() async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(451, "4.7.1", "Greylisted")))
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--yes", "--wait", "0", exits: 75)
        #expect(ending.err.contains("1 deferred"))
        let status = try await room.status()
        #expect(status.deferred == 1 && status.sent == 2 && status.state == "paused")
        #expect(status.addsUp)
        let talk = try await room.postrider("status", "first").out
        #expect(talk.contains("Next due"))
        try await room.postrider("send", "first", "--yes", "--wait", "0", exits: 75)
        #expect(relay.statistics.commands[.rcpt] == 3, "it is not due yet")
    }

    @Test func `a throttle pauses the mailing and blames nobody`() async throws {
        let relay = try await room.relay(
            SinkRule(.mail, messages: 2...2, do: .reply(421, "4.7.0", "Too many messages")))
        try await room.subscribe((10..<30).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--wait", "0", "--connections", "1", exits: 75)
        #expect(ending.err.contains("takes no email for now: 421 4.7.0 Too many messages"))
        let status = try await room.status()
        #expect(status.failed == 0 && status.queued > 10 && status.addsUp)
        #expect(relay.received.count == status.sent)
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
    }

    @Test func `a relay that is down loses nothing`() async throws {
        let relay = try await room.relay()
        await relay.stop()
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--yes", exits: 69)
        #expect(ending.err.contains("cannot be reached"))
        #expect(ending.err.contains("postrider send first"))
        #expect(try await room.status().queued == 3)
        let next = try await room.relay()
        try await room.postrider("send", "first", "--yes")
        #expect(next.received.count == 3)
    }

    @Test func `a lost reply is in doubt, held, and decided by a person`() async throws {
        let relay = try await room.relay(SinkRule(.accepted, messages: 1...1, do: .close))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--connections", "1", exits: 1)
        #expect(try await room.status().indoubt == 1)
        #expect(relay.received.count == 3)
        try await room.postrider("send", "first", "--yes", exits: 1)
        #expect(relay.received.count == 3, "a mail in doubt is held")
        try await room.postrider("send", "first", "--yes", "--in-doubt", "resend")
        #expect(relay.received.count == 4)
        let status = try await room.status()
        #expect(status.sent == 3 && status.indoubt == 0 && status.addsUp)
    }
}
