import GRDB
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

struct ForgettingTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("subscribers.sqlite") }
    /// Stands in for a keyed hash.
    let hash: AddressHash = { address in Array(address.utf8.reversed()).map { $0 ^ 0x5A } }

    @Test func somebodyForgottenIsGoneToTheByteAndStaysSuppressed() throws {
        let people = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try people.add(
            SubscriberEntry(
                address: "Secret.Person@example.org", name: "Unmistakable", attributes: ["k": "v"]),
            origin: .command)
        try people.tag("secret.person@example.org", adding: ["telltale"], origin: .command)
        try people.suppress("secret.person@example.org", note: "by phone", origin: .command)
        let id = try #require(try people.subscriber("secret.person@example.org")).id
        #expect(try people.forget("Secret.Person@example.org"))
        #expect(try !people.forget("secret.person@example.org"))
        #expect(try people.suppression(of: "secret.person@EXAMPLE.org")?.reason == .forgotten)
        #expect(try people.suppressions().map(\.reason) == [.forgotten])
        #expect(try !people.suppressions().contains { $0.address.contains("@") })
        #expect(try people.history(of: id).isEmpty)
        let entry = SubscriberEntry(address: "Secret.Person@example.org")
        #expect(try people.add(entry, origin: .command) == .skipped(.suppressed))
        let report = try people.importTable(
            Array("email\nSECRET.person@example.org\n".utf8), from: "people.csv")
        #expect(report.skips == [.suppressed: 1])
        people.close()
        let bytes = String(
            decoding: try #require(folder.bytes("subscribers.sqlite")), as: UTF8.self)
        for word in ["person@", "Unmistakable", "telltale", "phone"] {
            #expect(!bytes.lowercased().contains(word.lowercased()), "\(word)")
        }
    }

    @Test func withoutTheKeyNobodyIsForgottenAndNobodyForgottenIsAdded() throws {
        let people = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try people.forget("a@example.org")
        let keyless = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(throws: StorageError.self) { try keyless.forget("b@example.org") }
        #expect(throws: StorageError.self) {
            try keyless.add(SubscriberEntry(address: "a@example.org"), origin: .command)
        }
    }

    @Test func whoComesBackOnTheirOwnIsNoLongerSuppressed() throws {
        let people = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try people.forget("a@example.org")
        let entry = SubscriberEntry(address: "a@example.org")
        #expect(try people.add(entry, revives: true, origin: .command) == .added)
        #expect(try people.suppression(of: "a@example.org") == nil)
    }
}

struct UndoTests {
    let folder = TemporaryFolder()
    let people: SubscriberDatabase

    init() throws {
        people = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    func load(_ text: String) throws -> Int64 {
        try #require(try people.importTable(Array(text.utf8), from: "people.csv").batch)
    }

    @Test func anImportIsTakenBack() throws {
        _ = try load("email,name,city,lists,tags\nold@x.org,Old,Bath,weekly,x\nsame@x.org,,,,\n")
        let before = try people.subscribers()
        let batch = try load(
            """
            email,name,city,age,lists,tags,status,language,consent_source,consent_at
            new@x.org,New,York,3,weekly,y,,,,
            old@x.org,Older,York,3,weekly;daily,y,,de,fair,2026-01-01
            same@x.org,,,,,,unsubscribed,,,
            old@x.org,Oldest,,,,z,,,,
            """)
        #expect(try people.subscriber("old@x.org")?.name == "Oldest")
        #expect(try people.undoImport(batch) == UndoReport(removed: 1, restored: 2, kept: 0))
        #expect(try people.subscribers() == before)
        #expect(try people.imports().map(\.isUndone) == [true, false])
        #expect(throws: StorageError.self) { try people.undoImport(batch) }
        #expect(throws: StorageError.self) { try people.undoImport(99) }
    }

    @Test func whoeverActedSinceIsKept() throws {
        _ = try load("email,name\nold@x.org,Old\ntwo@x.org,Two\n")
        let batch = try load(
            "email,name,status\nold@x.org,Older,unsubscribed\ntwo@x.org,2,\nnew@x.org,,\nnewer@x.org,,\n"
        )
        try people.unsubscribe("old@x.org", origin: .link)
        try people.unsubscribe("new@x.org", origin: .link)
        #expect(try people.undoImport(batch) == UndoReport(removed: 1, restored: 1, kept: 2))
        #expect(try people.subscriber("old@x.org")?.status == .unsubscribed)
        #expect(try people.subscriber("new@x.org")?.status == .unsubscribed)
        #expect(try people.subscriber("two@x.org")?.name == "Two")
        #expect(try people.subscriber("newer@x.org") == nil)
    }
}

struct BackupTests {
    let folder = TemporaryFolder()

    @Test func aBackupIsRestored() throws {
        let people = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        try people.add(SubscriberEntry(address: "a@x.org"), origin: .command)
        try people.backUp(to: folder.file("backup.sqlite"))
        #expect(folder.mode("backup.sqlite") == 0o600)
        let before = try people.subscribers()
        try people.remove("a@x.org", origin: .command)
        try people.restore(from: folder.file("backup.sqlite"))
        #expect(try people.subscribers() == before)
        try people.add(SubscriberEntry(address: "b@x.org"), origin: .command)
        #expect(try people.fault() == nil)
        #expect(try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed()).count() == 2)
    }

    @Test func whatIsNoBackupIsNotRestored() throws {
        let people = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        try people.add(SubscriberEntry(address: "a@x.org"), origin: .command)
        try people.backUp(to: folder.file("backup.sqlite"))
        var bytes = try #require(folder.bytes("backup.sqlite"))
        for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "damaged.sqlite")
        try folder.write("text", to: "text.sqlite")
        for name in ["damaged.sqlite", "text.sqlite", "none.sqlite"] {
            #expect(throws: StorageError.self) { try people.restore(from: folder.file(name)) }
            #expect(try people.count() == 1)
        }
    }
}
