import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

private let readers = [OtherReader.python, OtherReader.mimeTools].filter(\.isPresent)

@Suite(.enabled(if: !readers.isEmpty, "neither python3 nor libmime-tools-perl is installed"))
struct OtherReaderTests {
    /// What was meant, and the mail that came of it.
    private struct Sample {
        var meant: MailView
        var bytes: [UInt8]

        init(
            subject: String, from: String, to: String, html: String, text: String,
            files: [AttachedFile] = [], types: String = "multipart/alternative text/plain text/html"
        ) throws {
            var profile = try sampleProfile()
            profile.from.name = from.isEmpty ? nil : from
            let edition = try sampleEdition(
                subject: SlottedText.escaping(subject), html: SlottedText.escaping(html),
                text: SlottedText.escaping(text))
            let compiled = try CompiledEdition(edition, from: profile, attachments: files)
            bytes = try compiled.mail(for: try sampleRecipient(name: to), at: sampleTime)
                .message.bytes
            let names = files.sorted { $0.contentID != nil && $1.contentID == nil }
                .map { "\($0.fileName)\n\($0.bytes.hex)" }
            meant = MailView(
                subject: subject, fromName: from, toName: to, toAddress: "ada@example.net",
                types: types, contents: [text, html].map { $0.withLineFeeds } + names)
        }
    }

    private func check(_ samples: [Sample], with reader: OtherReader) throws {
        let views = try reader.read(samples.map(\.bytes))
        #expect(views.count == samples.count)
        let misread = zip(views, samples).first { $0 != $1.meant }
        #expect(misread == nil, "\(misread.map { "\($0)\n\($1.meant)" } ?? "")")
    }

    @Test(arguments: readers)
    func `other readers read what was meant`(reader: OtherReader) throws {
        let samples = try hardTexts.map { text in
            try Sample(
                subject: text, from: text, to: text, html: "<p>\(text)</p>", text: text + ".")
        }
        try check(samples, with: reader)
    }

    @Test(arguments: readers)
    func `other readers read what was meant, whatever it was`(reader: OtherReader) throws {
        var random = SeededRandom(seed: 11)
        let samples = try (0..<300).map { _ in
            try Sample(
                subject: random.text(upTo: 200, lines: false),
                from: random.text(upTo: 60, lines: false),
                to: random.text(upTo: 60, lines: false),
                html: random.text(upTo: 500, lines: true) + "<",
                text: random.text(upTo: 500, lines: true) + ".")
        }
        try check(samples, with: reader)
    }

    @Test(arguments: readers)
    func `other readers find the same files in the same place`(reader: OtherReader) throws {
        let names = [
            "a.pdf", "with space.txt", "Größe.pdf", "日本語のとても長いファイル名です、そうですよね.pdf",
            "quote\".txt", "semi;colon=.csv", "\(String(repeating: "long ", count: 20))name.png",
            "👨‍👩‍👧‍👦.jpg", "percent%20.txt", "it's.txt", "مرحبا.docx",
        ]
        var random = SeededRandom(seed: 5)
        let samples = try names.map { name in
            let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            return try Sample(
                subject: "files", from: "F", to: "T", html: "<img src=\"cid:p@e.org\">", text: "x",
                files: [
                    AttachedFile(fileName: name, contentType: "application/pdf", bytes: bytes),
                    AttachedFile(
                        fileName: "p.png", contentType: "image/png", bytes: bytes,
                        contentID: "p@e.org"),
                    AttachedFile(
                        fileName: "lines.txt", contentType: "text/x-log",
                        bytes: Array("From somebody\r\n.b and others\t \n\n".utf8)),
                ],
                types: "multipart/mixed multipart/alternative text/plain multipart/related"
                    + " text/html image/png application/pdf text/x-log")
        }
        try check(samples, with: reader)
    }
}

extension [UInt8] {
    fileprivate var hex: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension String {
    /// The text with every line ended by LF.
    fileprivate var withLineFeeds: String {
        var out = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if !(scalar == "\n" && last == "\r") { out.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        return String(out)
    }
}
