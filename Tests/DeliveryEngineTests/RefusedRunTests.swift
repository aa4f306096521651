import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// What is about us never fails a recipient.
@Suite struct RefusedRunTests {
    private let two = ["example.org", "example.net"]

    @Test func `a login that is missing stops the run at once, and everybody stays queued`()
        async throws
    {
        let fixture = RunFixture(readers: 50)
        let (result, tried) = try await fixture.run { _ in .refused(.loginMissing) }
        #expect(result.stop == .aboutUs(.loginMissing))
        #expect(result.tally[.queued] == 50 && tried.count <= 4)
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `words about us stop the run after three in a row of two domains`() async throws {
        let fixture = RunFixture(readers: 50, of: two)
        let (result, tried) = try await fixture.run { _ in .refused(.notAuthenticated) }
        #expect(result.stop == .aboutUs(.notAuthenticated))
        #expect((3..<8).contains(tried.count) && result.tally[.queued] == 50)
        #expect(result.refusedForUs == tried.count && result.lastRefusal == .notAuthenticated)
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `words of one domain stop it after ten in a row`() async throws {
        let fixture = RunFixture(readers: 50)
        let (result, tried) = try await fixture.run { _ in .refused(.notAuthenticated) }
        #expect(result.stop == .aboutUs(.notAuthenticated))
        #expect((10..<15).contains(tried.count) && result.tally[.queued] == 50)
    }

    @Test func `a mail that is taken begins a new row, and one that is put off does not`()
        async throws
    {
        let taken = RunFixture(readers: 60)
        let (result, _) = try await taken.run { mail in
            mail.id.rawValue % 9 == 0 ? .taken : .refused(.notAuthenticated)
        }
        #expect(result.stop == nil && result.tally[.sent] == 6 && result.tally[.queued] == 54)
        let put = RunFixture(readers: 60)
        let (second, tried) = try await put.run { mail in
            .refused(mail.id.rawValue % 2 == 0 ? .greylisted : .notAuthenticated)
        }
        #expect(second.stop == .aboutUs(.notAuthenticated) && tried.count < 30)
    }

    @Test func `nobody is tried twice in a run, and the next tries everybody else first`()
        async throws
    {
        let fixture = RunFixture(readers: 8)
        let (first, tried) = try await fixture.run { mail in
            mail.id.rawValue <= 3 ? .refused(.notAuthenticated) : .taken
        }
        #expect(first.stop == nil && first.tally[.queued] == 3 && tried.sorted() == Array(1...8))
        let third = RunFixture(readers: 8)
        _ = try await third.run { _ in .refused(.loginMissing) }
        let (last, order) = try await third.run { _ in .taken }
        #expect(last.tally[.sent] == 8 && Set(order).count == 8)
        #expect(order.last.map { $0 <= 4 } == true && order.first.map { $0 > 1 } == true)
    }

    @Test func `given up after three runs and the time of retries, and never suppressed`()
        async throws
    {
        var fixture = RunFixture(readers: 1)
        fixture.options.retry.giveUpAfter = .seconds(7200)
        for _ in 0..<3 {
            let (result, tried) = try await fixture.run { _ in .refused(.notAuthenticated) }
            #expect(result.tally[.queued] == 1 && tried == [1])
        }
        fixture.clock.advance(by: .seconds(7200))
        let (result, _) = try await fixture.run { _ in .refused(.notAuthenticated) }
        #expect(result.tally[.failed] == 1 && result.tally.held == 0)
        #expect(fixture.ledger.changes.last == .failed(DeliveryID(rawValue: 1), .notAuthenticated))
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `time alone gives nobody up`() async throws {
        let fixture = RunFixture(readers: 1)
        for _ in 0..<2 {
            let (result, _) = try await fixture.run { _ in .refused(.notAuthenticated) }
            #expect(result.tally[.queued] == 1)
            fixture.clock.advance(by: .seconds(10 * 86_400))
        }
        let (third, _) = try await fixture.run { _ in .refused(.notAuthenticated) }
        #expect(third.tally[.failed] == 1)
    }
}
