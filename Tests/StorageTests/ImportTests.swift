import Glibc
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing
@testable import TextFormats

struct ImportTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    @discardableResult
    func load(_ text: String, _ options: ImportOptions = ImportOptions()) throws -> ImportReport {
        let report = try store.imports.importTable(
            Array(text.utf8), from: "people.csv", options: options)
        #expect(
            report.rows == report.added + report.updated + report.unchanged + report.skipped
                + report.rejected)
        #expect(report.skips.values.reduce(0, +) == report.skipped)
        return report
    }

    func export() throws -> String {
        var bytes: [UInt8] = []
        try store.imports.exportTable { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `every row is counted once`() throws {
        try load("email,name\nold@x.org,Old\nsame@x.org,Same\nleft@x.org,\n")
        try store.people.unsubscribe("left@x.org", origin: .link)
        try store.suppressions.suppress("never@x.org", origin: .command)
        let report = try load(
            """
            email,name,tags
            new@x.org,New,
            old@x.org,Older,
            same@x.org,Same,
            NEW@x.org,,
            New@x.org,,late
            left@x.org,Left,
            never@x.org,,
            no address,,
            """)
        #expect(report.rows == 8 && report.added == 1 && report.updated == 2)
        #expect(report.unchanged == 1 && report.skipped == 3 && report.rejected == 1)
        #expect(report.skips == [.repeated: 1, .unsubscribed: 1, .suppressed: 1])
        #expect(try store.people.subscriber("old@x.org")?.name == "Older")
        #expect(try store.people.subscriber("new@x.org")?.tags == ["late"])
        #expect(try store.people.subscriber("left@x.org")?.name == nil)
        #expect(
            String(decoding: report.rejectedTable, as: UTF8.self)
                == "line,reason,email,name,tags\r\n"
                + "9,\"\"\"no address\"\" is not an email address: it has no @\",no address,,\r\n")
    }

    @Test func `a dry run says the same and changes nothing`() throws {
        let text = "email,lists\na@x.org,weekly\nb@x.org,weekly\n"
        var dry = try load(text, ImportOptions(isDryRun: true))
        #expect(try store.people.count() == 0 && store.lists.all().isEmpty)
        let real = try load(text)
        #expect(dry.batch == nil && real.batch == 1)
        #expect(dry.difference.map(\.address) == ["a@x.org", "b@x.org"])
        #expect(dry.difference.allSatisfy { $0.isNew })
        dry.batch = real.batch
        dry.difference = []
        #expect(dry == real)
    }

    @Test func `a file that breaks in the middle changes nothing`() throws {
        let error = #expect(throws: FileError.self) {
            try load("email,name\na@x.org,A\nb@x.org,\"B\nc@x.org,C\n")
        }
        #expect(error?.description.hasPrefix("people.csv: line 3: ") == true)
        #expect(try store.people.count() == 0)
    }

    @Test func `columns are known by their common names`() throws {
        let report = try load(
            """
            E-Mail Address;First Name;Last Name;Language;Source;Confirmed_At;City;name
            "Zoë <z@x.org>";Zoë;Ünal;tr;fair;2026-01-02;Bath;
            """)
        #expect(
            report.columns.map(\.column) == [
                .email, .firstName, .lastName, .language, .consentSource, .confirmedAt,
                .attribute("City"), .name,
            ])
        let z = try #require(try store.people.subscriber("z@x.org"))
        #expect(z.name == "Zoë Ünal" && z.language == "tr" && z.consentSource == "fair")
        #expect(z.consentAt == Timestamp("2026-01-02") && z.attributes == ["City": "Bath"])
    }

    @Test func `headings can be mapped`() throws {
        let options = ImportOptions(
            lists: ["weekly"], tags: ["new"], columns: ["Contact": .email, "id": .ignored])
        let report = try load("id,Contact\n1,a@x.org\n", options)
        #expect(report.added == 1 && report.createdLists == ["weekly"])
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.memberships == ["weekly": .active] && a.tags == ["new"] && a.attributes.isEmpty)
    }

    @Test(arguments: [
        ("", "is empty"), ("\n\n", "is empty"), ("name,city\nx,y\n", "no column holds the address"),
    ])
    func `a file that names no address is refused`(_ text: String, _ reason: String) throws {
        let error = #expect(throws: FileError.self) { try load(text) }
        #expect(error?.description.contains(reason) == true)
    }

    @Test func `empty rows of a spreadsheet count for nothing`() throws {
        let report = try load(" ;\nemail;name\n;\na@x.org;A\n ; \n\"\";\n")
        #expect(report.rows == 1 && report.added == 1)
    }

    @Test func `rejected rows import again once they are mended`() throws {
        let first = try load("email,name\na@,A\nb@,B\n")
        let table = String(decoding: first.rejectedTable, as: UTF8.self)
        let second = try load(table.replacing(",a@,", with: ",a@x.org,"))
        #expect(second.added == 1 && second.rejected == 1)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.name == "A" && a.attributes.isEmpty)
        let again = String(decoding: second.rejectedTable, as: UTF8.self)
        #expect(again.hasPrefix("line,reason,email,name\r\n3,") && again.hasSuffix(",b@,B\r\n"))
    }

    @Test func `a heading alone is an empty import`() throws {
        #expect(try load("email\n").rows == 0)
    }

    @Test(arguments: [
        ("Subscribed", SubscriberStatus.active), ("enabled", .active), ("Confirmed", .active),
        ("unsubscribed", .unsubscribed), ("Opted out", .unsubscribed), ("cleaned", .bounced),
        ("bounced", .bounced), ("Hard bounce", .bounced), ("Spam complaint", .complained),
        ("complained", .complained), ("blocklisted", .complained),
    ])
    func `the status words of peers are understood`(_ word: String, _ status: SubscriberStatus)
        throws
    {
        try load("email,status\na@x.org,\(word)\n")
        #expect(try store.people.subscriber("a@x.org")?.status == status)
    }

    @Test func `a row can unsubscribe but never revive`() throws {
        try load("email,status\na@x.org,active\n")
        #expect(try load("email,status\na@x.org,unsubscribed\n").updated == 1)
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        #expect(try load("email,status\na@x.org,active\n").skips == [.unsubscribed: 1])
        #expect(try load("email,status\na@x.org,unsubscribed\n").unchanged == 1)
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
    }

    @Test func `a pending row waits on its lists`() throws {
        let report = try load("email,status,lists\na@x.org,pending,weekly\nb@x.org,pending,\n")
        #expect(report.added == 1 && report.rejected == 1)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.status == .active && a.memberships == ["weekly": .pending])
        #expect(try load("email,lists\na@x.org,weekly\n").unchanged == 1)
        #expect(try load("email,lists\na@x.org,weekly:active\n").updated == 1)
    }

    @Test(arguments: [
        ("a@x.org", "has 1 cell where the heading has 2"),
        ("a@x.org,b,c", "has 3 cells where the heading has 2"),
        ("a@x.org,b\u{0}c", "control character (\\u{0})"), (",b", "has no address"),
        ("a@x..org,", "host name"), ("a@x.org,\(String(repeating: "x", count: 1 << 20))", "64 KiB"),
    ])
    func `a row that cannot be used is rejected with its reason`(_ row: String, _ reason: String)
        throws
    {
        let report = try load("email,name\ngood@x.org,G\n\(row)\n")
        #expect(report.added == 1 && report.rejected == 1)
        #expect(String(decoding: report.rejectedTable, as: UTF8.self).contains(reason))
    }

    @Test func `every encoding gives the same people`() throws {
        let text = "email,name\r\nzoe@x.org,Zoë “Ü” €\r\n"
        let utf16 = Array(text.utf16)
        let little = utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let windows = text.unicodeScalars.map { scalar -> UInt8 in
            ["“": 0x93, "”": 0x94, "€": 0x80][scalar] ?? UInt8(scalar.value)
        }
        let files: [([UInt8], TextEncoding)] = [
            (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
            ([0xFF, 0xFE] + little, .utf16LittleEndian), (little, .utf16LittleEndian),
            ([0xFE, 0xFF] + big, .utf16BigEndian), (big, .utf16BigEndian),
            (windows, .windows1252),
        ]
        for (bytes, encoding) in files {
            try store.people.remove("zoe@x.org", origin: .command)
            let report = try store.imports.importTable(bytes, from: "people.csv")
            #expect(report.encoding == encoding && report.added == 1)
            #expect(report.notes.isEmpty == (encoding != .windows1252))
            #expect(try store.people.subscriber("zoe@x.org")?.name == "Zoë “Ü” €")
        }
    }

    @Test func `an export imports again without loss`() throws {
        try store.lists.create("weekly")
        try store.lists.create("daily", optIn: .double)
        for (number, name) in ["=cmd()", "'=x", "A, \"B\"", "-1", "Zoë", nil].enumerated() {
            try store.people.add(
                SubscriberEntry(
                    address: try EmailAddress("p\(number)@x.org"), name: name,
                    lists: number % 2 == 0 ? ["weekly", "daily"] : [], tags: ["a b", "c"],
                    attributes: ["status": "@x", "note": "line\r\nbreak", "city": "\tBath "],
                    consentSource: "fair", consentAt: .test),
                origin: .command)
        }
        try store.people.unsubscribe("p0@x.org", from: "weekly", origin: .link)
        try store.people.unsubscribe("p1@x.org", origin: .link)
        try store.people.mark("p2@x.org", as: .bounced, note: nil, origin: .mailing)
        let table = try export()
        let other = try SubscriberDatabase(
            at: folder.file("other.sqlite"), effects: .fixed(seed: 9))
        let report = try other.imports.importTable(Array(table.utf8), from: "export.csv")
        #expect(report.added == 6 && report.rows == 6)
        #expect(try other.people.subscribers() == store.people.subscribers())
        var again: [UInt8] = []
        try other.imports.exportTable { again += $0 }
        #expect(String(decoding: again, as: UTF8.self) == table)
        let unchanged = try other.imports.importTable(Array(table.utf8), from: "export.csv")
        #expect(unchanged.unchanged == 6)
    }

    @Test func `the history tells which import did what`() throws {
        try load("email,name\na@x.org,A\n")
        try load("email,name\na@x.org,B\n")
        let id = try #require(try store.people.subscriber("a@x.org")).id
        let history = try store.people.history(of: id)
        #expect(history.map(\.kind) == ["added", "changed"])
        #expect(history.map(\.batch) == [1, 2])
        #expect(history[0].detail == "people.csv" && history[1].detail == #"{"name":"A"}"#)
    }
}

/// Tables as other newsletter programs write them.
struct PeerTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    func load(_ text: String) throws -> ImportReport {
        let report = try store.imports.importTable(Array(text.utf8), from: "people.csv")
        #expect(report.rejected == 0, "\(String(decoding: report.rejectedTable, as: UTF8.self))")
        return report
    }

    func states() throws -> [String: SubscriberStatus] {
        var out: [String: SubscriberStatus] = [:]
        try store.people.forEachSubscriber { out[$0.address.localPart] = $0.status }
        return out
    }

    @Test func `an export of Listmonk is understood`() throws {
        _ = try load(
            """
            uuid,email,name,attributes,status,created_at,updated_at
            a1,a@x.org,Anna,"{""city"": ""Bath"", ""age"": 3, ""gone"": null}",enabled,2026-01-02T03:04:05Z,2026-02-02T03:04:05Z
            b2,b@x.org,Ben,{},blocklisted,2026-01-02T03:04:05Z,2026-02-02T03:04:05Z
            """)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.createdAt == Timestamp("2026-01-02T03:04:05Z"))
        #expect(a.attributes["city"] == "Bath" && a.attributes["age"] == "3")
        #expect(a.attributes["gone"] == nil && a.attributes["uuid"] == nil)
        #expect(try states() == ["a": .active, "b": .complained])
    }

    @Test func `an export of Mailchimp is understood`() throws {
        _ = try load(
            """
            "Email Address","First Name","Last Name","Address","MEMBER_RATING","OPTIN_TIME","LEID","TAGS"
            "a@x.org","Anna","Berg","1 Street, Bath",2,"2026-01-02 03:04:05","123","\""paid"",""two words\"""
            """)
        _ = try load("Email Address,UNSUB_TIME,UNSUB_REASON\nb@x.org,2026-01-02 03:04:05,N/A\n")
        _ = try load("Email Address,CLEAN_TIME\nc@x.org,2026-01-02 03:04:05\n")
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.name == "Anna Berg" && Set(a.tags) == ["paid", "two words"])
        #expect(a.consentAt == Timestamp("2026-01-02T03:04:05Z"))
        #expect(a.attributes["Address"] == "1 Street, Bath" && a.attributes["LEID"] == nil)
        #expect(try states() == ["a": .active, "b": .unsubscribed, "c": .bounced])
    }

    @Test func `an export of Substack is understood`() throws {
        _ = try load(
            """
            email,active_subscription,expiry,plan,email_disabled,created_at
            a@x.org,false,,other,false,2026-01-02T03:04:05.678Z
            b@x.org,true,,yearly,true,2026-01-02T03:04:05.678Z
            """)
        #expect(try states() == ["a": .active, "b": .unsubscribed])
        #expect(try store.people.subscriber("b@x.org")?.attributes["plan"] == "yearly")
    }

    @Test func `an export of Ghost is understood`() throws {
        _ = try load(
            """
            id,email,name,note,subscribed_to_emails,complimentary_plan,labels,created_at
            1,a@x.org,Anna,,true,false,"vip,press",2026-01-02T03:04:05.000Z
            2,b@x.org,,,false,false,,2026-01-02T03:04:05.000Z
            """)
        #expect(try states() == ["a": .active, "b": .unsubscribed])
        #expect(
            try store.people.subscriber("a@x.org").map { Set($0.tags) } == ["vip", "press"])
    }

    @Test func `an export of Buttondown is understood`() throws {
        _ = try load(
            """
            email,notes,metadata,tags,source,subscriber_type,creation_date
            a@x.org,,"{""city"":""Bath""}","[""vip""]",api,regular,2026-01-02
            b@x.org,,{},,import,unsubscribed,2026-01-02
            c@x.org,,{},,import,undeliverable,2026-01-02
            """)
        #expect(try states() == ["a": .active, "b": .unsubscribed, "c": .bounced])
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.tags == ["vip"] && a.attributes["city"] == "Bath" && a.consentSource == "api")
    }

    @Test func `an export of beehiiv is understood`() throws {
        _ = try load(
            "email,status,tier,created_at,utm_source\na@x.org,active,free,2026-01-02,x\nb@x.org,inactive,free,,\n"
        )
        #expect(try states() == ["a": .active, "b": .unsubscribed])
    }

    @Test func `an export of Keila is understood`() throws {
        _ = try load(
            """
            Email,First name,Last name,Data,Status,External ID
            a@x.org,Anna,Berg,"{""city"":""Bath""}",active,7
            b@x.org,,,,unreachable,
            """)
        #expect(try states() == ["a": .active, "b": .bounced])
        #expect(
            try store.people.subscriber("a@x.org")?.attributes == [
                "city": "Bath", "External ID": "7",
            ])
    }

    @Test func `a contradiction subscribes nobody`() throws {
        _ = try load("email,status,subscribed\na@x.org,active,no\nb@x.org,unsubscribed,yes\n")
        #expect(try states() == ["a": .unsubscribed, "b": .unsubscribed])
    }
}

struct JSONLinesTests {
    let folder = TemporaryFolder()

    func database(_ name: String) throws -> SubscriberDatabase {
        try SubscriberDatabase(at: folder.file(name), effects: .fixed())
    }

    @Test func `lines are imported`() throws {
        let store = try database("a.sqlite")
        let text = """
            {"email":"a@x.org","first_name":"Anna","lists":["weekly","daily:pending"],"tags":"x;y"}

            {"email":"b@x.org","attributes":{"age":3,"paid":true,"nil":null},"city":"B\\u00e4th","n":1.5}
            {"email":"c@x.org"
            [1]
            {"name":"nobody"}
            """
        let report = try store.imports.importTable(Array(text.utf8), from: "people.jsonl")
        #expect(report.rows == 5 && report.added == 2 && report.rejected == 3)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.name == "Anna" && a.memberships == ["weekly": .active, "daily": .pending])
        #expect(Set(a.tags) == ["x", "y"])
        #expect(
            try store.people.subscriber("b@x.org")?.attributes
                == ["age": "3", "paid": "true", "city": "Bäth", "n": "1.5"])
        let rejected = String(decoding: report.rejectedTable, as: UTF8.self)
        #expect(rejected.hasPrefix("line,reason,row\r\n4,\"no JSON after byte 18"))
        #expect(rejected.contains("\r\n5,is no JSON object,[1]\r\n6,has no address,"))
    }

    @Test func `an export as lines imports again without loss`() throws {
        let store = try database("a.sqlite")
        try store.lists.create("daily", optIn: .double)
        try store.people.add(
            SubscriberEntry(
                address: "Anna.ö@x.org", name: "=A \"B\" \\ ö", language: "de", lists: ["daily"],
                tags: ["a b"], attributes: ["email": "x", "lists": "\u{7}\n", "city": "Bath"],
                consentSource: "fair", consentAt: .test), origin: .command)
        try store.people.add(SubscriberEntry(address: "b@x.org"), origin: .command)
        try store.people.unsubscribe("b@x.org", origin: .link)
        var lines: [UInt8] = []
        try store.imports.exportLines { lines += $0 }
        let other = try database("b.sqlite")
        #expect(try other.imports.importTable(lines, from: "people.jsonl").added == 2)
        #expect(try other.people.subscribers() == store.people.subscribers())
        #expect(try other.imports.importTable(lines, from: "people.jsonl").unchanged == 2)
    }
}

/// Files that are longer than a piece, in every encoding.
struct LongFileTests {
    let folder = TemporaryFolder()

    @Test(arguments: TextEncoding.allCases)
    func `a long file is read as a short one`(_ encoding: TextEncoding) throws {
        var text = "email,name,note\r\n"
        let count = 4000
        for number in 0..<count {
            let note = String(repeating: "ä\"\"\r\n,é", count: 40 + number % 7)
            text += "p\(number)@x.org,Zoë \(number),\"\(note)\"\r\n"
        }
        let units = Array(text.utf16)
        let bytes: [UInt8] =
            switch encoding {
            case .utf8: Array(text.utf8)
            case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
            case .utf16LittleEndian:
                [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            case .utf16BigEndian:
                [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            }
        #expect(bytes.count > 1 << 20)
        try folder.write(bytes, to: "people.csv")
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        let report = try store.imports.importFile(at: folder.file("people.csv"))
        #expect(report.rows == count && report.added == count && report.encoding == encoding)
        let last = try #require(try store.people.subscriber("p3999@x.org"))
        #expect(last.name == "Zoë 3999")
        #expect(last.attributes["note"] == String(repeating: "ä\"\r\n,é", count: 40 + 3999 % 7))
    }

    @Test func `a quote that does not close in a long file is found with its line`() throws {
        let line = "p@x.org,\(String(repeating: "x", count: 1000))\n"
        let text = "email,name\na@x.org,\"A\n" + String(repeating: line, count: 6000)
        try folder.write(text, to: "people.csv")
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        let error = #expect(throws: FileError.self) {
            try store.imports.importFile(at: folder.file("people.csv"))
        }
        #expect(error?.description.contains("line 2: ") == true)
        #expect(try store.people.count() == 0)
    }

    @Test func `a file of lines is read`() throws {
        try folder.write("{\"email\":\"a@x.org\"}\n", to: "people.jsonl")
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        #expect(try store.imports.importFile(at: folder.file("people.jsonl")).added == 1)
        #expect(throws: FileError.self) { try store.imports.importFile(at: folder.file("none")) }
        try folder.write("", to: "empty.csv")
        #expect(throws: FileError.self) {
            try store.imports.importFile(at: folder.file("empty.csv"))
        }
    }
}
