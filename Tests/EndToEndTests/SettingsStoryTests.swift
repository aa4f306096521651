import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Settings from the file, the environment and secret files; the password is never told.
@Suite(.newsroom) struct SettingsStoryTests {
    let room = TestNewsroom.current
    private static let password = "s3cret-Fähre"

    /// A relay that lets in one user, and settings that name that user.
    private func relayWithLogin() async throws -> SinkServer {
        let relay = try await room.relay {
            $0.credentials = SinkCredentials(user: "post", password: Self.password)
        }
        try await room.prepareFirstIssue()
        try room.replace(
            "  tls: off\n", with: "  tls: off\n  username: post\n", in: "postrider.yml")
        return relay
    }

    private func setSource(_ line: String) throws {
        try room.replace(
            "  username: post\n", with: "  username: post\n  \(line)\n", in: "postrider.yml")
    }

    /// Writes the password into a file that only its owner may read.
    private func writePassword(_ password: String = password, mode: Int = 0o600) throws {
        try room.write("\(password)\n", to: "password")
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: room.path("password"))
    }

    private enum Source: CaseIterable { case file, variable, command }

    @Test(arguments: Source.allCases)
    private func `a password comes from a file, a variable or a command`(_ source: Source)
        async throws
    {
        let relay = try await relayWithLogin()
        switch source {
        case .file:
            try writePassword()
            try setSource("password_file: password")
        case .variable:
            room.set("RELAY_PASSWORD", Self.password)
            try setSource("password_env: RELAY_PASSWORD")
        case .command:
            try writePassword()
            try setSource("password_command: cat password")
        }
        let ending = try await room.postrider("send", "first", "--yes", "--verbose")
        #expect(relay.received.count == 3)
        let told = Data(Self.password.utf8).base64EncodedString()
        let plain = Data("\0post\0\(Self.password)".utf8).base64EncodedString()
        for secret in [Self.password, told, plain] {
            #expect(!ending.out.contains(secret) && !ending.err.contains(secret))
        }
        #expect(ending.err.contains("AUTH") || ending.err.contains("235"), "\(ending.err)")
    }

    @Test func `a wrong password is tried once and loses nothing`() async throws {
        let relay = try await relayWithLogin()
        try writePassword("wrong")
        try setSource("password_file: password")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--connections", "4", exits: 69)
        #expect(relay.statistics.loginAttempts == 1)
        #expect(ending.err.contains("smtp.username"))
        #expect(!ending.err.contains("wrong"))
        try writePassword()
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
    }

    @Test func `a password that everybody can read is refused before anything is sent`()
        async throws
    {
        let relay = try await relayWithLogin()
        try writePassword(mode: 0o644)
        try setSource("password_file: password")
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("chmod 600"))
        #expect(relay.statistics.connections == 0)
    }

    @Test func `a user name without a password is a setting to mend`() async throws {
        _ = try await relayWithLogin()
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("smtp.password_file"))
        try setSource("password_env: NOT_THERE")
        let unset = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(unset.err.contains("NOT_THERE"))
    }

    @Test func `a secret key that others can read is refused`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--dry-run")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: room.path("Subscribers/secret.key"))
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("chmod 600"))
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `what stands in the environment goes before the file`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        room.set("POSTRIDER_FROM", "Other <other@example.net>")
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let mail = try #require(relay.received.first)
        #expect(
            String(decoding: mail.bytes, as: UTF8.self)
                .contains("From: Other <other@example.net>\r\n"))
    }

    @Test(arguments: [
        ("smtp:", "smpt:", "unknown setting smpt", "Did you mean smtp?"),
        ("  tls: off", "  tl: off", "unknown setting smtp.tl", "Did you mean smtp.tls?"),
        ("  tls: off", "  tls: off\n  conections: 4", "smtp.conections", "smtp.connections"),
        ("reply_to:", "replyto:", "replyto", "Did you mean reply_to?"),
    ])
    func `an unknown setting names the nearest one and its line`(
        _ old: String, _ new: String, _ problem: String, _ advice: String
    ) async throws {
        try room.replace(old, with: new, in: "postrider.yml")
        let ending = try await room.postrider("compose", "first", exits: 78)
        #expect(ending.err.contains("postrider.yml, line "))
        #expect(ending.err.contains(problem) && ending.err.contains(advice))
        #expect(!room.exists("Issues/first"))
    }

    @Test func `TLS may be off for this machine only`() async throws {
        try await room.prepareFirstIssue()
        room.set("POSTRIDER_SMTP_URL", "smtp://relay.example.org:587")
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("relay.example.org is not this machine"))
    }

    @Test func `a relay without STARTTLS is not trusted`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        room.set("POSTRIDER_SMTP_TLS", "required")
        let ending = try await room.postrider("send", "first", "--yes", exits: 69)
        #expect(ending.err.contains("STARTTLS"))
        #expect(relay.received.isEmpty)
        #expect(try await room.status().queued == 3)
    }

    @Test func `the manual is the pages in docs, and a page for man`() async throws {
        let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs").standardized
        for page in ["commands", "settings"] {
            let written = try String(
                contentsOf: docs.appendingPathComponent("\(page).md"), encoding: .utf8)
            #expect(try await room.postrider("manual", page).out == written)
        }
        let man = try await room.postrider("manual", "man").out
        #expect(man.contains("\n.SH NAME\n") && man.contains("\n.SS \"send [options] <slug>\"\n"))
        try await room.postrider("manual", "cover", exits: 64)
    }
}
