import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage
@testable import Subscribing

/// A key that was lost and is put back knows again whom it had hashed, before anybody is mailed.
struct ReturnedKeyTests {
    let folder = TemporaryFolder()
    private let old = ReturnedKeyTests.key("k1", 9)
    private let new = ReturnedKeyTests.key("k2", 5)

    private static func key(_ id: String, _ salt: UInt8) -> ListKey {
        ListKey(id: id, mark: "mark\(salt)") { address in address.utf8.map { $0 ^ salt } }
    }

    private func open(_ keys: ListKey...) throws -> SubscriberDatabase {
        try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(), keys: keys,
            busyTimeout: .milliseconds(50))
    }

    private func mailed(_ store: SubscriberDatabase, _ lists: ListName...) throws -> [String] {
        var found: [String] = []
        try store.audiences.forEachCandidate(of: lists) {
            if $0.exclusion == nil { found.append(String($0.address.prefix { $0 != "@" })) }
        }
        return found
    }

    private let table = Array(
        "email,lists\nann@example.org,weekly\nben@example.org,weekly\ncleo@example.org,weekly\n"
            .utf8)

    /// Ann was forgotten, Ben removed after he had left the list, under the old key; both are
    /// imported again while it is lost.
    private func loseKey() throws {
        let before = try open(old)
        _ = try before.imports.importTable(table, from: "people.csv")
        try before.personalData.forget("ann@example.org")
        try before.people.unsubscribe("ben@example.org", from: "weekly", origin: .link)
        try before.people.remove("ben@example.org", origin: .command)
        before.close()
        let without = try open(new)
        try without.keys.giveUpMissing()
        let report = try without.imports.importTable(table, from: "people.csv")
        #expect(report.added == 2)
        #expect(try mailed(without, "weekly") == ["cleo", "ann", "ben"])
        without.close()
    }

    @Test(arguments: [true, false])
    func `whoever was forgotten or had left is not mailed once it is back`(isOlder: Bool) throws {
        try loseKey()
        if !isOlder {
            // The new key is given up in its turn.
            let store = try open(old)
            try store.keys.giveUpMissing()
            store.close()
        }
        let store = isOlder ? try open(new, old) : try open(old)
        #expect(try store.keys.missing().isEmpty)
        #expect(try store.keys.known().first { $0.id == "k1" }?.isLost == false)
        #expect(try mailed(store, "weekly") == ["cleo"])
        #expect(try mailed(store) == ["cleo"], "Ben is on no other list")
        let ann = try #require(try store.people.subscriber("ann@example.org")?.id)
        #expect(try store.audiences.exclusions(of: [ann]) == [ann: .suppressed])
        #expect(try store.audiences.standing(of: "ann@example.org") == .excluded(.suppressed))
        let report = try store.imports.importTable(table, from: "people.csv")
        #expect(report.skips[.suppressed] == 1 && report.added == 0)
        #expect(try mailed(store, "weekly") == ["cleo"])
    }

    @Test func `where the list cannot be written at first nobody is taken past the hashes`() throws
    {
        try loseKey()
        let holder = try open(new)
        let store = try holder.list.file.base.write { _ in
            let store = try open(new, old)
            let refusal = #expect(throws: FileError.self) { try mailed(store, "weekly") }
            #expect(refusal?.reason == .busy)
            return store
        }
        #expect(try mailed(store, "weekly") == ["cleo"])
    }

    @Test func `a hash that came while there was no key is compared when there is one`() throws {
        let before = try open(old)
        _ = try before.imports.importTable(table, from: "people.csv")
        let hash = try #require(before.keys.hash(of: "cleo@example.org"))
        before.close()
        let keyless = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        try keyless.suppressions.record(
            .suppress(SuppressionEntry(target: .hash(hash))), origin: .command)
        try keyless.suppressions.applyIntake()
        keyless.close()
        #expect(try mailed(open(old), "weekly") == ["ann", "ben"])
    }

    @Test func `a hash that waits while the list is held keeps mail away`() throws {
        let store = try open(old)
        _ = try store.imports.importTable(table, from: "people.csv")
        let hash = try #require(store.keys.hash(of: "cleo@example.org"))
        let reader = try open(old)
        try store.list.file.base.write { _ in
            try reader.suppressions.record(
                .suppress(SuppressionEntry(target: .hash(hash))), origin: .command)
            #expect(try mailed(reader, "weekly") == ["ann", "ben"])
        }
    }
}
