import MailFormat
import NewsletterCore
import Testing

@Suite(.enabled(if: PythonReader.isPresent, "python3 is not installed"))
struct PythonReaderTests {
    /// What was meant, and the mail that came of it.
    private func mail(
        subject: String, from: String, to: String, html: String, text: String
    ) throws -> (view: MailView, bytes: [UInt8]) {
        var profile = try sampleProfile()
        profile.from.name = from.isEmpty ? nil : from
        let edition = try sampleEdition(
            subject: SlottedText.escaping(subject), html: SlottedText.escaping(html),
            text: SlottedText.escaping(text))
        let compiled = try CompiledEdition(edition, from: profile)
        let (_, message) = try compiled.mail(for: try sampleRecipient(name: to), at: sampleTime)
        let view = MailView(
            subject: subject, fromName: from, toName: to, toAddress: "ada@example.net",
            types: "multipart/alternative text/plain text/html",
            texts: [text, html].map { $0.withLineFeeds })
        return (view, message.bytes)
    }

    @Test("Python's strict reader finds no defect and reads what was meant")
    func hardCases() throws {
        var mails: [(view: MailView, bytes: [UInt8])] = []
        for text in hardTexts {
            mails.append(
                try mail(
                    subject: text, from: text, to: text, html: "<p>\(text)</p>", text: text + "."))
        }
        let views = try PythonReader.read(mails.map(\.bytes))
        #expect(views.count == mails.count)
        let misread = zip(views, mails).filter { $0 != $1.view }
        #expect(misread.isEmpty, "\(misread.first.map { "\($0)\n\($1.view)" } ?? "")")
    }

    @Test("Python's strict reader reads what was meant, whatever it was")
    func randomCases() throws {
        var random = SeededNumbers(state: 11)
        var mails: [(view: MailView, bytes: [UInt8])] = []
        for _ in 0..<300 {
            mails.append(
                try mail(
                    subject: random.text(upTo: 200, lines: false),
                    from: random.text(upTo: 60, lines: false),
                    to: random.text(upTo: 60, lines: false),
                    html: random.text(upTo: 500, lines: true) + "<",
                    text: random.text(upTo: 500, lines: true) + "."))
        }
        let views = try PythonReader.read(mails.map(\.bytes))
        #expect(views.count == mails.count)
        let misread = zip(views, mails).filter { $0 != $1.view }
        #expect(misread.isEmpty, "\(misread.first.map { "\($0)\n\($1.view)" } ?? "")")
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
