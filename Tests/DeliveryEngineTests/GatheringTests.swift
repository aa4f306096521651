import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@testable import DeliveryEngine

@Suite(.timeLimit(.minutes(5))) struct `Commits that gather` {
    private func run(
        _ ledger: CountingLedger, gathering: Duration, clock: ManualClock = ManualClock(),
        answer: @escaping RecordingTransport.Answer = { _ in .accepted(.taken) }
    ) async throws -> MailingResult {
        var options = MailingOptions(lookahead: 40)
        options.gathering = gathering
        let run = MailingRun(
            ledger: ledger, eligibility: Everybody(), options: options, effects: .testing(clock)
        ) { delivery, _ in
            OutgoingMail(
                id: delivery.id,
                envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
                message: Message(bytes: [1], id: "\(delivery.id.rawValue)@example.org"))
        }
        return try await run.run(over: RecordingTransport(answer: answer))
    }

    /// The clock stands, so that only a number of reports, or an empty queue, wakes the run.
    @Test func `what was heard is recorded together, and the next are handed out in time`()
        async throws
    {
        let ledger = CountingLedger(readers: 400)
        let result = try await run(ledger, gathering: .milliseconds(50))
        #expect(result.tally[.sent] == 400 && result.stop == nil)
        #expect(ledger.sizes.reduce(0, +) == 400)
        // Each but the last has a quarter of the lookahead, or found nothing ready.
        #expect(ledger.sizes.count < 400 / 4, "\(ledger.sizes)")
    }

    @Test func `with nothing but time passing, what was heard is recorded`() async throws {
        let clock = ManualClock()
        let ledger = CountingLedger(readers: 40)
        let result = try await run(ledger, gathering: .milliseconds(50), clock: clock) { mail in
            if mail.id.rawValue == 20 { clock.advance(by: .milliseconds(60)) }
            return .accepted(.taken)
        }
        #expect(result.tally[.sent] == 40)
    }

    @Test func `a refusal is heard at once`() async throws {
        let us = Reply(
            code: 550, status: EnhancedStatus(5, 7, 1), text: "Relaying denied", command: .rcpt)
        let result = try await run(CountingLedger(readers: 400), gathering: .seconds(3600)) {
            $0.id.rawValue == 5 ? .refused(us) : .accepted(.taken)
        }
        #expect(result.stop == .aboutUs(us))
        #expect(result.tally[.sent] < 400)
    }

    // MARK: - How many are handed out ahead

    @Test func `as many as leave in the time are handed out ahead`() {
        var rate = LeavingRate(over: .milliseconds(50))
        #expect(rate.lookahead(16, atMost: 1024, mailsOf: 20_000) == 16)
        #expect(rate.enough(of: 16, 16) == 4)
        rate.note(0, at: .seconds(1))
        rate.note(600, at: .milliseconds(1030))
        #expect(rate.perSpan == 0)
        rate.note(600, at: .milliseconds(1100))
        #expect(rate.perSpan == 600)
        #expect(rate.lookahead(16, atMost: 1024, mailsOf: 20_000) == 616)
        #expect(rate.lookahead(16, atMost: 100, mailsOf: 20_000) == 100)
        #expect(rate.lookahead(16, atMost: 1024, mailsOf: 8 << 20) == 18)
        #expect(rate.enough(of: 616, 16) == 154)
        rate.note(18, at: .milliseconds(1200))
        #expect(rate.lookahead(16, atMost: 1024, mailsOf: 20_000) == 25)
        #expect(rate.enough(of: 25, 16) == 8)
    }

    @Test func `where nothing is gathered, none but those asked for are`() {
        var rate = LeavingRate(over: .zero)
        rate.note(0, at: .zero)
        rate.note(1_000, at: .seconds(1))
        #expect(rate.lookahead(16, atMost: 1024, mailsOf: 1) == 16)
    }
}

extension Reply {
    fileprivate static let taken = Reply(code: 250, text: "taken", command: .dot)
}

/// A ledger that counts the changes of each commit.
private final class CountingLedger: Ledger {
    private let ledger: MemoryLedger
    private let counts = Mutex<[Int]>([])

    init(readers: Int) { ledger = MemoryLedger(readers: readers) }

    /// How many changes came in each commit that had any.
    var sizes: [Int] { counts.withLock { $0 } }

    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        if !changes.isEmpty { counts.withLock { $0.append(changes.count) } }
        return try ledger.commit(changes, claiming: order, at: now)
    }
    func tally() throws -> Tally { try ledger.tally() }
    func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try ledger.openRun(lastAnswers: lastAnswers)
    }
    func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) -> any DepartureLog { ledger.openDepartures(number, slots: slots, at: now) }
}

private struct Everybody: EligibilityCheck {
    func exclusions(of recipients: [Recipient]) -> [SubscriberID: ExclusionReason] { [:] }
    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) {}
}
