internal import NewsletterCore

/// The words by which the people of a message are known.
enum NamesOfPeople {
    /// Local parts of those whom a report is about, their pieces, and the phrases beside them.
    static func words(of mail: IncomingMail) -> Set<String> {
        let notice = Notice(mail)
        var texts = mail.header.texts("x-failed-recipients", limit: 4)
        texts += FoundAddress.all(in: notice.text, limit: 50).map(\.text)
        for header in [mail.header, notice.returned].compactMap({ $0 }) {
            for name in ["to", "cc", "delivered-to", "x-original-to", "x-display-name"] {
                texts += header.texts(name, limit: 4)
            }
        }
        let from = mail.header.text("from") ?? ""
        if !ReportSigns.isNamedDaemon(from.lowercased()) { texts.append(from) }
        for part in mail.parts where part.type.name.hasPrefix("message/") {
            for line in part.text.split(separator: "\n").prefix(2000) {
                let lowered = line.lowercased()
                let names = ["final-recipient:", "original-recipient:", "x-display-name:"]
                guard names.contains(where: { lowered.hasPrefix($0) }) else { continue }
                let value = line.drop { $0 != ":" }.dropFirst()
                texts.append(String(value.split(separator: ";").last ?? value))
            }
        }
        var words: Set<String> = []
        for text in texts { add(text.prefix(1000).lowercased(), to: &words) }
        return words
    }

    private static func add(_ text: String, to words: inout Set<String>) {
        var phrase = text
        for address in FoundAddress.all(in: text, limit: 20) {
            phrase = phrase.replacing(address.key, with: " ")
            let local = address.localPart
            if ReportSigns.daemonLocalPart(local) != nil { continue }
            if local.count > 2, !common.contains(local) { words.insert(local) }
            phrase += " \(local)"
        }
        for piece in phrase.split(whereSeparator: { !$0.isLetter }) {
            let piece = String(piece)
            if piece.count > 3, !common.contains(piece) { words.insert(piece) }
        }
    }

    /// Words of reports, which are names of nobody.
    private static let common: Set<String> = [
        "mail", "email", "user", "users", "mailbox", "inbox", "full", "info", "news", "over",
        "quota", "host", "delivery", "failed", "fail", "error", "unknown", "postmaster", "system",
        "message", "recipient", "recipients", "address", "bounces", "bounce", "domain", "account",
        "spam", "abuse", "admin", "daemon", "mailer", "contact", "support", "office", "subsystem",
        "undisclosed", "rfc822", "utf", "and", "the", "remote", "server", "not", "nowhere",
        "invalid", "example", "disabled", "moved", "exist", "found", "rejected", "blocked",
        "reader", "readers", "left", "somebody", "letter", "service", "list", "sender",
    ]
}
