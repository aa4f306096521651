/// The text in which a server tells people what happened, cut where the mail that came back
/// begins.
struct Notice {
    /// What is read for words and addresses.
    let text: String
    let lines: [Substring]
    /// The header of what came back, where any of it did.
    let returned: MailHeader?
    /// What came back, as it was sent.
    let returnedBytes: [UInt8]

    init(_ mail: IncomingMail) {
        let end = mail.parts.firstIndex { $0.type.isReturnedMessage } ?? mail.parts.endIndex
        let before = mail.parts[..<end]
        var text = Self.joined(before.filter { $0.type.isText && $0.type.name != "text/html" })
        if !text.contains("@") {
            // Where no text names anybody, one of HTML may.
            let html = before.filter { $0.type.name == "text/html" }
                .map { HTMLText.text($0.text) }.joined(separator: "\n")
            if html.contains("@") || text.allSatisfy(\.isWhitespace) {
                text = String(html.prefix(MailLimits.text))
            }
        }
        let cut = Self.cut(text)
        self.text = String(text[..<cut])
        lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
        if end < mail.parts.endIndex {
            returnedBytes = mail.parts[end].decoded
        } else {
            returnedBytes = Array(text[cut...].utf8)
        }
        returned = Self.header(of: returnedBytes)
    }

    /// The addresses in To and Cc of what came back, in lower case.
    var returnedRecipients: [FoundAddress] {
        guard let returned else { return [] }
        return ["to", "cc", "x-original-to", "delivered-to"].flatMap { name in
            returned.texts(name, limit: 4).flatMap { FoundAddress.all(in: $0, limit: 20) }
        }
    }

    private static func joined(_ parts: [MailPart]) -> String {
        var text = ""
        for part in parts where text.utf8.count < MailLimits.text {
            text += part.text + "\n"
        }
        let cut = text.utf8.count > MailLimits.text ? String(text.prefix(MailLimits.text)) : text
        return cut.replacing("\u{A0}", with: " ")
    }

    /// How many bytes of a text stand before the mail that came back; nil where none begins.
    static func cutOffset(_ text: String) -> Int? {
        let cut = cut(text)
        return cut < text.endIndex ? text.utf8.distance(from: text.startIndex, to: cut) : nil
    }

    /// Where the mail that came back begins.
    private static func cut(_ text: String) -> String.Index {
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
            let line = text[start..<end].drop { $0 == " " || $0 == ">" || $0 == "\t" }
            if line.utf8.count >= 9, separates(line.prefix(200)) { return start }
            start = end < text.endIndex ? text.index(after: end) : end
        }
        return start
    }

    private static func separates(_ line: Substring) -> Bool {
        if line.hasPrefix("Received: ") || line.lowercased().hasPrefix("return-path: ") {
            return true
        }
        guard let first = line.first,
            first == "-" || first == "=" || first == "*" || first == "|"
                || first.isLetter
        else { return false }
        let lowered = line.lowercased()
        if !first.isLetter, lowered.contains("message follows") { return true }
        return separators.contains { lowered.contains($0) }
            && (!first.isLetter || lowered.hasSuffix(":") || lowered.utf8.count < 60)
    }

    private static let separators = [
        "this is a copy of", "below this line is a copy", "below the next line is a copy",
        "original message follows", "original message header", "message header follows",
        "headers follow", "header follows", "unsent message follows", "unsent message below",
        "original message -", "original message=", "original message *", "original message:",
        "returned message -", "returned message follows", "message text follows",
        "the body of the message is", "copy of your message", "start of returned message",
        "copy of the original message", "your original message", "your message follows",
        "undelivered message follows", "returned mail follows", "text of your message",
        "returned text follows", "original mail -", "original text -", "message contents follow",
        "the header of the original message", "the headers of the message", "original e-mail",
        "ursprüngliche nachricht", "message d'origine", "message original -", "mensaje original",
        "mensagem original", "messaggio originale", "oorspronkelijk bericht",
        "original-nachricht", "weitergeleitete nachricht", "元のメッセージ", "原始邮件", "原邮件",
    ]

    /// The header within what came back, which may stand below a line or two.
    private static func header(of bytes: [UInt8]) -> MailHeader? {
        var rest = bytes[...]
        for _ in 0..<12 {
            let (header, _) = MailHeader.read(rest.drop { $0 <= 0x20 })
            let names: Set<String> = ["to", "subject", "message-id", "from", "received", "date"]
            if header.fields.count(where: { names.contains($0.name) }) >= 2 { return header }
            guard rest.popLine() != nil else { return nil }
        }
        return nil
    }
}

extension Notice {
    /// The lines of the notice about an address: its own, and those behind it up to an empty one
    /// or another address.
    func paragraphs(of key: String) -> String {
        var out = ""
        for (index, line) in lines.enumerated() where line.lowercased().contains(key) {
            out += line + "\n"
            for next in lines[(index + 1)...].prefix(12) {
                if next.allSatisfy(\.isWhitespace) { break }
                let others = FoundAddress.all(in: String(next), limit: 3)
                if !others.isEmpty, others.allSatisfy({ $0.key != key }) { break }
                out += next + "\n"
            }
            if out.utf8.count > 3000 { break }
        }
        return out
    }
}
