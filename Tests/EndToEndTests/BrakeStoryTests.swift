import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A relay that calls everybody dead loses nobody: the brake stops the mailing, and a person decides.
@Suite(.newsroom) struct BrakeStoryTests {
    let room = TestNewsroom.current
    private let unknown = SinkAction.reply(550, "5.1.1", "User unknown in local recipient table")

    private func bounced() async throws -> Int {
        try await room.postrider("subscribers", "list", "--status", "bounced", "--json").out
            .components(separatedBy: "@example.org").count - 1
    }

    /// A mailing to so many that has tripped.
    private func tripped(_ count: Int = 40) async throws -> SinkServer {
        let relay = try await room.relay(SinkRule(.rcpt, do: unknown))
        try await room.subscribe((100..<100 + count).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", exits: 69)
        #expect(ending.err.contains("cannot be chance") && ending.err.contains("User unknown"))
        #expect(ending.err.contains("--accept-refusals"))
        #expect(ending.err.contains("--failed resend"))
        return relay
    }

    @Test func `it trips after eleven, suppresses nobody, and later sends mail nobody`()
        async throws
    {
        let relay = try await tripped()
        let status = try await room.status()
        #expect((11...16).contains(status.failed) && status.held == status.failed)
        #expect(status.state == "paused" && status.queued == 40 - status.failed && status.addsUp)
        #expect(try await bounced() == 0)
        #expect(try await room.postrider("status", "first").out.contains("not suppressed yet"))
        relay.follow([])
        let tried = relay.statistics.commands[.rcpt]
        for _ in 0..<2 {
            let again = try await room.postrider("send", "first", "--yes", exits: 69)
            #expect(again.err.contains("--accept-refusals"))
        }
        #expect(relay.statistics.commands[.rcpt] == tried && relay.received.isEmpty)
        #expect(try await room.status().held == status.held)
    }

    @Test func `once the refusals are accepted the mailing goes on to its end`() async throws {
        let relay = try await tripped()
        let held = try await room.status().held
        relay.follow([SinkRule(.rcpt, every: 2, do: unknown)])
        let ending = try await room.postrider(
            "send", "first", "--accept-refusals", "--yes", exits: 1)
        let status = try await room.status()
        #expect(
            ending.err.contains("\(status.failed) dead addresses are suppressed."), "\(ending)")
        #expect(status.sent + status.failed == 40 && status.held == 0)
        #expect(status.failed > held && status.sent > 10 && status.state == "finished")
        #expect(try await bounced() == status.failed)
    }

    @Test func `a short list of which everybody is refused trips it at the end`() async throws {
        _ = try await tripped(3)
        let status = try await room.status()
        #expect(status.failed == 3 && status.held == 3 && status.state == "paused")
        #expect(try await bounced() == 0)
        try await room.postrider("send", "first", "--yes", exits: 69)
        try await room.postrider("send", "first", "--yes", "--accept-refusals", exits: 1)
        #expect(try await bounced() == 3)
    }

    @Test func `dead addresses that may be chance are suppressed at the end`() async throws {
        try await room.relay(SinkRule(.rcpt, every: 10, do: unknown))
        try await room.subscribe((100..<140).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", exits: 1)
        let status = try await room.status()
        #expect(status.failed == 4 && status.held == 0 && status.sent == 36)
        #expect(try await bounced() == 4)
    }

    @Test func `the settings say what is chance`() async throws {
        room.set("POSTRIDER_SEND_BRAKE_LEAST", "3")
        try await room.relay(SinkRule(.rcpt, do: unknown))
        try await room.subscribe((100..<140).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--connections", "1", exits: 69)
        #expect((4...9).contains(try await room.status().failed))
    }

    @Test func `what is held outlives a run, and is suppressed when the mailing has ended`()
        async throws
    {
        try await room.relay(SinkRule(.rcpt, for: "bob@example.org", do: unknown))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "2", exits: 1)
        #expect(try await room.status().held == 1)
        #expect(try await bounced() == 0)
        let explained = try await room.postrider(
            "subscribers", "explain", "bob@example.org", "--issue", "first"
        ).out
        #expect(explained.contains("held, and not suppressed yet"))
        try await room.postrider("send", "first", "--yes", exits: 1)
        #expect(try await room.status().held == 0)
        #expect(try await bounced() == 1)
    }

    @Test(arguments: [["--yes"], ["--close", "--yes"]])
    func `an address that has taken another issue since is not suppressed`(
        options: [String]
    ) async throws {
        let relay = try await room.relay(SinkRule(.rcpt, for: "bob@example.org", do: unknown))
        try await room.subscribe("ann", "bob", "cai", "dan")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "3", exits: 1)
        #expect(try await room.status().held == 1)
        relay.follow([])
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        #expect(try await room.status(of: "second").sent == 4)
        let ending = try await room.run(["send", "first"] + options)
        #expect(!ending.err.contains("suppressed"), "\(ending)")
        let status = try await room.status()
        #expect(status.held == 0 && status.failed == 1 && status.state == "finished")
        #expect(try await bounced() == 0)
        #expect(try await !room.postrider("suppress", "list", "--json").out.contains("@"))
    }

    @Test func `an address that took an issue before it was called dead is suppressed`()
        async throws
    {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        relay.follow([SinkRule(.rcpt, for: "bob@example.org", do: unknown)])
        try await room.postrider("compose", "second", "--all")
        let ending = try await room.postrider("send", "second", "--yes", exits: 1)
        #expect(ending.err.contains("1 dead address is suppressed."), "\(ending)")
        #expect(try await bounced() == 1)
    }

    @Test func `accepting refusals goes with neither a dry run nor a test`() async throws {
        try await room.prepareFirstIssue()
        for other in [["--dry-run"], ["--test", "ann@example.org"]] {
            let ending = try await room.run(["send", "first", "--accept-refusals"] + other)
            #expect(ending.status == 64)
        }
    }
}
