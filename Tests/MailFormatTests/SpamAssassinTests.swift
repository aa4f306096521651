import Cryptography
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

@Suite(
    .enabled(if: run("command -v spamassassin") != nil, "spamassassin is not installed"))
struct SpamAssassinTests {
    /// What SpamAssassin holds against a mail, by the names of its rules.
    private func findings(_ mail: [UInt8]) throws -> [String] {
        let folder = TemporaryFolder()
        try folder.write(mail, to: "mail")
        let report = try #require(run("spamassassin -L -t < '\(folder.path)/mail' 2>/dev/null"))
        let lines = report.split(separator: "\n").drop { !$0.hasPrefix("Content analysis") }
        #expect(!lines.isEmpty)
        return lines.compactMap { line in
            let words = line.split(separator: " ")
            guard words.count > 1, let points = Double(words[0]), points > 0 else { return nil }
            return String(words[1])
        }
    }

    @Test(arguments: [
        "Issue 42: what the council decided", "Grüße aus Köln", "Новости недели", "本週新聞",
        "👨‍👩‍👧‍👦 family news", String(repeating: "A long subject ", count: 14),
    ])
    func `SpamAssassin holds nothing against a mail`(subject: String) throws {
        var profile = try sampleProfile()
        let key = try SigningKey(pem: rfc8463Key)
        profile.signers = [DKIMSigner(domain: "news.example.org", selector: "s1", key: key)]
        let text = "The council met on Tuesday and decided what it had put off since March.\n\n"
        let body = String(repeating: text, count: 12)
        let html = String(repeating: "<p>\(text)</p>", count: 12)
        let edition = try sampleEdition(
            subject: subject,
            html: "<!DOCTYPE html><html lang=\"en\"><head><title>42</title></head><body>\(html)"
                + "<p><a href=\"{{unsubscribe_url}}\">Leave the list</a></p></body></html>\n",
            text: body + "Leave the list: {{unsubscribe_url}}\n")
        let compiled = try CompiledEdition(edition, from: profile)
        // Filters look at how far the date is from the hour at which the mail arrives.
        let now = try #require(run("date -u +%Y-%m-%dT%H:%M:%SZ").flatMap { Timestamp($0) })
        let mail = try compiled.mail(for: try sampleRecipient(), at: now).message.bytes
        #expect(try findings(mail) == [])
    }
}
