import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

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
        let report = try CheckUp(of: try newsroom.open(), isOffline: offline, server: server).run()
        if json {
            try writeJSON(
                Report(
                    settings: report.settings, checks: report.checks.map { CheckRecord($0) },
                    ok: report.count(.ok), warnings: report.count(.warn),
                    failures: report.count(.fail)))
        } else {
            tell(report)
        }
        if let status = status(report.failedAreas) { throw status.code }
    }

    private func tell(_ report: CheckUp.Report) {
        var table = TextTable("SETTING", "FROM", "VALUE")
        for setting in report.settings { table.add(setting.key, setting.origin, setting.value) }
        if !report.settings.isEmpty { Console.write(table.text() + "\n") }
        for check in report.checks { Console.write(check.text) }
        Console.say(
            "\(report.count(.ok)) ok, \(report.count(.warn).of("warning")), "
                + "\(report.count(.fail).of("failure")).")
    }

    private func status(_ failed: Set<String>) -> ExitStatus? {
        if failed.isEmpty { return nil }
        if failed.contains("settings") { return .badConfiguration }
        return failed == ["relay"] ? .unavailable : .incomplete
    }
}
