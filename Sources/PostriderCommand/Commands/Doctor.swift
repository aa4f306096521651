import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Resolving
import Storage

/// `postrider doctor`: whether everything that a mailing needs is in order.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check settings, DNS, relay, databases and the machine; mails nothing.",
        discussion: """
            Prints the settings in force and where each comes from, secrets masked, and a line \
            for each check. Exits with 0 where nothing fails, 78 where the settings cannot be \
            used, 69 where only the relay fails, 1 otherwise.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Leave out DNS and the relay.") var offline = false
    @Option(help: "The DNS server to ask, as 127.0.0.1:5353; the system's otherwise.")
    var server: String?
    @Flag(help: "Write JSON.") var json = false

    private struct Report: Encodable {
        let settings: [SettingInForce]
        let checks: [CheckRecord]
        let ok: Int
        let warnings: Int
        let failures: Int
    }

    func run() throws {
        let workspace = try newsroom.open()
        let (inForce, settings, first) = readSettings(workspace)
        var checks = first
        if let settings {
            checks += LimitsCheck(settings: settings).run()
            checks += ReturnPathCheck(settings: settings).run()
            checks += placeholders(in: settings)
            checks += try IssueCheck(workspace: workspace, settings: settings).run()
            if let smtp = settings.smtp {
                checks += RelaySettingsCheck(configuration: smtp, isOffline: offline).run()
            }
            if !offline { checks += world(settings, workspace) }
        }
        checks += try FilesCheck(newsroom: workspace.newsroom).run()
        checks += ListCheck(workspace: workspace).run()
        checks += MachineCheck(newsroom: workspace.newsroom, effects: workspace.effects).run()
        let report = Report(
            settings: inForce, checks: checks.map { CheckRecord($0) },
            ok: checks.count { $0.verdict == .ok },
            warnings: checks.count { $0.verdict == .warn },
            failures: checks.count { $0.verdict == .fail })
        if json { try writeJSON(report) } else { tell(report, checks) }
        if let status = status(of: checks) { throw status.code }
    }

    private func readSettings(
        _ workspace: Workspace
    ) -> (inForce: [SettingInForce], settings: Settings?, checks: [Check]) {
        var inForce: [SettingInForce] = []
        do {
            let reader = try workspace.settingsReader()
            inForce = try reader.inForce()
            let settings = try Settings(reader)
            let strangers = reader.strangers.map { name in
                Check.warn(
                    "settings", name, "looks like a setting and is not one; nothing reads it",
                    remedy: "Unset it; docs/settings.md lists the variables.")
            }
            let known = Check.ok("settings", "postrider.yml", "every setting is known")
            return (inForce, settings, [known] + strangers)
        } catch {
            return (inForce, nil, [.fail("settings", "postrider.yml", error)])
        }
    }

    private func placeholders(in settings: Settings) -> [Check] {
        do {
            try settings.refusePlaceholders()
            return []
        } catch {
            return [.fail("settings", "placeholders", error)]
        }
    }

    private func world(_ settings: Settings, _ workspace: Workspace) -> [Check] {
        let resolver = DNSResolver(server: server)
        let checks =
            DNSCheck(
                dns: resolver, settings: settings, newsroomFolder: workspace.newsroom.folder
            ).run() + SharedHostsCheck(dns: resolver, pace: settings.pace).run()
        guard let smtp = settings.smtp else {
            return checks + [
                .fail(
                    "relay", "relay", "smtp.url is missing",
                    remedy: "Add it, such as: smtp: {url: smtp://relay.example.org:587}")
            ]
        }
        return checks + [RelayCheck(configuration: smtp, workspace: workspace).run()]
    }

    private func tell(_ report: Report, _ checks: [Check]) {
        var table = TextTable("SETTING", "FROM", "VALUE")
        for setting in report.settings { table.add(setting.key, setting.origin, setting.value) }
        if !report.settings.isEmpty { Console.write(table.text() + "\n") }
        for check in checks { Console.write(check.text) }
        Console.say(
            "\(report.ok) ok, \(report.warnings.of("warning")), \(report.failures.of("failure")).")
    }

    private func status(of checks: [Check]) -> ExitStatus? {
        let failed = Set(checks.filter { $0.verdict == .fail }.map(\.area))
        if failed.isEmpty { return nil }
        if failed.contains("settings") { return .badConfiguration }
        return failed == ["relay"] ? .unavailable : .incomplete
    }
}
