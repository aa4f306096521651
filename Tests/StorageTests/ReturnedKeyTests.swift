import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage

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

    private func mailed(_ people: SubscriberDatabase, _ lists: ListName...) throws -> [String] {
        var found: [String] = []
        try people.forEachCandidate(of: lists) {
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
        _ = try before.importTable(table, from: "people.csv")
        try before.forget("ann@example.org")
        try before.unsubscribe("ben@example.org", from: "weekly", origin: .link)
        try before.remove("ben@example.org", origin: .command)
        before.close()
        let without = try open(new)
        try without.giveUpMissingKeys()
        let report = try without.importTable(table, from: "people.csv")
        #expect(report.added == 2)
        #expect(try mailed(without, "weekly") == ["cleo", "ann", "ben"])
        without.close()
    }

    @Test(arguments: [true, false])
    func `whoever was forgotten or had left is not mailed once it is back`(isOlder: Bool) throws {
        try loseKey()
        if !isOlder {
            // The new key is given up in its turn.
            let people = try open(old)
            try people.giveUpMissingKeys()
            people.close()
        }
        let people = isOlder ? try open(new, old) : try open(old)
        #expect(try people.missingKeys().isEmpty)
        #expect(try people.knownKeys().first { $0.id == "k1" }?.isLost == false)
        #expect(try mailed(people, "weekly") == ["cleo"])
        #expect(try mailed(people) == ["cleo"], "Ben is on no other list")
        let ann = try #require(try people.subscriber("ann@example.org")?.id)
        #expect(try people.exclusions(of: [ann]) == [ann: .suppressed])
        #expect(try people.standing(of: "ann@example.org") == .excluded(.suppressed))
        let report = try people.importTable(table, from: "people.csv")
        #expect(report.skips[.suppressed] == 1 && report.added == 0)
        #expect(try mailed(people, "weekly") == ["cleo"])
    }

    @Test func `where the list cannot be written at first nobody is taken past the hashes`() throws
    {
        try loseKey()
        let holder = try open(new)
        let people = try holder.file.base.write { _ in
            let people = try open(new, old)
            let refusal = #expect(throws: StorageError.self) { try mailed(people, "weekly") }
            #expect(refusal?.reason == .busy)
            return people
        }
        #expect(try mailed(people, "weekly") == ["cleo"])
    }

    @Test func `a hash that came while there was no key is compared when there is one`() throws {
        let before = try open(old)
        _ = try before.importTable(table, from: "people.csv")
        let hash = try #require(before.hash(of: "cleo@example.org"))
        before.close()
        let keyless = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        try keyless.record(
            .suppress(SuppressionEntry(target: .hash(hash))), origin: .command)
        try keyless.applyIntake()
        keyless.close()
        #expect(try mailed(open(old), "weekly") == ["ann", "ben"])
    }

    @Test func `a hash that waits while the list is held keeps mail away`() throws {
        let people = try open(old)
        _ = try people.importTable(table, from: "people.csv")
        let hash = try #require(people.hash(of: "cleo@example.org"))
        let reader = try open(old)
        try people.file.base.write { _ in
            try reader.record(.suppress(SuppressionEntry(target: .hash(hash))), origin: .command)
            #expect(try mailed(reader, "weekly") == ["ann", "ben"])
        }
    }
}
