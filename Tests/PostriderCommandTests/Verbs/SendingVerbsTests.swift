import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit
@testable import Subscribing

/// The verbs of a mailing, called without a terminal.
@Suite struct SendingVerbsTests {
    let room: PracticeNewsroom

    init() throws {
        room = try PracticeNewsroom()
        try room.subscribe("ann", "bob")
    }

    @Test func `a plan writes nothing, and what was begun runs once`() async throws {
        let context = try room.context()
        let beginning = BeginMailing(context, ignoresLint: true)
        let plan = try beginning.plan()
        #expect(plan.count.recipients == 2 && plan.subject == "Snow")
        #expect(!context.folder.hasLedger)
        let mailing = try #require(try beginning.begin(plan))
        let transport = RecordingTransport()
        let outcome = try await room.run(mailing, of: context, over: transport)
        mailing.close()
        #expect(outcome.status.sent == 2 && outcome.status.addsUp && outcome.result.stop == nil)

        let resuming = ResumeMailing(context)
        let rest = try resuming.plan()
        #expect(rest.left == 0 && rest.sent == 2)
        let again = try resuming.resume(rest)
        #expect(try await room.run(again, of: context, over: transport).status.sent == 2)
        again.close()
        #expect(transport.mails.count == 2)
    }

    @Test func `lint stops a plan, and nobody on the list does`() throws {
        let error = #expect(throws: Problem.self) { try BeginMailing(room.context()).plan() }
        #expect(error?.remedy == .mendWhatLintFound(room.issue.slug))
        let nobody = BeginMailing(
            try room.context(), part: try Segment("email = \"cy@example.org\""), ignoresLint: true)
        let none = #expect(throws: Problem.self) { try nobody.plan() }
        #expect(none?.remedy == .showSubscribers(where: "email = \"cy@example.org\""))
        #expect(!room.issue.hasLedger)
    }

    @Test func `what another run has begun meanwhile is not begun again`() throws {
        let context = try room.context()
        let beginning = BeginMailing(context, ignoresLint: true)
        let plan = try beginning.plan()
        let first = try #require(try beginning.begin(plan))
        first.close()
        #expect(try beginning.begin(plan) == nil)
        #expect(try MailingStatus(reading: context.folder, in: context.workspace).queued == 2)
    }

    @Test func `a mailing goes on to those to whom it began`() throws {
        try #require(try room.begin(room.context())).close()
        var other = ResumeMailing.Decisions()
        other.lists = [ListName("daily")!]
        let error = #expect(throws: Problem.self) {
            try ResumeMailing(room.context(), other).plan()
        }
        #expect(error?.kind == .usage && error?.remedy == .goOnToSameAudience)
        let plan = try ResumeMailing(room.context()).plan()
        #expect(plan.left == 2)
        plan.close()
    }

    @Test func `who joined since is taken in and told`() throws {
        try #require(try room.begin(room.context())).close()
        try room.subscribe("cy")
        var decisions = ResumeMailing.Decisions()
        decisions.includesNew = true
        let plan = try ResumeMailing(room.context(), decisions).plan()
        #expect(plan.left == 3)
        #expect(room.notices.contains(.remark("1 person has joined since the mailing began.")))
        plan.close()
    }

    @Test func `decisions on an issue that was not sent are refused`() throws {
        let error = #expect(throws: Problem.self) { try ResumeMailing(room.context()).plan() }
        #expect(error?.remedy == .send(room.issue.slug))
        #expect(throws: Problem.self) { try CloseMailing(room.context()).plan() }
        #expect(try CloseMailing(room.context()).ended(asks: true, givesUp: false) == nil)
    }

    @Test func `a mailing is closed after the yes, and mails nobody then`() throws {
        let context = try room.context()
        try #require(try room.begin(context)).close()
        let closing = CloseMailing(context)
        let plan = try closing.plan()
        #expect(plan.left == 2 && !plan.isClosed)
        plan.close()
        #expect(try MailingStatus(reading: context.folder, in: context.workspace).closed == nil)
        let closed = try closing.close(try closing.plan())
        #expect(closed.status.closed != nil && closed.status.excluded == ["closed": 2])
        #expect(try closing.ended(asks: false, givesUp: false)?.status.closed != nil)
        let error = #expect(throws: Problem.self) {
            try closing.ended(asks: true, givesUp: false)
        }
        #expect(error?.remedy == .composeForTheRest(of: context.folder.slug))
    }

    @Test func `a test leaves no ledger, and says who wants no mail`() async throws {
        _ = try room.workspace.optOut([.leave(.address(try EmailAddress("bob@example.org")))])
        let context = try room.context()
        let test = TestMailing(context, to: ["ann@example.org", "bob@example.org"])
        let plan = try test.plan()
        #expect(plan.warnings.map(\.reason) == ["unsubscribed"])
        let transport = RecordingTransport()
        let running = try test.start(plan, over: transport, try context.relay())
        #expect(try await running.result.tally[.sent] == 2)
        let records = try test.records(of: running, plan)
        running.close()
        #expect(Set(records.map(\.email)) == ["ann@example.org", "bob@example.org"])
        #expect(records.allSatisfy { $0.state == "sent" && $0.said?.code == 250 })
        let mail = try #require(transport.mails.first)
        #expect(String(decoding: mail.message.bytes, as: UTF8.self).contains("[Test] Snow"))
        #expect(!context.folder.hasLedger)
    }

    @Test func `a dry run makes every mail as a file and knows whether it could be sent`()
        async throws
    {
        let context = try room.context()
        let dry = DryRunMailing(context)
        let plan = try dry.plan()
        let running = try dry.start(plan)
        #expect(try await running.result.tally[.failed] == 0)
        running.close()
        let record = dry.record(of: plan)
        #expect(record.mails == 2 && record.candidates == 2)
        let files = try FileManager.default.contentsOfDirectory(atPath: record.outbox)
        #expect(files.count { $0.hasSuffix(".eml") } == 2)
        #expect(!context.folder.hasLedger)
        guard case .ready = dry.prospect(of: plan, ignoresLint: true) else {
            Issue.record("it could be sent")
            return
        }
        guard case .refused = dry.prospect(of: plan, ignoresLint: false) else {
            Issue.record("lint finds errors in it")
            return
        }
    }
}
