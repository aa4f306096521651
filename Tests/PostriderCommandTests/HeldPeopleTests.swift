import Files
import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@testable import NewsroomFiles
@testable import PostriderKit

/// Whom the brake holds is known at once, and a store that cannot be read stops no mailing.
struct HeldPeopleTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()
    private let stores = ChangingStores()
    private let people: HeldPeople
    private let path: String

    /// How often something was said.
    private let said = SaidCount()

    init() throws {
        let newsroom = Newsroom(folder: folder.path)
        path = newsroom.bounces
        try FileManager.default.createDirectory(
            atPath: newsroom.subscribers, withIntermediateDirectories: true)
        let world = Adapters.refusing
        let adapters = Adapters(
            dns: world.dns, pages: world.pages, pictures: world.pictures, relays: world.relays,
            lists: world.lists, ledgers: world.ledgers, limits: world.limits,
            checkups: world.checkups, bounces: stores, signUps: world.signUps,
            mailboxes: world.mailboxes)
        people = HeldPeople(
            in: Workspace(
                newsroom: newsroom, effects: .testing(clock), adapters: adapters,
                notices: Notices { [said] _ in said.withLock { $0 += 1 } }))
    }

    /// Writes a file as it stood a moment ago.
    private func write(_ end: String, _ text: String, ago seconds: Int) throws {
        let file = path + end
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        let written = Double(clock.now.milliseconds) / 1000 - Double(seconds)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: written)], ofItemAtPath: file)
    }

    /// The store holds one person more.
    private func hold(_ name: String) throws {
        let store = stores.store
        _ = try store.keep([BounceStoreContract.evidence(name, about: name)], seen: [])
        try store.decide(try store.undecided().map { ($0.number, .held) }, at: clock.now)
    }

    @Test(arguments: ["", "-wal"])
    func `a commit to the file or to its log alone is noticed`(_ end: String) throws {
        try write("", "a", ago: 100)
        #expect(people.all().isEmpty)
        try hold("ann")
        #expect(people.all().isEmpty)
        try write(end, "ab", ago: 50)
        #expect(people.all() == [SubscriberID("ann")])
    }

    @Test func `a second commit within one tick of the file's time is noticed`() throws {
        try write("", "a", ago: 0)
        #expect(people.all().isEmpty)
        try hold("ann")
        clock.advance(by: .seconds(2))
        #expect(people.all() == [SubscriberID("ann")])
    }

    @Test func `a store that cannot be read keeps those held who were, and is asked again`() throws
    {
        try write("", "a", ago: 100)
        try hold("ann")
        #expect(people.all() == [SubscriberID("ann")])
        stores.fails = true
        try write("", "ab", ago: 50)
        try hold("bob")
        #expect(people.all() == [SubscriberID("ann")])
        clock.advance(by: .seconds(61))
        #expect(people.all() == [SubscriberID("ann")])
        #expect(said.withLock { $0 } == 1, "it is said once")
        stores.fails = false
        #expect(people.all() == [SubscriberID("ann")])
        clock.advance(by: .seconds(60))
        #expect(people.all() == [SubscriberID("ann"), SubscriberID("bob")])
    }
}

/// A count that threads share.
private final class SaidCount: Sendable {
    private let count = Mutex(0)

    func withLock<T>(_ body: (inout Int) -> T) -> T { count.withLock { body(&$0) } }
}

/// One store in memory, which cannot be opened while it fails.
private final class ChangingStores: BounceStores {
    let store = MemoryBounceStore()
    private let failing = Mutex(false)

    var fails: Bool {
        get { failing.withLock { $0 } }
        set { failing.withLock { $0 = newValue } }
    }

    func open(at path: String, reading: Bool) throws -> (any BounceStore)? {
        if fails { throw FileError(path: path, reason: .busy) }
        return store
    }
}
