import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Dead addresses that are not suppressed yet, and what is decided about them, as a ledger keeps
/// them.
@Suite struct HeldDeliveryTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.file("ledger.sqlite") }

    /// A ledger of so many, the first of whom are held in order, and one more was sent.
    private func ledger(_ count: Int, held: Int) throws -> LedgerDatabase {
        let ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...count { try add(.test(number)) }
        }.ledger
        let claimed = try ledger.commit([], claiming: held + 1, at: .test)
        for (index, delivery) in claimed.enumerated() {
            let change: LedgerChange =
                index == held
                ? .sent(delivery.id, .accepted)
                : .held(delivery.id, .unknown, route: "example.org")
            _ = try ledger.commit([change], claiming: 0, at: .test + .seconds(index))
        }
        return ledger
    }

    @Test func `they are failed, marked, and found again with what was said`() throws {
        let ledger = try ledger(5, held: 2)
        let tally = try ledger.tally()
        #expect(tally[.failed] == 2 && tally.held == 2)
        let row = try #require(try ledger.row(for: "person1@example.org"))
        #expect(row.state == .failed && row.isHeld && row.reply == .unknown)
        #expect(try ledger.row(for: "person3@example.org")?.isHeld == false)
        ledger.close()
        let again = try LedgerDatabase(writing: path, now: .test)
        #expect(try again.tally().held == 2)
        let earlier = try again.openRun(lastAnswers: 30)
        #expect(earlier.held.map(\.id.rawValue) == [1, 2])
        #expect(
            earlier.held.map(\.recipient.address) == ["person1@example.org", "person2@example.org"])
        #expect(earlier.held.allSatisfy { $0.reply == .unknown && $0.route == "example.org" })
        #expect(earlier.lastAnswers == [true, true, false])
        #expect(try again.openRun(lastAnswers: 2).lastAnswers == [true, false])
        #expect(!earlier.areRefusalsAccepted)
    }

    @Test func `once suppressed they are failed and no more`() throws {
        let ledger = try ledger(5, held: 2)
        let id = DeliveryID(rawValue: 1)
        _ = try ledger.commit([.suppressed(id), .suppressed(id)], claiming: 0, at: .test)
        #expect(try ledger.tally().held == 1 && ledger.tally()[.failed] == 2)
        #expect(try ledger.row(for: "person1@example.org")?.isHeld == false)
        #expect(throws: LedgerError.self) {
            try ledger.commit(
                [.suppressed(DeliveryID(rawValue: 2)), .sent(id, .accepted)], claiming: 0, at: .test
            )
        }
        #expect(try ledger.tally().held == 1)
        #expect(try LedgerDatabase(reading: path).tally().held == 1)
    }

    @Test func `a brake that tripped is undecided until somebody decides`() throws {
        let ledger = try ledger(5, held: 2)
        #expect(try ledger.undecidedTrip() == nil)
        let trip = LedgerDecision(.brakeTripped, at: .test, detail: "2 of 2")
        for kind in [LedgerDecision.Kind.failedResent, .refusalsAccepted] {
            try ledger.note(trip)
            try ledger.note(LedgerDecision(.senderChanged, at: .test))
            #expect(try ledger.undecidedTrip() == trip)
            #expect(try LedgerDatabase(reading: path).undecidedTrip() == trip)
            try ledger.note(LedgerDecision(kind, at: .test))
            #expect(try ledger.undecidedTrip() == nil)
        }
        #expect(try ledger.openRun(lastAnswers: 30).areRefusalsAccepted)
    }

    @Test func `what was refused before somebody looked at it trips nothing`() throws {
        let ledger = try ledger(9, held: 3)
        try ledger.note(LedgerDecision(.failedResent, at: .test + .seconds(1)))
        let earlier = try ledger.openRun(lastAnswers: 30)
        #expect(earlier.held.map(\.isJudged) == [true, true, false])
        #expect(earlier.lastAnswers == [true, false])
    }

    @Test func `whoever is forgotten is held no more`() throws {
        let ledger = try ledger(5, held: 2)
        #expect(try ledger.erase("person1@example.org", or: [], at: .test) == 1)
        #expect(try ledger.tally().held == 1)
        #expect(try ledger.held().map(\.id.rawValue) == [2])
    }
}
