import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization

/// Runs over a ledger in memory, whose relay answers by a closure.
struct RunFixture {
    let ledger: MemoryLedger
    let list = MemoryEligibility()
    let clock: ManualClock
    var options = MailingOptions(lookahead: 4, patience: .seconds(60))
    var store: MemoryRateLimitStore?
    /// What is called instead of sleeping by the clock.
    var sleep: (@Sendable (Duration) async throws -> Void)?

    /// A mailing to `reader1@DOMAIN` and on, over the domains in turn.
    init(
        readers count: Int, of domains: [String] = ["example.org"],
        on clock: ManualClock = ManualClock()
    ) {
        self.clock = clock
        ledger = MemoryLedger(
            (0..<count).map { number in
                Recipient(
                    subscriber: SubscriberID("reader\(number + 1)"),
                    address: try! EmailAddress(
                        "reader\(number + 1)@\(domains[number % domains.count])"))
            })
    }

    /// Runs once; returns how it ended, and whom it tried.
    func run(
        openingErrors: [TransportError] = [], _ answer: @escaping RecordingTransport.Answer
    ) async throws -> (result: MailingResult, tried: [Int64]) {
        let tried = Mutex<[Int64]>([])
        var effects = Effects.testing(clock)
        if let sleep { effects.sleep = sleep }
        let run = MailingRun(
            ledger: ledger, eligibility: list, options: options, rateLimitStore: store,
            effects: effects
        ) { delivery, _ in
            OutgoingMail(
                id: delivery.id,
                envelope: Envelope(returnPath: nil, recipient: delivery.recipient.address),
                message: Message(bytes: [], id: "\(delivery.id.rawValue)@example.org"))
        }
        let transport = RecordingTransport(openingErrors: openingErrors, clock: clock) { mail in
            tried.withLock { $0.append(mail.id.rawValue) }
            return answer(mail)
        }
        return (try await run.run(over: transport), tried.withLock { $0 })
    }
}

extension MemoryEligibility {
    /// The numbers of those who were suppressed, in order.
    var suppressedNumbers: [Int64] {
        suppressed.compactMap { Int64($0.description.dropFirst("reader".count)) }
    }
}

extension Reply {
    static let unknownUser = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "User unknown", command: .rcpt)
    static let unknownDomain = Reply(
        code: 550, status: EnhancedStatus(5, 1, 2), text: "Host unknown", command: .rcpt)
    static let notAuthenticated = Reply(
        code: 550, status: EnhancedStatus(5, 7, 26), text: "unauthenticated", command: .dot)
    static let loginMissing = Reply(
        code: 530, status: EnhancedStatus(5, 7, 0), text: "Authentication required", command: .mail)
    static let greylisted = Reply(code: 451, text: "Greylisted", command: .rcpt)
    static let dailyQuota = Reply(
        code: 550, status: EnhancedStatus(5, 4, 5), text: "Daily user sending quota exceeded",
        command: .dot)
}
