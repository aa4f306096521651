import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Which deliveries an order claims, on the real ledger and on the fake.
@Suite struct ClaimOrderTests {
    private static let domains = ["gmail.com", "example.org", "example.net", "web.de"]
    private let folder = TemporaryFolder()

    enum Kind: CaseIterable { case database, memory }

    private func ledger(_ kind: Kind, to domains: [String]) throws -> any Ledger {
        let addresses = domains.enumerated().map { "reader\($0)@\($1)" }
        switch kind {
        case .memory:
            return MemoryLedger(
                addresses.enumerated().map {
                    Recipient(
                        subscriber: SubscriberID("subscriber\($0)"),
                        address: EmailAddress(stringLiteral: $1))
                })
        case .database:
            return try LedgerDatabase.create(
                at: folder.file("ledger.sqlite"), mailing: .test, now: .test
            ) { add in
                for (number, address) in addresses.enumerated() {
                    try add(.test(number, address: address))
                }
            }.ledger
        }
    }

    private func claim(_ ledger: any Ledger, _ room: Int, skipping: Set<String> = []) throws
        -> [Int64]
    {
        try ledger.commit([], claiming: ClaimOrder(room: room, skipping: skipping), at: .test)
            .map(\.id.rawValue)
    }

    @Test(arguments: Kind.allCases)
    func `a domain that may not go is passed over and claimed later, in order`(kind: Kind) throws {
        let ledger = try ledger(
            kind, to: ["Gmail.com", "web.de", "gmail.com", "web.de", "gmail.com", "web.de"])
        #expect(try claim(ledger, 2, skipping: ["gmail.com"]) == [2, 4])
        #expect(try claim(ledger, 1) == [1])
        #expect(try claim(ledger, 9, skipping: ["web.de"]) == [3, 5])
        #expect(try claim(ledger, 9, skipping: ["web.de"]).isEmpty)
        #expect(try claim(ledger, 9) == [6])
    }

    @Test(arguments: Kind.allCases)
    func `domains are known by the name of their provider`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["googlemail.com", "web.de"])
        let order = ClaimOrder(
            room: 9, skipping: ["gmail.com"], groups: .known)
        #expect(try ledger.commit([], claiming: order, at: .test).map(\.id.rawValue) == [2])
    }

    @Test(arguments: Kind.allCases)
    func `what is due waits as well while its domain may not go`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["gmail.com", "web.de"])
        let ids = try claim(ledger, 2).map { DeliveryID(rawValue: $0) }
        _ = try ledger.commit(
            ids.map { .deferred($0, until: .test, .busy) }, claiming: 0, at: .test)
        #expect(try claim(ledger, 9, skipping: ["gmail.com"]) == [2])
        #expect(try claim(ledger, 9) == [1])
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `whatever is skipped and put back, everybody is claimed once`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let domains = (0..<300).map { _ in Self.domains.randomElement(using: &random)! }
        let ledger = try ledger(.database, to: domains)
        var settled: Set<Int64> = []
        var changes: [LedgerChange] = []
        var skipped: Set<String> = []
        for _ in 0..<2000 where settled.count < domains.count {
            skipped = Set(Self.domains.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
            let room = Int.random(in: 1...20, using: &random)
            let order = ClaimOrder(room: room, skipping: skipped)
            if Int.random(in: 0..<10, using: &random) == 0 {
                // A commit that fails takes all of its claims back.
                let wrong = LedgerChange.released(DeliveryID(rawValue: 1_000_000))
                #expect(throws: LedgerError.self) {
                    try ledger.commit([wrong], claiming: order, at: .test)
                }
            }
            let claims = try ledger.commit(changes, claiming: order, at: .test)
            changes = []
            #expect(claims.count <= room)
            for claim in claims {
                #expect(!skipped.contains(claim.recipient.address.domain))
                if Int.random(in: 0..<4, using: &random) == 0 {
                    changes.append(.released(claim.id))
                } else {
                    changes += [.sent(claim.id, .accepted)]
                    #expect(settled.insert(claim.id.rawValue).inserted)
                }
            }
        }
        _ = try ledger.commit(changes, claiming: 0, at: .test)
        #expect(try ledger.tally()[.sent] == domains.count)
    }

    @Test(arguments: Kind.allCases)
    func `a throttle is no refusal of the recipient`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["gmail.com"])
        let throttle = Reply(code: 421, text: "too many connections", command: .rcpt)
        for reply in [throttle, throttle, Reply.busy] {
            let id = DeliveryID(rawValue: try claim(ledger, 1)[0])
            _ = try ledger.commit([.deferred(id, until: .test, reply)], claiming: 0, at: .test)
        }
        #expect(try ledger.commit([], claiming: 1, at: .test)[0].refusals == 1)
    }

    @Test func `a retry that a clock set back has put years ahead is due at once`() throws {
        let path = folder.file("ledger.sqlite")
        do {
            let ledger = try ledger(.database, to: ["web.de"])
            let id = DeliveryID(rawValue: try claim(ledger, 1)[0])
            let ahead = Timestamp.test + .seconds(86_400 * 366)
            _ = try ledger.commit([.deferred(id, until: ahead, .busy)], claiming: 0, at: ahead)
        }
        let again = try LedgerDatabase(writing: path, now: .test)
        #expect(try again.tally().nextDue == .test)
        #expect(try claim(again, 1) == [1])
    }
}
