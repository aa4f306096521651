import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// Whoever left one list has left it, whatever becomes of the row, the list or the file.
struct KeptLeavesTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase
    var path: String { folder.file("subscribers.sqlite") }
    var backup: String { folder.file("backup.sqlite") }

    private static let key = ListKey(id: "k1", mark: "mark") { address in
        address.utf8.map { $0 ^ 9 }
    }

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(), keys: [Self.key])
        try importAgain()
    }

    private func importAgain() throws {
        let rows = ["ann", "ben", "cleo"].map { "\($0)@example.org,weekly;daily\n" }
        _ = try store.imports.importTable(
            Array("email,lists\n\(rows.joined())".utf8), from: "people.csv")
    }

    private func mailed(_ lists: ListName...) throws -> [String] {
        var found: [String] = []
        try store.audiences.forEachCandidate(of: lists) {
            if $0.exclusion == nil { found.append(String($0.address.prefix { $0 != "@" })) }
        }
        return found.sorted()
    }

    @Test func `a row that is removed leaves the hash of who left a list, and no address`() throws {
        try store.people.unsubscribe("ann@example.org", from: "weekly", origin: .link)
        try store.people.remove("ann@example.org", origin: .command)
        #expect(try store.personalData.records(of: "ann@example.org")["list_leave"]?.count == 1)
        try importAgain()
        #expect(try mailed("weekly") == ["ben", "cleo"])
        #expect(try mailed("daily") == ["ann", "ben", "cleo"])
        // Only who asks for it comes back, and only onto the list that they ask for.
        let entry = SubscriberEntry(address: "ann@example.org", lists: ["daily"])
        try store.people.add(entry, revives: true, origin: .command)
        try store.people.remove("ann@example.org", origin: .command)
        try importAgain()
        #expect(try mailed("weekly") == ["ben", "cleo"])
        let asked = SubscriberEntry(address: "ann@example.org", lists: ["weekly"])
        try store.people.add(asked, revives: true, origin: .command)
        #expect(try mailed("weekly") == ["ann", "ben", "cleo"])
        #expect(try store.personalData.records(of: "ann@example.org")["list_leave"] == nil)
    }

    @Test func `a removed row keeps no address among those who left a list`() throws {
        try store.people.unsubscribe("ann@example.org", from: "weekly", origin: .link)
        try store.lists.delete("weekly")
        try store.people.remove("ann@example.org", origin: .command)
        store.close()
        #expect(
            try texts(path, "SELECT IFNULL(address_key, 'a hash') FROM list_leave") == ["a hash"])
    }

    @Test func `a list that is deleted and made again has nobody who had left it`() throws {
        try store.people.unsubscribe("ann@example.org", from: "weekly", origin: .link)
        try store.lists.delete("weekly")
        try store.people.remove("ann@example.org", origin: .command)
        try store.people.unsubscribe("ben@example.org", from: "daily", origin: .link)
        try store.lists.delete("daily")
        try importAgain()
        #expect(try mailed("weekly") == ["ben", "cleo"])
        #expect(try mailed("daily") == ["ann", "cleo"])
    }

    @Test func `who is forgotten stands among no leaves`() throws {
        try store.people.unsubscribe("ann@example.org", from: "weekly", origin: .link)
        try store.people.remove("ann@example.org", origin: .command)
        try store.personalData.forget("ann@example.org")
        store.close()
        #expect(try texts(path, "SELECT list FROM list_leave") == [])
    }

    @Test func `a backup that is put back knows who left a list since, whatever became of them`()
        throws
    {
        _ = try store.imports.importTable(
            Array("email,lists\ndan@example.org,weekly\n".utf8), from: "dan.csv")
        try store.backups.backUp(to: backup)
        // Removed, the list deleted, added since, and added and gone since.
        try store.people.unsubscribe("ann@example.org", from: "weekly", origin: .link)
        try store.people.remove("ann@example.org", origin: .command)
        try store.people.unsubscribe("ben@example.org", from: "weekly", origin: .link)
        try store.lists.delete("weekly")
        try store.people.unsubscribe("cleo@example.org", from: "daily", origin: .link)
        _ = try store.imports.importTable(
            Array(
                """
                email,lists
                eve@example.org,daily
                fay@example.org,daily
                dan@example.org,daily
                """.utf8), from: "more.csv")
        try store.people.unsubscribe("eve@example.org", from: "daily", origin: .link)
        try store.people.unsubscribe("fay@example.org", origin: .link)
        try store.people.unsubscribe("dan@example.org", from: "daily", origin: .link)
        let report = try store.backups.restore(from: backup, keepingRemoved: false)
        #expect(report.broughtBack == 1 && report.removedKept == 0)
        #expect(try mailed("weekly") == ["cleo", "dan"])
        #expect(try mailed("daily") == ["ann", "ben"])
        let again = """
            email,lists
            ann@example.org,weekly
            dan@example.org,daily
            eve@example.org,daily
            fay@example.org,daily
            """
        _ = try store.imports.importTable(Array(again.utf8), from: "again.csv")
        #expect(try mailed("weekly") == ["cleo", "dan"])
        #expect(try mailed("daily") == ["ann", "ben"])
        store.close()
        #expect(
            try texts(path, "SELECT address_key FROM list_leave WHERE address_key LIKE 'eve%'")
                == [], "of a row that is gone only the hash is kept")
    }

    @Test func `only those are counted as brought back who are there`() throws {
        try store.backups.backUp(to: backup)
        for address: SubscriberReference in ["ann@example.org", "ben@example.org"] {
            try store.people.remove(address, origin: .command)
        }
        try store.personalData.forget("ann@example.org")
        try store.people.unsubscribe("cleo@example.org", origin: .link)
        try store.people.remove("cleo@example.org", origin: .command)
        let report = try store.backups.restore(from: backup, keepingRemoved: false)
        #expect(report.broughtBack == 1 && report.subscribers == 1)
        #expect(try store.people.subscriber("ben@example.org") != nil)
    }

    @Test func `what waits in the intake holds for a backup whose list is gone`() throws {
        try store.people.unsubscribe("cleo@example.org", from: "daily", origin: .link)
        let ann = try #require(try store.people.subscriber("ann@example.org")).id
        try store.backups.backUp(to: backup)
        let intake = Intake(of: path, effects: .fixed(seed: 4))
        _ = try intake.append(
            [.leave(.id(ann)), .leave("ben@example.org", list: "daily")], origin: .link)
        let other = folder.file("new.sqlite")
        try folder.write(try #require(folder.bytes("subscribers.intake")), to: "new.intake")
        let restored = try SubscriberDatabase(at: other, effects: .fixed(), keys: [Self.key])
        let report = try restored.backups.restore(from: backup)
        #expect(report.recorded == 2 && report.backupAt == .test)
        #expect(try restored.people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(
            try restored.people.subscriber("ben@example.org")?.memberships["daily"] == .unsubscribed
        )
    }

    // MARK: - Identities that are gone

    @Test(arguments: [nil, "weekly"] as [ListName?])
    func `an identity whose row was removed still leaves`(list: ListName?) throws {
        let ann = try #require(try store.people.subscriber("ann@example.org")).id
        let ben = try #require(try store.people.subscriber("ben@example.org")).id
        for address: SubscriberReference in ["ann@example.org", "ben@example.org"] {
            try store.people.remove(address, origin: .command)
        }
        _ = try store.imports.importTable(
            Array("email,lists\nann@example.org,weekly;daily\n".utf8), from: "ann.csv")
        for id in [ann, ben] {
            try store.suppressions.record(.leave(.id(id), list: list), origin: .link)
        }
        #expect(Set(try store.suppressions.applyIntake().values) == [.done])
        try importAgain()
        #expect(try mailed("weekly") == ["cleo"])
        #expect(try mailed("daily") == (list == nil ? ["cleo"] : ["ann", "ben", "cleo"]))
        try store.suppressions.record(
            .leave(.id(SubscriberID("aaaaaaaaaaaaaaaaaaaa"))), origin: .link)
        #expect(try store.suppressions.applyIntake().values.map { $0 } == [.unknown])
    }
}
