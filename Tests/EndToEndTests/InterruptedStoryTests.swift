import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Two runs at once, Ctrl-C, and sudden death: nobody is forgotten, nobody is mailed twice.
@Suite(.newsroom) struct InterruptedStoryTests {
    let room = TestNewsroom.current
    private let readers = (10..<40).map { "reader\($0)" }

    /// Starts a mailing to thirty people that takes a while, and waits until it is under way.
    private func startSlowMailing(
        _ pause: Duration = .milliseconds(800)
    ) async throws -> (relay: SinkServer, run: RunningProgram) {
        let relay = try await room.relay { $0.dotDelay = pause }
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let run = try room.start("send", "first", "--yes", "--connections", "2")
        for _ in 0..<6_000 where relay.received.count < 3 {
            try await Task.sleep(for: .milliseconds(10))
        }
        try #require(relay.received.count >= 3, "\(run.talk)")
        return (relay, run)
    }

    private func copies(at relay: SinkServer) -> [String: Int] {
        relay.received.flatMap(\.recipients).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test func `a second send at the same time waits for its turn and names the first`()
        async throws
    {
        let (relay, run) = try await startSlowMailing(.seconds(2))
        let second = try await room.postrider("send", "first", "--yes", exits: 75)
        #expect(second.err.contains("process \(run.id)"))
        #expect(try await room.status().state == "sending")
        run.signal(SIGINT)
        #expect(await run.ending().status == 130)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    @Test func `a run that finds its departure log closed stops, and is hard on nobody`()
        async throws
    {
        let (relay, run) = try await startSlowMailing()
        let folder = "\(room.folder)/Issues/first"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let log = try #require(names.first { $0.hasPrefix("departures-") })
        let file = try #require(FileHandle(forWritingAtPath: "\(folder)/\(log)"))
        try file.seek(toOffset: 2048)
        try file.write(contentsOf: [1])
        try file.close()
        let ending = await run.ending()
        #expect(ending.status == 75, "\(ending)")
        #expect(ending.err.contains("departure log was closed"))
        #expect(try await room.status().deferred == 0)
        _ = try await room.run(["send", "first", "--yes"])
        let status = try await room.status()
        #expect(status.sent + status.indoubt == readers.count && status.indoubt <= 4)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    @Test func `a send that waited goes on with the mailing that another began meanwhile`()
        async throws
    {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let moment = ISO8601DateFormatter().string(from: Date().addingTimeInterval(15))
        let waiting = try room.start("send", "first", "--yes", "--at", moment)
        for _ in 0..<1000 where !waiting.talk.contains("Waiting until") {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await room.postrider("send", "first", "--yes")
        let ending = await waiting.ending()
        #expect(ending.status == 0, "\(ending)")
        #expect(copies(at: relay).count == readers.count)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func `a signal lets what is in flight finish, and the next run goes on`(
        _ signal: Int32, _ status: Int32
    ) async throws {
        let (relay, run) = try await startSlowMailing()
        run.signal(signal)
        let ending = await run.ending()
        #expect(ending.status == status, "\(ending)")
        #expect(ending.err.contains("Run again to go on: postrider send first"))
        let stopped = try await room.status()
        #expect(stopped.state == "paused" && stopped.queued > 0 && stopped.indoubt == 0)
        #expect(stopped.sent == relay.received.count && stopped.addsUp)
        try await room.postrider("send", "first", "--yes", "--connections", "8")
        #expect(copies(at: relay).count == readers.count)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    @Test(arguments: 1...3)
    func `after a kill everybody gets it once or is reported in doubt`(_ round: Int) async throws {
        let (relay, run) = try await startSlowMailing()
        try await Task.sleep(for: .milliseconds(25 * round))
        run.signal(SIGKILL)
        #expect(await run.ending().status == 128 + SIGKILL)
        #expect(try await room.status().state == "interrupted")
        let second = try await Program.postrider.run(
            ["send", "first", "--yes", "--connections", "8"], in: room.folder,
            environment: ["POSTRIDER_SMTP_URL": "smtp://127.0.0.1:\(relay.port)"])
        let status = try await room.status()
        #expect(second.status == (status.indoubt == 0 ? 0 : 1), "\(second)")
        #expect(status.indoubt <= 2, "one a connection at most")
        #expect(status.sent + status.indoubt == readers.count && status.addsUp)
        let copies = copies(at: relay)
        #expect(copies.values.allSatisfy { $0 == 1 }, "nobody is mailed twice")
        #expect(copies.count >= status.sent, "nobody is forgotten")
        try await room.postrider(
            "send", "first", "--yes", "--in-doubt", "skip", exits: status.indoubt == 0 ? 0 : 1)
        #expect(self.copies(at: relay) == copies)
    }

    @Test func `a rate limit holds`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let begin = ContinuousClock.now
        try await room.postrider("send", "first", "--yes", "--rate", "2/s", "--wait", "0")
        #expect(ContinuousClock.now - begin >= .milliseconds(900))
        #expect(relay.received.count == 3)
    }

    @Test(arguments: [
        "{per_minute: 100, per_hour: 1000}",
        "{per_hour: 1000, domains: {example.org: {per_hour: 500}}}",
        "{per_second: 50, per_minute: 500, per_hour: 1000, per_day: 2000, sender: {per_hour: 600}, "
            + "domains: {example.org: {per_second: 20, per_minute: 50, connections: 2}}}",
    ])
    func `limits of every kind together let everybody through`(rate: String) async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try room.write(TestNewsroom.settings + "rate: \(rate)\n", to: "postrider.yml")
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
    }

    @Test func `two mailings at once share what the relay takes in a second`() async throws {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        try await room.postrider("compose", "second", "--all")
        let runs = try ["first", "second"].map {
            try room.start("send", $0, "--yes", "--rate", "12/s")
        }
        for run in runs {
            let ending = await run.ending()
            #expect(ending.status == 0, "\(ending)")
        }
        let times = relay.received.map(\.receivedAt).sorted()
        #expect(times.count == 2 * readers.count)
        let fullest = times.map { begin in
            times.count { $0 >= begin && $0 < begin.addingTimeInterval(1) }
        }
        #expect(fullest.max()! <= 12)
    }
}
