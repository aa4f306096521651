import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit
@testable import Subscribing

/// A machine mails the part that was chosen for it, of a list that all machines have.
@Suite struct PartVerbsTests {
    private let room: PracticeNewsroom
    private let people = (1...12).map { "reader\($0)" }
    private let digest: String

    init() throws {
        room = try PracticeNewsroom()
        for name in people { try room.subscribe(name) }
        digest = try BackUpList(of: room.workspace).backUp(to: room.file("backup.sqlite"))
    }

    private func restore() throws {
        let restoring = RestoreList(room.file("backup.sqlite"), into: room.workspace)
        let record = try restoring.restore(after: try restoring.compare())
        #expect(record.sha256 == digest)
    }

    private func chosen(_ part: String, backup: String? = nil) throws -> ChosenPart {
        ChosenPart(try #require(AudiencePart(part)), backup: backup ?? digest)
    }

    private func beginning(_ chosen: ChosenPart) throws -> BeginMailing {
        BeginMailing(try room.context(), chosen: chosen, ignoresLint: true)
    }

    @Test func `the parts are told beforehand, and have everybody once`() throws {
        try restore()
        var recipients = 0
        for part in ["1/3", "2/3", "3/3"] {
            let count = try beginning(chosen(part)).plan().count
            #expect(count.candidates + count.inOtherParts == people.count && count.outside == 0)
            recipients += count.recipients
        }
        #expect(recipients == people.count)
    }

    @Test func `only the part is mailed, and it is pinned`() async throws {
        try restore()
        let context = try room.context()
        let part = try chosen("2/3")
        let beginning = BeginMailing(context, chosen: part, ignoresLint: true)
        let mailing = try #require(try beginning.begin(try beginning.plan()))
        let transport = RecordingTransport()
        let outcome = try await room.run(mailing, of: context, over: transport)
        mailing.close()
        let theirs = people.filter { part.part.holds(addressKey: "\($0)@example.org") }
        #expect(!theirs.isEmpty && theirs.count < people.count)
        #expect(outcome.status.sent == theirs.count && outcome.status.candidates == theirs.count)
        #expect(outcome.status.audience == "all subscribers, part 2 of 3")

        let resuming = ResumeMailing(try room.context())
        let rest = try resuming.plan()
        #expect(rest.left == 0)
        rest.close()
        for other in [try chosen("1/3"), try chosen("2/4"), try chosen("2/3", backup: "00")] {
            var decisions = ResumeMailing.Decisions()
            decisions.chosen = other
            let error = #expect(throws: Problem.self) {
                try ResumeMailing(room.context(), decisions).plan()
            }
            #expect(error?.kind == .usage && error?.remedy == .goOnWithSamePart)
        }
    }

    @Test func `a mailing to all is not gone on with in parts`() throws {
        try restore()
        try #require(try room.begin(room.context())).close()
        var decisions = ResumeMailing.Decisions()
        decisions.chosen = try chosen("1/3")
        let error = #expect(throws: Problem.self) {
            try ResumeMailing(room.context(), decisions).plan()
        }
        #expect(error?.remedy == .goOnWithSamePart)
    }

    @Test func `a list that was not restored from the backup is refused`() throws {
        let never = #expect(throws: Problem.self) { try beginning(chosen("1/3")).plan() }
        #expect(never?.kind == .badData && never?.remedy == .restoreOnEachMachine)
        try restore()
        let other = #expect(throws: Problem.self) {
            try beginning(chosen("1/3", backup: String(repeating: "0", count: 64))).plan()
        }
        #expect(other?.kind == .badData && other?.what.contains(digest) == true)
        #expect(!room.issue.hasLedger)
    }

    @Test func `a machine with a key that the backup does not know is refused`() throws {
        try restore()
        let key = room.workspace.newsroom.secretKey
        let old = try String(contentsOfFile: key, encoding: .utf8)
        let new = "k2 " + String(repeating: "5a", count: 32) + "\n"
        try room.write(new + old, to: "Subscribers/secret.key")
        let error = #expect(throws: Problem.self) { try beginning(chosen("1/3")).plan() }
        #expect(error?.kind == .badData && error?.what.contains("secret.key") == true)
    }

    @Test func `who joined since is told, and taken in with a backup that has them`() throws {
        try restore()
        let first = try beginning(chosen("1/2"))
        try #require(try first.begin(try first.plan())).close()
        for name in ["late1", "late2", "late3", "late4"] { try room.subscribe(name) }
        var decisions = ResumeMailing.Decisions()
        decisions.includesNew = true
        let alone = #expect(throws: Problem.self) {
            try ResumeMailing(room.context(), decisions).plan()
        }
        #expect(alone?.remedy == .namePartAgain("1/2", of: room.issue.slug))
        decisions.chosen = try chosen("1/2")
        let before = try ResumeMailing(room.context()).plan()
        before.close()
        let plan = try ResumeMailing(room.context(), decisions).plan()
        plan.close()
        #expect(room.notices.contains { "\($0)".contains("4 people have joined this list since") })
        let part = try chosen("1/2").part
        let late = (1...4).filter { part.holds(addressKey: "late\($0)@example.org") }
        #expect(plan.left == before.left + late.count)
    }
}
