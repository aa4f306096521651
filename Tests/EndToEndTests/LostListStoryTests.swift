import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A list that is gone while mailings know of it: nothing but a backup takes its place.
@Suite(.newsroom) struct LostListStoryTests {
    let room = TestNewsroom.current

    private static let list = "Subscribers/subscribers.sqlite"

    private func loseList() throws {
        try FileManager.default.removeItem(atPath: room.path(Self.list))
    }

    /// The recipients to whom an issue goes that is composed now.
    private func mailed(_ issue: String, _ relay: SinkServer) async throws -> [String] {
        let before = relay.received.count
        try await room.postrider("compose", issue, "--all")
        try await room.postrider("send", issue, "--list", "daily", "--yes")
        return relay.received.dropFirst(before).flatMap(\.recipients).sorted()
    }

    /// Subscribes four, makes a backup, and mails those whom Bob has left.
    private func mailWithoutBob(_ relay: SinkServer) async throws {
        try await room.subscribe("ann", "bob", "cat", "dan")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider("subscribers", "unsubscribe", "bob@example.org")
        #expect(try await mailed("first", relay).count == 3)
    }

    @Test func `nothing but a backup takes the place of a list that is lost`() async throws {
        let relay = try await room.relay()
        try await mailWithoutBob(relay)
        try loseList()
        for command in [
            ["subscribers", "list"], ["subscribers", "export"],
            ["subscribers", "explain", "bob@example.org"], ["subscribers", "undo", "1", "--yes"],
            ["subscribers", "backup", "other.sqlite"], ["subscribers", "import", "-"],
            ["subscribers", "add", "bob@example.org"], ["lists"], ["suppress", "list"],
            ["suppress", "export"], ["send", "first", "--yes"], ["send", "first", "--dry-run"],
        ] {
            let ending = try await room.run(command, input: "email\nbob@example.org\n")
            #expect(ending.status == 78, "\(command): \(ending)")
            #expect(ending.err.contains("subscribers restore FILE"), "\(command): \(ending)")
            #expect(!room.exists(Self.list), "\(command) made another")
        }
        let doctor = try await room.run(["doctor", "--offline"])
        #expect(doctor.out.contains("the list is gone though mailings were sent"), "\(doctor)")
        let restored = try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(restored.err.contains("the database was gone, so"), "\(restored)")
        #expect(
            try await mailed("second", relay)
                == ["ann@example.org", "cat@example.org", "dan@example.org"])
    }

    @Test func `leaving is recorded while the list is lost, and holds in the backup`() async throws
    {
        let relay = try await room.relay()
        try await mailWithoutBob(relay)
        try loseList()
        let left = try await room.postrider("subscribers", "unsubscribe", "cat@example.org")
        #expect(
            left.err.contains(
                "Recorded that cat@example.org leaves the newsletter. The list is gone"),
            "\(left)")
        let suppressed = try await room.postrider("suppress", "add", "dan@example.org")
        #expect(suppressed.err.contains("The list is gone"), "\(suppressed)")
        #expect(!room.exists(Self.list))
        try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(try await mailed("second", relay) == ["ann@example.org"])
    }

    @Test func `a backup in the place of a list begun anew takes over what the ledgers tell`()
        async throws
    {
        let relay = try await room.relay()
        try await mailWithoutBob(relay)
        try loseList()
        let (issues, elsewhere) = (room.path("Issues"), room.path("Sent"))
        try FileManager.default.moveItem(atPath: issues, toPath: elsewhere)
        try await room.postrider("subscribers", "export")
        #expect(room.exists(Self.list))
        try? FileManager.default.removeItem(atPath: issues)
        try FileManager.default.moveItem(atPath: elsewhere, toPath: issues)
        let restored = try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(restored.err.contains("by the ledgers: 1"), "\(restored)")
        #expect(restored.err.contains("the database was begun anew, so"), "\(restored)")
        #expect(
            try await mailed("second", relay)
                == ["ann@example.org", "cat@example.org", "dan@example.org"])
    }

    @Test func `a damaged ledger keeps nobody from what the others tell`() async throws {
        let relay = try await room.relay()
        try await mailWithoutBob(relay)
        try room.write(String(repeating: "no ledger ", count: 900), to: "Issues/bad/ledger.sqlite")
        try loseList()
        let restored = try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(restored.err.contains("by the ledgers: 1"), "\(restored)")
        #expect(restored.err.contains("bad/ledger.sqlite"), "\(restored)")
        #expect(
            try await mailed("second", relay)
                == ["ann@example.org", "cat@example.org", "dan@example.org"])
    }

    @Test func `a restore that fails leaves no empty list behind`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("eve")
        try await room.postrider("subscribers", "forget", "eve@example.org", "--yes")
        try await mailWithoutBob(relay)
        try loseList()
        let kept = try room.read("Subscribers/secret.key")
        let other = String(repeating: "5e", count: 32)
        try room.write("kzzzzzzz \(other)\n", to: "Subscribers/secret.key")
        chmod(room.path("Subscribers/secret.key"), 0o600)
        let ending = try await room.run(["subscribers", "restore", "copy.sqlite", "--yes"])
        #expect(ending.status == 65, "\(ending)")
        #expect(!room.exists(Self.list))
        try room.write(kept, to: "Subscribers/secret.key")
        chmod(room.path("Subscribers/secret.key"), 0o600)
        try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
    }
}
