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

    @Test func `waits grow from five minutes to four hours and stay there`() throws {
        let minutes = [5, 10, 20, 40, 60, 120, 240, 240, 240]
        for (refusals, expected) in minutes.enumerated() {
            #expect(try wait(after: refusals) == .seconds(expected * 60))
        }
    }

    @Test func `chance moves a wait by at most a fifth`() throws {
        #expect(try wait(after: 0, chance: 0) == .seconds(240))
        let longest = try #require(try wait(after: 0, chance: 0.999))
        #expect(longest < .seconds(360))
    }

    @Test func `a mail is given up when the next attempt would come too late`() throws {
        let late = try delivery(refusals: 9, firstAttempt: now + .seconds(-23 * 3600))
        let verdict = policy.verdict(on: .refused(greylisted), of: late, at: now, chance: 0.5)
        #expect(verdict.change == .failed(late.id, greylisted))
    }

    @Test(arguments: [
        (0, "come back in 2 hours", 0, 7200), (0, "come back in 2 hours", 0.5, 7920),
        (6, "come back in 5 minutes", 0.5, 4 * 3600), (0, "come back in 60 days", 0.5, 300),
    ])
    func `a wait that is named is kept where it is longer`(
        refusals: Int, words: String, chance: Double, seconds: Int
    ) throws {
        let reply = Reply(
            code: 450, status: EnhancedStatus(4, 2, 0), text: "greylisted, \(words)",
            command: .rcpt)
        let verdict = policy.verdict(
            on: .refused(reply), of: try delivery(refusals: refusals), at: now, chance: chance)
        #expect(
            verdict.change
                == .deferred(DeliveryID(rawValue: 1), until: now + .seconds(seconds), reply))
    }

    @Test func `a wait that is named moves nobody beyond their last attempt`() throws {
        let reply = Reply(
            code: 450, status: EnhancedStatus(4, 2, 0), text: "come back in 5 days", command: .rcpt)
        let begun = now + .seconds(-20 * 3600)
        let late = try delivery(refusals: 3, firstAttempt: begun)
        let verdict = policy.verdict(on: .refused(reply), of: late, at: now, chance: 0.5)
        #expect(
            verdict.change == .deferred(late.id, until: begun + policy.giveUpAfter, reply))
    }

    @Test(arguments: [("try again in 30 seconds", 30), ("slow down", 600)])
    func `a throttle rests for as long as it says, or else for ten minutes`(
        words: String, seconds: Int
    ) throws {
        let reply = Reply(
            code: 421, status: EnhancedStatus(4, 7, 28), text: "rate limited, \(words)",
            command: .rcpt)
        let verdict = policy.verdict(
            on: .refused(reply), of: try delivery(), at: now, chance: 0.5)
        #expect(
            verdict.change
                == .deferred(DeliveryID(rawValue: 1), until: now + .seconds(seconds), reply))
        var pacer = Pacer()
        #expect(pacer.handOut(to: "example.org", at: .zero) == .go)
        pacer.settle(.refused(reply), to: "example.org", at: .zero)
        let left = pacer.throttle(of: "example.org", at: .zero) ?? pacer.throttle(at: .zero)
        #expect(left?.left == .seconds(seconds))
    }

    @Test func `before a recipient is named no retry fails one, but it ends after three runs`()
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

    @Test func `a mail that could not be tried in time is not given up for that`() throws {
        var late = try delivery(refusals: 1, firstAttempt: now + .seconds(-24 * 3600))
        late.lateness = .seconds(23 * 3600)
        let verdict = policy.verdict(on: .refused(greylisted), of: late, at: now, chance: 0.5)
        #expect(verdict.change.state == .deferred)
    }

    @Test func `a throttle defers without a word about the recipient`() throws {
        let reply = Reply(code: 421, text: "too many connections", command: .mail)
        let verdict = policy.verdict(
            on: .refused(reply), of: try delivery(), at: now, chance: 0.5)
        #expect(verdict.refusal == .throttle)
        #expect(verdict.change.state == .deferred)
    }

    @Test(
        arguments: [(nil, 0, false), (1, 999, false), (2, 23, false), (2, 24, true), (5, 30, true)]
            as [(Int?, Int, Bool)])
    func `a refusal for a reason of ours fails after three runs and a day`(
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

    @Test func `what never left goes back to the queue`() throws {
        let delivery = try delivery()
        let verdict = policy.verdict(on: .notSent("reset"), of: delivery, at: now, chance: 0.5)
        #expect(verdict.change == .released(delivery.id))
    }

    @Test func `a lost reply after the dot is a doubt and never a retry`() throws {
        let delivery = try delivery()
        let verdict = policy.verdict(on: .inDoubt("closed"), of: delivery, at: now, chance: 0.5)
        #expect(verdict.change == .inDoubt(delivery.id, "closed"))
    }
}
