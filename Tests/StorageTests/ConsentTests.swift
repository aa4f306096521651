import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Consents and standings are on record, and the record is only added to.
struct ConsentTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase
    let later = Timestamp("2026-12-01T00:00:00Z")!

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        try store.lists.create("weekly", optIn: .double)
    }

    func id(_ who: SubscriberReference) throws -> SubscriberID {
        try #require(try store.people.subscriber(who)).id
    }

    func load(_ text: String) throws -> ImportReport {
        try store.imports.importTable(Array(text.utf8), from: "people.csv")
    }

    @Test func `a consent is kept with its form its origin and its confirmation`() throws {
        try store.people.add(
            SubscriberEntry(
                address: "a@example.org", lists: ["weekly"], consentSource: "website",
                consentAt: .test, consentForm: "Send me the letter", consentAddress: "192.0.2.7"),
            origin: .command)
        #expect(
            try store.people.confirm(
                "a@example.org", on: "weekly", from: "192.0.2.8", origin: .link))
        let records = try store.personalData.consents(of: try id("a@example.org"))
        #expect(records.map(\.kind) == [.given, .confirmed])
        #expect(records[0].form == "Send me the letter" && records[0].address == "192.0.2.7")
        #expect(records[0].source == "website" && records[0].at == .test)
        #expect(records[1].list == "weekly" && records[1].address == "192.0.2.8")
        #expect(records[1].at == .test && records[1].origin == "link")
    }

    @Test func `the first consent stays and later ones are added`() throws {
        var entry = SubscriberEntry(
            address: "a@example.org", consentSource: "fair", consentAt: .test)
        try store.people.add(entry, origin: .command)
        #expect(try store.people.add(entry, origin: .command) == .unchanged)
        entry.consentSource = "website"
        entry.consentAt = later
        #expect(try store.people.add(entry, origin: .command) == .updated)
        #expect(try store.people.add(entry, origin: .command) == .unchanged)
        let a = try #require(try store.people.subscriber("a@example.org"))
        #expect(a.consentSource == "fair" && a.consentAt == .test)
        #expect(try store.personalData.consents(of: a.id).map(\.source) == ["fair", "website"])
    }

    @Test func `an import brings consents and its undoing retracts them`() throws {
        #expect(try load("email,consent_source\nold@example.org,fair\n").added == 1)
        let table = """
            email,consent_source,consent_at,confirm_time,optin_ip,consent_form,timezone
            new@example.org,form,2026-01-01,2026-01-02,192.0.2.1,v3,Europe/Berlin
            old@example.org,form,2026-01-01,2026-01-02,192.0.2.1,v3,Nowhere
            """
        let report = try load(table)
        #expect(report.added == 1 && report.updated == 1)
        #expect(try load(table).unchanged == 2)
        let new = try #require(try store.people.subscriber("new@example.org"))
        #expect(new.timeZone == "Europe/Berlin" && new.attributes.isEmpty)
        #expect(try store.personalData.consents(of: new.id).map(\.kind) == [.given, .confirmed])
        let old = try #require(try store.people.subscriber("old@example.org"))
        #expect(old.timeZone == nil && old.attributes == ["timezone": "Nowhere"])
        #expect(try store.personalData.consents(of: old.id).map(\.source) == ["fair", "form", nil])
        _ = try store.imports.undo(try #require(report.batch))
        #expect(try store.people.subscriber("new@example.org") == nil)
        #expect(try store.personalData.consents(of: new.id).isEmpty)
        #expect(
            try store.personalData.consents(of: old.id).map(\.kind) == [
                .given, .given, .confirmed, .retracted, .retracted,
            ])
        #expect(try load(table).updated == 1)
    }

    @Test func `details of a consent are exported and imported again`() throws {
        _ = try load(
            "email,consent_source,consent_at,confirmed_at,consent_ip,consent_form,time_zone\n"
                + "a@example.org,form,2026-01-01,2026-01-02,192.0.2.1,\"v3, long\",Asia/Tokyo\n"
                + "b@example.org,,,,,,\n")
        var table: [UInt8] = []
        try store.imports.exportTable { table += $0 }
        var lines: [UInt8] = []
        try store.imports.exportLines { lines += $0 }
        for (name, bytes) in [("table", table), ("lines", lines)] {
            let other = try SubscriberDatabase(at: folder.file("\(name).sqlite"), effects: .fixed())
            #expect(try other.imports.importTable(bytes, from: name).added == 2)
            var again: [UInt8] = []
            try other.imports.exportTable { again += $0 }
            #expect(again == table)
            #expect(
                try other.personalData.consents(of: try id("a@example.org")).map(\.form) == [
                    "v3, long", nil,
                ])
        }
    }

    @Test func `standings tell every change with its cause`() throws {
        _ = try load("email,lists\na@example.org,daily\n")
        let a = try id("a@example.org")
        #expect(try store.personalData.standings(of: a).map(\.state) == ["active"])
        try store.people.add(
            SubscriberEntry(address: "a@example.org", lists: ["weekly"]), origin: .command)
        try store.people.confirm("a@example.org", on: "weekly", origin: .link)
        try store.people.unsubscribe("a@example.org", from: "daily", origin: .link)
        try store.people.mark(
            "a@example.org", as: .bounced, note: "550 5.1.1 gone", origin: .mailing)
        let changes = try store.personalData.standings(of: a)
        #expect(
            changes.map { "\($0.list?.description ?? "-"): \($0.was ?? "") > \($0.state)" } == [
                "weekly:  > pending", "weekly: pending > active", "daily: active > unsubscribed",
                "-: active > bounced",
            ])
        #expect(changes[2].since == .test && changes[2].origin == "link")
        #expect(changes[3].cause == "550 5.1.1 gone" && changes[3].origin == "mailing")
    }

    @Test(arguments: [
        "UPDATE consent SET source = 'x'", "DELETE FROM consent", "UPDATE standing SET at = 0",
        "DELETE FROM standing", "UPDATE event SET at = 0", "DELETE FROM event",
        "UPDATE subscriber SET consent_source = 'x'",
        "UPDATE subscriber SET consent_at = NULL, consent_source = 'y'",
    ])
    func `no statement rewrites the record`(_ statement: String) throws {
        try store.people.add(
            SubscriberEntry(
                address: "a@example.org", lists: ["weekly"], consentSource: "fair",
                consentAt: .test), origin: .command)
        store.close()
        #expect(throws: (any Error).self) { try edit(folder.file("subscribers.sqlite"), statement) }
    }

    @Test func `who is forgotten after their row was removed is forgotten whole`() throws {
        let hash: AddressHash = { Array($0.utf8.reversed()) }
        let store = try SubscriberDatabase(
            at: folder.file("keyed.sqlite"), effects: .fixed(), addressHash: hash)
        try store.people.add(
            SubscriberEntry(address: "a@example.org", consentSource: "fair", consentAt: .test),
            origin: .command)
        let id = try #require(try store.people.subscriber("a@example.org")).id
        try store.people.unsubscribe("a@example.org", origin: .link)
        try store.people.remove("a@example.org", origin: .command)
        #expect(try store.personalData.consents(of: id).count == 1)
        // Of a person whose row is gone only the hash is suppressed.
        guard case .hash? = try store.suppressions.all().first?.target else {
            Issue.record("the address is still there")
            return
        }
        #expect(try store.suppressions.suppression(of: "A@example.org")?.reason == .unsubscribed)
        #expect(try store.personalData.forget("a@example.org"))
        #expect(
            try store.personalData.consents(of: id).isEmpty
                && store.personalData.standings(of: id).isEmpty)
        #expect(try store.people.history(of: id).isEmpty)
        #expect(try store.suppressions.suppression(of: "a@example.org")?.reason == .forgotten)
    }
}

/// Attributes whose values are of one type.
struct AttributeTypeTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        let table = "email,age,vip\na@example.org,41,yes\nb@example.org,,no\n"
        _ = try store.imports.importTable(Array(table.utf8), from: "people.csv")
    }

    @Test func `a declared type is kept from then on`() throws {
        try store.people.declare("age", as: .number)
        let report = try store.imports.importTable(
            Array("email,age\nc@example.org,old\nd@example.org, 7\n".utf8), from: "people.csv")
        #expect(report.rejected == 1 && report.added == 1 && report.rows == 2)
        let reasons = String(decoding: report.rejectedTable, as: UTF8.self)
        #expect(reasons.contains("age is a number, and \"\"old\"\" is none"))
        #expect(try store.people.subscriber("d@example.org")?.attributes["age"] == "7")
        #expect(throws: FileError.self) {
            try store.people.add(
                SubscriberEntry(address: "e@example.org", attributes: ["age": "x"]),
                origin: .command)
        }
    }

    @Test func `values that are there are normalized or refused`() throws {
        try store.people.declare("vip", as: .boolean)
        #expect(try store.people.subscriber("a@example.org")?.attributes["vip"] == "true")
        #expect(throws: FileError.self) { try store.people.declare("age", as: .boolean) }
        #expect(
            try store.people.attributes() == [
                AttributeUse(name: "age", count: 1),
                AttributeUse(name: "vip", type: .boolean, count: 2),
            ])
    }

    @Test func `typed values are JSON in an export of lines`() throws {
        try store.people.declare("age", as: .number)
        try store.people.declare("vip", as: .boolean)
        var lines: [UInt8] = []
        try store.imports.exportLines { lines += $0 }
        #expect(String(decoding: lines, as: UTF8.self).contains(#"{"age":41,"vip":true}"#))
        let other = try SubscriberDatabase(at: folder.file("other.sqlite"), effects: .fixed())
        _ = try other.imports.importTable(lines, from: "lines")
        #expect(try other.people.subscribers() == store.people.subscribers())
    }
}
