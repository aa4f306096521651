import DeliveryEngine
import PostriderTesting
import SMTPSink
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

/// What goes wrong before the first MAIL, and how the run then ends.
struct OpeningFault: Sendable, CustomTestStringConvertible {
    enum End { case well, unreachable, refused(Int) }

    let moment: Stage
    let action: SinkAction
    let end: End

    var testDescription: String { "\(action) at \(moment)" }

    init(_ moment: Stage, _ action: SinkAction, _ end: End) {
        self.moment = moment
        self.action = action
        self.end = end
    }

    static let all: [OpeningFault] =
        [Stage.greeting, .ehlo, .auth].flatMap { moment in
            [
                OpeningFault(moment, .close, .unreachable),
                OpeningFault(moment, .reset, .unreachable),
                OpeningFault(moment, .stall, .unreachable),
                OpeningFault(moment, .garbage(60), .unreachable),
                OpeningFault(moment, .endlessLine, .unreachable),
                OpeningFault(moment, .reply(421, "4.3.2", "Busy"), .refused(421)),
                OpeningFault(moment, .trickle(.microseconds(200)), .well),
                OpeningFault(moment, .delay(.milliseconds(20)), .well),
            ]
        } + [
            OpeningFault(.greeting, .reply(450, "4.3.2", "Later"), .refused(450)),
            OpeningFault(.greeting, .reply(554, "5.7.1", "Listed", "here"), .refused(554)),
            OpeningFault(.ehlo, .reply(450, "4.3.2", "Later"), .refused(450)),
            OpeningFault(.ehlo, .reply(554, "5.7.1", "Listed", "here"), .refused(554)),
            OpeningFault(.auth, .reply(454, "4.7.0", "Later"), .refused(454)),
            OpeningFault(.auth, .reply(535, "5.7.8", "No"), .refused(535)),
            OpeningFault(.auth, .reply(550, "5.4.5", "Daily quota exceeded"), .refused(550)),
            OpeningFault(.auth, .reply(454, "4.7.0", "Daily quota exceeded"), .refused(454)),
            OpeningFault(.auth, .reply(530, "5.7.0", "Issue STARTTLS first"), .refused(530)),
        ]
}

@Suite(.serialized, .timeLimit(.minutes(5))) struct `Faults before the first mail` {
    private static let credentials = Credentials(username: "anna", secret: .password("secret"))

    private static func configuration(_ rules: SinkRule...) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.credentials = SinkCredentials(user: "anna", password: "secret")
        configuration.rules = rules
        return configuration
    }

    private static func timeouts(_ fault: OpeningFault) -> SMTPTimeouts {
        var timeouts = SMTPTimeouts(reconnect: .milliseconds(2))
        switch fault.action {
        case .stall, .garbage, .endlessLine: timeouts.opening = .milliseconds(500)
        default: break
        }
        return timeouts
    }

    private static func error(_ body: () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: OpeningFault.all)
    func `on the first connection the run ends with the reason`(fault: OpeningFault) async throws {
        let rule = SinkRule(fault.moment, do: fault.action)
        try await SinkServer.run(Self.configuration(rule)) { sink in
            let transport = CurlTransport(
                to: sink, connections: 4, timeouts: Self.timeouts(fault),
                credentials: Self.credentials)
            let feed = MailFeed(OutgoingMail.samples(20))
            let error = await Self.error { try await transport.deliver(from: feed) }
            #expect(fault.end.fits(error), "\(String(describing: error))")
            #expect(Set(feed.answered).count == feed.answered.count)
            if error != nil {
                #expect(feed.results.values.allSatisfy { $0.isNotSent })
                #expect(sink.statistics.connections == 1)
                #expect(sink.statistics.loginAttempts <= 1)
            } else {
                #expect(sink.keptNumbers == Array(1...20))
            }
        }
    }

    @Test(arguments: OpeningFault.all)
    func `on a later connection only fewer connections carry the mails`(
        fault: OpeningFault
    ) async throws {
        let rule = SinkRule(fault.moment, connections: 2...2, do: fault.action)
        var configuration = Self.configuration(rule)
        configuration.latency = .milliseconds(2)
        try await SinkServer.run(configuration) { sink in
            let transport = CurlTransport(
                to: sink, connections: 3, timeouts: Self.timeouts(fault),
                credentials: Self.credentials)
            let feed = MailFeed(OutgoingMail.samples(60))
            do {
                try await transport.deliver(from: feed)
                #expect(feed.results.values.allSatisfy { $0.isAccepted })
                #expect(feed.answered.count == 60)
            } catch let error as TransportError {
                // What does not pass ends the run; what was under way is finished first.
                #expect(!error.isPassing && fault.end.fits(error), "\(error)")
                #expect(feed.results.values.allSatisfy { $0.isAccepted || $0.isNotSent })
                #expect(Set(feed.answered).count == feed.answered.count)
            }
            let accepted = feed.results.filter { $0.value.isAccepted }.map { Int($0.key.rawValue) }
            #expect(sink.keptNumbers == accepted.sorted())
        }
    }

    @Test func `a server that speaks something else is told at once, with what it says`()
        async throws
    {
        let rule = SinkRule(.greeting, do: .garbage(60))
        try await SinkServer.run(Self.configuration(rule)) { sink in
            let transport = CurlTransport(to: sink, credentials: Self.credentials)
            let feed = MailFeed(OutgoingMail.samples(3))
            let error = await Self.error { try await transport.deliver(from: feed) }
            #expect("\(error!)".contains("does not speak SMTP; it says"), "\(error!)")
            #expect(!feed.results.isEmpty && feed.results.values.allSatisfy { $0.isNotSent })
        }
    }

    @Test(arguments: [Stage.greeting, .ehlo, .auth])
    func `a run that is stopped waits for no connection that does not stand`(moment: Stage)
        async throws
    {
        let rule = SinkRule(moment, do: .stall)
        try await SinkServer.run(Self.configuration(rule)) { sink in
            let transport = CurlTransport(
                to: sink, connections: 2, credentials: Self.credentials)
            let feed = MailFeed(OutgoingMail.samples(9))
            async let delivery: Void = transport.deliver(from: feed)
            while sink.statistics.connections == 0 { await Task.yield() }
            feed.stop()
            // Five minutes would pass until the greeting is called late.
            try await delivery
            #expect(!feed.results.isEmpty && feed.results.values.allSatisfy { $0.isNotSent })
            #expect(feed.answered.count == feed.results.count)
        }
    }

    @Test func `nobody listening is told as such`() async throws {
        let sink = try await SinkServer.start()
        await sink.stop()
        let feed = MailFeed(OutgoingMail.samples(3))
        let error = await #expect(throws: TransportError.self) {
            try await CurlTransport(to: sink).deliver(from: feed)
        }
        guard case .unreachable(let text) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(text.contains("127.0.0.1:\(sink.port)"))
        #expect(feed.results.values.allSatisfy { $0.isNotSent })
    }

    @Test(arguments: ["PLAIN", "LOGIN", nil])
    func `a wrong password is tried exactly once`(mechanism: String?) async throws {
        try await SinkServer.run(Self.configuration()) { sink in
            let wrong = Credentials(
                username: "anna", secret: .password("hunter2"), mechanism: mechanism)
            let notebook = Notebook()
            let transport = CurlTransport(
                to: sink, connections: 4, credentials: wrong,
                transcript: RelayTranscript { notebook.write($0) })
            let feed = MailFeed(OutgoingMail.samples(50))
            let error = await #expect(throws: TransportError.self) {
                try await transport.deliver(from: feed)
            }
            guard case .refused(let reply) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reply.command == .auth && !reply.text.contains("hunter2"))
            #expect(reply.description.hasPrefix("535 5.7.8"))
            #expect(sink.statistics.loginAttempts == 1)
            #expect(sink.statistics.connections == 1)
            #expect(sink.statistics.commands[.mail] == nil)
            #expect(
                notebook.lines.allSatisfy { !$0.contains("hunter2") && !$0.contains("aHVudGVyM") })
        }
    }

    @Test(arguments: ["PLAIN", "LOGIN", nil])
    func `the right password opens every connection`(mechanism: String?) async throws {
        try await SinkServer.run(Self.configuration()) { sink in
            let right = Credentials(
                username: "anna", secret: .password("secret"), mechanism: mechanism)
            let feed = MailFeed(OutgoingMail.samples(50))
            try await CurlTransport(to: sink, connections: 3, credentials: right).deliver(
                from: feed)
            #expect(sink.keptNumbers == Array(1...50))
            #expect(sink.statistics.loginAttempts == sink.statistics.connections)
            #expect(sink.statistics.loginFailures == 0)
        }
    }

    @Test func `a user is not dropped silently where no login is offered`() async throws {
        try await SinkServer.run { sink in
            let feed = MailFeed(OutgoingMail.samples(5))
            let transport = CurlTransport(to: sink, credentials: Self.credentials)
            await #expect(throws: TransportError.self) { try await transport.deliver(from: feed) }
            #expect(sink.statistics.commands[.mail] == nil)
            #expect(feed.results.values.allSatisfy { $0.isNotSent })
        }
    }

    @Test func `a token is not replaced by an empty password`() async throws {
        try await SinkServer.run(Self.configuration()) { sink in
            let token = Credentials(username: "anna", secret: .bearer("token"))
            let transport = CurlTransport(to: sink, credentials: token)
            let error = await #expect(throws: TransportError.self) {
                try await transport.deliver(from: MailFeed(OutgoingMail.samples(1)))
            }
            guard case .authentication(let text) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(text.contains("PLAIN LOGIN") && !text.contains("token"))
            #expect(sink.statistics.commands[.auth] == nil)
        }
    }

    @Test func `without TLS no other machine is contacted`() async {
        let relay = RelaySettings(host: "192.0.2.1", port: 25, security: .none)
        let transport = CurlTransport(to: relay, effects: .refusing)
        await #expect(throws: TransportError.self) {
            try await transport.deliver(from: MailFeed([]))
        }
    }
}

extension OpeningFault.End {
    func fits(_ error: (any Error)?) -> Bool {
        switch (self, error as? TransportError) {
        case (.well, nil), (.unreachable, .unreachable): true
        case (.refused(let code), .refused(let reply)): reply.code == code
        default: false
        }
    }
}
