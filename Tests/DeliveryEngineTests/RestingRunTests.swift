import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// A quota that is used up rests the relay, for every mailing over it, and costs nobody anything.
@Suite struct RestingRunTests {
    private let store: MemoryRateLimitStore
    private var fixture = RunFixture(readers: 20)

    init() {
        store = MemoryRateLimitStore(fixture.clock)
        fixture.store = store
    }

    private func resting(_ result: MailingResult) -> RelayRest? {
        guard case .resting(let rest) = result.stop else { return nil }
        return rest
    }

    @Test func `a run that will not wait ends, says how long, and nobody failed`() async throws {
        let (result, tried) = try await fixture.run { mail in
            mail.id.rawValue < 5 ? .taken : .refused(.dailyQuota)
        }
        let rest = try #require(resting(result))
        #expect(rest.reason == Reply.dailyQuota.description)
        #expect((.seconds(3500)...(.seconds(3600))).contains(rest.left))
        #expect(result.tally[.sent] == 4 && result.tally[.failed] == 0 && tried.count <= 12)
        #expect(result.tally[.queued] + result.tally[.deferred] == 16)
        #expect(fixture.list.suppressedNumbers.isEmpty)
    }

    @Test func `the relay rests for as long as the reply names`() async throws {
        let reply = Reply(
            code: 452, status: EnhancedStatus(4, 5, 3),
            text: "Hourly sending quota exceeded, try again in 1200 seconds", command: .mail)
        let (result, _) = try await fixture.run { _ in .refused(reply) }
        let rest = try #require(resting(result))
        #expect((.seconds(1100)...(.seconds(1200))).contains(rest.left))
    }

    @Test func `another mailing over the relay rests as well, without asking it`() async throws {
        _ = try await fixture.run { _ in .refused(.dailyQuota) }
        var other = RunFixture(readers: 5, on: fixture.clock)
        other.store = MemoryRateLimitStore(sharing: store, holder: "two")
        let (result, tried) = try await other.run { _ in .taken }
        #expect(resting(result)?.reason == Reply.dailyQuota.description && tried.isEmpty)
        #expect(result.tally[.queued] == 5)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a patient run goes on after the rest, and everybody gets the mail`() async throws {
        var patient = fixture
        patient.options = MailingOptions(lookahead: 8, patience: .seconds(7200))
        let isUsedUp = Mutex(true)
        let begin = patient.clock.uptime
        let (result, _) = try await patient.run { _ in
            isUsedUp.withLock { isUsedUp in
                defer { isUsedUp = false }
                return isUsedUp ? .refused(.dailyQuota) : .taken
            }
        }
        #expect(result.tally[.sent] == 20 && result.stop == nil)
        #expect(patient.clock.uptime - begin >= .seconds(3600))
    }

    @Test(arguments: [60, 0, -600])
    func `after a rest, or within an hour of its end, one mail goes at a time`(left: Int) {
        var pacer = Pacer()
        pacer.begin(relayAge: .zero, at: .seconds(1000))
        pacer.note(
            RelayRest(left: .seconds(left), reason: "quota"), at: .seconds(1000))
        if left > 0 {
            let wait = Pacer.Permission.waitForAll(.seconds(left))
            #expect(pacer.handOut(to: "example.org", at: .seconds(1000)) == wait)
            #expect(
                pacer.rest(at: .seconds(1030)) == RelayRest(left: .seconds(30), reason: "quota"))
        }
        let end = Duration.seconds(1000 + max(0, left))
        #expect(pacer.rest(at: end) == nil)
        #expect(pacer.handOut(to: "example.org", at: end) == .go)
        #expect(pacer.handOut(to: "example.net", at: end) == .waitForAll(nil))
        pacer.settle(.taken, to: "example.org", at: end + .seconds(1))
        #expect(pacer.handOut(to: "example.net", at: end + .seconds(1)) == .go)
    }

    @Test(arguments: [
        ("Daily user sending quota exceeded", 3600),
        ("Daily user sending quota exceeded, try again in 5 seconds", 5),
        ("Daily user sending quota exceeded, try again in 3 days", 86_400),
        ("Daily user sending quota exceeded, try again in 2 hours", 7200),
    ])
    func `a rest takes an hour, or what the reply names, up to a day`(
        text: String, seconds: Int
    ) {
        var pacer = Pacer()
        let reply = Reply(code: 550, status: EnhancedStatus(5, 4, 5), text: text, command: .dot)
        #expect(pacer.handOut(to: "example.org", at: .zero) == .go)
        pacer.settle(.refused(reply), to: "example.org", at: .zero)
        #expect(pacer.rest(at: .zero)?.left == .seconds(seconds))
        let policy = RetryPolicy()
        let now = Timestamp(seconds: 1_795_000_000)
        let delivery = Delivery(
            id: DeliveryID(rawValue: 1),
            recipient: Recipient(
                subscriber: SubscriberID("s"), address: try! EmailAddress("a@example.org")))
        let verdict = policy.verdict(on: .refused(reply), of: delivery, at: now, chance: 0.5)
        #expect(
            verdict.change == .deferred(delivery.id, until: now + .seconds(seconds), reply))
    }
}
