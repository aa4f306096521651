import SMTPSink
import Testing

@Suite struct `The server` {
    @Test func `two sinks at once know nothing of each other`() async throws {
        try await SinkServer.run { one in
            try await SinkServer.run { other in
                #expect(one.port != other.port)
                _ = try RawClient.greeted(one.port).deliver("Hello\r\n")
                #expect(one.statistics.messages == 1)
                #expect(other.statistics.connections == 0)
            }
        }
    }

    @Test func `connections are counted over all event loops`() async throws {
        var configuration = SinkConfiguration()
        configuration.threads = 3
        try await SinkServer.run(configuration) { sink in
            let clients = try (1...7).map { _ in try RawClient.greeted(sink.port) }
            #expect(sink.statistics.openConnections == 7)
            for client in clients {
                #expect(try client.deliver("Hello\r\n") == "250 2.0.0 Ok")
                #expect(try client.say("QUIT").hasPrefix("221 "))
                #expect(client.ending() == .closed)
            }
            #expect(sink.statistics.messages == 7)
            #expect(sink.statistics.connections == 7)
            #expect(sink.statistics.mostConnections == 7)
        }
    }

    @Test func `stopping says 421 between commands and closes every connection`() async throws {
        let sink = try await SinkServer.start()
        let waiting = try RawClient.greeted(sink.port)
        let sending = try RawClient.greeted(sink.port)
        try sending.begin(to: "anna@example.net")
        sending.send("half a mail")
        await sink.stop()
        #expect(try waiting.reply().hasPrefix("421 4.3.2 "))
        #expect(waiting.ending() == .closed)
        #expect(sending.ending() != .silence)
        #expect(sink.statistics.openConnections == 0)
        #expect(throws: RawClient.Failure.self) { try RawClient(port: sink.port) }
        await sink.stop()
    }

    @Test func `stopping does not wait for stalled, delayed or endless replies`() async throws {
        var configuration = SinkConfiguration()
        configuration.rules = [
            SinkRule(.mail, do: .stall), SinkRule(.rset, do: .delay(.seconds(600))),
            SinkRule(.quit, do: .endlessLine),
        ]
        let sink = try await SinkServer.start(configuration)
        let clients = try ["MAIL FROM:<>", "RSET", "QUIT"].map { command in
            let client = try RawClient.greeted(sink.port)
            client.send(command + "\r\n")
            return client
        }
        await sink.stop()
        #expect(clients.allSatisfy { $0.ending() != .silence })
    }

    @Test(arguments: ["0.0.0.0", "192.0.2.1", "::"])
    func `a host that others can reach is refused`(host: String) async throws {
        var configuration = SinkConfiguration()
        configuration.host = host
        await #expect(throws: SinkError.notLoopback(host: host)) {
            _ = try await SinkServer.start(configuration)
        }
    }

    @Test func `a host that others can reach is taken when that is asked for`() async throws {
        var configuration = SinkConfiguration()
        configuration.host = "0.0.0.0"
        configuration.allowsOtherHosts = true
        try await SinkServer.run(configuration) { sink in
            _ = try RawClient.greeted(sink.port)
        }
    }

    @Test func `a port that is taken is an error that names it`() async throws {
        try await SinkServer.run { sink in
            var configuration = SinkConfiguration()
            configuration.port = sink.port
            let error = await #expect(throws: SinkError.self) {
                _ = try await SinkServer.start(configuration)
            }
            #expect(
                error?.description == "sink on 127.0.0.1:\(sink.port): Address already in use; "
                    + "choose another port, or 0 for any free one")
        }
    }

    @Test func `a host that does not exist is an error that names it`() async throws {
        var configuration = SinkConfiguration()
        configuration.host = "no host.invalid"
        let error = await #expect(throws: SinkError.self) {
            _ = try await SinkServer.start(configuration)
        }
        let text = try #require(error?.description)
        #expect(text.hasPrefix("sink on no host.invalid:0: ") && !text.contains("Error"))
    }
}
