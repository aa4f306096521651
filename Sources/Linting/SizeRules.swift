import NewsletterCore

/// Rules 7 and 18: how much the mail weighs.
enum SizeRules {
    static func findings(_ mail: LintedMail) -> [Finding] { html(mail) + images(mail) }

    private static func html(_ mail: LintedMail) -> [Finding] {
        let bytes = mail.filled(mail.edition.html).utf8.count
        return bytes > 80_000 ? [tooMuch(bytes).traced(["articles:"], else: .plan)] : []
    }

    private static func tooMuch(_ bytes: Int) -> Finding {
        Finding(
            rule: 7, severity: bytes > 100_000 ? .error : .warning, place: "HTML body",
            message: "it has \(bytes) bytes; Gmail cuts a mail off at about 102,000",
            remedy: "shorten articles to excerpts, or send fewer")
    }

    /// Fifty times what Gmail shows of a mail.
    private static let mostBytes = 5_000_000

    /// The finding on a body of which nothing but its size need be told.
    static func excess(_ edition: Edition) -> Finding? {
        let bytes = edition.html.source.utf8.count
        return bytes > mostBytes ? tooMuch(bytes) : nil
    }

    private static func images(_ mail: LintedMail) -> [Finding] {
        var found: [Finding] = []
        var total = 0
        var seen: Set<String> = []
        for element in mail.page.elements where element.name == "img" {
            guard let source = element.attributes["src"], seen.insert(source).inserted,
                let bytes = mail.facts.imageSizes[source]
            else { continue }
            total += bytes
            if bytes > 200_000 {
                found.append(
                    Finding(
                        rule: 18, severity: .warning, place: LintedMail.html(element.line),
                        message: "the picture \(source) has \(bytes / 1000) KB",
                        remedy: "make it no larger than it is shown, below 200 KB"
                    )
                    .traced(to: element, [source]))
            }
        }
        if total > 1_000_000 {
            found.append(
                Finding(
                    rule: 18, severity: .warning, place: "HTML body",
                    message: "its pictures have \(total / 1000) KB together",
                    remedy: "keep them below 1 MB"))
        }
        return found
    }
}
