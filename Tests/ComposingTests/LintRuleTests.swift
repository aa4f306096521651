import Composing
import Foundation
import NewsletterCore
import Testing

@testable import Linting

/// Each of the rules with a mail that breaks it and one that does not.
@Suite struct LintRuleTests {
    /// A mail with something wrong, or something right.
    struct Case: Sendable {
        var html = "<p>Hello</p>"
        var page: String?
        var text: String?
        var subject = "News of the week"
        var facts = LintFacts(postalAddress: "1 Lane")

        func rules() throws -> Set<Int> {
            let edition = Edition(
                slug: Slug("n1")!, subject: try SlottedText(parsing: subject, as: .header),
                html: try SlottedText(
                    parsing: page ?? LintTests.head + "\n" + html + LintTests.foot, as: .html),
                text: try SlottedText(
                    parsing: text ?? "News\n\n1 Lane\n\nLeave the list: {{unsubscribe_url}}",
                    as: .plainText), language: "en")
            return Set(Lint(facts: facts).findings(in: edition).map(\.rule))
        }
    }

    static func facts(_ change: (inout LintFacts) -> Void) -> LintFacts {
        var facts = LintFacts(postalAddress: "1 Lane")
        change(&facts)
        return facts
    }

    static func picture(_ attributes: String) -> String {
        let words = String(repeating: "A heron stands in the river. ", count: 25)
        return "<img src=\"https://x.example/a.jpg\" \(attributes)><p>\(words)</p>"
    }

    static let herons = String(repeating: "A heron stands in the river. ", count: 25)
    static let heronText = "News 1 Lane Leave the list {{unsubscribe_url}} \(herons)"
    static let good = try! Mailbox("The Valley <news@x.example>")
    static let word = String(repeating: "a", count: 999)
    static let names = SubscriberNames(attributes: ["town"], tags: ["vip"])
    static let domain = DomainFacts(
        domain: "x.example", spf: .found(["v=spf1 -all"]), dmarc: .found(["v=DMARC1; p=none"]),
        mailExchangers: .found(["mx.x.example"]),
        keys: ["s1._domainkey.x.example": nil], shortestRSAKey: 2048,
        unsubscribe: ["GET": .status(200), "POST": .status(200)])

    static let cases: [(rule: Int, bad: Case, good: Case)] = [
        (1, Case(subject: "A\nB of it"), Case()),
        (
            2,
            Case(
                facts: facts {
                    $0.from = good; $0.signingDomain = "y.example"
                }),
            Case(
                facts: facts {
                    $0.from = good; $0.signingDomain = "x.example"
                })
        ),
        (3, Case(subject: "Fwd: news"), Case()),
        (
            4, Case(facts: facts { $0.hasOneClickUnsubscribe = false }),
            Case(
                facts: facts {
                    $0.hasOneClickUnsubscribe = true; $0.signsUnsubscribe = true
                })
        ),
        (5, Case(text: "News 1 Lane"), Case()),
        (6, Case(facts: LintFacts()), Case()),
        (
            7,
            Case(
                html: "<p>{{subscriber.name}}</p>",
                facts: facts { $0.longestValues = [.name: String(repeating: "é", count: 41_000)] }),
            Case(
                html: "<p>{{subscriber.name}}</p>",
                facts: facts { $0.longestValues = [.name: "Zoë"] })
        ),
        (8, Case(html: "<p>\(herons)</p>"), Case(html: "<p>\(herons)</p>", text: heronText)),
        (9, Case(html: "<iframe></iframe>"), Case()),
        (
            10, Case(html: "<a href=\"snow.html\">Snow</a>"),
            Case(html: "<a href=\"https://x.example/snow\">Snow</a>")
        ),
        (
            11,
            Case(html: "<p>{{subscriber.twon}}</p>", facts: facts { $0.subscriberNames = names }),
            Case(html: "<p>{{subscriber.town}}</p>", facts: facts { $0.subscriberNames = names })
        ),
        (
            12, Case(facts: facts { $0.encodedMail = Array("Subject: \(word)\r\n\r\n".utf8) }),
            Case(facts: facts { $0.encodedMail = Array("Subject: News\r\n\r\nHello".utf8) })
        ),
        (
            13, Case(html: picture("width=\"90\""), text: heronText),
            Case(html: picture("width=\"90\" alt=\"A heron\""), text: heronText)
        ),
        (14, Case(page: "<html dir=ltr><body><h1>News</h1>\(LintTests.foot)"), Case()),
        (15, Case(page: "<html lang=en><body><h1>News</h1>\(LintTests.foot)"), Case()),
        (
            16, Case(html: "<table><tr><td>a</td></tr></table>"),
            Case(html: "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>")
        ),
        (
            17, Case(html: picture("alt=\"A heron\" width=\"800\""), text: heronText),
            Case(html: picture("alt=\"A heron\" width=\"600\""), text: heronText)
        ),
        (
            18,
            Case(
                html: picture("alt=\"A heron\" width=\"90\""), text: heronText,
                facts: facts { $0.imageSizes = ["https://x.example/a.jpg": 300_000] }),
            Case(
                html: picture("alt=\"A heron\" width=\"90\""), text: heronText,
                facts: facts { $0.imageSizes = ["https://x.example/a.jpg": 90_000] })
        ),
        (
            19, Case(html: "<style>@media print{p{color:red}}</style>"),
            Case(
                page: LintTests.head.replacing(
                    "<body>", with: "<head><style>@media print{p{color:red}}</style></head><body>")
                    + LintTests.foot)
        ),
        (
            20, Case(html: "<p style=\"transform:rotate(3deg)\">a</p>"),
            Case(html: "<p style=\"margin:0 0 4px;color:#222222\">a</p>")
        ),
        (
            21, Case(html: "<p style=\"color:#999999\">a</p>"),
            Case(html: "<p style=\"color:#222222\">a</p>")
        ),
        (
            22, Case(html: "<a href=\"https://x.example\">here</a>"),
            Case(html: "<a href=\"https://x.example\">The snow</a>")
        ),
        (
            23, Case(html: "<a href=\"https://bank.example\">x.example</a>"),
            Case(html: "<a href=\"https://x.example/a\">x.example</a>")
        ),
        (
            24,
            Case(
                html: "<a href=\"https://x.example/a#b\">Snow</a>",
                facts: facts { $0.linkAnswers = ["https://x.example/a": .status(404)] }),
            Case(
                html: "<a href=\"https://x.example/a#b\">Snow</a>",
                facts: facts { $0.linkAnswers = ["https://x.example/a": .status(200)] })
        ),
        (25, Case(html: "<h4>a</h4>"), Case(html: "<h2>a</h2><h3>b</h3>")),
        (
            26, Case(html: "<p hidden>a</p><p hidden>b</p>"),
            Case(html: "<p hidden>One short line.</p>")
        ),
        (
            27, Case(facts: facts { $0.from = try! Mailbox("News of the week <a@x.example>") }),
            Case(
                facts: facts {
                    $0.from = good; $0.previousFrom = good
                })
        ),
        (
            28, Case(html: "<img src=\"https://x.example/a.jpg\" alt=\"A\" width=\"9\">"),
            Case(html: picture("alt=\"A heron\" width=\"90\""), text: heronText)
        ),
        (
            29, Case(text: "News 1 Lane {{unsubscribe_url}} It was fore- seen."),
            Case(text: "News 1 Lane {{unsubscribe_url}} It was pre- and post-war.")
        ),
        (
            30,
            Case(
                facts: facts {
                    $0.domain = domain; $0.domain?.dmarc = .none
                }),
            Case(facts: facts { $0.domain = domain })
        ),
        (
            31,
            Case(
                subject: "Your Newsletter: Snow",
                facts: facts { $0.placeholderNames = ["Your Newsletter"] }),
            Case(
                subject: "The Valley: Snow",
                facts: facts { $0.placeholderNames = ["Your Newsletter"] })
        ),
        (
            32, Case(facts: facts { $0.preheader = "Short." }),
            Case(facts: facts { $0.preheader = "What the river left on the meadow last night." })
        ),
        (
            33, Case(facts: facts { $0.hasArticles = false }),
            Case(facts: facts { $0.hasArticles = true })
        ),
        (
            34, Case(facts: facts { $0.planTexts = [("title", "A\u{202E}b")] }),
            Case(facts: facts { $0.planTexts = [("title", "A \u{2067}b\u{2069}")] })
        ),
        (
            35, Case(facts: facts { $0.archiveFault = .init(message: "taken", isName: true) }),
            Case(facts: facts { $0.archiveFault = nil })
        ),
    ]

    @Test func `each setting that is a placeholder is an error of its own`() throws {
        let facts = Self.facts {
            $0.placeholders = [
                ("newsletter.name", "Your Newsletter"),
                ("links.unsubscribe", "https://example.org/u/{token}"),
            ]
            $0.sources.parts[.settings] = [
                .init(
                    name: "postrider.yml",
                    text: "newsletter:\n  name: Your Newsletter\nlinks:\n"
                        + "  unsubscribe: \"https://example.org/u/{token}\"\n")
            ]
        }
        let edition = Edition(
            slug: Slug("n1")!, subject: try SlottedText(parsing: "Snow", as: .header),
            html: try SlottedText(parsing: "<p>Snow</p>", as: .html),
            text: try SlottedText(parsing: "Snow", as: .plainText), language: "en")
        let found = Lint(facts: facts).findings(in: edition).filter { $0.rule == 31 }
        #expect(found.map(\.severity) == [.error, .error])
        #expect(
            found.map { $0.origin?.description } == ["postrider.yml:2", "postrider.yml:4"])
    }

    @Test func `every rule stands once, in order, with all that it has to say`() {
        #expect(LintRule.all.map(\.number) == Array(1...35))
        #expect(Self.cases.map(\.rule) == Array(1...35))
        for rule in LintRule.all {
            for text in [rule.name, rule.summary, rule.why, rule.remedy, rule.source] {
                #expect(!text.isEmpty && !text.contains("|"))
            }
            #expect(!rule.severities.isEmpty)
        }
    }

    @Test(arguments: 1...35)
    func `a rule finds what is bad and lets pass what is good`(number: Int) throws {
        let (rule, bad, good) = Self.cases[number - 1]
        #expect(try bad.rules().contains(rule))
        #expect(try !good.rules().contains(rule))
    }

    @Test func `what a media query sets in vain is told`() throws {
        #expect(try Case(page: Self.printed(color: "red")).rules().contains(19))
        #expect(try !Case(page: Self.printed(color: "red!important")).rules().contains(19))
    }

    @Test func `every finding has one of the severities of its rule`() throws {
        for (_, bad, _) in Self.cases {
            let edition = Edition(
                slug: Slug("n1")!, subject: try SlottedText(parsing: bad.subject, as: .header),
                html: try SlottedText(parsing: bad.page ?? bad.html, as: .html),
                text: try SlottedText(parsing: bad.text ?? "", as: .plainText), language: "en")
            for finding in Lint(facts: bad.facts).findings(in: edition) {
                let rule = try #require(LintRule.numbered(finding.rule))
                #expect(rule.severities.contains(finding.severity), "\(finding)")
            }
        }
    }

    @Test func `the page of rules is the one in docs`() throws {
        let path = FullIssueTests.root.appending(path: "docs/lint.md")
        let page = try String(contentsOf: path, encoding: .utf8)
        #expect(page == LintRule.page, "run: postrider lint --rules > docs/lint.md")
    }

    /// A page whose style sheet sets a colour that a paragraph sets itself.
    private static func printed(color: String) -> String {
        LintTests.head.replacing(
            "<body>",
            with: "<head><style>@media print{p{color:\(color)}}</style></head><body>")
            + "<p style=\"color:#222222\">a</p>" + LintTests.foot
    }
}
