import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

/// Dead addresses are suppressed once their route has proved that it takes mail, and stop a
/// mailing where they cannot be chance.
@Suite struct BrakedRunTests {
    private func braked(_ result: MailingResult) -> BrakeTrip? {
        guard case .brake(let trip) = result.stop else { return nil }
        return trip
    }

    @Test func `a relay that knows nobody trips the brake after eleven, and suppresses nobody`()
        async throws
    {
        let fixture = RunFixture(readers: 60, of: (0..<60).map { "d\($0).example.org" })
        let (result, tried) = try await fixture.run { _ in .refused(.unknownUser) }
        let trip = try #require(braked(result))
        #expect(trip.domain == nil && trip.refused == 11 && trip.reply == .unknownUser)
        #expect((11..<16).contains(tried.count))
        #expect(result.tally[.failed] == tried.count && result.tally.held == tried.count)
        #expect(result.tally[.queued] == 60 - tried.count)
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `one domain that knows nobody trips it among others that take mail`() async throws {
        let domains = ["gmail.com"] + Array(repeating: "example.org", count: 9)
        let fixture = RunFixture(readers: 300, of: domains)
        let (result, _) = try await fixture.run { mail in
            mail.envelope.recipient.domain == "gmail.com" ? .refused(.unknownUser) : .taken
        }
        let trip = try #require(braked(result))
        #expect(trip.domain == "gmail.com" && trip.refused == 11)
        #expect(fixture.list.suppressedNumbers.isEmpty && result.tally[.queued] > 100)
    }

    @Test func `a relay that knows no domain trips it too, and holds nobody`() async throws {
        let fixture = RunFixture(readers: 60)
        let (result, _) = try await fixture.run { _ in .refused(.unknownDomain) }
        #expect(braked(result)?.refused == 11)
        #expect(result.tally.held == 0 && result.tally[.queued] > 40)
    }

    @Test func `a third of the last thirty is no chance, a tenth is`() async throws {
        let tenth = RunFixture(readers: 400)
        let (fine, _) = try await tenth.run { mail in
            mail.id.rawValue % 10 == 0 ? .refused(.unknownUser) : .taken
        }
        #expect(fine.stop == nil && fine.tally[.failed] == 40 && fine.tally.held == 0)
        #expect(tenth.list.suppressedNumbers == Array(stride(from: 10, through: 400, by: 10)))
        let half = RunFixture(readers: 400)
        let (bad, _) = try await half.run { mail in
            mail.id.rawValue > 200 && mail.id.rawValue % 2 == 0 ? .refused(.unknownUser) : .taken
        }
        #expect(braked(bad)?.answers == 30 && bad.tally[.failed] < 16)
        #expect(half.list.suppressedNumbers.isEmpty)
    }

    @Test func `an address is suppressed after twenty mails of its domain, not before`()
        async throws
    {
        var fixture = RunFixture(readers: 100)
        fixture.options.limit = 20
        let (first, _) = try await fixture.run { mail in
            mail.id.rawValue == 1 ? .refused(.unknownUser) : .taken
        }
        #expect(first.tally.held == 1 && fixture.list.suppressedNumbers.isEmpty)
        fixture.options.limit = 30
        let (second, _) = try await fixture.run { _ in .taken }
        #expect(second.tally.held == 0 && second.tally[.queued] > 0)
        #expect(fixture.list.suppressedNumbers == [1])
    }

    @Test func `what is held is suppressed when the mailing has ended`() async throws {
        let fixture = RunFixture(readers: 30, of: ["example.org", "example.net", "example.com"])
        let (result, _) = try await fixture.run { mail in
            [28, 29].contains(mail.id.rawValue) ? .refused(.unknownUser) : .taken
        }
        #expect(result.stop == nil && result.tally[.failed] == 2 && result.tally.held == 0)
        #expect(fixture.list.suppressedNumbers == [28, 29])
        let marks = Array(fixture.ledger.changes.suffix(2))
        #expect(marks == [28, 29].map { LedgerChange.suppressed(DeliveryID(rawValue: $0)) })
    }

    @Test(arguments: [(1, false), (2, true), (10, true), (11, true)])
    func `the whole of a short list is no chance, one person is`(
        count: Int, trips: Bool
    ) async throws {
        let fixture = RunFixture(readers: count)
        let (result, _) = try await fixture.run { _ in .refused(.unknownUser) }
        #expect((braked(result) != nil) == trips)
        #expect(result.tally[.failed] == count && result.tally.held == (trips ? count : 0))
        #expect(fixture.list.suppressedNumbers == (trips ? [] : [1]))
    }

    @Test func `a short list of which somebody got the mail is judged as others are`()
        async throws
    {
        let fixture = RunFixture(readers: 10)
        let (result, _) = try await fixture.run { mail in
            mail.id.rawValue == 5 ? .taken : .refused(.unknownUser)
        }
        #expect(result.stop == nil && fixture.list.suppressedNumbers.count == 9)
    }

    @Test func `runs of a few mails each do not pass beneath the brake`() async throws {
        var fixture = RunFixture(readers: 60)
        fixture.options.limit = 5
        var runs = 0
        while runs < 12 {
            let (result, _) = try await fixture.run { _ in .refused(.unknownUser) }
            if braked(result) != nil { break }
            runs += 1
        }
        #expect(runs == 2)
        let (again, tried) = try await fixture.run { _ in .taken }
        #expect(braked(again) != nil && tried.isEmpty, "nobody has decided")
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `once somebody has accepted the refusals, all are suppressed and none stops it`()
        async throws
    {
        let fixture = RunFixture(readers: 60)
        _ = try await fixture.run { _ in .refused(.unknownUser) }
        fixture.ledger.areRefusalsAccepted = true
        let (result, _) = try await fixture.run { _ in .refused(.unknownUser) }
        #expect(result.stop == nil && result.tally[.failed] == 60 && result.tally.held == 0)
        #expect(fixture.list.suppressedNumbers.sorted() == Array(1...60))
    }

    @Test func `a list that cannot be written ends the run, and the next one suppresses`()
        async throws
    {
        let fixture = RunFixture(readers: 5)
        fixture.list.isLocked = true
        let (first, _) = try await fixture.run {
            $0.id.rawValue == 2 ? .refused(.unknownUser) : .taken
        }
        #expect(first.stop == .hindered(Hindrance(MemoryEligibility.Locked())))
        #expect(try fixture.ledger.tally().held == 1)
        fixture.list.isLocked = false
        let (result, tried) = try await fixture.run { _ in .taken }
        #expect(result.tally.held == 0 && tried.isEmpty)
        #expect(fixture.list.suppressedNumbers == [2])
    }

    @Test func `other figures hold where the settings name them`() async throws {
        var fixture = RunFixture(readers: 200)
        fixture.options.brake = BrakePolicy(least: 3, share: 0.5)
        let (result, tried) = try await fixture.run { mail in
            mail.id.rawValue % 2 == 0 ? .refused(.unknownUser) : .taken
        }
        #expect(result.stop == nil && tried.count == 200, "half is not more than half")
        #expect(BrakePolicy().window == 30 && BrakePolicy(least: 5, share: 1).window == 6)
    }
}
