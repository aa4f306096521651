import Foundation
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage
@testable import Subscribing

/// A backup that is put back forgets nobody's wish.
struct RestoringTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase
    var backup: String { folder.file("backup.sqlite") }

    private static func key(_ id: String, _ salt: UInt8) -> ListKey {
        ListKey(id: id, mark: "mark\(salt)") { address in address.utf8.map { $0 ^ salt } }
    }

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(), keys: [Self.key("k1", 9)])
        let rows = ["ann", "ben", "cleo", "dan", "eve"].map { "\($0)@example.org,weekly;daily\n" }
        _ = try store.imports.importTable(
            Array("email,lists\n\(rows.joined())".utf8), from: "people.csv")
    }

    private func addresses() throws -> [String] {
        try store.people.subscribers().map { $0.address.localPart }.sorted()
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
        try store.lists.create("daily", optIn: .double)
        try store.backups.backUp(to: backup)
        try store.people.unsubscribe("ann@example.org", origin: .link)
        try store.people.unsubscribe("ben@example.org", from: "weekly", origin: .link)
        try store.suppressions.suppress("cleo@example.org", origin: .command)
        try store.personalData.forget("dan@example.org")
        try store.suppressions.block(try #require(DomainKey("example.net")))
        try store.suppressions.block(try #require(DomainKey("example.com")), withSubdomains: true)
        try edit(
            folder.file("subscribers.sqlite"),
            """
            UPDATE membership SET state = 'pending' WHERE subscriber =
                (SELECT id FROM subscriber WHERE address_key = 'eve@example.org')
            """)
        let intake = Intake(of: folder.file("subscribers.sqlite"), effects: .fixed(seed: 3))
        _ = try intake.append(
            [.leave("late@example.org", list: "weekly"), .leave("eve@example.org")], origin: .link)
        let report = try store.backups.restore(from: backup)
        #expect(report.subscribers == 4 && report.removedKept == 0 && report.otherKeys == [])
        #expect(try store.people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(
            try store.people.subscriber("ben@example.org")?.memberships["weekly"] == .unsubscribed)
        #expect(try store.people.subscriber("ben@example.org")?.memberships["daily"] == .active)
        #expect(try store.suppressions.suppression(of: "cleo@example.org") != nil)
        #expect(try store.people.subscriber("dan@example.org") == nil)
        #expect(try store.suppressions.suppression(of: "dan@example.org")?.reason == .forgotten)
        #expect(try store.suppressions.suppression(of: "x@example.net") != nil)
        #expect(try store.suppressions.suppression(of: "x@deep.example.com") != nil)
        let eve = try #require(try store.people.subscriber("eve@example.org"))
        #expect(eve.memberships["weekly"] == .pending && eve.status == .unsubscribed)
        try store.people.add(
            SubscriberEntry(address: "late@example.org", lists: ["weekly"]), origin: .command)
        #expect(
            try store.people.subscriber("late@example.org")?.memberships == [
                "weekly": .unsubscribed
            ])
        #expect(try store.fault() == nil)
    }

    @Test func `how and when somebody left is still known`() throws {
        try store.backups.backUp(to: backup)
        let page = Origin.page(Slug("first"))
        try store.people.unsubscribe("ann@example.org", origin: page)
        try store.people.unsubscribe(
            "ben@example.org", from: "weekly", origin: .oneClick(Slug("first")))
        let ann = try #require(try store.people.subscriber("ann@example.org"))
        let left = try #require(try store.people.history(of: ann.id).last)
        try store.backups.restore(from: backup)
        let back = try #require(try store.people.history(of: ann.id).last)
        #expect(back.origin == page.description && back.kind == "unsubscribed")
        #expect(back.at == left.at)
        let ben = try #require(try store.people.subscriber("ben@example.org"))
        #expect(
            try store.people.history(of: ben.id).last?.origin
                == Origin.oneClick(Slug("first")).description)
    }

    @Test func `a blocked domain whose reach has grown keeps it`() throws {
        let domain = try #require(DomainKey("example.net"))
        try store.suppressions.block(domain)
        try store.backups.backUp(to: backup)
        try store.suppressions.block(domain, withSubdomains: true)
        try store.backups.restore(from: backup)
        #expect(try store.suppressions.suppression(of: "x@deep.example.net") != nil)
    }

    @Test func `store removed since are counted, and stay removed where it is asked for`() throws {
        let batch = try #require(
            try store.imports.importTable(
                Array("email\nfay@example.org\ngus@example.org\n".utf8), from: "more.csv"
            ).batch)
        try store.backups.backUp(to: backup)
        try store.people.remove("ann@example.org", origin: .command)
        try store.people.unsubscribe("ben@example.org", origin: .link)
        try store.people.remove("ben@example.org", origin: .command)
        _ = try store.imports.undo(batch)
        try store.people.remove("cleo@example.org", origin: .command)
        try store.people.add(SubscriberEntry(address: "cleo@example.org"), origin: .command)
        #expect(try store.backups.removedCount(since: backup) == 4)
        let report = try store.backups.restore(from: backup, keepingRemoved: true)
        #expect(report.removedKept == 4)
        #expect(try addresses() == ["cleo", "dan", "eve"])
        #expect(try store.suppressions.suppression(of: "ben@example.org")?.reason == .unsubscribed)
        // They were removed from the list of then, too: nobody is removed a second time.
        #expect(try store.backups.restore(from: backup, keepingRemoved: false).removedKept == 0)
        #expect(try addresses() == ["ann", "cleo", "dan", "eve", "fay", "gus"], "but for who left")
    }

    @Test func `a backup under another key is merged by address, or refused where it has hashes`()
        throws
    {
        let path = folder.file("other.sqlite")
        let other = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("kother", 5)])
        try other.people.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        try other.backups.backUp(to: backup)
        #expect(try store.backups.restore(from: backup).otherKeys == ["kother"])
        try other.personalData.forget("ben@example.org")
        try other.backups.backUp(to: backup)
        let refusal = #expect(throws: FileError.self) { try store.backups.restore(from: backup) }
        #expect(refusal?.description.contains("another key (kother)") == true, "\(refusal!)")
        store.close()
        let both = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            keys: [Self.key("k1", 9), Self.key("kother", 5)])
        try both.backups.restore(from: backup)
        #expect(
            try both.people.add(SubscriberEntry(address: "ben@example.org"), origin: .command)
                == .skipped(.suppressed))
    }

    @Test func `the list is locked from the first look to the end`() throws {
        try store.backups.backUp(to: backup)
        try store.list.file.lock()
        let other = #expect(throws: FileError.self) {
            try SubscriberDatabase(
                at: folder.file("subscribers.sqlite"), effects: .fixed(), busyTimeout: .zero
            ).people.count()
        }
        #expect(other?.reason == .busy)
        store.list.file.unlock()
        #expect(
            try SubscriberDatabase(
                at: folder.file("subscribers.sqlite"), effects: .fixed(), busyTimeout: .zero
            ).people.count() == 5)
    }

    // MARK: - Keys

    @Test func `the list knows its keys, and what older ones had hashed is recognised`() throws {
        #expect(try store.keys.known().map(\.id) == ["k1"])
        try store.personalData.forget("ann@example.org")
        store.close()
        let path = folder.file("subscribers.sqlite")
        let stranger = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k1", 8)])
        #expect(try stranger.keys.missing().map(\.id) == ["k1"])
        #expect(try stranger.keys.known().count == 1, "another list's key is not noted")
        stranger.close()
        let renewed = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k2", 8), Self.key("k1", 9)])
        #expect(try renewed.keys.known().map(\.id).sorted() == ["k1", "k2"])
        #expect(try renewed.keys.missing().isEmpty)
        let ann = SubscriberEntry(address: "ann@example.org")
        #expect(try renewed.people.add(ann, origin: .command) == .skipped(.suppressed))
        #expect(try renewed.personalData.forget("ben@example.org"))
        #expect(try renewed.keys.hashCount() == 2)
        #expect(try renewed.suppressions.lift("ann@example.org", origin: .command))
        renewed.close()
        let poorer = try SubscriberDatabase(
            at: path, effects: .fixed(), keys: [Self.key("k2", 8)])
        #expect(try poorer.keys.missing().map(\.id) == ["k1"])
        try poorer.keys.giveUpMissing()
        #expect(try poorer.keys.missing().isEmpty)
        #expect(try poorer.keys.known().first { $0.id == "k1" }?.isLost == true)
    }

    @Test func `without a key nobody is added past a hash, and leaving works`() throws {
        try store.personalData.forget("ann@example.org")
        store.close()
        let keyless = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        #expect(throws: FileError.self) {
            try keyless.people.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        }
        #expect(throws: FileError.self) { try keyless.personalData.forget("ben@example.org") }
        #expect(try keyless.people.unsubscribe("ben@example.org", origin: .command) == .left)
        #expect(try keyless.suppressions.suppress("cleo@example.org", origin: .command))
        #expect(try keyless.suppressions.all().count == 2)
        try keyless.backups.backUp(to: backup)
        #expect(try keyless.people.count() == 4)
    }
}
