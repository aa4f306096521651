import DeliveryEngine
import PostriderTesting
import SMTPSink
import SMTPTransport
import Testing

@testable import NewsletterCore

extension TransportResult {
    var isAccepted: Bool { if case .accepted = self { true } else { false } }
    var isNotSent: Bool { if case .notSent = self { true } else { false } }
    var isInDoubt: Bool { if case .inDoubt = self { true } else { false } }
    var refusal: Reply? { if case .refused(let reply) = self { reply } else { nil } }
}

/// What is promised by whatever carries mails holds for ours; the outbox's is asked beside its own
/// tests.
@Suite struct TransportContractTests {
    @Test(arguments: TransportContract.clauses)
    func `the recording transport keeps`(_ clause: AsyncClause<any Transport>) async throws {
        try await clause.hold(RecordingTransport())
    }

    @Test(arguments: TransportContract.clauses, [true, false])
    func `the transport over libcurl keeps`(
        _ clause: AsyncClause<any Transport>, pipelining: Bool
    ) async throws {
        try await SinkServer.run { sink in
            try await clause.hold(
                CurlTransport(to: sink, connections: 4, usesPipelining: pipelining))
        }
    }

    @Test(arguments: TransportContract.clauses)
    func `the transport over libcurl with a window keeps`(
        _ clause: AsyncClause<any Transport>
    ) async throws {
        try await SinkServer.run { sink in
            try await clause.hold(CurlTransport(to: sink, connections: 4, window: 4))
        }
    }

    @Test(arguments: [true, false])
    func `every mail is stored as left, and its answer before the feed hears it`(
        pipelining: Bool
    ) async throws {
        try await SinkServer.run { sink in
            let feed = MailFeed(OutgoingMail.samples(50))
            try await CurlTransport(to: sink, connections: 4, usesPipelining: pipelining)
                .deliver(from: feed)
            #expect(feed.left.count == 50 && Set(feed.left) == Set(feed.answered))
            #expect(!feed.hasHeardUnstored)
        }
    }

    @Test func `nothing leaves that may not, and no other mail suffers`() async throws {
        try await sendsNothingThatMayNotLeave(RecordingTransport())
        for pipelining in [true, false] {
            try await SinkServer.run { sink in
                try await sendsNothingThatMayNotLeave(
                    CurlTransport(to: sink, connections: 4, usesPipelining: pipelining))
            }
        }
    }

    private func sendsNothingThatMayNotLeave(_ transport: any Transport) async throws {
        let third = DeliveryID(rawValue: 3)
        let feed = MailFeed(OutgoingMail.samples(10), refusing: [third])
        try await transport.deliver(from: feed)
        #expect(feed.results.count == 10)
        guard case .notSent = feed.results[third] else {
            Issue.record("the mail that may not leave finished as \(feed.results[third]!)")
            return
        }
        for (id, result) in feed.results where id != third {
            #expect(result.isAccepted || result.isNotSent, "\(id) finished as \(result)")
        }
    }
}

extension CurlTransport {
    /// A transport to a sink, without TLS since it is on this machine.
    convenience init(
        to sink: SinkServer, connections: Int = 1, messagesPerConnection: Int = 500,
        window: Int = 1, timeouts: SMTPTimeouts = SMTPTimeouts(), usesPipelining: Bool = true,
        credentials: Credentials? = nil, transcript: RelayTranscript = .none
    ) {
        self.init(
            to: RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, credentials: credentials,
                connections: connections, messagesPerConnection: messagesPerConnection,
                window: window, timeouts: timeouts, usesPipelining: usesPipelining),
            effects: .realTime(), transcript: transcript)
    }
}
