import DeliveryEngine
import PostriderTesting
import Testing

@Suite struct SlowdownTests {
    private static let minute = Duration.seconds(60)

    /// A pacer whose Gmail lane was throttled at zero with eight mails in flight.
    private func throttled(_ result: TransportResult = .tooFast) -> Pacer {
        var pacer = Pacer()
        for _ in 0..<8 { _ = pacer.handOut(to: "gmail.com", at: .zero) }
        pacer.settle(result, to: "gmail.com", at: .zero)
        for _ in 0..<7 { pacer.settle(.taken, to: "gmail.com", at: .zero) }
        return pacer
    }

    /// How many mails to Gmail may be in flight at once.
    private func width(_ pacer: inout Pacer, at now: Duration) -> Int {
        var count = 0
        while count < 50, pacer.handOut(to: "gmail.com", at: now) == .go { count += 1 }
        for _ in 0..<count { pacer.settle(.notSent("only asked"), to: "gmail.com", at: now) }
        return count
    }

    @Test func `A throttled domain rests for ten minutes, and nobody else does`() {
        var pacer = throttled()
        #expect(pacer.handOut(to: "gmail.com", at: .seconds(1)) == .waitForDomain(.seconds(599)))
        #expect(pacer.handOut(to: "example.org", at: .seconds(1)) == .go)
        #expect(!pacer.isResting(at: .seconds(1)))
    }

    @Test func `It comes back with one at a time and one more a minute of success`() {
        var pacer = throttled()
        var widths: [Int] = []
        for step in 0..<9 {
            let now = .seconds(600) + Self.minute * step
            if step > 0 {
                _ = pacer.handOut(to: "gmail.com", at: now)
                pacer.settle(.taken, to: "gmail.com", at: now)
            }
            widths.append(width(&pacer, at: now))
        }
        #expect(widths == [1, 2, 3, 4, 5, 6, 7, 8, 50])
    }

    @Test func `Without success it stays as it is`() {
        var pacer = throttled()
        #expect(width(&pacer, at: .seconds(600)) == 1)
        #expect(width(&pacer, at: .seconds(6000)) == 1)
    }

    @Test func `A throttle on the way back begins the rest anew`() {
        var pacer = throttled()
        _ = pacer.handOut(to: "gmail.com", at: .seconds(700))
        pacer.settle(.tooFast, to: "gmail.com", at: .seconds(700))
        #expect(pacer.handOut(to: "gmail.com", at: .seconds(701)) == .waitForDomain(.seconds(599)))
        #expect(width(&pacer, at: .seconds(1300)) == 1)
    }

    @Test func `A throttled relay rests as a whole and comes back at half its rate`() {
        var pacer = Pacer(PacePlan(relay: [RateLimit(10, per: .seconds(1))]))
        _ = pacer.handOut(to: "gmail.com", at: .zero)
        let reply = Reply(code: 454, text: "Maximum sending rate exceeded", command: .dot)
        pacer.settle(.refused(reply), to: "gmail.com", at: .zero)
        #expect(pacer.isResting(at: .seconds(1)))
        #expect(pacer.handOut(to: "example.org", at: .seconds(1)) == .waitForAll(.seconds(599)))
        #expect(pacer.handOut(to: "example.org", at: .seconds(600)) == .go)
        pacer.settle(.taken, to: "example.org", at: .seconds(600))
        let next = pacer.handOut(to: "example.org", at: .seconds(600))
        #expect(next == .waitForAll(.milliseconds(200)))
    }

    @Test func `A mailbox that gets too much slows down nobody`() {
        let reply = Reply(
            code: 450, status: EnhancedStatus(4, 2, 1),
            text: "The user you are trying to contact is receiving mail too quickly",
            command: .rcpt)
        var pacer = throttled(.refused(reply))
        #expect(pacer.handOut(to: "gmail.com", at: .seconds(1)) == .go)
    }

    @Test(
        arguments: [
            (421, nil, "Too many concurrent SMTP connections", Reply.Command.rcpt, .relay),
            (421, nil, "anything", .greeting, .relay),
            (421, EnhancedStatus(4, 7, 28), "unusual rate of email", .mail, .relay),
            (454, nil, "Throttling failure: Daily message quota exceeded", .dot, .relay),
            (452, EnhancedStatus(4, 4, 5), "Messages per second limit", .rcpt, .relay),
            (450, EnhancedStatus(4, 2, 1), "too quickly", .rcpt, .recipient),
            (421, EnhancedStatus(4, 7, 28), "unusual rate of email", .dot, .domain),
            (421, nil, "RP-001 The mail server IP", .rcpt, .domain),
            (421, EnhancedStatus(4, 7, 0), "[TSS04] Messages temporarily deferred", .dot, .domain),
            (421, EnhancedStatus(4, 3, 2), "shutting down", .dot, .relay),
            (550, nil, "Too many messages. Try again in 92 seconds", .rcpt, .domain),
        ] as [(Int, EnhancedStatus?, String, Reply.Command, ThrottledRoute)])
    func `Every throttle concerns one route`(
        code: Int, status: EnhancedStatus?, text: String, command: Reply.Command,
        route: ThrottledRoute
    ) {
        let reply = Reply(code: code, status: status, text: text, command: command)
        #expect(ReplyClass(reply) == .throttle)
        #expect(ThrottledRoute(reply) == route)
    }
}
