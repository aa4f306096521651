import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

@Suite struct PaceSettingsTests {
    private static let base = """
        newsletter: {name: My News}
        from: "My News <News@example.org>"

        """

    private func plan(_ rate: String, environment: [String: String] = [:]) throws -> RateLimitPlan {
        let reader = try SettingsReader(
            Self.base + rate, file: "postrider.yml", environment: { environment[$0] })
        return try Settings(reader).pace
    }

    private func failure(_ rate: String) -> String {
        do {
            _ = try plan(rate)
            return "no failure"
        } catch {
            return Problem(error).text
        }
    }

    @Test func `every limit of the rate settings is read`() throws {
        let plan = try plan(
            """
            rate:
              per_second: 10
              per_minute: null
              per_day: 50000
              sender: {per_hour: 200}
              domains:
                googlemail.com: {per_second: 5, connections: 2}
                gmx.de: {per_minute: 60, domains: [GMX.net, web.de]}
              warm_up: {first_day: 500, growth: 1.25}
              hours: "08:00-20:00 Europe/London"
            """)
        #expect(
            plan.relay == [
                RateLimit(10, per: .seconds(1)), RateLimit(50000, per: .seconds(86_400)),
            ]
        )
        #expect(plan.sender == [RateLimit(200, per: .seconds(3600))])
        #expect(plan.senderName == "news@example.org")
        #expect(
            plan.domains["googlemail.com"]
                == .init(limits: [RateLimit(5, per: .seconds(1))], connections: 2))
        #expect(plan.groups.name(of: "gmx.NET") == "gmx.de")
        #expect(plan.warmUp == WarmUp(firstDay: 500, growth: 1.25))
        #expect(plan.hours?.wait(at: Timestamp("2026-11-22T20:00:00Z")!) == .seconds(12 * 3600))
    }

    @Test func `the environment overrides a limit`() throws {
        let plan = try plan("rate: {per_day: 5}", environment: ["POSTRIDER_RATE_PER_DAY": "7"])
        #expect(plan.relay == [RateLimit(7, per: .seconds(86_400))])
    }

    @Test func `a limit holds for a domain however it is written`() throws {
        let plan = try plan("rate: {domains: {Bücher.example.org: {per_second: 5}}}")
        for name in ["bücher.example.org", "BÜCHER.example.org", "XN--BCHER-KVA.example.org"] {
            #expect(plan.domains[plan.groups.name(of: name)]?.limits.count == 1, "\(name)")
        }
    }

    @Test func `a limit holds for all domains of its provider together`() throws {
        let plan = try plan("rate: {domains: {GMail.com: {per_second: 5, domains: [Example.org]}}}")
        #expect(plan.domains.keys.sorted() == ["gmail.com"])
        #expect(plan.groups.others(than: "gmail.com") == ["example.org", "googlemail.com"])
    }

    @Test func `no rate settings mean no limits`() throws {
        let plan = try plan("rate:\n  domains:\n")
        #expect(plan.relay.isEmpty && plan.sender.isEmpty && plan.domains.isEmpty)
        #expect(plan.warmUp == nil && plan.hours == nil)
    }

    @Test(arguments: [
        (
            "rate: {domains: {gmail.com: {per_secnd: 5}}}",
            "unknown setting rate.domains.gmail.com.per_secnd; did you mean per_second?"
        ),
        ("rate: {domain: {gmail.com: {per_second: 5}}}", "Did you mean rate.domains?"),
        ("rate: {warmup: {first_day: 5}}", "Did you mean rate.warm_up"),
        ("rate: {domains: {gmail.com: 5}}", "rate.domains.gmail.com must hold keys"),
        (
            "rate: {domains: {gmail.com: {per_second: [5]}}}",
            "rate.domains.gmail.com.per_second must be a single value"
        ),
        ("rate: {domains: {gmail.com: {per_second: 0}}}", "a whole number of 1 or more"),
        ("rate: {warm_up: {growth: 2}}", "rate.warm_up has no first_day"),
        ("rate: {warm_up: {first_day: 5, growth: 1}}", "more than 1"),
        ("rate: {hours: \"8-20\"}", "hours and a zone such as"),
        ("rate: {hours: \"08:00-20:00 Europe/Lindwater\"}", "hours and a zone such as"),
        ("rate: {hours: \"08:00-25:00 UTC\"}", "hours and a zone such as"),
        ("rate: {hours: \"-1:00-20:00\"}", "hours and a zone such as"),
        ("rate: {hours: \"8:00--20:00\"}", "hours and a zone such as"),
        ("rate: {domains: {\"*.example.org\": {per_second: 5}}}", "is not a domain that mail goes"),
        ("rate: {domains: {not a domain: {per_second: 5}}}", "\"not a domain\" is not a domain"),
        ("rate: {domains: {a@b.org: {per_second: 5}}}", "\"a@b.org\" is not a domain"),
        (
            "rate: {domains: {a.org: {per_second: 5, domains: [\"*.b.org\"]}}}",
            "\"*.b.org\" is not a domain"
        ),
        (
            "rate: {domains: {bücher.org: {per_hour: 1}, xn--bcher-kva.org: {per_hour: 2}}}",
            "rate.domains has xn--bcher-kva.org twice"
        ),
    ])
    func `what cannot be used is named with the way out`(rate: String, message: String) {
        #expect(failure(rate).contains(message))
        #expect(failure(rate).contains("postrider.yml, line 3"))
    }

    @Test(
        arguments: [
            ("2026-03-28T20:00:00Z", 11), ("2026-10-24T19:00:00Z", 13),
            ("2026-07-01T19:30:00Z", nil),
        ] as [(String, Int?)])
    func `hours go by the zone's own rules`(moment: String, hours: Int?) throws {
        let london = try #require(SendingHours(setting: "08:00-20:00 Europe/London"))
        if let hours {
            #expect(london.wait(at: Timestamp(moment)!) == .seconds(hours * 3600))
        } else {
            #expect(london.wait(at: Timestamp(moment)!) == .seconds(11 * 3600 + 1800))
        }
    }

    @Test(arguments: [
        ("18:00", "2026-07-01T16:00:00Z"), ("18:00Z", "2026-07-01T18:00:00Z"),
        ("2026-12-01 09:30", "2026-12-01T08:30:00Z"), ("2026-12-01", "2026-11-30T23:00:00Z"),
        ("2026-12-01T09:30:00+01:00", "2026-12-01T08:30:00Z"), ("11:30", "2026-07-01T09:30:00Z"),
    ])
    func `a mailing begins at a time of the wall or of a zone`(text: String, moment: String) throws
    {
        let clock = ManualClock(at: Timestamp("2026-07-01T10:00:00Z")!)
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let start = try StartTime(text, zone: zone, effects: .testing(clock))
        #expect(start.moment.description == moment)
    }

    @Test(arguments: ["10:59", "2026-06-30", "2025-07-01 18:00", "soon", "25:00"])
    func `a time that has passed by more than an hour, or is none, is refused`(text: String) throws
    {
        let clock = ManualClock(at: Timestamp("2026-07-01T10:00:00Z")!)
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(throws: Problem.self) {
            try StartTime(text, zone: zone, effects: .testing(clock))
        }
    }

    @Test func `waiting ends when the time has come, also when the clock is set meanwhile`()
        async throws
    {
        let clock = ManualClock(at: Timestamp("2026-07-01T10:00:00Z")!, skipsSleep: true)
        var effects = Effects.testing(clock)
        let start = try StartTime("2026-07-01T18:00:00Z", effects: effects)
        let sleep = effects.sleep
        effects.sleep = { time in
            try await sleep(time)
            if clock.uptime == .seconds(600) { clock.set(Timestamp("2026-07-01T17:59:00Z")!) }
        }
        try await start.arrive(effects)
        #expect(clock.uptime == .seconds(660))
    }
}
