import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@Suite struct PacerTests {
    private static let anybody = "example.org"

    private func counted(
        _ plan: RateLimitPlan, for time: Duration, trip: Int
    ) throws -> RateLimitSimulation {
        var simulation = RateLimitSimulation(plan)
        simulation.latency = trip...trip
        try simulation.begin()
        try simulation.advance(by: time)
        return simulation
    }

    @Test(arguments: [0, 20, 300])
    func `no stretch of a second holds more than the limit, wherever it begins`(trip: Int) throws {
        let plan = RateLimitPlan(relay: [RateLimit(10, per: .seconds(1))])
        let simulation = try counted(plan, for: .seconds(20), trip: trip)
        #expect(simulation.most(in: .seconds(1)) <= 10)
    }

    @Test func `the limit is used, not only held`() throws {
        let plan = RateLimitPlan(relay: [RateLimit(10, per: .seconds(1))])
        #expect(try counted(plan, for: .seconds(20), trip: 0).counted.count >= 190)
    }

    @Test func `a second's mails are spread over the second`() {
        var pacer = Pacer(RateLimitPlan(relay: [RateLimit(4, per: .seconds(1))]))
        #expect(pacer.handOut(to: Self.anybody, at: .zero) == .go)
        let second = pacer.handOut(to: Self.anybody, at: .milliseconds(10))
        #expect(second == .waitForAll(.milliseconds(240)))
    }

    @Test func `the tightest of several limits decides`() throws {
        let plan = RateLimitPlan(
            relay: [RateLimit(50, per: .seconds(1)), RateLimit(100, per: .seconds(60))])
        #expect(try counted(plan, for: .seconds(30), trip: 0).counted.count == 100)
    }

    @Test func `a mail that never left gives its place back`() {
        var pacer = Pacer(RateLimitPlan(relay: [RateLimit(1, per: .seconds(60))]))
        #expect(pacer.handOut(to: Self.anybody, at: .zero) == .go)
        #expect(pacer.handOut(to: Self.anybody, at: .seconds(1)) == .waitForAll(nil))
        pacer.settle(.notSent("lost"), to: Self.anybody, at: .seconds(2))
        #expect(pacer.handOut(to: Self.anybody, at: .seconds(60)) == .go)
    }

    @Test func `the sender's limit holds up everybody, a domain's only its own`() {
        var pacer = Pacer(
            RateLimitPlan(
                sender: [RateLimit(2, per: .seconds(60))],
                domains: ["gmail.com": .init(limits: [RateLimit(1, per: .seconds(60))])]))
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .go)
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .waitForDomain(nil))
        #expect(pacer.handOut(to: Self.anybody, at: .zero) == .go)
        #expect(pacer.handOut(to: Self.anybody, at: .zero) == .waitForAll(nil))
    }

    @Test func `no more of a domain's mails are in flight than it has connections`() {
        var pacer = Pacer(RateLimitPlan(domains: ["gmail.com": .init(connections: 2)]))
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .go)
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .go)
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .waitForDomain(nil))
        pacer.settle(.taken, to: "gmail.com", at: .zero)
        #expect(pacer.handOut(to: "gmail.com", at: .zero) == .go)
    }

    @Test(arguments: [
        ("GoogleMail.com", "gmail.com"), ("msn.com", "outlook.com"), ("aol.com", "yahoo.com"),
        ("mac.com", "icloud.com"), ("Example.org", "example.org"),
    ])
    func `a provider's domains are paced as one`(domain: String, name: String) {
        #expect(Pacer().name(of: domain) == name)
    }

    @Test func `the limits of two domains of one provider hold together`() {
        var groups = ProviderGroups.known
        groups.add(["gmx.net", "web.de"], to: "gmx.de")
        let plan = RateLimitPlan(
            domains: [
                "gmx.net": .init(connections: 3), "web.de": .init(connections: 1),
            ],
            groups: groups)
        var pacer = Pacer(plan)
        let name = pacer.name(of: "gmx.de")
        #expect(pacer.handOut(to: name, at: .zero) == .go)
        #expect(pacer.handOut(to: name, at: .zero) == .waitForDomain(nil))
    }

    @Test func `a relay warms up day by day until its daily limit holds`() throws {
        let plan = RateLimitPlan(
            relay: [RateLimit(100, per: .seconds(86_400))],
            warmUp: WarmUp(firstDay: 20, growth: 2))
        var simulation = RateLimitSimulation(plan)
        try simulation.begin()
        try simulation.advance(by: .seconds(6 * 86_400))
        let days = (0..<6).map { day in
            simulation.count(from: .seconds(day * 86_400), to: .seconds((day + 1) * 86_400))
        }
        #expect(days[0] == 20)
        #expect((39...40).contains(days[1]) && (79...80).contains(days[2]))
        #expect(days[3...].allSatisfy { (99...100).contains($0) })
    }

    @Test func `a warm-up goes on where the last run left it`() {
        let day = Duration.seconds(86_400)
        let warmUp = WarmUp(firstDay: 500, growth: 1.5)
        #expect(warmUp.count(atAge: .zero, cap: nil) == 500)
        #expect(warmUp.count(atAge: day * 2, cap: nil) == 1125)
        #expect(warmUp.count(atAge: day * 2, cap: 1000) == 1000)
        #expect(warmUp.count(atAge: day * 5000, cap: nil) == 1_000_000_000)
        #expect(warmUp.count(atAge: .seconds(-1), cap: nil) == 500)
    }
}
