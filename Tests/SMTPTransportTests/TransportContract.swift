import DeliveryEngine
import PostriderTesting
import SMTPSink
import SMTPTransport
import Testing

@testable import NewsletterCore

/// What every transport promises to its feed, whichever way it carries mails.
enum TransportContract {
    /// Every mail is answered exactly once, and only after it was permitted.
    static func answersEveryMailOnce(_ transport: any Transport) async throws {
        let feed = MailFeed(OutgoingMail.samples(50))
        try await transport.deliver(from: feed)
        #expect(feed.answered.count == 50)
        #expect(Set(feed.answered).count == 50)
        #expect(Set(feed.ready) == Set(feed.answered))
        #expect(feed.results.values.allSatisfy { $0.isAccepted })
    }

    /// A mail that is taken back does not leave, and no other mail suffers.
    static func sendsNothingThatIsTakenBack(_ transport: any Transport) async throws {
        let third = DeliveryID(rawValue: 3)
        let feed = MailFeed(OutgoingMail.samples(10), withdraws: [third])
        try await transport.deliver(from: feed)
        #expect(feed.results.count == 10)
        guard case .notSent = feed.results[third] else {
            Issue.record("the mail that was taken back finished as \(feed.results[third]!)")
            return
        }
        for (id, result) in feed.results where id != third {
            #expect(result.isAccepted || result.isNotSent, "\(id) finished as \(result)")
        }
    }

    /// A feed without mails ends at once.
    static func endsWithAnEmptyFeed(_ transport: any Transport) async throws {
        let feed = MailFeed([])
        try await transport.deliver(from: feed)
        #expect(feed.results.isEmpty)
    }
}

extension TransportResult {
    var isAccepted: Bool { if case .accepted = self { true } else { false } }
    var isNotSent: Bool { if case .notSent = self { true } else { false } }
    var isInDoubt: Bool { if case .inDoubt = self { true } else { false } }
    var refusal: Reply? { if case .refused(let reply) = self { reply } else { nil } }
}

@Suite struct TransportContractTests {
    @Test func `The recording transport keeps the contract`() async throws {
        try await TransportContract.answersEveryMailOnce(RecordingTransport())
        try await TransportContract.sendsNothingThatIsTakenBack(RecordingTransport())
        try await TransportContract.endsWithAnEmptyFeed(RecordingTransport())
    }

    @Test(arguments: [true, false])
    func `The transport over libcurl keeps the contract`(pipelining: Bool) async throws {
        try await SinkServer.run { sink in
            let transport = CurlTransport(to: sink, connections: 4, usesPipelining: pipelining)
            try await TransportContract.answersEveryMailOnce(transport)
            try await TransportContract.sendsNothingThatIsTakenBack(transport)
            try await TransportContract.endsWithAnEmptyFeed(transport)
        }
    }
}

extension CurlTransport {
    /// A transport to a sink, without TLS since it is on this machine.
    convenience init(
        to sink: SinkServer, connections: Int = 1, messagesPerConnection: Int = 500,
        timeouts: SMTPTimeouts = SMTPTimeouts(), usesPipelining: Bool = true,
        credentials: Credentials? = nil, transcript: RelayTranscript = .none
    ) {
        self.init(
            to: RelaySettings(
                host: "127.0.0.1", port: sink.port, security: .none, credentials: credentials,
                connections: connections, messagesPerConnection: messagesPerConnection,
                timeouts: timeouts, usesPipelining: usesPipelining),
            effects: .realTime(), transcript: transcript)
    }
}
