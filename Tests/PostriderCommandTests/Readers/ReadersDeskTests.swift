import DeliveryEngine
import Foundation
import GRDB
import MailFormat
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// What readers wish for is on the disk before they are answered, and holds.
struct ReadersDeskTests {
    private let room: PracticeNewsroom
    private let clock = ManualClock()
    private let workspace: Workspace
    private let desk: ReadersDesk
    private let first = Slug("first")!
    private let daily = ListName("daily")!

    init() throws {
        room = try PracticeNewsroom()
        try room.subscribe("ann", "bob", "cem")
        // Nothing comes before that in anybody's history.
        clock.set(Effects.realTime().now() + .seconds(1))
        workspace = Workspace(
            newsroom: room.workspace.newsroom, effects: .testing(clock), adapters: .refusing,
            notices: room.workspace.notices)
        desk = try ReadersDesk(in: workspace)
    }

    private func id(of name: String) throws -> SubscriberID {
        let store = try workspace.subscribers()
        defer { store.close() }
        let address = try EmailAddress("\(name)@example.org")
        return try #require(try store.people.subscriber(.address(address))).id
    }

    private func link(
        _ name: String, list: ListName? = nil, _ purpose: Token.Purpose = .unsubscribe,
        issue: String = "first"
    ) throws -> ReaderLink {
        let token = Token(
            purpose, subscriber: try id(of: name), list: list, issue: Slug(issue))
        return try desk.link(workspace.tokenKeys().seal(token), for: purpose)
    }

    private func record(
        _ wish: ReaderWish, _ link: ReaderLink
    ) async throws -> WishAnswer {
        try await desk.record(wish, of: link, at: clock.now)
    }

    private func person(_ name: String) throws -> Subscriber {
        let store = try workspace.subscribers()
        defer { store.close() }
        let address = try EmailAddress("\(name)@example.org")
        return try #require(try store.people.subscriber(.address(address)))
    }

    private func history(_ name: String) throws -> [SubscriberEvent] {
        let store = try workspace.subscribers()
        defer { store.close() }
        return try store.people.history(of: id(of: name))
    }

    /// How many entries the intake's file holds, whoever else applies them meanwhile.
    private var lines: Int {
        let path = workspace.newsroom.subscriberDatabase.replacing(".sqlite", with: ".intake")
        return FileManager.default.contents(atPath: path)?.count { $0 == 10 } ?? 0
    }

    /// Holds the list as a program does that writes it.
    private func whileHeld<T>(
        _ how: String = "IMMEDIATE", _ body: () async throws -> T
    ) async throws -> T {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        // What was recorded may be on its way into the list.
        configuration.busyMode = .timeout(60)
        let holder = try DatabaseQueue(
            path: workspace.newsroom.subscriberDatabase, configuration: configuration)
        try await holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN \(how)") }
        let result = try await body()
        try await holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try holder.close()
        return result
    }

    /// Writes everything that is recorded into the list.
    private func settle(_ desk: ReadersDesk? = nil) {
        let desk = desk ?? self.desk
        for _ in 0..<5000 where desk.applyNow() { return }
        Testing.Issue.record("it does not come into the list")
    }

    // MARK: - Leaving

    @Test func `one click leaves what the link says, and a repeat is answered from it`()
        async throws
    {
        let link = try link("ann", list: daily)
        try await whileHeld { () async throws -> Void in
            #expect(try await record(.oneClick, link) == .recorded)
            #expect(lines == 1, "it is on the disk, whoever has the list")
            #expect(try await record(.oneClick, link) == .repeated)
            #expect(try await record(.leave(daily), link) == .repeated)
            #expect(lines == 1)
        }
        settle()
        #expect(try person("ann").memberships == [daily: .unsubscribed])
        let told = try #require(try history("ann").last)
        #expect(told.kind == "unsubscribed" && told.origin == "one-click first")
        #expect(told.inWords == "left daily, by one click in the mail program, in first")
    }

    @Test func `who was let in again meanwhile leaves by the same link again`() async throws {
        let link = try link("ann")
        #expect(try await record(.oneClick, link) == .recorded)
        settle()
        #expect(try person("ann").status == .unsubscribed)
        let store = try workspace.keyedSubscribers()
        try store.people.add(
            SubscriberEntry(address: try EmailAddress("ann@example.org")), revives: true,
            createsLists: false, origin: .command)
        store.close()
        try #require(try person("ann").status == .active)
        clock.advance(by: .seconds(60))
        #expect(try await record(.oneClick, link) == .recorded)
        settle()
        #expect(try person("ann").status == .unsubscribed)
    }

    @Test func `a later one-click is not taken back by the page of an earlier leaving`()
        async throws
    {
        let link = try link("ann")
        #expect(try await record(.leave(nil), link) == .recorded)
        let undo = try desk.link(desk.undoLink(for: link), for: .undo)
        settle()
        clock.advance(by: .seconds(60))
        #expect(try await record(.oneClick, link) == .recorded)
        settle()
        #expect(try await record(.undo, undo) == .recorded)
        settle()
        #expect(try person("ann").status == .unsubscribed)
        #expect(await desk.standing(of: undo)?.hasLeft == true)
    }

    @Test func `many leave at once, and all of them have left`() async throws {
        let names = (0..<200).map { "reader\($0)" }
        let store = try workspace.keyedSubscribers()
        for address in try PracticeNewsroom.addresses(names) {
            _ = try store.people.add(SubscriberEntry(address: address), origin: .command)
        }
        let people = try store.people.subscribers(SubscriberFilter(text: "reader"))
        store.close()
        let keys = try workspace.tokenKeys()
        let answers = try await whileHeld {
            try await withThrowingTaskGroup(of: WishAnswer.self) { group in
                for person in people {
                    let text = keys.seal(Token(.unsubscribe, subscriber: person.id, issue: first))
                    let link = try desk.link(text, for: .unsubscribe)
                    // Each twice, at the same time: of those one is the repeat.
                    for _ in 0..<2 {
                        group.addTask { [desk, clock] in
                            try await desk.record(.oneClick, of: link, at: clock.now)
                        }
                    }
                }
                return try await group.reduce(into: [WishAnswer: Int]()) { $0[$1, default: 0] += 1 }
            }
        }
        #expect(answers == [.recorded: 200, .repeated: 200])
        settle()
        let count = try workspace.subscribers().people.count(
            SubscriberFilter(status: .unsubscribed))
        #expect(count == 200)
    }

    @Test func `who leaves is left out of the next hand-out of a mailing under way`() async throws {
        let store = try workspace.subscribers()
        defer { store.close() }
        let people = try store.people.subscribers(SubscriberFilter())
        let check = try ListEligibility(
            store, lists: [daily], asOf: store.audiences.version(), issue: first,
            effects: workspace.effects)
        let recipients = people.map { Recipient($0) }
        let (bob, cem) = (try link("bob"), try link("cem"))
        let (bobID, cemID) = (try id(of: "bob"), try id(of: "cem"))
        #expect(try check.exclusions(of: recipients).isEmpty)
        // No time passes, and nothing comes into the list.
        try await whileHeld { () async throws -> Void in
            #expect(try await record(.oneClick, bob) == .recorded)
            #expect(try check.exclusions(of: recipients) == [bobID: .unsubscribed])
            #expect(try await record(.pause(weeks: 1, otherwise: .gmt), cem) == .recorded)
            #expect(
                try check.exclusions(of: recipients) == [bobID: .unsubscribed, cemID: .paused])
        }
        settle()
        clock.advance(by: .milliseconds(250))
        #expect(try check.exclusions(of: recipients) == [bobID: .unsubscribed, cemID: .paused])
    }

    // MARK: - What writes nothing

    @Test func `forged links and those of tests write nothing`() async throws {
        let good = try link("ann").text
        for text in ["", "v1.k1.AAAA.AAAA", String(good.dropLast()), good + "A"] {
            #expect(throws: LinkRefusal.unknown) { try desk.link(text, for: .unsubscribe) }
            let forged = ReaderLink(text: text, purpose: .unsubscribe)
            await #expect(throws: Problem.self) { try await record(.oneClick, forged) }
        }
        let test = try link("ann", .test)
        for wish: ReaderWish in [
            .oneClick, .leave(nil), .pause(weeks: 1, otherwise: .gmt), .resume, .undo,
        ] {
            #expect(try await record(wish, test) == .recorded)
        }
        #expect(await desk.standing(of: test) == nil)
        #expect(lines == 0)
        #expect(try person("ann").status == .active)
    }

    @Test func `a link of one purpose is void for another`() async throws {
        let link = try link("ann")
        await #expect(throws: Problem.self) { try await record(.undo, link) }
        let undo = try self.link("ann", .undo)
        await #expect(throws: Problem.self) { try await record(.leave(nil), undo) }
        for purpose in Token.Purpose.allCases where purpose != .unsubscribe {
            #expect(throws: LinkRefusal.unknown) { try desk.link(link.text, for: purpose) }
        }
        #expect(lines == 0)
    }

    @Test func `by the links of one mail twenty changes a day are taken, and leaving always`()
        async throws
    {
        let link = try link("ann")
        for week in 1...20 {
            let pause = ReaderWish.pause(weeks: week, otherwise: .gmt)
            #expect(try await record(pause, link) == .recorded)
        }
        let pause = ReaderWish.pause(weeks: 30, otherwise: .gmt)
        #expect(try await record(pause, link) == .tooMany)
        #expect(try await record(.resume, link) == .tooMany)
        #expect(try await record(.reason(.other, nil), link) == .tooMany)
        #expect(try await record(.leave(nil), link) == .recorded)
        #expect(try await record(.undo, self.link("ann", .undo)) == .recorded)
        #expect(try await record(.leave(nil), link) == .recorded)
        #expect(try await record(pause, self.link("bob")) == .recorded)
        clock.advance(by: .seconds(86_400))
        #expect(try await record(.reason(.other, nil), link) == .recorded)
    }

    // MARK: - Undo, pause, reasons

    @Test func `a pause ends when a day begins where the reader lives, and can be ended`()
        async throws
    {
        let store = try workspace.subscribers()
        try store.people.add(
            SubscriberEntry(address: try EmailAddress("ann@example.org"), timeZone: "Asia/Tokyo"),
            origin: .command)
        store.close()
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        for (name, zone) in [("ann", "Asia/Tokyo"), ("bob", "Europe/Berlin")] {
            let link = try link(name)
            #expect(try await record(.pause(weeks: 2, otherwise: berlin), link) == .recorded)
            settle()
            let end = try #require(try person(name).pausedUntil)
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = try #require(TimeZone(identifier: zone))
            let from = Date(timeIntervalSince1970: Double(clock.now.seconds))
            let wanted = calendar.date(
                byAdding: .day, value: 14, to: calendar.startOfDay(for: from))
            #expect(Double(end.seconds) == wanted?.timeIntervalSince1970, "\(name)")
            let standing = try #require(await desk.standing(of: link))
            let day = try #require(standing.endOfPause(otherwise: berlin))
            #expect(day.day == calendar.component(.day, from: try #require(wanted)))
            #expect(try await record(.resume, link) == .recorded)
            #expect(await desk.standing(of: link)?.pausedUntil == nil)
            settle()
            #expect(try person(name).pausedUntil == nil)
        }
    }

    @Test func `leaving is taken back for an hour, by the link of the page after it alone`()
        async throws
    {
        let link = try link("ann", list: daily)
        #expect(try await record(.leave(daily), link) == .recorded)
        let undo = try desk.link(desk.undoLink(for: link), for: .undo)
        settle()
        #expect(try person("ann").memberships == [daily: .unsubscribed])
        clock.advance(by: .seconds(3500))
        #expect(try await record(.undo, undo) == .recorded)
        #expect(try await record(.undo, undo) == .repeated)
        settle()
        #expect(try person("ann").memberships == [daily: .active])
        let told = try #require(try history("ann").last)
        #expect(told.kind == "returned" && told.origin == "page first")
        let store = try workspace.subscribers()
        defer { store.close() }
        let consent = try store.personalData.consents(of: id(of: "ann")).last
        #expect(consent?.kind == .given && consent?.list == daily)
        // Having changed one's mind, one may leave again.
        #expect(try await record(.leave(daily), link) == .recorded)
        let again = desk.undoLink(for: link)
        clock.advance(by: .seconds(3600))
        #expect(throws: LinkRefusal.expired) { try desk.link(again, for: .undo) }
        settle()
        #expect(try person("ann").memberships == [daily: .unsubscribed])
    }

    @Test func `leaving and taking it back are one, also before either is in the list`()
        async throws
    {
        let link = try link("ann")
        try await whileHeld {
            #expect(try await record(.leave(nil), link) == .recorded)
            #expect(await desk.standing(of: link)?.hasLeft == true)
            let undo = try desk.link(desk.undoLink(for: link), for: .undo)
            #expect(try await record(.undo, undo) == .recorded)
            #expect(await desk.standing(of: link)?.hasLeft == false)
        }
        settle()
        #expect(try person("ann").status == .active)
    }

    @Test func `a reason is kept with who left, and goes when they are forgotten`() async throws {
        let link = try link("ann")
        #expect(try await record(.leave(nil), link) == .recorded)
        let long = String(repeating: "too much ", count: 100)
        #expect(try await record(.reason(.tooMany, long), link) == .recorded)
        settle()
        let told = try #require(try history("ann").last)
        #expect(told.kind == "leaving reason" && told.detail?.count == "too_many: ".count + 500)
        let (id, store) = (try id(of: "ann"), try workspace.keyedSubscribers())
        defer { store.close() }
        try store.personalData.forget(EmailAddress("ann@example.org"), former: [])
        #expect(try store.people.history(of: id).isEmpty)
    }

    // MARK: - Pages

    @Test func `a page shows no more than it needs`() async throws {
        let store = try workspace.subscribers()
        for (name, isPublic) in [("weekly", true), ("secret", false)] {
            let list = ListName(name)!
            try store.lists.create(list, optIn: .single)
            try store.lists.describe(list) { facts in
                facts.isPublic = isPublic
                facts.title = "The \(name) letter"
            }
        }
        store.close()
        let standing = try #require(await desk.standing(of: try link("ann", list: daily)))
        #expect(standing.maskedAddress == "a…@example.org" && !standing.hasLeft)
        #expect(standing.lists.map(\.name.description) == ["daily", "weekly"])
        #expect(standing.lists.map(\.isMember) == [true, false])
        #expect(standing.lists.last?.title == "The weekly letter")
        let bare = try #require(await desk.standing(of: try link("ann")))
        #expect(bare.lists.map(\.name.description) == ["weekly"])
        let gone = try workspace.tokenKeys().seal(
            Token(.unsubscribe, subscriber: SubscriberID("zzzzzzzzzzzzzzzzzzzz")))
        #expect(await desk.standing(of: try desk.link(gone, for: .unsubscribe)) == nil)
    }

    @Test func `a page waits for nobody who has the list`() async throws {
        let link = try link("ann")
        #expect(await desk.standing(of: link) != nil)
        try await whileHeld("EXCLUSIVE") { () async throws -> Void in
            #expect(await desk.standing(of: link) == nil)
            #expect(try await record(.oneClick, link) == .recorded)
            #expect(await desk.readiness().canReadList == false)
        }
        // While somebody only prepares to write, it is read.
        try await whileHeld { #expect(await desk.standing(of: link)?.hasLeft == true) }
        settle()
        let readiness = await desk.readiness()
        #expect(readiness.canReadList && readiness.hasKey && readiness.freeBytes > 0)
        #expect(readiness.waiting == 0 && readiness.setAside == 0 && readiness.oldestWait == 0)
    }

    // MARK: - Those whom the list does not know

    @Test func `a link of a mail is honoured though the row was made anew, or the list is gone`()
        async throws
    {
        let mailing = try room.context()
        try #require(try room.begin(mailing)).close()
        let link = try link("ann")
        let gone = try self.link("bob", list: ListName("gone"))
        let store = try workspace.subscribers()
        // Nothing but the ledger knows whose identity that was.
        let former = Token(.unsubscribe, subscriber: SubscriberID("zzzzzzzzzzzzzzzzzzzz"))
        let unknown = try desk.link(workspace.tokenKeys().seal(former), for: .unsubscribe)
        store.close()
        try edit(
            "UPDATE subscriber SET public_id = 'yyyyyyyyyyyyyyyyyyyy' WHERE name IS NULL AND address_key = 'ann@example.org'"
        )
        for link in [link, gone, unknown] {
            #expect(try await record(.oneClick, link) == .recorded)
        }
        settle()
        #expect(try person("ann").status == .unsubscribed)
        #expect(try person("bob").status == .unsubscribed)
        #expect(try person("cem").status == .active)
    }

    @Test func `what was recorded before a restart is followed up after it`() async throws {
        let mailing = try room.context()
        try #require(try room.begin(mailing)).close()
        let former = try id(of: "ann")
        _ = try workspace.tokenKeys()
        try edit(
            "UPDATE subscriber SET public_id = 'yyyyyyyyyyyyyyyyyyyy' WHERE address_key = 'ann@example.org'"
        )
        // Nothing is applied before the new desk has seen it.
        let later = try await whileHeld {
            let intake = Intake(
                of: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
            _ = try intake.append([.leave(.id(former))], origin: .oneClick(first))
            return try ReadersDesk(in: workspace)
        }
        settle(later)
        #expect(try person("ann").status == .unsubscribed)
        #expect(try person("bob").status == .active)
    }

    private func edit(_ sql: String) throws {
        let queue = try DatabaseQueue(path: workspace.newsroom.subscriberDatabase)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }
}
