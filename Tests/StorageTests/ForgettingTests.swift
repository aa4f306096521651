import GRDB
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

struct ForgettingTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("subscribers.sqlite") }
    /// Stands in for a keyed hash.
    let hash: AddressHash = { address in Array(address.utf8.reversed()).map { $0 ^ 0x5A } }

    @Test func `somebody forgotten is gone to the byte and stays suppressed`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try store.people.add(
            SubscriberEntry(
                address: "Secret.Person@example.org", name: "Unmistakable", attributes: ["k": "v"]),
            origin: .command)
        try store.people.tag("secret.person@example.org", adding: ["telltale"], origin: .command)
        try store.suppressions.suppress(
            "secret.person@example.org", note: "by phone", origin: .command)
        let id = try #require(try store.people.subscriber("secret.person@example.org")).id
        #expect(try store.personalData.forget("Secret.Person@example.org"))
        #expect(try !store.personalData.forget("secret.person@example.org"))
        #expect(
            try store.suppressions.suppression(of: "secret.person@EXAMPLE.org")?.reason
                == .forgotten)
        #expect(try store.suppressions.all().map(\.reason) == [.forgotten])
        #expect(try !store.suppressions.all().contains { $0.address.contains("@") })
        #expect(try store.people.history(of: id).isEmpty)
        let entry = SubscriberEntry(address: "Secret.Person@example.org")
        #expect(try store.people.add(entry, origin: .command) == .skipped(.suppressed))
        let report = try store.imports.importTable(
            Array("email\nSECRET.person@example.org\n".utf8), from: "people.csv")
        #expect(report.skips == [.suppressed: 1])
        store.close()
        let bytes = String(
            decoding: try #require(folder.bytes("subscribers.sqlite")), as: UTF8.self)
        for word in ["person@", "Unmistakable", "telltale", "phone"] {
            #expect(!bytes.lowercased().contains(word.lowercased()), "\(word)")
        }
    }

    @Test func `without the key nobody is forgotten and nobody forgotten is added`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try store.personalData.forget("a@example.org")
        let keyless = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(throws: FileError.self) { try keyless.personalData.forget("b@example.org") }
        #expect(throws: FileError.self) {
            try keyless.people.add(SubscriberEntry(address: "a@example.org"), origin: .command)
        }
    }

    @Test func `who comes back on their own is no longer suppressed`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed(), addressHash: hash)
        try store.personalData.forget("a@example.org")
        let entry = SubscriberEntry(address: "a@example.org")
        #expect(try store.people.add(entry, revives: true, origin: .command) == .added)
        #expect(try store.suppressions.suppression(of: "a@example.org") == nil)
    }
}

struct UndoTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    func load(_ text: String) throws -> Int64 {
        try #require(try store.imports.importTable(Array(text.utf8), from: "people.csv").batch)
    }

    @Test func `an import is taken back`() throws {
        _ = try load("email,name,city,lists,tags\nold@x.org,Old,Bath,weekly,x\nsame@x.org,,,,\n")
        let before = try store.people.subscribers()
        let batch = try load(
            """
            email,name,city,age,lists,tags,status,language,consent_source,consent_at
            new@x.org,New,York,3,weekly,y,,,,
            old@x.org,Older,York,3,weekly;daily,y,,de,fair,2026-01-01
            same@x.org,,,,,,unsubscribed,,,
            old@x.org,Oldest,,,,z,,,,
            """)
        #expect(try store.people.subscriber("old@x.org")?.name == "Oldest")
        #expect(try store.imports.undo(batch) == UndoReport(removed: 1, restored: 2, kept: 0))
        #expect(try store.people.subscribers() == before)
        #expect(try store.imports.batches().map(\.isUndone) == [true, false])
        #expect(throws: FileError.self) { try store.imports.undo(batch) }
        #expect(throws: FileError.self) { try store.imports.undo(99) }
    }

    @Test func `whoever acted since is kept`() throws {
        _ = try load("email,name\nold@x.org,Old\ntwo@x.org,Two\n")
        let batch = try load(
            "email,name,status\nold@x.org,Older,unsubscribed\ntwo@x.org,2,\nnew@x.org,,\nnewer@x.org,,\n"
        )
        try store.people.unsubscribe("old@x.org", origin: .link)
        try store.people.unsubscribe("new@x.org", origin: .link)
        #expect(try store.imports.undo(batch) == UndoReport(removed: 1, restored: 1, kept: 2))
        #expect(try store.people.subscriber("old@x.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("new@x.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("two@x.org")?.name == "Two")
        #expect(try store.people.subscriber("newer@x.org") == nil)
    }
}

struct BackupTests {
    let folder = TemporaryFolder()

    @Test func `a backup is restored`() throws {
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        try store.people.add(SubscriberEntry(address: "a@x.org"), origin: .command)
        try store.backups.backUp(to: folder.file("backup.sqlite"))
        #expect(folder.mode("backup.sqlite") == 0o600)
        let before = try store.people.subscribers()
        try store.people.remove("a@x.org", origin: .command)
        try store.backups.restore(from: folder.file("backup.sqlite"))
        #expect(try store.people.subscribers() == before)
        try store.people.add(SubscriberEntry(address: "b@x.org"), origin: .command)
        #expect(try store.fault() == nil)
        #expect(
            try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed()).people.count()
                == 2)
    }

    @Test func `what is no backup is not restored`() throws {
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        try store.people.add(SubscriberEntry(address: "a@x.org"), origin: .command)
        try store.backups.backUp(to: folder.file("backup.sqlite"))
        var bytes = try #require(folder.bytes("backup.sqlite"))
        for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "damaged.sqlite")
        try folder.write("text", to: "text.sqlite")
        for name in ["damaged.sqlite", "text.sqlite", "none.sqlite"] {
            #expect(throws: FileError.self) {
                try store.backups.restore(from: folder.file(name))
            }
            #expect(try store.people.count() == 1)
        }
    }
}
