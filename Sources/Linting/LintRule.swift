/// A rule of the lint: its number and name, what it asks, why, and what to do.
public struct LintRule: Hashable, Sendable {
    /// The number that findings give.
    public var number: Int
    /// One or two words by which people speak of it.
    public var name: String
    /// How much a breach matters; two where the rule knows a lesser and a greater one.
    public var severities: [Finding.Severity]
    /// What a good mail does.
    public var summary: String
    /// What happens to a mail that does not.
    public var why: String
    /// What to do about a finding.
    public var remedy: String
    /// Who says so.
    public var source: String

    /// The rule of that number; nil where there is none.
    public static func numbered(_ number: Int) -> LintRule? {
        all.first { $0.number == number }
    }

    /// The page of documentation that lists every rule: what `docs/lint.md` holds.
    public static var page: String {
        let rows = all.map { rule in
            let severities = rule.severities.map(\.rawValue).joined(separator: ", ")
            let cells = [
                "\(rule.number)", rule.name, severities, "\(rule.summary) \(rule.why)",
                rule.remedy, rule.source,
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        return """
            # What lint looks at

            `postrider lint SLUG` looks at the rendered bodies of an issue, at the mail that the
            recipient with the longest values would get, and at the settings. An error stops
            `send`; with `--strict` a warning makes the command fail too. Each finding names the
            file and line where the fault comes from, if it can be told: the template's, the
            article's, or issue.yml's.

            Nothing is asked of the network unless you say so: `--check-links` follows every link
            (rule 24), `--check-dns` asks DNS and the unsubscribe page (rule 30). Pages on this
            machine or in a private network are asked with `--allow-private-addresses` only.

            This page is written by `postrider lint --rules`; a test keeps it true.

            | number | name | severity | what and why | remedy | source |
            |---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            What mail clients support (rule 20) is carried over as facts from caniemail.com, as
            of \(ClientSupport.date); each finding names the clients and the day of the test.
            """ + "\n"
    }
}
