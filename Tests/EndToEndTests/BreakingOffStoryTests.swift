import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What goes wrong for one reader or one file holds up nobody else.
@Suite(.newsroom) struct BreakingOffStoryTests {
    let room = TestNewsroom.current

    @Test(arguments: [SinkAction.close, .reset, .garbage(60), .reply(354, nil, "Go on")])
    func `an address at which the relay breaks off waits, and its neighbours get their mail`(
        action: SinkAction
    ) async throws {
        let relay = try await room.relay(SinkRule(.rcpt, for: "bob@example.org", do: action))
        try await room.subscribe("ann", "bob", "cai", "dan", "eve", "fay")
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--wait", "1s", "--connections", "2", exits: 75)
        #expect(ending.out == "first: 5 sent, 1 deferred.\n", "\(ending)")
        #expect(Set(relay.received.flatMap(\.recipients)).count == 5)
        let told = try await room.postrider("status", "first")
        #expect(told.out.contains("bob@example.org  deferred  no answer: "), "\(told)")
    }

    @Test func `a mailing whose issue.yml is gone goes on and is told of`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try FileManager.default.removeItem(atPath: room.path("Issues/first/issue.yml"))
        #expect(try await room.postrider("status", "first").out.contains("paused"))
        try await room.postrider("send", "first", "--yes")
        let readers = relay.received.flatMap(\.recipients)
        #expect(readers.count > 1 && Set(readers).count == readers.count)
        try await room.postrider("report", "first")
        try await room.postrider("subscribers", "explain", "ann@example.org", "--issue", "first")
        try await room.postrider("send", "other", "--yes", exits: 65)
    }

    @Test(arguments: [
        (SinkAction.reply(554, "5.7.1", "Listed"), Int32(69), "unavailable"),
        (.reply(451, "4.7.0", "Daily quota exceeded"), 75, "try_later"),
    ])
    func `a run that is stopped tells scripts why, and the way out`(
        action: SinkAction, status: Int32, problem: String
    ) async throws {
        struct Told: Decodable {
            let problem, what, remedy: String
            let exitCode: Int32
        }
        try await room.relay(SinkRule(.greeting, do: action))
        try await room.prepareFirstIssue()
        let ending = try await room.postrider(
            "send", "first", "--yes", "--json", "--wait", "0", exits: status)
        let lines = ending.err.split(separator: "\n").filter { $0.hasPrefix("{") }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let told = try decoder.decode(Told.self, from: Data(try #require(lines.last).utf8))
        #expect(lines.count == 1 && told.problem == problem && told.exitCode == status)
        #expect(!told.what.isEmpty && told.remedy.contains("postrider send first"), "\(told)")
        #expect(try await room.status().addsUp)
    }

    @Test func `certificates that are not there are told before anything is sent`() async throws {
        let relay = try await room.relay()
        room.set("POSTRIDER_SMTP_CA_FILE", "Keys/none.pem")
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("smtp.ca_file: ") && ending.err.contains("Keys/none.pem"))
        #expect(relay.received.isEmpty)
    }
}
