import DeliveryEngine
import Glibc
import NewsletterCore
import PostriderTesting
import SMTPSink
import Synchronization
import Testing

@testable import SMTPTransport

@Suite(.timeLimit(.minutes(5))) struct `Waiting costs nothing` {
    /// The real clock, which counts how often it is read: at most twice a round of the
    /// pool's loop.
    private final class CountedClock: Sendable {
        let rounds = Mutex(0)

        var effects: Effects {
            let real = Effects.realTime()
            var effects = real
            effects.uptime = { [self] in
                rounds.withLock { $0 += 1 }
                return real.uptime()
            }
            return effects
        }
    }

    /// A clock that once, when it is asked, lets a while pass, and says that it were 20 minutes.
    private final class SleepyClock: Sendable {
        private let isTired = Mutex(false)
        private let slept = Mutex(Duration.zero)

        func fallAsleep() { isTired.withLock { $0 = true } }

        var hasSlept: Bool { slept.withLock { $0 } > .zero }

        /// Says from now on that 20 minutes have passed.
        func sleep() { slept.withLock { $0 = .seconds(1200) } }

        var effects: Effects {
            let real = Effects.realTime()
            var effects = real
            effects.uptime = { [self] in
                let isTired = self.isTired.withLock { isTired in
                    defer { isTired = false }
                    return isTired
                }
                if isTired {
                    usleep(500_000)
                    slept.withLock { $0 = .seconds(1200) }
                }
                return real.uptime() + slept.withLock { $0 }
            }
            return effects
        }
    }

    @Test func `a reply that came while we slept is heard before it is called late`() async throws {
        var configuration = SinkConfiguration()
        configuration.dotDelay = .milliseconds(300)
        try await SinkServer.run(configuration) { sink in
            let clock = SleepyClock()
            let relay = RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, connections: 1)
            let feed = MailFeed(OutgoingMail.samples(2), holdingAfter: 1)
            async let delivery: Void = CurlTransport(to: relay, effects: clock.effects)
                .deliver(from: feed)
            while feed.left.isEmpty { await Task.yield() }
            try await Task.sleep(for: .milliseconds(100))
            clock.fallAsleep()
            feed.release()
            try await delivery
            #expect(clock.hasSlept)
            #expect(feed.results.values.allSatisfy { $0.isAccepted })
            #expect(feed.answered.count == 2)
        }
    }

    /// Hands on what another feed has, and sleeps over one of its supplies of mails.
    private final class SleepyFeed: DeliveryFeed {
        private let feed: MailFeed
        private let clock: SleepyClock
        private let left: Mutex<Int>

        init(_ feed: MailFeed, _ clock: SleepyClock, before supply: Int) {
            self.feed = feed
            self.clock = clock
            left = Mutex(supply)
        }

        var departures: any DepartureLog { feed.departures }

        func attach(_ control: any TransportControl) { feed.attach(control) }
        func report(_ events: [TransportEvent]) { feed.report(events) }

        func take(room: Int) -> Supply {
            let supply = feed.take(room: room)
            if supply.mails.isEmpty { return supply }
            let isTheOne = left.withLock { left in
                left -= 1
                return left == 0
            }
            if isTheOne { clock.sleep() }
            return supply
        }
    }

    @Test(arguments: [1, 2])
    func `an answer is waited for from the write on, not from a look at the clock before it`(
        sleepingBefore supply: Int
    ) async throws {
        var configuration = SinkConfiguration()
        configuration.rules = [SinkRule(.greeting, do: .delay(.milliseconds(300)))]
        configuration.dotDelay = .milliseconds(300)
        try await SinkServer.run(configuration) { sink in
            let clock = SleepyClock()
            let relay = RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, connections: 1)
            let feed = MailFeed(OutgoingMail.samples(2), holdingAfter: 1)
            let sleepy = SleepyFeed(feed, clock, before: supply)
            async let delivery: Void = CurlTransport(to: relay, effects: clock.effects)
                .deliver(from: sleepy)
            while feed.results.isEmpty { await Task.yield() }
            feed.release()
            try await delivery
            #expect(clock.hasSlept)
            #expect(feed.results.values.allSatisfy { $0.isAccepted })
            #expect(feed.answered.count == 2)
        }
    }

    private static let moments: [Stage] = [
        .greeting, .ehlo, .mail, .rcpt, .data, .body(after: 1_000), .dot, .accepted, .quit,
    ]

    @Test(arguments: moments)
    func `a server that says nothing is waited for asleep`(moment: Stage) async throws {
        var configuration = SinkConfiguration()
        configuration.rules = [SinkRule(moment, do: .stall)]
        try await SinkServer.run(configuration) { sink in
            let half = Duration.milliseconds(500)
            let clock = CountedClock()
            let relay = RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, connections: 4,
                timeouts: SMTPTimeouts(
                    opening: half, mail: half, rcpt: half, data: half, block: half, dot: half,
                    quit: half, reconnect: .milliseconds(2)))
            let feed = MailFeed(OutgoingMail.samples(1, bytes: 6 << 20))
            try? await CurlTransport(to: relay, effects: clock.effects).deliver(from: feed)
            #expect(feed.answered.count == 1)
            // 6 MiB in writes of 32 KiB, eight in a row, are 24 rounds.
            #expect(clock.rounds.withLock { $0 } < 150)
        }
    }

    @Test func `an idle connection and a dry feed are slept through`() async throws {
        try await SinkServer.run { sink in
            let clock = CountedClock()
            let relay = RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, connections: 4)
            let feed = MailFeed(OutgoingMail.samples(10), holdingAfter: 5)
            let task = Task {
                try await CurlTransport(to: relay, effects: clock.effects).deliver(from: feed)
            }
            while feed.results.count < 5 { await Task.yield() }
            // A loop that turns for nothing never has a quiet tenth of a second.
            var isQuiet = false
            for _ in 0..<100 where !isQuiet {
                let rounds = clock.rounds.withLock { $0 }
                try await Task.sleep(for: .milliseconds(100))
                isQuiet = clock.rounds.withLock { $0 } == rounds
            }
            #expect(isQuiet)
            task.cancel()
            _ = try? await task.value
        }
    }
}
