import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// What a later import says of leaving stands, though it changed nothing when it said so.
struct RepeatedLeavingTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            addressHash: { $0.utf8.map { $0 ^ 9 } })
    }

    @discardableResult
    private func take(_ table: String) throws -> Int64 {
        try #require(try store.imports.importTable(Array(table.utf8), from: "people.csv").batch)
    }

    private func status(_ address: SubscriberReference) throws -> SubscriberStatus? {
        try store.people.subscriber(address)?.status
    }

    private static let left = "email,status,lists\nann@example.org,unsubscribed,weekly\n"
    private static let leftList = "email,lists\nann@example.org,weekly:unsubscribed\n"

    @Test func `who was added as gone stays when a second file has said so`() throws {
        let first = try take(Self.left)
        try take(Self.left)
        let report = try store.imports.undo(first)
        #expect(report.kept == 1 && report.removed == 0)
        #expect(try status("ann@example.org") == .unsubscribed)
    }

    @Test func `who was changed to gone stays when a second file has said so`() throws {
        try take("email,lists\nann@example.org,weekly\nben@example.org,weekly\n")
        let first = try take(Self.left)
        try take(Self.left)
        #expect(try store.imports.undo(first).kept == 1)
        #expect(try status("ann@example.org") == .unsubscribed)
    }

    @Test func `who left a list by two files stays off it when the first is taken back`() throws {
        try take("email,lists\nann@example.org,weekly\n")
        let first = try take(Self.leftList)
        try take(Self.leftList)
        _ = try store.imports.undo(first)
        #expect(
            try store.people.subscriber("ann@example.org")?.memberships == ["weekly": .unsubscribed]
        )
    }

    @Test func `a wish of their own outlives the import, also off one list`() throws {
        try take("email,lists\nann@example.org,weekly\nben@example.org,weekly\n")
        let first = try take(
            "email,lists,status\nann@example.org,weekly:unsubscribed,\nben@example.org,,complained\n"
        )
        try store.suppressions.record(.leave("ann@example.org", list: "weekly"), origin: .link)
        try store.suppressions.record(
            .mark("ben@example.org", as: .complained, note: "abuse"), origin: .link)
        #expect(Set(try store.suppressions.applyIntake().values) == [.already])
        _ = try store.imports.undo(first)
        #expect(
            try store.people.subscriber("ann@example.org")?.memberships == ["weekly": .unsubscribed]
        )
        #expect(try status("ben@example.org") == .complained)
    }

    @Test func `two wrong files that are both taken back leave everybody as before`() throws {
        try take("email,lists\nann@example.org,weekly\n")
        let first = try take(Self.left)
        let second = try take(Self.left)
        _ = try store.imports.undo(second)
        let report = try store.imports.undo(first)
        #expect(report.restored == 1)
        #expect(try status("ann@example.org") == .active)
    }

    @Test func `a third file may have said the same, so nobody comes back`() throws {
        try take("email,lists\nann@example.org,weekly\n")
        let first = try take(Self.left)
        let second = try take(Self.left)
        try take(Self.left)
        _ = try store.imports.undo(second)
        _ = try store.imports.undo(first)
        #expect(try status("ann@example.org") == .unsubscribed)
    }

    @Test func `a repeated file adds nothing to the history after the second time`() throws {
        for _ in 0..<4 { try take(Self.left) }
        let ann = try #require(try store.people.subscriber("ann@example.org"))
        #expect(try store.people.history(of: ann.id).map(\.kind) == ["added", "unsubscribed"])
        var options = ImportOptions()
        options.isDryRun = true
        let look = try store.imports.importTable(
            Array(Self.leftList.utf8), from: "people.csv", options: options)
        #expect(look.difference.map(\.address) == ["ann@example.org"])
    }

    // MARK: - Domains

    @Test func `who left in a blocked domain has left when it gets mail again`() throws {
        try take("email,lists\nann@example.org,weekly\n")
        let domain = try #require(DomainKey("example.org"))
        try store.suppressions.block(domain)
        let report = try store.imports.importTable(
            Array("email,status\nann@example.org,unsubscribed\nnew@example.org,left\n".utf8),
            from: "gone.csv")
        #expect(report.skips == [.blocked: 2])
        try store.suppressions.unblock(domain)
        #expect(try status("ann@example.org") == .unsubscribed)
        #expect(
            try store.people.add(SubscriberEntry(address: "new@example.org"), origin: .command)
                == .skipped(.suppressed))
    }

    @Test func `who bounced and leaves a list by a file has left it`() throws {
        try take("email,lists\nann@example.org,weekly\n")
        try store.people.mark("ann@example.org", as: .bounced, note: nil, origin: .mailing)
        try take(Self.leftList)
        #expect(
            try store.people.subscriber("ann@example.org")?.memberships == ["weekly": .unsubscribed]
        )
    }

    // MARK: - Exports

    private func export(_ format: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        if format == "csv" {
            try store.imports.exportTable { bytes += $0 }
        } else {
            try store.imports.exportLines { bytes += $0 }
        }
        return bytes
    }

    @Test(arguments: ["csv", "json"])
    func `an export says of the suppressed that they get no mail`(format: String) throws {
        try take(
            """
            email,lists,fee
            ann@example.org,weekly,1
            ben@example.org,weekly,2
            cleo@example.org,weekly,3
            dan@example.net,weekly,4
            eve@example.org,weekly,5
            """)
        try store.suppressions.suppress("ann@example.org", origin: .command)
        try store.suppressions.suppress("ben@example.org", reason: .complained, origin: .command)
        try store.suppressions.suppress("cleo@example.org", reason: .bounced, origin: .command)
        try store.suppressions.block(try #require(DomainKey("example.net")))
        let bytes = try export(format)
        let other = try SubscriberDatabase(at: folder.file("other.sqlite"), effects: .fixed())
        _ = try other.imports.importTable(bytes, from: "export")
        let statuses = try ["ann@example.org", "ben@example.org", "cleo@example.org"].map {
            try other.people.subscriber(.address(EmailAddress($0)))?.status
        }
        #expect(statuses == [.unsubscribed, .complained, .bounced])
        #expect(try other.people.subscriber("dan@example.net")?.status == .unsubscribed)
        #expect(try other.people.subscriber("eve@example.org")?.status == .active)
        #expect(try other.people.subscriber("eve@example.org")?.attributes == ["fee": "5"])
        // At home it says nothing new, and the suppression may be lifted.
        let again = try store.imports.importTable(bytes, from: "export")
        #expect(again.updated == 0 && again.added == 0)
        try store.suppressions.lift("ann@example.org", origin: .command)
        #expect(try status("ann@example.org") == .active)
    }
}
