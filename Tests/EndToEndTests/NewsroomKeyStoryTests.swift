import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The newsroom's own key: never made anew unawares, and what to do where it is lost.
@Suite(.newsroom) struct NewsroomKeyStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let key: String
        let state: String
        let issues: [String]
    }

    private func loseKey() throws {
        try FileManager.default.removeItem(atPath: room.path("Subscribers/secret.key"))
    }

    private func keys() async throws -> [Row] {
        try await room.run(["key", "show", "--json"]).json()
    }

    @Test func `the first command that needs it makes it, under a name of its own`() async throws {
        let none = try await room.postrider("key", "show")
        #expect(none.err.contains("no key yet"))
        try await room.postrider("suppress", "add", "x@example.org")
        try await room.subscribe("ann")
        let key = try #require(try await keys().first)
        #expect(key.state == "current" && key.key.count == 8 && key.key != "k1")
        #expect(try room.read("Subscribers/secret.key").hasPrefix("\(key.key) "))
        let shown = try await room.postrider("key", "show").out
        let digits = try room.read("Subscribers/secret.key").split(separator: " ")[1].prefix(64)
        #expect(shown.contains(key.key) && !shown.contains(digits.prefix(8)))
    }

    @Test func `without it nobody is made to come back, and leaving works`() async throws {
        try await room.relay(SinkRule(.dot, for: "eve@example.org", do: .close))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", exits: 1)
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let before = try room.read("Subscribers/secret.key")
        try loseKey()
        for command in [
            ["subscribers", "import", "-"], ["subscribers", "add", "bob@example.org"],
            ["send", "first", "--yes"], ["send", "first", "--dry-run"],
            ["send", "first", "--test", "me@example.org", "--yes"],
            ["subscribers", "forget", "ann@example.org", "--yes"],
            ["reconcile", "first", "-", "--missing", "resend"],
        ] {
            let ending = try await room.run(command, input: "email\nbob@example.org\n")
            #expect(ending.status == 78, "\(command): \(ending)")
            #expect(ending.err.contains("secret.key"), "\(command): \(ending)")
            #expect(!room.exists("Subscribers/secret.key"), "\(command) made another")
        }
        let doctor = try await room.run(["doctor", "--offline"])
        #expect(doctor.out.contains("postrider key new"), "\(doctor)")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "lia@example.org")
        try await room.postrider("subscribers", "export")
        try await room.postrider("status", "first")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider("subscribers", "explain", "ann@example.org")
        try await room.postrider("suppress", "list")
        #expect(!room.exists("Subscribers/secret.key"))
        // Put back, all is well.
        try room.write(before, to: "Subscribers/secret.key")
        chmod(room.path("Subscribers/secret.key"), 0o600)
        let report = try await room.postrider(
            "subscribers", "import", "-", input: "email\nbob@example.org\n")
        #expect(report.out.contains("1 skipped"), "\(report)")
    }

    @Test func `another newsroom's key is not taken for this one's`() async throws {
        try await room.subscribe("ann")
        let digits = String(repeating: "ab", count: 32)
        try room.write("\(digits)\n", to: "Subscribers/secret.key")
        chmod(room.path("Subscribers/secret.key"), 0o600)
        let ending = try await room.postrider(
            "subscribers", "add", "bob@example.org", exits: 78)
        #expect(ending.err.contains("does not hold the key k"), "\(ending)")
        try await room.postrider("key", "show", exits: 78)
    }

    @Test func `a new key says what is lost, asks, and lets the newsroom go on`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let old = try #require(try await keys().first?.key)
        try loseKey()
        #expect(try await keys().map(\.state) == ["missing"])
        let asked = try await room.postrider("key", "new", exits: 64)
        #expect(asked.err.contains("1 person whom this list remembers by a hash"), "\(asked)")
        #expect(asked.err.contains("the links to leave in the mails of first"))
        #expect(asked.err.contains("the mailings of first, which cannot go on"))
        #expect(!room.exists("Subscribers/secret.key"))
        try await room.postrider("key", "new", "--yes")
        let rows = try await keys()
        #expect(rows.map(\.state) == ["current", "lost"] && rows[1].key == old)
        #expect(rows[0].key != old)
        try await room.postrider("subscribers", "add", "new@example.org")
        let stopped = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(stopped.err.contains("does not hold the key \(old) of this mailing"), "\(stopped)")
    }

    @Test func `a key that is there stays, and what it made is recognised`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let asked = try await room.postrider("key", "new", exits: 64)
        #expect(asked.err.contains("stays in the file"), "\(asked)")
        try await room.postrider("key", "new", "--yes")
        #expect(try await keys().map(\.state) == ["current", "older"])
        let report = try await room.postrider(
            "subscribers", "import", "-", input: "email\nbob@example.org\n")
        #expect(report.out.contains("1 skipped"), "\(report)")
        // A mailing that began under the old key ends under it.
        try await room.postrider("send", "first", "--yes")
        #expect(try await keys().map(\.issues) == [[], ["first"]])
    }

    @Test func `a backup takes the key along where it is asked for`() async throws {
        try await room.subscribe("ann")
        try await room.postrider("subscribers", "backup", "copy.sqlite", "--with-key")
        #expect(try room.read("copy.sqlite.key") == room.read("Subscribers/secret.key"))
        let attributes = try FileManager.default.attributesOfItem(
            atPath: room.path("copy.sqlite.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
