import MailFormat
import NewsletterCore
import Testing

@Suite struct AttachedFileTests {
    private func mail(_ files: [AttachedFile], html: String = "<p>x</p>", text: String = "x") throws
        -> ParsedMail
    {
        let edition = try sampleEdition(html: html, text: text)
        let compiled = try CompiledEdition(edition, from: try sampleProfile(), attachments: files)
        return try ParsedMail(
            try compiled.mail(for: try sampleRecipient(), at: sampleTime).message.bytes)
    }

    private func types(_ mail: ParsedMail) throws -> [String] {
        let type = try mail["Content-Type"].prefix { $0 != ";" }
        return [String(type)] + (try mail.parts.flatMap { try types($0) })
    }

    private let pdf = AttachedFile(
        fileName: "a.pdf", contentType: "application/pdf", bytes: Array("%PDF".utf8))
    private let logo = AttachedFile(
        fileName: "l.png", contentType: "image/png", bytes: [0x89], contentID: "l@e.org")

    @Test func `a mail has no more frames than it needs`() throws {
        #expect(
            try types(mail([pdf, logo])) == [
                "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related",
                "text/html", "image/png", "application/pdf",
            ])
        #expect(
            try types(mail([pdf], html: "")) == [
                "multipart/mixed", "text/plain", "application/pdf",
            ])
        #expect(
            try types(mail([logo], text: "")) == ["multipart/related", "text/html", "image/png"])
        #expect(
            try types(mail([logo], html: "")) == ["multipart/related", "text/plain", "image/png"])
        #expect(try types(mail([], text: "")) == ["text/html"])
        #expect(try types(mail([], html: "", text: "")) == ["text/plain"])
    }

    @Test func `boundaries differ, and stand in no part`() throws {
        let text = "--=_a\n=_m\n" + EditionDigest(try sampleEdition()).description
        let mail = try mail([pdf, logo], html: text, text: text)
        #expect(try mail.parts[0].parts[0].text == text)
        let outer = try mail["Content-Type"].split(separator: "\"")[1]
        let inner = try mail.parts[0]["Content-Type"].split(separator: "\"")[1]
        #expect(outer != inner && outer.utf8.count <= 70)
    }

    @Test func `a file is encoded by what is in it, and comes out byte for byte`() throws {
        let cases: [(type: String, text: String, encoding: String)] = [
            ("text/plain", "lines\r\nand more of them. \r\n", "quoted-printable"),
            ("text/plain", "", "quoted-printable"),
            ("text/plain", "lines that end\nwith LF alone\n", "quoted-printable"),
            ("text/plain", "lone \r CR, and one at the end\r", "quoted-printable"),
            ("text/plain", "a\nb\nc\n", "base64"),
            ("text/plain", "日本語の文章", "base64"),
            ("text/csv", "name,city\r\nÜte,Köln and a line that is longer\r\n", "quoted-printable"),
            ("application/json", "{}", "base64"),
        ]
        for (type, text, encoding) in cases {
            let file = AttachedFile(fileName: "f", contentType: type, bytes: Array(text.utf8))
            let part = try mail([file]).parts[1]
            #expect(try part["Content-Transfer-Encoding"] == encoding)
            if encoding == "base64" {
                let lines = try ParsedMail.lines(of: part.body + [13, 10])
                #expect(lines.allSatisfy { $0.count <= 76 })
                let letters = String(decoding: lines.joined(), as: UTF8.self)
                #expect(try decodeBase64(letters) == file.bytes)
            } else {
                #expect(try part.text == text)
            }
        }
    }

    @Test func `a file name, a type or a Content-ID that is none is refused`() throws {
        let changes: [(inout AttachedFile) -> Void] = [
            { $0.fileName = "" }, { $0.fileName = "../x" }, { $0.fileName = "a\\b" },
            { $0.fileName = "a\r\nX: y" }, { $0.contentType = "pdf" }, { $0.contentType = "a/b/c" },
            { $0.contentType = "a/b\r\nX: y" }, { $0.contentType = "multipart/mixed" },
            { $0.contentType = "message/rfc822" }, { $0.contentID = "logo" },
            { $0.contentID = "l@e>\r\n" },
        ]
        for change in changes {
            var file = pdf
            change(&file)
            #expect(throws: MailError.self) { try mail([file]) }
        }
    }

    @Test func `a file changes the digest of the edition`() throws {
        let edition = try sampleEdition()
        #expect(EditionDigest(edition, []) == EditionDigest(edition))
        #expect(EditionDigest(edition, [pdf]) != EditionDigest(edition))
        var other = pdf
        other.bytes.append(1)
        #expect(EditionDigest(edition, [pdf]) != EditionDigest(edition, [other]))
    }
}
