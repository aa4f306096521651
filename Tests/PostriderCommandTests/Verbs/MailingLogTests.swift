import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit

/// The log of a run tells what its events tell, and no address unless that is asked for.
@Suite struct MailingLogTests {
    private let folder = TemporaryFolder()
    private let issue = Slug("first")!

    private static let now = Timestamp(milliseconds: 1_795_340_000_000)
    private static let ann = Delivery(
        id: DeliveryID(rawValue: 1),
        recipient: Recipient(
            subscriber: SubscriberID("ann"), address: try! EmailAddress("ann@example.org")))
    private static let reply = Reply(
        code: 250, status: EnhancedStatus(2, 1, 5), text: "<ann@example.org> taken", command: .dot)
    private static let events: [MailingEvent] = [
        .begun(Tally(states: [.queued: 1])), .claimed(ann), .sent(ann.id, reply),
        .excluded(DeliveryID(rawValue: 2), .unsubscribed),
        .throttled(
            Throttle(domain: "example.org", left: .seconds(90), reason: "421 not ann@example.org")),
        .ended(MailingResult(tally: Tally(states: [.sent: 1]))),
    ]

    private func lines(_ name: String = "run.log") throws -> [String] {
        try String(contentsOfFile: folder.file(name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    private func write(showsAddresses: Bool) async throws {
        let log = try MailingLog(
            at: folder.file("run.log"), of: issue, showsAddresses: showsAddresses)
        log.hear(Array(Self.events[..<2]), at: Self.now)
        log.hear(Array(Self.events[2...]), at: Self.now)
        #expect(await log.finish() == nil)
    }

    @Test func `each event is a line, and no line names an address`() async throws {
        try await write(showsAddresses: false)
        let lines = try lines()
        #expect(lines.count == Self.events.count)
        #expect(!lines.joined().contains("ann@example.org"))
        let at = Self.now.description
        #expect(
            lines[2] == """
                {"at":"\(at)","code":250,"delivery":1,"event":"sent","issue":"first","status":"2.1.5"}
                """)
        #expect(lines[3].contains("\"reason\":\"unsubscribed\""))
        #expect(lines[4].contains("\"domain\":\"example.org\"") && lines[4].contains(":90"))
        #expect(lines[5].contains("\"event\":\"ended\"") && lines[5].contains("\"sent\":1"))
    }

    @Test func `addresses and the words of servers stand there where they are wanted`()
        async throws
    {
        try await write(showsAddresses: true)
        let lines = try lines()
        #expect(lines[1].contains("\"address\":\"ann@example.org\""))
        #expect(lines[2].contains("\"address\":\"ann@example.org\""))
        #expect(lines[2].contains("\"reason\":\"250 2.1.5 <ann@example.org> taken\""))
    }

    @Test func `a log is added to, and is for its owner alone`() async throws {
        try await write(showsAddresses: false)
        try await write(showsAddresses: false)
        #expect(try lines().count == 2 * Self.events.count)
        let mode = try FileManager.default.attributesOfItem(atPath: folder.file("run.log"))
        #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func `a file that holds something else is left alone`() throws {
        try folder.write("SQLite format 3\0", to: "ledger.sqlite")
        let error = #expect(throws: Problem.self) {
            try MailingLog(
                at: folder.file("ledger.sqlite"), of: issue, showsAddresses: false)
        }
        #expect(error?.kind == .usage && error?.remedy != nil)
        #expect(try lines("ledger.sqlite") == ["SQLite format 3\0"])
    }

    @Test func `a log that cannot be written is told at the end, with the mailing gone on`()
        async throws
    {
        let log = try MailingLog(at: "/dev/full", of: issue, showsAddresses: false)
        log.hear(Self.events, at: Self.now)
        let problem = await log.finish()
        #expect(problem?.what.contains("/dev/full") == true && problem?.remedy != nil)
    }

    @Test func `a run tells its log and whoever shows it from one source`() async throws {
        let room = try PracticeNewsroom()
        try room.subscribe("ann", "bob")
        let context = try room.context()
        let mailing = try #require(try room.begin(context))
        defer { mailing.close() }
        let log = try MailingLog(
            at: folder.file("run.log"), of: room.issue.slug, showsAddresses: false)
        let news = MailingNews()
        var choices = RunChoices()
        choices.listeners = [news, log]
        let running = try await RunMailing(mailing, of: context, over: try context.relay(), choices)
            .start(over: RecordingTransport())
        defer { running.close() }
        let result = try await running.result
        #expect(await log.finish() == nil)
        #expect(result.tally[.sent] == 2 && news.take() && !news.take())
        let events = try lines().map { line in
            try JSONDecoder().decode(Line.self, from: Data(line.utf8)).event
        }
        #expect(events.first == "begun" && events.last == "ended")
        #expect(events.filter { $0 == "claimed" }.count == 2)
        #expect(events.filter { $0 == "sent" }.count == 2)
    }

    @Test func `a line that was cut off is ended before the next`() async throws {
        try folder.write(Array("{\"half\":".utf8), to: "run.log")
        try await write(showsAddresses: false)
        let lines = try lines()
        #expect(lines.count == Self.events.count + 1 && lines[0] == "{\"half\":")
    }

    @Test func `a run that never begins leaves no log, and one that is there stays`() throws {
        for isThere in [false, true] {
            if isThere { try folder.write([], to: "run.log") }
            _ = try MailingLog(at: folder.file("run.log"), of: issue, showsAddresses: false)
            #expect(
                FileManager.default.fileExists(atPath: folder.file("run.log")) == isThere)
        }
    }

    private struct Line: Decodable { let event: String }
}
