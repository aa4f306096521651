import PostriderTesting
import SMTPSink
import Testing

/// A daily limit, whatever the code with which a relay says it.
@Suite(.newsroom) struct QuotaStoryTests {
    let room = TestNewsroom.current

    @Test(arguments: [
        (550, "5.4.5", "Daily user sending limit exceeded. For more information visit support"),
        (550, "5.1.90", "Your message can't be sent because you've reached your daily limit"),
        (452, "4.5.3", "Hourly sending quota exceeded, try again in 1800 seconds"),
    ])
    func `a quota ends a run with 75, rests another mailing too, and fails nobody`(
        code: Int, status: String, text: String
    ) async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, messages: 3...1000, do: .reply(code, status, text)))
        try await room.subscribe((10..<22).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        try await room.postrider("compose", "second", "--all")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--wait", "0", "--connections", "1", exits: 75)
        #expect(ending.err.contains("quota is used up") && ending.err.contains("until "))
        #expect(ending.err.contains("rate.per_day"))
        let first = try await room.status()
        #expect(first.failed == 0 && first.sent == 2 && first.addsUp)
        let tried = relay.statistics.commands[.rcpt]
        let other = try await room.postrider(
            "send", "second", "--yes", "--wait", "0", exits: 75)
        #expect(other.err.contains("quota is used up"))
        #expect(relay.statistics.commands[.rcpt] == tried, "the relay was left alone")
        #expect(try await room.status(of: "second").queued == 12)
        #expect(try await !room.postrider("suppress", "list", "--json").out.contains("@"))
    }
}
