import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Bounces are read from a real Dovecot, by IMAP and POP3, once, and nobody's own mail is touched.
@Suite(
    .enabled(if: Dovecot.program != nil, "Dovecot with IMAP and POP3 is not installed"), .newsroom)
struct MailboxStoryTests {
    let room = TestNewsroom.current

    private struct Read: Decodable {
        struct Visit: Decodable {
            let read: Int
            let reports: Int
            let left: Int
            let problem: String?
        }
        let read: Int
        let again: Int
        let verdicts: [String: Int]
        let mailboxes: [Visit]
    }

    private static let person = """
        From: Ann <ann@example.org>
        To: bounces@example.org
        Subject: My new address
        Message-ID: <person@example.org>

        Please write to me at ann@example.net from now on.

        """

    private func report(to path: String, about address: String, _ number: Int = 0) -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net
        To: \(path)
        Subject: Undelivered Mail Returned to Sender
        Message-ID: <\(address.count).\(number)@mx.example.net>
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b

        It could not be delivered.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; \(address)
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 no such user \(number)

        --b--

        """
    }

    /// Sends an issue and has the mail to ann and bob come back into the mailbox, beside a person's.
    private func fill(_ dovecot: Dovecot) async throws {
        let relay = try await room.relay()
        try room.replace(
            "links:", with: "return_path: bounces@example.org\nlinks:", in: "postrider.yml")
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        for mail in relay.received where !mail.recipients[0].hasPrefix("eve") {
            try dovecot.deliver(
                report(to: mail.sender, about: mail.recipients[0]), mail.recipients[0])
        }
        try dovecot.deliver(Self.person, "person")
        try dovecot.deliver(
            report(to: "bounces@example.org", about: "stranger@example.com"), "foreign")
    }

    private func mailbox(_ text: String, secret: String = "secret\n") throws {
        try room.write(secret, to: "mailbox.secret")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: room.path("mailbox.secret"))
        try room.replace(
            "links:",
            with: """
                bounces:
                  mailboxes:
                    - {username: u, password_file: mailbox.secret, tls: "off", \(text)}
                links:
                """, in: "postrider.yml")
    }

    private func fetch(exits status: Int32 = 0) async throws -> Read {
        let ending = try await room.postrider("bounces", "fetch", "--json", exits: status)
        return try JSONDecoder().decode(Read.self, from: Data(ending.out.utf8))
    }

    private func suppressed() async throws -> Int {
        try await room.postrider("suppress", "list").out.split(separator: "\n")
            .count { $0.contains("bounced") }
    }

    @Test(arguments: ["move", "delete", "keyword", "leave"])
    func `IMAP: reports count once, and people's mail stays unread`(_ after: String) async throws {
        let dovecot = try await Dovecot()
        try await fill(dovecot)
        try mailbox("url: imap://127.0.0.1:\(dovecot.imap)/INBOX, after: \(after)")
        let first = try await fetch()
        #expect(first.mailboxes.map(\.read) == [4] && first.mailboxes.map(\.reports) == [2])
        #expect(first.verdicts["suppressed"] == 2)
        let inbox = dovecot.count()
        switch after {
        case "move":
            #expect(inbox == 2 && dovecot.count(in: ".Postrider") == 2)
        case "delete": #expect(inbox == 2)
        default: #expect(inbox == 4)
        }
        #expect(!dovecot.hasReadMail)
        let second = try await fetch()
        #expect(second.mailboxes.map(\.read) == [0] && second.verdicts.isEmpty)
        #expect(second.mailboxes[0].left >= 2)
        #expect(try await suppressed() == 2)
        await dovecot.stop()
    }

    @Test func `POP3: nothing is deleted unless that is said, and then reports alone`() async throws
    {
        let dovecot = try await Dovecot()
        try await fill(dovecot)
        try mailbox("url: pop3://127.0.0.1:\(dovecot.pop3)")
        #expect(try await fetch().mailboxes.map(\.reports) == [2])
        #expect(dovecot.count() == 4)
        #expect(try await fetch().mailboxes.map(\.read) == [0])
        try room.replace(
            "pop3://127.0.0.1:\(dovecot.pop3)",
            with: "pop3://127.0.0.1:\(dovecot.pop3), after: delete", in: "postrider.yml")
        try dovecot.deliver(report(to: "bounces@example.org", about: "eve@example.org"), "late")
        let third = try await fetch()
        #expect(third.verdicts["strike"] == 1 && dovecot.count() == 4)
        await dovecot.stop()
    }

    @Test func `a report that comes by two ways, or is moved back, counts once`() async throws {
        let dovecot = try await Dovecot()
        try await fill(dovecot)
        try mailbox("url: imap://127.0.0.1:\(dovecot.imap)")
        _ = try await fetch()
        let moved = dovecot.files(in: ".Postrider/new") + dovecot.files(in: ".Postrider/cur")
        try dovecot.deliver(
            try String(
                contentsOfFile: try #require(moved.first),
                encoding: .utf8
            ).replacing("\r\n", with: "\n"), "back")
        let again = try await fetch()
        #expect(again.again == 1 && again.verdicts.isEmpty)
        #expect(dovecot.count(in: ".Postrider") == 3)
        await dovecot.stop()
    }

    @Test func `a wrong password, a server that is away and a missing folder are told apart`()
        async throws
    {
        let dovecot = try await Dovecot()
        try await room.prepareFirstIssue()
        try mailbox("url: imap://127.0.0.1:\(dovecot.imap)", secret: "wrong-secret\n")
        let refused = try await room.postrider("bounces", "fetch", exits: 78)
        #expect(refused.err.contains("does not let u in") && !refused.err.contains("wrong-secret"))
        try mailboxSecret("secret\n")
        try room.replace(
            "127.0.0.1:\(dovecot.imap)", with: "127.0.0.1:\(dovecot.imap)/Nowhere",
            in: "postrider.yml")
        let missing = try await room.postrider("bounces", "fetch", exits: 78)
        #expect(missing.err.contains("Nowhere") || missing.err.contains("exist"))
        await dovecot.stop()
        try await room.postrider("bounces", "fetch", exits: 69)
    }

    @Test func `a token that is refused is fetched once more, and then nobody is let in`()
        async throws
    {
        let dovecot = try await Dovecot()
        try await room.prepareFirstIssue()
        try room.replace(
            "links:",
            with: """
                bounces:
                  mailboxes:
                    - {url: "imap://127.0.0.1:\(dovecot.imap)", username: u, tls: "off", \
                token_command: "echo x >> asked; echo the-token"}
                links:
                """, in: "postrider.yml")
        let refused = try await room.postrider("bounces", "fetch", exits: 78)
        #expect(!refused.err.contains("the-token") && refused.err.contains("token_command"))
        #expect(try room.read("asked") == "x\nx\n")
        await dovecot.stop()
    }

    @Test func `a Maildir's reports go aside as read, and mail of people stays`() async throws {
        let relay = try await room.relay()
        try room.replace(
            "links:",
            with: "return_path: bounces@example.org\nbounces: {maildir: Returned}\nlinks:",
            in: "postrider.yml")
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        let mail = try #require(relay.received.first)
        try room.write(report(to: mail.sender, about: mail.recipients[0]), to: "Returned/new/1.a")
        try room.write(Self.person, to: "Returned/new/2.b")
        let first = try await fetch()
        #expect(first.mailboxes.map(\.reports) == [1] && first.mailboxes.map(\.left) == [1])
        #expect(room.exists("Returned/.Postrider/cur/1.a:2,S"))
        #expect(room.exists("Returned/new/2.b") && !room.exists("Returned/new/1.a"))
        #expect(try await fetch().read == 0)
    }

    private func mailboxSecret(_ text: String) throws {
        try room.write(text, to: "mailbox.secret")
        chmod(room.path("mailbox.secret"), 0o600)
    }
}
