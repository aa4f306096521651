import Foundation
import NewsletterCore
import Testing

@testable import Inbound

@Suite struct BounceReaderTests {
    @Test(arguments: BounceMail.all)
    func `a message is read as its header asks for`(_ mail: BounceMail) {
        #expect(BounceReader.read(mail.bytes).summary == mail.expected)
    }

    @Test func `every rule has three messages of its own`() {
        // An event of a provider is no message: WebhookReaderTests has its own.
        for rule in BounceRule.allCases where rule != .webhook {
            let count = BounceMail.all.count { $0.expected.hasPrefix("\(rule.rawValue) ") }
            #expect(count >= 3, "\(rule.rawValue) has \(count)")
        }
    }

    @Test func `a delay is told from a failure`() {
        for name in ["dsn-delayed", "exim-warning", "gmail-old-delay", "warn-sendmail"] {
            #expect(BounceReader.read(BounceMail.named(name).bytes).isDelay, "\(name)")
        }
        #expect(!BounceReader.read(BounceMail.named("dsn-timeout").bytes).isDelay)
    }

    @Test(arguments: ["\r\n", "\r"])
    func `any end of a line is read`(_ end: String) {
        for mail in BounceMail.all {
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\n", with: end)
            #expect(BounceReader.read(Array(text.utf8)).summary == mail.expected, "\(mail.name)")
        }
    }

    @Test func `a line of an mbox and empty lines before the header do not count`() {
        let mail = BounceMail.named("qmail-unknown")
        let bytes = Array("\n\nFrom MAILER-DAEMON Sun Nov 22 09:30:00 2026\n".utf8) + mail.bytes
        #expect(BounceReader.read(bytes).summary == mail.expected)
    }

    @Test func `the status and the code that count are named`() {
        func numbers(_ name: String) -> String {
            let reading = BounceReader.read(BounceMail.named(name).bytes)
            return "\(reading.code.map(String.init) ?? "-") \(reading.status?.description ?? "-")"
        }
        #expect(numbers("dsn-cisco") == "550 5.1.1")
        #expect(numbers("dsn-exchange-expired") == "550 4.4.7")
        #expect(numbers("dsn-exchange-german") == "- 5.1.1")
        #expect(numbers("qmail-host") == "- 5.1.2")
        #expect(numbers("exim-spam") == "550 -")
    }

    @Test func `what a report tells of machines and mails is kept`() {
        let evidence = BounceReader.read(BounceMail.named("dsn-postfix-unknown").bytes).evidence
        #expect(evidence.reportingMTA == "relay.example.com")
        #expect(evidence.remoteMTA == "mx.example.net")
        #expect(evidence.messageID == "<report.1@relay.example.com>")
        #expect(evidence.returnedMessageID == "<abc.v1@news.example.org>")
    }

    @Test func `an empty message is unreadable, and nothing is too broken for a reading`() {
        #expect(BounceReader.read([]).kind == .unreadable)
        #expect(BounceReader.read(Array("\n\n".utf8)).kind == .unreadable)
        #expect(BounceReader.read(Array("Subject: x\n".utf8)).kind == .ordinary)
        #expect(BounceReader.read([0, 255, 10, 13, 0]).kind == .ordinary)
    }

    @Test func `a message that is cut off anywhere is read`() {
        for mail in BounceMail.all {
            for end in stride(from: 0, to: mail.bytes.count, by: 97) {
                let reading = BounceReader.read(Array(mail.bytes[..<end]))
                #expect(reading.recipients.count < 10)
            }
        }
    }

    @Test func `deep, many and huge parts have an end`() {
        var deep = "Content-Type: multipart/mixed; boundary=b\n\n"
        for _ in 0..<3000 { deep += "--b\nContent-Type: multipart/mixed; boundary=b\n\n" }
        #expect(BounceReader.read(Array(deep.utf8)).kind == .ordinary)
        var nested = ""
        for depth in 0..<200 {
            nested += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
        }
        #expect(BounceReader.read(Array(nested.utf8)).kind == .ordinary)
        let many =
            "Content-Type: multipart/mixed; boundary=b\n\n"
            + String(repeating: "--b\n\nx\n", count: 50_000)
        #expect(IncomingMail(Array(many.utf8)).parts.count <= MailLimits.parts)
        let fields = String(repeating: "X-A: b\n", count: 100_000)
        #expect(
            IncomingMail(Array(fields.utf8)).header.fields.count <= MailLimits.fields)
        let long = Array("Subject: ".utf8) + [UInt8](repeating: 0x40, count: 3 << 20)
        #expect(BounceReader.read(long).kind == .ordinary)
    }

    @Test func `no more than a thousand recipients of a report are read`() {
        var report =
            "From: MAILER-DAEMON@example.net\nSubject: failure notice\n"
            + "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n"
        for number in 0..<5000 {
            report +=
                "\nFinal-Recipient: rfc822; a\(number)@example.net\nAction: failed\n"
                + "Status: 5.1.1\n"
        }
        #expect(BounceReader.read(Array(report.utf8)).recipients.count == 1000)
    }
}
