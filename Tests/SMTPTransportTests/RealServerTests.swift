import DeliveryEngine
import Foundation
import PostriderTesting
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

/// What holds of 200 mails over 4 connections, every twentieth to somebody whom the server
/// does not know, whichever program the server is.
private enum MailRun {
    static let anna = Credentials(username: "anna", secret: .password("secret"))
    /// The ways to log in; nil lets libcurl choose.
    static let mechanisms = ["PLAIN", "LOGIN", "CRAM-MD5", nil]
    static let unknown = Set(stride(from: 20, through: 200, by: 20))
    static let known = Set(1...200).subtracting(unknown)

    static func deliver(
        to port: Int, _ certificates: Certificates, mechanism: String?, window: Int = 1
    ) async throws -> MailFeed {
        let credentials = Credentials(
            username: anna.username, secret: anna.secret, mechanism: mechanism)
        let relay = RelaySettings(
            host: "localhost", port: port, security: .startTLS, credentials: credentials,
            caFile: certificates.caFile, helloName: "news.example.org", connections: 4,
            window: window)
        let mails = (1...200).map { number in
            let name = unknown.contains(number) ? "gone" : "reader"
            return OutgoingMail.sample(number, to: "\(name)\(number)@example.org", bytes: 5_000)
        }
        let feed = MailFeed(mails)
        try await CurlTransport(to: relay, effects: .realTime()).deliver(from: feed)
        return feed
    }

    static func expectExactOutcomes(_ feed: MailFeed) {
        #expect(feed.answered.count == 200)
        #expect(numbers(in: feed) { $0.isAccepted } == known)
        #expect(
            numbers(in: feed) { $0.refusal?.code == 550 && $0.refusal?.command == .rcpt } == unknown
        )
    }

    private static func numbers(
        in feed: MailFeed, where condition: (TransportResult) -> Bool
    ) -> Set<Int> {
        Set(feed.results.filter { condition($0.value) }.map { Int($0.key.rawValue) })
    }

    /// Expects that the lines of a log name each known reader, and so often.
    static func expect(_ lines: [String], nameEveryReader times: Int) {
        let numbers = lines.compactMap { line in
            line.firstMatch(of: /reader(\d+)@example\.org/).flatMap { Int($0.1) }
        }
        #expect(numbers.sorted() == known.sorted().flatMap { Array(repeating: $0, count: times) })
    }
}

@Suite(.serialized, .timeLimit(.minutes(5))) struct `Real mail servers` {
    @Test(.enabled(if: Postfix.isInstalled, Postfix.needs))
    func `Postfix with Dovecot takes exactly the mails that are reported as accepted`()
        async throws
    {
        try await Postfix.run { postfix in
            for mechanism in MailRun.mechanisms {
                let feed = try await MailRun.deliver(
                    to: postfix.port, postfix.certificates, mechanism: mechanism)
                MailRun.expectExactOutcomes(feed)
            }
            let runs = MailRun.mechanisms.count
            try await postfix.waitUntilDone(with: runs * MailRun.known.count)
            MailRun.expect(postfix.log("status=sent"), nameEveryReader: runs)
            let ends = postfix.log("disconnect from").filter { $0.contains("ehlo=") }
            #expect((runs...4 * runs).contains(ends.count))
            #expect(postfix.log("reject:").allSatisfy { $0.contains("helo=<news.example.org>") })
            for name in ["PLAIN", "LOGIN", "CRAM-MD5"] {
                #expect(!postfix.log("sasl_method=\(name),").isEmpty)
            }
            #expect(ends.allSatisfy { $0.contains("starttls=1 auth=1") && $0.contains("quit=1") })
            #expect(postfix.log("TLS connection established").count == ends.count)
            #expect(postfix.log("improper command pipelining").isEmpty)
        }
    }

    @Test(.enabled(if: Postfix.isInstalled, Postfix.needs))
    func `Postfix takes a window of mails by BDAT, and no other`() async throws {
        try await Postfix.run { postfix in
            let feed = try await MailRun.deliver(
                to: postfix.port, postfix.certificates, mechanism: nil, window: 8)
            MailRun.expectExactOutcomes(feed)
            try await postfix.waitUntilDone(with: MailRun.known.count)
            MailRun.expect(postfix.log("status=sent"), nameEveryReader: 1)
            let ends = postfix.log("disconnect from").filter { $0.contains("ehlo=") }
            #expect(ends.count <= 4)
            #expect(ends.allSatisfy { $0.contains(" bdat=") && !$0.contains(" data=") }, "\(ends)")
            #expect(ends.allSatisfy { $0.contains("quit=1") })
            #expect(postfix.log("improper command pipelining").isEmpty)
        }
    }

    @Test(.enabled(if: Postfix.isInstalled, Postfix.needs))
    func `Postfix hears a wrong password once`() async throws {
        try await Postfix.run { postfix in
            let relay = RelaySettings(
                host: "localhost", port: postfix.port, security: .startTLS,
                credentials: Credentials(username: "anna", secret: .password("wrong")),
                caFile: postfix.certificates.caFile, connections: 4)
            let error = await #expect(throws: TransportError.self) {
                try await CurlTransport(to: relay, effects: .realTime())
                    .deliver(from: MailFeed(OutgoingMail.samples(20)))
            }
            guard case .refused(let reply) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reply.command == .auth && reply.description.hasPrefix("535 5.7.8"))
            #expect(postfix.log("authentication failed").count == 1)
        }
    }

    @Test(.enabled(if: Exim.isInstalled, Exim.needs))
    func `Exim takes exactly the mails that are reported as accepted`() async throws {
        try await Exim.run { exim in
            for mechanism in MailRun.mechanisms {
                let feed = try await MailRun.deliver(
                    to: exim.port, exim.certificates, mechanism: mechanism)
                MailRun.expectExactOutcomes(feed)
            }
            let arrivals = exim.log("<=")
            MailRun.expect(arrivals, nameEveryReader: MailRun.mechanisms.count)
            for name in ["plain", "login", "cram"] {
                #expect(arrivals.contains { $0.contains("A=\(name):anna") })
            }
            #expect(arrivals.allSatisfy { $0.contains("P=esmtpsa") && $0.contains(":anna") })
            #expect(exim.log("synchronization error").isEmpty)
        }
    }

    @Test(.enabled(if: Exim.isInstalled, Exim.needs))
    func `Exim takes a window of mails by BDAT, and no other`() async throws {
        try await Exim.run { exim in
            let feed = try await MailRun.deliver(
                to: exim.port, exim.certificates, mechanism: nil, window: 8)
            MailRun.expectExactOutcomes(feed)
            let arrivals = exim.log("<=")
            MailRun.expect(arrivals, nameEveryReader: 1)
            // K stands for CHUNKING.
            #expect(arrivals.allSatisfy { $0.contains(" K ") }, "\(arrivals.first ?? "")")
            #expect(exim.log("synchronization error").isEmpty)
        }
    }

    @Test(.enabled(if: Program.installed("smtp-sink") != nil, "needs smtp-sink of postfix"))
    func `the sink of Postfix takes every mail`() async throws {
        let folder = TemporaryFolder()
        let port = freePort()
        // As root it insists on a user without rights.
        let user = getuid() == 0 ? ["-u", "nobody"] : []
        let sink = try #require(Program.installed("smtp-sink"))
            .start(user + ["127.0.0.1:\(port)", "100"], in: folder.path)
        while sink.isRunning && !isListening(port) { try await Task.sleep(for: .milliseconds(5)) }
        let feed = MailFeed(OutgoingMail.samples(500, bytes: 20_000))
        let relay = RelaySettings(host: "127.0.0.1", port: port, security: .none, connections: 4)
        try await CurlTransport(to: relay, effects: .realTime()).deliver(from: feed)
        await sink.stop()
        #expect(feed.results.values.count { $0.isAccepted } == 500)
        #expect(feed.answered.count == 500)
    }
}
