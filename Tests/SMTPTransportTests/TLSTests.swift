import DeliveryEngine
import Foundation
import PostriderTesting
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

private let isReady = Certificates.tool != nil && ScriptedTLSServer.tool != nil

@Suite(.enabled(if: isReady, "needs openssl and python3"), .timeLimit(.minutes(5)))
struct `Security of the session` {
    private static let anna = Credentials(username: "anna", secret: .password("secret"))

    private static func settings(
        _ server: ScriptedTLSServer, _ certificates: Certificates, implicit: Bool = false,
        credentials: Credentials? = anna, proxy: String? = nil, connections: Int = 1
    ) -> RelaySettings {
        RelaySettings(
            host: "localhost", port: server.port, security: implicit ? .implicitTLS : .startTLS,
            credentials: credentials, caFile: certificates.caFile, proxy: proxy,
            connections: connections)
    }

    private static func deliver(_ feed: MailFeed, by relay: RelaySettings) async throws {
        try await CurlTransport(to: relay, effects: .realTime()).deliver(from: feed)
    }

    private static func expectInsecure(
        _ relay: RelaySettings, saying word: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let feed = MailFeed(OutgoingMail.samples(5))
        do {
            try await deliver(feed, by: relay)
            Issue.record("mails were sent", sourceLocation: sourceLocation)
        } catch TransportError.insecure(let text) {
            #expect(
                word.map { text.contains($0) } != false, "\(text)", sourceLocation: sourceLocation)
        } catch {
            Issue.record("\(error)", sourceLocation: sourceLocation)
        }
        #expect(feed.results.values.allSatisfy { $0.isNotSent }, sourceLocation: sourceLocation)
    }

    @Test(
        arguments: [Certificates.Kind.expired, .wrongHost, .selfSigned, .unknownCA], [true, false])
    func `a certificate that does not hold ends the run before a word is said`(
        kind: Certificates.Kind, implicit: Bool
    ) async throws {
        let certificates = try await Certificates.make(kind, in: TemporaryFolder())
        try await ScriptedTLSServer.run(implicit ? .implicit : .startTLS, certificates) { server in
            await Self.expectInsecure(Self.settings(server, certificates, implicit: implicit))
            #expect(
                server.heard.filter { $0.hasPrefix("clear") }
                    == (implicit ? [] : ["clear EHLO", "clear STARTTLS"]))
            #expect(!server.heard.contains { $0.hasPrefix("tls") })
        }
    }

    @Test(arguments: [ScriptedTLSServer.Mode.notOffered, .stripped, .injected])
    func `without STARTTLS nothing is sent, least of all a password`(
        mode: ScriptedTLSServer.Mode
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(mode, certificates) { server in
            await Self.expectInsecure(Self.settings(server, certificates), saying: "STARTTLS")
            let allowed = Set(["EHLO", "STARTTLS", "QUIT"].map { "clear " + $0 })
            let said = Set(server.heard.filter { $0.hasPrefix("clear") || $0.hasPrefix("tls") })
            #expect(said.isSubset(of: allowed))
        }
    }

    @Test func `a server that has no TLS for now is busy, and is told nothing in the clear`()
        async throws
    {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.refused, certificates) { server in
            let error = await #expect(throws: TransportError.self) {
                try await Self.deliver(
                    MailFeed(OutgoingMail.samples(3)), by: Self.settings(server, certificates))
            }
            guard case .refused(let reply) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reply.code == 454 && reply.command == .startTLS)
            #expect(server.count("clear AUTH") == 0 && server.count("clear MAIL") == 0)
        }
    }

    @Test(
        arguments: [
            ScriptedTLSServer.Mode.closedAtStartTLS, .stalledAtStartTLS, .closedInHandshake,
            .stalledInHandshake,
        ])
    func `a server that fails at STARTTLS is out of reach, not insecure`(
        mode: ScriptedTLSServer.Mode
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(mode, certificates) { server in
            var relay = Self.settings(server, certificates)
            if "\(mode)".hasPrefix("stalled") { relay.timeouts.opening = .milliseconds(700) }
            let feed = MailFeed(OutgoingMail.samples(5))
            let error = await #expect(throws: TransportError.self) {
                try await Self.deliver(feed, by: relay)
            }
            guard case .unreachable = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(feed.results.values.allSatisfy { $0.isNotSent })
            #expect(server.count("clear AUTH") == 0)
        }
    }

    @Test func `TLS older than 1.2 is refused`() async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.tls11, certificates) { server in
            await Self.expectInsecure(Self.settings(server, certificates))
        }
    }

    @Test(arguments: [true, false])
    func `under a pinned CA there are as many handshakes as connections`(
        implicit: Bool
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(implicit ? .implicit : .startTLS, certificates) { server in
            let relay = Self.settings(server, certificates, implicit: implicit, connections: 4)
            let feed = MailFeed(OutgoingMail.samples(200, bytes: 20_000))
            try await Self.deliver(feed, by: relay)
            #expect(feed.results.values.count { $0.isAccepted } == 200)
            #expect(server.count("mail") == 200)
            #expect((1...4).contains(server.count("handshake")))
            #expect(server.count("tls AUTH") == server.count("handshake"))
            #expect(server.count("clear AUTH") == 0)
            #expect(server.count("clear MAIL") == 0)
        }
    }

    @Test func `a CA file that does not exist is told as such`() async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.startTLS, certificates) { server in
            var relay = Self.settings(server, certificates)
            relay.caFile = "/nowhere/ca.pem"
            await Self.expectInsecure(relay)
        }
    }

    @Test func `mails far larger than any buffer pass through TLS whole`() async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.implicit, certificates) { server in
            let feed = MailFeed(OutgoingMail.samples(3, bytes: 3 << 20))
            try await Self.deliver(feed, by: Self.settings(server, certificates, implicit: true))
            #expect(feed.results.values.count { $0.isAccepted } == 3)
            #expect(server.count("handshake") == 1)
        }
    }

    @Test(arguments: [ScriptedTLSServer.Mode.silentAfterDot, .endsInBody])
    func `under TLS, too, only a mail whose dot has left is in doubt`(
        mode: ScriptedTLSServer.Mode
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(mode, certificates) { server in
            let mails = OutgoingMail.samples(2) + [.sample(3, to: "a@example.org", bytes: 6 << 20)]
            let feed = MailFeed(mails + OutgoingMail.samples(8).suffix(5))
            var relay = Self.settings(server, certificates, implicit: true)
            relay.timeouts.reconnect = .milliseconds(2)
            try await Self.deliver(feed, by: relay)
            let third = try #require(feed.results[DeliveryID(rawValue: 3)])
            #expect(mode == .endsInBody ? third.isNotSent : third.isInDoubt, "\(third)")
            let others = feed.results.values.count { $0.isAccepted }
            #expect(others >= 6 && feed.answered.count == 8)
            #expect(server.count("mail") == others + (third.isInDoubt ? 1 : 0))
        }
    }

    @Test(arguments: ["OAUTHBEARER", "XOAUTH2"])
    func `a token goes by the mechanism that is offered, with the user's name`(
        mechanism: String
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        let offers = "PIPELINING|AUTH PLAIN \(mechanism)"
        try await ScriptedTLSServer.run(.startTLS, certificates, offers: offers) { server in
            let token = Credentials(username: "anna", secret: .bearer("the-token"))
            let feed = MailFeed(OutgoingMail.samples(2))
            try await Self.deliver(
                feed, by: Self.settings(server, certificates, credentials: token))
            #expect(feed.results.values.count { $0.isAccepted } == 2)
            #expect(server.count("token \(mechanism) True") == 1)
        }
    }

    @Test func `a token that is refused is tried once`() async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.startTLS, certificates, offers: "AUTH XOAUTH2") { server in
            let token = Credentials(username: "anna", secret: .bearer("expired-token"))
            let relay = Self.settings(server, certificates, credentials: token, connections: 4)
            let error = await #expect(throws: TransportError.self) {
                try await Self.deliver(MailFeed(OutgoingMail.samples(5)), by: relay)
            }
            guard case .refused(let reply) = error, reply.command == .auth else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(server.count("tls AUTH") == 1)
        }
    }

    @Test(arguments: [("socks5h", "proxied SOCKS5"), ("http", "proxied CONNECT")])
    func `a proxy is passed through, and its words are not taken for the relay's`(
        scheme: String, trace: String
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.startTLS, certificates, offers: "AUTH PLAIN") { server in
            let proxy = "\(scheme)://127.0.0.1:\(server.proxyPort)"
            let feed = MailFeed(OutgoingMail.samples(10))
            try await Self.deliver(feed, by: Self.settings(server, certificates, proxy: proxy))
            #expect(feed.results.values.count { $0.isAccepted } == 10)
            #expect(server.count(trace) == 1)
            #expect(server.count("handshake") == 1)
        }
    }

    @Test func `nothing that libcurl says to log in is shown`() async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.startTLS, certificates, offers: "AUTH LOGIN") { server in
            let notebook = Notebook()
            let transport = CurlTransport(
                to: Self.settings(server, certificates), effects: .realTime(),
                transcript: RelayTranscript { notebook.write($0) })
            try await transport.deliver(from: MailFeed(OutgoingMail.samples(2)))
            let text = notebook.lines.joined(separator: "\n")
            #expect(text.contains("334 ***") && text.contains("> MAIL FROM:<"))
            for secret in ["secret", "c2VjcmV0", "YW5uYQ", "VXNlcm5hbWU6", "says nothing"] {
                #expect(!text.contains(secret))
            }
        }
    }
}
