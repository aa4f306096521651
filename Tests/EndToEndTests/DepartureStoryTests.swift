import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What becomes of a mailing whose run has died, or whose departure log is harmed: nobody gets it
/// twice, and nothing is decided of which nobody knew.
@Suite(.newsroom) struct DepartureStoryTests {
    let room = TestNewsroom.current
    private let readers = (10..<40).map { "reader\($0)" }

    /// Starts a mailing over two connections, and waits until some mails have arrived.
    private func start(
        at relay: SinkServer, after count: Int = 3
    ) async throws -> RunningProgram {
        let run = try room.start("send", "first", "--yes", "--connections", "2")
        for _ in 0..<6_000 where relay.received.count < count {
            try await Task.sleep(for: .milliseconds(10))
        }
        try #require(relay.received.count >= count, "\(run.talk)")
        return run
    }

    private func begin() async throws -> SinkServer {
        let relay = try await room.relay { $0.dotDelay = .milliseconds(800) }
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        return relay
    }

    /// A mailing whose run was killed while mails had no reply yet.
    private func kill() async throws -> SinkServer {
        let relay = try await begin()
        let run = try await start(at: relay)
        run.signal(SIGKILL)
        #expect(await run.ending().status == 128 + SIGKILL)
        return relay
    }

    private func copies(at relay: SinkServer) -> [String: Int] {
        relay.received.flatMap(\.recipients).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private var log: String {
        get throws {
            let folder = "\(room.folder)/Issues/first"
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return "\(folder)/\(try #require(names.first { $0.hasPrefix("departures-") }))"
        }
    }

    @Test func `a reconcile that fails changes nothing, not even what a dead run had out`()
        async throws
    {
        _ = try await kill()
        let before = try await room.status()
        #expect(before.state == "interrupted" && before.out > 0 && before.indoubt == 0)
        try room.write("Good morning\n", to: "mail.log")
        let ending = try await room.postrider("reconcile", "first", "mail.log", exits: 65)
        #expect(ending.err.contains("nothing was changed"), "\(ending)")
        let after = try await room.status()
        #expect(after.state == "interrupted" && after.out == before.out && after.indoubt == 0)
        try room.write("message_id\n<nobody@example.org>\n", to: "list.csv")
        try await room.postrider("reconcile", "first", "list.csv", exits: 1)
        let settled = try await room.status()
        #expect(settled.out == 0 && (1...2).contains(settled.indoubt), "\(settled)")
    }

    @Test func `doubts that a start finds are held, although it was said to send doubts again`()
        async throws
    {
        let relay = try await kill()
        let ending = try await room.postrider(
            "send", "first", "--yes", "--in-doubt", "resend", exits: 1)
        #expect(ending.err.contains("They are held"), "\(ending)")
        #expect(ending.err.contains("postrider send first --in-doubt resend"), "\(ending)")
        let status = try await room.status()
        #expect((1...2).contains(status.indoubt) && status.queued == 0 && status.addsUp)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
        try await room.postrider("send", "first", "--yes", "--in-doubt", "resend")
        #expect(try await room.status().sent == readers.count)
        #expect(copies(at: relay).count == readers.count)
    }

    @Test(arguments: [0, 5000])
    func `a run whose departure log is cut off ends in order, and is gone on with`(
        _ size: Int
    ) async throws {
        let relay = try await begin()
        let run = try await start(at: relay)
        #expect(truncate(try log, off_t(size)) == 0)
        let ending = await run.ending()
        #expect(ending.status == 75, "\(ending)")
        #expect(ending.err.contains("departure log"), "\(ending)")
        let status = try await room.status()
        #expect(status.indoubt == 0 && status.out == 0 && status.deferred == 0, "\(status)")
        try await room.postrider("send", "first", "--yes", "--connections", "8")
        #expect(copies(at: relay).count == readers.count)
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    @Test
    func `an earlier state of everything mails nobody where a later run's log lies beside it`()
        async throws
    {
        let relay = try await begin()
        let elsewhere = TemporaryFolder()
        try await room.postrider("send", "first", "--yes", "--limit", "2")
        for (source, target) in [(room.folder, "room"), (room.state.path, "state")] {
            try await copy(source, to: elsewhere.file(target))
        }
        let run = try await start(at: relay, after: 6)
        run.signal(SIGKILL)
        _ = await run.ending()
        // What the killed run had not moved into the ledger's file yet goes with its state.
        for suffix in ["-wal", "-shm"] {
            unlink("\(room.folder)/Issues/first/ledger.sqlite\(suffix)")
        }
        try await copy("\(elsewhere.file("room"))/.", to: room.folder)
        try await copy("\(elsewhere.file("state"))/.", to: room.state.path)
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains("put back to an earlier state"), "\(ending)")
        #expect(ending.err.contains("postrider send first --moved"), "\(ending)")
        #expect(copies(at: relay).values.allSatisfy { $0 == 1 })
    }

    private func copy(_ source: String, to target: String) async throws {
        try await Program(path: "/bin/cp").run(["-a", source, target], in: room.folder).checked()
    }

    @Test func `while a limit decides hardly anybody is out`() async throws {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let run = try room.start(
            "send", "first", "--yes", "--connections", "8", "--rate", "4/s")
        var most = 0
        for _ in 0..<6_000 where relay.received.isEmpty {
            try await Task.sleep(for: .milliseconds(10))
        }
        for _ in 0..<2_000 where relay.received.count < 12 {
            most = max(most, (try? await room.status().out) ?? 0)
        }
        run.signal(SIGINT)
        #expect(await run.ending().status == 130)
        #expect(relay.received.count >= 12 && (1...3).contains(most), "\(most)")
    }
}
