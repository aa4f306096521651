import NewsletterCore
import PostriderTesting
import Testing

@testable import MailFormat

@Suite struct HeaderWriterTests {
    private func written(_ write: (inout HeaderWriter) throws -> Void) throws -> ParsedMail {
        var writer = HeaderWriter()
        try write(&writer)
        for line in try ParsedMail.lines(of: writer.bytes) {
            #expect(line.count <= 78, "\(String(decoding: line, as: UTF8.self))")
            #expect(!line.allSatisfy { $0 == 0x20 })
        }
        return try ParsedMail(writer.bytes + [13, 10])
    }

    @Test(arguments: hardTexts)
    func `free text reads back as it was written`(text: String) throws {
        let mail = try written { try $0.unstructured("Subject", text) }
        #expect(try decodingWords(try mail["Subject"]) == text)
    }

    @Test func `any free text reads back as it was written`() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<500 {
            let text = random.text(upTo: 120, lines: false)
            let mail = try written { try $0.unstructured("Subject", text) }
            #expect(try Array(decodingWords(try mail["Subject"]).utf8) == Array(text.utf8))
        }
    }

    @Test func `plain text stays plain, and only white space is folded`() throws {
        let mail = try written {
            try $0.unstructured("Subject", "Weekly news (42): 50% off & more")
        }
        #expect(mail.fields[0].raw == " Weekly news (42): 50% off & more")
    }

    @Test func `a joined emoji is not torn apart`() throws {
        let family = "👨‍👩‍👧‍👦"
        let mail = try written {
            try $0.unstructured("Subject", String(repeating: family + " ", count: 10) + "end")
        }
        for word in try mail["Subject"].split(separator: " ") {
            let text = try decodingWords(String(word))
            #expect(text.allSatisfy { $0 == "👨‍👩‍👧‍👦" || $0 == " " || $0.isASCII })
        }
    }

    @Test func `display names are atoms, quoted or encoded`() throws {
        let address = try EmailAddress("a@example.org")
        func raw(_ name: String?) throws -> String {
            try written {
                try $0.mailboxes(
                    "From", [Mailbox(name: name, address: address)], domainToASCII: { _ in nil })
            }["From"]
        }
        #expect(try raw(nil) == "a@example.org")
        #expect(try raw("Ada Lovelace") == "Ada Lovelace <a@example.org>")
        #expect(try raw("Lovelace, Ada") == "\"Lovelace, Ada\" <a@example.org>")
        #expect(try raw("A \"B\" \\") == "\"A \\\"B\\\" \\\\\" <a@example.org>")
        #expect(try raw("Ünal") == "=?utf-8?Q?=C3=9Cnal?= <a@example.org>")
        #expect(try raw("=?utf-8?Q?x?=").contains("=?utf-8?Q?=3D=3Futf"))
        for name in hardTexts where !name.isEmpty {
            let value = try raw(name)
            #expect(value.hasSuffix(" <a@example.org>"))
        }
    }

    @Test func `a domain beyond ASCII goes out as A-labels, or not at all`() throws {
        let mailbox = Mailbox(address: try EmailAddress("a@bücher.example"))
        let mail = try written {
            try $0.mailboxes("From", [mailbox], domainToASCII: { _ in "xn--bcher-kva.example" })
        }
        #expect(try mail["From"] == "a@xn--bcher-kva.example")
        #expect(throws: MailError.domain(field: "From", "bücher.example")) {
            var writer = HeaderWriter()
            try writer.mailboxes("From", [mailbox], domainToASCII: { _ in nil })
        }
    }

    @Test func `what would turn the direction of other fields is left out`() throws {
        var writer = HeaderWriter()
        try writer.unstructured("Subject", "a\u{202E}b")
        let mailbox = Mailbox(name: "A\u{2066}da", address: try EmailAddress("a@example.org"))
        try writer.mailboxes("From", [mailbox], domainToASCII: { _ in nil })
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text == "Subject: ab\r\nFrom: Ada <a@example.org>\r\n")
    }

    @Test(arguments: [
        "\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u{0}b", "a\tb", "a\u{7F}", "a\u{85}b",
        "a\u{2028}b",
    ])
    func `controls are refused by the name of the field`(text: String) throws {
        let control = try #require(text.firstControl)
        #expect(throws: MailError.control(field: "Subject", control)) {
            var writer = HeaderWriter()
            try writer.unstructured("Subject", text)
        }
        #expect(throws: MailError.control(field: "Content-Disposition filename", control)) {
            var writer = HeaderWriter()
            try writer.parameterized("Content-Disposition", "attachment", [("filename", text)])
        }
        #expect(throws: MailError.control(field: "From", control)) {
            var writer = HeaderWriter()
            let mailbox = Mailbox(name: text, address: try EmailAddress("a@example.org"))
            try writer.mailboxes("From", [mailbox], domainToASCII: { _ in nil })
        }
    }

    @Test func `dates are those of RFC 5322`() throws {
        let mail = try written {
            $0.date("Date", sampleTime)
            $0.date("X", Timestamp("2024-02-29T23:59:59Z")!)
        }
        #expect(try mail["Date"] == "Mon, 2 Nov 2026 09:05:07 +0000")
        #expect(try mail["X"] == "Thu, 29 Feb 2024 23:59:59 +0000")
    }

    @Test func `parameters are tokens, quoted, or RFC 2231 in pieces`() throws {
        func raw(_ value: String) throws -> String {
            try written {
                try $0.parameterized("Content-Disposition", "attachment", [("filename", value)])
            }["Content-Disposition"]
        }
        #expect(try raw("a.pdf") == "attachment; filename=a.pdf")
        #expect(try raw("a b.pdf") == "attachment; filename=\"a b.pdf\"")
        #expect(
            try raw("Ü.pdf") == "attachment; filename*=utf-8''%C3%9C.pdf")
        let long = try raw(String(repeating: "日本", count: 20) + ".pdf")
        #expect(long.contains("filename*0*=utf-8''%E6") && long.contains("filename*3*="))
    }
}
