import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Three machines with a copy of the newsroom each mail one issue together.
@Suite(.newsroom) struct SeveralMachinesStoryTests {
    private let room = TestNewsroom.current
    private let machines = TemporaryFolder()
    private let readers = (1...30).map { "reader\($0)" }

    /// Copies the newsroom to the other machines, and restores a backup on all of them.
    private func share() async throws -> (digest: String, folders: [String]) {
        try await room.subscribe(readers)
        try await room.postrider("subscribers", "unsubscribe", "reader1@example.org")
        try await room.postrider("compose", "first")
        let backup = machines.file("list.backup")
        let ending = try await room.postrider("subscribers", "backup", backup)
        let digest = try #require(ending.out.split(separator: " ").last)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let hashed = try await Program(path: "/usr/bin/sha256sum").run([backup], in: machines.path)
        try hashed.checked()
        #expect(hashed.out.hasPrefix(digest) && digest.count == 64)
        var folders = [room.folder]
        for name in ["second", "third"] {
            let folder = machines.file(name)
            try await Program(path: "/bin/cp").run(
                ["-a", room.folder, folder], in: machines.path
            ).checked()
            try FileManager.default.removeItem(
                atPath: "\(folder)/Subscribers/subscribers.sqlite")
            folders.append(folder)
        }
        for folder in folders {
            let restored = try await room.postrider(
                "subscribers", "restore", backup, "--yes", "-C", folder)
            #expect(restored.err.contains("SHA-256 of it: \(digest)"), "\(restored)")
        }
        return (digest, folders)
    }

    @Test func `each mails its part, and together they mail everybody once`() async throws {
        let relay = try await room.relay()
        let (digest, folders) = try await share()
        for (index, folder) in folders.enumerated() {
            let ending = try await room.postrider(
                "send", "first", "--yes", "--part", "\(index + 1)/3", "--backup", digest,
                "-C", folder)
            #expect(ending.err.contains("part \(index + 1) of 3"), "\(ending)")
            #expect(ending.err.contains("in other parts"), "\(ending)")
        }
        let recipients = relay.received.flatMap(\.recipients)
        #expect(Set(recipients).count == 29 && recipients.count == 29)

        let others = folders.dropFirst().flatMap {
            ["--with", "\($0)/Issues/first/ledger.sqlite"]
        }
        let report = try await room.run(["report", "first", "--json"] + others)
        let document = try report.json(Sum.self)
        #expect(document.recipients == 29 && document.status.sent == 29)
        #expect(document.status.candidates == 30 && document.missingParts == [])
        let some = try await room.run(["report", "first"] + Array(others.prefix(2)))
        #expect(some.err.contains("note: not counted, part 3/3"), "\(some)")

        // Going on needs no part, and another part is refused.
        try await room.postrider("send", "first", "--yes")
        let refusal = try await room.postrider(
            "send", "first", "--yes", "--part", "2/3", "--backup", digest, exits: 64)
        #expect(refusal.err.contains("Leave --part and --backup out"), "\(refusal)")
        #expect(relay.received.count == 29)
    }

    private struct Sum: Decodable {
        let recipients: Int
        let missingParts: [String]
        let status: StatusDocument
    }

    @Test func `somebody of another part is explained, and a dry run makes the part alone`()
        async throws
    {
        try await room.relay()
        let (digest, folders) = try await share()
        let dry = try await room.postrider(
            "send", "first", "--dry-run", "--part", "1/3", "--backup", digest)
        #expect(dry.out.contains("in other parts: "), "\(dry)")
        #expect(dry.err.contains("--part 1/3 --backup \(digest)"), "\(dry)")
        #expect(try room.names(in: "Outbox/first").count < 29)
        try await room.postrider(
            "send", "first", "--yes", "--part", "1/3", "--backup", digest, "-C", folders[0])
        // Their parts follow from the addresses: 2 and 3.
        for (name, part) in [("reader2", 2), ("reader10", 3)] {
            let answer = try await room.postrider(
                "subscribers", "explain", "\(name)@example.org", "--issue", "first")
            #expect(answer.out.contains("in part \(part), which another machine"), "\(answer)")
        }
    }

    @Test func `a list that is not the backup's, or an option that is none, is refused`()
        async throws
    {
        try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let digest = String(repeating: "0", count: 64)
        let never = try await room.postrider(
            "send", "first", "--yes", "--part", "1/3", "--backup", digest, exits: 65)
        #expect(never.err.contains("postrider subscribers restore FILE"), "\(never)")
        for (arguments, words) in [
            (["--part", "1/3"], "go together"), (["--backup", digest], "go together"),
            (["--part", "4/3", "--backup", digest], "a part is written K/N"),
            (["--part", "1/3", "--backup", "abc"], "64 digits"),
        ] {
            let ending = try await room.run(["send", "first", "--yes"] + arguments)
            #expect(ending.status == 64 && ending.err.contains(words), "\(ending)")
        }
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }
}
