import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A look at everything that a mailing needs, before there is one.
@Suite(.newsroom) struct DoctorStoryTests {
    let room = TestNewsroom.current

    private struct Report: Decodable {
        struct Setting: Decodable {
            let key: String
            let value: String
            let origin: String
        }
        struct Check: Decodable {
            let area: String
            let name: String
            let verdict: String
            let finding: String
            let remedy: String?
        }
        let settings: [Setting]
        let checks: [Check]
        let warnings: Int
        let failures: Int

        func check(_ name: String) -> Check? { checks.first { $0.name.hasPrefix(name) } }
        func value(_ key: String) -> Setting? { settings.first { $0.key == key } }
    }

    private static let zone = """
        example.org. IN TXT "v=spf1 include:relay.example.net -all"
        _dmarc.example.org. IN TXT "v=DMARC1; p=none"
        example.org. IN MX 10 mx.example.org.

        """

    private func doctor(
        _ arguments: String..., zone: String? = nil, exits status: Int32
    ) async throws -> Report {
        guard let zone else {
            return try await run(arguments + ["--offline"], exits: status)
        }
        let server = try PythonDNS(zone: zone)
        defer { server.stop() }
        return try await run(arguments + ["--server", "127.0.0.1:\(server.port)"], exits: status)
    }

    private func run(_ arguments: [String], exits status: Int32) async throws -> Report {
        let ending = try await room.doctor(arguments)
        #expect(ending.status == status, "\(ending)")
        return try ending.json()
    }

    private func sign() async throws -> String {
        let record = try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", "s1", "--type", "ed25519"
        ).out
        try room.write(
            try room.read("postrider.yml")
                + "\ndkim:\n  - {domain: example.org, selector: s1, key_file: Keys/s1.pem}\n",
            to: "postrider.yml")
        return record
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `a newsroom in order passes, and the relay gets no mail`() async throws {
        let relay = try await room.relay()
        let record = try await sign()
        try await room.prepareFirstIssue()
        let report = try await doctor(zone: Self.zone + record, exits: 0)
        #expect(report.failures == 0, "\(report.checks)")
        for name in ["SPF", "DMARC", "MX", "DKIM key", "relay", "subscribers", "disk", "clock"] {
            #expect(report.check(name)?.verdict == "ok", "\(name)")
        }
        #expect(report.check("MX")?.finding == "mx.example.org")
        #expect(relay.received.isEmpty)
        #expect(report.value("smtp.url")?.origin == "POSTRIDER_SMTP_URL")
        #expect(report.value("from")?.origin.hasPrefix("postrider.yml, line ") == true)
        #expect(report.value("template")?.origin == "default")
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `each record that is missing or wrong is named with its remedy`() async throws {
        try await room.relay()
        _ = try await sign()
        let zone = """
            example.org. IN TXT "v=spf1 a -all"
            example.org. IN TXT "v=spf1 mx -all"
            s1._domainkey.example.org. IN TXT "v=DKIM1; p="

            """
        let report = try await doctor(zone: zone, exits: 1)
        #expect(report.check("SPF")?.finding.contains("2 SPF records") == true)
        #expect(report.check("DMARC")?.verdict == "fail")
        #expect(report.check("MX")?.verdict == "warn")
        #expect(report.check("DKIM key")?.finding.contains("withdrawn") == true)
        #expect(report.checks.allSatisfy { ($0.verdict == "ok") == ($0.remedy == nil) })
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `limits of domains that one server answers for are told apart from others`()
        async throws
    {
        try await room.relay()
        try room.write(
            try room.read("postrider.yml")
                + """
                rate:
                  domains:
                    bücher.example.org: {per_hour: 100}
                    Shop.example.com: {per_hour: 100, domains: [shop.example.net]}
                    mill.example.com: {per_hour: 100}
                    ferry.example.com: {per_hour: 100}
                    hotmail.com: {per_hour: 100}
                    outlook.com: {per_day: 1000}

                """, to: "postrider.yml")
        // Shop and bücher share a host by name; mill has no exchanger, and ferry's is its address.
        let zone = """
            xn--bcher-kva.example.org. IN MX 10 MX.example.net.
            shop.example.com. IN MX 5 mx2.example.net.
            shop.example.com. IN MX 10 mx.example.net.
            mill.example.com. IN A 192.0.2.7
            ferry.example.com. IN MX 10 in.example.com.
            in.example.com. IN A 192.0.2.7
            outlook.com. IN MX 10 outlook.example.net.

            """
        let report = try await doctor(zone: Self.zone + zone, exits: 0)
        let limits = report.checks.filter { $0.name.hasPrefix("rate.domains.") }
        let counted = limits.filter { $0.verdict == "ok" }.map(\.finding)
        #expect(counted.contains("counts mail to xn--bcher-kva.example.org"), "\(counted)")
        #expect(counted.contains("counts mail to shop.example.com and shop.example.net together"))
        #expect(
            counted.contains {
                $0.hasSuffix("; rate.domains.hotmail.com holds for the same mail, too")
            })
        let shared = limits.filter { $0.verdict == "warn" }
        #expect(
            shared.map(\.name).sorted() == [
                "rate.domains.ferry.example.com", "rate.domains.shop.example.com",
            ])
        #expect(shared.contains { $0.finding.contains("(192.0.2.7)") })
        #expect(
            shared.contains {
                $0.finding.contains(
                    "xn--bcher-kva.example.org go to the same server (mx.example.net)")
            })
        let offline = try await doctor(exits: 0)
        #expect(offline.checks.allSatisfy { $0.verdict != "warn" || !$0.name.hasPrefix("rate.") })
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `a relay that is down, refuses us or wants a login is told apart`() async throws {
        room.set("POSTRIDER_SMTP_URL", "smtp://127.0.0.1:9")
        let down = try await doctor(zone: Self.zone, exits: 69)
        #expect(down.check("relay")?.finding.contains("cannot be reached") == true)
        try await room.relay(SinkRule(.greeting, do: .reply(554, "5.7.1", "Go away")))
        let refused = try await doctor(zone: Self.zone, exits: 69)
        #expect(refused.check("relay")?.finding.contains("554") == true)
    }

    @Test func `settings that cannot be used leave the files to be checked`() async throws {
        try room.replace("from:", with: "form:", in: "postrider.yml")
        let report = try await doctor(exits: 78)
        #expect(report.check("postrider.yml")?.remedy == "Did you mean from?")
        #expect(report.check("disk") != nil)
    }

    @Test func `a variable that nothing reads is warned of, one that is nearly a setting fails`()
        async throws
    {
        room.set("POSTRIDER_ZEBRA_CROSSING", "1")
        let report = try await doctor(exits: 0)
        #expect(report.check("POSTRIDER_ZEBRA_CROSSING")?.verdict == "warn")
        #expect(report.check("EHLO")?.verdict == "ok" && report.check("smtp.url")?.verdict == "ok")
        room.set("POSTRIDER_SMTP_ULR", "smtp://127.0.0.1:9")
        let failed = try await doctor(exits: 78)
        #expect(failed.check("postrider.yml")?.remedy?.contains("POSTRIDER_SMTP_URL") == true)
        try await room.postrider("compose", "first", exits: 78)
    }

    @Test func `scheme and port that do not fit are seen without a network`() async throws {
        room.set("POSTRIDER_SMTP_URL", "smtp://relay.example.org:465")
        room.set("POSTRIDER_SMTP_TLS", "required")
        room.set("POSTRIDER_SMTP_HELLO", "vm")
        room.set("POSTRIDER_REPLY_TO", "desk@example.org")
        let report = try await doctor(exits: 69)
        #expect(report.check("smtp.url")?.remedy == "Write smtps://relay.example.org:465")
        #expect(report.check("EHLO")?.verdict == "warn")
    }

    @Test func `no secret is shown`() async throws {
        try room.replace(
            "  tls: off",
            with: "  tls: off\n  username: news\n  password_command: printf hunter2",
            in: "postrider.yml")
        room.set("POSTRIDER_SMTP_PROXY", "socks5h://me:hunter2@127.0.0.1:1080")
        let ending = try await room.doctor(["--offline"])
        #expect(!(ending.out + ending.err).contains("hunter2"), "\(ending)")
        let report: Report = try ending.json()
        #expect(report.value("smtp.password_command")?.value == "printf ***")
        #expect(report.value("smtp.proxy")?.value == "socks5h://***@127.0.0.1:1080")
    }

    @Test func `a database that is damaged or open to others fails`() async throws {
        try await room.subscribe((0..<300).map { "p\($0)" })
        let path = "Subscribers/subscribers.sqlite"
        chmod(room.path(path), 0o644)
        let open = try await doctor(exits: 1)
        #expect(open.check("subscribers")?.remedy == "Run: chmod 600 \(room.path(path))")
        chmod(room.path(path), 0o600)
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        var bytes = [UInt8](
            try Data(contentsOf: URL(fileURLWithPath: room.path(path))))
        for index in 8192..<bytes.count where index % 4096 < 200 { bytes[index] = 0xA5 }
        try room.write(bytes, to: path)
        let damaged = try await doctor(exits: 1)
        #expect(damaged.check("subscribers")?.remedy?.contains("restore") == true)
        try await room.postrider("subscribers", "restore", "copy.sqlite", "--yes")
        #expect(try await doctor(exits: 0).check("subscribers")?.verdict == "ok")
    }

    @Test func `a database of a newer version is refused with advice`() async throws {
        try await room.subscribe("ann")
        let path = room.path("Subscribers/subscribers.sqlite")
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        // The layout's number stands at byte 60 of the header.
        try file.seek(toOffset: 60)
        try file.write(contentsOf: Data([0, 0, 0, 99]))
        try file.close()
        let ending = try await room.postrider("subscribers", "list", exits: 65)
        #expect(ending.err.contains("newer Postrider") && ending.err.contains("use that version"))
        #expect(try await doctor(exits: 1).check("subscribers")?.verdict == "fail")
    }

    @Test func `a mailing that stopped halfway is pointed at`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let report = try await doctor(exits: 0)
        #expect(report.check("mailing of first")?.remedy?.contains("postrider send first") == true)
        let text = try await room.postrider("doctor", "--offline").out
        #expect(text.contains("warn  mailing of first"))
    }
}

extension TestNewsroom {
    /// Runs `doctor --json` with further arguments, whatever its exit code.
    fileprivate func doctor(_ arguments: [String]) async throws -> Ending {
        try await run(["doctor", "--json"] + arguments)
    }
}
