import NewsletterCore
import Testing

@testable import DeliveryEngine

/// Parts of an audience have everybody once, and share the limits.
struct AudiencePartTests {
    private static func parts(of count: Int) throws -> [AudiencePart] {
        try (1...count).map { try #require(AudiencePart("\($0)/\(count)")) }
    }

    @Test(arguments: ["", "1", "1/1", "0/3", "4/3", "1/3/5", "a/b", "1/101", "-1/3", "1/ 3", "١/٣"])
    func `what is no part of several is refused`(_ text: String) {
        #expect(AudiencePart(text) == nil)
    }

    @Test func `a part is read and written alike`() throws {
        let part = try #require(AudiencePart("2/3"))
        #expect(part.number == 2 && part.count == 3)
        #expect(part.description == "2/3" && part.inWords == "part 2 of 3")
    }

    @Test(arguments: [2, 3, 7, 100])
    func `everybody is in one part, and the parts are about as large`(_ count: Int) throws {
        let parts = try Self.parts(of: count)
        var sizes = [Int](repeating: 0, count: count)
        for number in 0..<(count * 2000) {
            let key = "reader\(number)@example.org"
            let theirs = parts.filter { $0.holds(addressKey: key) }
            try #require(theirs.count == 1)
            sizes[theirs[0].number - 1] += 1
        }
        #expect(sizes.allSatisfy { (1700...2300).contains($0) }, "\(sizes)")
    }

    @Test func `the part of an address never changes`() throws {
        let part = try #require(AudiencePart("1/3"))
        let people = ["ann", "bob", "cleo", "dan", "eve", "fay"]
        let numbers = people.map { part.number(ofAddressKey: "\($0)@example.org") }
        #expect(numbers == Self.pinned)
    }

    /// Computed independently, by the definitions of FNV-1a and of the end of MurmurHash3.
    private static let pinned = [3, 2, 3, 1, 1, 1]

    @Test(arguments: [1, 2, 3, 4, 7, 100, 50_000], [2, 3, 7])
    func `what the machines may send adds up to the limit at most`(_ count: Int, _ machines: Int)
        throws
    {
        let limit = RateLimit(count, per: .seconds(60))
        let shares = try Self.parts(of: machines).map { limit.share(of: $0) }
        let rates = shares.map { Double($0.count) / Double($0.period.components.seconds) }
        #expect(rates.reduce(0, +) <= Double(count) / 60 + 1e-9)
        #expect(rates.allSatisfy { $0 > 0 })
        if count >= machines { #expect(shares.map(\.count).reduce(0, +) == count) }
    }

    @Test func `every limit of a plan is shared, and hours are not`() throws {
        let part = try #require(AudiencePart("3/3"))
        let plan = RateLimitPlan(
            relay: [RateLimit(10, per: .seconds(1))], sender: [RateLimit(300, per: .seconds(60))],
            domains: [
                "example.org": .init(limits: [RateLimit(2, per: .seconds(1))], connections: 2)
            ],
            warmUp: WarmUp(firstDay: 500, growth: 2))
        let share = plan.share(of: part)
        #expect(share.relay == [RateLimit(3, per: .seconds(1))])
        #expect(share.sender == [RateLimit(100, per: .seconds(60))])
        #expect(share.domains["example.org"]?.limits == [RateLimit(1, per: .seconds(2))])
        #expect(share.domains["example.org"]?.connections == 1)
        #expect(share.warmUp == WarmUp(firstDay: 166, growth: 2))
        #expect(share.hours == nil)
    }
}
