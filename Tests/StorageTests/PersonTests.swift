import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// What is held of one person is found, told and erased, also in tables that come later.
struct PersonTests {
    let folder = TemporaryFolder()
    let hash: AddressHash = { Array($0.utf8).map { $0 ^ 0x33 } }

    private func database() throws -> SubscriberDatabase {
        try SubscriberDatabase(
            at: folder.file("a.sqlite"), effects: .fixed(), addressHash: hash)
    }

    @Test func `a table that is added later is exported and erased too`() throws {
        let store = try database()
        try store.people.add(SubscriberEntry(address: "a@x.org"), origin: .command)
        try store.people.add(SubscriberEntry(address: "b@x.org"), origin: .command)
        let id = try #require(try store.people.subscriber("a@x.org")).id
        store.close()
        try edit(
            folder.file("a.sqlite"),
            """
            CREATE TABLE click (id INTEGER PRIMARY KEY, subscriber TEXT NOT NULL, at INTEGER, url TEXT);
            CREATE TABLE badge (subscriber INTEGER REFERENCES subscriber ON DELETE CASCADE, name TEXT);
            INSERT INTO click VALUES (1, '\(id)', 0, 'https://example.org/telltale');
            INSERT INTO badge SELECT id, 'bronze of ' || address FROM subscriber;
            """)
        let again = try database()
        let held = try again.personalData.records(of: "a@x.org")
        #expect(
            held["click"] == [
                ["at": .text("1970-01-01T00:00:00Z"), "url": .text("https://example.org/telltale")]
            ])
        #expect(held["badge"] == [["name": .text("bronze of a@x.org")]])
        try again.personalData.forget("a@x.org")
        #expect(try Set(again.personalData.records(of: "a@x.org").keys) == ["suppression"])
        #expect(try again.personalData.records(of: "b@x.org")["badge"]?.count == 1)
        again.close()
        let bytes = String(decoding: try #require(folder.bytes("a.sqlite")), as: UTF8.self)
        #expect(!bytes.contains("telltale") && !bytes.contains("a@x.org"))
    }

    @Test func `every look up goes by an index`() throws {
        let store = try database()
        for number in 0..<50 {
            try store.people.add(
                SubscriberEntry(
                    address: try EmailAddress("p\(number)@x.org"), lists: ["weekly"]),
                createsLists: true, origin: .command)
        }
        store.close()
        let plans = try queryPlans(
            folder.file("a.sqlite"),
            [
                "SELECT id FROM subscriber AS s WHERE s.address_key = 'p1@x.org'",
                "SELECT at FROM event WHERE subscriber = 'x' ORDER BY at, id",
                "SELECT 1 FROM suppression WHERE address_hash = 'x'",
                """
                SELECT s.id FROM subscriber AS s
                    LEFT JOIN suppression AS x ON x.address_key = s.address_key
                WHERE s.id IN (SELECT subscriber FROM membership WHERE list IN (1))
                    AND s.address_key = 'p1@x.org'
                """,
            ])
        for plan in plans {
            #expect(!plan.contains("SCAN"), "\(plan)")
        }
    }

    @Test func `erasing from a ledger keeps its counts`() throws {
        let path = folder.file("ledger.sqlite")
        let ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 0..<4 { try add(.test(number)) }
            try add(.test(9, address: "gone@example.org", exclusion: .bounced))
        }.ledger
        let claimed = try ledger.commit([], claiming: 2, at: .test)
        _ = try ledger.commit(
            [.sent(claimed[0].id, .accepted), .released(claimed[1].id)], claiming: 0, at: .test)
        for name in ["person0", "person1", "gone"] {
            let address = try EmailAddress("\(name)@example.org")
            #expect(try ledger.erase(address, or: [], at: .test) == 1)
            #expect(try ledger.row(for: address) == nil)
            #expect(try ledger.erase(address, or: [], at: .test) == 0)
        }
        let tally = try ledger.tally()
        #expect(tally.candidates == 5 && tally[.sent] == 1 && tally[.queued] == 2)
        #expect(tally.excluded == [.unsubscribed: 1, .bounced: 1])
        #expect(try ledger.row(for: SubscriberID("subscriber0"))?.reply?.text == "")
        #expect(try ledger.commit([], claiming: 9, at: .test).count == 2)
        ledger.close()
        let bytes = String(decoding: try #require(folder.bytes("ledger.sqlite")), as: UTF8.self)
        for word in ["person0@", "person1@", "gone@"] { #expect(!bytes.contains(word), "\(word)") }
        #expect(try LedgerDatabase(writing: path, now: .test).tally().candidates == 5)
    }
}
