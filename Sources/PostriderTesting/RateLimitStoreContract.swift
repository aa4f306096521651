public import DeliveryEngine
internal import NewsletterCore

/// What a ``RateLimitStore`` promises to the runs that share a relay, whether it stands in memory
/// or in a database.
public enum RateLimitStoreContract {
    /// Stores of several runs over one relay, all on one clock, in which nothing is used yet.
    public struct Subject: Sendable {
        /// The time of all of them.
        public let clock: ManualClock
        /// Opens the store for a run of that name, of which an earlier one is over.
        public let open: @Sendable (_ holder: String) throws -> any RateLimitStore

        package init(
            _ clock: ManualClock,
            open: @escaping @Sendable (_ holder: String) throws -> any RateLimitStore
        ) {
            self.clock = clock
            self.open = open
        }
    }

    /// Every promise.
    public static let clauses: [Clause<Subject>] = lending + counting + dying + resting

    private static let hour = RateLimitKey(scope: .relay, period: .seconds(3600))
    private static let connections = RateLimitKey(scope: .domain("gmail.com"), period: .zero)

    private static func request(
        _ wish: Int, kept: Int = 0, answered: [RateLimitRequest.Answer] = [], of limit: Int = 100,
        key: RateLimitKey = hour
    ) -> RateLimitRequest {
        RateLimitRequest(key: key, limit: limit, kept: kept, answered: answered, wish: wish)
    }

    /// Asks for places in one limit, and expects so many.
    private static func expect(
        _ places: Int, of store: any RateLimitStore, for request: RateLimitRequest
    ) throws {
        let leases = try store.exchange([request])
        try ContractBreach.unless(
            leases.count == 1 && leases[0].places == places, "\(leases) and not \(places)")
    }

    private static func expect(_ rest: RelayRest?, of store: any RateLimitStore) throws {
        let found = try store.rest()
        try ContractBreach.unless(found == rest, "\(String(describing: found))")
    }

    // MARK: - Lending

    private static let lending: [Clause<Subject>] = [
        Clause("runs together are lent no more than the limit") {
            let (one, two) = (try $0.open("one"), try $0.open("two"))
            let leases = try one.exchange([request(60)])
            try ContractBreach.unless(leases == [RateLimitLease(places: 60)], "\(leases)")
            try expect(40, of: two, for: request(60))
            try expect(0, of: one, for: request(1, kept: 60))
        },
        Clause("what a run does not keep is there for the others") {
            let (one, two) = (try $0.open("one"), try $0.open("two"))
            try expect(100, of: one, for: request(100))
            try expect(0, of: one, for: request(0, kept: 10))
            try expect(90, of: two, for: request(100))
        },
        Clause("each request has its answer, in order") {
            let keys = [
                hour, connections, RateLimitKey(scope: .sender("a@example.org"), period: .zero),
                RateLimitKey(scope: .relay, period: .seconds(86_400)),
            ]
            let requests = keys.enumerated().map { request($0 + 1, key: $1) }
            let places = try $0.open("one").exchange(requests).map(\.places)
            try ContractBreach.unless(places == [1, 2, 3, 4], "\(places)")
        },
        Clause("limits do not mix") {
            let store = try $0.open("one")
            try expect(100, of: store, for: request(100))
            for scope in [RateLimitScope.sender("a@example.org"), .domain("gmail.com")] {
                let key = RateLimitKey(scope: scope, period: .seconds(3600))
                try expect(100, of: store, for: request(100, key: key))
            }
            let day = RateLimitKey(scope: .relay, period: .seconds(86_400))
            try expect(100, of: store, for: request(100, key: day))
        },
    ]

    // MARK: - Counting

    private static let counting: [Clause<Subject>] = [
        Clause("used places count for a period after the reply, and no longer") {
            let store = try $0.open("one")
            $0.clock.advance(by: .seconds(100))
            try expect(100, of: store, for: request(100))
            let answers = [
                RateLimitRequest.Answer(ago: .seconds(60), count: 70),
                RateLimitRequest.Answer(ago: .zero, count: 30),
            ]
            try expect(0, of: store, for: request(0, answered: answers))
            $0.clock.advance(by: .seconds(3539))
            let denied = try store.exchange([request(1)])[0]
            let isSoon = denied.opensIn.map { (.zero ... .seconds(16)).contains($0) } ?? false
            try ContractBreach.unless(denied.places == 0 && isSoon, "\(denied)")
            $0.clock.advance(by: .seconds(17))
            try expect(70, of: store, for: request(100))
        },
        Clause("connections are free again with the reply, and a minute after a crash") {
            let (one, two) = (try $0.open("one"), try $0.open("two"))
            try expect(1, of: one, for: request(1, of: 2, key: connections))
            try expect(1, of: two, for: request(1, of: 2, key: connections))
            let denied = try two.exchange([request(1, kept: 1, of: 2, key: connections)])
            try ContractBreach.unless(
                denied == [RateLimitLease(places: 0, opensIn: .milliseconds(50))], "\(denied)")
            try expect(0, of: one, for: request(0, of: 2, key: connections))
            try expect(1, of: two, for: request(1, kept: 1, of: 2, key: connections))
            $0.clock.advance(by: .seconds(59))
            try expect(0, of: one, for: request(1, of: 2, key: connections))
            $0.clock.advance(by: .seconds(1))
            try expect(2, of: one, for: request(2, of: 2, key: connections))
        },
        Clause("a relay is as old as its first exchange") {
            let one = try $0.open("one")
            $0.clock.advance(by: .seconds(50))
            try ContractBreach.unless(try one.age() == .zero, "\(try one.age())")
            try expect(1, of: one, for: request(1))
            $0.clock.advance(by: .seconds(86_400))
            let age = try $0.open("two").age()
            try ContractBreach.unless(age == .seconds(86_400), "\(age)")
        },
    ]

    // MARK: - Dying

    private static let dying: [Clause<Subject>] = [
        Clause("a run that died counts for a period, and for longer where it never comes back") {
            let two = try $0.open("two")
            try expect(100, of: try $0.open("one"), for: request(100))
            $0.clock.advance(by: .seconds(3600))
            try expect(0, of: two, for: request(1))
            let again = try $0.open("one")
            try expect(0, of: again, for: request(1))
            $0.clock.advance(by: .seconds(3601))
            try expect(100, of: again, for: request(100))
            $0.clock.advance(by: .seconds(3600 + 901))
            try expect(100, of: two, for: request(100))
        }
    ]

    // MARK: - Resting

    private static let resting: [Clause<Subject>] = [
        Clause("a relay rests for every run, as long as the longest rest says") {
            let (one, two) = (try $0.open("one"), try $0.open("two"))
            try expect(nil, of: one)
            try one.rest(RelayRest(left: .seconds(600), reason: "first"))
            try two.rest(RelayRest(left: .seconds(300), reason: "second"))
            try expect(RelayRest(left: .seconds(600), reason: "first"), of: two)
            $0.clock.advance(by: .seconds(60))
            try two.rest(RelayRest(left: .seconds(900), reason: "third"))
            try expect(RelayRest(left: .seconds(900), reason: "third"), of: one)
            $0.clock.advance(by: .seconds(4000))
            try expect(RelayRest(left: .seconds(-3100), reason: "third"), of: one)
            $0.clock.advance(by: .seconds(600))
            try expect(nil, of: one)
        }
    ]
}
