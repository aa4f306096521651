import Composing
import NewsletterCore

/// Rules 1, 2, 3, 27 and 32: what stands in the headers, and in the inbox beside them.
enum HeaderRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        controls(mail) + sender(mail) + subject(mail) + displayName(mail) + preheader(mail)
    }

    private static func controls(_ mail: LintedMail) -> [Finding] {
        let headers = [
            ("Subject", mail.edition.subject.source), ("From", mail.facts.from?.name ?? ""),
        ]
        return headers.compactMap { name, value in
            let hasControl = value.unicodeScalars.contains {
                $0.value < 0x20 || (0x7F...0x9F).contains($0.value)
            }
            return hasControl
                ? Finding(
                    rule: 1, severity: .error, place: name,
                    message: "a control character or line break stands in it",
                    remedy: "write it on one line"
                )
                .traced(["\(name.lowercased()):"], else: name == "Subject" ? .plan : .settings)
                : nil
        }
    }

    private static func sender(_ mail: LintedMail) -> [Finding] {
        guard let from = mail.facts.from, let signing = mail.facts.signingDomain?.lowercased()
        else { return [] }
        let domain = from.address.domain.lowercased()
        let isAligned =
            domain == signing || domain.hasSuffix(".\(signing)") || signing.hasSuffix(".\(domain)")
        return isAligned
            ? []
            : [
                Finding(
                    rule: 2, severity: .error, place: "From",
                    message: "\(domain) sends, but \(signing) signs",
                    remedy: "send from an address at \(signing), or sign for \(domain)"
                )
                .traced(["dkim:", "from:"], else: .settings)
            ]
    }

    private static func preheader(_ mail: LintedMail) -> [Finding] {
        guard let written = mail.facts.preheader,
            let line = try? SlottedText(parsing: written, as: .header)
        else { return [] }
        func finding(_ message: String, _ remedy: String) -> Finding {
            Finding(
                rule: 32, severity: .warning, place: "preheader", message: message, remedy: remedy
            )
            .traced(["preheader:"], else: .plan)
        }
        let shown = mail.filled(line)
        var found: [Finding] = []
        if shown.count < 40 {
            found.append(
                finding(
                    "it has \(shown.count) characters, and inboxes fill the rest with other words",
                    "write 40 or more"))
        }
        if shown.count > 130 {
            found.append(
                finding(
                    "it has \(shown.count) characters, and no inbox shows them all",
                    "keep it below 130"))
        }
        if mail.filled(mail.edition.subject).saysTheSame(as: shown) {
            found.append(finding("it says the subject again", "go on from the subject"))
        }
        return found
    }

    private static func subject(_ mail: LintedMail) -> [Finding] {
        func finding(_ severity: Finding.Severity, _ message: String, _ remedy: String) -> Finding {
            Finding(
                rule: 3, severity: severity, place: "Subject", message: message, remedy: remedy
            )
            .traced(["subject:"], else: .plan)
        }
        let shown = mail.filled(mail.edition.subject)
        if shown.isBlank { return [finding(.error, "it is empty", "write a subject")] }
        if shown.utf8.count > 998 {
            return [finding(.error, "it has more than 998 bytes", "shorten it")]
        }
        var found: [Finding] = []
        if shown.count > 70 {
            found.append(
                finding(
                    .warning, "it has \(shown.count) characters; phones show about 40",
                    "keep it below 70"))
        }
        let letters = shown.filter(\.isLetter)
        if letters.count > 5, !letters.contains(where: \.isLowercase),
            letters.contains(where: \.isUppercase)
        {
            found.append(finding(.warning, "it is all in capitals", "write it in normal case"))
        }
        let lower = shown.lowercased()
        for prefix in ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:"] where lower.hasPrefix(prefix) {
            found.append(
                finding(
                    .warning, "\"\(shown.prefix(prefix.count))\" feigns a conversation", "drop it"))
        }
        return found
    }

    private static func displayName(_ mail: LintedMail) -> [Finding] {
        guard let from = mail.facts.from else { return [] }
        func finding(_ message: String, _ remedy: String) -> Finding {
            Finding(rule: 27, severity: .warning, place: "From", message: message, remedy: remedy)
                .traced(["from:"], else: .settings)
        }
        var found: [Finding] = []
        let name = from.name ?? ""
        if name.unicodeScalars.contains(where: \.properties.isEmojiPresentation) {
            found.append(finding("an emoji stands in the name", "drop it"))
        }
        if name.contains("@") {
            found.append(finding("the name looks like an address", "use the newsletter's name"))
        }
        let subject = mail.edition.subject.source.lowercased()
        if subject.split(separator: " ").count > 1, name.lowercased().contains(subject) {
            found.append(finding("the subject stands in the name", "use the newsletter's name"))
        }
        if let previous = mail.facts.previousFrom, previous != from {
            found.append(
                finding(
                    "the last mailing came from \(previous.name ?? previous.address.description)",
                    "keep the sender; readers and filters know it"))
        }
        return found
    }
}
