import SMTPSink
import Testing

@Suite struct `Delays` {
    private static let mail = "MAIL FROM:<>\r\nRCPT TO:<a@example.org>\r\nDATA\r\n"

    @Test func `the latency is paid once for commands that come together`() async throws {
        var configuration = SinkConfiguration()
        configuration.latency = .milliseconds(100)
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient(port: sink.port)
            _ = try client.reply()
            let start = ContinuousClock.now
            client.send("EHLO x\r\n" + Self.mail)
            #expect(
                try client.replies(4).map { $0.prefix(3) } == ["250", "250", "250", "354"])
            let time = ContinuousClock.now - start
            #expect(time >= .milliseconds(100))
            client.send("x\r\n.\r\nQUIT\r\n")
            #expect(try client.replies(2).map { $0.prefix(3) } == ["250", "221"])
            #expect(client.ending() == .closed)
        }
    }

    @Test func `replies that are under way together keep their order`() async throws {
        var configuration = SinkConfiguration()
        configuration.latency = .milliseconds(20)
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            for command in ["NOOP", "VRFY a", "HELP", "RSET", "FOO"] {
                client.send(command + "\r\n")
            }
            #expect(
                try client.replies(5).map { $0.prefix(3) } == ["250", "252", "214", "250", "500"])
        }
    }

    @Test func `the reply to the dot comes late, and what is behind it waits`() async throws {
        var configuration = SinkConfiguration()
        configuration.dotDelay = .milliseconds(100)
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send(Self.mail)
            _ = try client.replies(3)
            let start = ContinuousClock.now
            client.send("x\r\n.\r\n" + Self.mail)
            #expect(
                try client.replies(4).map { $0.prefix(3) } == ["250", "250", "250", "354"])
            let time = ContinuousClock.now - start
            #expect(time >= .milliseconds(100))
            #expect(sink.statistics.messages == 1)
        }
    }

    @Test func `a delayed command takes effect and is answered in its turn`() async throws {
        var configuration = SinkConfiguration()
        configuration.rules = [SinkRule(.rcpt, times: 1, do: .delay(.milliseconds(50)))]
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            let start = ContinuousClock.now
            client.send(Self.mail)
            #expect(try client.replies(3).map { $0.prefix(3) } == ["250", "250", "354"])
            let time = ContinuousClock.now - start
            #expect(time >= .milliseconds(50))
            client.send("x\r\n.\r\n")
            #expect(try client.reply() == "250 2.0.0 Ok")
        }
    }
}
