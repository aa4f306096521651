import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A mailing outlives its neighbours: programs that hold its databases, files that are taken away
/// while it runs.
@Suite(.newsroom) struct NeighbourStoryTests {
    let room = TestNewsroom.current
    private let readers = (100..<250).map { "reader\($0)" }

    /// Starts a mailing to 150 people that takes half a minute, unless the relay is told to follow
    /// no rule any more, and waits until some have it.
    private func startMailing(
        _ options: String...
    ) async throws -> (relay: SinkServer, run: RunningProgram) {
        let relay = try await room.relay(SinkRule(.accepted, do: .delay(.milliseconds(400))))
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let run = try room.start(["send", "first", "--yes", "--connections", "2"] + options)
        try await room.wait(for: run) { relay.received.count >= 3 }
        return (relay, run)
    }

    private func expectEachOnce(_ relay: SinkServer) {
        let recipients = relay.received.flatMap(\.recipients)
        #expect(recipients.count == readers.count && Set(recipients).count == readers.count)
    }

    @Test(.enabled(if: Program.python != nil, "Python is not installed"))
    func `a list that another program holds is waited for, and the progress tells`()
        async throws
    {
        let (relay, run) = try await startMailing("--progress", "json")
        let held = try #require(try await HeldList(room, wholly: true))
        try await room.wait(for: run) {
            run.talk.contains("\"waiting_for\":") && run.talk.contains("another program")
        }
        let status = try await room.status()
        #expect(status.indoubt == 0 && status.sent <= relay.received.count)
        relay.follow([])
        await held.release()
        let ending = await run.ending()
        #expect(ending.status == 0, "\(ending)")
        expectEachOnce(relay)
    }

    @Test(.enabled(if: Program.python != nil, "Python is not installed"))
    func `whoever does not want to wait ends in order, and goes on later`() async throws {
        let (relay, run) = try await startMailing("--wait", "0", "--progress", "none")
        let held = try #require(try await HeldList(room, wholly: true))
        let ending = await run.ending()
        await held.release()
        #expect(ending.status == 75, "\(ending)")
        #expect(ending.err.contains("another program is writing to it"), "\(ending)")
        #expect(ending.err.contains("Run again to go on: postrider send first"))
        let status = try await room.status()
        #expect(status.indoubt == 0 && status.sent == relay.received.count && status.addsUp)
        relay.follow([])
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
    }

    @Test(
        .enabled(if: Program.bash != nil, "bash is not installed"),
        arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func `a run that is stopped while its ledger's disk is full tells how far it came`(
        _ signal: Int32, _ status: Int32
    ) async throws {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let bash = try #require(Program.bash)
        // No file may be larger: the ledger's log reaches that first.
        let run = try bash.start(
            [
                "-c", "ulimit -f 400; exec \"$0\" send first --yes --json --progress json",
                Program.postrider.path,
            ], in: room.folder, environment: room.variables)
        try await room.wait(for: run) { run.talk.contains("\"waiting_for\":") }
        run.signal(signal)
        let ending = await run.ending()
        #expect(ending.status == status, "\(ending)")
        #expect(ending.err.contains("no space is left"), "\(ending)")
        #expect(ending.err.contains("Run again to go on: postrider send first"), "\(ending)")
        let told: StatusDocument = try ending.json()
        #expect(told.addsUp && told.candidates == readers.count, "\(ending)")
        #expect(told.sent + told.out >= relay.received.count, "\(ending)")
        // What was heard stands in the departure log, from which the next run records it.
        try await room.postrider("send", "first", "--yes")
        #expect(try await room.status().indoubt == 0)
        let recipients = relay.received.flatMap(\.recipients)
        #expect(Set(recipients).count == recipients.count)
        #expect(recipients.count == readers.count)
    }

    @Test func `limits that are damaged in the middle end the run in order`() async throws {
        let (relay, run) = try await startMailing("--rate", "600/m", "--progress", "none")
        let limits = room.path("Subscribers/pace.sqlite")
        try await room.wait(for: run) { FileManager.default.fileExists(atPath: limits) }
        let damaging = Task {
            // A commit that was under way writes sound pages over the noise.
            while run.isRunning {
                // In place: a file that is cut off first would be an empty database for a moment.
                let file = try #require(FileHandle(forWritingAtPath: limits))
                try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
                try file.close()
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        let ending = await run.ending()
        try await damaging.value
        #expect(ending.status == 65, "\(ending)")
        #expect(ending.err.contains("pace.sqlite"), "\(ending)")
        let status = try await room.status()
        #expect(status.indoubt == 0 && status.sent == relay.received.count && status.addsUp)
        for suffix in ["", "-journal", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: limits + suffix)
        }
        relay.follow([])
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
    }

    @Test func `a send under way needs neither templates nor what was composed`() async throws {
        let relay = try await room.relay(SinkRule(.accepted, do: .delay(.milliseconds(400))))
        try await room.subscribe(readers)
        try await room.postrider("templates", "eject", "classic", "--as", "ours")
        try await room.postrider("compose", "first", "--template", "ours")
        let run = try room.start("send", "first", "--yes", "--connections", "2", "--limit", "20")
        try await room.wait(for: run) { relay.received.count >= 3 }
        for name in ["Templates", "Articles", "Issues/first/issue.html", "Issues/first/issue.txt"] {
            try FileManager.default.removeItem(atPath: room.path(name))
        }
        #expect(await run.ending().status == 0)
        relay.follow([])
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
        #expect(relay.received.allSatisfy { !$0.bytes.isEmpty })
    }

    @Test func `a second send waits for its turn although the lock file was removed`()
        async throws
    {
        let (relay, run) = try await startMailing()
        try FileManager.default.removeItem(atPath: room.path("Issues/first/ledger.lock"))
        let second = try await room.postrider("send", "first", "--yes", exits: 75)
        #expect(second.err.contains("another run is at work on it"), "\(second)")
        relay.follow([])
        #expect(await run.ending().status == 0)
        expectEachOnce(relay)
    }
}

extension TestNewsroom {
    /// Waits until something has come about, unless the program ends before.
    func wait(
        for run: RunningProgram, until condition: () -> Bool
    ) async throws {
        while !condition() {
            guard run.isRunning else { throw await run.ending() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
