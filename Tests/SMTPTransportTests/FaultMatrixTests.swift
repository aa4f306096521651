import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderTesting
import SMTPSink
import Testing

@testable import SMTPTransport

// What becomes of the one mail at which something goes wrong:
//
//   fault            MAIL      RCPT      DATA      mid-body  dot (lost)  after it (kept)
//   closed, reset    not sent  not sent  not sent  not sent  in doubt    in doubt
//   stalled          not sent  not sent  not sent  not sent  in doubt    in doubt
//   garbage, endless not sent  not sent  not sent  not sent  in doubt    in doubt
//   450, 550, 421    refused   refused   refused   refused   refused     -
//   answer, then end not sent  not sent  -         not sent  -           accepted
//   byte by byte     accepted  accepted  accepted  -         accepted    accepted
//
// Every other mail is accepted. Only one that shares the connection may be not sent instead,
// where the fault ends the connection.

/// What goes wrong at one mail, and what must be reported of it.
struct Fault: Sendable, CustomTestStringConvertible {
    enum Place: String, CaseIterable { case mail, rcpt, data, body, dot, afterDot }
    enum Verdict { case accepted, refused(Int, at: Reply.Command), notSent, inDoubt }

    let name: String
    let place: Place
    let action: SinkAction
    let verdict: Verdict
    let endsConnection: Bool

    var testDescription: String { "\(name) at \(place)" }

    private init(
        _ name: String, at place: Place, _ action: SinkAction, _ verdict: Verdict,
        endsConnection: Bool = true
    ) {
        self.name = name
        self.place = place
        self.action = action
        self.verdict = verdict
        self.endsConnection = endsConnection
    }

    static let all = Place.allCases.flatMap { breaks(at: $0) + replies(at: $0) + oddities(at: $0) }

    private static func breaks(at place: Place) -> [Fault] {
        let verdict = place == .dot || place == .afterDot ? Verdict.inDoubt : .notSent
        let actions: [(String, SinkAction)] = [
            ("closed", .close), ("reset", .reset), ("stalled", .stall), ("garbage", .garbage(60)),
            ("an endless line", .endlessLine),
        ]
        return actions.map { Fault($0, at: place, $1, verdict) }
    }

    private static func replies(at place: Place) -> [Fault] {
        guard place != .afterDot else { return [] }
        let command = command(at: place)
        return [450, 550, 421].map { code in
            Fault(
                "\(code)", at: place, .reply(code, "\(code / 100).3.0", "No", "Not now"),
                .refused(code, at: command), endsConnection: code == 421 || place == .body)
        }
    }

    private static func oddities(at place: Place) -> [Fault] {
        let answerThenClose: [Fault] =
            switch place {
            case .mail, .rcpt, .body:
                [Fault("answer, then end", at: place, .answerThenClose, .notSent)]
            case .afterDot: [Fault("answer, then end", at: place, .answerThenClose, .accepted)]
            case .data, .dot: []
            }
        guard place != .body else { return answerThenClose }
        let trickle = SinkAction.trickle(.microseconds(200))
        return answerThenClose
            + [Fault("byte by byte", at: place, trickle, .accepted, endsConnection: false)]
    }

    private static func command(at place: Place) -> Reply.Command {
        switch place {
        case .mail: .mail
        case .rcpt: .rcpt
        case .data: .data
        case .body, .dot, .afterDot: .dot
        }
    }

    /// How many other mails may ride on the connection that ends.
    func companions(pipelining: Bool) -> Int {
        guard endsConnection else { return 0 }
        // After a 250 the connection takes on new mails before it sees the end.
        if case .accepted = verdict { return pipelining ? 2 : 1 }
        return pipelining ? 1 : 0
    }

    /// Waits that end soon only where the server is going to say nothing.
    var timeouts: SMTPTimeouts {
        let short = Duration.milliseconds(400)
        var timeouts = SMTPTimeouts(reconnect: .milliseconds(2))
        guard case .stall = action else { return timeouts }
        switch place {
        case .mail: timeouts.mail = short
        case .rcpt: timeouts.rcpt = short
        case .data: timeouts.data = short
        case .body: timeouts.block = short
        case .dot, .afterDot: timeouts.dot = short
        }
        return timeouts
    }

    /// The rule that makes the sink fail at the mail of this number.
    func rule(for number: Int) -> SinkRule {
        let moment: Stage =
            switch place {
            case .mail: .mail
            case .rcpt: .rcpt
            case .data: .data
            case .body: .body(after: 1_000)
            case .dot: .dot
            case .afterDot: .accepted
            }
        let party = place == .mail ? "bounces\(number)" : "reader\(number)"
        return SinkRule(moment, for: AddressPattern("\(party)@example.org"), times: 1, do: action)
    }
}

/// How the mails are sent while something goes wrong at one of them.
struct Lineup: Sendable, CustomTestStringConvertible {
    let connections: Int
    let pipelining: Bool

    static let all = [(1, true), (1, false), (4, true), (4, false)].map(Lineup.init)

    var testDescription: String {
        "\(connections) connections \(pipelining ? "with" : "without") PIPELINING"
    }
}

@Suite(.serialized, .timeLimit(.minutes(5))) struct `Faults at one mail` {
    static let count = 12

    @Test(arguments: Fault.all, Lineup.all)
    func `each mail gets exactly what happened to it`(fault: Fault, lineup: Lineup) async throws {
        async let first: Void = Self.prove(fault, at: 1, lineup)
        async let middle: Void = Self.prove(fault, at: 7, lineup)
        async let last: Void = Self.prove(fault, at: Self.count, lineup)
        _ = try await (first, middle, last)
    }

    private static func prove(_ fault: Fault, at number: Int, _ lineup: Lineup) async throws {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = [fault.rule(for: number)]
        try await SinkServer.run(configuration) { sink in
            let transport = CurlTransport(
                to: sink, connections: lineup.connections, timeouts: fault.timeouts,
                usesPipelining: lineup.pipelining)
            let feed = MailFeed(mails(bigAt: fault.place == .body ? number : nil))
            try await transport.deliver(from: feed)
            let hit = try #require(feed.results[DeliveryID(rawValue: Int64(number))])
            #expect(fault.verdict.fits(hit), "mail \(number): \(hit)")
            expectOthersWell(feed, sink, fault, number, lineup)
        }
    }

    private static func expectOthersWell(
        _ feed: MailFeed, _ sink: SinkServer, _ fault: Fault, _ number: Int, _ lineup: Lineup
    ) {
        #expect(feed.answered.count == count && feed.results.count == count)
        let others = feed.results.filter { $0.key.rawValue != number }
        let companions = fault.companions(pipelining: lineup.pipelining)
        #expect(others.values.count { $0.isNotSent } <= companions, "mail \(number)")
        #expect(others.values.allSatisfy { $0.isAccepted || $0.isNotSent }, "\(others)")
        var accepted = Set(feed.results.filter { $0.value.isAccepted }.map(\.key))
        if fault.place == .afterDot { accepted.insert(DeliveryID(rawValue: Int64(number))) }
        #expect(sink.keptNumbers == accepted.map { Int($0.rawValue) }.sorted(), "mail \(number)")
    }

    /// One mail is larger than what the system takes on before a server has read it.
    private static func mails(bigAt big: Int?) -> [OutgoingMail] {
        (1...count).map { number in
            var mail = OutgoingMail.sample(
                number, to: "reader\(number)@example.org", bytes: number == big ? 6 << 20 : 2_000)
            mail.envelope.returnPath = try? EmailAddress("bounces\(number)@example.org")
            return mail
        }
    }
}

extension Fault.Verdict {
    func fits(_ result: TransportResult) -> Bool {
        switch (self, result) {
        case (.accepted, .accepted), (.notSent, .notSent), (.inDoubt, .inDoubt): true
        case (.refused(let code, let command), .refused(let reply)):
            reply.code == code && reply.command == command && reply.text == "No Not now"
                && reply.status == EnhancedStatus(code / 100, 3, 0)
        default: false
        }
    }
}

extension SinkServer {
    /// The numbers in the addresses of the mails that it has kept, one for each copy.
    var keptNumbers: [Int] {
        received.flatMap(\.recipients)
            .compactMap { $0.split(separator: "@").first.flatMap { Int($0.dropFirst(6)) } }.sorted()
    }
}
