import NewsletterCore

/// Rule 31: what a new newsroom was made with does not go out to readers.
enum PlaceholderRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        settings(mail) + subject(mail)
    }

    private static func settings(_ mail: LintedMail) -> [Finding] {
        mail.facts.placeholders.map { key, value in
            let name = key.split(separator: ".").last ?? ""
            return Finding(
                rule: 31, severity: .error, place: "settings",
                message: "\(key) is still as init wrote it", remedy: "put in your own"
            )
            .traced(
                ["\(name): \(value)", "\(name): \"\(value)", value], else: .settings)
        }
    }

    /// A subject is made of the newsletter's name, and stays when the name is put in later.
    private static func subject(_ mail: LintedMail) -> [Finding] {
        let subject = mail.edition.subject.source
        return mail.facts.placeholderNames.filter { subject.contains($0) }.map { name in
            Finding(
                rule: 31, severity: .error, place: "Subject",
                message: "it names \"\(name)\", as init wrote it",
                remedy: "write your newsletter's name"
            )
            .traced(["subject:"], else: .plan)
        }
    }
}
