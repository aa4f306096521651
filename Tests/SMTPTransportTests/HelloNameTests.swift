import DeliveryEngine
import PostriderTesting
import SMTPSink
import Testing

@testable import SMTPTransport

@Suite(.timeLimit(.minutes(5))) struct `The name in EHLO` {
    @Test(
        arguments: [
            ("mail.example.org", true), ("MAIL.Example.ORG", true), ("xn--bcher-kva.example", true),
            ("[192.0.2.1]", true), ("[IPv6:2001:db8::1]", true), ("vm", false), ("", false),
            ("localhost", false), ("localhost.localdomain", false), ("vm.localdomain", false),
            ("192.0.2.1", false), ("a..example", false), ("-a.example", false),
            ("under_score.example", false),
        ])
    func `a full name has a domain, or is an address in brackets`(name: String, isFull: Bool) {
        #expect(HelloName.isFull(name) == isFull)
    }

    private static func relay(_ host: String, hello: String? = nil) -> RelaySettings {
        RelaySettings(host: host, port: 25, security: .none, helloName: hello)
    }

    @Test func `what the settings say is said`() {
        let name = HelloName(for: Self.relay("127.0.0.1", hello: "vm"))
        #expect(name.description == "vm" && name.origin == .settings && !name.isFull)
    }

    @Test(arguments: ["127.0.0.1", "[::1]", "::1", "localhost", "192.0.2.9"])
    func `without a setting the name is full, whatever the machine is called`(host: String) {
        let name = HelloName(for: Self.relay(host))
        #expect(name.isFull, "\(name)")
        guard name.origin == .address else { return }
        if host == "127.0.0.1" { #expect(name.description == "[127.0.0.1]") }
        if host.contains(":") { #expect(name.description == "[IPv6:::1]" || !hasIPv6) }
    }

    /// Whether the machine reaches itself by IPv6.
    private var hasIPv6: Bool {
        HelloName(for: Self.relay("::1")).description.hasPrefix("[IPv6:")
    }

    @Test(
        .enabled(if: ScriptedTLSServer.tool != nil, "needs python3"),
        arguments: [nil, "news.example.org", "[192.0.2.7]", "[IPv6:2001:db8::7]"])
    func `the relay hears it`(hello: String?) async throws {
        try await LimitedRelay.run(mails: 9, words: "421 no") { server in
            let relay = RelaySettings(
                host: "127.0.0.1", port: server.port, security: .none, helloName: hello)
            let feed = MailFeed(OutgoingMail.samples(1))
            try await CurlTransport(to: relay, effects: .realTime()).deliver(from: feed)
            let name = hello ?? HelloName(for: relay).description
            #expect(server.count("hello \(name)") == 1, "\(server.heard)")
            #expect(HelloName.isFull(name))
        }
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Scheme and port that do not fit` {
    private func error(of relay: RelaySettings) async throws -> String {
        let error = await #expect(throws: TransportError.self) {
            try await CurlTransport(to: relay, effects: .realTime())
                .deliver(from: MailFeed(OutgoingMail.samples(2)))
        }
        guard case .unreachable(let text) = error else {
            Issue.record("\(String(describing: error))")
            return ""
        }
        return text
    }

    @Test func `smtps to a port for STARTTLS is told as that`() async throws {
        try await SinkServer.run { sink in
            let relay = RelaySettings(host: "127.0.0.1", port: sink.port, security: .implicitTLS)
            let text = try await error(of: relay)
            #expect(text.contains("answers in the clear"), "\(text)")
            #expect(text.contains("write smtp://127.0.0.1:\(sink.port)"), "\(text)")
            #expect(sink.received.isEmpty)
        }
    }

    @Test(
        .enabled(if: ScriptedTLSServer.tool != nil, "needs python3"),
        arguments: [RelaySettings.Security.startTLS, .none])
    func `smtp to a port for TLS from the first byte is told as that`(
        security: RelaySettings.Security
    ) async throws {
        let certificates = try await Certificates.make(.good, in: TemporaryFolder())
        try await ScriptedTLSServer.run(.implicit, certificates) { server in
            var relay = RelaySettings(host: "127.0.0.1", port: server.port, security: security)
            relay.timeouts.opening = .milliseconds(700)
            let text = try await error(of: relay)
            #expect(text.contains("sent no greeting"), "\(text)")
            #expect(text.contains("write smtps://127.0.0.1:\(server.port)"), "\(text)")
        }
    }

    @Test func `on port 465 a greeting is not waited for long`() {
        var relay = RelaySettings(host: "127.0.0.1", port: 465, security: .startTLS)
        #expect(relay.openingTime == .seconds(20))
        relay.timeouts.opening = .seconds(5)
        #expect(relay.openingTime == .seconds(5))
        relay.security = .implicitTLS
        relay.timeouts.opening = .seconds(300)
        #expect(relay.openingTime == .seconds(300))
        relay.patience = .seconds(45)
        #expect(relay.openingTime == .seconds(45))
        relay.patience = .zero
        #expect(relay.openingTime == .seconds(30))
        relay.patience = .seconds(900)
        relay.port = 587
        relay.security = .startTLS
        #expect(relay.openingTime == .seconds(300))
    }
}
