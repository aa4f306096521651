import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Subscribing
import Testing

@testable import Storage

/// What people wish for by the links of their mails, on the disk, and copies of it.
struct LinkWishesTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()
    private let database: WebDatabase
    private let wishes: any LinkWishes

    init() throws {
        database = try WebDatabase(at: folder.file("web.sqlite"), effects: .testing(clock))
        wishes = database.wishes
    }

    private func wish(_ kind: LinkWish.Kind, _ number: Int = 0) -> LinkWish {
        LinkWish(
            id: SubscriberID("wish-\(kind)-\(number)"), kind, of: SubscriberID("ann"),
            list: ListName("daily"), language: "de", askedAt: clock.now, page: "/m/",
            wording: "Yes.", network: "192.0.2.0/24")
    }

    private func request(
        _ name: String, _ purpose: JoinRequest.Purpose, of subscriber: String = "ann"
    ) throws -> JoinRequest {
        JoinRequest(
            id: SubscriberID("\(purpose)-\(name)"),
            address: try EmailAddress("\(name)@example.org"),
            lists: [], language: "de", askedAt: clock.now, page: "/d/", wording: "",
            state: purpose == .settings ? .mailed : .asked, purpose: purpose,
            subscriber: SubscriberID(subscriber),
            former: purpose == .address ? EmailAddress("ann@example.org") : nil)
    }

    @Test(arguments: [
        LinkWish.Kind.settings, .comeBack, .join(ListName("weekly")), .language("fr"),
        .name("Ann"), .name(nil),
    ])
    func `a wish is read as it was recorded, until it is seen to`(_ kind: LinkWish.Kind) throws {
        let wish = wish(kind)
        #expect(try wishes.record(wish, atMost: 3))
        #expect(try wishes.all() == [wish] && wishes.isWaiting(wish.id))
        try wishes.fulfil(wish)
        #expect(try wishes.all().isEmpty && !wishes.isWaiting(wish.id))
    }

    @Test func `as many of a kind are taken in a day, also after a new start`() throws {
        for number in 0..<3 { #expect(try wishes.record(wish(.settings, number), atMost: 3)) }
        database.close()
        let again = try WebDatabase(at: folder.file("web.sqlite"), effects: .testing(clock))
        let later = again.wishes
        #expect(try !later.record(wish(.settings, 3), atMost: 3))
        #expect(try later.record(wish(.comeBack), atMost: 3))
        clock.advance(by: .seconds(25 * 3600))
        #expect(try later.record(wish(.settings, 4), atMost: 3))
    }

    /// How many people wait to be erased, as whoever only reads is told.
    private func countToErase() throws -> Int {
        let reader = try #require(try WebDatabases().read(folder.file("web.sqlite")))
        defer { reader.close() }
        return try reader.countToErase().all
    }

    @Test func `a new link to what is held makes the one before void, and so does erasing`()
        throws
    {
        let first = try request("ann", .settings)
        try wishes.fulfil(wish(.settings), as: first)
        var second = first
        second.id = SubscriberID("second")
        try wishes.fulfil(wish(.settings, 1), as: second)
        #expect(try database.request(first.id)?.state == .silent)
        #expect(try database.request(second.id) == second)
        #expect(try wishes.record(try request("ann", .erase), atMost: 1))
        #expect(try database.request(second.id)?.state == .silent)
        #expect(try countToErase() == 1)
    }

    @Test func `what is taken back cannot be confirmed, and what was confirmed can be taken back`()
        throws
    {
        let confirmation = JoinConfirmation(at: clock.now, way: .button)
        let change = try request("anna", .address)
        #expect(try wishes.record(change, atMost: 3))
        #expect(try !database.confirm(change.id, confirmation))
        try wishes.send([], of: change.id)
        #expect(try database.confirm(change.id, confirmation))
        #expect(try wishes.takeBack(change.id))
        #expect(try database.requests(.takenBack).map(\.id) == [change.id])
        #expect(try !database.confirm(change.id, confirmation))
        try database.set(.refused, of: change.id)
        #expect(try !wishes.takeBack(change.id))
    }

    @Test func `who is erased takes changes of their address along, and asking to be erased stays`()
        throws
    {
        let ann = EmailAddress("ann@example.org")
        #expect(try wishes.record(try request("anna", .address), atMost: 3))
        #expect(try wishes.record(try request("ann", .erase), atMost: 3))
        #expect(try Set(database.addresses().map(\.description)).contains("ann@example.org"))
        try database.erase(ann, askedUntil: clock.now)
        #expect(try database.request(SubscriberID("address-anna")) == nil)
        #expect(try countToErase() == 1)
        try database.erase(ann)
        #expect(try countToErase() == 0)
    }

    @Test func `what a command hands over twice is there once`() throws {
        let request = try request("ann", .invite)
        let mail = OutboxMail(
            .confirm, request: request.id, subscriber: request.id, address: request.address,
            queuedAt: clock.now)
        for _ in 0..<2 { try wishes.take([request], [mail]) }
        #expect(try database.mails(to: request.address).count == 1)
    }

    // MARK: - Copies

    private func signUp(_ name: String, at domain: String = "example.org") throws {
        let request = JoinRequest(
            id: SubscriberID("join-\(name)-\(domain)"),
            address: try EmailAddress("\(name)@\(domain)"), lists: [ListName("daily")],
            language: "de", askedAt: clock.now, page: "/subscribe", wording: "Yes.")
        _ = try database.record(
            request, form: nil, isSuspicious: false, limits: SignUpLimits())
        try database.queue(
            OutboxMail(
                .confirm, request: request.id, subscriber: request.id, address: request.address,
                queuedAt: clock.now), isTrusted: true, .mailed)
    }

    @Test func `sign-ups are counted by domain, while they are written`() throws {
        try signUp("ann")
        try signUp("bob")
        try signUp("dan")
        try signUp("cat", at: "example.net")
        let ledger = OutboxLedger(of: database, OutboxLimits(inAll: 9, toDomain: 9))
        let out = try ledger.commit([], claiming: ClaimOrder(room: 1), at: clock.now)
        let reply = Reply(code: 250, text: "ok", command: .dot)
        _ = try ledger.commit(
            [.sent(try #require(out.first).id, reply)], claiming: ClaimOrder(room: 0), at: clock.now
        )
        _ = try database.confirm(
            SubscriberID("join-ann-example.org"), JoinConfirmation(at: clock.now, way: .code))
        let reading = try #require(try SignUpReading(at: folder.file("web.sqlite")))
        defer { reading.close() }
        #expect(
            try reading.tally(since: clock.now + .seconds(-60)) == [
                SignUpTally(domain: "example.org", asked: 3, mailed: 1, confirmed: 1),
                SignUpTally(domain: "example.net", asked: 1, mailed: 0, confirmed: 0),
            ])
        #expect(try reading.tally(since: clock.now).isEmpty)
    }

    @Test func `a copy brings back what is not there, and nothing twice`() throws {
        try signUp("ann")
        let copy = folder.file("copy.sign-ups")
        let reading = try #require(try SignUpReading(at: folder.file("web.sqlite")))
        for _ in 0..<2 { try reading.copy(to: copy) }
        reading.close()
        try signUp("bob")
        let ann = EmailAddress("ann@example.org")
        try database.erase(ann)
        for _ in 0..<2 { try database.merge(copy: copy) }
        #expect(try database.requests(of: ann).map(\.wording) == ["Yes."])
        #expect(try database.mails(to: ann).count == 1)
        #expect(try database.mails(to: EmailAddress("bob@example.org")).count == 1)
        #expect(try SignUpReading(at: folder.file("nothing")) == nil)
    }
}
