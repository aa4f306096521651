import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage
@testable import Subscribing

/// A list knows from which backup it was restored.
struct RestoredBackupTests {
    private let folder = TemporaryFolder()
    private let store: SubscriberDatabase
    private var backup: String { folder.file("backup.sqlite") }

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            keys: [ListKey(id: "k1", mark: "m1") { Array($0.utf8) }])
        _ = try store.people.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        try store.backups.backUp(to: backup)
    }

    @Test func `a list that was never restored knows of none`() throws {
        #expect(try store.backups.restored() == nil)
    }

    @Test func `the backup, its keys and who joined since are known`() throws {
        try store.backups.restore(from: backup, digest: "ab12")
        var restored = try #require(try store.backups.restored())
        #expect(restored.digest == "ab12" && restored.joinedSince == 0)
        #expect(restored.keys == [.init(id: "k1", mark: "m1")])
        _ = try store.people.add(SubscriberEntry(address: "bob@example.org"), origin: .command)
        restored = try #require(try store.backups.restored())
        #expect(restored.digest == "ab12" && restored.joinedSince == 1)
    }

    @Test func `what a backup knows of an earlier one is not taken for its own`() throws {
        try store.backups.restore(from: backup, digest: "ab12")
        let later = folder.file("later.sqlite")
        try store.backups.backUp(to: later)
        try store.backups.restore(from: later, digest: "cd34")
        #expect(try store.backups.restored()?.digest == "cd34")
        try store.backups.restore(from: later)
        #expect(try store.backups.restored() == nil)
    }
}
