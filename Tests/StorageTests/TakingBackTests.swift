import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// What a mailing caused in the list is taken back, and nothing else.
struct TakingBackTests {
    let folder = TemporaryFolder()
    let clock = ManualClock(at: .test)
    let store: SubscriberDatabase
    let first = Slug("first")!
    let second = Slug("second")!
    static let note = "550 5.1.1 no such user"

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("people.sqlite"), effects: .testing(clock))
        for name in ["ann", "bob"] {
            try store.people.add(
                SubscriberEntry(address: try EmailAddress("\(name)@example.org")), origin: .command)
        }
    }

    private func person(_ name: String = "ann") throws -> Subscriber {
        try #require(try store.people.subscriber(.address(try EmailAddress("\(name)@example.org"))))
    }

    private func bounce(_ origin: Origin, note: String = note) throws {
        try store.people.mark("ann@example.org", as: .bounced, note: note, origin: origin)
    }

    private func takeBack(
        from issue: Slug? = nil, note: String = note, at: Timestamp? = .test, isDryRun: Bool = false
    ) throws -> TakingBack? {
        try store.suppressions.takeBack(
            [ReportedBounce(subscriber: try person().id, note: note, at: at)], of: issue ?? first,
            origin: .command, isDryRun: isDryRun
        ).first
    }

    @Test func `suppression and status are as before, and the history tells`() throws {
        try bounce(.mailing(first))
        #expect(try takeBack() == .takenBack)
        #expect(try person().status == .active)
        #expect(try store.suppressions.suppression(of: "ann@example.org") == nil)
        #expect(try store.audiences.exclusions(of: [try person().id]).isEmpty)
        let last = try store.personalData.standings(of: try person().id).last
        #expect(last?.was == "bounced" && last?.state == "active")
        #expect(last?.cause == "the bounce of first was taken back")
        #expect(try takeBack() == .unknown, "there is nothing any more")
    }

    @Test func `whoever leaves after a bounce has left, whatever becomes of the bounce`() throws {
        try bounce(.mailing(first))
        #expect(try store.people.unsubscribe("ann@example.org", origin: .link) == .left)
        #expect(try store.people.unsubscribe("ann@example.org", origin: .link) == .already)
        #expect(try person().status == .unsubscribed)
        #expect(try takeBack() == .otherCause)
        _ = try store.suppressions.lift("ann@example.org", origin: .command)
        #expect(
            try store.audiences.exclusions(of: [try person().id]) == [
                try person().id: .unsubscribed
            ])
        try store.people.mark("ann@example.org", as: .complained, note: "abuse", origin: .command)
        #expect(try store.people.unsubscribe("ann@example.org", origin: .link) == .already)
        #expect(try person().status == .complained)
    }

    @Test func `a dry run says the same and changes nothing`() throws {
        try bounce(.mailing(first))
        #expect(try takeBack(isDryRun: true) == .takenBack)
        #expect(try person().status == .bounced)
    }

    @Test func `a bounce of another mailing stays, whatever it said`() throws {
        try bounce(.mailing(second))
        #expect(try takeBack() == .otherCause)
        #expect(try takeBack(from: second) == .takenBack)
    }

    @Test func `a bounce from before mailings had a name is known by its words and time`() throws {
        try bounce(.mailing)
        #expect(try takeBack(note: "550 another reply") == .otherCause)
        #expect(try takeBack(at: .test + .seconds(7200)) == .otherCause)
        #expect(try takeBack(at: .test - .seconds(5)) == .takenBack)
    }

    @Test(arguments: ["left", "complained", "suppressed"])
    func `whoever else keeps them away goes on doing so`(_ cause: String) throws {
        try bounce(.mailing(first))
        switch cause {
        case "left": try store.people.unsubscribe("ann@example.org", origin: .link)
        case "complained":
            try store.people.mark("ann@example.org", as: .complained, note: nil, origin: .command)
        default:
            try store.suppressions.lift("ann@example.org", origin: .command)
            try store.suppressions.suppress("ann@example.org", note: "by letter", origin: .command)
        }
        #expect(try takeBack() == .otherCause)
        #expect(try store.audiences.exclusions(of: [try person().id]).count == 1)
    }

    @Test func `leaving one list afterwards says nothing against the address`() throws {
        try store.people.add(
            SubscriberEntry(address: "ann@example.org", lists: ["daily", "weekly"]),
            createsLists: true, origin: .command)
        try bounce(.mailing(first))
        try store.people.unsubscribe("ann@example.org", from: "daily", origin: .link)
        #expect(try takeBack() == .takenBack)
        #expect(try person().memberships == ["daily": .unsubscribed, "weekly": .active])
    }

    /// A list with a key, whose bounced reader was removed since.
    private func removed(
        _ change: (SubscriberDatabase) throws -> Void = { _ in }
    ) throws -> (store: SubscriberDatabase, bounce: ReportedBounce) {
        let store = try SubscriberDatabase(
            at: folder.file("keyed.sqlite"), effects: .testing(clock),
            addressHash: { Array($0.utf8.reversed()) })
        try store.people.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        let ann = try #require(try store.people.subscriber(.address("ann@example.org")))
        try store.people.mark(.id(ann.id), as: .bounced, note: Self.note, origin: .mailing(first))
        try change(store)
        try store.people.remove(.id(ann.id), origin: .command)
        return (
            store,
            ReportedBounce(
                subscriber: ann.id, address: "ann@example.org", note: Self.note, at: .test)
        )
    }

    @Test func `who was removed since is found by the hash`() throws {
        let (store, bounce) = try removed()
        #expect(try store.suppressions.all().map(\.target) != [])
        #expect(
            try store.suppressions.takeBack([bounce], of: second, origin: .command) == [.otherCause]
        )
        #expect(
            try store.suppressions.takeBack([bounce], of: first, origin: .command) == [.takenBack])
        #expect(try store.suppressions.suppression(of: "ann@example.org") == nil)
        #expect(
            try store.suppressions.takeBack([bounce], of: first, origin: .command) == [.unknown])
    }

    @Test(arguments: [SubscriberStatus.complained, .unsubscribed])
    func `who was removed, and had another cause, stays suppressed`(
        _ status: SubscriberStatus
    ) throws {
        let (store, bounce) = try removed {
            try $0.suppressions.lift("ann@example.org", origin: .command)
            try $0.people.mark("ann@example.org", as: status, note: nil, origin: .command)
        }
        #expect(
            try store.suppressions.takeBack([bounce], of: first, origin: .command) == [.otherCause])
        #expect(try store.suppressions.suppression(of: "ann@example.org") != nil)
    }

    @Test func `who never bounced, or is gone, is not touched`() throws {
        #expect(try takeBack() == .unknown)
        let ghost = ReportedBounce(subscriber: SubscriberID("ghost"), note: Self.note, at: nil)
        #expect(try store.suppressions.takeBack([ghost], of: first, origin: .command) == [.unknown])
        try store.people.unsubscribe("ann@example.org", origin: .link)
        #expect(try takeBack() == .unknown)
        #expect(try person().status == .unsubscribed)
    }
}

extension Timestamp {
    fileprivate static func - (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds - duration.milliseconds)
    }
}
