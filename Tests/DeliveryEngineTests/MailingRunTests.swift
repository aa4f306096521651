import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@Suite struct MailingRunTests {
    private static let taken = Reply(code: 250, text: "taken", command: .dot)

    private func run(
        _ ledger: MemoryLedger, over transport: any Transport,
        eligibility: any EligibilityCheck = Everybody(),
        options: MailingOptions = MailingOptions(),
        clock: ManualClock = ManualClock(skipsSleep: true)
    ) async throws -> MailingResult {
        let run = MailingRun(
            ledger: ledger, eligibility: eligibility, options: options, effects: .testing(clock)
        ) { delivery, _ in
            OutgoingMail(
                id: delivery.id,
                envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
                message: Message(bytes: [], id: "\(delivery.id.rawValue)@example.org"))
        }
        return try await run.run(over: transport)
    }

    @Test func `everybody gets the mail once`() async throws {
        let ledger = MemoryLedger(readers: 100)
        let transport = RecordingTransport()
        let result = try await run(ledger, over: transport)
        #expect(result.tally[.sent] == 100)
        #expect(Set(transport.mails.map(\.id)).count == 100)
        #expect(transport.mails.count == 100)
        #expect(result.stop == nil)
    }

    @Test func `a second run sends nothing`() async throws {
        let ledger = MemoryLedger(readers: 10)
        _ = try await run(ledger, over: RecordingTransport())
        let second = RecordingTransport()
        _ = try await run(ledger, over: second)
        #expect(second.mails.isEmpty)
    }

    @Test func `the transport gets no mail before it is on disk as out`() async throws {
        let ledger = MemoryLedger(readers: 20)
        let transport = RecordingTransport { mail in
            #expect(ledger.state(of: mail.id.rawValue) == .out)
            #expect(mail.attemptNumber == 1)
            return .accepted(Self.taken)
        }
        let result = try await run(ledger, over: transport)
        #expect(transport.mails.count == 20)
        #expect((1...20).contains(result.mostOut))
    }

    @Test func `the log hears of each attempt whose last word is on disk, once and not before`()
        async throws
    {
        let tries = Mutex<Set<DeliveryID>>([])
        let ledger = MemoryLedger(readers: 9)
        let transport = RecordingTransport { mail in
            let settled = ledger.departures?.settled ?? []
            #expect(!settled.contains(mail.attempt))
            let isFirst = tries.withLock { $0.insert(mail.id).inserted }
            return isFirst ? .notSent("closed in the body") : .accepted(Self.taken)
        }
        _ = try await run(ledger, over: transport)
        let settled = try #require(ledger.departures?.settled)
        let attempts = (1...9).flatMap { id in
            [1, 2].map { Attempt(DeliveryID(rawValue: id), number: $0) }
        }
        #expect(settled.count == 18 && Set(settled) == Set(attempts))
    }

    @Test func `a mail that was refused for now is tried again while the run is patient`()
        async throws
    {
        let tries = Mutex<[DeliveryID: Int]>([:])
        let transport = RecordingTransport { mail in
            let count = tries.withLock { tries in
                tries[mail.id, default: 0] += 1
                return tries[mail.id]!
            }
            return count == 1
                ? .refused(Reply(code: 451, text: "later", command: .rcpt)) : .accepted(Self.taken)
        }
        let result = try await run(MemoryLedger(readers: 5), over: transport)
        #expect(result.tally[.sent] == 5)
    }

    @Test func `a run that is not patient says when the next mail is due`() async throws {
        let transport = RecordingTransport { _ in
            .refused(Reply(code: 451, text: "later", command: .rcpt))
        }
        let result = try await run(
            MemoryLedger(readers: 5), over: transport,
            options: MailingOptions(patience: .seconds(1)))
        #expect(result.tally[.deferred] == 5)
        #expect(result.tally.nextDue != nil)
    }

    @Test func `a dead address fails and is suppressed`() async throws {
        let eligibility = Everybody()
        let transport = RecordingTransport { mail in
            mail.id.rawValue == 3
                ? .refused(
                    Reply(code: 550, status: EnhancedStatus(5, 1, 1), text: "no", command: .rcpt))
                : .accepted(Self.taken)
        }
        let result = try await run(
            MemoryLedger(readers: 5), over: transport, eligibility: eligibility)
        #expect(result.tally[.failed] == 1)
        #expect(result.tally[.sent] == 4)
        #expect(eligibility.suppressed.map(\.description) == ["reader3"])
    }

    @Test func `three doubts in a row stop the mailing`() async throws {
        let result = try await run(
            MemoryLedger(readers: 100), over: RecordingTransport { _ in .inDoubt("reset") },
            options: MailingOptions(lookahead: 4))
        #expect(result.stop == .inDoubt("reset"))
        #expect(result.tally[.indoubt] < 10)
        #expect(result.tally[.indoubt] + result.tally[.queued] == 100)
    }

    @Test func `doubts of one lost connection count once`() async throws {
        let transport = RecordingTransport { mail in
            let place = mail.id.rawValue % 10
            if place == 0 { return .accepted(Self.taken) }
            return .inDoubt("reset", alongside: !(1...2).contains(place))
        }
        let result = try await run(MemoryLedger(readers: 30), over: transport)
        #expect(result.stop == nil)
        #expect(result.tally[.indoubt] == 27 && result.tally[.sent] == 3)
    }

    @Test func `a body that breaks off is sent again and leaves no doubt`() async throws {
        let broken = Mutex<Set<DeliveryID>>([])
        let transport = RecordingTransport { mail in
            let isFirst = broken.withLock { $0.insert(mail.id).inserted }
            return isFirst ? .notSent("closed in the body") : .accepted(Self.taken)
        }
        let result = try await run(MemoryLedger(readers: 20), over: transport)
        #expect(result.tally[.sent] == 20 && result.tally[.indoubt] == 0)
    }

    @Test func `a mail at which the relay breaks off time and again waits, and holds up nobody`()
        async throws
    {
        let tries = Mutex(0)
        let transport = RecordingTransport { mail in
            guard mail.id.rawValue == 3 else { return .accepted(Self.taken) }
            tries.withLock { $0 += 1 }
            return .notSent("the relay closed the connection", insteadOfAnswerTo: .rcpt)
        }
        let ledger = MemoryLedger(readers: 9)
        let result = try await run(
            ledger, over: transport, options: MailingOptions(patience: .seconds(1)))
        #expect(result.tally[.sent] == 8 && result.tally[.deferred] == 1)
        #expect(result.tally.nextDue != nil && tries.withLock { $0 } == 2)
        #expect(result.stop == nil)
    }

    @Test func `a mail that no relay ever answers is given up like one that is refused for now`()
        async throws
    {
        let transport = RecordingTransport { mail in
            mail.id.rawValue == 3
                ? .notSent("garbage", insteadOfAnswerTo: .dot) : .accepted(Self.taken)
        }
        let result = try await run(
            MemoryLedger(readers: 5), over: transport,
            options: MailingOptions(
                retry: RetryPolicy(giveUpAfter: .seconds(3600)), patience: .seconds(86_400)))
        #expect(result.tally[.sent] == 4 && result.tally[.failed] == 1)
    }

    @Test func `nobody is given up by a relay that breaks off at everybody`() async throws {
        let result = try await run(
            MemoryLedger(readers: 5),
            over: RecordingTransport { _ in .notSent("closed", insteadOfAnswerTo: .rcpt) },
            options: MailingOptions(
                retry: RetryPolicy(giveUpAfter: .zero), patience: .seconds(1)))
        #expect(result.tally[.failed] == 0 && result.tally[.deferred] == 5)
    }

    @Test func `what the transport says after a run was cancelled is recorded`() async throws {
        let ledger = MemoryLedger(readers: 8)
        let (begun, hasBegun) = AsyncStream.makeStream(of: Void.self)
        let transport = LastWordsTransport(hasBegun: hasBegun)
        let task = Task { try await run(ledger, over: transport) }
        for await _ in begun {}
        task.cancel()
        let tally = try await task.value.tally
        #expect(tally[.indoubt] == 1 && tally[.queued] == 7)
    }

    @Test func `whoever leaves while the mailing runs is not mailed`() async throws {
        let eligibility = Everybody(leaving: ["reader7"])
        let transport = RecordingTransport()
        let result = try await run(
            MemoryLedger(readers: 10), over: transport, eligibility: eligibility)
        #expect(result.tally[.sent] == 9)
        #expect(result.tally.excluded == [.unsubscribed: 1])
        #expect(!transport.mails.contains { $0.id.rawValue == 7 })
    }

    @Test func `whoever leaves while their mail waits is not mailed either`() async throws {
        let eligibility = Everybody(leavingLater: ["reader7"])
        let clock = ManualClock()
        let transport = RecordingTransport(clock: clock)
        let result = try await run(
            MemoryLedger(readers: 10), over: transport, eligibility: eligibility,
            options: MailingOptions(
                pace: RateLimitPlan(relay: [RateLimit(1, per: .seconds(1))])), clock: clock)
        #expect(result.tally[.sent] == 9)
        #expect(result.tally.excluded == [.unsubscribed: 1])
        #expect(!transport.mails.contains { $0.id.rawValue == 7 })
    }

    @Test func `a limit ends the run after so many and leaves the rest queued`() async throws {
        let ledger = MemoryLedger(readers: 50)
        let result = try await run(
            ledger, over: RecordingTransport(), options: MailingOptions(limit: 20))
        #expect(result.tally[.sent] == 20)
        #expect(result.tally[.queued] == 30)
        #expect(result.stop == .limitReached)
    }

    @Test func `a relay that cannot be reached leaves everything queued`() async throws {
        let transport = RecordingTransport(failure: .unreachable("nobody listens"))
        let result = try await run(MemoryLedger(readers: 5), over: transport)
        #expect(result.transportError == .unreachable("nobody listens"))
        #expect(result.tally[.queued] == 5)
    }

    @Test func `a throttle ends a run that will not wait and costs the recipient nothing`()
        async throws
    {
        let transport = RecordingTransport { _ in
            .refused(Reply(code: 421, text: "too many connections", command: .mail))
        }
        let result = try await run(
            MemoryLedger(readers: 50), over: transport,
            options: MailingOptions(lookahead: 4, patience: .seconds(60)))
        #expect(
            result.stop
                == .throttled(
                    Throttle(left: .seconds(600), reason: "421 too many connections")))
        #expect(result.tally[.failed] == 0)
        #expect(result.tally[.queued] + result.tally[.deferred] == 50)
    }

    @Test(arguments: [1, 2, 40], [false, true])
    func `a mail that cannot be made is left out alone`(
        _ every: Int64, _ isSlow: Bool
    ) async throws {
        struct Unfit: Error {}
        let ledger = MemoryLedger(readers: 120)
        let transport = RecordingTransport()
        let clock = ManualClock(skipsSleep: true)
        let run = MailingRun(
            ledger: ledger, eligibility: Everybody(), options: MailingOptions(),
            effects: .testing(clock)
        ) { delivery, _ in
            // A mail that takes time is made on every core.
            if isSlow { clock.advance(by: .milliseconds(1)) }
            if delivery.id.rawValue % every == 0 { throw Unfit() }
            return OutgoingMail(
                id: delivery.id,
                envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
                message: Message(bytes: [], id: "\(delivery.id.rawValue)@example.org"))
        }
        let result = try await run.run(over: transport)
        let unfit = 120 / Int(every)
        #expect(result.tally[.sent] == 120 - unfit && transport.mails.count == 120 - unfit)
        #expect(result.tally.excluded == [.unrenderable: unfit] && result.tally.isFinished)
        #expect(result.unmade == unfit && result.unmadeReason == "Unfit()")
    }

    @Test func `a ledger that cannot be written stops the run before anything leaves`() async throws
    {
        let transport = RecordingTransport()
        let run = MailingRun(
            ledger: BrokenLedger(), eligibility: Everybody(), options: MailingOptions(),
            effects: .testing()
        ) { _, _ in fatalError("nothing is to be rendered") }
        await #expect(throws: BrokenLedger.DiskFull.self) { try await run.run(over: transport) }
        #expect(transport.mails.isEmpty)
    }
}

/// A check by which everybody stays, but for those who are named.
private final class Everybody: EligibilityCheck {
    private struct State {
        var suppressed: [SubscriberID] = []
        var asked: [String: Int] = [:]
    }

    private let leaving: Set<String>
    private let leavingLater: Set<String>
    private let state = Mutex(State())

    init(leaving: Set<String> = [], leavingLater: Set<String> = []) {
        self.leaving = leaving
        self.leavingLater = leavingLater
    }

    var suppressed: [SubscriberID] { state.withLock { $0.suppressed } }

    func exclusions(of recipients: [Recipient]) -> [SubscriberID: ExclusionReason] {
        var gone: [SubscriberID: ExclusionReason] = [:]
        for recipient in recipients { gone[recipient.subscriber] = reason(of: recipient) }
        return gone
    }

    private func reason(of recipient: Recipient) -> ExclusionReason? {
        let name = recipient.subscriber.description
        let times = state.withLock { state in
            state.asked[name, default: 0] += 1
            return state.asked[name]!
        }
        if leaving.contains(name) { return .unsubscribed }
        return leavingLater.contains(name) && times > 1 ? .unsubscribed : nil
    }

    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) {
        state.withLock { $0.suppressed.append(recipient.subscriber) }
    }
}

/// A ledger on a disk that is full.
private struct BrokenLedger: Ledger {
    struct DiskFull: Error {}

    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] { throw DiskFull() }

    func tally() -> Tally { Tally(states: [.queued: 1]) }
    func openRun(lastAnswers: Int) -> EarlierAnswers { EarlierAnswers() }
    func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) -> any DepartureLog { MemoryDepartureLog(slots: slots) }
}
