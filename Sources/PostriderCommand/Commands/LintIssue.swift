import ArgumentParser
import Composing
import NewsletterCore

/// `postrider lint`: what would stop or spoil a mailing.
struct LintIssue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check an issue for what would stop or spoil its mailing.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.") var slug: String
    @Flag(help: "Warnings count as errors.") var strict = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let rule: Int
        let severity: String
        let place: String
        let message: String
        let remedy: String
    }

    func run() throws {
        let workspace = try newsroom.open()
        let folder = try workspace.issueFolder(slug)
        let findings = try IssueLint(workspace: workspace, settings: try workspace.settings())
            .findings(in: folder)
        if json {
            try writeJSON(
                findings.map {
                    Record(
                        rule: $0.rule, severity: $0.severity.rawValue, place: $0.place,
                        message: $0.message, remedy: $0.remedy)
                })
        } else {
            for finding in findings { Console.write(text(finding)) }
            Console.say(summary(findings))
        }
        let isBad = findings.contains {
            $0.severity == .error || (strict && $0.severity == .warning)
        }
        if isBad { throw ExitStatus.incomplete.code }
    }

    private func text(_ finding: Finding) -> String {
        let style: Style =
            switch finding.severity {
            case .error: .red
            case .warning: .yellow
            case .info: .dim
            }
        let line = "\(finding.place): \(finding.message) [\(finding.rule)]".escapingControls()
        return
            "\(style(finding.severity.rawValue)) \(line)\n    \(finding.remedy.escapingControls())"
    }

    private func summary(_ findings: [Finding]) -> String {
        if findings.isEmpty { return "\(slug): nothing to complain of." }
        let counts = Finding.Severity.allCases.sorted(by: >).map { severity in
            (severity, findings.count { $0.severity == severity })
        }
        return "\(slug): "
            + counts.filter { $0.1 > 0 }.map { $1.of($0.rawValue) }.joined(separator: ", ") + "."
    }
}
