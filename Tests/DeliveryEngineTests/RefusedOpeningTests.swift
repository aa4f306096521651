import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

/// What a relay says before any mail rests it, or ends the run, as the same words would later.
@Suite struct RefusedOpeningTests {
    private let store: MemoryRateLimitStore
    private var fixture = RunFixture(readers: 6)

    private static let busy = TransportError.refused(
        Reply(code: 421, status: EnhancedStatus(4, 3, 2), text: "Busy", command: .greeting))

    init() {
        store = MemoryRateLimitStore(fixture.clock)
        fixture.store = store
    }

    private func patient(_ patience: Duration) -> RunFixture {
        var patient = fixture
        patient.options = MailingOptions(lookahead: 4, patience: patience)
        return patient
    }

    @Test(arguments: [
        (Reply.Command.greeting, 421), (.hello, 550), (.auth, 550), (.auth, 454),
    ])
    func `a quota before any mail rests this mailing and the next`(
        command: Reply.Command, code: Int
    ) async throws {
        let reply = Reply(
            code: code, text: "Daily user sending quota exceeded, try again in 2 hours",
            command: command)
        let (result, tried) = try await fixture.run(openingErrors: [.refused(reply)]) { _ in .taken
        }
        guard case .resting(let rest) = result.stop else {
            Issue.record("\(String(describing: result))")
            return
        }
        #expect(rest.left > .seconds(7100) && rest.reason == reply.description && tried.isEmpty)
        #expect(result.tally[.queued] == 6 && result.transportError == nil)
        var other = RunFixture(readers: 5, on: fixture.clock)
        other.store = MemoryRateLimitStore(sharing: store, holder: "two")
        let (next, others) = try await other.run { _ in .taken }
        guard case .resting(let same) = next.stop else {
            Issue.record("\(String(describing: next))")
            return
        }
        #expect(same.reason == reply.description && others.isEmpty)
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            (Reply.Command.greeting, 421), (.greeting, 451), (.hello, 450), (.startTLS, 454),
            (.auth, 454),
        ])
    func `a relay that is busy is tried again within the patience`(
        command: Reply.Command, code: Int
    ) async throws {
        let busy = TransportError.refused(Reply(code: code, text: "Later", command: command))
        let rests = Mutex<[Throttle]>([])
        var patient = patient(.seconds(900))
        patient.options.onRest = { rest in rests.withLock { $0.append(rest) } }
        let begin = patient.clock.uptime
        let (result, _) = try await patient.run(openingErrors: [busy]) { _ in .taken }
        #expect(result.tally[.sent] == 6 && result.stop == nil && result.transportError == nil)
        #expect(patient.clock.uptime - begin >= .seconds(600))
        #expect(
            rests.withLock { $0 } == [Throttle(left: .seconds(600), reason: "\(code) Later")])
    }

    @Test(.timeLimit(.minutes(5)))
    func `the rests of a relay that stays busy count together`() async throws {
        let errors = Array(repeating: Self.busy, count: 3)
        let (result, tried) = try await patient(.seconds(900)).run(openingErrors: errors) { _ in
            .taken
        }
        guard case .throttled(let throttle) = result.stop else {
            Issue.record("\(String(describing: result))")
            return
        }
        #expect(throttle.domain == nil && throttle.reason == "421 4.3.2 Busy" && tried.isEmpty)
        #expect((.seconds(600)..<(.seconds(900))).contains(fixture.clock.uptime))
        #expect(result.tally[.queued] == 6)
    }

    @Test(arguments: [
        Reply(code: 535, text: "No", command: .auth), Reply(code: 534, text: "No", command: .auth),
        Reply(code: 530, text: "must issue STARTTLS first", command: .auth),
        Reply(code: 554, text: "Go away", command: .greeting),
    ])
    func `what no time mends ends the run with what was said`(reply: Reply) async throws {
        let (result, tried) = try await patient(.seconds(90_000)).run(
            openingErrors: [.refused(reply)]) { _ in .taken }
        #expect(result.transportError == .refused(reply) && result.stop == nil && tried.isEmpty)
        #expect(result.tally[.queued] == 6)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a domain that throttles ends a run by its name and its words`() async throws {
        var mixed = RunFixture(readers: 12, of: ["gmail.com", "example.org"], on: fixture.clock)
        mixed.store = store
        mixed.options = MailingOptions(lookahead: 4, patience: .seconds(60))
        let tooMuch = Reply(code: 450, text: "high volume from you", command: .dot)
        let (result, _) = try await mixed.run { mail in
            mail.envelope.recipient.domain == "gmail.com" ? .refused(tooMuch) : .taken
        }
        guard case .throttled(let throttle) = result.stop else {
            Issue.record("\(String(describing: result))")
            return
        }
        #expect(throttle.domain != nil && throttle.reason == tooMuch.description)
        #expect(result.tally[.sent] == 6 && result.tally[.failed] == 0)
    }
}
