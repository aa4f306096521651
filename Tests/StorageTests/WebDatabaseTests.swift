import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Subscribing
import Testing

@testable import Storage

/// Who wants to join, and the mails of it, on the disk.
struct WebDatabaseTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()

    @Test(arguments: SignUpStoreContract.clauses)
    func `sign-ups in SQLite keep`(_ clause: Clause<SignUpStoreContract.Maker>) throws {
        let folder = folder
        try clause.hold { effects in
            try WebDatabases().open(
                at: folder.file("\(UUID())/web.sqlite"), effects: effects)
        }
    }

    private func open() throws -> any SignUpStore {
        try WebDatabases().open(at: folder.file("web.sqlite"), effects: .testing(clock))
    }

    private func request(_ name: String, at domain: String = "example.org") throws -> JoinRequest {
        JoinRequest(
            id: SubscriberID("request-\(name)"), address: try EmailAddress("\(name)@\(domain)"),
            lists: [ListName("daily")], language: "de", askedAt: clock.now,
            page: "https://news.example.org/subscribe", wording: "Yes.", network: nil)
    }

    private func record(_ request: JoinRequest, in store: any SignUpStore) throws {
        _ = try store.record(
            request, form: "form", isSuspicious: false, limits: SignUpLimits())
        try store.queue(
            OutboxMail(
                .confirm, request: request.id, subscriber: request.id, address: request.address,
                queuedAt: clock.now),
            isTrusted: true, .mailed)
    }

    @Test func `what was out when the program ended is sent again by the next`() throws {
        let asked = try request("ann")
        let store = try open()
        try record(asked, in: store)
        let limits = OutboxLimits(inAll: 10, toDomain: 10)
        let order = ClaimOrder(room: 10)
        let out = try store.outbox(limits).commit([], claiming: order, at: clock.now)
        store.close()
        let again = try open()
        #expect(try again.request(asked.id)?.address == asked.address)
        let claims = try again.outbox(limits).commit([], claiming: order, at: clock.now)
        #expect(claims.map(\.id) == out.map(\.id) && claims.count == 1)
    }

    @Test func `a file of version 1 is read as it is, taken over, and brought to version 2`() throws
    {
        let asked = try request("ann")
        let store = try open()
        try record(asked, in: store)
        store.close()
        let path = folder.file("web.sqlite")
        for column in ["subscriber", "former", "former_key"] {
            try edit(path, "ALTER TABLE request DROP COLUMN \(column)")
        }
        try edit(path, "DROP TABLE wish")
        try edit(path, "PRAGMA user_version = 1")
        let reader = try #require(try WebDatabases().read(path))
        #expect(try reader.held(of: asked.address).requests.map(\.id) == [asked.id])
        #expect(try reader.tally(since: clock.now + .seconds(-60)).map(\.asked) == [1])
        let copy = folder.file("copy.sqlite")
        try reader.copy(to: copy)
        reader.close()

        let again = try open()
        #expect(try again.request(asked.id)?.state == .mailed)
        #expect(try again.wishes.all().isEmpty)
        again.close()
        let other = try WebDatabases().open(
            at: folder.file("other.sqlite"), effects: .testing(clock))
        for _ in 1...2 { try other.merge(copy: copy) }
        #expect(try other.requests(of: asked.address).map(\.wording) == ["Yes."])
        #expect(try other.mails(to: asked.address).count == 1)
        other.close()
    }

    @Test func `what is erased leaves no byte behind`() throws {
        let store = try open()
        let marked = try request("uncommon-name")
        try record(marked, in: store)
        try record(request("uncommon-name-too", at: "example.net"), in: store)
        #expect(try store.erase(marked.address) == 1)
        #expect(try store.request(marked.id) == nil)
        try store.erase(EmailAddress("uncommon-name-too@example.net"))
        store.close()
        for name in ["web.sqlite", "web.sqlite-wal"] {
            let bytes = FileManager.default.contents(atPath: folder.file(name)) ?? Data()
            #expect(bytes.range(of: Data("uncommon-name".utf8)) == nil, "\(name)")
        }
    }
}
