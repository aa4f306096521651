import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// What lint says of a mail and of the domain that sends it, in words.
@Suite struct FindingTests {
    private func findings(
        _ rule: Int, _ change: (inout LintFacts) -> Void
    ) throws -> [Finding] {
        var facts = LintFacts(postalAddress: "1 Lane")
        change(&facts)
        let edition = Edition(
            slug: Slug("n1")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(
                parsing: LintTests.head + "\n<p>Hello</p>" + LintTests.foot, as: .html),
            text: try SlottedText(
                parsing: "News\n\n1 Lane\n\nLeave: {{unsubscribe_url}}", as: .plainText),
            language: "en")
        return Lint(facts: facts).findings(in: edition).filter { $0.rule == rule }
    }

    /// What rule 30 says of a domain.
    private func domain(_ change: (inout DomainFacts) -> Void) throws -> [String] {
        var facts = LintRuleTests.domain
        change(&facts)
        return try findings(30) { $0.domain = facts }.map { "\($0.severity): \($0.message)" }
    }

    @Test func `a finding is one line, with the file to be mended where that is known`() {
        var finding = Finding(
            rule: 7, severity: .warning, place: "HTML body:3", message: "a \u{7}bell",
            remedy: "take it out")
        #expect("\(finding)" == "HTML body:3: warning 7: a \\u{7}bell; take it out")
        finding.origin = SourcePlace(file: "Articles/snow.md", line: 12)
        #expect("\(finding)" == "Articles/snow.md:12: warning 7: a \\u{7}bell; take it out")
        finding.origin = SourcePlace(file: "Articles/snow.md")
        #expect("\(finding)".hasPrefix("Articles/snow.md: warning"))
        #expect(Finding.Severity.allCases.sorted(by: >) == [.error, .warning, .info])
    }

    @Test func `what keeps a mail from being made is an error of the settings`() throws {
        let found = try findings(1) { $0.encodingProblem = "the From address is too long" }
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.message == "no mail can be made: the From address is too long")
    }

    @Test func `the first line that is too long for SMTP is told with its number`() throws {
        let line = String(repeating: "x", count: 998)
        #expect(try findings(12) { $0.encodedMail = Array("a\r\n\(line)\r\n".utf8) }.isEmpty)
        let found = try findings(12) { $0.encodedMail = Array("a\r\n\(line)y\r\nb\r\n".utf8) }
        #expect(found.map(\.place) == ["mail:2"])
        #expect(
            found.first?.message
                == "the line that begins \"\(line.prefix(40))\" has 999 bytes")
    }

    @Test func `a domain in order is passed over`() throws {
        #expect(try domain { _ in } == [])
    }

    @Test(arguments: [
        (DomainFacts.Records.unknown, "info: SPF: DNS does not answer"),
        (.none, "warning: x.example publishes no SPF record"),
        (.found(["hello"]), "warning: x.example publishes no SPF record"),
        (.found(["v=spf1 a", "V=SPF1 b"]), "warning: x.example publishes 2 SPF records"),
    ])
    func `exactly one SPF record is wanted`(records: DomainFacts.Records, told: String) throws {
        #expect(try domain { $0.spf = records } == [told])
    }

    @Test(arguments: [
        (DomainFacts.Records.unknown, "info: DMARC: DNS does not answer"),
        (.none, "warning: x.example publishes no DMARC record"),
        (.found(["hello"]), "warning: the record under _dmarc is no DMARC record"),
        (
            .found(["v=DMARC1; p=none; rf=afrf; PCT = 5"]),
            "info: the DMARC record uses pct, rf, which RFC 9989 dropped"
        ),
    ])
    func `a DMARC record of today is wanted`(records: DomainFacts.Records, told: String) throws {
        #expect(try domain { $0.dmarc = records } == [told])
    }

    @Test(arguments: [
        (DomainFacts.Records.unknown, "info: MX: DNS does not answer"),
        (.none, "warning: x.example publishes no MX record"),
        (.found(["."]), "warning: x.example takes no mail"),
        (.found([""]), "warning: x.example takes no mail"),
    ])
    func `answers must arrive somewhere`(records: DomainFacts.Records, told: String) throws {
        #expect(try domain { $0.mailExchangers = records } == [told])
    }

    @Test func `keys are wanted, published and long enough`() throws {
        #expect(
            try domain {
                $0.keys = [:]; $0.shortestRSAKey = nil
            }
                == ["info: nothing is signed here; the relay must sign"])
        #expect(
            try domain { $0.keys = ["s1._domainkey.x.example": "DNS has another key"] }
                == ["warning: s1._domainkey.x.example: DNS has another key"])
        #expect(
            try domain { $0.shortestRSAKey = 1024 } == ["warning: an RSA key has only 1024 bits"])
    }

    @Test(arguments: [
        (LinkAnswer.status(301), "redirects, which RFC 8058 forbids"),
        (.status(405), "answers with 405"),
        (.unreachable("no route"), "does not answer: no route"),
    ])
    func `the unsubscribe page must answer both methods`(answer: LinkAnswer, told: String) throws {
        #expect(
            try domain { $0.unsubscribe["POST"] = answer }
                == ["warning: the unsubscribe page, asked by POST, \(told)"])
        #expect(try domain { $0.unsubscribe["GET"] = .notAsked("time was up") } == [])
    }
}
