import Foundation
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage

/// A backup that is put back forgets nobody's wish.
struct RestoringTests {
    let folder = TemporaryFolder()
    let people: SubscriberDatabase
    var backup: String { folder.file("backup.sqlite") }

    private static func key(_ id: String, _ salt: UInt8) -> ListKey {
        ListKey(id: id, mark: "mark\(salt)") { address in address.utf8.map { $0 ^ salt } }
    }

    init() throws {
        people = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(), keys: [Self.key("k1", 9)])
        let rows = ["ann", "ben", "cleo", "dan", "eve"].map { "\($0)@example.org,weekly;daily\n" }
        _ = try people.importTable(Array("email,lists\n\(rows.joined())".utf8), from: "people.csv")
    }

    private func addresses() throws -> [String] {
        try people.subscribers().map { $0.address.localPart }.sorted()
    }

    @Test func `every table and column is known to mean "do not mail", or something else`() throws {
        let queue = try DatabaseQueue(path: folder.file("subscribers.sqlite"))
        defer { try? queue.close() }
        let schema = try queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema WHERE type = 'table'
                        AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
                    """
            ).map { ($0, Set(try db.columns(in: $0).map(\.name))) }
        }
        for (table, columns) in schema {
            let source = OptOutSource.all.first { $0.table == table }
            let isOther = OptOutSource.otherTables[table] != nil
            #expect((source == nil) == isOther, "\(table): does it mean \"do not mail\"?")
            guard let source else { continue }
            #expect(
                source.columns.union(source.others) == columns,
                "\(table): which columns mean \"do not mail\"?")
        }
        #expect(schema.count == OptOutSource.all.count + OptOutSource.otherTables.count)
    }

    @Test func `everything that means "do not mail" is carried over`() throws {
        try people.createList("daily", optIn: .double)
        try people.backUp(to: backup)
        try people.unsubscribe("ann@example.org", origin: .link)
        try people.unsubscribe("ben@example.org", from: "weekly", origin: .link)
        try people.suppress("cleo@example.org", origin: .command)
        try people.forget("dan@example.org")
        try people.block(try #require(DomainKey("example.net")))
        try people.block(try #require(DomainKey("example.com")), withSubdomains: true)
        try edit(
            folder.file("subscribers.sqlite"),
            """
            UPDATE membership SET state = 'pending' WHERE subscriber =
                (SELECT id FROM subscriber WHERE address_key = 'eve@example.org')
            """)
        let intake = Intake(of: folder.file("subscribers.sqlite"), effects: .fixed(seed: 3))
        _ = try intake.append(
            [.leave("late@example.org", list: "weekly"), .leave("eve@example.org")], origin: .link)
        let report = try people.restore(from: backup)
        #expect(report.subscribers == 4 && report.removedKept == 0 && report.otherKeys == [])
        #expect(try people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(try people.subscriber("ben@example.org")?.memberships["weekly"] == .unsubscribed)
        #expect(try people.subscriber("ben@example.org")?.memberships["daily"] == .active)
        #expect(try people.suppression(of: "cleo@example.org") != nil)
        #expect(try people.subscriber("dan@example.org") == nil)
        #expect(try people.suppression(of: "dan@example.org")?.reason == .forgotten)
        #expect(try people.suppression(of: "x@example.net") != nil)
        #expect(try people.suppression(of: "x@deep.example.com") != nil)
        let eve = try #require(try people.subscriber("eve@example.org"))
        #expect(eve.memberships["weekly"] == .pending && eve.status == .unsubscribed)
        try people.add(
            SubscriberEntry(address: "late@example.org", lists: ["weekly"]), origin: .command)
        #expect(
            try people.subscriber("late@example.org")?.memberships == ["weekly": .unsubscribed])
        #expect(try people.fault() == nil)
    }

    @Test func `a blocked domain whose reach has grown keeps it`() throws {
        let domain = try #require(DomainKey("example.net"))
        try people.block(domain)
        try people.backUp(to: backup)
        try people.block(domain, withSubdomains: true)
        try people.restore(from: backup)
        #expect(try people.suppression(of: "x@deep.example.net") != nil)
    }

    @Test func `people removed since are counted, and stay removed where it is asked for`() throws {
        let batch = try #require(
            try people.importTable(
                Array("email\nfay@example.org\ngus@example.org\n".utf8), from: "more.csv"
            ).batch)
        try people.backUp(to: backup)
        try people.remove("ann@example.org", origin: .command)
        try people.unsubscribe("ben@example.org", origin: .link)
        try people.remove("ben@example.org", origin: .command)
        _ = try people.undoImport(batch)
        try people.remove("cleo@example.org", origin: .command)
        try people.add(SubscriberEntry(address: "cleo@example.org"), origin: .command)
        #expect(try people.removedCount(since: backup) == 4)
        let report = try people.restore(from: backup, keepingRemoved: true)
        #expect(report.removedKept == 4)
        #expect(try addresses() == ["cleo", "dan", "eve"])
        #expect(try people.suppression(of: "ben@example.org")?.reason == .unsubscribed)
        // They were removed from the list of then, too: nobody is removed a second time.
        #expect(try people.restore(from: backup, keepingRemoved: false).removedKept == 0)
        #expect(try addresses() == ["ann", "cleo", "dan", "eve", "fay", "gus"], "but for who left")
    }

    @Test func `a backup under another key is merged by address, or refused where it has hashes`()
        throws
    {
        let path = folder.file("other.sqlite")
        let other = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("kother", 5)])
        try other.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        try other.backUp(to: backup)
        #expect(try people.restore(from: backup).otherKeys == ["kother"])
        try other.forget("ben@example.org")
        try other.backUp(to: backup)
        let refusal = #expect(throws: StorageError.self) { try people.restore(from: backup) }
        #expect(refusal?.description.contains("another key (kother)") == true, "\(refusal!)")
        people.close()
        let both = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            keys: [Self.key("k1", 9), Self.key("kother", 5)])
        try both.restore(from: backup)
        #expect(
            try both.add(SubscriberEntry(address: "ben@example.org"), origin: .command)
                == .skipped(.suppressed))
    }

    @Test func `the list is locked from the first look to the end`() throws {
        try people.backUp(to: backup)
        try people.file.lock()
        let other = #expect(throws: StorageError.self) {
            try SubscriberDatabase(
                at: folder.file("subscribers.sqlite"), effects: .fixed(), busyTimeout: .zero
            ).count()
        }
        #expect(other?.reason == .busy)
        people.file.unlock()
        #expect(
            try SubscriberDatabase(
                at: folder.file("subscribers.sqlite"), effects: .fixed(), busyTimeout: .zero
            ).count() == 5)
    }

    // MARK: - Keys

    @Test func `the list knows its keys, and what older ones had hashed is recognised`() throws {
        #expect(try people.knownKeys().map(\.id) == ["k1"])
        try people.forget("ann@example.org")
        people.close()
        let path = folder.file("subscribers.sqlite")
        let stranger = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k1", 8)])
        #expect(try stranger.missingKeys().map(\.id) == ["k1"])
        #expect(try stranger.knownKeys().count == 1, "another list's key is not noted")
        stranger.close()
        let renewed = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k2", 8), Self.key("k1", 9)])
        #expect(try renewed.knownKeys().map(\.id).sorted() == ["k1", "k2"])
        #expect(try renewed.missingKeys().isEmpty)
        let ann = SubscriberEntry(address: "ann@example.org")
        #expect(try renewed.add(ann, origin: .command) == .skipped(.suppressed))
        #expect(try renewed.forget("ben@example.org"))
        #expect(try renewed.hashCount() == 2)
        #expect(try renewed.unsuppress("ann@example.org", origin: .command))
        renewed.close()
        let poorer = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k2", 8)])
        #expect(try poorer.missingKeys().map(\.id) == ["k1"])
        try poorer.giveUpMissingKeys()
        #expect(try poorer.missingKeys().isEmpty)
        #expect(try poorer.knownKeys().first { $0.id == "k1" }?.isLost == true)
    }

    @Test func `without a key nobody is added past a hash, and leaving works`() throws {
        try people.forget("ann@example.org")
        people.close()
        let keyless = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        #expect(throws: StorageError.self) {
            try keyless.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        }
        #expect(throws: StorageError.self) { try keyless.forget("ben@example.org") }
        #expect(try keyless.unsubscribe("ben@example.org", origin: .command) == .left)
        #expect(try keyless.suppress("cleo@example.org", origin: .command))
        #expect(try keyless.suppressions().count == 2)
        try keyless.backUp(to: backup)
        #expect(try keyless.count() == 4)
    }
}
