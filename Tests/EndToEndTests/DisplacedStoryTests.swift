import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Files of a mailing that are moved or deleted while it runs: nobody new is mailed, and nobody
/// twice by going on.
@Suite(.newsroom) struct DisplacedStoryTests {
    let room = TestNewsroom.current
    private let readers = (100..<250).map { "reader\($0)" }

    /// Takes a file or folder away while a mailing runs that would last half a minute, and waits for
    /// its end.
    private func mailing(
        during disturb: () throws -> Void
    ) async throws -> (relay: SinkServer, ending: Ending) {
        let relay = try await room.relay(SinkRule(.accepted, do: .delay(.milliseconds(400))))
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let run = try room.start("send", "first", "--yes", "--connections", "2")
        try await room.wait(for: run) { relay.received.count >= 3 }
        try disturb()
        let ending = await run.ending()
        #expect(ending.status == 65, "\(ending)")
        #expect(ending.err.contains("What was on its way has been recorded."), "\(ending)")
        #expect(relay.received.count < readers.count)
        relay.follow([])
        return (relay, ending)
    }

    private func move(_ from: String, _ to: String) throws {
        try FileManager.default.moveItem(atPath: room.path(from), toPath: room.path(to))
    }

    private func expectEachOnce(_ relay: SinkServer) {
        let recipients = relay.received.flatMap(\.recipients)
        #expect(recipients.count == readers.count && Set(recipients).count == readers.count)
    }

    @Test func `a ledger that is moved is named where it stands, and put back it goes on`()
        async throws
    {
        let (relay, ending) = try await mailing {
            try move("Issues/first/ledger.sqlite", "elsewhere.sqlite")
        }
        #expect(ending.err.contains("was moved to "), "\(ending)")
        #expect(ending.err.contains("elsewhere.sqlite"), "\(ending)")
        #expect(ending.err.contains("Before anything is sent again: mv "), "\(ending)")
        try move("elsewhere.sqlite", "Issues/first/ledger.sqlite")
        #expect(try await room.status().sent == relay.received.count)
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
    }

    @Test func `a folder that is moved is noticed, and put back it goes on`() async throws {
        let (relay, ending) = try await mailing { try move("Issues/first", "Issues/second") }
        #expect(ending.err.contains("Issues/second/ledger.sqlite"), "\(ending)")
        let way = try #require(ending.err.split(separator: "\n").last { $0.contains("mv ") })
        #expect(way.hasSuffix("/Issues/first"), "the folder, not the file: \(way)")
        try move("Issues/second", "Issues/first")
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
    }

    @Test func `a ledger that is deleted is saved in a copy to go on with`() async throws {
        let ledger = "Issues/first/ledger.sqlite"
        let (relay, ending) = try await mailing {
            try FileManager.default.removeItem(atPath: room.path(ledger))
        }
        #expect(ending.err.contains("was deleted or replaced"), "\(ending)")
        #expect(ending.err.contains("\(ledger).saved"), "\(ending)")
        #expect(ending.err.contains("postrider send first --moved"), "\(ending)")
        try move("\(ledger).saved", ledger)
        let mode = try FileManager.default.attributesOfItem(atPath: room.path(ledger))
        #expect(mode[.posixPermissions] as? Int == 0o600)
        try await room.postrider("send", "first", "--yes", exits: 65)
        try await room.postrider("send", "first", "--yes", "--moved")
        expectEachOnce(relay)
    }

    @Test func `a list that is deleted ends the mailing, since nobody could leave any more`()
        async throws
    {
        try await room.postrider("subscribers", "backup", "list.backup")
        let (relay, ending) = try await mailing {
            try FileManager.default.removeItem(
                atPath: room.path("Subscribers/subscribers.sqlite"))
        }
        #expect(ending.err.contains("subscribers.sqlite: was deleted"), "\(ending)")
        #expect(ending.err.contains("Put a backup in its place"), "\(ending)")
        let status = try await room.status()
        #expect(status.sent == relay.received.count && status.indoubt == 0 && status.addsUp)
        try await room.postrider("send", "first", "--yes", exits: 78)
    }
}
