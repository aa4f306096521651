import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

/// What the database of rate limits promises besides what every store does.
@Suite struct RateLimitDatabaseTests {
    private static let hour = RateLimitKey(scope: .relay, period: .seconds(3600))
    private let folder = TemporaryFolder()
    private let clock = ManualClock()

    private func database(
        holder: String, relay: String = "relay:587", boot: String = "first"
    ) throws -> RateLimitDatabase {
        try RateLimitDatabase(
            at: folder.file("pace.sqlite"), relay: relay, holder: holder, boot: boot,
            effects: .testing(clock))
    }

    private func order(
        _ wish: Int, kept: Int = 0, answered: [RateLimitRequest.Answer] = [], of limit: Int = 100,
        key: RateLimitKey = hour
    ) -> [RateLimitRequest] {
        [RateLimitRequest(key: key, limit: limit, kept: kept, answered: answered, wish: wish)]
    }

    @Test func `a rest is of one relay, lasts, and goes with the clock`() throws {
        let store = try database(holder: "one")
        try store.rest(RelayRest(left: .seconds(600), reason: "quota"))
        store.close()
        #expect(try database(holder: "two", relay: "other:587").rest() == nil)
        let again = try database(holder: "two")
        #expect(try again.rest()?.left == .seconds(600))
        clock.set(clock.now + .seconds(86_400 * 365))
        #expect(try again.rest()?.left == .seconds(600))
        again.close()
        clock.set(clock.now + .seconds(-86_400 * 365 * 2))
        let restarted = try database(holder: "three", boot: "second")
        #expect(try restarted.rest()?.left == .seconds(86_400), "no rest is longer than a day")
    }

    @Test func `a store of version 1 goes on, and takes rests`() throws {
        try database(holder: "one").close()
        try edit(folder.file("pace.sqlite"), "DROP TABLE rest; PRAGMA user_version = 1")
        let store = try database(holder: "one")
        #expect(try store.exchange(order(60)) == [RateLimitLease(places: 60)])
        try store.rest(RelayRest(left: .seconds(600), reason: "quota"))
        #expect(try store.rest()?.reason == "quota")
        #expect(try texts(folder.file("pace.sqlite"), "PRAGMA user_version") == ["2"])
    }

    @Test func `two relays have nothing to do with each other`() throws {
        _ = try database(holder: "one").exchange(order(100))
        let other = try database(holder: "one", relay: "other:587")
        #expect(try other.exchange(order(100))[0].places == 100)
    }

    @Test(arguments: [-40, -1, 1, 40])
    func `a clock that is set by years loses and frees nothing`(years: Int) throws {
        let store = try database(holder: "one")
        _ = try store.exchange(order(100))
        _ = try store.exchange(order(0, answered: [.init(ago: .zero, count: 100)]))
        clock.set(clock.now + .seconds(years * 365 * 86_400))
        #expect(try store.exchange(order(1))[0].places == 0)
        clock.advance(by: .seconds(3300))
        let again = try database(holder: "two")
        #expect(try again.exchange(order(1))[0].places == 0)
        #expect(try again.age() == .seconds(3300))
        clock.advance(by: .seconds(316))
        #expect(try again.exchange(order(100))[0].places == 100)
    }

    @Test func `a machine that starts again with a clock set back counts too many, for a while`()
        throws
    {
        let store = try database(holder: "one")
        _ = try store.exchange(order(0, answered: [.init(ago: .zero, count: 100)]))
        clock.set(clock.now + .seconds(-10 * 365 * 86_400))
        let again = try database(holder: "one", boot: "second")
        #expect(try again.exchange(order(1))[0].places == 0)
        #expect(try again.age() == .zero)
        clock.advance(by: .seconds(3600 + 901))
        #expect(try again.exchange(order(100))[0].places == 100)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `no window holds more than its limit when runs over one file die and begin again`(
        seed: UInt64
    ) throws {
        var random = SeededRandom(seed: seed)
        let limits = [
            RateLimit(Int.random(in: 5...40, using: &random), per: .seconds(60)),
            RateLimit(Int.random(in: 50...300, using: &random), per: .seconds(3600)),
        ]
        let plan = RateLimitPlan(relay: limits, domains: ["gmail.com": .init(limits: [limits[0]])])
        var simulation = RateLimitSimulation(plan, seed: seed)
        let effects = Effects.testing(simulation.clock)
        var living: Set<String> = []
        for _ in 0..<10 {
            let name = Bool.random(using: &random) ? "one" : "two"
            if living.remove(name) != nil {
                if Bool.random(using: &random) {
                    simulation.kill(name)
                } else {
                    try simulation.end(name)
                }
            } else {
                let store = try RateLimitDatabase(
                    at: folder.file("shared.sqlite"), relay: "relay", holder: name,
                    boot: "first", effects: effects)
                try simulation.begin(name, store: store)
                living.insert(name)
            }
            try simulation.advance(by: .seconds(Int.random(in: 1...300, using: &random)))
        }
        for limit in limits { #expect(simulation.most(in: limit.period) <= limit.count) }
        #expect(simulation.most(in: .seconds(60), to: "gmail.com") <= limits[0].count)
    }

    @Test func `the file is for its owner alone, and a foreign one is left as it is`() throws {
        try database(holder: "one").close()
        #expect(folder.mode("pace.sqlite") == 0o600)
        try folder.write("no database at all, and long enough to be looked at", to: "pace.sqlite")
        #expect(throws: FileError.self) { try database(holder: "one") }
        #expect(folder.bytes("pace.sqlite")?.prefix(11) == Array("no database".utf8)[...])
    }
}
