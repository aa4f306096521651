import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Times as an editor far from Greenwich reads them.
@Suite(.newsroom) struct LocalTimeStoryTests {
    let room = TestNewsroom.current

    private static let commands = [
        ["status", "first"], ["report", "first"], ["subscribers", "show", "ann@example.org"],
        ["subscribers", "explain", "ann@example.org", "--issue", "first"],
        ["lists", "show", "daily"], ["segments", "show", "all"], ["subscribers", "undo"],
        ["suppress", "list"], ["doctor", "--offline"],
    ]

    private func prepare() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("segments", "save", "all", "name != \"Zoe\"")
        try await room.postrider("suppress", "add", "zoe@example.org")
        room.set("TZ", "Asia/Kathmandu")
    }

    @Test(arguments: commands)
    func `a terminal shows local time with its zone, a pipe and JSON show UTC`(
        command: [String]
    ) async throws {
        try await prepare()
        let shown = try await Terminal(
            .postrider, command, in: room.folder, columns: 200, environment: room.variables
        ).ending().screen.withoutCodes
        #expect(shown.contains(/20\d\d-\d\d-\d\d \d\d:\d\d:\d\d \+0545/), "\(shown)")
        #expect(!shown.contains(/T\d\d:\d\d:\d\dZ/), "\(shown)")
        for arguments in [command, command + ["--json"]] {
            let piped = try await room.run(arguments).out
            #expect(piped.contains(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/), "\(piped)")
            #expect(!piped.contains("+0545"), "\(piped)")
        }
        let json = try await Terminal(
            .postrider, command + ["--json"], in: room.folder, columns: 200,
            environment: room.variables
        ).ending().screen
        #expect(json.contains(/T\d\d:\d\d:\d\dZ/) && !json.contains("+0545"), "\(json)")
    }

    @Test func `a wait is told by the clock on the wall`() async throws {
        try await prepare()
        try await room.postrider("compose", "second", "--all")
        room.set("POSTRIDER_RATE_HOURS", "00:00-00:01 Asia/Kathmandu")
        let run = try await room.terminal("send", "second", "--yes", "--wait", "0").ending()
        #expect(run.status == 75, "\(run)")
        #expect(run.screen.contains(/until 20\d\d-\d\d-\d\d 00:00:\d\d \+0545/), "\(run)")
    }
}
