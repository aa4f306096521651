import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// `postrider sink`: a mail server of this machine that sends nothing on.
@Suite(.newsroom) struct SinkStoryTests {
    let room = TestNewsroom.current

    /// Starts a sink and lets the newsroom send to it.
    private func sink(_ arguments: String...) async throws -> RunningProgram {
        let sink = try room.start(["sink", "--port", "0"] + arguments)
        for _ in 0..<1000 {
            if let match = sink.talk.firstMatch(of: /127\.0\.0\.1:(\d+); Ctrl-C ends it\./) {
                room.sendTo(port: try #require(Int(match.1)))
                return sink
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        sink.signal(SIGKILL)
        throw CancellationError()
    }

    @Test func `it answers by its rules, logs what it took, and tells its counts`() async throws {
        try await room.prepareFirstIssue()
        let sink = try await sink(
            "--rule", "rcpt:bob@example.org=550 5.1.1 No such user", "--log", room.path("log"),
            "--latency", "1")
        try await room.postrider("send", "first", "--yes", "--connections", "1", exits: 1)
        sink.signal(SIGTERM)
        let ending = await sink.ending()
        #expect(ending.status == 0)
        let words = /2 mails over 1 connection, [0-9]+ bytes, 2 refused\.\n/
        #expect(ending.out.wholeMatch(of: words) != nil, "\(ending)")
        let log = try room.read("log").split(separator: "\n")
        #expect(log.count == 2 && log.contains { $0.contains("ann@example.org") }, "\(log)")
    }

    @Test func `it ends by itself after a silence`() async throws {
        let ending = try await room.postrider(
            "sink", "--port", "0", "--idle-exit", "1", "--maildir", "Mail")
        #expect(
            ending.out == "0 mails over 0 connections, 0 bytes, 0 refused, kept in Mail.\n")
    }

    @Test func `a port that is taken, and a rule that is none, are told`() async throws {
        let relay = try await room.relay()
        let taken = try await room.postrider("sink", "--port", "\(relay.port)", exits: 69)
        #expect(taken.err.contains("\(relay.port)"), "\(taken)")
        let port = try await room.postrider(
            "sink", "--port", "99999", "--idle-exit", "1", exits: 64)
        #expect(port.err.contains("--port is a number from 0 to 65535"), "\(port)")
        let rule = try await room.postrider("sink", "--rule", "nonsense", exits: 64)
        #expect(rule.err.contains("nonsense"), "\(rule)")
    }
}
