import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage
@testable import Subscribing

/// Whoever leaves has left, however they stood before and whichever way they went: every pair.
struct LeavingTableTests {
    let folder = TemporaryFolder()
    static let mailing = Slug("first")!
    static let note = "550 5.1.1 no such user"

    /// How somebody stands before.
    enum Before: String, CaseIterable {
        case active, pending, unsubscribed, bounced, complained, suppressed, suppressedForBounce
        case unknown, unknownBounced, removedBounced
    }

    /// By what they leave.
    enum Way: String, CaseIterable {
        case link, suppression, complaint, file
    }

    private static let pairs = Before.allCases.flatMap { before in
        Way.allCases.map { (before, $0) }
    }

    private func list(_ name: String) throws -> SubscriberDatabase {
        try SubscriberDatabase(
            at: folder.file("\(name).sqlite"), effects: .fixed(),
            addressHash: { $0.utf8.map { $0 ^ 9 } })
    }

    /// Brings Ann into a state; returns the bounce that may be taken back.
    private func begin(_ before: Before, _ store: SubscriberDatabase) throws -> ReportedBounce {
        var id = SubscriberID("nobody")
        if before != .unknown && before != .unknownBounced {
            let state: MembershipState = before == .pending ? .pending : .active
            try store.people.add(
                SubscriberEntry(address: "ann@example.org", memberships: ["weekly": state]),
                createsLists: true, origin: .command)
            id = try #require(try store.people.subscriber("ann@example.org")).id
        }
        switch before {
        case .active, .pending, .unknown: break
        case .unsubscribed: try store.people.unsubscribe("ann@example.org", origin: .link)
        case .complained:
            try store.people.mark("ann@example.org", as: .complained, note: nil, origin: .command)
        case .suppressed: try store.suppressions.suppress("ann@example.org", origin: .command)
        case .suppressedForBounce, .unknownBounced:
            try store.suppressions.suppress(
                "ann@example.org", reason: .bounced, note: Self.note, origin: .command)
        case .bounced, .removedBounced:
            try store.people.mark(
                "ann@example.org", as: .bounced, note: Self.note, origin: .mailing(Self.mailing))
            if before == .removedBounced {
                try store.people.remove("ann@example.org", origin: .command)
            }
        }
        return ReportedBounce(
            subscriber: id, address: "ann@example.org", note: Self.note, at: .test)
    }

    private func leave(_ way: Way, _ store: SubscriberDatabase) throws {
        switch way {
        case .link: try store.suppressions.record(.leave("ann@example.org"), origin: .link)
        case .complaint:
            try store.suppressions.record(
                .mark("ann@example.org", as: .complained, note: "abuse"), origin: .command)
        case .suppression:
            let entry = SuppressionEntry(target: .address("ann@example.org"), reason: .unsubscribed)
            try store.suppressions.record(.suppress(entry), origin: .importing)
        case .file:
            let text = "email,status\nann@example.org,unsubscribed\n"
            _ = try store.imports.importTable(Array(text.utf8), from: "gone.csv")
        }
        _ = try store.suppressions.applyIntake()
    }

    /// Whether an import makes somebody of Ann who is mailed.
    private func isMailed(_ store: SubscriberDatabase) throws -> Bool {
        _ = try store.imports.importTable(
            Array("email,lists\nann@example.org,weekly\n".utf8), from: "again.csv")
        guard let ann = try store.people.subscriber("ann@example.org") else { return false }
        return try store.audiences.exclusions(of: [ann.id]).isEmpty
    }

    @Test(arguments: pairs)
    func `nobody is mailed who has left, also when a bounce is taken back`(
        before: Before, way: Way
    ) throws {
        let store = try list("\(before)-\(way)")
        let bounce = try begin(before, store)
        try leave(way, store)
        _ = try store.suppressions.takeBack([bounce], of: Self.mailing, origin: .command)
        #expect(try !isMailed(store), "\(before), \(way)")
        let other = try list("\(before)-\(way)-other")
        var table: [UInt8] = []
        try store.imports.exportTable { table += $0 }
        _ = try other.imports.importTable(table, from: "export.csv")
        if let ann = try other.people.subscriber("ann@example.org") {
            #expect(ann.status != .active && ann.status != .bounced, "\(before), \(way)")
        }
    }

    @Test(arguments: Before.allCases)
    func `whoever leaves one list is never put on it by an import`(before: Before) throws {
        let store = try list("\(before)")
        _ = try store.imports.importTable(
            Array("email,lists\nzoe@example.org,weekly;daily\n".utf8), from: "a.csv")
        _ = try begin(before, store)
        try store.suppressions.record(.leave("ann@example.org", list: "daily"), origin: .link)
        _ = try store.suppressions.applyIntake()
        try store.suppressions.lift("ann@example.org", origin: .command)
        _ = try store.imports.importTable(
            Array("email,lists\nann@example.org,daily\n".utf8), from: "b.csv")
        let state = try store.people.subscriber("ann@example.org")?.memberships["daily"]
        #expect(state == nil || state == .unsubscribed, "\(before)")
    }
}
