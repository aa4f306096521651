import Composing
import NewsletterCore

/// What rule 14 says of the languages that files name.
enum LanguageRules {
    private static let remedy = "write a tag of BCP 47, such as en, de or pt-BR"

    static func findings(_ mail: LintedMail) -> [Finding] {
        var found: [Finding] = []
        for (written, part) in [
            (mail.facts.planLanguage, LintSources.Part.plan),
            (mail.facts.newsletterLanguage, .settings),
        ] {
            guard let written, LanguageTag(written) == nil else { continue }
            let taken = part == .plan ? "the newsletter's" : "English"
            found.append(
                finding(written, taken, place: part == .plan ? "issue.yml" : "postrider.yml")
                    .traced(["language: \(written)", "language: \"\(written)\""], else: part))
        }
        for article in mail.facts.articles {
            guard let written = article.metadata.language, LanguageTag(written) == nil else {
                continue
            }
            var finding = finding(written, "the newsletter's", place: article.name)
            finding.origin = mail.facts.sources.file(of: article).map { file in
                let line = ["lang", "language"].lazy.compactMap {
                    file.text.lineOfBytes(of: "\($0): \(written)")
                }.first
                return SourcePlace(file: file.name, line: line ?? 1)
            }
            found.append(finding)
        }
        return found
    }

    private static func finding(_ written: String, _ taken: String, place: String) -> Finding {
        Finding(
            rule: 14, severity: .warning, place: place,
            message: "\"\(written)\" names no language, so \(taken) is taken", remedy: remedy)
    }
}
