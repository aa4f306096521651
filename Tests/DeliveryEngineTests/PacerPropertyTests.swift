import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

/// The promise, for limits, latencies, crashes and restarts that chance has chosen.
@Suite struct PacerPropertyTests {
    private static let periods: [Duration] = [.seconds(1), .seconds(60), .seconds(3600)]

    private static func limits(_ random: inout SeededRandom) -> [RateLimit] {
        periods.filter { _ in Bool.random(using: &random) }.map {
            RateLimit(Int.random(in: 1...($0 == .seconds(1) ? 20 : 120), using: &random), per: $0)
        }
    }

    private static func plan(_ random: inout SeededRandom) -> RateLimitPlan {
        RateLimitPlan(
            relay: limits(&random), sender: limits(&random),
            domains: ["gmail.com": .init(limits: limits(&random))])
    }

    private func verify(_ simulation: RateLimitSimulation) {
        let plan = simulation.plan
        for limit in plan.relay + plan.sender {
            #expect(simulation.most(in: limit.period) <= limit.count)
        }
        for limit in plan.domains["gmail.com"]?.limits ?? [] {
            #expect(simulation.most(in: limit.period, to: "gmail.com") <= limit.count)
        }
    }

    private func simulation(_ seed: UInt64) -> RateLimitSimulation {
        var random = SeededRandom(seed: seed)
        var simulation = RateLimitSimulation(Self.plan(&random), seed: seed)
        let slowest = Int.random(in: 0...20_000, using: &random)
        simulation.latency = Int.random(in: 0...slowest, using: &random)...slowest
        simulation.connections = Int.random(in: 1...10, using: &random)
        return simulation
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `no window at the server holds more than its limit`(seed: UInt64) throws {
        var simulation = simulation(seed)
        try simulation.begin()
        try simulation.advance(by: .seconds(600))
        verify(simulation)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `nor with a store that lends the places`(seed: UInt64) throws {
        var simulation = simulation(seed)
        try simulation.begin(store: MemoryRateLimitStore(simulation.clock))
        try simulation.advance(by: .seconds(2400))
        verify(simulation)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a store slows down no run, whatever limits come together`(seed: UInt64) throws {
        var (alone, lent) = (simulation(seed), simulation(seed))
        try alone.begin()
        try lent.begin(store: MemoryRateLimitStore(lent.clock))
        try alone.advance(by: .seconds(300))
        try lent.advance(by: .seconds(300))
        #expect(lent.counted.count >= alone.counted.count * 3 / 4)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `nor when two runs share the relay, die, and begin again`(seed: UInt64) throws {
        var simulation = simulation(seed)
        var random = SeededRandom(seed: seed &* 7919)
        let store = MemoryRateLimitStore(simulation.clock, holder: "none")
        var living: Set<String> = []
        for _ in 0..<30 {
            let name = Bool.random(using: &random) ? "one" : "two"
            if !living.contains(name) {
                try simulation.begin(
                    name, store: MemoryRateLimitStore(sharing: store, holder: name))
                living.insert(name)
            } else if Bool.random(using: &random) {
                simulation.kill(name)
                living.remove(name)
            } else {
                try simulation.end(name)
                living.remove(name)
            }
            let time = Int.random(in: 0...200_000, using: &random)
            try simulation.advance(by: .milliseconds(time))
        }
        verify(simulation)
    }

    @Test(arguments: [
        (RateLimit(600, per: .seconds(3600)), 2320), (RateLimit(14, per: .seconds(1)), 50),
        (RateLimit(1, per: .seconds(1)), 3), (RateLimit(200, per: .seconds(1)), 760),
    ])
    func `two runs that share a relay use its whole limit between them`(
        _ limit: RateLimit, _ least: Int
    ) throws {
        var simulation = RateLimitSimulation(RateLimitPlan(relay: [limit]))
        simulation.latency = 0...5
        simulation.connections = 50
        let store = MemoryRateLimitStore(simulation.clock, holder: "none")
        try simulation.begin("one", store: MemoryRateLimitStore(sharing: store, holder: "one"))
        try simulation.begin("two", store: MemoryRateLimitStore(sharing: store, holder: "two"))
        try simulation.advance(by: limit.period * 4)
        #expect(simulation.most(in: limit.period) <= limit.count)
        #expect(simulation.counted.count >= least)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `two runs share a domain's connections, and each gets through`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let connections = Int.random(in: 1...4, using: &random)
        let domain = RateLimitPlan.Domain(limits: Self.limits(&random), connections: connections)
        var simulation = RateLimitSimulation(
            RateLimitPlan(domains: ["gmail.com": domain]), seed: seed)
        simulation.latency = 0...Int.random(in: 0...500, using: &random)
        let store = MemoryRateLimitStore(simulation.clock, holder: "none")
        try simulation.begin("one", store: MemoryRateLimitStore(sharing: store, holder: "one"))
        try simulation.begin("two", store: MemoryRateLimitStore(sharing: store, holder: "two"))
        try simulation.advance(by: .seconds(60))
        #expect(simulation.mostInFlight["gmail.com", default: 0] <= connections)
        // The other's places are free when it ends, and soon after it dies.
        if Bool.random(using: &random) { simulation.kill("one") } else { try simulation.end("one") }
        try simulation.advance(by: .seconds(61))
        let before = simulation.counted.count { $0.domain == "gmail.com" }
        try simulation.advance(by: .seconds(3600))
        #expect(simulation.counted.count { $0.domain == "gmail.com" } > before)
        #expect(simulation.mostInFlight["gmail.com", default: 0] <= connections)
    }

    @Test func `a run that begins in the middle of an hour finds what is left of it`() throws {
        var simulation = RateLimitSimulation(
            RateLimitPlan(relay: [RateLimit(100, per: .seconds(3600))]))
        simulation.domains = ["example.org"]
        simulation.latency = 60_000...60_000
        let store = MemoryRateLimitStore(simulation.clock, holder: "none")
        try simulation.begin("one", store: MemoryRateLimitStore(sharing: store, holder: "one"))
        try simulation.advance(by: .seconds(600))
        try simulation.end("one")
        let used = simulation.counted.count
        #expect((70...90).contains(used))
        try simulation.begin("one", store: MemoryRateLimitStore(sharing: store, holder: "one"))
        try simulation.advance(by: .seconds(2900))
        #expect(simulation.counted.count == 100)
    }

    @Test func `a crash costs at most what was lent, and frees it after a period`() throws {
        var simulation = RateLimitSimulation(
            RateLimitPlan(relay: [RateLimit(1000, per: .seconds(3600))]))
        let store = MemoryRateLimitStore(simulation.clock, holder: "none")
        let key = RateLimitKey(scope: .relay, period: .seconds(3600))
        try simulation.begin("one", store: MemoryRateLimitStore(sharing: store, holder: "one"))
        try simulation.advance(by: .seconds(4))
        simulation.kill("one")
        let sent = simulation.counted.count
        let again = MemoryRateLimitStore(sharing: store, holder: "one")
        #expect((sent...sent + 10 + simulation.connections).contains(again.used(of: key)))
        simulation.clock.advance(by: .seconds(3600))
        #expect(again.used(of: key) == 0)
    }

    @Test func `a machine that slept sends no burst when it wakes`() throws {
        var simulation = RateLimitSimulation(
            RateLimitPlan(relay: [RateLimit(5, per: .seconds(1)), RateLimit(60, per: .seconds(60))])
        )
        try simulation.begin(store: MemoryRateLimitStore(simulation.clock))
        try simulation.advance(by: .seconds(90))
        simulation.clock.advance(by: .seconds(8 * 3600))
        try simulation.advance(by: .seconds(90))
        #expect(simulation.most(in: .seconds(1)) <= 5)
        #expect(simulation.most(in: .seconds(60)) <= 60)
    }

    @Test func `while the clock stands nothing more leaves than fits at once`() {
        var pacer = Pacer(RateLimitPlan(relay: [RateLimit(50, per: .seconds(1))]))
        var count = 0
        for _ in 0..<1000 where pacer.handOut(to: "example.org", at: .zero) == .go {
            count += 1
            pacer.settle(.taken, to: "example.org", at: .zero)
        }
        #expect(count == 1)
    }
}
