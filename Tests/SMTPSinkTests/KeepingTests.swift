import Foundation
import PostriderTesting
import SMTPSink
import Testing

@Suite struct `Accepted mail` {
    private static func mails(in maildir: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: maildir + "/new").map {
            try String(contentsOfFile: maildir + "/new/" + $0, encoding: .utf8)
        }
    }

    @Test func `is kept in memory with its envelope, connection, number and time`() async throws {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.now = { Date(timeIntervalSince1970: 1_000) }
        try await SinkServer.run(configuration) { sink in
            let first = try RawClient.greeted(sink.port)
            let second = try RawClient.greeted(sink.port)
            try second.begin(to: "a@example.net", "b@example.net")
            #expect(try first.deliver("One\r\n") == "250 2.0.0 Ok")
            #expect(try second.say("Two\r\n.") == "250 2.0.0 Ok")
            #expect(sink.received.map(\.sequence) == [1, 2])
            #expect(sink.received.map(\.connection) == [1, 2])
            #expect(sink.received.map(\.sender) == Array(repeating: "editor@example.org", count: 2))
            #expect(sink.received.last?.recipients == ["a@example.net", "b@example.net"])
            #expect(sink.received.last?.bytes == Array("Two\r\n".utf8))
            #expect(sink.received.last?.receivedAt == Date(timeIntervalSince1970: 1_000))
        }
    }

    @Test func `is only counted when nothing else is asked for`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.deliver("Hello\r\n") == "250 2.0.0 Ok")
            #expect(sink.received.isEmpty)
            #expect(sink.statistics.messages == 1)
        }
    }

    @Test(arguments: [false, true])
    func `stands in the Maildir before the 250 leaves`(syncing: Bool) async throws {
        let home = TemporaryFolder()
        let folder = home.path
        var configuration = SinkConfiguration()
        configuration.keeping = .maildir(folder + "/mail", syncing: syncing)
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            try client.begin(to: "a@example.net", "b@example.net")
            #expect(try client.say("Subject: x\r\n\r\n..dot\r\n.") == "250 2.0.0 Ok")
            #expect(
                try Self.mails(in: folder + "/mail") == [
                    """
                    Return-Path: <editor@example.org>\r
                    Delivered-To: a@example.net\r
                    Delivered-To: b@example.net\r
                    Subject: x\r
                    \r
                    .dot\r\n
                    """
                ])
            let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/mail/tmp")
            #expect(left.isEmpty)
        }
    }

    @Test func `has a file of its own, over connections, sinks and restarts`() async throws {
        let home = TemporaryFolder()
        let folder = home.path
        var configuration = SinkConfiguration()
        configuration.keeping = .maildir(folder)
        configuration.now = { Date(timeIntervalSince1970: 1_000) }
        for round in 1...2 {
            try await SinkServer.run(configuration) { one in
                try await SinkServer.run(configuration) { other in
                    for sink in [one, other, one, other] {
                        let client = try RawClient.greeted(sink.port)
                        for _ in 1...5 { _ = try client.deliver("Hello\r\n") }
                    }
                }
            }
            #expect(try Self.mails(in: folder).count == 20 * round)
        }
    }

    @Test func `is refused for now when it cannot be stored`() async throws {
        let home = TemporaryFolder()
        let folder = home.path
        var configuration = SinkConfiguration()
        configuration.keeping = .maildir(folder)
        try await SinkServer.run(configuration) { sink in
            try FileManager.default.removeItem(atPath: folder + "/tmp")
            let client = try RawClient.greeted(sink.port)
            #expect(try client.deliver("Hello\r\n").hasPrefix("452 4.3.1 "))
            #expect(sink.statistics.messages == 0)
        }
    }

    @Test func `is in the log once a recipient, whatever becomes of the client`() async throws {
        let home = TemporaryFolder()
        let folder = home.path
        var configuration = SinkConfiguration()
        configuration.acceptanceLog = folder + "/accepted.jsonl"
        configuration.now = { Date(timeIntervalSince1970: 1_795_340_000.123) }
        configuration.rules = [SinkRule(.accepted, messages: 2...2, do: .reset)]
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            try client.begin(to: "a@example.net", "b@example.net")
            _ = try client.say(
                "Subject: x\r\nmessage-id:\r\n <1@example.org>\r\n\r\nHello\r\n.")
            try client.begin(to: "\"quo\\\"ted\"@example.net")
            client.send("Subject: x\r\n\r\nMessage-ID: <no>\r\n.\r\n")
            #expect(client.ending() == .reset)
        }
        let records = try AcceptanceRecord.records(in: folder + "/accepted.jsonl")
        #expect(
            records.map(\.recipient)
                == ["a@example.net", "b@example.net", "\"quo\\\"ted\"@example.net"])
        #expect(records.map(\.messageID) == ["<1@example.org>", "<1@example.org>", nil])
        #expect(records.map(\.bytes) == [52, 52, 32])
        #expect(Set(records.map(\.at)) == [1_795_340_000_123])
    }

    @Test func `has no place in a folder that cannot be made`() async throws {
        var configuration = SinkConfiguration()
        configuration.keeping = .maildir("/dev/null/mail")
        let reason = "Not a directory"
        await #expect(throws: SinkError.cannotOpen(path: "/dev/null/mail", reason: reason)) {
            _ = try await SinkServer.start(configuration)
        }
    }
}
