import PostriderTesting
import Testing

@testable import SMTPSink

@Suite struct `BDAT` {
    private static func keeping(_ rules: SinkRule...) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = rules
        return configuration
    }

    private static func begun(_ port: Int) throws -> RawClient {
        let client = try RawClient.greeted(port)
        _ = try client.say("MAIL FROM:<editor@example.org>")
        _ = try client.say("RCPT TO:<anna@example.net>")
        return client
    }

    @Test func `chunks make a mail, wherever the pieces are cut, and dots stay`() async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let wire = Array("BDAT 5\r\na\r\n.\rBDAT 0\r\nBDAT 8 LAST\r\n\n..b\r\n\r\n".utf8)
            for cut in stride(from: 0, through: wire.count, by: 3) {
                let client = try Self.begun(sink.port)
                client.send(Array(wire[..<cut]))
                client.send(Array(wire[cut...]))
                #expect(
                    try client.replies(3) == [
                        "250 2.0.0 Go on", "250 2.0.0 Go on", "250 2.0.0 Ok",
                    ])
            }
            let mails = sink.received
            #expect(mails.allSatisfy { $0.bytes == Array("a\r\n.\r\n..b\r\n\r\n".utf8) })
            #expect(sink.statistics.commands[.bdat] == 3 * mails.count)
        }
    }

    @Test func `a chunk outside of a transaction is refused, and its octets are thrown away`()
        async throws
    {
        try await SinkServer.run(Self.keeping()) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n")
            #expect(try client.replies(2) == ["503 5.5.1 Send MAIL first", "250 2.0.0 Ok"])
            _ = try client.say("MAIL FROM:<editor@example.org>")
            client.send("BDAT 6 LAST\r\nQUIT\r\n")
            #expect(try client.reply() == "554 5.5.1 No valid recipients")
            #expect(try client.say("MAIL FROM:<editor@example.org>").hasPrefix("503 "))
            #expect(try client.say("RSET") == "250 2.0.0 Ok")
            #expect(try client.say("MAIL FROM:<editor@example.org>").hasPrefix("250 "))
        }
    }

    @Test(arguments: ["BDAT", "BDAT x", "BDAT -1", "BDAT 5 FIRST", "BDAT 5 LAST x"])
    func `what is no chunk is refused`(line: String) async throws {
        try await SinkServer.run { sink in
            let client = try Self.begun(sink.port)
            #expect(try client.say(line).hasPrefix("501 5.5.4 "))
        }
    }

    @Test func `DATA is refused once a mail comes in chunks`() async throws {
        try await SinkServer.run { sink in
            let client = try Self.begun(sink.port)
            client.send("BDAT 3\r\na\r\n")
            #expect(try client.reply() == "250 2.0.0 Go on")
            #expect(try client.say("DATA") == "503 5.5.1 Go on with BDAT")
        }
    }

    @Test func `without CHUNKING it is not known`() async throws {
        var configuration = SinkConfiguration()
        configuration.extensions.remove(.chunking)
        try await SinkServer.run(configuration) { sink in
            let client = try Self.begun(sink.port)
            #expect(try client.say("BDAT 0 LAST").hasPrefix("502 "))
        }
    }

    @Test func `lone line ends and sizes are looked at as in DATA`() async throws {
        var configuration = Self.keeping()
        configuration.sizeLimit = 10
        try await SinkServer.run(configuration) { sink in
            let client = try Self.begun(sink.port)
            client.send("BDAT 4 LAST\r\na\nb\n")
            #expect(try client.reply().hasPrefix("550 5.6.0 "))
            _ = try client.say("MAIL FROM:<editor@example.org>")
            _ = try client.say("RCPT TO:<anna@example.net>")
            client.send("BDAT 12 LAST\r\n0123456789\r\n")
            #expect(try client.reply().hasPrefix("552 5.3.4 "))
            #expect(sink.received.isEmpty)
        }
    }

    // MARK: - Faults

    @Test func `octets that are not thrown away are taken for commands`() async throws {
        let fault = SinkAction.keepOctets(SinkReply(503, "5.5.1", ["No"]))
        try await SinkServer.run(Self.keeping(SinkRule(.bdat, do: fault))) { sink in
            let client = try Self.begun(sink.port)
            client.send("BDAT 9 LAST\r\nNOOP\r\nx\r\n")
            #expect(
                try client.replies(3) == [
                    "503 5.5.1 No", "250 2.0.0 Ok", "500 5.5.2 Command not recognized",
                ])
        }
    }

    @Test func `a reply can come twice`() async throws {
        try await SinkServer.run(Self.keeping(SinkRule(.mail, do: .answerTwice))) { sink in
            let client = try RawClient.greeted(sink.port)
            client.send("MAIL FROM:<editor@example.org>\r\nRCPT TO:<anna@example.net>\r\n")
            #expect(try client.replies(3) == ["250 2.1.0 Ok", "250 2.1.0 Ok", "250 2.1.5 Ok"])
        }
    }

    @Test func `a refused mail can leave its transaction as it was`() async throws {
        let fault = SinkAction.keepTransaction(SinkReply(451, "4.3.0", ["Later"]))
        try await SinkServer.run(Self.keeping(SinkRule(.dot, times: 1, do: fault))) { sink in
            let client = try Self.begun(sink.port)
            client.send("BDAT 3 LAST\r\na\r\n")
            #expect(try client.reply() == "451 4.3.0 Later")
            #expect(try client.say("MAIL FROM:<editor@example.org>").hasPrefix("503 "))
            client.send("BDAT 3 LAST\r\na\r\n")
            #expect(try client.reply() == "250 2.0.0 Ok")
        }
    }

    @Test(arguments: [SinkAction.reply(421, "4.3.2", "Bye"), .reply(450, "4.3.0", "No"), .close])
    func `a rule can step in within a chunk`(action: SinkAction) async throws {
        try await SinkServer.run(Self.keeping(SinkRule(.body(after: 4), do: action))) { sink in
            let client = try Self.begun(sink.port)
            client.send("BDAT 9 LAST\r\nabcdefg\r\nNOOP\r\n")
            switch action {
            case .reply(let reply) where reply.code == 450:
                #expect(try client.replies(2) == ["450 4.3.0 No", "250 2.0.0 Ok"])
            case .reply: #expect(try client.reply() == "421 4.3.2 Bye")
            default: #expect(client.ending() != .silence)
            }
            #expect(sink.received.isEmpty)
        }
    }
}
