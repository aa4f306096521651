import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderKit
@testable import Subscribing

/// The verbs about people, called without a terminal.
@Suite struct PeopleVerbsTests {
    let room: PracticeNewsroom

    init() throws { room = try PracticeNewsroom() }

    private func address(_ name: String) throws -> EmailAddress {
        try EmailAddress("\(name)@example.org")
    }

    @Test func `somebody is added once, and revived only where they asked for it`() throws {
        let adding = AddPerson(in: room.workspace)
        let entry = SubscriberEntry(address: try address("info"), lists: [ListName("daily")!])
        let first = try adding.add(entry)
        #expect(first.outcome == "added" && first.newLists == ["daily"])
        #expect(first.note == "belongs to an office and not to a person")
        #expect(try adding.add(entry).outcome == "unchanged")
        _ = try room.workspace.optOut([.leave(.address(entry.address))])
        let error = #expect(throws: Problem.self) { try adding.add(entry) }
        #expect(error?.remedy == .sayTheyCameBack)
        #expect(try adding.add(entry, revives: true).outcome == "updated")
        let slip = SubscriberEntry(address: try address("ann"), lists: [ListName("daly")!])
        let other = #expect(throws: Problem.self) { try adding.add(slip) }
        #expect(other?.remedy == .chooseOrMakeList(near: "daily", among: ["daily"]))
    }

    @Test func `whoever is removed is told, and who is not there`() throws {
        try room.subscribe("ann")
        let (done, problems) = try RemovePeople(from: room.workspace)
            .remove([try address("ann"), try address("bob")])
        #expect(done.map(\.email) == ["ann@example.org"] && done.allSatisfy { !$0.isWaiting })
        #expect(problems.first?.remedy == .searchSubscribers("bob"))
        #expect(try room.status(of: "ann") == nil)
        let (_, none) = try RemovePeople(from: room.workspace, list: ListName("weekly"))
            .remove([try address("ann")])
        #expect(none.first?.what == "there is no list weekly")
    }

    @Test func `what a link or an address names is left, and a stranger is told`() throws {
        try room.subscribe("ann", "bob")
        let leaving = Leave(in: room.workspace)
        let store = try room.workspace.subscribers()
        let bob = try #require(try store.people.subscriber(.address(try address("bob")))).id
        store.close()
        let token = try room.workspace.tokenKeys().seal(
            Token(.unsubscribe, subscriber: bob, list: nil))
        let (found, problems) = try leaving.requests(
            in: ["ann@example.org", token, "cy@example.org", "nonsense"])
        #expect(found.count == 3 && problems.count == 1)
        let records = try found.prefix(2).map {
            try leaving.leave($0.request, given: $0.word).record
        }
        #expect(records.map(\.outcome) == ["left", "left"])
        #expect(records.map(\.email) == ["ann@example.org", "bob@example.org"])
        #expect(try room.status(of: "bob") == .unsubscribed)
        let error = #expect(throws: Problem.self) {
            try leaving.leave(found[2].request, given: found[2].word)
        }
        #expect(error?.remedy == .forgetSuppression(try address("cy")))
    }

    @Test func `a person is forgotten everywhere but in files of others`() async throws {
        try room.subscribe("ann", "bob")
        let context = try room.context()
        let mailing = try #require(try room.begin(context))
        _ = try await room.run(mailing, of: context, over: RecordingTransport())
        mailing.close()
        try room.write("email\nann@example.org\n", to: "Subscribers/old.csv")
        let outcome = try ForgetPerson(from: room.workspace).forget(try address("ann"))
        #expect(outcome.record.wasKnown && outcome.record.ledgers == ["first"])
        #expect(outcome.record.residue == ["Subscribers/old.csv"])
        #expect(outcome.faults.isEmpty && outcome.busy == nil)
        #expect(try room.status(of: "ann") == nil)
        let again = try ForgetPerson(from: room.workspace).forget(try address("ann"))
        #expect(!again.record.wasKnown)
    }

    @Test func `a ledger in use holds up nothing but itself`() throws {
        try room.subscribe("ann")
        let open = try #require(try room.begin(room.context()))
        let outcome = try ForgetPerson(from: room.workspace).forget(try address("ann"))
        #expect(outcome.record.left == ["first"] && outcome.busy != nil)
        #expect(try room.status(of: "ann") == nil)
        open.close()
        let again = try ForgetPerson(from: room.workspace).forget(try address("ann"))
        #expect(again.record.ledgers == ["first"] && again.busy == nil)
    }

    @Test func `tags are changed of one or of all who are meant`() throws {
        try room.subscribe("ann", "bob")
        let store = try room.workspace.subscribers()
        defer { store.close() }
        let tagging = TagPeople(on: store, adding: ["paid"], removing: [])
        #expect(try tagging.tag(try address("ann")).changed == 1)
        let rest = try tagging.tag(SubscriberFilter())
        #expect(rest.subscribers == 2 && rest.changed == 1)
        #expect(throws: Problem.self) { try tagging.tag(try address("cy")) }
    }

    @Test func `an import is taken whole, tells what it rejects, and is taken back`() throws {
        try room.write("email,name\nann@example.org,Ann\nnobody,None\n", to: "people.csv")
        let file = room.file("people.csv")
        let work = ImportSubscribers(
            into: room.workspace, ImportOptions(lists: [ListName("daily")!], source: file))
        let record = try work.take(file, named: file)
        #expect(record.added == 1 && record.rejected == 1)
        #expect(record.rejectedFile == "\(file).rejected.csv")
        let store = try room.workspace.subscribers()
        defer { store.close() }
        let undoing = UndoImport(on: store)
        let plan = try undoing.plan(try #require(record.batch))
        #expect(plan.added == 1 && plan.changed == 0)
        #expect(try undoing.batches().map(\.undone) == [false])
        #expect(try undoing.undo(plan).removed == 1)
        #expect(try undoing.batches().map(\.undone) == [true])
    }

    @Test func `a place for rejected rows that holds something else is named as it was given`()
        throws
    {
        try room.write("a letter", to: "letter.txt")
        let error = #expect(throws: Problem.self) {
            try RejectedFile(
                room.file("letter.txt"), importing: room.file("people.csv"), called: "the place")
        }
        #expect(error?.what.hasPrefix("the place: ") == true)
    }

    @Test func `a person is explained for an issue that was not sent`() throws {
        try room.subscribe("ann")
        let explanation = try ExplainPerson(in: room.workspace)
            .explain(try address("ann"), issue: "first")
        #expect(explanation.now.isIn && explanation.answer?.isIn == true)
        #expect(explanation.answer?.isFrozen == false)
    }
}
