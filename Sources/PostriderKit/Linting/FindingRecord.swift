import Composing
package import Linting

/// What lint found, as `--json` tells it.
package struct FindingRecord: Encodable {
    let rule: Int
    let name: String
    let severity: String
    let place: String
    let file: String?
    let line: Int?
    let message: String
    let remedy: String

    /// Tells of a finding.
    package init(_ finding: Finding) {
        rule = finding.rule
        name = LintRule.numbered(finding.rule)?.name ?? ""
        severity = finding.severity.rawValue
        place = finding.place
        file = finding.origin?.file
        line = finding.origin?.line
        message = finding.message
        remedy = finding.remedy
    }
}

/// A rule of lint, as `--json` tells it.
package struct RuleRecord: Encodable {
    let number: Int
    let name: String
    let severities: [String]
    let summary: String
    let why: String
    let remedy: String
    let source: String

    /// Tells of a rule.
    package init(_ rule: LintRule) {
        number = rule.number
        name = rule.name
        severities = rule.severities.map(\.rawValue)
        summary = rule.summary
        why = rule.why
        remedy = rule.remedy
        source = rule.source
    }
}
