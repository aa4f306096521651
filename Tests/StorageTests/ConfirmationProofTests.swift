import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// On a list with double opt-in nobody new is active without proof that they confirmed.
struct ConfirmationProofTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        try store.lists.create("weekly", optIn: .double)
        try store.lists.create("open")
    }

    @discardableResult
    func load(_ text: String, _ options: ImportOptions = ImportOptions(lists: ["weekly", "open"]))
        throws -> ImportReport
    {
        try store.imports.importTable(Array(text.utf8), from: "people.csv", options: options)
    }

    private func standing(_ who: SubscriberReference, _ list: ListName = "weekly") throws
        -> MembershipState?
    {
        try store.people.subscriber(who)?.memberships[list]
    }

    @Test func `a time of confirmation is proof, and nothing is none`() throws {
        let report = try load("email,confirmed_at\na@x.org,2026-01-01\nb@x.org,\n")
        #expect(try standing("a@x.org") == .active && standing("b@x.org") == .pending)
        #expect(try standing("b@x.org", "open") == .active)
        #expect(report.waiting == ["weekly": 1])
    }

    @Test func `words of a file that nobody knows are no proof`() throws {
        try load("email,status,lists\na@x.org,confirmed,weekly:active\nb@x.org,active,\n")
        #expect(try standing("a@x.org") == .pending && standing("b@x.org") == .pending)
    }

    private static let exports: [(String, String, MembershipState?)] = [
        ("phplist", "email,confirmed,blacklisted\na@x.org,1,0\n", .active),
        ("phplist", "email,confirmed,blacklisted\na@x.org,0,0\n", .pending),
        ("listmonk", "uuid,email,attributes,status\nu,a@x.org,{},enabled\n", .active),
        (
            "mailchimp",
            "Email Address,MEMBER_RATING,EUID,CONFIRM_TIME\na@x.org,2,e,2026-01-02 03:04:05\n",
            .active
        ),
        ("mailchimp", "Email Address,MEMBER_RATING,EUID,CONFIRM_TIME\na@x.org,2,e,\n", .pending),
        (
            "substack", "email,active_subscription,email_disabled\na@x.org,false,false\n", .active
        ),
        ("ghost", "email,subscribed_to_emails\na@x.org,true\n", .active),
        ("buttondown", "email,subscriber_type\na@x.org,regular\n", .active),
        ("buttondown", "email,subscriber_type\na@x.org,unactivated\n", .pending),
        ("beehiiv", "email,subscription_tier,status\na@x.org,free,active\n", .active),
        ("keila", "Email,First name,Last name,Data,Status\na@x.org,A,B,{},active\n", .active),
        ("brevo", "EMAIL,EMAIL_BLACKLISTED,DOUBLE_OPT-IN\na@x.org,0,Yes\n", .active),
        ("brevo", "EMAIL,EMAIL_BLACKLISTED\na@x.org,0\n", .pending),
    ]

    @Test func `a confirmed or active standing in a known export is proof`() throws {
        for (name, text, state) in Self.exports {
            let report = try load(text)
            #expect(report.layout?.rawValue == name && report.rejected == 0, "\(text)")
            #expect(try standing("a@x.org") == state, "\(text)")
            try store.people.remove("a@x.org", origin: .command)
        }
    }

    @Test func `so is an active standing in our own export`() throws {
        let source = try SubscriberDatabase(
            at: folder.file("source.sqlite"), effects: .fixed(seed: 3))
        try source.lists.create("weekly", optIn: .double)
        try source.people.add(
            SubscriberEntry(address: "a@x.org", lists: ["weekly"]), origin: .command)
        try source.people.confirm("a@x.org", on: "weekly", origin: .link)
        try source.people.add(
            SubscriberEntry(address: "b@x.org", lists: ["weekly"]), origin: .command)
        try source.people.add(SubscriberEntry(address: "c@x.org"), origin: .command)
        for isTable in [true, false] {
            var bytes: [UInt8] = []
            if isTable {
                try source.imports.exportTable { bytes += $0 }
            } else {
                try source.imports.exportLines { bytes += $0 }
            }
            let other = try SubscriberDatabase(
                at: folder.file("other\(isTable).sqlite"), effects: .fixed())
            try other.lists.create("weekly", optIn: .double)
            try other.lists.create("extra", optIn: .double)
            _ = try other.imports.importTable(
                bytes, from: "export", options: ImportOptions(lists: ["extra"]))
            let memberships = try other.people.subscribers().map(\.memberships)
            #expect(
                memberships == [
                    ["weekly": .active, "extra": .active], ["weekly": .pending, "extra": .pending],
                    ["extra": .pending],
                ])
        }
    }

    @Test func `somebody may vouch for all of a file, which is recorded`() throws {
        let options = ImportOptions(lists: ["weekly"], confirmedSource: "old shop, DOI")
        try load("email,confirmed\na@x.org,yes\nb@x.org,no\n", options)
        #expect(try standing("a@x.org") == .active && standing("b@x.org") == .pending)
        let a = try #require(try store.people.subscriber("a@x.org"))
        let records = try store.personalData.consents(of: a.id)
        #expect(records.map(\.kind) == [.confirmed] && records[0].source == "old shop, DOI")
        let b = try #require(try store.people.subscriber("b@x.org"))
        #expect(try store.personalData.consents(of: b.id).isEmpty)
        #expect(try load("email,confirmed\na@x.org,yes\nb@x.org,no\n", options).unchanged == 2)
    }

    @Test func `nobody who is active becomes pending`() throws {
        try load("email,confirmed_at\na@x.org,2026-01-01\n")
        for text in [
            "email\na@x.org\n", "email,confirmed\na@x.org,no\nx@x.org,yes\n",
            "email,lists\na@x.org,weekly:pending\n",
        ] {
            try load(text)
            #expect(try standing("a@x.org") == .active, "\(text)")
        }
    }

    @Test func `a confirmation makes active who waits`() throws {
        for name in ["a", "b", "c"] {
            try store.people.add(
                SubscriberEntry(address: try EmailAddress("\(name)@x.org"), lists: ["weekly"]),
                origin: .command)
        }
        #expect(try load("email,confirmed_at\na@x.org,2026-02-01\n").updated == 1)
        #expect(try standing("a@x.org") == .active)
        // A file that names no list confirms wherever they wait.
        let bare = ImportOptions()
        #expect(try load("email,confirmed_at\nb@x.org,2026-02-01\nc@x.org,\n", bare).updated == 1)
        #expect(try standing("b@x.org") == .active && standing("c@x.org") == .pending)
        let b = try #require(try store.people.subscriber("b@x.org"))
        #expect(try store.personalData.consents(of: b.id).map(\.kind) == [.given, .confirmed])
        #expect(try store.personalData.standings(of: b.id).last?.was == "pending")
        // Another list than the one that is named stays as it is.
        try store.lists.create("other", optIn: .double)
        try store.people.add(
            SubscriberEntry(address: "c@x.org", lists: ["other"]), origin: .command)
        try load("email,confirmed_at\nc@x.org,2026-02-01\n", ImportOptions(lists: ["weekly"]))
        #expect(try standing("c@x.org") == .active && standing("c@x.org", "other") == .pending)
    }

    @Test func `whoever left stays so whatever is proven`() throws {
        try load("email,confirmed_at\na@x.org,2026-01-01\n")
        try store.people.unsubscribe("a@x.org", from: "weekly", origin: .link)
        try load("email,confirmed_at\na@x.org,2026-02-01\n")
        #expect(try standing("a@x.org") == .unsubscribed)
    }
}
