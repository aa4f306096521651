import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// Whole runs under limits, on a clock that only waiting moves.
@Suite struct PacedRunTests {
    private let clock = ManualClock()

    /// When each mail left, and to which domain.
    private final class Departures: Sendable {
        private let list = Mutex<[(domain: String, at: Duration)]>([])

        func note(_ mail: OutgoingMail, at now: Duration) {
            list.withLock { $0.append((mail.envelope.recipient.domain, now)) }
        }

        var all: [(domain: String, at: Duration)] { list.withLock { $0 } }
        func last(to domain: String) -> Duration {
            all.last { $0.domain == domain }?.at ?? .zero
        }
    }

    private func ledger(_ domains: [String]) -> MemoryLedger {
        MemoryLedger(
            domains.enumerated().map { number, domain in
                Recipient(
                    subscriber: SubscriberID("reader\(number)"),
                    address: try! EmailAddress("reader\(number)@\(domain)"))
            })
    }

    private func run(
        _ ledger: MemoryLedger, _ plan: RateLimitPlan, store: MemoryRateLimitStore? = nil,
        patience: Duration = .seconds(900), departures: Departures = Departures(),
        answer: @escaping @Sendable (OutgoingMail) -> TransportResult = { _ in .taken }
    ) async throws -> MailingResult {
        let run = MailingRun(
            ledger: ledger, eligibility: MemoryEligibility(),
            options: MailingOptions(pace: plan, patience: patience), rateLimitStore: store,
            effects: .testing(clock)
        ) { delivery, _ in
            OutgoingMail(
                id: delivery.id,
                envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
                message: Message(bytes: [], id: "\(delivery.id.rawValue)@example.org"))
        }
        let transport = RecordingTransport(clock: clock) { [clock] mail in
            departures.note(mail, at: clock.uptime)
            return answer(mail)
        }
        return try await run.run(over: transport)
    }

    @Test(.timeLimit(.minutes(5)), arguments: [true, false])
    func `a domain at its limit with 90% of the list does not slow the other 10%`(
        isMixed: Bool
    ) async throws {
        let many = Array(repeating: "gmail.com", count: 90)
        let few = Array(repeating: "example.org", count: 10)
        var random = SeededRandom(seed: 1)
        let list = isMixed ? (many + few).shuffled(using: &random) : many + few
        let departures = Departures()
        let plan = RateLimitPlan(
            domains: ["gmail.com": .init(limits: [RateLimit(1, per: .seconds(10))])])
        let result = try await run(ledger(list), plan, departures: departures)
        #expect(result.tally[.sent] == 100)
        #expect(departures.last(to: "example.org") <= .seconds(60))
        #expect(departures.last(to: "gmail.com") >= .seconds(890))
    }

    @Test(.timeLimit(.minutes(5)), arguments: [true, false])
    func `while a limit decides no more is out than may leave now, and one`(hasStore: Bool)
        async throws
    {
        let departures = Departures()
        let plan = RateLimitPlan(relay: [RateLimit(2, per: .seconds(1))])
        let result = try await run(
            ledger(Array(repeating: "example.org", count: 40)), plan,
            store: hasStore ? MemoryRateLimitStore(clock) : nil, departures: departures)
        #expect(result.tally[.sent] == 40)
        #expect(result.mostOut <= 2, "\(result.mostOut)")
        #expect(departures.all.last.map { $0.at < .seconds(40) } == true)
        let free = try await run(
            ledger(Array(repeating: "example.org", count: 40)), RateLimitPlan())
        #expect(free.mostOut > 8, "\(free.mostOut)")
    }

    @Test(.timeLimit(.minutes(5)))
    func `a retry that is due while others lie ready does not keep the run busy`() async throws {
        let waits = Mutex<[Duration]>([])
        var fixture = RunFixture(readers: 12, on: clock)
        fixture.options = MailingOptions(
            pace: RateLimitPlan(relay: [RateLimit(1, per: .seconds(3600))]), lookahead: 4,
            patience: .seconds(86_400))
        fixture.sleep = { [clock] pause in
            waits.withLock { $0.append(pause) }
            try await clock.sleep(pause)
        }
        let isFirst = Mutex(true)
        let (result, _) = try await fixture.run { _ in
            isFirst.withLock { isFirst in
                defer { isFirst = false }
                return isFirst ? .refused(.greylisted) : .taken
            }
        }
        #expect(result.tally[.sent] == 12)
        #expect(waits.withLock { $0.allSatisfy { $0 > .zero } })
    }

    @Test(.timeLimit(.minutes(5)))
    func `a domain that rests after a throttle holds up nobody and loses nobody`() async throws {
        let list = (0..<60).map { $0 % 3 == 0 ? "gmail.com" : "example.org" }
        let departures = Departures()
        let isFirst = Mutex(true)
        let result = try await run(ledger(list), RateLimitPlan(), departures: departures) { mail in
            guard mail.envelope.recipient.domain == "gmail.com" else { return .taken }
            return isFirst.withLock { isFirst in
                defer { isFirst = false }
                return isFirst ? .tooFast : .taken
            }
        }
        #expect(result.tally[.sent] == 60)
        #expect(departures.last(to: "example.org") < .seconds(600))
        #expect(departures.last(to: "gmail.com") >= .seconds(600))
        let early = departures.all.count { $0.domain == "gmail.com" && $0.at < .seconds(600) }
        #expect(early <= 4)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a run ends when only a domain is left that must wait too long`() async throws {
        let list = ["gmail.com", "gmail.com", "gmail.com", "example.org", "example.net"]
        let plan = RateLimitPlan(
            domains: ["gmail.com": .init(limits: [RateLimit(1, per: .seconds(3600))])])
        let result = try await run(ledger(list), plan)
        #expect(result.tally[.sent] == 3)
        #expect(result.tally[.queued] == 2)
        guard case .limited(let pause) = result.stop else {
            return #expect(result.stop == .limited(.seconds(3600)))
        }
        #expect(pause <= .seconds(3600) && pause > .seconds(3500))
    }

    @Test(.timeLimit(.minutes(5)))
    func `a domain that must wait too long does not end the run before the others are sent`()
        async throws
    {
        let list = Array(repeating: "gmail.com", count: 60) + ["example.org", "example.net"]
        let plan = RateLimitPlan(
            domains: ["gmail.com": .init(limits: [RateLimit(1, per: .seconds(3600))])])
        let result = try await run(ledger(list), plan)
        #expect(result.tally[.sent] == 3)
        #expect(result.tally[.queued] == 59)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a run that waits stays until everything is settled`() async throws {
        let list = Array(repeating: "gmail.com", count: 4)
        let plan = RateLimitPlan(
            domains: ["gmail.com": .init(limits: [RateLimit(1, per: .seconds(3600))])])
        let result = try await run(
            ledger(list), plan, patience: .seconds(100 * 366 * 86_400))
        #expect(result.tally[.sent] == 4)
        #expect(clock.uptime >= .seconds(3 * 3600))
    }

    @Test(.timeLimit(.minutes(5)))
    func `a second run finds what the first has used of the hour`() async throws {
        let plan = RateLimitPlan(relay: [RateLimit(10, per: .seconds(3600))])
        let store = MemoryRateLimitStore(clock)
        let first = ledger(Array(repeating: "example.org", count: 7))
        #expect(try await run(first, plan, store: store).tally[.sent] == 7)
        let second = ledger(Array(repeating: "example.org", count: 7))
        let again = MemoryRateLimitStore(sharing: store, holder: "two")
        let result = try await run(second, plan, store: again)
        #expect(result.tally[.sent] == 3)
        guard case .limited = result.stop else {
            return #expect(result.stop == .limited(.seconds(3600)))
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `no mail leaves outside the allowed hours`() async throws {
        let hours = SendingHours(opens: 0, closes: 1) { _ in .zero }
        clock.set(Timestamp("2026-11-22T09:30:00Z")!)
        let result = try await run(
            ledger(["example.org"]), RateLimitPlan(hours: hours))
        #expect(result.stop == .closed(.seconds(14 * 3600 + 1800)))
        #expect(result.tally[.queued] == 1)
    }

    @Test(.timeLimit(.minutes(5)), arguments: [-20, 20])
    func `a clock that is set by years in mid-run makes no retry early, late or too old`(
        years: Int
    ) async throws {
        let departures = Departures()
        let isFirst = Mutex(true)
        let result = try await run(
            ledger(["example.org"]), RateLimitPlan(), departures: departures
        ) { [clock] _ in
            let wasFirst = isFirst.withLock { isFirst in
                defer { isFirst = false }
                return isFirst
            }
            guard wasFirst else { return .taken }
            clock.set(clock.now + .seconds(years * 365 * 86_400))
            Task {
                // However late the run notes the refusal, time goes on until it is tried again.
                for _ in 0..<1000 where departures.all.count < 2 {
                    try? await Task.sleep(for: .milliseconds(300))
                    clock.advance(by: .seconds(400))
                }
            }
            return .refused(Reply(code: 451, text: "later", command: .rcpt))
        }
        #expect(result.tally[.sent] == 1)
        #expect(departures.all.count == 2)
    }
}
