import DeliveryEngine
import PostriderTesting
import Testing

@Suite struct PacerTests {
    /// Hands out as fast as allowed for a while, each mail answered after `trip`; returns when
    /// the server could have counted each, at the earliest and at the latest.
    private func run(
        _ limits: [RateLimit], for time: Duration, trip: Duration
    ) -> [(earliest: Duration, latest: Duration)] {
        var pacer = Pacer(limits: limits)
        var now = Duration.zero
        var flying: [Duration] = []
        var counted: [(Duration, Duration)] = []
        while now < time {
            while let begun = flying.first, begun + trip <= now {
                flying.removeFirst()
                pacer.settle(at: now, counted: true)
                counted.append((begun, now))
            }
            while pacer.handOut(at: now) == .go { flying.append(now) }
            now += .milliseconds(5)
        }
        return counted
    }

    private func most(_ moments: [Duration], in period: Duration) -> Int {
        moments.indices.map { first in
            moments[first...].prefix { $0 < moments[first] + period }.count
        }.max() ?? 0
    }

    @Test(arguments: [0, 20, 300])
    func `No stretch of a second holds more than the limit, wherever it begins`(trip: Int) {
        let counted = run(
            [RateLimit(10, per: .seconds(1))], for: .seconds(20), trip: .milliseconds(trip))
        #expect(most(counted.map(\.earliest).sorted(), in: .seconds(1)) <= 10)
        #expect(most(counted.map(\.latest).sorted(), in: .seconds(1)) <= 10)
    }

    @Test func `The limit is used, not only held`() {
        let counted = run([RateLimit(10, per: .seconds(1))], for: .seconds(20), trip: .zero)
        #expect(counted.count >= 190)
    }

    @Test func `A second's mails are spread over the second`() {
        var pacer = Pacer(limits: [RateLimit(4, per: .seconds(1))])
        #expect(pacer.handOut(at: .zero) == .go)
        #expect(pacer.handOut(at: .milliseconds(10)) == .wait(.milliseconds(240)))
    }

    @Test func `The tightest of several limits decides`() {
        let counted = run(
            [RateLimit(50, per: .seconds(1)), RateLimit(100, per: .seconds(60))],
            for: .seconds(30), trip: .zero)
        #expect(counted.count == 100)
    }

    @Test func `A mail that never left gives its place back`() {
        var pacer = Pacer(limits: [RateLimit(1, per: .seconds(60))])
        #expect(pacer.handOut(at: .zero) == .go)
        #expect(pacer.handOut(at: .seconds(1)) == .wait(nil))
        pacer.settle(at: .seconds(2), counted: false)
        #expect(pacer.handOut(at: .seconds(60)) == .go)
    }

    @Test func `A route that rests hands out nothing until the rest is over`() {
        var pacer = Pacer()
        pacer.rest(for: .seconds(600), at: .zero)
        #expect(pacer.handOut(at: .seconds(1)) == .wait(.seconds(599)))
        #expect(pacer.handOut(at: .seconds(600)) == .go)
    }
}
