import DeliveryEngine
import PostriderTesting
import Testing

@testable import NewsletterCore

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

    @Test func `a throttled domain rests for ten minutes, and nobody else does`() {
        var pacer = throttled()
        #expect(pacer.handOut(to: "gmail.com", at: .seconds(1)) == .waitForDomain(.seconds(599)))
        #expect(pacer.handOut(to: "example.org", at: .seconds(1)) == .go)
        #expect(pacer.throttle(at: .seconds(1)) == nil)
    }

    @Test func `it comes back with one at a time and one more a minute of success`() {
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

    @Test func `without success it stays as it is`() {
        var pacer = throttled()
        #expect(width(&pacer, at: .seconds(600)) == 1)
        #expect(width(&pacer, at: .seconds(6000)) == 1)
    }

    @Test func `a throttle on the way back begins the rest anew`() {
        var pacer = throttled()
        _ = pacer.handOut(to: "gmail.com", at: .seconds(700))
        pacer.settle(.tooFast, to: "gmail.com", at: .seconds(700))
        #expect(pacer.handOut(to: "gmail.com", at: .seconds(701)) == .waitForDomain(.seconds(599)))
        #expect(width(&pacer, at: .seconds(1300)) == 1)
    }

    @Test func `a throttled relay rests as a whole and comes back at half its rate`() {
        var pacer = Pacer(RateLimitPlan(relay: [RateLimit(10, per: .seconds(1))]))
        _ = pacer.handOut(to: "gmail.com", at: .zero)
        let reply = Reply(code: 454, text: "Maximum sending rate exceeded", command: .dot)
        pacer.settle(.refused(reply), to: "gmail.com", at: .zero)
        #expect(pacer.throttle(at: .seconds(1)) != nil)
        #expect(pacer.handOut(to: "example.org", at: .seconds(1)) == .waitForAll(.seconds(599)))
        #expect(pacer.handOut(to: "example.org", at: .seconds(600)) == .go)
        pacer.settle(.taken, to: "example.org", at: .seconds(600))
        let next = pacer.handOut(to: "example.org", at: .seconds(600))
        #expect(next == .waitForAll(.milliseconds(200)))
    }

    /// A relay that takes so many mails in any second and answers more by a throttle; says how
    /// many it took and refused in each hour.
    private func hours(
        limit: Int, latency: Int, plan: RateLimitPlan = RateLimitPlan(), count: Int = 2
    ) throws -> [(taken: Int, refused: Int)] {
        var simulation = RateLimitSimulation(plan)
        simulation.latency = latency...latency
        simulation.connections = 16
        var times: [Duration] = []
        var taken = 0
        var refused = 0
        simulation.answer = { _, now in
            times.removeAll { $0 <= now - .seconds(1) }
            guard times.count < limit else {
                refused += 1
                let text = "Throttling failure: Maximum sending rate exceeded."
                return .refused(Reply(code: 454, text: text, command: .dot))
            }
            taken += 1
            times.append(now)
            return .taken
        }
        try simulation.begin()
        return try (0..<count).map { _ in
            (taken, refused) = (0, 0)
            try simulation.advance(by: .seconds(3600))
            return (taken, refused)
        }
    }

    @Test(arguments: [(14, 20), (1, 20), (5, 2000)])
    func `a relay's limit that nobody told is found and kept`(limit: Int, latency: Int) throws {
        let hours = try hours(limit: limit, latency: latency)
        // The first second's mails, and a few on each way up.
        #expect(hours[0].refused <= 16 + 8)
        #expect(hours[1].refused <= 8)
        #expect(Double(hours[1].taken) >= 0.5 * 3600 * Double(limit))
    }

    @Test func `a limit below the configured one is found as well`() throws {
        let plan = RateLimitPlan(relay: [RateLimit(20, per: .seconds(1))])
        let hours = try hours(limit: 10, latency: 50, plan: plan)
        #expect(hours[1].refused <= 8)
        #expect(hours[1].taken >= 18_000)
    }

    @Test func `one throttle without a limit behind it is overcome`() throws {
        var simulation = RateLimitSimulation(RateLimitPlan())
        simulation.latency = 20...20
        var mails = 0
        simulation.answer = { _, _ in
            mails += 1
            let reply = Reply(code: 421, text: "4.3.2 Please try again later", command: .mail)
            return mails == 100 ? .refused(reply) : .taken
        }
        try simulation.begin()
        try simulation.advance(by: .seconds(1200))
        let slow = simulation.count(from: .seconds(600), to: .seconds(1200))
        try simulation.advance(by: .seconds(2400))
        #expect(slow > 600 * 40)
        #expect(simulation.count(from: .seconds(3000), to: .seconds(3060)) > 60 * 350)
    }

    @Test func `a quota that is used up says nothing of the rate`() throws {
        var pacer = Pacer()
        let quota = TransportResult.refused(
            Reply(code: 454, text: "Daily message quota exceeded", command: .dot))
        for second in 0..<20 {
            let now = Duration.milliseconds(50 * second)
            #expect(pacer.handOut(to: "example.org", at: now) == .go)
            pacer.settle(second < 19 ? .taken : quota, to: "example.org", at: now)
        }
        for hour in 1...10 {
            let now = Duration.seconds(3601 * hour)
            #expect(pacer.handOut(to: "example.org", at: now) == .go)
            pacer.settle(hour < 10 ? quota : .taken, to: "example.org", at: now)
        }
        // One at a time, and as fast as before.
        let now = Duration.seconds(36_010)
        #expect(pacer.handOut(to: "example.org", at: now) == .go)
        #expect(pacer.handOut(to: "example.org", at: now) == .waitForAll(nil))
    }

    @Test func `a mailbox that gets too much slows down nobody`() {
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
        ] as [(Int, EnhancedStatus?, String, Reply.Command, ReplyRoute)])
    func `every throttle concerns one route`(
        code: Int, status: EnhancedStatus?, text: String, command: Reply.Command,
        route: ReplyRoute
    ) {
        let reply = Reply(code: code, status: status, text: text, command: command)
        #expect(ReplyClass(reply).isThrottling)
        #expect(ReplyMeaning(reply).route == route)
    }
}
