import ArgumentParser
import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import SMTPSink
import Storage
import Testing

@testable import Files
@testable import Inbound
@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// A real newsroom, a real send to a server that loses replies, and the log of that server.
struct ReconcileTests {
    let folder: TemporaryFolder
    var room: String { folder.file("news") }
    var ledger: String { "\(room)/Issues/first/ledger.sqlite" }

    /// The commands run in this process, and must leave nothing in this user's home.
    private static let keepsNothing: Bool = setenv("XDG_STATE_HOME", "/dev/null", 1) == 0

    init() throws {
        folder = TemporaryFolder()
        try #require(Self.keepsNothing)
    }

    /// Sends to two who get their reply, one whose reply is lost and one whose mail is.
    private func send() async throws -> [ReceivedMail] {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = [
            try SinkRule(parsing: "accepted:*@late.example.org=close"),
            try SinkRule(parsing: "dot:*@lost.example.org=close"),
        ]
        let sink = try await SinkServer.start(configuration)
        let initialize = try Init.parse([room, "--sample"])
        try initialize.run()
        try Data(
            """
            newsletter: {name: The Test, postal_address: 1 Example Lane}
            from: "news@example.org"
            links: {unsubscribe: "https://news.example.org/u/{token}"}
            smtp: {url: "smtp://127.0.0.1:\(sink.port)", tls: off, connections: 1}

            """.utf8
        ).write(to: URL(fileURLWithPath: "\(room)/postrider.yml"))
        let people = try folder.write(
            """
            email
            anna@example.org
            ben@late.example.org
            cara@lost.example.org
            dan@example.org

            """, to: "people.csv")
        let importing = try SubscribersImport.parse(["-C", room, people])
        try importing.run()
        let compose = try Compose.parse(["-C", room, "first", "--subject", "Hello"])
        try compose.run()
        let send = try Send.parse(["-C", room, "first", "--yes", "--progress", "none"])
        await #expect(throws: ExitStatus.incomplete.code) { try await send.run() }
        let received = sink.received
        await sink.stop()
        try #require(try tally()[.sent] == 2 && tally()[.indoubt] == 2)
        return received
    }

    private func tally() throws -> Tally {
        let ledger = try LedgerDatabase(reading: ledger)
        defer { ledger.close() }
        return try ledger.tally()
    }

    /// What Postfix would have written about these mails, an hour around them.
    private func log(_ mails: [ReceivedMail], ends: Duration = .seconds(3600)) throws -> String {
        let now = Effects.live.now()
        var lines = ["\(now + .seconds(-3600)) mx postfix/smtpd[1]: connect from x[127.0.0.1]"]
        for (number, mail) in mails.enumerated() {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            let id = try #require(text.firstMatch(of: /Message-ID: (<[^>]+>)/)).output.1
            let head = "\(now) mx postfix"
            lines += [
                "\(head)/cleanup[2]: AAA\(number): message-id=\(id)",
                "\(head)/qmgr[3]: AAA\(number): from=<x@example.org>, size=9, nrcpt=1 (queue active)",
                "\(head)/smtp[4]: AAA\(number): to=<\(mail.recipients[0])>, status=sent (250 Ok)",
            ]
        }
        lines.append("\(now + ends) mx postfix/smtpd[1]: disconnect from x[127.0.0.1]")
        return try folder.write(lines.joined(separator: "\n") + "\n", to: "mail.log")
    }

    private func reconcile(
        _ log: String, resendsMissing: Bool = false, dryRun: Bool = false
    ) throws -> Reconciliation {
        let workspace = Workspace(
            newsroom: Newsroom(folder: room), effects: .live, adapters: .refusing,
            notices: .unheard)
        let reconciler = try Reconciler(workspace, slug: "first", dryRun: dryRun)
        defer { reconciler.close() }
        let outcome = try reconciler.reconcile(
            with: log, format: .auto, resendsMissing: resendsMissing, zone: .gmt)
        try reconciler.apply(outcome)
        return outcome
    }

    @Test func `what the relay took is sent and the rest is held or queued`() async throws {
        let received = try await send()
        #expect(Set(received.flatMap(\.recipients)).contains("ben@late.example.org"))
        let log = try log(received)

        let look = try reconcile(log, resendsMissing: true, dryRun: true)
        #expect(look.found == 1 && look.requeued == 1 && look.dryRun)
        #expect(try tally()[.indoubt] == 2)

        let first = try reconcile(log)
        #expect(first.inDoubt == 2 && first.found == 1 && first.held == 1 && first.requeued == 0)
        #expect(first.uncovered == 0 && first.format == "postfix")
        try #require(first.recipients.map(\.decision) == [.sent, .held])
        #expect(first.recipients.map(\.email) == ["ben@late.example.org", "cara@lost.example.org"])
        #expect(first.recipients[0].evidence == "found in the log as AAA1: sent (250 Ok)")
        #expect(try tally()[.sent] == 3 && tally()[.indoubt] == 1)

        let second = try reconcile(log, resendsMissing: true)
        #expect(second.inDoubt == 1 && second.requeued == 1 && second.held == 0)
        #expect(try tally()[.queued] == 1 && tally()[.indoubt] == 0)
        #expect(try reconcile(log).inDoubt == 0)
    }

    @Test func `a log that ends before the doubts queues nothing`() async throws {
        let received = try await send()
        let outcome = try reconcile(log(received, ends: .seconds(-60)), resendsMissing: true)
        #expect(outcome.found == 1 && outcome.requeued == 0 && outcome.uncovered == 1)
        #expect(try tally()[.indoubt] == 1)
        #expect(outcome.advice?.contains("The log must reach") == true)
    }

    @Test func `what a dead run had under way is looked up too`() async throws {
        let log = try log(try await send())
        let dying = try LedgerDatabase(writing: ledger, now: Effects.live.now())
        _ = try dying.resolveInDoubt(.resend, at: Effects.live.now())
        let claimed = try dying.commit([], claiming: 9, at: Effects.live.now())
        #expect(claimed.count == 2)
        dying.close()

        let look = try reconcile(log, dryRun: true)
        #expect(look.inDoubt == 2 && look.found == 1 && look.uncovered == 0)
        #expect(try tally()[.out] == 2)
        let outcome = try reconcile(log, resendsMissing: true)
        #expect(outcome.found == 1 && outcome.requeued == 1)
        #expect(try tally()[.sent] == 3 && tally()[.queued] == 1)
    }

    @Test func `a list of Message-IDs is enough`() async throws {
        let received = try await send()
        let ids = received.compactMap {
            String(decoding: $0.bytes, as: UTF8.self).firstMatch(of: /Message-ID: (<[^>]+>)/)?.1
        }
        let list = try folder.write(ids.joined(separator: "\n"), to: "ids.csv")
        let outcome = try reconcile(list, resendsMissing: true)
        #expect(outcome.format == "csv" && outcome.found == 1 && outcome.requeued == 1)
        #expect(outcome.logBegins == nil)
    }

    @Test func `nothing is changed by a file that is no log or while a run is at work`()
        async throws
    {
        _ = try await send()
        let noLog = try folder.write("email,name\na@b,x\n", to: "no.log")
        #expect(throws: Problem.self) { try reconcile(noLog) }
        let running = try LedgerDatabase(writing: ledger, now: Effects.live.now())
        #expect(throws: FileError.self) { try reconcile(noLog) }
        running.close()
        #expect(try tally()[.indoubt] == 2)
    }

    @Test func `the JSON has the keys that scripts rely on`() async throws {
        let received = try await send()
        let json = try jsonText(try reconcile(log(received), dryRun: true))
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(
            Set(value?.keys ?? [:].keys) == [
                "issue", "dry_run", "format", "lines", "log_begins", "log_ends", "doubts_begin",
                "doubts_end", "in_doubt", "found", "requeued", "held", "uncovered", "recipients",
            ])
        let people = value?["recipients"] as? [[String: Any]]
        #expect(people?.first?.keys.contains("message_id") == true)
    }
}
