import DeliveryEngine
import PostriderTesting
import SMTPSink
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

@Suite(.timeLimit(.minutes(5))) struct `Connections of a run` {
    private static func keeping(_ rules: SinkRule...) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = rules
        return configuration
    }

    private static let quick = SMTPTimeouts(reconnect: .milliseconds(2))

    /// Waits until something has come about, which a broken program would never bring.
    private static func until(_ condition: () -> Bool) async throws {
        while !condition() { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test(arguments: [true, false])
    func `connections are reused, and end with QUIT`(pipelining: Bool) async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let feed = MailFeed(OutgoingMail.samples(200))
            let transport = CurlTransport(to: sink, connections: 4, usesPipelining: pipelining)
            try await transport.deliver(from: feed)
            #expect(sink.keptNumbers == Array(1...200))
            #expect(sink.statistics.connections <= 4)
            #expect(sink.statistics.commands[.quit] == sink.statistics.connections)
            #expect(sink.statistics.commands[.rset] == nil)
        }
    }

    @Test func `with PIPELINING most envelopes leave behind the body before`() async throws {
        try await SinkServer.run { sink in
            let feed = MailFeed(OutgoingMail.samples(100))
            try await CurlTransport(to: sink).deliver(from: feed)
            #expect(sink.statistics.pipelinedEnvelopes >= 90)
        }
    }

    @Test(arguments: [true, false])
    func `a connection is replaced after so many mails`(pipelining: Bool) async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let feed = MailFeed(OutgoingMail.samples(100))
            let transport = CurlTransport(
                to: sink, messagesPerConnection: 7, usesPipelining: pipelining)
            try await transport.deliver(from: feed)
            #expect(sink.keptNumbers == Array(1...100))
            #expect(sink.statistics.connections == 15)
            #expect(sink.statistics.commands[.quit] == 15)
            let loads = Dictionary(grouping: sink.received, by: \.connection).mapValues(\.count)
            #expect(loads.values.allSatisfy { $0 <= 7 })
        }
    }

    @Test func `refused recipients cost neither connection nor mail`() async throws {
        let rule = SinkRule(.rcpt, every: 3, do: .reply(550, "5.1.1", "No such user"))
        for pipelining in [true, false] {
            try await SinkServer.run(Self.keeping(rule)) { sink in
                let feed = MailFeed(OutgoingMail.samples(90))
                let transport = CurlTransport(
                    to: sink, connections: 2, usesPipelining: pipelining)
                try await transport.deliver(from: feed)
                #expect(feed.results.values.count { $0.refusal?.status?.detail == 1 } == 30)
                #expect(feed.results.values.count { $0.isAccepted } == 60)
                #expect(sink.keptNumbers.count == 60)
                #expect(sink.statistics.connections <= 2)
            }
        }
    }

    @Test func `a body that the server wants for nobody is never written`() async throws {
        let refusal = SinkRule(
            .rcpt, for: "reader5@example.org", do: .reply(550, "5.1.1", "No such user"))
        let demand = SinkRule(.data, messages: 5...5, do: .reply(354, nil, "Go ahead"))
        try await SinkServer.run(Self.keeping(refusal, demand)) { sink in
            let feed = MailFeed(OutgoingMail.samples(20))
            try await CurlTransport(to: sink).deliver(from: feed)
            #expect(feed.results[DeliveryID(rawValue: 5)]?.refusal?.code == 550)
            #expect(feed.results.values.count { $0.isAccepted } == 19)
            #expect(sink.keptNumbers == Array(1...20).filter { $0 != 5 })
            #expect(sink.statistics.connections == 2)
        }
    }

    @Test func `a sender that is refused while its mail is asked for delivers no empty mail`()
        async throws
    {
        let refusal = SinkRule(.mail, every: 4, do: .reply(550, "5.7.1", "Not you"))
        let demand = SinkRule(.data, do: .reply(354, nil, "Go ahead"))
        try await SinkServer.run(Self.keeping(refusal, demand)) { sink in
            let feed = MailFeed(OutgoingMail.samples(8))
            try await CurlTransport(to: sink).deliver(from: feed)
            #expect(feed.results.values.count { $0.refusal?.code == 550 } == 2)
            #expect(feed.results.values.count { $0.isAccepted } == 6)
            #expect(sink.keptNumbers.count == 6)
        }
    }

    @Test(arguments: [1, 4])
    func `a relay that restarts again and again gets everything in the end`(
        connections: Int
    ) async throws {
        let rule = SinkRule(.mail, every: 10, do: .reply(421, "4.3.2", "Restarting"))
        try await SinkServer.run(Self.keeping(rule)) { sink in
            let feed = MailFeed(OutgoingMail.samples(100))
            let transport = CurlTransport(to: sink, connections: connections, timeouts: Self.quick)
            try await transport.deliver(from: feed)
            #expect(feed.answered.count == 100)
            let accepted = feed.results.filter { $0.value.isAccepted }.map { Int($0.key.rawValue) }
            #expect(sink.keptNumbers == accepted.sorted())
            #expect(
                feed.results.values.allSatisfy {
                    $0.isAccepted || $0.isNotSent || $0.refusal?.code == 421
                })
            #expect(accepted.count >= 80)
        }
    }

    @Test func `all connections lost at once are one failure, not many`() async throws {
        let rule = SinkRule(.rcpt, connections: 1...16, do: .reset)
        var configuration = Self.keeping(rule)
        configuration.latency = .milliseconds(5)
        try await SinkServer.run(configuration) { sink in
            let feed = MailFeed(OutgoingMail.samples(100))
            let transport = CurlTransport(to: sink, connections: 16, timeouts: Self.quick)
            // The first connection of all is lost, too; what counts is that it goes on.
            try await transport.deliver(from: feed)
            #expect(feed.answered.count == 100)
            #expect(feed.results.values.allSatisfy { $0.isAccepted || $0.isNotSent })
            #expect(feed.results.values.count { $0.isAccepted } >= 60)
        }
    }

    @Test(arguments: [1, 4])
    func `a relay that ends every connection is given up, without a storm`(
        connections: Int
    ) async throws {
        try await SinkServer.run(Self.keeping(SinkRule(.rcpt, do: .close))) { sink in
            let feed = MailFeed(OutgoingMail.samples(200))
            let transport = CurlTransport(to: sink, connections: connections, timeouts: Self.quick)
            await #expect(throws: TransportError.self) { try await transport.deliver(from: feed) }
            #expect(Set(feed.answered).count == feed.answered.count)
            #expect(feed.results.values.allSatisfy { $0.isNotSent })
            #expect(sink.statistics.connections <= 8 + connections)
        }
    }

    @Test func `fewer connections are used where the relay bears only so many`() async throws {
        // From the third connection on the relay is full.
        let rule = SinkRule(.greeting, connections: 3...1_000, do: .reply(421, "4.7.0", "Too many"))
        var configuration = Self.keeping(rule)
        configuration.latency = .milliseconds(1)
        try await SinkServer.run(configuration) { sink in
            let feed = MailFeed(OutgoingMail.samples(300))
            let transport = CurlTransport(to: sink, connections: 8, timeouts: Self.quick)
            try await transport.deliver(from: feed)
            #expect(sink.keptNumbers == Array(1...300))
            #expect(sink.statistics.connections <= 9)
        }
    }

    @Test(arguments: [SinkAction.close, .reset, .reply(421, "4.4.2", "Idle for too long")])
    func `a connection that ends while idle leaves no mail in doubt`(action: SinkAction)
        async throws
    {
        let rule = SinkRule(.idle(after: .milliseconds(200)), do: action)
        for connections in [1, 4] {
            try await SinkServer.run(Self.keeping(rule)) { sink in
                let feed = MailFeed(OutgoingMail.samples(40), holdingAfter: 20)
                let transport = CurlTransport(
                    to: sink, connections: connections, timeouts: Self.quick)
                async let delivery: Void = transport.deliver(from: feed)
                try await Self.until {
                    feed.results.count == 20 && sink.statistics.openConnections == 0
                }
                sink.follow([])
                feed.release()
                try await delivery
                #expect(feed.answered.count == 40)
                // Where mails come just as the connection ends they are provably not sent.
                #expect(feed.results.values.allSatisfy { $0.isAccepted || $0.isNotSent })
                #expect(feed.results.values.count { $0.isNotSent } <= 2 * connections)
                let accepted = feed.results.filter { $0.value.isAccepted }
                #expect(sink.keptNumbers == accepted.map { Int($0.key.rawValue) }.sorted())
            }
        }
    }

    @Test func `mails that may not leave end their connection and not the run`() async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let odd = Set((1...60).filter { $0 % 2 == 1 }.map { DeliveryID(rawValue: $0) })
            let feed = MailFeed(OutgoingMail.samples(60), refusing: odd)
            let transport = CurlTransport(to: sink, connections: 2)
            try await transport.deliver(from: feed)
            #expect(feed.answered.count == 60)
            for (id, result) in feed.results {
                #expect(odd.contains(id) ? result.isNotSent : result.isAccepted || result.isNotSent)
            }
            #expect(sink.keptNumbers.allSatisfy { $0 % 2 == 0 })
        }
    }

    @Test(arguments: [Stage.greeting, .ehlo, .mail, .rcpt, .data, .dot, .accepted])
    func `cancelling answers every mail at once, and says nothing by halves`(
        moment: Stage
    ) async throws {
        try await SinkServer.run(Self.keeping(SinkRule(moment, do: .stall))) { sink in
            let feed = MailFeed(OutgoingMail.samples(100))
            let task = Task {
                try await CurlTransport(to: sink, connections: 4).deliver(from: feed)
            }
            try await Self.until { sink.statistics.connections > 0 }
            if moment == .accepted { try await Self.until { !sink.received.isEmpty } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(Set(feed.answered).count == feed.answered.count)
            #expect(feed.results.values.allSatisfy { $0.isNotSent || $0.isInDoubt })
            #expect(feed.results.values.count { $0.isInDoubt } <= 4)
            let kept = sink.keptNumbers.map { DeliveryID(rawValue: Int64($0)) }
            #expect(kept.allSatisfy { feed.results[$0]?.isInDoubt == true })
        }
    }

    @Test func `a mail of which no MAIL is written comes back, and the others go on`() async throws
    {
        // One connection holds the first mail at its dot, and so the second before MAIL.
        try await SinkServer.run(Self.keeping(SinkRule(.rcpt, do: .stall))) { sink in
            let feed = MailFeed(OutgoingMail.samples(2))
            let task = Task { try await CurlTransport(to: sink).deliver(from: feed) }
            try await Self.until { sink.statistics.connections > 0 }
            try await Self.until {
                feed.takeBack([DeliveryID(rawValue: 2)])
                return feed.results.count == 1
            }
            #expect(feed.results[DeliveryID(rawValue: 2)]?.isNotSent == true)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(feed.answered.count == 2)
        }
    }

    @Test func `what left and what was heard stands in the log before the feed is told`()
        async throws
    {
        try await SinkServer.run(Self.keeping()) { sink in
            let log = MemoryDepartureLog(slots: 100)
            let feed = MailFeed(OutgoingMail.samples(20), log: log)
            try await CurlTransport(to: sink, connections: 2).deliver(from: feed)
            #expect(feed.results.count == 20)
            for mail in OutgoingMail.samples(20) {
                guard case .answered(let answer) = log.recover().settlement(of: mail.attempt) else {
                    Issue.record("\(mail.id) has no answer")
                    continue
                }
                #expect(answer.result == feed.results[mail.id])
            }
            #expect(!feed.hasHeardUnstored)
        }
    }

    @Test func `a run that was cancelled before it began opens no connection`() async throws {
        try await SinkServer.run { sink in
            let feed = MailFeed(OutgoingMail.samples(10))
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                try await CurlTransport(to: sink).deliver(from: feed)
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(sink.statistics.connections == 0)
            #expect(feed.results.values.allSatisfy { $0.isNotSent })
        }
    }
}
