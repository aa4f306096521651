import DeliveryEngine
import PostriderTesting
import Storage
import Testing

/// Every store of rate limits keeps every promise of the port.
@Suite struct RateLimitStoreContractTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()

    @Test(arguments: RateLimitStoreContract.clauses)
    func `a store in memory keeps`(_ clause: Clause<RateLimitStoreContract.Subject>) throws {
        let first = MemoryRateLimitStore(clock, holder: "nobody")
        try clause.hold(
            RateLimitStoreContract.Subject(clock) {
                MemoryRateLimitStore(sharing: first, holder: $0)
            })
    }

    @Test(arguments: RateLimitStoreContract.clauses)
    func `a database keeps`(_ clause: Clause<RateLimitStoreContract.Subject>) throws {
        let path = folder.file("pace.sqlite")
        try clause.hold(
            RateLimitStoreContract.Subject(clock) { [clock] holder in
                try RateLimitDatabase(
                    at: path, relay: "relay:587", holder: holder, boot: "first",
                    effects: .testing(clock))
            })
    }

    @Test(arguments: RateLimitStoreContract.clauses)
    func `the two databases of a newsroom keep`(
        _ clause: Clause<RateLimitStoreContract.Subject>
    ) throws {
        let path = folder.file("pace.sqlite")
        try clause.hold(
            RateLimitStoreContract.Subject(clock) { [clock] holder in
                try RateLimitFiles(
                    at: path, relay: "relay:587", holder: holder, boot: "first",
                    effects: .testing(clock))
            })
    }
}
