import DeliveryEngine
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

@Suite struct `Opening again after failures` {
    private static let unreachable = TransportError.unreachable("gone")

    private static func begun(_ count: Int) -> Reopening {
        var reopening = Reopening(pause: .seconds(1))
        for _ in 0..<count { reopening.begin() }
        return reopening
    }

    @Test func `each failure doubles the pause, and the eighth is the last`() {
        var reopening = Self.begun(0)
        var now = Duration.zero
        var pauses: [Duration] = []
        var goesOn = true
        while goesOn {
            reopening.begin()
            goesOn = reopening.fail(reopening.count, at: now)
            pauses.append(reopening.due! - now)
            now = reopening.due!
        }
        #expect(pauses == [1, 2, 4, 8, 16, 32, 64, 64].map { .seconds($0) })
    }

    @Test func `a relay that takes nothing is given up within the patience`() {
        var reopening = Reopening(pause: .seconds(1), patience: .seconds(20))
        var now = Duration.zero
        repeat {
            now = max(now, reopening.due ?? .zero)
            reopening.begin()
        } while reopening.fail(reopening.count, at: now)
        #expect(now == .seconds(15) && reopening.count == 5)
    }

    @Test func `what a relay kept us waiting counts as well, once for connections of one age`() {
        var reopening = Reopening(pause: .seconds(1), patience: .seconds(900))
        for _ in 0..<4 { reopening.begin() }
        var goesOn = true
        for number in 1...4 {
            goesOn = reopening.fail(number, after: .seconds(300), at: .seconds(300))
            #expect(goesOn)
        }
        reopening.begin()
        goesOn = reopening.fail(5, after: .seconds(300), at: .seconds(601))
        #expect(goesOn)
        reopening.begin()
        goesOn = reopening.fail(6, after: .seconds(300), at: .seconds(903))
        #expect(!goesOn)
    }

    @Test func `a mail that arrives lets the patience begin anew`() {
        var reopening = Reopening(pause: .seconds(1), patience: .seconds(400))
        for number in 1...2 {
            reopening.begin()
            let goesOn = reopening.fail(number, after: .seconds(300), at: .zero)
            #expect(goesOn)
            reopening.succeed()
        }
    }

    @Test func `connections of one age fail once, however many they are`() {
        var reopening = Self.begun(16)
        for number in 1...16 {
            let goesOn = reopening.fail(number, at: .zero)
            #expect(goesOn)
        }
        #expect(reopening.due == .seconds(1))
        #expect(!reopening.isDue(at: .milliseconds(999)))
        #expect(reopening.isDue(at: .seconds(1)))
    }

    @Test func `after a failure one connection at a time shows the way`() {
        var reopening = Self.begun(3)
        #expect(!reopening.isProbe(3))
        reopening.fail(1, at: .zero)
        reopening.begin()
        #expect(reopening.isProbe(4))
        reopening.fail(2, at: .zero)
        #expect(reopening.isProbe(4) && !reopening.isProbe(3))
        reopening.succeed()
        #expect(!reopening.isProbe(4))
    }

    @Test func `a relay that bears no more is spared for a minute`() {
        var reopening = Self.begun(3)
        let mayRetry = reopening.mayRetry(3, after: Self.unreachable, others: 2, at: .zero)
        #expect(mayRetry)
        #expect(reopening.limit(8, at: .seconds(59)) == 2)
        #expect(reopening.limit(1, at: .seconds(59)) == 1)
        #expect(reopening.limit(8, at: .seconds(60)) == 8)
    }

    @Test func `what time does not mend is not tried again`() {
        let busy = Reply(code: 421, text: "Busy", command: .greeting)
        let quota = Reply(code: 421, text: "Daily quota exceeded", command: .greeting)
        let listed = Reply(code: 554, text: "Listed", command: .greeting)
        let cases: [(TransportError, Bool)] = [
            (Self.unreachable, true), (.refused(busy), true), (.refused(listed), false),
            (.refused(quota), false),
            (.insecure("expired"), false), (.authentication("wrong"), false),
        ]
        for (error, expected) in cases {
            var reopening = Self.begun(1)
            let mayRetry = reopening.mayRetry(1, after: error, others: 1, at: .zero)
            #expect(mayRetry == expected, "\(error)")
        }
    }
}
