import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// The exports of other programs, recognised by their headings.
struct LayoutTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    private static let files: [(ImportLayout, String, [String: SubscriberStatus])] = [
        (
            .listmonk,
            """
            uuid,email,name,attributes,status,created_at,updated_at
            u1,a@x.org,A,"{""city"":""Bath""}",enabled,2026-01-02T03:04:05Z,2026-01-02T03:04:05Z
            u2,b@x.org,B,{},blocklisted,2026-01-02T03:04:05Z,2026-01-02T03:04:05Z
            """, ["a": .active, "b": .complained]
        ),
        (
            .mailchimp,
            """
            Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID,NOTES,TAGS
            a@x.org,Ann,Lee,2,2026-01-02 03:04:05,,2026-01-02 03:04:05,192.0.2.1,2026-01-02 03:04:05,1,e1,,\"\"\"vip\"\",\"\"old\"\"\"
            """, ["a": .active]
        ),
        (
            .mailchimp,
            """
            Email Address,First Name,MEMBER_RATING,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,LEID,EUID
            a@x.org,Ann,2,2026-01-02 03:04:05,News,1,e1
            """, ["a": .unsubscribed]
        ),
        (
            .mailchimp,
            """
            Email Address,First Name,MEMBER_RATING,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,LEID,EUID
            a@x.org,Ann,2,2026-01-02 03:04:05,News,1,e1
            """, ["a": .bounced]
        ),
        (
            .mailchimp,
            """
            Email Address,First Name,MEMBER_RATING,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,LEID
            a@x.org,Ann,2,2026-01-02 03:04:05,News,ABUSE,1
            b@x.org,Bob,2,2026-01-02 03:04:05,News,NORMAL,2
            c@x.org,Cy,2,2026-01-02 03:04:05,News,SPAM,3
            """, ["a": .complained, "b": .unsubscribed, "c": .unsubscribed]
        ),
        (
            .hubspot,
            """
            Record ID,First Name,Email,Opted out of email: Newsletter,Opted out of email: One to One,Unsubscribed from all email
            1,Ann,a@x.org,,,
            2,Bob,b@x.org,true,false,false
            3,Cy,c@x.org,false,true,
            4,Dan,d@x.org,,,true
            5,Eve,e@x.org,false,false,false
            """,
            [
                "a": .active, "b": .unsubscribed, "c": .unsubscribed, "d": .unsubscribed,
                "e": .active,
            ]
        ),
        (
            .substack,
            """
            email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at
            a@x.org,true,,yearly,false,2026-01-02T03:04:05.000Z,
            b@x.org,false,,other,true,2026-01-02T03:04:05.000Z,
            """, ["a": .active, "b": .unsubscribed]
        ),
        (
            .ghost,
            """
            id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers
            g1,a@x.org,A,,true,false,,2026-01-02T03:04:05.000Z,,"vip,old",
            g2,b@x.org,B,,false,false,,2026-01-02T03:04:05.000Z,,,
            g3,c@x.org,C,,true,false,,2026-01-02T03:04:05.000Z,2026-02-02T03:04:05.000Z,,
            """, ["a": .active, "b": .unsubscribed, "c": .unsubscribed]
        ),
        (
            .buttondown,
            """
            email,notes,metadata,tags,referrer_url,creation_date,secondary_id,subscriber_type,source
            a@x.org,,"{""city"":""Bath""}","vip,old",,2026-01-02T03:04:05Z,1,regular,api
            b@x.org,,{},,,2026-01-02T03:04:05Z,2,removed,api
            """, ["a": .active, "b": .unsubscribed]
        ),
        (
            .buttondown,
            """
            id,email_address,creation_date,metadata,notes,type,tags,secondary_id
            i1,a@x.org,2026-01-02T03:04:05Z,{},,premium,,1
            i2,b@x.org,2026-01-02T03:04:05Z,{},,unsubscribed,,2
            """, ["a": .active, "b": .unsubscribed]
        ),
        (
            .beehiiv,
            """
            subscription_id,email,status,created_at,subscription_tier,utm_source
            s1,a@x.org,active,2026-01-02 03:04:05,free,web
            s2,b@x.org,inactive,2026-01-02 03:04:05,premium,web
            """, ["a": .active, "b": .unsubscribed]
        ),
        (
            .keila,
            """
            Email,First name,Last name,Data,Status,External ID
            a@x.org,Ann,Lee,"{""city"":""Bath""}",active,
            b@x.org,Bob,Lee,{},unsubscribed,
            c@x.org,Cy,Lee,{},unreachable,
            """, ["a": .active, "b": .unsubscribed, "c": .bounced]
        ),
    ]

    @Test(arguments: files.indices)
    func `an export is known by its headings`(_ index: Int) throws {
        let (layout, text, states) = Self.files[index]
        // The same as TAB-separated and with semicolons, where no cell holds either.
        let report = try store.imports.importTable(Array((text + "\n").utf8), from: "export.csv")
        #expect(report.layout == layout)
        #expect(report.rejected == 0, "\(String(decoding: report.rejectedTable, as: UTF8.self))")
        var found: [String: SubscriberStatus] = [:]
        try store.people.forEachSubscriber { found[$0.address.localPart] = $0.status }
        #expect(found == states)
    }

    @Test func `a column of one kind of email is told, and can be said to be another's`() throws {
        let text = "Record ID,Email,Opted out of email: Sales\n1,a@x.org,true\n"
        let said = try store.imports.importTable(
            Array(text.utf8), from: "hubspot.csv",
            options: ImportOptions(
                columns: ["Opted out of email: Sales": .attribute("sales")], isDryRun: true))
        #expect(said.left == 0 && said.notes.isEmpty)
        let report = try store.imports.importTable(Array(text.utf8), from: "hubspot.csv")
        #expect(report.leftBy == ["Opted out of email: Sales": 1])
        #expect(report.notes.count == 1)
        #expect(report.notes[0].hasSuffix("--map \"Opted out of email: Sales=attribute\""))
        let lines = "{\"email\":\"b@x.org\",\"Opted out of email: Sales\":true}\n"
        let told = try store.imports.importTable(Array(lines.utf8), from: "hubspot.jsonl")
        #expect(told.left == 1 && told.notes == report.notes)
    }

    @Test func `a complaint counts wherever the reason for leaving stands, but not from our own`()
        throws
    {
        func status(_ text: String, of name: String) throws -> SubscriberStatus? {
            _ = try store.imports.importTable(Array(text.utf8), from: "people")
            return try store.people.subscriber(.address(try EmailAddress("\(name)@x.org")))?.status
        }
        let reason = "unsubscribe_reason"
        #expect(try status("email,\(reason)\na@x.org,Abuse complaint\n", of: "a") == .complained)
        let line = "{\"email\":\"b@x.org\",\"attributes\":{\"\(reason)\":\"ABUSE\"}}\n"
        #expect(try status(line, of: "b") == .complained)
        let own = "postrider_id,email,status,\(reason)\n,c@x.org,active,ABUSE\n"
        #expect(try status(own, of: "c") == .active)
        // A row that cannot be used otherwise.
        #expect(
            try status("email,\(reason),consent_at\nd@x.org,ABUSE,later\n", of: "d") == .complained)
        let table = try SuppressionTable(
            Array("email,unsub_time,unsub_reason\ne@x.org,2026-01-02,ABUSE\n".utf8),
            source: "left.csv")
        #expect(table.entries.map(\.reason) == [.complained])
    }

    @Test func `further columns of addresses are told, and the one that is named is taken`() throws
    {
        let text = "email,Email address,name\na@x.org,b@x.org,Ann\n"
        let report = try store.imports.importTable(Array(text.utf8), from: "people.csv")
        #expect(report.notes.count == 1)
        #expect(report.notes[0].contains("the addresses are those of \"email\""))
        #expect(report.notes[0].hasSuffix("--map \"Email address=email\""))
        #expect(
            try store.people.subscriber("a@x.org")?.attributes == ["Email address": "b@x.org"])
        let other = try store.imports.importTable(
            Array(text.utf8), from: "people.csv",
            options: ImportOptions(columns: ["Email address": .email]))
        #expect(other.added == 1 && other.notes.count == 1)
        #expect(try store.people.subscriber("b@x.org")?.attributes == ["email": "a@x.org"])
        let same = try store.imports.importTable(
            Array("email,email\nc@x.org,d@x.org\n".utf8), from: "people.csv",
            options: ImportOptions(columns: ["2": .email]))
        #expect(same.added == 1 && same.notes[0].hasSuffix("--map \"1=email\""))
        #expect(try store.people.subscriber("d@x.org") != nil)
    }

    @Test func `of several addresses in an object the first counts, and the others are told`()
        throws
    {
        let lines = """
            {"email":"a@x.org","mail":"b@x.org"}
            {"mail":"c@x.org","email":""}
            """
        let report = try store.imports.importTable(Array(lines.utf8), from: "people.jsonl")
        #expect(report.added == 2 && report.notes.count == 1, "\(report.notes)")
        #expect(try store.people.subscriber("a@x.org")?.attributes == ["mail": "b@x.org"])
        #expect(try store.people.subscriber("c@x.org") != nil)
        let other = try store.imports.importTable(
            Array(lines.utf8), from: "people.jsonl",
            options: ImportOptions(columns: ["mail": .email]))
        #expect(other.added == 1 && other.unchanged == 1)
        #expect(try store.people.subscriber("b@x.org")?.attributes == ["email": "a@x.org"])
    }

    @Test(arguments: [UInt8(ascii: "\t"), UInt8(ascii: ";")], ["\n", "\r\n", "\r"])
    func `separators and line ends are found out`(_ separator: UInt8, _ end: String) throws {
        let mark = String(UnicodeScalar(separator))
        let rows = [["email", "name"], ["a@x.org", "\"two\(end)lines, and\(mark)more\""]]
        let text = rows.map { $0.joined(separator: mark) + end }.joined()
        let report = try store.imports.importTable(Array(text.utf8), from: "people.txt")
        #expect(report.added == 1 && report.rejected == 0)
        #expect(
            try store.people.subscriber("a@x.org")?.name
                == "two lines, and\(separator == 9 ? " " : ";")more")
    }

    @Test func `what is said of the format comes first`() throws {
        let text = "email,type\na@x.org,unsubscribed\n"
        let plain = try store.imports.importTable(
            Array(text.utf8), from: "people.csv",
            options: ImportOptions(columns: ["type": .attribute("type")]))
        #expect(plain.layout == nil)
        #expect(try store.people.subscriber("a@x.org")?.attributes == ["type": "unsubscribed"])
        _ = try store.imports.importTable(
            Array(text.utf8), from: "people.csv", options: ImportOptions(layout: .buttondown))
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
    }
}
