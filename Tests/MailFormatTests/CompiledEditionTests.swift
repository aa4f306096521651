import Cryptography
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

@Suite struct CompiledEditionTests {
    private func mail(
        _ edition: Edition, to recipient: Recipient, from profile: SenderProfile? = nil
    ) throws -> (envelope: Envelope, mail: ParsedMail) {
        let compiled = try CompiledEdition(edition, from: try profile ?? sampleProfile())
        let (envelope, message) = try compiled.mail(for: recipient, at: sampleTime)
        let mail = try ParsedMail(message.bytes)
        #expect(try mail["Message-ID"] == "<\(message.id)>")
        return (envelope, mail)
    }

    @Test func `a mail has the whole header, each field once`() throws {
        let (envelope, mail) = try mail(try sampleEdition(), to: try sampleRecipient())
        #expect(
            mail.fields.map(\.name) == [
                "Date", "From", "Reply-To", "To", "Subject", "Message-ID", "MIME-Version",
                "Content-Type", "Content-Language", "List-Id", "List-Help", "Archived-At",
                "List-Unsubscribe", "List-Unsubscribe-Post", "Feedback-ID", "Precedence",
                "X-Postrider-Ref",
            ])
        #expect(try mail["From"] == "The Weekly <weekly@news.example.org>")
        #expect(try mail["To"] == "Ada <ada@example.net>")
        #expect(try mail["List-Id"] == "The Weekly <weekly.news.example.org>")
        #expect(try mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
        #expect(try mail["Feedback-ID"] == "2026-11-22:weekly:weekly1")
        #expect(try mail["Precedence"] == "bulk")
        #expect(envelope.recipient.description == "ada@example.net")
        let base = try EmailAddress("bounces@news.example.org")
        let path = try #require(envelope.returnPath)
        #expect(
            path.bouncedSubscriber(returnPath: base, keys: sampleKeys)?.description
                == "abcdefghijklmnop2345")
        #expect(
            RecipientReference.subscriber(from: try mail["X-Postrider-Ref"], keys: sampleKeys)?
                .description == "abcdefghijklmnop2345")
    }

    @Test func `an address for complaints stands in the header where there is one`() throws {
        var profile = try sampleProfile()
        #expect(throws: (any Error).self) {
            try self.mail(try sampleEdition(), to: try sampleRecipient(), from: profile)
                .mail["CFBL-Address"]
        }
        profile.complaintAddress = try EmailAddress("fbl@news.example.org")
        let (_, found) = try self.mail(
            try sampleEdition(), to: try sampleRecipient(), from: profile)
        #expect(try found["CFBL-Address"] == "fbl@news.example.org; report=arf")
    }

    @Test func `the unsubscribe link of the header is that of the bodies, and its token holds`()
        throws
    {
        let (_, mail) = try mail(try sampleEdition(), to: try sampleRecipient())
        let links = try mail["List-Unsubscribe"]
        let url = try #require(links.dropFirst().split(separator: ">").first)
        #expect(links.hasPrefix("<https://") && links.contains(">, <mailto:leave@"))
        #expect(try mail.parts[0].text.contains(url))
        #expect(try mail.parts[1].text.contains(url.replacing("&", with: "&amp;")))
        let token = url.dropFirst("https://news.example.org/u?t=".count).prefix { $0 != "&" }
        let opened = try sampleKeys.open(String(token), for: .unsubscribe, at: sampleTime)
        #expect(opened.subscriber.description == "abcdefghijklmnop2345")
        #expect(opened.issue?.description == "2026-11-22")
    }

    @Test func `the links, references and return path of a test are good for nobody`() throws {
        var profile = try sampleProfile()
        profile.isTest = true
        let (envelope, mail) = try mail(
            try sampleEdition(), to: try sampleRecipient(), from: profile)
        let links = try mail["List-Unsubscribe"]
        let url = try #require(links.dropFirst().split(separator: ">").first)
        let token = String(
            url.dropFirst("https://news.example.org/u?t=".count).prefix { $0 != "&" })
        #expect(throws: TokenError.otherPurpose(.test)) {
            try sampleKeys.open(token, for: .unsubscribe, at: sampleTime)
        }
        #expect(try sampleKeys.open(token, for: .test, at: sampleTime).purpose == .test)
        let reference = try #require(links.split(separator: "unsubscribe%20").last).dropLast()
        let base = try EmailAddress("bounces@news.example.org")
        let path = try #require(envelope.returnPath)
        #expect(path.description.hasPrefix("bounces+abcdefghijklmnop2345-"))
        #expect(path.bouncedSubscriber(returnPath: base, keys: sampleKeys) == nil)
        for reference in [String(reference), try mail["X-Postrider-Ref"]] {
            #expect(reference.hasPrefix("abcdefghijklmnop2345-"))
            #expect(RecipientReference.subscriber(from: reference, keys: sampleKeys) == nil)
        }
    }

    @Test func `a mail in somebody's words shows their address and goes to another`() throws {
        var recipient = try sampleRecipient("editor@example.net")
        recipient.shownAddress = try EmailAddress("ada@example.net")
        let edition = try sampleEdition(text: "For {{subscriber.email}} {{unsubscribe_url}}\n")
        let (envelope, mail) = try mail(edition, to: recipient)
        #expect(envelope.recipient.description == "editor@example.net")
        #expect(try mail["To"] == "Ada <editor@example.net>")
        #expect(try mail.parts[0].text.contains("For ada@example.net"))
    }

    @Test func `the same recipient at the same time gets the same bytes, and keeps the Message-ID`()
        throws
    {
        let compiled = try CompiledEdition(try sampleEdition(), from: try sampleProfile())
        let again = try CompiledEdition(try sampleEdition(), from: try sampleProfile())
        let first = try compiled.mail(for: try sampleRecipient(), at: sampleTime).message
        #expect(try again.mail(for: try sampleRecipient(), at: sampleTime).message == first)
        let later = try compiled.mail(for: try sampleRecipient(), at: sampleTime + .seconds(99))
        #expect(later.message.id == first.id && later.message.bytes != first.bytes)
        let other = try compiled.mail(
            for: try sampleRecipient(id: "bbcdefghijklmnop2345"), at: sampleTime)
        #expect(other.message.id != first.id)
        #expect(first.id.hasSuffix(".v1@news.example.org"))
        #expect(first.id.prefix { $0 != "." }.count == 26)
    }

    @Test func `a value is escaped for where it stands`() throws {
        let edition = try sampleEdition(
            subject: "For {{subscriber.x}}!",
            html: "<p title=\"{{subscriber.x}}\">{{subscriber.x}}</p>"
                + "<a href=\"https://e.org/?q={{subscriber.x}}&b=1\">x</a>",
            text: "{{subscriber.x}}, {{subscriber.x}}{{subscriber.x}}")
        let value = "<b>&\"'ü €\r\nBcc: x@y.z\u{0}\u{85}\u{2028}.</b>"
        let clean = "<b>&\"'ü €  Bcc: x@y.z   .</b>"
        let recipient = try sampleRecipient(attributes: ["x": value])
        let (_, mail) = try mail(edition, to: recipient)
        #expect(try decodingWords(try mail["Subject"]) == "For \(clean)!")
        #expect(try mail.parts[0].text == "\(clean), \(clean)\(clean)")
        let escaped = clean.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
            .replacing("'", with: "&#39;")
        let percent =
            "%3Cb%3E%26%22%27%C3%BC%20%E2%82%AC%20%20Bcc%3A%20x%40y.z%20%20%20.%3C%2Fb%3E"
        #expect(
            try mail.parts[1].text == "<p title=\"\(escaped)\">\(escaped)</p>"
                + "<a href=\"https://e.org/?q=\(percent)&b=1\">x</a>")
        #expect(mail.all("Bcc").isEmpty)
    }

    @Test(arguments: [
        "Ada\u{202E}", "\u{2067}Ada", "A\u{202C}d\u{2069}a\u{2028}",
    ])
    func `a value turns nothing around it`(value: String) throws {
        let edition = try sampleEdition(
            subject: "For {{subscriber.name}}!", html: "<p>{{subscriber.name}}</p>",
            text: "{{subscriber.name}} https://e.org/?q={{subscriber.name}}")
        let recipient = try sampleRecipient(name: value)
        let compiled = try CompiledEdition(edition, from: try sampleProfile())
        let mail = try ParsedMail(try compiled.mail(for: recipient, at: sampleTime).message.bytes)
        let texts = try [decodingWords(mail["Subject"])] + mail.parts.map { try $0.text }
        for text in texts {
            let marks = text.unicodeScalars.filter(\.isDirectional)
            #expect(marks.isEmpty && !text.contains("%E2") && text.contains("Ada"))
        }
    }

    @Test func `any value reads back as it was given, less its controls`() throws {
        let edition = try sampleEdition(
            subject: "a {{subscriber.x}} z", html: "<p title='{{subscriber.x}}'>",
            text: "a\n{{subscriber.x}}\n z {{subscriber.x}}")
        let compiled = try CompiledEdition(edition, from: try sampleProfile())
        var random = SeededRandom(seed: 3)
        for _ in 0..<500 {
            let value = "x" + random.text(upTo: 150, lines: true)
            var clean = String.UnicodeScalarView()
            for scalar in value.unicodeScalars { clean.append(scalar.value < 0x20 ? " " : scalar) }
            let recipient = try sampleRecipient(name: value, attributes: ["x": value])
            let mail = try ParsedMail(
                try compiled.mail(for: recipient, at: sampleTime).message.bytes)
            #expect(mail.fields.count == 17)
            #expect(Array(try decodingWords(mail["Subject"]).utf8) == Array("a \(clean) z".utf8))
            let text = Array(try mail.parts[0].text.utf8)
            #expect(text == Array("a\n\(clean)\n z \(clean)".utf8))
            let html = try mail.parts[1].text
            #expect(html.utf8.count { $0 == 0x27 } == 2 && html.utf8.count { $0 == 0x3C } == 1)
        }
    }

    @Test func `a fallback stands in for a missing value; a slot without one is reported`() throws {
        let edition = try sampleEdition(
            subject: "{{subscriber.name|reader}}", text: "{{subscriber.city}} {{subscriber.name|}}")
        let compiled = try CompiledEdition(edition, from: try sampleProfile())
        let city = Slot(.attribute("city"))
        for nobody in [nil, ""] {
            let recipient = try sampleRecipient(name: nobody, attributes: ["city": ""])
            #expect(compiled.missing(for: recipient) == [city])
            #expect(throws: MailError.missing([city])) {
                try compiled.mail(for: recipient, at: sampleTime)
            }
        }
        let recipient = try sampleRecipient(name: nil, attributes: ["city": "Bonn"])
        #expect(compiled.missing(for: recipient).isEmpty)
        let (_, mail) = try mail(edition, to: recipient)
        #expect(try mail["Subject"] == "reader")
        #expect(try mail.parts[0].text == "Bonn ")
        #expect(try mail["To"] == "ada@example.net")
    }

    @Test func `without an unsubscribe page there is no such header, and no link to fill`() throws {
        var profile = try sampleProfile()
        profile.unsubscribeURL = nil
        let compiled = try CompiledEdition(try sampleEdition(), from: profile)
        #expect(compiled.missing(for: try sampleRecipient()) == [Slot(.unsubscribeURL)])
        let (_, mail) = try mail(
            try sampleEdition(html: "", text: "Confirm\n"), to: try sampleRecipient(),
            from: profile)
        #expect(mail.all("List-Unsubscribe").isEmpty && mail.all("List-Unsubscribe-Post").isEmpty)
        #expect(try mail["Content-Type"] == "text/plain; charset=utf-8")
        #expect(try mail.text == "Confirm\n")
    }

    @Test func `one click is offered for https only`() throws {
        var profile = try sampleProfile()
        profile.unsubscribeURL = "http://localhost:8080/u/{token}"
        let (_, mail) = try mail(try sampleEdition(), to: try sampleRecipient(), from: profile)
        #expect(try mail["List-Unsubscribe"].hasPrefix("<http://localhost:8080/u/v1.k1."))
        #expect(mail.all("List-Unsubscribe-Post").isEmpty)
    }

    @Test func `what is wrong with the sender is found when the edition is compiled`() throws {
        let evil = "x\r\nBcc: y@example.org"
        let changes: [(inout SenderProfile) -> Void] = [
            { $0.from.name = evil }, { $0.replyTo?.name = evil }, { $0.listID?.phrase = evil },
            { $0.listID?.id = evil }, { $0.listID?.id = "nodots" }, { $0.listHelp = evil },
            { $0.archivedAt = "no url" }, { $0.unsubscribeURL = "https://e.org/\r\n{token}" },
            { $0.unsubscribeURL = "https://e.org/{token}/{token}" },
            { $0.unsubscribeURL = "https://e.org/" }, { $0.unsubscribeURL = "ftp://e.org/{token}" },
            { $0.feedbackID = [evil] }, { $0.feedbackID = ["a", "b", "c", "sender"] },
        ]
        for change in changes {
            var profile = try sampleProfile()
            change(&profile)
            let edition = try sampleEdition()
            #expect(throws: MailError.self) { try CompiledEdition(edition, from: profile) }
        }
        #expect(throws: MailError.control(field: "Content-Language", "\r")) {
            try CompiledEdition(try sampleEdition(language: evil), from: try sampleProfile())
        }
        #expect(throws: MailError.control(field: "Subject", "\n")) {
            try CompiledEdition(
                try sampleEdition(subject: "a\nb {{subscriber.name|}}"), from: try sampleProfile())
        }
    }

    @Test func `a recipient's domain beyond ASCII goes out as A-labels`() throws {
        let (envelope, mail) = try mail(
            try sampleEdition(), to: try sampleRecipient("ute@bücher.example"))
        #expect(try mail["To"] == "Ada <ute@xn--bcher-kva.example>")
        #expect(envelope.recipient.description == "ute@xn--bcher-kva.example")
        #expect(throws: MailError.domain(field: "To", "straße.example")) {
            try self.mail(try sampleEdition(), to: try sampleRecipient("a@straße.example"))
        }
    }

    @Test func `a local part beyond ASCII stays as it is, for servers that take SMTPUTF8`() throws {
        let (envelope, mail) = try mail(
            try sampleEdition(), to: try sampleRecipient("jörg@example.org", name: "Jörg"))
        #expect(try mail["To"] == "=?utf-8?Q?J=C3=B6rg?= <jörg@example.org>")
        #expect(envelope.recipient.needsSMTPUTF8)
    }

    @Test func `an error names the field and what to do`() {
        #expect(
            MailError.control(field: "Subject", "\r").description
                == "Subject: the control character \\u{D} may not stand in it; take it out")
        #expect(
            MailError.missing([Slot(.name), Slot(.attribute("city"))]).description
                == "the recipient has no value for {{subscriber.name}}, {{subscriber.city}}; add a"
                + " fallback such as {{subscriber.name|reader}} or fill the column")
        #expect(
            MailError.malformed(field: "List-Help", value: "a\u{1B}", reason: "is bad").description
                == "List-Help: \"a\\u{1B}\" is bad")
        #expect(MailError.domain(field: "To", "x").description.hasPrefix("To: \"x\" is not"))
    }

    @Test func `a name with a line break in it adds no header`() throws {
        let recipient = try sampleRecipient(name: "Eve\r\nBcc: x@example.org")
        let (_, mail) = try mail(try sampleEdition(), to: recipient)
        #expect(try mail["To"] == "=?utf-8?Q?Eve__Bcc=3A_x=40example=2Eorg?= <ada@example.net>")
        #expect(mail.all("Bcc").isEmpty)
    }

    @Test func `static lines do not depend on values`() throws {
        let html = "<p>Hi {{subscriber.name}}!</p>\n<p>" + String(repeating: "long ", count: 50)
        let compiled = try CompiledEdition(try sampleEdition(html: html), from: try sampleProfile())
        let names = ["A", "Somebody whose name is longer than the line has room for, and by far"]
        let lines = try names.map { name in
            let recipient = try sampleRecipient(name: name)
            let bytes = try compiled.mail(for: recipient, at: sampleTime).message.bytes
            return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").suffix(6)
        }
        #expect(lines[0] == lines[1])
    }

    @Test
    func `a bounce address that leaves no room for the reference is found before any mail is made`()
        throws
    {
        var profile = try sampleProfile()
        profile.returnPath = try EmailAddress("\(String(repeating: "b", count: 30))@example.org")
        #expect(throws: MailError.self) {
            try CompiledEdition(try sampleEdition(), from: profile)
        }
        profile.tagsReturnPath = false
        let (untagged, _) = try mail(try sampleEdition(), to: try sampleRecipient(), from: profile)
        #expect(untagged.returnPath == profile.returnPath)
        profile.returnPath = nil
        let (envelope, _) = try mail(
            try sampleEdition(), to: try sampleRecipient(), from: profile)
        #expect(envelope.returnPath?.description == "weekly@news.example.org")
    }

    @Test func `a Message-ID keeps its domain where the sender has another since`() throws {
        var profile = try sampleProfile()
        let before = try mail(try sampleEdition(), to: try sampleRecipient(), from: profile)
        profile.from = Mailbox(address: try EmailAddress("weekly@example.com"))
        profile.messageIDDomain = "news.example.org"
        let after = try mail(try sampleEdition(), to: try sampleRecipient(), from: profile)
        #expect(try after.mail["From"] == "weekly@example.com")
        #expect(try after.mail["Message-ID"] == before.mail["Message-ID"])
    }

    @Test func `only a slot without a fallback asks for a value that somebody may lack`() throws {
        #expect(try !CompiledEdition(try sampleEdition(), from: try sampleProfile()).asksForValues)
        let asking = try sampleEdition(subject: "{{subscriber.city}}")
        #expect(try CompiledEdition(asking, from: try sampleProfile()).asksForValues)
        var profile = try sampleProfile()
        profile.unsubscribeURL = nil
        #expect(try CompiledEdition(try sampleEdition(), from: profile).asksForValues)
    }

    @Test func `mails made side by side are those made one by one`() async throws {
        var profile = try sampleProfile()
        let key = try SigningKey(ed25519: Array(repeating: 7, count: 32))
        profile.signers = [DKIMSigner(domain: "news.example.org", selector: "s1", key: key)]
        let compiled = try CompiledEdition(try sampleEdition(), from: profile)
        let recipients = try (0..<200).map { try sampleRecipient("a\($0)@e.org", name: "\($0)") }
        let alone = try recipients.map { try compiled.mail(for: $0, at: sampleTime).message }
        let together = try await withThrowingTaskGroup(of: (Int, Message).self) { group in
            for (index, recipient) in recipients.enumerated() {
                group.addTask {
                    (index, try compiled.mail(for: recipient, at: sampleTime).message)
                }
            }
            return try await group.reduce(into: [Int: Message]()) { $0[$1.0] = $1.1 }
        }
        #expect(alone.indices.allSatisfy { together[$0] == alone[$0] })
    }

    @Test func `the digest tells editions apart and stays as it is`() throws {
        let digest = EditionDigest(try sampleEdition())
        #expect(digest == EditionDigest(try sampleEdition()))
        #expect(digest.description.count == 64)
        #expect(digest != EditionDigest(try sampleEdition(language: "de")))
        #expect(
            EditionDigest(try sampleEdition(html: "ab", text: "c"))
                != EditionDigest(try sampleEdition(html: "a", text: "bc")))
    }
}
