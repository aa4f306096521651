import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// Who listens to a run hears of each step once it stands in the ledger, a batch a commit.
@Suite struct MailingEventTests {
    /// Keeps what it heard, and what the ledger had recorded by then.
    private final class Listener: MailingListener {
        struct Batch {
            let events: [MailingEvent]
            let recorded: [LedgerChange]
        }

        private let heard = Mutex<[Batch]>([])
        private let ledger: MemoryLedger

        init(_ ledger: MemoryLedger) { self.ledger = ledger }

        var batches: [Batch] { heard.withLock { $0 } }
        var events: [MailingEvent] { batches.flatMap(\.events) }

        func hear(_ events: [MailingEvent], at now: Timestamp) {
            heard.withLock { $0.append(Batch(events: events, recorded: ledger.changes)) }
        }
    }

    private let fixture: RunFixture
    private let listener: Listener

    init() {
        var fixture = RunFixture(readers: 6, of: ["example.org", "example.net"])
        listener = Listener(fixture.ledger)
        fixture.options.listener = listener
        fixture.options.patience = .zero
        self.fixture = fixture
    }

    private static let later = Reply(code: 451, text: "later", command: .rcpt)
    private static let slower = Reply(
        code: 421, status: EnhancedStatus(4, 7, 0), text: "Too many messages, slow down",
        command: .rcpt)

    /// Each of six mails ends in another way.
    private func run() async throws -> MailingResult {
        try await fixture.run { mail in
            switch mail.id.rawValue {
            case 2: .refused(Self.later)
            case 3: .refused(.unknownUser)
            case 4: .inDoubt("the connection broke")
            default: .taken
            }
        }.result
    }

    @Test func `a run tells how it begins, what becomes of each, and how it ends`() async throws {
        let result = try await run()
        let events = listener.events
        guard case .begun(let tally) = events.first else { Issue.record("no beginning"); return }
        #expect(tally[.queued] == 6)
        #expect(events.last == .ended(result))
        let claimed = events.compactMap { event -> Int64? in
            if case .claimed(let delivery) = event { delivery.id.rawValue } else { nil }
        }
        #expect(claimed.sorted() == [1, 2, 3, 4, 5, 6])
        let sent = events.compactMap { event -> Int64? in
            if case .sent(let id, _) = event { id.rawValue } else { nil }
        }
        #expect(sent.sorted() == [1, 5, 6])
        #expect(events.contains(.failed(DeliveryID(rawValue: 3), .unknownUser)))
        #expect(events.contains(.inDoubt(DeliveryID(rawValue: 4), "the connection broke")))
        let isDeferred = events.contains { event in
            if case .deferred(let id, _, let reply) = event {
                id.rawValue == 2 && reply == Self.later
            } else {
                false
            }
        }
        #expect(isDeferred)
    }

    @Test func `whatever is told stands in the ledger, and every batch is one commit's`()
        async throws
    {
        _ = try await run()
        var told = 0
        for batch in listener.batches {
            for case .sent(let id, let reply) in batch.events {
                #expect(batch.recorded.contains(.sent(id, reply)))
            }
            told += batch.events.count
        }
        #expect(listener.batches.count < told)
        let about = fixture.ledger.changes.count
        let heard = listener.events.filter { event in
            switch event {
            case .sent, .deferred, .failed, .inDoubt, .returned, .excluded: true
            case .begun, .claimed, .throttled, .resting, .ended: false
            }
        }.count
        let suppressed = fixture.ledger.changes.filter {
            if case .suppressed = $0 { true } else { false }
        }.count
        #expect(heard == about - suppressed)
    }

    @Test func `a throttle is told once, with whom it concerns`() async throws {
        _ = try await fixture.run { mail in
            mail.envelope.recipient.domain == "example.net" ? .refused(Self.slower) : .taken
        }
        let throttles = listener.events.compactMap { event -> Throttle? in
            if case .throttled(let throttle) = event { throttle } else { nil }
        }
        #expect(throttles.count == 1)
        #expect(throttles.first?.reason == Self.slower.description)
        #expect(throttles.first.map { $0.left > .zero } == true)
    }

    @Test func `a quota that is used up is told as a rest`() async throws {
        _ = try await fixture.run { _ in .refused(.dailyQuota) }
        let rests = listener.events.compactMap { event -> RelayRest? in
            if case .resting(let rest) = event { rest } else { nil }
        }
        #expect(rests.map(\.reason) == [Reply.dailyQuota.description])
    }

    @Test func `several listeners hear the same, and nobody is no listener`() {
        let other = Listener(fixture.ledger)
        let both = MailingListeners([listener, other])
        both?.hear([.begun(Tally())], at: Timestamp(milliseconds: 0))
        #expect(listener.events == [.begun(Tally())] && other.events == listener.events)
        #expect(MailingListeners([]) == nil)
    }
}
