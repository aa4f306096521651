import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// A row that cannot be used, and says clearly that somebody left, is heard in that.
struct RejectedLeavingTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            addressHash: { $0.utf8.map { $0 ^ 9 } })
        let rows = ["ann", "ben", "cleo", "dan"].map { "\($0)@example.org,weekly\n" }
        _ = try store.imports.importTable(
            Array("email,lists\n\(rows.joined())".utf8), from: "people.csv")
    }

    private func take(_ table: String) throws -> ImportReport {
        try store.imports.importTable(Array(table.utf8), from: "more.csv")
    }

    @Test func `whoever has left by a rejected row has left`() throws {
        try store.people.declare("age", as: .number)
        let report = try take(
            """
            email,consent_at,unsubscribed,lists,age
            ann@example.org,someday,yes,,
            ben@example.org,,x,,old
            cleo@example.org,someday,,weekly:unsubscribed,
            dan@example.org,someday,maybe,,
            new@example.org,someday,yes,,
            none,someday,yes,,
            """)
        #expect(report.rejected == 6 && report.rows == 6 && report.leftOfRejected == 4)
        #expect(report.left == 3 && report.leftBy == ["unsubscribed": 3])
        #expect(try store.people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("ben@example.org")?.status == .unsubscribed)
        #expect(
            try store.people.subscriber("cleo@example.org")?.memberships == [
                "weekly": .unsubscribed
            ])
        #expect(try store.people.subscriber("dan@example.org")?.status == .active)
        #expect(try store.people.subscriber("new@example.org")?.status == .unsubscribed)
        // Taken back like everything else.
        _ = try store.imports.undo(try #require(report.batch))
        #expect(try store.people.subscriber("ann@example.org")?.status == .active)
    }

    @Test func `so does a row with too few cells or too many, as far as it has them`() throws {
        let report = try take(
            """
            email,unsubscribed,city
            ann@example.org,x
            ben@example.org,x,B,C
            cleo@example.org
            dan@example.org;,yes,Ulm
            """)
        let moved = try take(
            """
            name,email,unsubscribed
            Smith, John,cleo@example.org,yes
            """)
        #expect(moved.leftOfRejected == 1, "\(moved)")
        #expect(report.rejected == 4 && report.leftOfRejected == 3, "\(report)")
        for (name, status) in [
            ("ann", SubscriberStatus.unsubscribed), ("ben", .unsubscribed), ("cleo", .unsubscribed),
            ("dan", .unsubscribed),
        ] {
            let address = SubscriberReference.address(try EmailAddress("\(name)@example.org"))
            #expect(try store.people.subscriber(address)?.status == status, "\(name)")
        }
    }

    @Test func `so do JSON lines`() throws {
        let report = try take(
            """
            {"email": "ann@example.org", "consent_at": "someday", "status": "unsubscribed"}
            {"email": "ben@example.org", "status": "odd", "bounced": "2026-01-02"}
            {"email": "dan@example.org", "consent_at": "someday", "status": "active"}
            """)
        #expect(report.rejected == 3 && report.leftOfRejected == 2)
        #expect(try store.people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("ben@example.org")?.status == .bounced)
        #expect(try store.people.subscriber("dan@example.org")?.status == .active)
    }

    @Test func `a row with too few cells says nothing, since they may be another's`() throws {
        let report = try take("email,city,unsubscribed\nann@example.org,yes\n")
        #expect(report.rejected == 1 && report.leftOfRejected == 0)
        #expect(try store.people.subscriber("ann@example.org")?.status == .active)
    }

    @Test func `who waits for a confirmation is nobody who left by the same file`() throws {
        try store.lists.create("double", optIn: .double)
        let report = try take(
            """
            email,lists,status
            eve@example.org,double,
            fay@example.org,double,unsubscribed
            gus@example.org,double,
            gus@example.org,,unsubscribed
            hal@example.org,double,
            hal@example.org,double:unsubscribed,
            """)
        #expect(report.waiting == ["double": 1])
    }
}
