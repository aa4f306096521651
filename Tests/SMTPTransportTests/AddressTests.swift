import DeliveryEngine
import NewsletterCore
import PostriderTesting
import SMTPSink
import Testing

@testable import SMTPTransport

@Suite struct `Addresses and sizes on the wire` {
    private static let mails = [
        OutgoingMail.sample(1, to: "anna@example.org"),
        .sample(2, to: "jörg@example.org"),
        .sample(3, to: "berta@bücher.example"),
        .sample(4, to: "jörg@bücher.example"),
        .sample(5, to: "large@example.org", bytes: 20_000),
        .sample(6, to: "caesar@example.org"),
    ]

    private static func outcomes(
        without missing: SinkExtension...
    ) async throws -> (replies: [Int64: Reply], received: [String]) {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.sizeLimit = 10_000
        configuration.extensions.subtract(missing)
        return try await SinkServer.run(configuration) { sink in
            let feed = MailFeed(mails)
            try await CurlTransport(to: sink).deliver(from: feed)
            #expect(feed.answered.count == mails.count)
            #expect(sink.statistics.connections == 1)
            let refusals = feed.results.compactMap { id, result in
                result.refusal.map { (id.rawValue, $0) }
            }
            return (Dictionary(uniqueKeysWithValues: refusals), sink.received.flatMap(\.recipients))
        }
    }

    @Test func `a server with SMTPUTF8 gets names as they are and domains as A-labels`()
        async throws
    {
        let (replies, received) = try await Self.outcomes()
        #expect(
            received == [
                "anna@example.org", "jörg@example.org", "berta@xn--bcher-kva.example",
                "jörg@xn--bcher-kva.example", "caesar@example.org",
            ])
        #expect(replies.mapValues(\.status) == [5: EnhancedStatus(5, 3, 4)])
    }

    @Test func `without SMTPUTF8 the names that need it are refused, and nobody else`()
        async throws
    {
        let (replies, received) = try await Self.outcomes(without: .smtpUTF8)
        #expect(
            received == ["anna@example.org", "berta@xn--bcher-kva.example", "caesar@example.org"])
        #expect(replies[2]?.status == EnhancedStatus(5, 6, 7))
        #expect(replies[4]?.status == EnhancedStatus(5, 6, 7))
        #expect(Set(replies.keys) == [2, 4, 5])
    }

    @Test func `where no size is offered the server itself refuses what is too large`()
        async throws
    {
        let (replies, received) = try await Self.outcomes(without: .size)
        #expect(received.count == 5)
        #expect(replies[5]?.code == 552 && replies[5]?.command == .dot)
    }

    @Test func `a server without any extension gets what it can take`() async throws {
        let all = SinkExtension.allCases
        let (replies, received) = try await Self.outcomes(
            without: all[0], all[1], all[2], all[3], all[4])
        #expect(received.count == 3)
        #expect(Set(replies.keys) == [2, 4, 5])
    }
}
