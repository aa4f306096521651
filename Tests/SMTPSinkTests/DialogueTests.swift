import SMTPSink
import Testing

@Suite struct `The dialogue` {
    @Test func `a mail goes through from greeting to QUIT`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient(port: sink.port)
            #expect(try client.reply() == "220 sink.localhost ESMTP")
            #expect(
                try client.say("EHLO client.example.org") == """
                    250-sink.localhost
                    250-PIPELINING
                    250-SIZE 67108864
                    250-8BITMIME
                    250-SMTPUTF8
                    250-ENHANCEDSTATUSCODES
                    250 CHUNKING
                    """)
            #expect(
                try client.say("MAIL FROM:<editor@example.org> SIZE=100 BODY=8BITMIME")
                    == "250 2.1.0 Ok")
            #expect(try client.say("rcpt to:<anna@example.net>") == "250 2.1.5 Ok")
            #expect(try client.say("DATA").hasPrefix("354 "))
            #expect(try client.say("Subject: x\r\n\r\nHello\r\n.") == "250 2.0.0 Ok")
            #expect(try client.say("QUIT") == "221 2.0.0 Bye")
            #expect(client.ending() == .closed)
            let statistics = sink.statistics
            #expect(statistics.messages == 1)
            #expect(statistics.recipients == 1)
            #expect(statistics.bytes == 21)
            #expect(statistics.commands == [.ehlo: 1, .mail: 1, .rcpt: 1, .data: 1, .quit: 1])
        }
    }

    @Test(arguments: [
        ("MAIL FROM:<a@example.org>", "503"), ("RCPT TO:<a@example.org>", "503"),
        ("DATA", "503"), ("EHLO", "501"), ("NOOP", "250"), ("RSET", "250"), ("VRFY a", "252"),
        ("HELP", "214"), ("STARTTLS", "500"), ("FOO", "500"), ("AUTH PLAIN", "502"),
        ("HELO client", "250"), ("", "500"),
    ])
    func `before EHLO each command has its reply`(command: String, code: String) async throws {
        try await SinkServer.run { sink in
            let client = try RawClient(port: sink.port)
            _ = try client.reply()
            #expect(try client.say(command).hasPrefix(code))
        }
    }

    @Test func `commands out of sequence get 503 and change nothing`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("RCPT TO:<a@example.org>").hasPrefix("503 "))
            #expect(try client.say("MAIL FROM:<>").hasPrefix("250 "))
            #expect(try client.say("MAIL FROM:<>").hasPrefix("503 "))
            #expect(try client.say("DATA").hasPrefix("554 "))
            #expect(try client.say("RCPT TO:<Postmaster>").hasPrefix("250 "))
            #expect(try client.say("DATA now").hasPrefix("501 "))
            #expect(try client.say("RSET").hasPrefix("250 "))
            #expect(try client.say("DATA").hasPrefix("503 "))
        }
    }

    @Test(arguments: [
        ("MAIL FROM:a@example.org", "501"), ("MAIL FROM:<a@example.org", "501"),
        ("MAIL FROM:<a@>", "501"), ("MAIL FROM:<@example.org>", "501"),
        ("MAIL FROM:<a b@example.org>", "501"), ("MAIL TO:<a@example.org>", "501"),
        ("MAIL FROM:<a@example.org> SIZE=x", "501"),
        ("MAIL FROM:<a@example.org> BODY=BINARYMIME", "501"),
        ("MAIL FROM:<a@example.org> RET=HDRS", "555"),
        ("MAIL FROM:<a@example.org> SIZE=67108865", "552"),
        ("MAIL FROM:<ä@example.org>", "553"), ("MAIL FROM:<ä@example.org> SMTPUTF8", "250"),
        ("MAIL FROM:<\"a> b\"@example.org>", "250"), ("MAIL FROM: <a@example.org>", "250"),
        ("MAIL FROM:<@relay.example.org:a@example.org>", "250"),
    ])
    func `the argument of MAIL is checked`(command: String, code: String) async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say(command).hasPrefix(code))
        }
    }

    @Test func `an extension that is switched off is neither offered nor taken`() async throws {
        var configuration = SinkConfiguration()
        configuration.extensions = [.pipelining]
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient(port: sink.port)
            _ = try client.reply()
            #expect(try client.say("EHLO x") == "250-sink.localhost\n250 PIPELINING")
            #expect(try client.say("MAIL FROM:<a@example.org> SIZE=1").hasPrefix("555 "))
        }
    }

    @Test func `too many recipients and too long lines are refused, and the dialogue goes on`()
        async throws
    {
        var configuration = SinkConfiguration()
        configuration.recipientLimit = 1
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            _ = try client.say("MAIL FROM:<>")
            #expect(try client.say("RCPT TO:<a@example.org>").hasPrefix("250 "))
            #expect(try client.say("RCPT TO:<b@example.org>").hasPrefix("452 4.5.3 "))
            let long = String(repeating: "x", count: 200_000)
            #expect(try client.say("NOOP " + long).hasPrefix("500 5.5.2 "))
            client.send("NOOP\n")
            #expect(try client.reply().hasPrefix("500 5.5.2 "))
            #expect(try client.say("NOOP").hasPrefix("250 "))
        }
    }

    @Test func `commands that come together are answered together, in their order`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            let envelope = "MAIL FROM:<>\r\nRCPT TO:<a@example.org>\r\nRCPT TO:<bad>\r\nDATA\r\n"
            client.send(envelope)
            #expect(try client.replies(4).map { $0.prefix(3) } == ["250", "250", "501", "354"])
            for _ in 1...3 {
                client.send("Hello\r\n.\r\n" + envelope)
                #expect(
                    try client.replies(5).map { $0.prefix(3) } == [
                        "250", "250", "250", "501", "354",
                    ])
            }
            #expect(sink.statistics.messages == 3)
            #expect(sink.statistics.pipelinedEnvelopes <= 3)
        }
    }

    @Test func `a dialogue byte by byte is the same dialogue`() async throws {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            let all = "MAIL FROM:<>\r\nRCPT TO:<a@example.org>\r\nDATA\r\nx\r\n..y\r\n.\r\nQUIT\r\n"
            for byte in all.utf8 { client.send([byte]) }
            #expect(
                try client.replies(5).map { $0.prefix(3) } == ["250", "250", "354", "250", "221"])
            #expect(sink.received.map(\.bytes) == [Array("x\r\n.y\r\n".utf8)])
        }
    }
}
