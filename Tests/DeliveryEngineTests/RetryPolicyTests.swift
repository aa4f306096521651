import DeliveryEngine
import NewsletterCore
import Testing

@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy()
    private let now = Timestamp(seconds: 1_795_000_000)
    private let greylisted = Reply(
        code: 450, status: EnhancedStatus(4, 2, 0), text: "greylisted", command: .rcpt)

    private func delivery(refusals: Int = 0, firstAttempt: Timestamp? = nil) throws -> Delivery {
        Delivery(
            id: DeliveryID(rawValue: 1),
            recipient: Recipient(
                subscriber: SubscriberID("s"), address: try EmailAddress("a@example.org")),
            refusals: refusals, firstAttempt: firstAttempt)
    }

    private func wait(after refusals: Int, chance: Double = 0.5) throws -> Duration? {
        let verdict = policy.verdict(
            on: .refused(greylisted), of: try delivery(refusals: refusals), at: now, chance: chance)
        guard case .deferred(_, let until, _) = verdict.change else { return nil }
        return until - now
    }

    @Test func `Waits grow from five minutes to four hours and stay there`() throws {
        let minutes = [5, 10, 20, 40, 60, 120, 240, 240, 240]
        for (refusals, expected) in minutes.enumerated() {
            #expect(try wait(after: refusals) == .seconds(expected * 60))
        }
    }

    @Test func `Chance moves a wait by at most a fifth`() throws {
        #expect(try wait(after: 0, chance: 0) == .seconds(240))
        let longest = try #require(try wait(after: 0, chance: 0.999))
        #expect(longest < .seconds(360))
    }

    @Test func `A mail is given up when the next attempt would come too late`() throws {
        let late = try delivery(refusals: 9, firstAttempt: now + .seconds(-23 * 3600))
        let verdict = policy.verdict(on: .refused(greylisted), of: late, at: now, chance: 0.5)
        #expect(verdict.change == .failed(late.id, greylisted))
    }

    @Test func `Before a recipient is named no retry fails one, but it ends after three runs`()
        throws
    {
        let reply = Reply(
            code: 452, status: EnhancedStatus(4, 3, 1), text: "no storage", command: .mail)
        var late = try delivery(refusals: 9, firstAttempt: now + .seconds(-23 * 3600))
        let verdict = policy.verdict(on: .refused(reply), of: late, at: now, chance: 0.5)
        #expect(verdict.change == .refusedForUs(late.id, reply))
        late.refusalsOfUs = RefusalsOfUs(runs: 2, first: now + .seconds(-25 * 3600))
        let last = policy.verdict(on: .refused(reply), of: late, at: now, chance: 0.5)
        #expect(last.change == .failed(late.id, reply))
    }

    @Test func `A mail that could not be tried in time is not given up for that`() throws {
        var late = try delivery(refusals: 1, firstAttempt: now + .seconds(-24 * 3600))
        late.lateness = .seconds(23 * 3600)
        let verdict = policy.verdict(on: .refused(greylisted), of: late, at: now, chance: 0.5)
        #expect(verdict.change.state == .deferred)
    }

    @Test func `A throttle defers without a word about the recipient`() throws {
        let reply = Reply(code: 421, text: "too many connections", command: .mail)
        let verdict = policy.verdict(
            on: .refused(reply), of: try delivery(), at: now, chance: 0.5)
        #expect(verdict.refusal == .throttle)
        #expect(verdict.change.state == .deferred)
    }

    @Test(
        arguments: [(nil, 0, false), (1, 999, false), (2, 23, false), (2, 24, true), (5, 30, true)]
            as [(Int?, Int, Bool)])
    func `A refusal for a reason of ours fails after three runs and a day`(
        runs: Int?, hours: Int, fails: Bool
    ) throws {
        let reply = Reply(code: 554, status: EnhancedStatus(5, 7, 1), text: "no", command: .dot)
        var delivery = try delivery()
        delivery.refusalsOfUs = runs.map {
            RefusalsOfUs(runs: $0, first: now + .seconds(-hours * 3600))
        }
        let verdict = policy.verdict(on: .refused(reply), of: delivery, at: now, chance: 0.5)
        #expect(
            verdict.change
                == (fails ? .failed(delivery.id, reply) : .refusedForUs(delivery.id, reply)))
    }

    @Test func `What never left goes back to the queue`() throws {
        let delivery = try delivery()
        let verdict = policy.verdict(on: .notSent("reset"), of: delivery, at: now, chance: 0.5)
        #expect(verdict.change == .released(delivery.id))
    }

    @Test func `A lost reply after the dot is a doubt and never a retry`() throws {
        let delivery = try delivery()
        let verdict = policy.verdict(on: .inDoubt("closed"), of: delivery, at: now, chance: 0.5)
        #expect(verdict.change == .inDoubt(delivery.id, "closed"))
    }
}
