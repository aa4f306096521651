import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// From a wish on the pages for one's own settings to what the list knows.
struct SettingsDeskTests {
    private let room: PracticeNewsroom
    private let clock = ManualClock()
    private let workspace: Workspace
    private let work: JoiningWork
    private let database: any SignUpStore
    private let daily = ListName("daily")!
    private let weekly = ListName("weekly")!
    private let place = SettingsPlace(
        address: "https://news.example.org/m/", language: "en", wording: "Yes.")

    private var desk: SettingsDesk { work.desk.settings }

    init() throws {
        room = try PracticeNewsroom()
        try room.write(
            """
            newsletter: {name: The Ferry Post}
            from: post@example.org
            smtp: {url: "smtp://127.0.0.1:2525"}
            serve: {url: "http://127.0.0.1:8025"}
            """, to: "postrider.yml")
        try room.subscribe("ann", "bob")
        clock.set(Effects.realTime().now() + .seconds(1))
        workspace = Workspace(
            newsroom: room.workspace.newsroom, effects: .testing(clock), adapters: .refusing,
            notices: room.workspace.notices)
        let store = try workspace.subscribers()
        _ = try store.lists.create(weekly, optIn: .single)
        for list in [daily, weekly] { _ = try store.lists.describe(list) { $0.isPublic = true } }
        store.close()
        work = try JoiningWork(in: workspace)
        database = work.desk.database
    }

    private func address(_ name: String) throws -> EmailAddress {
        try EmailAddress("\(name)@example.org")
    }

    private func person(_ name: String) throws -> Subscriber? {
        let store = try workspace.subscribers()
        defer { store.close() }
        return try store.people.subscriber(.address(address(name)))
    }

    private func change(_ body: (SubscriberStore) throws -> Void) throws {
        let store = try workspace.subscribers()
        defer { store.close() }
        try body(store)
    }

    private func link(of name: String, list: ListName? = nil) throws -> ReaderLink {
        let id = try #require(try person(name)).id
        let text = try workspace.tokenKeys().seal(Token(.unsubscribe, subscriber: id, list: list))
        return ReaderLink(text: text, purpose: .unsubscribe, list: list)
    }

    /// Takes a wish, and has it seen to.
    @discardableResult
    private func take(_ wish: SettingsWish, of name: String, list: ListName? = nil) async throws
        -> Bool
    {
        let link = try link(of: name, list: list)
        let isTaken = try await desk.take(wish, of: link, on: place)
        work.round()
        return isTaken
    }

    private func mails(_ name: String) throws -> [JoinMailKind] {
        try database.mails(to: address(name)).map(\.kind)
    }

    private func text(_ name: String, _ kind: JoinMailKind) throws -> String {
        let mail = try #require(try database.mails(to: address(name)).last { $0.kind == kind })
        let request = try #require(try database.request(mail.request))
        let writer = try JoinMailWriter(
            workspace.settings(), url: "http://127.0.0.1:8025", keys: workspace.tokenKeys(),
            newsroom: workspace.newsroom.folder, languages: workspace.languages(), lists: [:])
        return try writer.edition(mail, request).text.source
    }

    private func token(_ path: String, in text: String) throws -> String {
        let found = text.split(whereSeparator: \.isWhitespace).first { $0.contains("/\(path)/") }
        return String(try #require(found, "\(text)").split(separator: "/").last!)
    }

    /// Somebody's fresh link.
    private func freshLink(_ name: String) async throws -> String {
        try await take(.settings, of: name)
        return try token("d", in: try text(name, .settings))
    }

    // MARK: - By the link of a mail

    @Test func `a list with single opt-in is joined at once, and it is on record how`()
        async throws
    {
        try await take(.join(weekly), of: "ann")
        #expect(try person("ann")?.memberships[weekly] == .active)
        #expect(try mails("ann").isEmpty)
        let store = try workspace.subscribers()
        defer { store.close() }
        let consents = try store.personalData.consents(of: try #require(try person("ann")).id)
        #expect(consents.contains { $0.list == weekly && $0.source == "link" })
    }

    @Test func `a list with double opt-in, or any where the settings say so, asks by mail first`()
        async throws
    {
        try change { _ = try $0.lists.setOptIn(.double, of: weekly) }
        try await take(.join(weekly), of: "ann")
        #expect(try person("ann")?.memberships[weekly] == nil)
        #expect(try mails("ann") == [.confirm])
        let link = try token("c", in: try text("ann", .confirm))
        #expect(try await work.desk.confirm(link, from: nil))
        work.round()
        #expect(try person("ann")?.memberships[weekly] == .active)

        try change { _ = try $0.lists.setOptIn(.single, of: weekly) }
        work.desk.follow(JoiningRules(joinsByLink: false))
        try await take(.join(weekly), of: "bob")
        #expect(try person("bob")?.memberships[weekly] == nil)
        #expect(try mails("bob") == [.confirm])
    }

    @Test func `nobody comes to a private list, or back to any, by the link of a mail`()
        async throws
    {
        try change { _ = try $0.lists.describe(weekly) { $0.isPublic = false } }
        try await take(.join(weekly), of: "ann")
        #expect(try person("ann")?.memberships[weekly] == nil)
        try change { store in
            _ = try store.lists.describe(weekly) { $0.isPublic = true }
            _ = try store.people.unsubscribe(
                .address(address("ann")), from: nil, origin: .link)
        }
        try await take(.join(weekly), of: "ann")
        #expect(try person("ann")?.status == .unsubscribed)
        #expect(try mails("ann").isEmpty)
    }

    @Test func `a language is taken, and twenty changes a day are enough`() async throws {
        try await take(.language("de"), of: "ann")
        #expect(try person("ann")?.language == "de")
        for _ in 1..<20 { #expect(try await take(.language("fr"), of: "ann")) }
        #expect(try await !take(.language("es"), of: "ann"))
        #expect(try person("ann")?.language == "fr")
        #expect(try await take(.language("es"), of: "bob"))
    }

    // MARK: - Back

    @Test func `who left is back once a mail was confirmed, within thirty days`() async throws {
        try change {
            _ = try $0.people.unsubscribe(.address(address("ann")), from: nil, origin: .link)
        }
        clock.advance(by: .seconds(29 * 86_400))
        try await take(.comeBack, of: "ann")
        #expect(try mails("ann") == [.undo])
        #expect(try person("ann")?.status == .unsubscribed)
        let link = try token("c", in: try text("ann", .undo))
        #expect(try await work.desk.confirm(link, from: nil))
        work.round()
        #expect(try person("ann")?.status == .active)
        #expect(try person("ann")?.memberships == [daily: .active])
    }

    @Test func `after thirty days, to who never left, and to the suppressed there is no mail`()
        async throws
    {
        try await take(.comeBack, of: "bob")
        #expect(try mails("bob").isEmpty)
        try change { store in
            _ = try store.people.unsubscribe(.address(address("ann")), from: nil, origin: .link)
            _ = try store.people.unsubscribe(.address(address("bob")), from: nil, origin: .link)
            _ = try store.suppressions.suppress(
                entries: [SuppressionEntry(target: .address(address("bob").key))],
                origin: .command, isDryRun: false)
        }
        try await take(.comeBack, of: "bob")
        clock.advance(by: .seconds(31 * 86_400))
        try await take(.comeBack, of: "ann")
        #expect(try mails("ann").isEmpty && mails("bob").isEmpty)
    }

    // MARK: - By a fresh link

    @Test func `a fresh link is good for an hour, until the next, and for nobody else`()
        async throws
    {
        let first = try await freshLink("ann")
        #expect(try await desk.holder(first)?.address == address("ann"))
        let second = try await freshLink("ann")
        #expect(try await desk.holder(first) == nil)
        #expect(try await desk.holder(second) != nil)
        let bobs = try link(of: "bob").text
        await #expect(throws: LinkRefusal.unknown) { try await desk.holder(bobs) }
        clock.advance(by: .seconds(3601))
        await #expect(throws: LinkRefusal.expired) { try await desk.holder(second) }
    }

    @Test func `three links a day are mailed to somebody`() async throws {
        for _ in 0..<3 { #expect(try await take(.settings, of: "ann")) }
        #expect(try await !take(.settings, of: "ann"))
        #expect(try mails("ann").count == 3)
    }

    @Test func `the digits of no sign-up open a request for a link`() async throws {
        _ = try await freshLink("ann")
        let request = try #require(try database.requests(.mailed).first)
        let code = JoinCode.text(of: request.id, keys: try workspace.tokenKeys())
        let receipt = try workspace.tokenKeys().seal(
            Token(.receipt, subscriber: request.id, expires: clock.now + .seconds(600)))
        #expect(try await work.desk.enter(code, receipt: receipt, from: nil) == .wrong)
        let confirm = try workspace.tokenKeys().seal(
            Token(.confirm, subscriber: request.id, expires: clock.now + .seconds(600)))
        #expect(try await work.desk.standing(ofConfirmation: confirm) == nil)
    }

    @Test func `a name is taken, and what is held is one document`() async throws {
        let holder = try #require(try await desk.holder(try await freshLink("ann")))
        #expect(try await desk.rename(holder, to: "Ann B.", on: place))
        work.round()
        #expect(try person("ann")?.name == "Ann B.")
        let data = Data(try await desk.export(holder))
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        #expect(object?["email"] as? String == "ann@example.org")
        #expect(String(decoding: data, as: UTF8.self).contains("Ann B."))
    }

    // MARK: - Another address

    @Test func `another address is taken once it is confirmed there, and the identity stays`()
        async throws
    {
        let id = try #require(try person("ann")).id
        let holder = try #require(try await desk.holder(try await freshLink("ann")))
        #expect(try await desk.move(holder, to: address("anna"), on: place))
        work.round()
        #expect(try mails("anna") == [.address])
        #expect(try mails("ann") == [.settings, .notice])
        #expect(try text("ann", .notice).contains("a…@example.org"))
        let link = try token("a", in: try text("anna", .address))
        #expect(try await desk.standing(ofMailed: link) == .newAddress)
        #expect(try person("ann")?.id == id)
        try await desk.press(mailed: link, from: "192.0.2.0/24")
        work.round()
        #expect(try person("anna")?.id == id && person("ann") == nil)
        #expect(try await desk.standing(ofMailed: link) == .movedIn)
        #expect(try person("anna")?.memberships == [daily: .active])
    }

    @Test(arguments: [true, false])
    func `the old address keeps it for seven days, before and after`(_ isConfirmed: Bool)
        async throws
    {
        let id = try #require(try person("ann")).id
        let holder = try #require(try await desk.holder(try await freshLink("ann")))
        _ = try await desk.move(holder, to: address("anna"), on: place)
        work.round()
        let new = try token("a", in: try text("anna", .address))
        let keep = try token("a", in: try text("ann", .notice))
        if isConfirmed {
            try await desk.press(mailed: new, from: nil)
            work.round()
            #expect(try person("anna")?.id == id)
            clock.advance(by: .seconds(6 * 86_400))
            work.round()
        }
        #expect(try await desk.standing(ofMailed: keep) == .moving(to: "a…@example.org"))
        try await desk.press(mailed: keep, from: nil)
        work.round()
        #expect(try person("ann")?.id == id && person("anna") == nil)
        #expect(try await desk.standing(ofMailed: keep) == .kept)
        if !isConfirmed {
            try await desk.press(mailed: new, from: nil)
            work.round()
            #expect(try person("ann")?.id == id)
        }
        clock.advance(by: .seconds(8 * 86_400))
        await #expect(throws: LinkRefusal.expired) { try await desk.standing(ofMailed: keep) }
    }

    @Test func `an address of somebody else, or of nobody to be written to, is never confirmed`()
        async throws
    {
        try change { store in
            _ = try store.suppressions.suppress(
                entries: [SuppressionEntry(target: .address(address("cat").key))],
                origin: .command, isDryRun: false)
        }
        let holder = try #require(try await desk.holder(try await freshLink("ann")))
        #expect(try await desk.move(holder, to: address("bob"), on: place))
        #expect(try await desk.move(holder, to: address("cat"), on: place))
        work.round()
        #expect(try mails("bob") == [.already] && mails("cat").isEmpty)
        #expect(try mails("ann") == [.settings, .notice, .notice])
        #expect(try person("ann")?.memberships == [daily: .active])
    }

    // MARK: - Erasing

    @Test func `who wants to be erased gets no mail at once, and is gone after a day`()
        async throws
    {
        let link = try await freshLink("ann")
        let holder = try #require(try await desk.holder(link))
        #expect(try await desk.erase(holder, on: place))
        #expect(try await desk.holder(link) == nil)
        work.round()
        #expect(try mails("ann").last == .erase)
        try change { store in
            let suppression = try store.suppressions.suppression(of: address("ann"))
            #expect(suppression?.reason == .manual)
        }
        #expect(try SignUpStatus(in: workspace)?.toErase == 1)
        clock.advance(by: .seconds(86_399))
        work.round()
        #expect(try person("ann") != nil)
        clock.advance(by: .seconds(2))
        work.round()
        #expect(try person("ann") == nil)
        work.round()
        #expect(try mails("ann").isEmpty)
        #expect(try database.requests(of: address("ann")).isEmpty)
        try change { store in
            let suppression = try store.suppressions.suppression(of: address("ann"))
            #expect(suppression?.reason == .forgotten)
        }
        #expect(try person("bob") != nil)
    }

    @Test func `by the mail's link erasing is cancelled within the day, and mail comes as before`()
        async throws
    {
        let holder = try #require(try await desk.holder(try await freshLink("ann")))
        _ = try await desk.erase(holder, on: place)
        work.round()
        let keep = try token("a", in: try text("ann", .erase))
        #expect(try await desk.standing(ofMailed: keep) == .erasing)
        try await desk.press(mailed: keep, from: nil)
        work.round()
        #expect(try await desk.standing(ofMailed: keep) == .cancelled)
        clock.advance(by: .seconds(3 * 86_400))
        work.round()
        #expect(try person("ann")?.status == .active)
        try change { store in
            let suppression = try store.suppressions.suppression(of: address("ann"))
            #expect(suppression == nil)
        }
    }

    @Test func `who is forgotten at the command line is forgotten here, and is looked for once`()
        async throws
    {
        _ = try await freshLink("ann")
        let store = try workspace.keyedSubscribers()
        let mark = try store.suppressions.forgettingMark()
        #expect(mark.count == 0)
        clock.advance(by: .seconds(5))
        _ = try store.personalData.forget(address("ann"), former: [])
        #expect(try store.suppressions.forgettingMark() != mark)
        store.close()
        work.round()
        #expect(try mails("ann").isEmpty && database.requests(of: address("ann")).isEmpty)
    }
}
