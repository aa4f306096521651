import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Leaving never waits, whoever is at work on the list.
@Suite(.newsroom) struct LeavingMeanwhileStoryTests {
    let room = TestNewsroom.current

    private static let strace = Program.installed("strace")

    @Test(.enabled(if: Program.python != nil, "Python is not installed"))
    func `while another program is at work on the list, leaving is recorded and holds`()
        async throws
    {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "eve", "dan", "lia")
        try await room.postrider("compose", "first")
        let held = try #require(try await HeldList(room))
        let left = try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        #expect(left.err.contains("they get no mail from now on"), "\(left)")
        #expect(left.err.contains("Another program is at work on the list"))
        try await room.postrider("subscribers", "remove", "bob@example.org", "--list", "daily")
        let suppressed: [[String: String]] = try await room.postrider(
            "suppress", "add", "eve@example.org", "new@example.org", "--json"
        ).json()
        #expect(suppressed.map { $0["outcome"] } == ["recorded", "recorded"])
        // Everybody who reads the list sees it as part of it.
        let list = try await room.postrider("subscribers", "export")
        #expect(!list.out.contains("ann@example.org") && list.out.contains("dan@example.org"))
        let explained = try await room.postrider("subscribers", "explain", "bob@example.org")
        #expect(explained.out.contains("would not reach them"), "\(explained)")
        try await room.postrider("send", "first", "--yes")
        #expect(
            Set(relay.received.flatMap(\.recipients)) == ["dan@example.org", "lia@example.org"])
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        await held.release()
        try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(try Data(contentsOf: intake).isEmpty, "it is written into the list now")
        let report = try await room.postrider(
            "subscribers", "import", "-", input: "email\nnew@example.org\nann@example.org\n")
        #expect(report.out.contains("1 added") || report.out.contains("1 skipped"), "\(report)")
        try await room.postrider("subscribers", "show", "new@example.org", exits: 65)
    }

    private var intake: URL {
        URL(fileURLWithPath: room.path("Subscribers/subscribers.intake"))
    }

    @Test(.enabled(if: Program.python != nil, "Python is not installed"))
    func `leaving does not even open a list that another program holds wholly`() async throws {
        try await room.subscribe("ann", "bob")
        let held = try #require(try await HeldList(room, wholly: true))
        let left = try await room.postrider("suppress", "add", "ann@example.org")
        #expect(left.err.contains("Another program is at work on the list"), "\(left)")
        await held.release()
        let shown = try await room.postrider("suppress", "list")
        #expect(shown.out.contains("ann@example.org"))
    }

    @Test func `a send under way sees what is recorded before its next hand-out`() async throws {
        let relay = try await room.relay { $0.dotDelay = .milliseconds(200) }
        let names = (0..<12).map { "reader\($0)" }
        try await room.subscribe(names)
        try await room.postrider("compose", "first")
        let send = try room.start(
            "send", "first", "--yes", "--progress", "none", "--connections", "1")
        while relay.received.count < 2, send.isRunning {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await room.postrider("suppress", "add", "reader11@example.org")
        #expect(await send.ending().status == 0)
        #expect(!relay.received.contains { $0.recipients == ["reader11@example.org"] })
        let status = try await room.status()
        #expect(status.sent == 11 && status.excluded == ["suppressed": 1], "\(status)")
    }

    @Test func `who is not on the list is told, and remembered all the same`() async throws {
        try await room.subscribe("ann")
        try await room.postrider(
            "subscribers", "remove", "zoe@example.org", "--list", "daily", exits: 65)
        let typo = try await room.postrider(
            "subscribers", "remove", "ann@example.org", "--list", "dialy", exits: 65)
        #expect(typo.err.contains("Did you mean") && typo.err.contains("daily"), "\(typo)")
        try await room.subscribe("zoe")
        let zoe = try await room.postrider("subscribers", "show", "zoe@example.org")
        #expect(zoe.out.contains("daily (unsubscribed)"), "\(zoe)")
        try await room.postrider(
            "subscribers", "add", "zoe@example.org", "--list", "daily", "--revive")
        let back = try await room.postrider("subscribers", "show", "zoe@example.org")
        #expect(back.out.contains("daily (active)"), "\(back)")
    }

    @Test func `doctor tells of lines that cannot be read`() async throws {
        try await room.subscribe("ann")
        try room.write("not a line of ours\nhalf a li", to: "Subscribers/subscribers.intake")
        let sick = try await room.run(["doctor", "--offline"])
        #expect(sick.out.contains("1 line of") && sick.out.contains("cannot be read"), "\(sick)")
        #expect(sick.out.contains("a line that was cut off"))
        try await room.postrider("subscribers", "show", "ann@example.org")
    }

    /// Opt-outs wait for no lock of the list: seen in the order of the system calls.
    @Test(
        .enabled(if: LeavingMeanwhileStoryTests.strace != nil, "strace is not installed"),
        arguments: [
            ["suppress", "add", "ann@example.org"],
            ["subscribers", "remove", "bob@example.org", "--list", "daily"],
            ["subscribers", "remove", "eve@example.org", "--yes"],
        ])
    func `the record is on the disk before the list is so much as opened`(_ command: [String])
        async throws
    {
        try await room.subscribe("ann", "bob", "eve")
        let strace = try #require(Self.strace)
        let ending = try await strace.run(
            [
                "-f", "-y", "-qq", "-o", "trace", "-e",
                "trace=openat,flock,fcntl,fsync,fdatasync,write", Program.postrider.path,
            ] + command, in: room.folder)
        try #require(ending.status == 0, "\(ending)")
        let calls = try room.read("trace").split(separator: "\n")
        let synced = try #require(
            calls.firstIndex { $0.contains("fsync(") && $0.contains("subscribers.intake") },
            "the intake is never synced")
        let before = calls[..<synced]
        #expect(!before.contains { $0.contains("subscribers.sqlite") })
        let locks = before.filter {
            $0.contains("flock(") || $0.contains("F_SETLK") || $0.contains("F_OFD_SETLK")
        }
        #expect(locks.allSatisfy { $0.contains("subscribers.intake") }, "\(locks)")
        #expect(locks.count == 1)
        #expect(before.contains { $0.contains("write(") && $0.contains("subscribers.intake") })
        #expect(calls[synced...].contains { $0.contains("subscribers.sqlite") })
    }
}
