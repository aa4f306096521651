import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Sending an issue over real SMTP, to the end and again.
@Suite(.newsroom) struct SendingStoryTests {
    let room = TestNewsroom.current

    @Test func `a dry run writes every mail and sends none`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--dry-run")
        #expect(ending.out.contains("3 mails"))
        #expect(
            try room.names(in: "Outbox/first") == [
                "000001-ann@example.org.eml", "000002-bob@example.org.eml",
                "000003-eve@example.org.eml",
            ])
        let mail = try room.read("Outbox/first/000002-bob@example.org.eml")
        #expect(mail.contains("Subject: Hello Bob\r\n"))
        #expect(relay.statistics.connections == 0)
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `a dry run leaves other people's mails alone`() async throws {
        try await room.prepareFirstIssue()
        try room.write("Dear diary", to: "box/mine.eml")
        try await room.postrider("send", "first", "--dry-run", "--outbox", "box", exits: 65)
        #expect(try room.names(in: "box") == ["mine.eml"])
    }

    @Test func `a test goes to whom it names and leaves no trace`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider(
            "send", "first", "--test", "ann@example.org", "me@example.net", "--yes")
        #expect(relay.received.flatMap(\.recipients) == ["ann@example.org", "me@example.net"])
        #expect(!room.exists("Issues/first/ledger.sqlite"))
        try await room.postrider("send", "first", "--yes")
        #expect(try await room.status().sent == 3)
    }

    @Test func `an issue goes out once, however often it is sent`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let sent = try await room.postrider("send", "first", "--yes", "--json")
        let document: StatusDocument = try sent.json()
        #expect(document.sent == 3 && document.state == "finished" && document.addsUp)
        for _ in 0..<2 { try await room.postrider("send", "first", "--yes") }
        #expect(
            relay.received.flatMap(\.recipients).sorted()
                == ["ann@example.org", "bob@example.org", "eve@example.org"])
        #expect(relay.statistics.bareLineEnds == 0)
    }

    @Test func `nothing is sent without a yes`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", exits: 64)
        #expect(ending.err.contains("3 recipients"))
        #expect(ending.err.contains("Add --yes"))
        try await room.postrider("send", "first", "--test", "me@example.org", exits: 64)
        #expect(relay.statistics.connections == 0)
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `a limit sends some, and the next run the rest`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "2")
        #expect(relay.received.count == 2)
        let paused = try await room.status()
        #expect(paused.state == "paused" && paused.sent == 2 && paused.queued == 1)
        #expect(paused.addsUp)
        try await room.postrider("send", "first", "--yes")
        #expect(Set(relay.received.flatMap(\.recipients)).count == 3)
        #expect(relay.received.count == 3)
    }

    @Test func `a mailing to a list is for that list, to its end`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", to: "daily")
        try await room.subscribe("bob", "eve", to: "weekly")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--list", "weekly", "--limit", "1", "--yes")
        let refused = try await room.postrider(
            "send", "first", "--list", "daily", "--yes", exits: 64)
        #expect(refused.err.contains("the list weekly"))
        try await room.postrider("send", "first", "--yes")
        #expect(
            relay.received.flatMap(\.recipients).sorted()
                == ["bob@example.org", "eve@example.org"])
    }

    @Test func `somebody on two lists of a mailing gets one mail`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", to: "daily")
        try await room.subscribe("bob", "eve", to: "weekly")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--list", "weekly", "--list", "daily", "--yes")
        #expect(
            relay.received.flatMap(\.recipients).sorted()
                == ["ann@example.org", "bob@example.org", "eve@example.org"])
    }

    @Test func `who leaves between two runs is not mailed`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let first = try #require(relay.received.first?.recipients.first)
        let left = try #require(
            ["ann@example.org", "bob@example.org"].first { $0 != first })
        try await room.postrider("subscribers", "remove", left, "--list", "daily")
        try await room.postrider("suppress", "add", "eve@example.org")
        try await room.postrider("send", "first", "--yes")
        #expect(!relay.received.flatMap(\.recipients).contains("eve@example.org"))
        let status = try await room.status()
        #expect(status.excluded["suppressed"] == 1 && status.state == "finished")
        #expect(status.addsUp)
    }

    @Test func `who joins later is mailed where that is asked for`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try await room.subscribe("dan")
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
        try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(relay.received.last?.recipients == ["dan@example.org"])
        #expect(relay.received.count == 4)
    }

    @Test func `everybody gets the issue as it was when its mailing began`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try await room.postrider("compose", "first", "--subject", "Something else", "--force")
        let ending = try await room.postrider("send", "first", "--yes")
        #expect(ending.err.contains("edited after its mailing began"))
        let subjects = relay.received.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(subjects.allSatisfy { $0.contains("Subject: Hello ") })
        #expect(subjects.count == 3)
    }

    @Test func `status counts every candidate once and knows every key`() async throws {
        try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "Unknown")))
        try await room.prepareFirstIssue()
        try await room.subscribe("dan", "uwe")
        try await room.postrider("suppress", "add", "uwe@example.org")
        try await room.postrider("send", "first", "--yes", exits: 1)
        let status = try await room.status()
        #expect(status.candidates == 5 && status.sent == 3 && status.failed == 1)
        #expect(status.excluded == ["suppressed": 1] && status.addsUp)
        let all: [StatusDocument] = try await room.postrider("status", "--json").json()
        #expect(all.map(\.issue) == ["first"])
        let talk = try await room.postrider("status", "first").out
        #expect(talk.contains("5 candidates: 3 sent, 1 failed, 1 left out (1 suppressed)"))
        #expect(talk.contains("bob@example.org  failed  550 5.1.1 Unknown"))
    }

    @Test func `what lint calls an error stops a mailing before the first mail`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try room.replace(
            "</body>", with: "<script>x()</script></body>", in: "Issues/first/issue.html")
        try await room.postrider("lint", "first", exits: 1)
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains("postrider lint first"))
        #expect(relay.statistics.connections == 0 && !room.exists("Issues/first/ledger.sqlite"))
        try await room.postrider("send", "first", "--yes", "--ignore-lint")
        #expect(relay.received.count == 3)
    }

    @Test func `an address that cannot be written is not let in, and holds up nobody`() async throws
    {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        // 60 bytes as it is, but more than the 63 of a label once it is in ASCII.
        let label = String(
            String.UnicodeScalarView(
                (0..<20).compactMap { Unicode.Scalar(0x4E00 + ($0 * 7919) % 20000) }))
        try await room.postrider("subscribers", "add", "zoe@\(label).example.org", exits: 65)
        try await room.subscribe("yan")
        try await room.postrider("send", "first", "--yes")
        let status = try await room.status()
        #expect(status.sent == 4 && status.excluded.isEmpty && status.addsUp)
        #expect(relay.received.count == 4)
    }

    @Test func `who joins later without a value that is needed stops nobody halfway`() async throws
    {
        let relay = try await room.relay()
        try await room.postrider("subscribers", "add", "ann@example.org", "--name", "Ann")
        try await room.postrider("compose", "first", "--subject", "Hello {{subscriber.name}}")
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("subscribers", "add", "bob@example.org")
        let ending = try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(ending.err.contains("bob@example.org"))
        let status = try await room.status()
        #expect(status.excluded == ["unrenderable": 1] && status.sent == 1 && status.addsUp)
        #expect(relay.received.count == 1)
    }
}
