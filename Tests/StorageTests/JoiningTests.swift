import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Who comes back while a mailing is under way.
struct JoiningTests {
    let folder = TemporaryFolder()

    private func ledger(_ count: Int) throws -> LedgerDatabase {
        try LedgerDatabase.create(
            at: folder.file("ledger.sqlite"), mailing: .test, now: .test
        ) { add in for number in 1...count { try add(.test(number)) } }.ledger
    }

    private func finish(
        _ ledger: LedgerDatabase, _ changes: (DeliveryID) -> [[LedgerChange]]
    ) throws -> DeliveryID {
        let id = try #require(try ledger.commit([], claiming: 1, at: .test).first?.id)
        for change in changes(id) { _ = try ledger.commit(change, claiming: 0, at: .test) }
        return id
    }

    /// The same address under a new identity.
    private func again(_ number: Int) -> Candidate {
        .test(100 + number, address: "person\(number)@example.org")
    }

    private let everybodyIsGone: ([SubscriberID]) -> Set<SubscriberID> = { Set($0) }

    @Test func `a new row takes the mail of one that was left out since it was deleted`() throws {
        let ledger = try ledger(3)
        _ = try finish(ledger) { [[.excluded($0, .removed)]] }
        _ = try finish(ledger) { [[.excluded($0, .unsubscribed)]] }
        let expansion = try ledger.append(areGone: everybodyIsGone) { add in
            for number in 1...3 { try add(again(number)) }
        }
        #expect(expansion == Expansion(added: 3, duplicates: 3, returned: 3))
        let tally = try ledger.tally()
        #expect(tally[.queued] == 3 && tally.excluded == [.duplicate: 3] && tally.candidates == 6)
        let row = try ledger.row(for: "person2@example.org")
        #expect(row?.subscriber == SubscriberID("subscriber102") && row?.state == .queued)
        let claims = try ledger.commit([], claiming: 9, at: .test)
        #expect(
            claims.map(\.recipient.subscriber.description).sorted()
                == ["subscriber101", "subscriber102", "subscriber103"])
        #expect(
            try ledger.append(areGone: everybodyIsGone) { add in
                for number in 1...3 { try add(again(number)) }
            } == Expansion(known: 3))
    }

    @Test func `who is there all the same keeps the mail, or their wish`() throws {
        let ledger = try ledger(2)
        _ = try finish(ledger) { [[.excluded($0, .unsubscribed)]] }
        let expansion = try ledger.append(areGone: { _ in [] }) { add in
            for number in 1...2 { try add(again(number)) }
        }
        #expect(expansion == Expansion(added: 2, duplicates: 2))
        #expect(try ledger.tally().excluded == [.unsubscribed: 1, .duplicate: 2])
    }

    @Test func `what was sent, waits, failed or is in doubt stays the person's`() throws {
        let ledger = try ledger(5)
        _ = try finish(ledger) { [[.sent($0, .accepted)]] }
        _ = try finish(ledger) { [[.deferred($0, until: .test + .seconds(60), .busy)]] }
        _ = try finish(ledger) { [[.failed($0, .unknown)]] }
        _ = try finish(ledger) { [[.inDoubt($0, "lost")]] }
        _ = try finish(ledger) { [[.excluded($0, .suppressed)]] }
        let expansion = try ledger.append(areGone: everybodyIsGone) { add in
            for number in 1...5 { try add(again(number)) }
        }
        #expect(expansion == Expansion(added: 5, duplicates: 5))
        #expect(try ledger.tally()[.queued] == 0)
    }

    @Test func `who is not to be mailed now takes no mail`() throws {
        let ledger = try ledger(1)
        _ = try finish(ledger) { [[.excluded($0, .removed)]] }
        var back = again(1)
        back.exclusion = .pending
        #expect(
            try ledger.append(areGone: everybodyIsGone) { add in try add(back) }
                == Expansion(added: 1, duplicates: 1))
    }

    @Test func `whoever is on a list again under the same identity is queued`() throws {
        let ledger = try ledger(2)
        _ = try finish(ledger) { [[.excluded($0, .removed)]] }
        _ = try finish(ledger) { [[.excluded($0, .unsubscribed)]] }
        var back = Candidate.test(1)
        back.name = "Ann"
        let expansion = try ledger.append { add in
            try add(back)
            try add(.test(2))
        }
        #expect(expansion == Expansion(known: 2, returned: 1))
        // As in the program, they come before anything is claimed.
        ledger.close()
        let next = try LedgerDatabase(writing: folder.file("ledger.sqlite"), now: .test)
        let claims = try next.commit([], claiming: 9, at: .test)
        #expect(claims.map(\.recipient.name) == ["Ann"])
    }
}
