import NewsletterCore

/// Rule 35: an issue that everybody may read can be shown to everybody.
enum ArchiveRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        guard let fault = mail.facts.archiveFault else { return [] }
        return [
            Finding(
                rule: 35, severity: fault.isName ? .error : .warning, place: "archive",
                message: fault.message,
                remedy: fault.isName
                    ? "give the issue another name, or write archive: false into its issue.yml"
                    : "give the slot a fallback, or write archive: false into issue.yml"
            )
            .traced(["subject:"], else: .plan)
        ]
    }
}
