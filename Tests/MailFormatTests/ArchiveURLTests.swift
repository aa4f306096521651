import MailFormat
import NewsletterCore
import Testing

/// The address of an issue's page in the archive, in its mails.
@Suite struct ArchiveURLTests {
    private let page = "https://news.example.org/archive/42/?a=1&b=2"

    private func mail(
        archivedAt: String?, html: String, text: String = "x"
    ) throws -> (html: String, text: String) {
        var profile = try sampleProfile()
        profile.archivedAt = archivedAt
        let compiled = try CompiledEdition(try sampleEdition(html: html, text: text), from: profile)
        let mail = try compiled.readable(for: sampleRecipient())
        return (mail.html, mail.text)
    }

    @Test func `an issue with a page shows its block, escaped for where it stands`() throws {
        let mail = try mail(
            archivedAt: page,
            html: "{{#issue.archive_url}}<a href=\"{{issue.archive_url}}\">View</a>"
                + "{{/issue.archive_url}}{{^issue.archive_url}}None{{/issue.archive_url}}",
            text: "View: {{issue.archive_url}}")
        #expect(mail.html == "<a href=\"\(page.replacing("&", with: "&amp;"))\">View</a>")
        #expect(mail.text == "View: \(page)")
    }

    @Test func `an issue without one shows neither, and nobody lacks a value`() throws {
        let html =
            "A{{#issue.archive_url}}<a href=\"{{issue.archive_url}}\">View</a>"
            + "{{/issue.archive_url}}{{issue.archive_url}}{{issue.archive_url|B}}"
        #expect(try mail(archivedAt: nil, html: html).html == "AB")
        var profile = try sampleProfile()
        profile.archivedAt = nil
        let compiled = try CompiledEdition(try sampleEdition(html: html), from: profile)
        #expect(try compiled.missing(for: sampleRecipient()).isEmpty)
        #expect(!compiled.fields.contains(.archiveURL))
    }

    @Test func `the digest of an edition does not depend on its page`() throws {
        let edition = try sampleEdition(html: "{{issue.archive_url|none}}")
        var profile = try sampleProfile()
        let digests = try [nil, page].map { url in
            profile.archivedAt = url
            return try CompiledEdition(edition, from: profile).digest
        }
        #expect(digests[0] == digests[1])
    }

    @Test func `a mail's header names the page and the archive`() throws {
        var profile = try sampleProfile()
        profile.listArchive = "https://news.example.org/archive/"
        let compiled = try CompiledEdition(try sampleEdition(), from: profile)
        let mail = try compiled.mail(for: sampleRecipient(), at: sampleTime)
        let text = String(decoding: mail.message.bytes, as: UTF8.self)
        #expect(text.contains("\r\nList-Archive: <https://news.example.org/archive/>\r\n"))
        #expect(text.contains("\r\nArchived-At: <https://news.example.org/42>\r\n"))
    }
}
