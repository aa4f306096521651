import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What a dry run proposes to do next.
@Suite(.newsroom, .enabled(if: Program.bash != nil, "bash is not installed"))
struct HintStoryTests {
    let room = TestNewsroom.current

    private func hint(_ arguments: String...) async throws -> String {
        let ending = try await room.run(["send", "first", "--dry-run"] + arguments)
        #expect(ending.status == 0, "\(ending)")
        return ending.err
    }

    /// Runs a line as somebody who pastes it.
    private func paste(_ line: String) async throws -> Ending {
        let folder = (Program.postrider.path as NSString).deletingLastPathComponent
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return try await #require(Program.bash).run(
            ["-c", line], in: room.folder,
            environment: room.variables.merging(["PATH": "\(folder):\(path)"]) { $1 })
    }

    @Test func `the hint sends to those whom the dry run showed`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.subscribe("zoe", "fay", to: "weekly")
        try await room.postrider("segments", "save", "short", "name != \"Zoe\"")
        let text = try await hint(
            "-C", ".", "--list", "weekly", "--list", "daily", "--where", "name != \"Eve\"",
            "--segment", "short", "--limit", "3")
        let line = try #require(text.firstMatch(of: /To send it: (.*)\n/)).output.1
        #expect(
            line == """
                postrider send first -C . --list weekly --list daily \
                --where 'name != "Eve"' --segment short --limit 3
                """)
        let sent = try await paste("\(line) --yes")
        #expect(sent.status == 0, "\(sent)")
        #expect(
            relay.received.flatMap(\.recipients).sorted()
                == ["ann@example.org", "bob@example.org", "fay@example.org"])
        let after = try await hint("--list", "daily")
        #expect(after == "Its mailing has begun; to go on: postrider send first\n")
    }

    @Test func `where lint stops the send, no hint sends`() async throws {
        try await room.prepareFirstIssue()
        try room.replace("unsubscribe_url", with: "subscriber.name|x", in: "Issues/first/issue.txt")
        let stopped = try await hint()
        #expect(
            stopped.hasPrefix("It would not be sent as it is: ") && !stopped.contains("To send it"))
        #expect(stopped.contains("postrider lint first"))
        #expect(
            try await hint("--ignore-lint") == "To send it: postrider send first --ignore-lint\n")
    }

    @Test func `where there is nobody to send to, none does either`() async throws {
        try await room.prepareFirstIssue()
        let nobody = try await hint("--where", "name = \"Zoe\"")
        #expect(nobody == "Nobody would get it; choose other people to send it to.\n")
        let refused = try await room.postrider(
            "send", "first", "--where", "name = \"Zoe\"", "--yes", exits: 65)
        #expect(
            refused.err.hasSuffix(
                "See who it holds for: postrider subscribers list --where 'name = \"Zoe\"'\n"))
    }

    @Test func `one mail is one mail`() async throws {
        try await room.subscribe("ann")
        try await room.postrider("compose", "first")
        #expect(
            try await room.postrider("send", "first", "--dry-run").out
                .hasPrefix("Dry run: 1 mail in "))
        try await room.relay()
        try await room.postrider("send", "first", "--yes")
        #expect(try await room.postrider("status", "first").out.contains("1 candidate: 1 sent"))
        #expect(try await room.postrider("report", "first").out.contains("1 candidate: 1 sent"))
    }
}
