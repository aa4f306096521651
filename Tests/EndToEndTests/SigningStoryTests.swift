import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Keys, signatures, and mails that are made again.
@Suite(.newsroom) struct SigningStoryTests {
    let room = TestNewsroom.current

    /// Makes a key and names it in the settings; returns the record to publish.
    private func makeKey(_ selector: String, _ type: String) async throws -> String {
        let ending = try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", selector, "--type", type)
        return ending.out
    }

    private func signWith(_ selectors: String...) throws {
        let items = selectors.map {
            "  - {domain: example.org, selector: \($0), key_file: Keys/\($0).pem}"
        }
        try room.write(
            try room.read("postrider.yml") + "\ndkim:\n" + items.joined(separator: "\n") + "\n",
            to: "postrider.yml")
    }

    @Test func `a key is for its owner alone, and its record fits a zone file`() async throws {
        let record = try await makeKey("s1", "rsa")
        #expect(record.hasPrefix("s1._domainkey.example.org. IN TXT ("))
        for piece in record.split(separator: "\"").enumerated() where piece.offset % 2 == 1 {
            #expect(piece.element.utf8.count <= 255)
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: room.path("Keys/s1.pem"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", "s1", exits: 65)
        try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", "s2", "--bits", "1024",
            exits: 64)
    }

    @Test func `a mail is made again byte for byte from the ledger`() async throws {
        _ = try await makeKey("s1", "ed25519")
        try signWith("s1")
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        // Neither a new article nor a new name changes what was sent.
        try await room.postrider("subscribers", "add", "bob@example.org", "--name", "Robert")
        let mail = try #require(relay.received.first { $0.recipients == ["bob@example.org"] })
        let again = try await room.postrider(
            "issues", "show", "first", "--as", "bob@example.org", "--raw")
        #expect(again.out == String(decoding: mail.bytes, as: UTF8.self))
    }

    @Test(.enabled(if: PythonDKIM.isInstalled, "needs python3 with dkimpy and pynacl"))
    func `another program verifies every signature of what arrived`() async throws {
        let records = try await makeKey("s1", "rsa") + makeKey("s2", "ed25519")
        try signWith("s1", "s2")
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
        for mail in relay.received {
            #expect(try PythonDKIM.verified(mail.bytes, zone: records) == 2)
            var changed = mail.bytes
            changed[changed.count - 10] ^= 1
            #expect(try PythonDKIM.verified(changed, zone: records) == 0)
        }
    }

    @Test(.enabled(if: PythonDKIM.isInstalled, "needs python3"))
    func `a check tells what DNS has apart from what it should have`() async throws {
        let record = try await makeKey("s1", "rsa")
        let other = try await makeKey("s2", "rsa").replacing("s2._domainkey", with: "s1._domainkey")
        try signWith("s1")
        let cases: [(zone: String, exit: Int32, words: String)] = [
            (record, 0, "the same key"), (other, 1, "another key"), ("", 1, "no such record"),
            ("s1._domainkey.example.org. IN TXT \"v=DKIM1; p=\"", 1, "withdrawn"),
        ]
        for (zone, exit, words) in cases {
            let server = try PythonDNS(zone: zone)
            defer { server.stop() }
            let ending = try await room.postrider(
                "dkim", "check", "--server", "127.0.0.1:\(server.port)", exits: exit)
            #expect(ending.out.contains(words), "\(words): \(ending.out)")
        }
    }
}
