import MailFormat
import NewsletterCore
import Testing

/// What a reader is shown of a mail is what stands in it.
@Suite struct ReadableMailTests {
    @Test(arguments: hardTexts.filter { !$0.isEmpty })
    func `what is shown is what the mail says once it is decoded`(_ name: String) throws {
        let edition = try sampleEdition(
            subject: "For {{subscriber.name|reader}}",
            html: "<p title=\"{{subscriber.name|reader}}\">{{subscriber.name|reader}}</p>\n"
                + "<a href=\"{{unsubscribe_url}}&n={{subscriber.name|reader}}\">leave</a>\n")
        let compiled = try CompiledEdition(edition, from: try sampleProfile())
        let reader = try sampleRecipient(name: name)
        let shown = try compiled.readable(for: reader)
        let mail = try ParsedMail(compiled.mail(for: reader, at: sampleTime).message.bytes)
        let parts = try mail.parts
        #expect(try parts[0].text == shown.text)
        #expect(try parts[1].text == shown.html)
    }

    @Test func `fallbacks show for whom nothing is known, and a lack is an error`() throws {
        let reader = try sampleRecipient(name: nil)
        let compiled = try CompiledEdition(
            try sampleEdition(subject: "Dear {{subscriber.name|reader}}"),
            from: try sampleProfile())
        let shown = try compiled.readable(for: reader)
        #expect(shown.subject == "Dear reader" && shown.html.contains("<p>Hello reader</p>"))
        let asking = try CompiledEdition(
            try sampleEdition(subject: "To {{subscriber.city}}"), from: try sampleProfile())
        #expect(throws: MailError.missing([Slot(.attribute("city"))])) {
            try asking.readable(for: reader)
        }
    }
}
