import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What came back is read, in a newsroom and without one, and nothing is changed.
@Suite(.newsroom) struct BounceStoryTests {
    let room = TestNewsroom.current

    private struct Document: Decodable {
        struct Identity: Decodable {
            let by: String
            let subscriber: String
            let issue: String?
        }
        struct Recipient: Decodable {
            let address: String
            let kind: String
        }
        let kind: String
        let reason: String?
        let rule: String
        let status: String?
        let identified: Identity?
        let would: String
        let recipients: [Recipient]
    }

    private func documents(_ text: String) throws -> [Document] {
        try text.split(separator: "\n").map {
            try JSONDecoder().decode(Document.self, from: Data($0.utf8))
        }
    }

    /// A report about a mail to a return path, from the server of the address.
    private func report(to path: String, about address: String) -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net
        To: \(path)
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b

        It could not be delivered.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; \(address)
        Action: failed
        Status: 5.1.1

        --b--

        """
    }

    @Test func `a report tells whose it is by the return path, in any case of letters`()
        async throws
    {
        let relay = try await room.relay()
        try room.replace(
            "links:", with: "return_path: bounces@example.org\nlinks:", in: "postrider.yml")
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        let mail = try #require(relay.received.first)
        let path = mail.sender
        try room.write(report(to: path.uppercased(), about: mail.recipients[0]), to: "bounce.eml")
        let told = try await room.postrider("bounces", "classify", "bounce.eml", "--json")
        let document = try JSONDecoder().decode(Document.self, from: Data(told.out.utf8))
        #expect(document.kind == "hard" && document.reason == "no-such-mailbox")
        #expect(document.rule == "delivery-status" && document.status == "5.1.1")
        #expect(document.recipients.map(\.address) == [mail.recipients[0]])
        #expect(document.identified?.by == "return-path")
        #expect(document.identified?.issue == "first")
        #expect(document.would == "suppress")
        // An address alone proves nothing, and somebody else is nobody of ours.
        try room.write(
            report(to: "bounces@example.org", about: mail.recipients[0]), to: "bare.eml")
        try room.write(
            report(to: "bounces@example.org", about: "else@example.net"), to: "else.eml")
        let both = try documents(
            try await room.postrider("bounces", "classify", "bare.eml", "else.eml", "--json").out)
        #expect(both.map(\.kind) == ["hard", "foreign"])
        #expect(both.map(\.would) == ["strike", "nothing"])
        #expect(both.map { $0.identified?.by } == ["address", nil])
    }

    @Test func `mboxes, folders and standard input are read, and what is missing is told`()
        async throws
    {
        let text = report(to: "bounces@example.org", about: "ann@example.net")
        let mbox = (1...3).map { _ in "From x Sun Nov 22 09:30:00 2026\n\(text)\n" }.joined()
        try room.write(mbox, to: "returned.mbox")
        try FileManager.default.createDirectory(
            atPath: room.path("box/new"), withIntermediateDirectories: true)
        try room.write(text, to: "box/new/1")
        let lines = try await room.postrider(
            "bounces", "classify", "returned.mbox", "box", "--json")
        #expect(try documents(lines.out).count == 4)
        let piped = try await room.postrider("bounces", "classify", "-", input: text)
        #expect(piped.out.contains("no-such-mailbox"), "\(piped)")
        let missing = try await room.postrider(
            "bounces", "classify", "gone.eml", "box", exits: 65)
        #expect(missing.err.contains("gone.eml") && missing.out.contains("ann@example.net"))
        let nowhere = try await room.postrider(
            "bounces", "classify", "box", "-C", "/nowhere", exits: 65)
        #expect(nowhere.err.contains("/nowhere"), "\(nowhere)")
    }

    @Test func `a case for a bug report has no names`() async throws {
        try room.write(
            report(to: "bounces@example.org", about: "ann@example.net"), to: "bounce.eml")
        let made = try await room.postrider("bounces", "classify", "bounce.eml", "--anonymise").out
        #expect(!made.contains("ann@") && !made.contains("example.net"))
        let told = try await room.postrider("bounces", "classify", "-", input: made)
        #expect(told.out.contains("no-such-mailbox"), "\(told)")
    }
}
