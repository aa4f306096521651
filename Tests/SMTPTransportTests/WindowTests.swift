import DeliveryEngine
import MailFormat
import PostriderTesting
import SMTPSink
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

// What holds of mails in a window, whatever the server does to one of them: each is answered once;
// what is told as taken was kept; what was kept is told as taken or in doubt; nothing is kept twice;
// and of one connection no more than its window is in doubt.

/// Something that a server does amiss.
struct WindowFault: Sendable, CustomTestStringConvertible {
    let stage: Stage
    let action: SinkAction

    var testDescription: String { "\(action) at \(stage)" }

    static let stages: [Stage] = [.rset, .mail, .rcpt, .bdat, .dot, .accepted]
    static let actions: [SinkAction] = [
        .close, .reset, .stall, .answerThenClose, .answerTwice, .garbage(60), .endlessLine,
        .reply(421, "4.3.2", "Bye"), .reply(450, "4.3.0", "Later"), .reply(550, "5.3.0", "No"),
        .reply(354, nil, "Go"), .trickle(.microseconds(200)),
    ]
    static let all =
        stages.flatMap { stage in
            actions.filter { stage != .accepted || !$0.refuses }
                .map { WindowFault(stage: stage, action: $0) }
        } + [
            WindowFault(stage: .bdat, action: .keepOctets(SinkReply(503, "5.5.1", ["No"]))),
            WindowFault(stage: .dot, action: .keepTransaction(SinkReply(451, "4.3.0", ["Later"]))),
        ]

    var timeouts: SMTPTimeouts {
        guard case .stall = action else { return SMTPTimeouts(reconnect: .milliseconds(2)) }
        let short = Duration.milliseconds(400)
        return SMTPTimeouts(
            mail: short, rcpt: short, data: short, dot: short, reconnect: .milliseconds(2))
    }
}

extension SinkAction {
    /// Whether it refuses; of a mail that was kept nobody can see through that.
    fileprivate var refuses: Bool {
        if case .reply(let reply) = self { reply.code >= 400 } else { false }
    }
}

@Suite(.serialized, .timeLimit(.minutes(5))) struct `A window of mails` {
    private static func keeping(_ rules: SinkRule...) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = rules
        return configuration
    }

    @Test(arguments: [1, 4])
    func `all mails arrive, by BDAT`(connections: Int) async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let feed = MailFeed(OutgoingMail.samples(200, bytes: 5_000))
            try await CurlTransport(to: sink, connections: connections, window: 8)
                .deliver(from: feed)
            #expect(feed.results.values.allSatisfy(\.isAccepted) && feed.answered.count == 200)
            #expect(sink.keptNumbers == Array(1...200))
            #expect(sink.received.allSatisfy { $0.bytes.suffix(2) == [13, 10] })
            let commands = sink.statistics.commands
            #expect(commands[.bdat] == 200 && commands[.data] == nil)
            #expect(commands[.rset] ?? 0 >= 200 - 3 * connections)
            #expect(sink.statistics.connections <= connections)
        }
    }

    @Test func `what arrives is what DATA carries`() async throws {
        var bodies: [[[UInt8]]] = []
        for window in [1, 4] {
            try await SinkServer.run(Self.keeping()) { sink in
                let mails = (1...12).map { number in
                    var mail = OutgoingMail.sample(number, to: "reader\(number)@example.org")
                    mail.message.bytes += Array(".\r\n..a\nb\r\n.".utf8)
                    return mail
                }
                try await CurlTransport(to: sink, window: window).deliver(from: MailFeed(mails))
                bodies.append(sink.received.map(\.bytes))
            }
        }
        #expect(bodies[0].count == 12 && bodies[0] == bodies[1])
    }

    @Test func `a server without CHUNKING gets DATA`() async throws {
        var configuration = Self.keeping()
        configuration.extensions.remove(.chunking)
        try await SinkServer.run(configuration) { sink in
            let feed = MailFeed(OutgoingMail.samples(20))
            try await CurlTransport(to: sink, window: 4).deliver(from: feed)
            #expect(sink.statistics.commands[.data] == 20)
            #expect(sink.statistics.commands[.bdat] == nil)
        }
    }

    @Test(arguments: WindowFault.all)
    func `nothing is lost or doubled, whatever goes wrong at one mail`(
        fault: WindowFault
    ) async throws {
        for place in [2, 7, 11] {
            let rule = SinkRule(fault.stage, every: place, times: 1, do: fault.action)
            try await SinkServer.run(Self.keeping(rule)) { sink in
                let feed = MailFeed(OutgoingMail.samples(24, bytes: 2_000))
                try await CurlTransport(to: sink, window: 4, timeouts: fault.timeouts)
                    .deliver(from: feed)
                let results = feed.results
                #expect(feed.answered.count == 24 && results.count == 24)
                let taken = Self.numbers(results, \.isAccepted)
                let inDoubt = Self.numbers(results, \.isInDoubt)
                let kept = sink.keptNumbers
                #expect(Set(kept).count == kept.count, "\(place): kept twice: \(kept)")
                #expect(taken.isSubset(of: kept), "\(place): \(taken) of \(kept)")
                #expect(Set(kept).isSubset(of: taken.union(inDoubt)), "\(place): \(results)")
                #expect(inDoubt.count <= 4, "\(place)")
                #expect(taken.count >= 24 - 9, "\(place): \(results)")
            }
        }
    }

    private static func numbers(
        _ results: [DeliveryID: TransportResult], _ fits: (TransportResult) -> Bool
    ) -> Set<Int> {
        Set(results.filter { fits($0.value) }.map { Int($0.key.rawValue) })
    }

    @Test func `a transaction that a server keeps after it refused costs that mail alone`()
        async throws
    {
        let keeps = SinkAction.keepTransaction(SinkReply(451, "4.3.0", ["Later"]))
        try await SinkServer.run(Self.keeping(SinkRule(.dot, every: 5, do: keeps))) { sink in
            let feed = MailFeed(OutgoingMail.samples(25))
            try await CurlTransport(to: sink, window: 4).deliver(from: feed)
            #expect(feed.results.values.count { $0.refusal?.code == 451 } == 5)
            #expect(feed.results.values.count(where: \.isAccepted) == 20)
            #expect(sink.statistics.connections == 1)
        }
    }

    @Test func `refused recipients cost neither connection nor mail`() async throws {
        let rule = SinkRule(.rcpt, every: 5, do: .reply(550, "5.1.1", "No such user"))
        try await SinkServer.run(Self.keeping(rule)) { sink in
            let feed = MailFeed(OutgoingMail.samples(50, bytes: 20_000))
            try await CurlTransport(to: sink, window: 4).deliver(from: feed)
            #expect(feed.results.values.count { $0.refusal?.command == .rcpt } == 10)
            #expect(feed.results.values.count(where: \.isAccepted) == 40)
            #expect(sink.statistics.connections == 1)
        }
    }

    @Test(arguments: [
        SinkRule(.rset, every: 3, times: 1, do: .reply(502, "5.5.1", "Junk")),
        SinkRule(.mail, every: 9, times: 1, do: .answerTwice),
        SinkRule(.rcpt, every: 2, times: 1, do: .answerTwice),
    ])
    func `a relay whose replies cannot be told apart gets DATA for the rest of the run`(
        rule: SinkRule
    ) async throws {
        try await SinkServer.run(Self.keeping(rule)) { sink in
            let transport = CurlTransport(
                to: sink, connections: 2, window: 4,
                timeouts: SMTPTimeouts(reconnect: .milliseconds(2)))
            try await transport.deliver(from: MailFeed(OutgoingMail.samples(60)))
            let chunks = sink.statistics.commands[.bdat] ?? 0
            #expect(chunks < 40 && sink.statistics.commands[.data] ?? 0 >= 20)
            // The next feed of the same run, too.
            try await transport.deliver(from: MailFeed(OutgoingMail.samples(10)))
            #expect(sink.statistics.commands[.bdat] == chunks)
        }
    }

    @Test func `where a relay closes without a word mails are in doubt once`() async throws {
        try await LimitedRelay.run(mails: 6, words: "") { relay in
            let settings = RelaySettings(
                host: "127.0.0.1", port: relay.port, security: .none, connections: 1, window: 4,
                timeouts: SMTPTimeouts(reconnect: .milliseconds(2)))
            let feed = MailFeed(OutgoingMail.samples(60))
            try await CurlTransport(to: settings, effects: .realTime()).deliver(from: feed)
            let inDoubt = feed.results.values.count(where: \.isInDoubt)
            #expect((1...4).contains(inDoubt))
            #expect(feed.results.values.count(where: \.isAccepted) == relay.count("mail"))
            #expect(relay.count("mail") >= 48, "\(feed.results)")
        }
    }

    @Test func `where a relay says that a connection is full no mail is in doubt`() async throws {
        let words = "421 4.7.0 Too many messages in this connection"
        try await LimitedRelay.run(mails: 6, words: words) { relay in
            let settings = RelaySettings(
                host: "127.0.0.1", port: relay.port, security: .none, connections: 1, window: 4)
            let feed = MailFeed(OutgoingMail.samples(60))
            try await CurlTransport(to: settings, effects: .realTime()).deliver(from: feed)
            #expect(feed.results.values.allSatisfy { $0.isAccepted || $0.isNotSent })
            #expect(feed.results.values.count(where: \.isNotSent) <= 4)
            #expect(relay.count("over") == 1)
        }
    }
}
