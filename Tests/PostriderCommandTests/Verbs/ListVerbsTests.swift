import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit
@testable import Subscribing

/// The verbs about the list as a whole, called without a terminal.
@Suite struct ListVerbsTests {
    let room: PracticeNewsroom

    init() throws { room = try PracticeNewsroom() }

    private func address(_ name: String) throws -> EmailAddress {
        try EmailAddress("\(name)@example.org")
    }

    @Test func `a backup replaces an earlier one and no other file`() throws {
        try room.subscribe("ann")
        let backingUp = BackUpList(of: room.workspace)
        let file = room.file("list.backup")
        try backingUp.backUp(to: file, withKey: true)
        try backingUp.backUp(to: file, withKey: true)
        #expect(FileManager.default.fileExists(atPath: "\(file).key"))
        try room.write("a letter", to: "letter.txt")
        #expect(throws: Problem.self) { try backingUp.backUp(to: room.file("letter.txt")) }
        #expect(
            FileManager.default.contents(atPath: room.file("letter.txt")) == Data("a letter".utf8))
    }

    @Test(arguments: [false, true])
    func `whoever was removed since a backup comes back only where that is said`(
        comesBack: Bool
    ) throws {
        try room.subscribe("ann", "bob", "cy")
        let file = room.file("list.backup")
        try BackUpList(of: room.workspace).backUp(to: file)
        _ = try room.workspace.optOut([
            .remove(.address(try address("ann"))), .leave(.address(try address("bob"))),
        ])
        let restoring = RestoreList(file, into: room.workspace)
        #expect(try restoring.plan().subscribers == 3)
        let comparison = try restoring.compare()
        #expect(comparison.removed == 1)
        let record = try restoring.restore(after: comparison, bringingBack: comesBack)
        #expect(record.broughtBack == (comesBack ? 1 : 0))
        #expect(record.removedKept == (comesBack ? 0 : 1))
        #expect(record.wasSound && record.aside != nil && record.optOutsMissingSince == nil)
        #expect(try room.status(of: "ann") == (comesBack ? .active : nil))
        #expect(try room.status(of: "bob") == .unsubscribed)
    }

    @Test func `where the list is gone the ledgers tell who had left`() throws {
        try room.subscribe("ann", "bob")
        let file = room.file("list.backup")
        try BackUpList(of: room.workspace).backUp(to: file)
        _ = try room.workspace.optOut([.leave(.address(try address("bob")))])
        try #require(try room.begin(room.context())).close()
        try FileManager.default.removeItem(atPath: room.workspace.newsroom.subscriberDatabase)
        let restoring = RestoreList(file, into: room.workspace)
        _ = try restoring.plan()
        let comparison = try restoring.compare()
        #expect(comparison.removed == 0)
        let record = try restoring.restore(after: comparison)
        #expect(record.aside == nil && record.optOutsMissingSince != nil)
        #expect(try room.status(of: "bob") == .unsubscribed)
    }

    @Test func `what is no backup is not restored`() throws {
        try room.subscribe("ann")
        try room.write("a letter", to: "letter.txt")
        for file in [room.file("letter.txt"), room.file("nothing")] {
            #expect(throws: (any Error).self) {
                try RestoreList(file, into: room.workspace).plan()
            }
        }
    }

    @Test func `targets are suppressed at once, and lifted one by one`() throws {
        try room.subscribe("ann")
        let entries = try ["ann@example.org", "@example.net"].map { try SuppressionEntry($0) }
        #expect(try SuppressTargets(in: room.workspace).suppress(entries) == [.done, .done])
        #expect(try SuppressTargets(in: room.workspace).suppress(entries) == [.already, .already])
        let lifting = LiftSuppression(in: room.workspace)
        #expect(try lifting.lift("ann@example.org").outcome == "lifted")
        let error = #expect(throws: Problem.self) { try lifting.lift("ann@example.org") }
        #expect(error?.remedy == .showSuppressions)
        let domain = #expect(throws: Problem.self) { try lifting.lift("cy@example.net") }
        #expect(domain?.remedy == .liftDomain("@example.net"))
    }

    @Test func `a table is looked at first, and recorded then`() throws {
        try room.subscribe("ann")
        let table = try SuppressionTable(
            Array("ann@example.org\nnonsense\n".utf8), source: "list",
            latest: room.workspace.effects.now())
        let work = SuppressTable(in: room.workspace, because: .complained)
        #expect(try work.take(table, isDryRun: true).added == 1)
        #expect(try work.take(table).added == 1)
        let again = try work.take(table)
        #expect(again.known == 1 && again.rejected == 1 && again.waiting == 0)
    }

    @Test func `what a mailing suppressed is taken back`() async throws {
        try room.subscribe("ann", "bob", "cy")
        let context = try room.context()
        let dead = Reply(
            code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
        let taken = Reply(code: 250, text: "taken", command: .dot)
        let transport = RecordingTransport { mail in
            mail.envelope.recipient.description == "ann@example.org"
                ? .refused(dead) : .accepted(taken)
        }
        let mailing = try #require(try room.begin(context))
        let outcome = try await room.run(mailing, of: context, over: transport)
        mailing.close()
        #expect(outcome.status.failed == 1)
        let work = try TakeBackSuppressions(by: "first", in: room.workspace)
        #expect(try work.plan().lifted == (outcome.suppressed == 1 ? ["ann@example.org"] : []))
        #expect(try work.lift().lifted == (outcome.suppressed == 1 ? ["ann@example.org"] : []))
        #expect(try room.status(of: "ann") == .active)
    }

    @Test func `a new key says first what is lost with the old one`() throws {
        try room.subscribe("ann")
        let making = MakeKey(for: room.workspace)
        #expect(try !making.plan().isLossy)
        let first = try making.make(try making.plan())
        #expect(first.older.count == 1 && first.lost.isEmpty)
        try FileManager.default.removeItem(atPath: room.workspace.newsroom.secretKey)
        let plan = try making.plan()
        #expect(plan.isGone && plan.isLossy)
        #expect(!FileManager.default.fileExists(atPath: room.workspace.newsroom.secretKey))
        let record = try making.make(plan)
        #expect(record.older.isEmpty && record.lost.contains(first.key))
    }
}
