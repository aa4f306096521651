import Cryptography
import Foundation
import NewsletterCore
import Testing

@testable import MailFormat

@Suite struct BlockMailTests {
    private func edition() throws -> Edition {
        try sampleEdition(
            subject: "News{{#subscriber.city}} from {{subscriber.city}}{{/subscriber.city}}",
            html: """
                <p>All</p>{{#subscriber.city}}<p>In {{subscriber.city}} ä</p>{{/subscriber.city}}\
                {{^subscriber.city}}<p>Anywhere</p>{{/subscriber.city}}
                <p><a href="{{unsubscribe_url}}">Leave</a></p>\
                {{#tag.vip}}<b>{{subscriber.email}}</b>{{/tag.vip}}
                """,
            text: """
                All{{#subscriber.city}}

                In {{subscriber.city}}{{/subscriber.city}}

                {{unsubscribe_url}}{{#tag.vip}}
                .{{subscriber.email}}{{/tag.vip}}
                """)
    }

    private func recipient(_ attributes: [String: String]) throws -> Recipient {
        var recipient = try sampleRecipient()
        recipient.attributes = attributes
        return recipient
    }

    private func mail(_ attributes: [String: String]) throws -> ParsedMail {
        let compiled = try CompiledEdition(try edition(), from: try sampleProfile())
        let recipient = try recipient(attributes)
        #expect(compiled.missing(for: recipient).isEmpty)
        return try ParsedMail(compiled.mail(for: recipient, at: sampleTime).message.bytes)
    }

    @Test func `who has what a block asks for gets it, and nobody else`() throws {
        let here = try mail(["city": "Bath", "tag.vip": "vip"])
        #expect(try here["Subject"] == "News from Bath")
        #expect(try here.parts[0].text.hasPrefix("All\n\nIn Bath\n\nhttps://"))
        #expect(try here.parts[0].text.contains("\n.ada@example.net"))
        #expect(try here.parts[1].text.hasPrefix("<p>All</p><p>In Bath ä</p>\n<p><a"))
        #expect(try here.parts[1].text.contains("<b>ada@example.net</b>"))

        let elsewhere = try mail([:])
        #expect(try elsewhere["Subject"] == "News")
        #expect(try elsewhere.parts[0].text.hasPrefix("All\n\nhttps://"))
        #expect(try !elsewhere.parts[0].text.contains("ada@"))
        #expect(try elsewhere.parts[1].text.hasPrefix("<p>All</p><p>Anywhere</p>\n<p><a"))
    }

    @Test func `a value is missing only for those who see its slot`() throws {
        let edition = try sampleEdition(
            subject: "News", html: "",
            text: "{{#tag.vip}}{{subscriber.city}}{{/tag.vip}}"
                + "{{#tag.b}}{{subscriber.city}}{{/tag.b}}")
        let compiled = try CompiledEdition(edition, from: try sampleProfile())
        #expect(compiled.missing(for: try recipient([:])).isEmpty)
        _ = try compiled.mail(for: try recipient([:]), at: sampleTime)
        for tag in ["vip", "b"] {
            let one = try recipient(["tag.\(tag)": tag])
            #expect(compiled.missing(for: one) == [Slot(.attribute("city"))])
            #expect(throws: MailError.self) { try compiled.mail(for: one, at: sampleTime) }
        }
        #expect(compiled.fields.contains(.tag("vip")) && compiled.fields.contains(.tag("b")))
    }

    @Test(arguments: [
        [:], ["city": "Bath"], ["tag.vip": "vip"], ["city": "  x ", "tag.vip": "vip"],
    ])
    func `the signature's body hash is that of the mail that was made`(
        attributes: [String: String]
    ) throws {
        for form in [Canonicalization.relaxed, .simple] {
            var profile = try sampleProfile()
            var signer = DKIMSigner(
                domain: "news.example.org", selector: "s1",
                key: try SigningKey(ed25519: Array(repeating: 9, count: 32)))
            signer.body = form
            profile.signers = [signer]
            let compiled = try CompiledEdition(try edition(), from: profile)
            let mail = try ParsedMail(
                compiled.mail(for: try recipient(attributes), at: sampleTime).message.bytes)
            let signature = try mail["DKIM-Signature"].filter { !$0.isWhitespace }
            let hash = SHA256.hash(mail.body.withUnsafeBufferPointer { form.body($0) })
            #expect(signature.contains("bh=\(Data(hash).base64EncodedString());"))
        }
    }
}
