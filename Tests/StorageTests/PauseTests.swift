import DeliveryEngine
import Foundation
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// Who asked for no mail until a day gets none, and comes back by themselves.
struct PauseTests {
    let folder = TemporaryFolder()
    let clock = ManualClock(at: .test)
    let store: SubscriberDatabase
    let end = Timestamp("2026-12-24")!

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .testing(clock),
            keys: [ListKey(id: "k1", mark: "one") { $0.utf8.map { $0 ^ 0x33 } }],
            busyTimeout: .milliseconds(50))
        _ = try store.imports.importTable(
            Array("email,lists\nann@example.org,daily\nben@example.org,daily\n".utf8),
            from: "people.csv")
    }

    private func pause(_ who: SubscriberReference, until end: Timestamp?) throws {
        _ = try store.suppressions.record(.pause(who, until: end), origin: .page(nil))
    }

    private func excluded() throws -> [ExclusionReason?] {
        var found: [ExclusionReason?] = []
        try store.audiences.forEachCandidate(of: ["daily"]) { found.append($0.exclusion) }
        return found
    }

    @Test func `a pause ends by itself`() throws {
        try pause("ann@example.org", until: end)
        #expect(try excluded() == [.paused, nil])
        clock.set(end)
        #expect(try excluded() == [nil, nil])
    }

    @Test func `who has left is told to have left, paused or not`() throws {
        try pause("ann@example.org", until: end)
        try store.people.unsubscribe("ann@example.org", from: "daily", origin: .link)
        #expect(try excluded() == [.unsubscribed, nil])
    }

    @Test func `a pause holds while another program has the list, and is lifted so`() throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(
            path: folder.file("subscribers.sqlite"), configuration: configuration)
        try holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        try pause("ann@example.org", until: end)
        #expect(try excluded() == [.paused, nil])
        #expect(try store.people.subscriber("ann@example.org")?.pausedUntil == end)
        try pause("ann@example.org", until: nil)
        #expect(try excluded() == [nil, nil])
        let ann = try #require(try store.people.subscriber("ann@example.org"))
        try pause(.id(ann.id), until: end)
        #expect(try excluded() == [.paused, nil])
        try holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try holder.close()
        #expect(try excluded() == [.paused, nil])
    }

    @Test func `an import makes a pause longer and never shorter, and is taken back`() throws {
        func load(_ day: String) throws -> ImportReport {
            try store.imports.importTable(
                Array("email,paused_until\nann@example.org,\(day)\n".utf8), from: "pauses.csv")
        }
        let report = try load("2026-12-24")
        #expect(report.updated == 1)
        #expect(try store.people.subscriber("ann@example.org")?.pausedUntil == end)
        #expect(try load("2026-12-01").unchanged == 1)
        #expect(try load("").unchanged == 1)
        #expect(try load("soon").rejected == 1)
        let later = try load("2027-01-31")
        #expect(later.updated == 1)
        _ = try store.imports.undo(try #require(later.batch))
        #expect(try store.people.subscriber("ann@example.org")?.pausedUntil == end)
    }

    @Test func `a backup that is put back keeps the longer pause`() throws {
        try pause("ann@example.org", until: end)
        try store.backups.backUp(to: folder.file("backup.sqlite"))
        try pause("ann@example.org", until: nil)
        try pause("ben@example.org", until: end)
        try store.backups.restore(from: folder.file("backup.sqlite"))
        #expect(try excluded() == [.paused, .paused])
    }

    @Test func `a segment asks for who has paused`() throws {
        try pause("ann@example.org", until: end)
        for (expression, count) in [
            ("paused_until > 2026-12-01", 1), ("has paused_until", 1), ("not has paused_until", 1),
            ("paused_until < 2026-12-01", 0),
        ] {
            let filter = SubscriberFilter(segment: try Segment(expression))
            #expect(try store.people.count(filter) == count, "\(expression)")
        }
        #expect(throws: SegmentError.self) { try Segment("paused_until = \"soon\"") }
    }
}
