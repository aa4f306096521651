import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

/// What every pace book promises, the real one and the fake.
@Suite struct RateLimitDatabaseTests {
    private static let hour = RateLimitKey(scope: .relay, period: .seconds(3600))
    private let folder = TemporaryFolder()
    private let clock = ManualClock()

    enum Kind: CaseIterable { case database, memory }

    /// Books of several runs that share their pages.
    private func books(_ kind: Kind) -> (String) throws -> any RateLimitStore {
        switch kind {
        case .database: { try database(holder: $0) }
        case .memory:
            { [first = MemoryRateLimitStore(clock, holder: "nobody")] in
                MemoryRateLimitStore(sharing: first, holder: $0)
            }
        }
    }

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

    @Test(arguments: Kind.allCases)
    func `A relay rests for every run, as long as the longest rest says`(kind: Kind) throws {
        let open = books(kind)
        let (one, two) = (try open("one"), try open("two"))
        #expect(try one.rest() == nil)
        try one.rest(RelayRest(left: .seconds(600), reason: "first"))
        try two.rest(RelayRest(left: .seconds(300), reason: "second"))
        #expect(try two.rest() == RelayRest(left: .seconds(600), reason: "first"))
        clock.advance(by: .seconds(60))
        try two.rest(RelayRest(left: .seconds(900), reason: "third"))
        #expect(try one.rest() == RelayRest(left: .seconds(900), reason: "third"))
        clock.advance(by: .seconds(4000))
        #expect(try one.rest() == RelayRest(left: .seconds(-3100), reason: "third"))
        clock.advance(by: .seconds(600))
        #expect(try one.rest() == nil)
    }

    @Test func `A rest is of one relay, lasts, and goes with the clock`() throws {
        let book = try database(holder: "one")
        try book.rest(RelayRest(left: .seconds(600), reason: "quota"))
        book.close()
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

    @Test func `A book of version 1 goes on, and takes rests`() throws {
        try database(holder: "one").close()
        try edit(folder.file("pace.sqlite"), "DROP TABLE rest; PRAGMA user_version = 1")
        let book = try database(holder: "one")
        #expect(try book.exchange(order(60)) == [RateLimitLease(places: 60)])
        try book.rest(RelayRest(left: .seconds(600), reason: "quota"))
        #expect(try book.rest()?.reason == "quota")
        #expect(try texts(folder.file("pace.sqlite"), "PRAGMA user_version") == ["2"])
    }

    @Test(arguments: Kind.allCases)
    func `Runs together are lent no more than the limit`(kind: Kind) throws {
        let open = books(kind)
        let (one, two) = (try open("one"), try open("two"))
        #expect(try one.exchange(order(60)) == [RateLimitLease(places: 60)])
        #expect(try two.exchange(order(60))[0].places == 40)
        #expect(try one.exchange(order(1, kept: 60))[0].places == 0)
    }

    @Test(arguments: Kind.allCases)
    func `What a run does not keep is there for the others`(kind: Kind) throws {
        let open = books(kind)
        let (one, two) = (try open("one"), try open("two"))
        _ = try one.exchange(order(100))
        _ = try one.exchange(order(0, kept: 10))
        #expect(try two.exchange(order(100))[0].places == 90)
    }

    @Test(arguments: Kind.allCases)
    func `Used places count for a period after the reply, and no longer`(kind: Kind) throws {
        let book = try books(kind)("one")
        clock.advance(by: .seconds(100))
        _ = try book.exchange(order(100))
        let answers = [
            RateLimitRequest.Answer(ago: .seconds(60), count: 70), .init(ago: .zero, count: 30),
        ]
        _ = try book.exchange(order(0, answered: answers))
        clock.advance(by: .seconds(3539))
        let denied = try book.exchange(order(1))[0]
        #expect(denied.places == 0)
        #expect((.zero ... .seconds(16)).contains(try #require(denied.opensIn)))
        clock.advance(by: .seconds(17))
        #expect(try book.exchange(order(100))[0].places == 70)
    }

    @Test(arguments: Kind.allCases)
    func `A run that died counts for a period, and for longer where it never comes back`(
        kind: Kind
    ) throws {
        let open = books(kind)
        let two = try open("two")
        _ = try open("one").exchange(order(100))
        clock.advance(by: .seconds(3600))
        #expect(try two.exchange(order(1))[0].places == 0)
        let again = try open("one")
        #expect(try again.exchange(order(1))[0].places == 0)
        clock.advance(by: .seconds(3601))
        #expect(try again.exchange(order(100))[0].places == 100)
        clock.advance(by: .seconds(3600 + 901))
        #expect(try two.exchange(order(100))[0].places == 100)
    }

    @Test(arguments: Kind.allCases)
    func `Connections are free again with the reply, and a minute after a crash`(kind: Kind) throws
    {
        let open = books(kind)
        let (one, two) = (try open("one"), try open("two"))
        let key = RateLimitKey(scope: .domain("gmail.com"), period: .zero)
        #expect(try one.exchange(order(1, of: 2, key: key))[0].places == 1)
        #expect(try two.exchange(order(1, of: 2, key: key))[0].places == 1)
        let denied = try two.exchange(order(1, kept: 1, of: 2, key: key))[0]
        #expect(denied == RateLimitLease(places: 0, opensIn: .milliseconds(50)))
        _ = try one.exchange(order(0, of: 2, key: key))
        #expect(try two.exchange(order(1, kept: 1, of: 2, key: key))[0].places == 1)
        clock.advance(by: .seconds(59))
        #expect(try one.exchange(order(1, of: 2, key: key))[0].places == 0)
        clock.advance(by: .seconds(1))
        #expect(try one.exchange(order(2, of: 2, key: key))[0].places == 2)
    }

    @Test(arguments: Kind.allCases)
    func `Limits do not mix`(kind: Kind) throws {
        let book = try books(kind)("one")
        _ = try book.exchange(order(100))
        for scope in [RateLimitScope.sender("a@example.org"), .domain("gmail.com")] {
            let key = RateLimitKey(scope: scope, period: .seconds(3600))
            #expect(try book.exchange(order(100, key: key))[0].places == 100)
        }
        let day = RateLimitKey(scope: .relay, period: .seconds(86_400))
        #expect(try book.exchange(order(100, key: day))[0].places == 100)
    }

    @Test(arguments: Kind.allCases)
    func `A relay is as old as its first exchange`(kind: Kind) throws {
        let open = books(kind)
        let one = try open("one")
        clock.advance(by: .seconds(50))
        #expect(try one.age() == .zero)
        _ = try one.exchange(order(1))
        clock.advance(by: .seconds(86_400))
        #expect(try open("two").age() == .seconds(86_400))
    }

    @Test func `Two relays have nothing to do with each other`() throws {
        _ = try database(holder: "one").exchange(order(100))
        let other = try database(holder: "one", relay: "other:587")
        #expect(try other.exchange(order(100))[0].places == 100)
    }

    @Test(arguments: [-40, -1, 1, 40])
    func `A clock that is set by years loses and frees nothing`(years: Int) throws {
        let book = try database(holder: "one")
        _ = try book.exchange(order(100))
        _ = try book.exchange(order(0, answered: [.init(ago: .zero, count: 100)]))
        clock.set(clock.now + .seconds(years * 365 * 86_400))
        #expect(try book.exchange(order(1))[0].places == 0)
        clock.advance(by: .seconds(3300))
        let again = try database(holder: "two")
        #expect(try again.exchange(order(1))[0].places == 0)
        #expect(try again.age() == .seconds(3300))
        clock.advance(by: .seconds(316))
        #expect(try again.exchange(order(100))[0].places == 100)
    }

    @Test func `A machine that starts again with a clock set back counts too many, for a while`()
        throws
    {
        let book = try database(holder: "one")
        _ = try book.exchange(order(0, answered: [.init(ago: .zero, count: 100)]))
        clock.set(clock.now + .seconds(-10 * 365 * 86_400))
        let again = try database(holder: "one", boot: "second")
        #expect(try again.exchange(order(1))[0].places == 0)
        #expect(try again.age() == .zero)
        clock.advance(by: .seconds(3600 + 901))
        #expect(try again.exchange(order(100))[0].places == 100)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `No window holds more than its limit when runs over one file die and begin again`(
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
                let book = try RateLimitDatabase(
                    at: folder.file("shared.sqlite"), relay: "relay", holder: name,
                    boot: "first", effects: effects)
                try simulation.begin(name, book: book)
                living.insert(name)
            }
            try simulation.advance(by: .seconds(Int.random(in: 1...300, using: &random)))
        }
        for limit in limits { #expect(simulation.most(in: limit.period) <= limit.count) }
        #expect(simulation.most(in: .seconds(60), to: "gmail.com") <= limits[0].count)
    }

    @Test func `The file is for its owner alone, and a foreign one is left as it is`() throws {
        try database(holder: "one").close()
        #expect(folder.mode("pace.sqlite") == 0o600)
        try folder.write("no database at all, and long enough to be looked at", to: "pace.sqlite")
        #expect(throws: StorageError.self) { try database(holder: "one") }
        #expect(folder.bytes("pace.sqlite")?.prefix(11) == Array("no database".utf8)[...])
    }
}
