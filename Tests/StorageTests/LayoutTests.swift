import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// The exports of other programs, recognised by their headings.
struct LayoutTests {
    let folder = TemporaryFolder()
    let people: SubscriberDatabase

    init() throws {
        people = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
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
    func anExportIsKnownByItsHeadings(_ index: Int) throws {
        let (layout, text, states) = Self.files[index]
        // The same as TAB-separated and with semicolons, where no cell holds either.
        let report = try people.importTable(Array((text + "\n").utf8), from: "export.csv")
        #expect(report.layout == layout)
        #expect(report.rejected == 0, "\(String(decoding: report.rejectedTable, as: UTF8.self))")
        var found: [String: SubscriberStatus] = [:]
        try people.forEachSubscriber { found[$0.address.localPart] = $0.status }
        #expect(found == states)
    }

    @Test(arguments: [UInt8(ascii: "\t"), UInt8(ascii: ";")], ["\n", "\r\n", "\r"])
    func separatorsAndLineEndsAreFoundOut(_ separator: UInt8, _ end: String) throws {
        let mark = String(UnicodeScalar(separator))
        let rows = [["email", "name"], ["a@x.org", "\"two\(end)lines, and\(mark)more\""]]
        let text = rows.map { $0.joined(separator: mark) + end }.joined()
        let report = try people.importTable(Array(text.utf8), from: "people.txt")
        #expect(report.added == 1 && report.rejected == 0)
        #expect(
            try people.subscriber("a@x.org")?.name
                == "two lines, and\(separator == 9 ? " " : ";")more")
    }

    @Test func whatIsSaidOfTheFormatComesFirst() throws {
        let text = "email,type\na@x.org,unsubscribed\n"
        let plain = try people.importTable(
            Array(text.utf8), from: "people.csv",
            options: ImportOptions(columns: ["type": .attribute("type")]))
        #expect(plain.layout == nil)
        #expect(try people.subscriber("a@x.org")?.attributes == ["type": "unsubscribed"])
        _ = try people.importTable(
            Array(text.utf8), from: "people.csv", options: ImportOptions(layout: .buttondown))
        #expect(try people.subscriber("a@x.org")?.status == .unsubscribed)
    }
}
