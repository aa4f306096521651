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
}
