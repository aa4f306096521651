import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage

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
    private func begin(_ before: Before, _ people: SubscriberDatabase) throws -> ReportedBounce {
        var id = SubscriberID("nobody")
        if before != .unknown && before != .unknownBounced {
            let state: MembershipState = before == .pending ? .pending : .active
            try people.add(
                SubscriberEntry(address: "ann@example.org", memberships: ["weekly": state]),
                createsLists: true, origin: .command)
            id = try #require(try people.subscriber("ann@example.org")).id
        }
        switch before {
        case .active, .pending, .unknown: break
        case .unsubscribed: try people.unsubscribe("ann@example.org", origin: .link)
        case .complained:
            try people.mark("ann@example.org", as: .complained, note: nil, origin: .command)
        case .suppressed: try people.suppress("ann@example.org", origin: .command)
        case .suppressedForBounce, .unknownBounced:
            try people.suppress(
                "ann@example.org", reason: .bounced, note: Self.note, origin: .command)
        case .bounced, .removedBounced:
            try people.mark(
                "ann@example.org", as: .bounced, note: Self.note, origin: .mailing(Self.mailing))
            if before == .removedBounced { try people.remove("ann@example.org", origin: .command) }
        }
        return ReportedBounce(
            subscriber: id, address: "ann@example.org", note: Self.note, at: .test)
    }

    private func leave(_ way: Way, _ people: SubscriberDatabase) throws {
        switch way {
        case .link: try people.record(.leave("ann@example.org"), origin: .link)
        case .complaint:
            try people.record(
                .mark("ann@example.org", as: .complained, note: "abuse"), origin: .command)
        case .suppression:
            let entry = SuppressionEntry(target: .address("ann@example.org"), reason: .unsubscribed)
            try people.record(.suppress(entry), origin: .importing)
        case .file:
            let text = "email,status\nann@example.org,unsubscribed\n"
            _ = try people.importTable(Array(text.utf8), from: "gone.csv")
        }
        _ = try people.applyIntake()
    }

    /// Whether an import makes somebody of Ann who is mailed.
    private func isMailed(_ people: SubscriberDatabase) throws -> Bool {
        _ = try people.importTable(
            Array("email,lists\nann@example.org,weekly\n".utf8), from: "again.csv")
        guard let ann = try people.subscriber("ann@example.org") else { return false }
        return try people.exclusions(of: [ann.id]).isEmpty
    }

    @Test(arguments: pairs)
    func `nobody is mailed who has left, also when a bounce is taken back`(
        before: Before, way: Way
    ) throws {
        let people = try list("\(before)-\(way)")
        let bounce = try begin(before, people)
        try leave(way, people)
        _ = try people.takeBack([bounce], of: Self.mailing, origin: .command)
        #expect(try !isMailed(people), "\(before), \(way)")
        let other = try list("\(before)-\(way)-other")
        var table: [UInt8] = []
        try people.exportTable { table += $0 }
        _ = try other.importTable(table, from: "export.csv")
        if let ann = try other.subscriber("ann@example.org") {
            #expect(ann.status != .active && ann.status != .bounced, "\(before), \(way)")
        }
    }

    @Test(arguments: Before.allCases)
    func `whoever leaves one list is never put on it by an import`(before: Before) throws {
        let people = try list("\(before)")
        _ = try people.importTable(
            Array("email,lists\nzoe@example.org,weekly;daily\n".utf8), from: "a.csv")
        _ = try begin(before, people)
        try people.record(.leave("ann@example.org", list: "daily"), origin: .link)
        _ = try people.applyIntake()
        try people.unsuppress("ann@example.org", origin: .command)
        _ = try people.importTable(
            Array("email,lists\nann@example.org,daily\n".utf8), from: "b.csv")
        let state = try people.subscriber("ann@example.org")?.memberships["daily"]
        #expect(state == nil || state == .unsubscribed, "\(before)")
    }
}

extension SuppressionLinesTests {
    @Test(arguments: [
        "\"'+a@x.org\"\n\"b@x.org\"\n", "'+a@x.org\nb@x.org\n", "'+a@x.org, b@x.org\n",
        "{\"email\":\"+a@x.org\"}\n{\"email\":\"b@x.org\",\"reason\":\"manual\"}\n",
        "{\"email\":\"+a@x.org\",\"others\":1,\"email2\":[\"b@x.org\"]}\n",
        "email,Secondary\n+a@x.org,b@x.org\n", "email,Other address\n+a@x.org,b@x.org\n",
    ])
    func `an address is taken from wherever it stands, without a guard`(text: String) throws {
        #expect(try targets(text).sorted() == ["+a@x.org", "b@x.org"])
    }

    @Test func `JSON lines that name no address say so`() throws {
        let error = #expect(throws: StorageError.self) { try targets("{\"who\":\"a@x.org\"}\n") }
        #expect(error?.description.contains("JSON lines") == true)
    }
}
