import NewsletterCore

/// A mail that somebody pasted or saved as an article: what its header says, and its text.
struct PastedMail {
    /// Its subject, without `Re:` and the like; nil where it has none.
    private(set) var subject: String?
    /// What is to be said where that becomes the title.
    private(set) var noteOnTitle = ""
    /// Its day.
    private(set) var date: CalendarDate?
    /// Its text; what it said of itself is left out.
    private(set) var text: String
    /// The number of each line of the text in the file.
    private(set) var lines: LineNumbers
    /// Whether that is HTML.
    private(set) var isHTML = false
    private(set) var notes: [String] = []
    private(set) var concerns: [ArticleConcern] = []

    /// Reads a text that is a mail, or is written as the source of one; nil for any other.
    ///
    /// `kind` is the file's extension, by which one of several parts is chosen;
    /// `isReadAsWindows` tells that the file is no UTF-8, so that a charset of the mail's own may
    /// still be what its bytes are in.
    init?(
        _ text: Substring, lines numbers: LineNumbers, kind: String, isReadAsWindows: Bool = false
    ) {
        let source = text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: "="))
        guard source else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = MailHeader(lines)
        let header = found?.isParted == true ? found : nil
        let body = lines[(header?.lineCount ?? 0)...]
        let isEncoded =
            header?.value(named: "content-transfer-encoding") == nil
            && QuotedPrintableText.isUnmistakable(Array(body))
        guard header != nil || isEncoded else { return nil }
        self.text = ""
        self.lines = numbers
        if let header { take(header, numbers) }
        var part = MailPart(header, lines: body)
        if isEncoded { part.encoding = "quoted-printable" }
        var chosen = choose(among: part.leaves, for: kind, numbers)
        chosen?.isReadAsWindows = isReadAsWindows
        take(chosen, numbers)
    }

    /// What the header says that a mail program shows above a mail.
    init(_ header: MailHeader) {
        text = ""
        lines = LineNumbers()
        take(header, nil)
    }

    private mutating func take(_ header: MailHeader, _ numbers: LineNumbers?) {
        func place(_ field: MailHeader.Field) -> String {
            numbers.map { "line \($0[field.line]): " } ?? ""
        }
        if let first = header.fields.first {
            var names: [String] = []
            for field in header.fields where !names.contains(field.name) {
                names.append(field.name)
            }
            notes.append(
                place(first) + "left out the header of a mail: " + names.joined(separator: ", "))
        }
        if let field = header.value(.subject) {
            let words = Self.withoutReply(EncodedWordText.decode(field.value).inOneLine)
            if !words.isEmpty { subject = words }
            noteOnTitle = place(field) + "took the subject \"\(words)\" for the title"
        }
        guard let written = header.value(.date) else { return }
        date = FeedDate.read(written.value)
        notes.append(
            place(written)
                + (date == nil
                    ? "\"\(written.value)\" is no day that can be read; left out"
                    : "took \"\(written.value)\" for the date"))
    }

    private static let replies: Set<String> = [
        "re", "fwd", "fw", "aw", "wg", "tr", "rv", "sv", "vs", "antw", "doorst",
    ]

    private static func withoutReply(_ subject: String) -> String {
        var rest = Substring(subject)
        while let mark = rest.prefix(8).firstIndex(of: ":"),
            replies.contains(rest[..<mark].lowercased())
        {
            rest = rest[rest.index(after: mark)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }

    /// The part that readers get; what they would miss of the others is told.
    private mutating func choose(
        among parts: [MailPart], for kind: String, _ numbers: LineNumbers
    ) -> MailPart? {
        let wanted = ["html", "htm"].contains(kind) ? ["text/html"] : []
        let order = wanted + ["text/plain", "text/html"]
        let texts = parts.indices.filter { parts[$0].fileName == nil }
        let chosen = order.lazy.compactMap { name in texts.first { parts[$0].kind == name } }.first
        guard let chosen else {
            let kinds = parts.map(\.kind).joined(separator: ", ")
            concerns.append(
                ArticleConcern(
                    "the mail has no part that is text, but \(kinds)",
                    remedy: "open it in a mail program and copy its text", kind: .omission,
                    line: numbers[0]))
            return nil
        }
        for (index, part) in parts.enumerated() where index != chosen {
            if part.isAlternative, texts.contains(index) {
                notes.append("left out the mail's part in \(part.kind)")
                continue
            }
            let name = part.fileName.map { " \"\(EncodedWordText.decode($0))\"" } ?? ""
            concerns.append(
                ArticleConcern(
                    "the mail's part \(part.kind)\(name) was left out",
                    remedy: "copy it too, or put its file beside the article",
                    kind: .omission, line: numbers[part.start]))
        }
        isHTML = parts[chosen].kind == "text/html"
        return parts[chosen]
    }

    private mutating func take(_ part: MailPart?, _ numbers: LineNumbers) {
        guard var part else { return }
        let first = numbers[part.lines.startIndex]
        if part.encoding == "quoted-printable", !QuotedPrintableText.canBe(part.lines) {
            // A mail program has decoded it already.
            part.encoding = nil
            notes.append("line \(first): the text is not quoted-printable, and stays as it is")
        }
        guard let decoded = part.text else {
            text = part.lines.joined(separator: "\n")
            lines = numbers.dropFirst(part.lines.startIndex)
            concerns.append(
                ArticleConcern(
                    "the mail says that its text is \(part.encoding ?? "8bit") in "
                        + "\(part.charset ?? "UTF-8"), which it is not",
                    remedy: "open it in a mail program and copy its text", line: first))
            return
        }
        text = decoded.text
        lines = LineNumbers(decoded.lines.map { numbers[$0] })
        if let encoding = part.encoding, ["quoted-printable", "base64"].contains(encoding) {
            notes.append("line \(first): decoded \(encoding)")
        }
    }
}
