import Foundation
import SMTPSink
import Synchronization
import Testing

@Suite struct `Rules` {
    private static func following(_ rules: SinkRule...) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = rules
        return configuration
    }

    @Test func `a refused recipient leaves the others alone`() async throws {
        let rule = SinkRule(
            .rcpt, for: "*@bad.example.org", do: .reply(550, "5.1.1", "No such user", "Sorry"))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient.greeted(sink.port)
            _ = try client.say("MAIL FROM:<>")
            #expect(
                try client.say("RCPT TO:<a@BAD.example.org>")
                    == "550-5.1.1 No such user\n550 5.1.1 Sorry")
            #expect(try client.say("RCPT TO:<a@good.example.org>") == "250 2.1.5 Ok")
            #expect(try client.say("DATA").hasPrefix("354 "))
            #expect(try client.say("x\r\n.") == "250 2.0.0 Ok")
            #expect(sink.received.map(\.recipients) == [["a@good.example.org"]])
            #expect(sink.statistics.refused == 1)
        }
    }

    @Test func `numbers choose the message, the connection, every k-th and so many times`()
        async throws
    {
        let configuration = Self.following(
            SinkRule(.mail, messages: 2...2, do: .reply(450, "4.1.8", "The second message")),
            SinkRule(.ehlo, connections: 2...2, do: .reply(502, nil, "The second connection")),
            SinkRule(.rcpt, every: 2, times: 1, do: .reply(451, "4.7.1", "Every other, once")))
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("MAIL FROM:<>").hasPrefix("250 "))
            let answers = try (1...4).map { try client.say("RCPT TO:<r\($0)@example.org>") }
            #expect(answers.map { $0.prefix(3) } == ["250", "451", "250", "250"])
            _ = try client.say("RSET")
            #expect(try client.say("MAIL FROM:<>").hasPrefix("450 4.1.8 "))
            #expect(try client.say("MAIL FROM:<>").hasPrefix("250 "))
            let second = try RawClient(port: sink.port)
            _ = try second.reply()
            #expect(try second.say("EHLO x") == "502 The second connection")
            #expect(try second.say("HELO x").hasPrefix("250 "))
        }
    }

    @Test func `a limit of a second lets so many pass, and as many again a second later`()
        async throws
    {
        let time = Mutex(1_795_000_000.0)
        var configuration = Self.following(
            SinkRule(.rcpt, perSecond: 2, do: .reply(454, "4.7.0", "Too fast")))
        configuration.now = { Date(timeIntervalSince1970: time.withLock { $0 }) }
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            _ = try client.say("MAIL FROM:<>")
            func ask(_ count: Int) throws -> [String] {
                try (1...count).map { String(try client.say("RCPT TO:<r\($0)@a.org>").prefix(3)) }
            }
            #expect(try ask(4) == ["250", "250", "454", "454"])
            time.withLock { $0 += 0.9 }
            #expect(try ask(1) == ["454"])
            time.withLock { $0 += 0.1 }
            #expect(try ask(3) == ["250", "250", "454"])
        }
    }

    @Test func `going wrong at the dot loses the mail, after it only the reply`() async throws {
        let configuration = Self.following(
            SinkRule(.dot, messages: 1...1, do: .close),
            SinkRule(.accepted, messages: 2...2, do: .close))
        try await SinkServer.run(configuration) { sink in
            for kept in [0, 1] {
                let client = try RawClient.greeted(sink.port)
                try client.begin(to: "anna@example.net")
                client.send("x\r\n.\r\n")
                #expect(client.ending() != .silence)
                #expect(client.pending == 0)
                #expect(sink.received.count == kept)
            }
        }
    }

    @Test func `a reset arrives as a reset`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.data, do: .reset))) { sink in
            let client = try RawClient.greeted(sink.port)
            _ = try client.say("MAIL FROM:<>")
            _ = try client.say("RCPT TO:<a@example.org>")
            client.send("DATA\r\n")
            #expect(client.ending() == .reset)
        }
    }

    @Test func `a stalled connection stays open and says nothing`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.mail, do: .stall))) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<>\r\nNOOP\r\n")
            client.wait(seconds: 0, milliseconds: 200)
            #expect(client.ending() == .silence)
            #expect(client.pending == 0)
            let other = try RawClient.greeted(sink.port)
            #expect(try other.say("NOOP") == "250 2.0.0 Ok")
        }
    }

    @Test func `a stalled connection is given up when its client goes`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.body(after: 1), do: .stall))) { sink in
            var client: RawClient? = try RawClient.greeted(sink.port)
            try client?.begin(to: "anna@example.net")
            client?.send(String(repeating: "Hello\r\n", count: 1_000))
            #expect(sink.statistics.openConnections == 1)
            client = nil
            for _ in 1...1_000 where sink.statistics.openConnections > 0 {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(sink.statistics.openConnections == 0)
        }
    }

    @Test func `421 is answered and ends the connection`() async throws {
        let rule = SinkRule(.greeting, do: .reply(421, "4.7.0", "Too many connections"))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient(port: sink.port)
            #expect(try client.reply() == "421 4.7.0 Too many connections")
            #expect(client.ending() == .closed)
        }
    }

    @Test func `a sink that turns clients away waits for their QUIT`() async throws {
        let rule = SinkRule(.greeting, do: .reply(554, nil, "No SMTP service here"))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient(port: sink.port)
            #expect(try client.reply() == "554 No SMTP service here")
            #expect(try client.say("EHLO x").hasPrefix("503 "))
            #expect(try client.say("QUIT").hasPrefix("221 "))
        }
    }

    @Test func `the last reply is heard before the connection closes`() async throws {
        let rule = SinkRule(.accepted, do: .answerThenClose)
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient.greeted(sink.port)
            try client.begin(to: "anna@example.net")
            client.send("x\r\n.\r\nMAIL FROM:<>\r\n")
            #expect(try client.reply() == "250 2.0.0 Ok")
            #expect(client.ending() == .closed)
            #expect(client.pending == 0)
        }
    }

    @Test(arguments: [0, 1, 70_000])
    func `a body is cut off after so many bytes`(after: Int) async throws {
        try await SinkServer.run(Self.following(SinkRule(.body(after: after), do: .close))) {
            sink in
            let client = try RawClient.greeted(sink.port)
            try client.begin(to: "anna@example.net")
            client.send(String(repeating: "0123456789\r\n", count: 10_000) + ".\r\n")
            #expect(client.ending() != .silence)
            #expect(sink.received.isEmpty)
        }
    }

    @Test func `a mail shorter than the rule's bytes is not touched`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.body(after: 100), do: .close))) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.deliver("x\r\n") == "250 2.0.0 Ok")
        }
    }

    @Test func `an answer in the middle of a body is the only one`() async throws {
        let rule = SinkRule(.body(after: 5), times: 1, do: .reply(552, "5.3.4", "Too large"))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient.greeted(sink.port)
            try client.begin(to: "anna@example.net")
            client.send("Hello")
            #expect(try client.reply() == "552 5.3.4 Too large")
            client.send(", world\r\n.\r\nNOOP\r\n")
            #expect(try client.reply() == "250 2.0.0 Ok")
            #expect(sink.received.isEmpty)
            #expect(try client.deliver("Hey\r\n") == "250 2.0.0 Ok")
            #expect(sink.received.count == 1)
        }
    }

    @Test func `garbage is a line that is no reply`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.mail, do: .garbage(64)))) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<>\r\nNOOP\r\n")
            #expect(try Int(client.line().prefix(3)) == nil)
            #expect(try client.reply() == "250 2.0.0 Ok")
        }
    }

    @Test func `an endless line goes on until the client has enough`() async throws {
        try await SinkServer.run(Self.following(SinkRule(.mail, do: .endlessLine))) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<>\r\n")
            while client.pending < 1_000_000 { #expect(client.receive() == nil) }
        }
    }

    @Test func `a trickled reply is whole in the end, and later ones wait`() async throws {
        let rule = SinkRule(.mail, do: .trickle(.milliseconds(1)))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<>\r\nNOOP\r\n")
            #expect(try client.replies(2) == ["250 2.1.0 Ok", "250 2.0.0 Ok"])
        }
    }

    @Test func `a client that says nothing is shown out`() async throws {
        let rule = SinkRule(.idle(after: .milliseconds(50)), do: .reply(421, "4.4.2", "Idle"))
        try await SinkServer.run(Self.following(rule)) { sink in
            let client = try RawClient(port: sink.port)
            #expect(try client.reply().hasPrefix("220 "))
            #expect(try client.reply() == "421 4.4.2 Idle")
            #expect(client.ending() == .closed)
        }
    }

    @Test func `354 can be said although no recipient is left`() async throws {
        let configuration = Self.following(
            SinkRule(.rcpt, do: .reply(550, "5.1.1", "No")),
            SinkRule(.data, do: .reply(354, nil, "Go on")))
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<>\r\nRCPT TO:<a@example.org>\r\nDATA\r\n.\r\n")
            #expect(try client.replies(4).map { $0.prefix(3) } == ["250", "550", "354", "554"])
        }
    }

    @Test func `new rules hold for connections that are open`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("MAIL FROM:<>").hasPrefix("250 "))
            sink.follow([SinkRule(.rcpt, do: .reply(454, "4.7.0", "Slow down"))])
            #expect(try client.say("RCPT TO:<a@example.org>") == "454 4.7.0 Slow down")
            sink.follow([])
            #expect(try client.say("RCPT TO:<a@example.org>") == "250 2.1.5 Ok")
        }
    }
}
