import ArgumentParser
import Composing
import Linting
import NewsletterCore
import PostriderKit

/// `postrider lint`: what would stop or spoil a mailing.
struct LintIssue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check an issue for what would stop or spoil its mailing.",
        discussion: """
            What is looked at is listed by --rules. Each finding names the file and line to be \
            mended, where that can be told. An error stops send as well.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String?
    @Flag(help: "Warnings count as errors.") var strict = false
    @Flag(help: "Ask every page that is linked whether it answers.") var checkLinks = false
    @Flag(
        name: .customLong("check-dns"),
        help: "Ask DNS about the sender's domain, and the unsubscribe page.")
    var checkDNS = false
    @Flag(help: "Also ask pages on this machine and in private networks, such as an intranet.")
    var allowPrivateAddresses = false
    @Option(help: "The DNS server to ask, as 127.0.0.1:5353; the system's otherwise.")
    var server: String?
    @Flag(help: "Print the page that lists the rules, in Markdown or as JSON.") var rules = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if slug == nil, !rules { throw ValidationError("name the issue to be checked") }
    }

    func run() throws {
        guard let slug, !rules else { return try showRules() }
        let workspace = try newsroom.open()
        let folder = try workspace.issueFolder(slug)
        let findings = try IssueLint(workspace: workspace, settings: try workspace.settings())
            .findings(
                in: folder,
                network: NetworkChecks(
                    links: checkLinks, dns: checkDNS,
                    allowsPrivateAddresses: allowPrivateAddresses, server: server))
        if json {
            try writeJSON(findings.map(FindingRecord.init))
        } else {
            for finding in findings { Console.write(text(finding)) }
            Console.say(summary(findings, slug))
        }
        let isBad = findings.contains {
            $0.severity == .error || (strict && $0.severity == .warning)
        }
        if isBad { throw ExitStatus.incomplete.code }
    }

    private func showRules() throws {
        guard json else { return Console.write(bytes: LintRule.page.utf8) }
        try writeJSON(LintRule.all.map { RuleRecord($0) })
    }

    private func text(_ finding: Finding) -> String {
        let style: Style =
            switch finding.severity {
            case .error: .red
            case .warning: .yellow
            case .info: .dim
            }
        let place = finding.origin?.description ?? finding.place
        let shown = finding.origin == nil ? "" : " (\(finding.place))"
        let line = "\(place): \(finding.message)\(shown) [\(finding.rule)]".escapingControls()
        return
            "\(style(finding.severity.rawValue)) \(line)\n    \(finding.remedy.escapingControls())"
    }

    private func summary(_ findings: [Finding], _ slug: String) -> String {
        if findings.isEmpty { return "\(slug): nothing to complain of." }
        let counts = Finding.Severity.allCases.sorted(by: >).map { severity in
            (severity, findings.count { $0.severity == severity })
        }
        return "\(slug): "
            + counts.filter { $0.1 > 0 }.map { $1.of($0.rawValue) }.joined(separator: ", ") + "."
    }
}
