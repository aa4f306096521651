import PostriderTesting
import SMTPSink
import Testing

/// What a relay has against us costs no reader anything: not the issue, not their place on the list.
@Suite(.newsroom) struct AboutUsStoryTests {
    let room = TestNewsroom.current
    private let twelve = (10..<22).map { "reader\($0)" }

    private func nobodyIsSuppressed() async throws -> Bool {
        try await !room.postrider("suppress", "list", "--json").out.contains("@")
    }

    @Test(arguments: [
        (530, "5.7.0", "Authentication required", "smtp.username"),
        (504, "5.5.2", "<box>: Helo command rejected: need fully-qualified hostname", "smtp.hello"),
        (550, "", "relay not permitted", "smtp.username"),
    ])
    func `a setting that the relay asks for stops the run at once, with what to set`(
        code: Int, status: String, text: String, advice: String
    ) async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, do: .reply(code, status.isEmpty ? nil : status, text)))
        try await room.subscribe(twelve)
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", exits: 69)
        #expect(ending.err.contains(text) && ending.err.contains(advice), "\(ending.err)")
        #expect(relay.statistics.commands[.rcpt] ?? 0 <= 8)
        let status = try await room.status()
        #expect(status.queued == 12 && status.failed == 0 && status.state == "paused")
        #expect(status.refusedForUs > 0 && status.addsUp)
        relay.follow([])
        try await room.postrider("send", "first", "--yes")
        #expect(try await room.status().sent == 12)
        #expect(try await nobodyIsSuppressed())
    }

    @Test func `after the sender is mended everybody gets the issue, those refused last`()
        async throws
    {
        let relay = try await room.relay(
            SinkRule(.dot, do: .reply(554, "5.7.1", "Email address is not verified.")))
        try await room.subscribe((10..<40).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", exits: 69)
        #expect(ending.err.contains("Email address is not verified."))
        #expect(ending.err.contains("postrider send first"))
        let shown = try await room.postrider("status", "first").out
        #expect(shown.contains("for a reason of ours") && shown.contains("5.7.1"))
        let explained = try await room.postrider(
            "subscribers", "explain", "reader10@example.org", "--issue", "first"
        ).out
        #expect(explained.contains("refused for a reason of ours"))
        relay.follow([])
        try await room.postrider("send", "first", "--yes", "--connections", "1")
        let status = try await room.status()
        #expect(status.sent == 30 && status.refusedForUs == 0 && status.addsUp)
        let order = relay.received.flatMap(\.recipients).compactMap { recipient in
            Int("\(recipient)".filter(\.isNumber))
        }
        #expect(order.sorted() == Array(10..<40))
        #expect(order.first.map { $0 >= 20 } == true && order.last.map { $0 < 30 } == true)
        #expect(try await nobodyIsSuppressed())
    }

    @Test func `a few refusals of our content among others end the run with 69, and nobody fails`()
        async throws
    {
        try await room.relay(
            SinkRule(
                .rcpt, for: "bob@example.org",
                do: .reply(550, "5.7.26", "Rejected by the DMARC policy")))
        try await room.prepareFirstIssue()
        for _ in 0..<4 {
            let ending = try await room.postrider("send", "first", "--yes", exits: 69)
            #expect(ending.err.contains("DMARC policy") && ending.err.contains("dkim check"))
        }
        let status = try await room.status()
        #expect(status.sent == 2 && status.queued == 1 && status.failed == 0 && status.addsUp)
    }

    @Test func `when nobody is left to be tried, the way to go on is another`() async throws {
        try await room.relay(
            SinkRule(.dot, do: .reply(554, "5.7.1", "Email address is not verified.")))
        room.set("POSTRIDER_RETRY_GIVE_UP_AFTER", "1s")
        try await room.subscribe((10..<20).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        for _ in 0..<2 {
            let ending = try await room.postrider(
                "send", "first", "--yes", "--connections", "1", exits: 69)
            #expect(ending.err.contains("Run again to go on"))
        }
        try await Task.sleep(for: .seconds(1))
        let last = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", exits: 69)
        #expect(last.err.contains("postrider send first --failed resend"), "\(last)")
        #expect(!last.err.contains("Run again"), "\(last)")
        let status = try await room.status()
        #expect(status.failed == 10 && status.queued == 0 && status.state == "finished")
        #expect(try await nobodyIsSuppressed())
    }

    @Test func `after three runs and the time of retries they fail, and are not suppressed`()
        async throws
    {
        try await room.relay(
            SinkRule(
                .rcpt, for: "bob@example.org",
                do: .reply(550, "5.7.26", "Rejected by the DMARC policy")))
        room.set("POSTRIDER_RETRY_GIVE_UP_AFTER", "1s")
        try await room.prepareFirstIssue()
        for _ in 0..<2 { try await room.postrider("send", "first", "--yes", exits: 69) }
        try await Task.sleep(for: .seconds(1))
        try await room.postrider("send", "first", "--yes", exits: 1)
        let status = try await room.status()
        #expect(status.sent == 2 && status.failed == 1 && status.held == 0)
        #expect(status.state == "finished" && status.addsUp)
        #expect(try await nobodyIsSuppressed())
    }
}
