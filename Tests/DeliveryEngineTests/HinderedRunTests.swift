import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// A run whose list, limits or ledger cannot be used for a while, or for good.
@Suite struct HinderedRunTests {
    private let clock = ManualClock()
    private var ledger = MemoryLedger(readers: 40)
    private let transport = RecordingTransport()

    /// Runs with neighbours of which each fails as it was told; a wait to ask again is over at
    /// once, and moves the clock.
    private func run(
        list: Trouble = .none, limits: Trouble = .none, ledger trouble: Trouble = .none,
        store: MemoryRateLimitStore? = nil, options: MailingOptions = MailingOptions(lookahead: 4),
        whileFailing: @escaping @Sendable (MailingRun) -> Void = { _ in }
    ) async throws -> MailingResult {
        var effects = Effects.testing(clock)
        effects.sleep = { [clock] pause in
            guard pause <= .milliseconds(250) else { return try await clock.sleep(pause) }
            clock.advance(by: pause)
            try await Task.sleep(for: .microseconds(100))
        }
        let running = Mutex<MailingRun?>(nil)
        let tell: @Sendable () -> Void = { running.withLock { $0.map(whileFailing) } }
        let run = MailingRun(
            ledger: TroubledLedger(ledger, trouble, tell),
            eligibility: TroubledList(list, tell), options: options,
            rateLimitStore: store.map { TroubledStore($0, limits, tell) }, effects: effects
        ) { delivery, _ in Self.mail(of: delivery) }
        running.withLock { $0 = run }
        defer { running.withLock { $0 = nil } }
        return try await run.run(over: transport)
    }

    private static func mail(of delivery: Delivery) -> OutgoingMail {
        OutgoingMail(
            id: delivery.id,
            envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
            message: Message(bytes: [], id: "\(delivery.id.rawValue)@example.org"))
    }

    private var limited: MailingOptions {
        MailingOptions(
            pace: RateLimitPlan(relay: [RateLimit(1000, per: .seconds(3600))]), lookahead: 4)
    }

    @Test(arguments: [0, 3, 40])
    func `a ledger that is taken away lets nothing more out, and is told at the end at the latest`(
        sent: Int
    ) async throws {
        let run = MailingRun(
            ledger: TakenLedger(ledger) { [transport] in transport.mails.count >= sent },
            eligibility: TroubledList(.none) {}, options: MailingOptions(lookahead: 4),
            effects: .testing(ManualClock(skipsSleep: true))
        ) { delivery, _ in Self.mail(of: delivery) }
        let result = try await run.run(over: transport)
        if sent == 40 {
            #expect(result.stop == .hindered(Hindrance(Trouble.Failure.damaged)))
            #expect(result.tally[.sent] == 40)
        } else {
            expectOrder(result, .damaged)
            #expect(transport.mails.count >= sent)
        }
    }

    private func expectAllOnce(_ result: MailingResult) {
        #expect(result.stop == nil && result.tally[.sent] == 40, "\(result)")
        #expect(transport.mails.count == 40 && Set(transport.mails.map(\.id)).count == 40)
    }

    /// What had begun is recorded, the rest queued, and nobody in doubt.
    private func expectOrder(_ result: MailingResult, _ error: Trouble.Failure) {
        #expect(result.stop == .hindered(Hindrance(error)))
        let sent = transport.mails.count
        #expect(sent < 40 && result.tally[.sent] == sent, "\(result)")
        #expect(result.tally[.queued] == 40 - sent, "\(result)")
    }

    @Test func `a list that another program holds is waited for`() async throws {
        expectAllOnce(try await run(list: Trouble(.busy, at: 11...60)))
    }

    @Test func `nothing leaves while the list cannot be asked`() async throws {
        let seen = Mutex<Set<Int>>([])
        let result = try await run(list: Trouble(.busy, at: 12...100)) { [transport] run in
            seen.withLock { _ = $0.insert(transport.mails.count) }
        }
        expectAllOnce(result)
        // The transport had four at most when the list was asked in vain for the first time.
        #expect(seen.withLock { $0.count } <= 5)
    }

    @Test func `what waits for the list is told while it waits`() async throws {
        let told = Mutex<[Hindrance?]>([])
        _ = try await run(list: Trouble(.busy, at: 11...40)) { run in
            told.withLock { $0.append(run.hindrance) }
        }
        #expect(told.withLock { $0.last } == Hindrance(Trouble.Failure.busy))
    }

    @Test func `a list that stays busy ends the run after its patience, with nobody in doubt`()
        async throws
    {
        let result = try await run(
            list: Trouble(.busy, at: 11...(.max)),
            options: MailingOptions(lookahead: 4, neighbourPatience: .seconds(60)))
        expectOrder(result, .busy)
        #expect(clock.uptime >= .seconds(60) && clock.uptime < .seconds(120))
    }

    @Test func `a damaged list ends the run at once, with nobody in doubt`() async throws {
        expectOrder(try await run(list: Trouble(.damaged, at: 11...(.max))), .damaged)
        #expect(clock.uptime < .seconds(60))
    }

    @Test func `limits that cannot be written are waited for, and no place is lost`()
        async throws
    {
        let store = MemoryRateLimitStore(clock)
        let result = try await run(
            limits: Trouble(.busy, at: 3...30), store: store, options: limited)
        expectAllOnce(result)
        #expect(store.used(of: RateLimitKey(scope: .relay, period: .seconds(3600))) == 40)
    }

    @Test func `limits that cannot be read at the beginning are waited for`() async throws {
        let result = try await run(
            limits: Trouble(.busy, at: 1...20), store: MemoryRateLimitStore(clock), options: limited
        )
        expectAllOnce(result)
    }

    @Test(arguments: [Trouble.Failure.busy, .damaged])
    func `limits that stay out of use end the run, with nobody in doubt`(
        _ failure: Trouble.Failure
    ) async throws {
        let result = try await run(
            limits: Trouble(failure, at: 4...(.max)), store: MemoryRateLimitStore(clock),
            options: limited)
        expectOrder(result, failure)
    }

    /// Patient for less than the disk is full.
    private var impatient: MailingOptions {
        MailingOptions(lookahead: 4, neighbourPatience: .seconds(5))
    }

    @Test func `a ledger that cannot take a reply is waited for as long as it takes`()
        async throws
    {
        // The first commit hands out, and later ones hold the replies.
        expectAllOnce(try await run(ledger: Trouble(.busy, at: 3...60), options: impatient))
    }

    @Test(arguments: [1, 2, 4, 7, 20])
    func `whenever the ledger's disk is full, nobody is in doubt or mailed twice`(
        _ first: Int
    ) async throws {
        let result = try await run(
            ledger: Trouble(.busy, at: first...first + 60), options: impatient)
        if result.stop == nil { return expectAllOnce(result) }
        expectOrder(result, .busy)
    }

    @Test func `a ledger on which nothing is to be recorded is waited for like a neighbour`()
        async throws
    {
        let result = try await run(ledger: Trouble(.busy, at: 1...(.max)))
        expectOrder(result, .busy)
        #expect(transport.mails.isEmpty && clock.uptime >= .seconds(300))
    }

    @Test func `whoever stops a run whose ledger is full has what was heard tried once more`()
        async throws
    {
        let asked = Mutex(0)
        let result = try await run(ledger: Trouble(.busy, at: 6...(.max))) { run in
            let count = asked.withLock { count in
                count += 1
                return count
            }
            if count == 30 { run.drain() }
        }
        #expect(result.stop == .asked, "\(result)")
        #expect(result.unrecorded == Hindrance(Trouble.Failure.busy))
        let tally = try ledger.tally()
        #expect(result.tally == tally && tally.candidates == 40)
        let reading = try #require(ledger.departures?.recover())
        for mail in transport.mails where ledger.state(of: mail.id.rawValue) != .sent {
            guard case .answered = reading.settlement(of: mail.attempt) else {
                Issue.record("\(mail.id) is out, and the log has no answer")
                continue
            }
        }
    }

    @Test func `a dead address that cannot be suppressed holds up the run, and nobody is in doubt`()
        async throws
    {
        let transport = RecordingTransport { mail in
            mail.id.rawValue == 1
                ? .refused(.unknownUser)
                : .accepted(Reply(code: 250, text: "taken", command: .dot))
        }
        let list = TroubledList(.none, {}, suppressing: Trouble(.busy, at: 1...3))
        let run = MailingRun(
            ledger: ledger, eligibility: list, options: MailingOptions(lookahead: 4),
            effects: .testing(ManualClock(skipsSleep: true))
        ) { delivery, _ in Self.mail(of: delivery) }
        let result = try await run.run(over: transport)
        #expect(result.stop == nil && result.tally[.sent] == 39 && result.tally.held == 0)
    }
}

/// Which calls of a neighbour fail, and how.
struct Trouble: Sendable {
    enum Failure: NeighbourError, Hashable {
        case busy, damaged
        var mayPass: Bool { self == .busy }
    }

    static let none = Trouble(.busy, at: 0...0)

    let failure: Failure
    let calls: ClosedRange<Int>

    /// Lets the calls of these numbers, from 1, fail.
    init(_ failure: Failure, at calls: ClosedRange<Int>) {
        self.failure = failure
        self.calls = calls
    }
}

/// Counts the calls of a neighbour, and throws where one is to fail.
private final class Gate: Sendable {
    private let trouble: Trouble
    private let tell: @Sendable () -> Void
    private let count = Mutex(0)

    init(_ trouble: Trouble, _ tell: @escaping @Sendable () -> Void) {
        self.trouble = trouble
        self.tell = tell
    }

    func pass() throws {
        let number = count.withLock { count in
            count += 1
            return count
        }
        guard trouble.calls.contains(number) else { return }
        tell()
        throw trouble.failure
    }
}

private final class TroubledList: EligibilityCheck {
    private let gate: Gate
    private let suppressing: Gate

    init(
        _ trouble: Trouble, _ tell: @escaping @Sendable () -> Void, suppressing: Trouble = .none
    ) {
        gate = Gate(trouble, tell)
        self.suppressing = Gate(suppressing, tell)
    }

    func exclusions(of recipients: [Recipient]) throws -> [SubscriberID: ExclusionReason] {
        for _ in recipients { try gate.pass() }
        return [:]
    }

    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) throws {
        try suppressing.pass()
    }
}

private final class TroubledStore: RateLimitStore {
    private let store: MemoryRateLimitStore
    private let gate: Gate

    init(_ store: MemoryRateLimitStore, _ trouble: Trouble, _ tell: @escaping @Sendable () -> Void)
    {
        self.store = store
        gate = Gate(trouble, tell)
    }

    func exchange(_ orders: [RateLimitRequest]) throws -> [RateLimitLease] {
        try gate.pass()
        return try store.exchange(orders)
    }
    func age() throws -> Duration {
        try gate.pass()
        return try store.age()
    }
    func rest(_ rest: RelayRest) throws {
        try gate.pass()
        try store.rest(rest)
    }
    func rest() throws -> RelayRest? {
        try gate.pass()
        return try store.rest()
    }
}

private final class TroubledLedger: Ledger {
    private let ledger: MemoryLedger
    private let gate: Gate

    init(_ ledger: MemoryLedger, _ trouble: Trouble, _ tell: @escaping @Sendable () -> Void) {
        self.ledger = ledger
        gate = Gate(trouble, tell)
    }

    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        try gate.pass()
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

/// A ledger whose file is moved at a moment.
private final class TakenLedger: Ledger {
    private let ledger: MemoryLedger
    private let isTaken: @Sendable () -> Bool

    init(_ ledger: MemoryLedger, isTaken: @escaping @Sendable () -> Bool) {
        self.ledger = ledger
        self.isTaken = isTaken
    }

    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        try ledger.commit(changes, claiming: order, at: now)
    }
    func tally() throws -> Tally { try ledger.tally() }
    func checkPlace() throws { if isTaken() { throw Trouble.Failure.damaged } }
    func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try ledger.openRun(lastAnswers: lastAnswers)
    }
    func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) -> any DepartureLog { ledger.openDepartures(number, slots: slots, at: now) }
}
