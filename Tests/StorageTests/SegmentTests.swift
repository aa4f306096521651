import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

struct SegmentTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        let table = """
            email,name,language,status,lists,tags,consent_source,created_at,city,age,joined,full name
            anna@bath.org,Anna,en,,weekly,paid,fair,2026-01-01T00:00:00Z,Bath,30,2025-12-31,A B
            ben@york.org,Ben,en,unsubscribed,weekly,paid;vip,,2026-01-02T23:59:59Z,York,9,2026-01-01,
            cleo@BATH.org,,de,,weekly:pending,,,1969-12-31T23:00:00Z,bath,abc,soon,
            dora@x.org,Dora,,,"weekly:unsubscribed;daily",two words,,2026-02-01,,,,
            """
        let report = try store.imports.importTable(Array(table.utf8), from: "people.csv")
        #expect(report.added == 4)
    }

    func found(_ expression: String) throws -> String {
        let filter = SubscriberFilter(segment: try Segment(expression))
        return try store.people.subscribers(filter).map { String($0.address.localPart.prefix(1)) }
            .joined()
    }

    @Test(arguments: [
        ("tag:paid", "ab"), ("not tag:paid", "cd"), ("tag:\"two words\"", "d"),
        ("list:weekly", "ab"), ("list:weekly:pending", "c"), ("not list:weekly", "cd"),
        ("list:weekly:unsubscribed or list:daily", "d"),
        ("city = \"Bath\"", "ac"), ("city != \"bath\"", "bd"), ("city ~ \"AT\"", "ac"),
        ("city in (\"bath\", 'York')", "abc"), ("city not in (\"bath\")", "bd"),
        ("has city", "abc"), ("not has city", "d"),
        ("age >= 18", "a"), ("age < 18", "b"), ("age != 30", "bcd"), ("age = 30", "a"),
        ("`joined` < 2026-01-01", "a"), ("`joined` = 2026-01-01", "b"),
        ("`joined` != 2026-01-01", "acd"), ("`full name` = \"a b\"", "a"),
        ("created = 2026-01-01", "a"), ("created = 1969-12-31", "c"),
        ("created > 2026-01-01", "bd"), ("created <= 2026-01-02", "abc"),
        ("email ~ \"@bath\"", "ac"), ("domain = \"bath.org\"", "ac"),
        ("status = \"unsubscribed\"", "b"), ("language = \"EN\"", "ab"),
        ("consent_source = \"fair\"", "a"), ("name = \"\"", "c"),
        ("tag:paid and city = \"Bath\" and not list:daily", "a"),
        ("tag:vip or city = \"bath\" and age >= 18", "ab"),
        ("(tag:vip or city = \"bath\") and not age >= 18", "bc"),
        ("NOT NOT tag:paid AND city == \"York\"", "b"),
        ("city = \"x' OR 1=1 --\"", ""), ("tag:\"x') OR (1\"", ""),
        ("domain = \"BATH.org\" and joined < 30 days ago", "ac"),
        ("joined < 300 days ago", "abc"), ("joined > 2 years ago", "abd"),
        ("joined > 300 DAYS AGO or age > 20", "ad"),
    ])
    func `an expression finds who fits`(_ expression: String, _ expected: String) throws {
        #expect(try found(expression) == expected)
    }

    @Test func `an expression may ask for as many values as fit, and says how many that are`()
        throws
    {
        let others = (0..<1500).map { "\"x\($0)@x.org\"" }
        #expect(
            try found("email in (\((others + ["\"ben@york.org\""]).joined(separator: ", ")))")
                == "b")
        let terms = (0..<1500).map { "tag:t\($0)" } + ["city = \"Bath\""]
        #expect(try found(terms.joined(separator: " or ")) == "ac")
        let all = Array(repeating: "has city", count: 2000) + ["tag:vip"]
        #expect(try found(all.joined(separator: " and ")) == "b")
        let tooMany = (0..<33_000).map { "\"x\($0)@x.org\"" }.joined(separator: ", ")
        let error = #expect(throws: SegmentError.self) { try found("email in (\(tooMany))") }
        #expect(error?.reason.contains("at most 32000 fit") == true)
    }

    @Test func `a keyed hash in the place of an address selects the same, and no other`() throws {
        let plain = try Segment("email = \"Ann@x.org\" or name = \"ann@x.org\"")
        let address = EmailAddress("ann@x.org")
        // A hash is as long as one of HMAC-SHA-256 is.
        let long = try SubscriberDatabase(
            at: folder.file("long.sqlite"), effects: .fixed(),
            addressHash: { Array(($0 + String(repeating: "x", count: 32)).utf8.prefix(32)) })
        try long.people.add(SubscriberEntry(address: address), origin: .command)
        try long.people.add(SubscriberEntry(address: "jimann@x.org"), origin: .command)
        let hash = try #require(long.keys.hash(of: address))
        for expression in [
            plain.description, "email ~ 'ANN@x.org'", "email in ('ann@x.org', 'zoe@x.org')",
        ] {
            let hidden = try #require(try Segment(expression).hiding(address, as: hash))
            #expect(!hidden.description.lowercased().contains("ann@"), "\(hidden)")
            let found = try long.people.subscribers(SubscriberFilter(segment: hidden))
            #expect(found.map(\.address) == [address], "\(hidden)")
        }
        #expect(try Segment("email = 'jimann@x.org'").hiding(address, as: hash) == nil)
        let not = try #require(try Segment("email != 'ann@x.org'").hiding(address, as: hash))
        #expect(try long.people.subscribers(SubscriberFilter(segment: not)).count == 1)
    }

    @Test func `who is hidden in an audience leaves its part as it was chosen`() throws {
        let part = ChosenPart(try #require(AudiencePart("2/3")), backup: "ab12")
        let audience = Audience([], expression: "email != 'ann@x.org'", chosen: part)
        let hidden = audience.hiding(EmailAddress("ann@x.org"), as: "hash")
        #expect(hidden.chosen == part)
        #expect(hidden.expression?.contains("ann@") == false)
    }

    @Test(arguments: [
        ("", 0, "expected a condition"), ("tag:paid and", 12, "expected a condition"),
        ("city = Bath", 7, "put text in quotes"), ("city = \"Bath", 7, "does not end"),
        ("city Bath", 5, "expected ="), ("(tag:paid", 9, "expected `)`"),
        ("tag:paid tag:vip", 9, "expected `and`"), ("status = \"gone\"", 9, "a status is one of"),
        ("created > \"x\"", 10, "expected a day"), ("email = 5", 8, "expected a text"),
        ("age ~ 5", 4, "looks for a text"), ("x = 2026-13-01", 4, "no number and no date"),
        ("foo:bar", 0, "expected `tag:`"), ("list:weekly:gone", 0, "a membership is"),
        ("a; drop table", 1, "no meaning here"), ("!tag:x", 0, "write != for unequal"),
        ("city in (\"a\" \"b\")", 13, "expected `,` or `)`"),
        ("\"Bath\" = city", 0, "text stands at the right"),
    ])
    func `a mistake is pointed at`(_ expression: String, _ offset: Int, _ reason: String) throws {
        let error = #expect(throws: SegmentError.self) { try Segment(expression) }
        #expect(error?.offset == offset)
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }

    @Test func `the arrow stands below the fault`() {
        let error = #expect(throws: SegmentError.self) { try Segment("city = Bath") }
        #expect(error?.description == "city = Bath\n       ^ put text in quotes")
    }

    @Test func `an unknown list is pointed at with the nearest`() {
        let error = #expect(throws: SegmentError.self) { try found("tag:x or list:weekli") }
        #expect(error?.offset == 9 && error?.reason.contains("\"weekly\"") == true)
    }

    @Test func `a segment narrows the audience and the export`() throws {
        let segment = try Segment("city = \"bath\"")
        var names: [String: ExclusionReason?] = [:]
        try store.audiences.forEachCandidate(of: ["weekly"], in: segment) {
            names.updateValue($0.exclusion, forKey: $0.name ?? $0.address)
        }
        #expect(names == ["Anna": nil, "cleo@BATH.org": .pending])
        var table: [UInt8] = []
        try store.imports.exportTable(SubscriberFilter(segment: segment)) { table += $0 }
        #expect(table.count { $0 == UInt8(ascii: "\n") } == 3)
    }
}
