import NewsletterCore
import Testing

@testable import Inbound

@Suite struct AnonymousMailTests {
    @Test(arguments: BounceMail.all)
    func `a message without its names is read as before`(_ mail: BounceMail) {
        let before = BounceReader.read(mail.bytes)
        let after = BounceReader.read(AnonymousMail.bytes(of: mail.bytes))
        #expect(after.rule == before.rule)
        #expect(after.kind == before.kind)
        #expect(after.reason == before.reason)
        #expect(after.recipients.count == before.recipients.count)
    }

    @Test func `no address, host or number of it is left, nor what was written to readers`() {
        for name in ["dsn-postfix-unknown", "exim-spam", "base64-text", "qmail-remote"] {
            let bytes = AnonymousMail.bytes(of: BounceMail.named(name).bytes)
            let mail = IncomingMail(bytes)
            let text = String(decoding: bytes, as: UTF8.self) + mail.parts.map(\.text).joined()
            for secret in [
                "example.net", "news.example.org", "192.0.2.25", "Mailbox full of stories",
            ] {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
        }
    }

    private let reference = "abcdefghijklmnopqrst-abcdefgh-abcdefghijklmnop"

    /// A report with secrets wherever one may stand.
    private var report: String {
        let token = "v1.k1." + String(repeating: "aZ3", count: 12) + ".6AcVqOOsDUfAeo3Huu3l4g"
        return """
            Return-Path: <>
            Delivered-To: bounces+\(reference)@news.example.org
            Received: from [198.51.100.9] (helo=laptop-edda) by mx.example.net for <bounces@x.example>
            From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
            To: bounces+\(reference)@news.example.org
            Subject: =?utf-8?Q?Undelivered=3A_to_Edda_Quark?= \(reference)
            X-Display-Name: Edda Quark
            X-Originating-IP: [2001:db8:77::5]
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b/relay.example.net"

            --b/relay.example.net
            Content-Type: text/html; charset=utf-8

            <p>To <a href="mailto:Edda.Quark&#64;example.net?subject=\(reference)">Edda</a>:
            https://example.net/u/edda?t=sesame1 user Edda.Quark at EXAMPLE.NET,
            edda%2Equark%40example.net, 2001:db8:77::5 HELO laptop-edda /PN=Edda.Quark/O=Pond/
            \(reference.prefix(30))
            \(reference.dropFirst(30))</p>
            --b/relay.example.net
            Content-Type: message/delivery-status

            Reporting-MTA: dns; laptop-edda
            Received-From-MTA: dns; laptop-edda
            Original-Envelope-Id: \(reference)
            X-Display-Name: Edda
             Quark

            Final-Recipient: rfc822; Edda.Quark@example.net
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 user unknown

            --b/relay.example.net
            Content-Type: message/rfc822

            To: Edda Quark <Edda.Quark@example.net>
            Subject: For Edda
            X-Postrider-Ref: \(reference)
            List-Unsubscribe: <https://news.example.org/u/\(token)>,
             <mailto:unsubscribe@example.org?subject=unsubscribe%20\(reference)>

            Hello Edda.
            --b/relay.example.net--
            """
    }

    @Test func `whoever reads the message afterwards finds out nobody`() {
        let bytes = AnonymousMail.bytes(of: Array(report.utf8))
        let text = String(decoding: bytes, as: UTF8.self)
        for secret in [
            "edda", "quark", "laptop", "2001:db8:77", "198.51", "sesame", "pond", "example.net",
            "abcdefgh", "v1.k1", "unsubscribe@",
        ] {
            #expect(!text.lowercased().contains(secret), "\(secret) in \(text)")
        }
        let reading = BounceReader.read(bytes)
        #expect(reading.references.isEmpty, "\(reading.references)")
        #expect(reading.rule == .deliveryStatus)
        #expect(reading.reason == .refused(.noSuchMailbox))
        #expect(!BounceReader.read(Array(report.utf8)).references.isEmpty)
    }

    @Test(arguments: BounceMail.all)
    func `no reference is left in any message`(_ mail: BounceMail) {
        let before = String(decoding: mail.bytes, as: UTF8.self)
        let marked = before.replacing("bounces@", with: "bounces+\(reference)@")
            .replacing("Subject: ", with: "Subject: \(reference) ")
        let bytes = AnonymousMail.bytes(of: Array(marked.utf8))
        #expect(BounceReader.read(bytes).references.isEmpty)
    }
}
