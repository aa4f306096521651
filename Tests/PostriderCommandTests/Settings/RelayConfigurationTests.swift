import ArgumentParser
import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

@Suite struct RelayConfigurationTests {
    private func configuration(_ smtp: String) throws -> RelayConfiguration {
        let reader = try SettingsReader(
            "smtp: {\(smtp)}", file: "postrider.yml", environment: { _ in nil })
        return try #require(try RelayConfiguration(reader))
    }

    // MARK: - Mechanisms

    @Test(arguments: ["login", "Login", "LOGIN"])
    func `a mechanism is taken in any case`(_ name: String) throws {
        let relay = try configuration(
            "url: \"smtp://relay.example.org\", username: n, password_command: echo x, "
                + "mechanism: \(name)")
        let settings = try relay.settings(in: .testing(), folder: "/")
        #expect(settings.credentials?.mechanism == "LOGIN")
    }

    @Test(arguments: [("plian", "Did you mean PLAIN?"), ("carrier-pigeon", "These are: PLAIN")])
    func `an unknown mechanism names those that there are`(_ name: String, _ words: String) {
        #expect {
            try configuration("url: \"smtp://relay.example.org\", mechanism: \(name)")
        } throws: { error in
            (error as? Problem)?.kind == .badConfiguration
                && Problem(error).text.contains(words)
                && "\(error)".contains("line 1")
        }
    }

    // MARK: - What doctor sees without a network

    private func checks(
        _ smtp: String, machine: String? = "mail.example.org", in folder: String = "/nowhere"
    ) throws -> [Check] {
        RelaySettingsCheck(
            configuration: try configuration(smtp), newsroomFolder: folder, isOffline: true,
            relays: RefusingWorld(machineName: machine)
        ).run()
    }

    @Test(arguments: [
        ("smtp://relay.example.org:465", "smtps://relay.example.org:465"),
        ("smtps://relay.example.org:587", "smtp://relay.example.org:587"),
        ("smtps://relay.example.org:25", "smtp://relay.example.org:25"),
    ])
    func `a scheme that does not fit its port is a failure`(_ url: String, _ better: String) throws
    {
        let check = try checks("url: \"\(url)\"")[0]
        #expect(check.verdict == .fail && check.remedy?.text.contains(better) == true, "\(check)")
        #expect(try checks("url: \"\(better)\"")[0].verdict == .ok)
    }

    @Test func `certificates that are named and not there fail, as settings`() throws {
        let folder = TemporaryFolder()
        let smtp = "url: \"smtp://relay.example.org\", ca_file: Keys/ca.pem"
        func found() throws -> Check? {
            try checks(smtp, in: folder.path).first { $0.name == "smtp.ca_file" }
        }
        #expect(try found()?.verdict == .fail && found()?.area == "settings")
        #expect(try found()?.finding.contains("Keys/ca.pem cannot be read") == true)
        try folder.write("no certificate", to: "Keys/ca.pem")
        #expect(try found()?.finding.hasSuffix("holds no certificate") == true)
        try folder.write("-----BEGIN CERTIFICATE-----\n", to: "Keys/ca.pem")
        #expect(try found()?.verdict == .ok)
        #expect(try checks("url: \"smtp://relay.example.org\"").count == 2)
    }

    @Test func `a bare name for EHLO is warned of`() throws {
        let url = "url: \"smtp://relay.example.org\""
        #expect(try checks(url)[1].verdict == .ok)
        #expect(try checks(url, machine: "vm")[1].verdict == .warn)
        #expect(try checks(url, machine: nil)[1].verdict == .warn)
        #expect(try checks("\(url), hello: vm")[1].verdict == .warn)
        #expect(try checks("\(url), hello: mail.example.org", machine: "vm")[1].verdict == .ok)
        #expect(try checks("\(url), hello: \"[192.0.2.1]\"", machine: "vm")[1].verdict == .ok)
        // A relay on this machine knows it under any name.
        #expect(try checks("url: \"smtp://127.0.0.1\"", machine: "vm")[1].verdict == .ok)
    }

    // MARK: - Times

    @Test(arguments: [
        ("0s", 0), ("90s", 90), ("15m", 900), ("24h", 86_400), ("5d", 432_000), ("10000s", 10_000),
        ("0", nil), ("15min", nil), ("s", nil), ("", nil), ("1.5h", nil), ("-5s", nil),
        ("+5s", nil), ("5 s", nil), ("10001s", nil), ("5S", nil), ("٥s", nil),
    ])
    func `a time is a number and a unit`(_ text: String, _ seconds: Int?) {
        #expect(Duration(setting: text) == seconds.map { .seconds($0) })
    }

    @Test(arguments: [
        (["x", "--wait", "0"], 0), (["x", "--wait", "0s"], 0), (["x", "--wait=0s"], 0),
        (["x", "--wait=90s"], 90), (["x", "--wait", "15m"], 900),
    ])
    func `a wait is read, joined or not`(_ arguments: [String], _ seconds: Int) throws {
        let send = try #require(
            try Postrider.parseAsRoot(WaitOption.marking(["send"] + arguments)) as? Send)
        #expect(send.slug == "x" && send.options.wait?.time == .seconds(seconds))
    }

    @Test(arguments: [["--wait=15min"], ["--wait=abc"], ["--wait="], ["--wait", "15min"]])
    func `a wait that is no time is an error`(_ arguments: [String]) {
        #expect(throws: (any Error).self) {
            try Postrider.parseAsRoot(WaitOption.marking(["send", "x"] + arguments))
        }
    }

    @Test func `without a time a wait lasts, and the issue stays the issue`() throws {
        for arguments in [["--wait", "x"], ["x", "--wait"], ["--wait", "2026-11"]] {
            let send = try #require(
                try Postrider.parseAsRoot(WaitOption.marking(["send"] + arguments)) as? Send)
            #expect(["x", "2026-11"].contains(send.slug))
            #expect(send.options.wait.map { $0.time > .seconds(86_400 * 365) } == true)
        }
    }
}
