import Foundation
import PostriderTesting
import Testing

/// What lint says of the domain that sends, by what a DNS server of the test knows.
@Suite(.newsroom, .enabled(if: Program.python != nil, "needs python3"))
struct DomainLintStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let rule: Int
        let severity: String
        let message: String
    }

    /// What rule 30 says, without the unsubscribe page; nothing knows any record where there
    /// is no zone.
    private func findings(zone: String?) async throws -> [String] {
        let server = try zone.map { try PythonDNS(zone: $0) }
        defer { server?.stop() }
        let rows: [Row] = try await room.postrider(
            "lint", "first", "--check-dns", "--server", "127.0.0.1:\(server?.port ?? 9)", "--json"
        ).json()
        return rows.filter { $0.rule == 30 && !$0.message.contains("unsubscribe page") }
            .map { "\($0.severity): \($0.message)" }
    }

    /// Composes an issue of news.example.org that is signed; gives the record to publish.
    private func prepare(selector: String = "s1") async throws -> String {
        let record = try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", selector
        ).out
        try room.write(
            try room.read("postrider.yml")
                + "dkim:\n  - {domain: example.org, selector: \(selector), "
                + "key_file: Keys/\(selector).pem}\n",
            to: "postrider.yml")
        room.set("POSTRIDER_FROM", "The Ferry Post <post@news.example.org>")
        // Nobody outside of this machine is asked for it.
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "https://127.0.0.1:9/u/{token}")
        try await room.postrider("compose", "first")
        return record
    }

    private static let zone = """
        news.example.org. IN TXT "v=spf1 include:relay.example.net -all"
        _dmarc.example.org. IN TXT "v=DMARC1; p=none"
        news.example.org. IN MX 10 mx.example.org.

        """

    @Test func `a domain in order is passed over, its DMARC record found above it`() async throws {
        let record = try await prepare()
        #expect(try await findings(zone: Self.zone + record) == [])
    }

    @Test func `a domain of which DNS knows nothing lacks everything`() async throws {
        _ = try await prepare()
        #expect(
            try await findings(zone: "").sorted() == [
                "warning: news.example.org publishes no DMARC record",
                "warning: news.example.org publishes no MX record",
                "warning: news.example.org publishes no SPF record",
                "warning: s1._domainkey.example.org: DNS has no such record",
            ])
    }

    @Test func `a server that does not answer is told apart from records that are not there`()
        async throws
    {
        _ = try await prepare()
        #expect(
            try await findings(zone: nil).sorted() == [
                "info: DMARC: DNS does not answer", "info: MX: DNS does not answer",
                "info: SPF: DNS does not answer",
                "warning: s1._domainkey.example.org: DNS does not answer",
            ])
    }

    @Test func `a key in DNS that is another, withdrawn, doubled or none is told`() async throws {
        let record = try await prepare()
        let other = try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", "s2"
        ).out.replacingOccurrences(of: "s2._domainkey", with: "s1._domainkey")
        let name = "s1._domainkey.example.org"
        for (zone, problem) in [
            (other, "DNS has another key"),
            ("\(name). IN TXT \"v=DKIM1; p=\"", "DNS says that the key is withdrawn"),
            (record + record, "DNS has 2 records"),
            ("\(name). IN TXT \"v=spf1 -all\"", "the record cannot be used: "),
        ] {
            let found = try await findings(zone: Self.zone + zone)
            #expect(found.count == 1, "\(found)")
            #expect(found.first?.hasPrefix("warning: \(name): \(problem)") == true, "\(found)")
        }
    }

    @Test func `records that are doubled, outdated or for no mail are told`() async throws {
        let record = try await prepare()
        let zone = """
            news.example.org. IN TXT "v=spf1 a -all"
            news.example.org. IN TXT "v=spf1 mx -all"
            _dmarc.news.example.org. IN TXT "v=DMARC1; p=none; ri=9; pct=50"
            news.example.org. IN MX 0 .

            """
        #expect(
            try await findings(zone: zone + record).sorted() == [
                "info: the DMARC record uses pct, ri, which RFC 9989 dropped",
                "warning: news.example.org publishes 2 SPF records",
                "warning: news.example.org takes no mail",
            ])
        let strange = """
            news.example.org. IN TXT "site-verification=1"
            _dmarc.news.example.org. IN TXT "hello"
            news.example.org. IN MX 10 mx.example.org.

            """
        #expect(
            try await findings(zone: strange + record).sorted() == [
                "warning: news.example.org publishes no SPF record",
                "warning: the record under _dmarc is no DMARC record",
            ])
    }

    @Test func `the unsubscribe page is asked by both methods`() async throws {
        _ = try await prepare()
        let server = try PythonDNS(zone: Self.zone)
        defer { server.stop() }
        let rows: [Row] = try await room.postrider(
            "lint", "first", "--check-dns", "--server", "127.0.0.1:\(server.port)",
            "--allow-private-addresses", "--json"
        ).json()
        let pages = rows.filter { $0.message.contains("unsubscribe page") }.map(\.message)
        #expect(pages.count == 2, "\(pages)")
        for (page, method) in zip(pages.sorted(), ["GET", "POST"]) {
            #expect(
                page.hasPrefix("the unsubscribe page, asked by \(method), does not answer: "),
                "\(page)")
        }
    }
}
