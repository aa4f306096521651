import NewsletterCore
import PostriderKit

/// A check as `doctor --json` tells it.
struct CheckRecord: Encodable {
    let area: String
    let name: String
    let verdict: Check.Verdict
    let finding: String
    let remedy: String?

    init(_ check: Check) {
        area = check.area
        name = check.name
        verdict = check.verdict
        finding = check.finding
        remedy = check.remedy?.text
    }
}

extension Check {
    /// One line, and the remedy below it.
    var text: String {
        let style: Style =
            switch verdict {
            case .ok: .green
            case .warn: .yellow
            case .fail: .red
            }
        let mark = verdict == .ok ? "ok  " : verdict.rawValue
        let line = "\(style(mark))  \(name.escapingControls()): \(finding.escapingControls())"
        return (line + (remedy.map { "\n      \($0.text)" } ?? "")).withLocalTimes()
    }
}
