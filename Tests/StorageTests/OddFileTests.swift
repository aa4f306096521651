import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Files that are no table, and tables that lack something.
struct OddFileTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    @discardableResult
    func load(_ text: String, _ options: ImportOptions = ImportOptions()) throws -> ImportReport {
        try store.imports.importTable(Array(text.utf8), from: "people.csv", options: options)
    }

    private static let kinds: [([UInt8], String)] = [
        (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "is an Excel workbook (xlsx), not CSV"),
        (
            Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
            "is a spreadsheet (ods), not CSV"
        ),
        (Array("PK\u{3}\u{4}people.csv".utf8), "is a zip archive; unpack it"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "old Office document"),
        ([0x1F, 0x8B, 8, 0, 0], "gunzip"), (Array("%PDF-1.7\n".utf8), "is a PDF"),
        (Array("SQLite format 3\0".utf8), "is a database"),
        (Array("<!DOCTYPE html><html>".utf8), "is a web page"),
        (Array("<?xml version=\"1.0\"?><x/>".utf8), "is XML"),
        (Array("BEGIN:VCARD\nFN:Ann\n".utf8), "vCard"),
        (Array(" [{\"email\":\"a@x.org\"},\n{\"email\":\"b@x.org\"}]".utf8), "jq -c '.[]'"),
        (Array("[\n  \"a@x.org\"\n]\n".utf8), "is a JSON array"),
        (Array("{\n  \"people\": []\n}\n".utf8), "one JSON document over several lines"),
    ]

    @Test func `a file of another kind is called by its name, with what to do`() throws {
        for (bytes, words) in Self.kinds {
            try folder.write(bytes, to: "people.file")
            for error in [
                #expect(throws: FileError.self) {
                    try store.imports.importTable(bytes, from: "people.file")
                },
                #expect(throws: FileError.self) {
                    try store.imports.importFile(at: folder.file("people.file"))
                },
                #expect(throws: FileError.self) {
                    try SuppressionTable(bytes, source: "people.file")
                },
            ] {
                #expect(error?.description.contains(words) == true, "\(words): \(error as Any)")
            }
        }
        #expect(try store.people.count() == 0)
    }

    @Test func `a bare list is read by the numbers of its columns`() throws {
        let text = "ann@x.org,Ann,yes\n\nben@x.org,Ben,no\n"
        let error = #expect(throws: FileError.self) { try load(text) }
        #expect(error?.description.contains("no line of headings") == true)
        #expect(error?.description.contains("--map 1=email") == true)
        // What a column says is not left out in silence.
        let open = #expect(throws: FileError.self) {
            try load(text, ImportOptions(columns: ["1": .email, "2": .name]))
        }
        #expect(open?.description.contains("column 3 has no heading") == true)
        #expect(throws: FileError.self) {
            try load(text, ImportOptions(columns: ["1": .email, "4": .name]))
        }
        #expect(throws: FileError.self) {
            try load(text, ImportOptions(columns: ["1": .name, "2": .ignored, "3": .ignored]))
        }
        let report = try load(
            text, ImportOptions(columns: ["1": .email, "2": .name, "3": .isSubscribed]))
        #expect(report.added == 2 && report.left == 1 && report.rows == 2)
        #expect(try store.people.subscriber("ann@x.org")?.name == "Ann")
        #expect(try store.people.subscriber("ben@x.org")?.status == .unsubscribed)
    }

    @Test func `a bare list of addresses with names is read`() throws {
        let report = try load(
            "Ann Lee <ann@x.org>\nben@x.org\nnobody\n", ImportOptions(columns: ["1": .email]))
        #expect(report.added == 2 && report.rejectedRows.map(\.line) == [3])
        #expect(try store.people.subscriber("ann@x.org")?.name == "Ann Lee")
        // Rejected rows can be mended and imported.
        let table = String(decoding: report.rejectedTable, as: UTF8.self)
        #expect(table.hasPrefix("line,reason,1\r\n3,"))
        let mended = try load(
            table.replacing(",nobody\r\n", with: ",cy@x.org\r\n"),
            ImportOptions(columns: ["1": .email])
        )
        #expect(mended.added == 1)
    }

    @Test func `a column of a table may also be named by its number`() throws {
        let report = try load(
            "email,What,2025\na@x.org,Bath,x\n",
            ImportOptions(columns: ["2": .attribute("city"), "2025": .isUnsubscribed]))
        #expect(report.columns.map(\.column) == [.email, .attribute("city"), .isUnsubscribed])
    }

    @Test func `a meaning for a heading that is not there imports nothing`() throws {
        let options = ImportOptions(columns: ["E-Post": .email, "Nmae": .lastName])
        let error = #expect(throws: FileError.self) {
            try load("E-Post,Name\na@x.org,A\n", options)
        }
        #expect(
            error?.description.contains("no column is headed \"Nmae\"; did you mean \"Name\"?")
                == true)
        let lines = #expect(throws: FileError.self) {
            try load("{\"E-Post\":\"a@x.org\",\"Name\":\"A\"}\n", options)
        }
        #expect(lines?.description.contains("did you mean \"Name\"?") == true)
        #expect(try store.people.count() == 0 && store.imports.batches().isEmpty)
    }

    @Test func `cells are trimmed, blank is absent, and a heading is one line`() throws {
        let text =
            " email  | name |\"Home\n  town\"| tags\n ann@x.org | Ann | \u{A0}Bath\t|  vip ; new \n"
            + "ben@x.org|Ben|  \u{3000} |\n"
        let report = try load(text)
        #expect(report.added == 2)
        let ann = try #require(try store.people.subscriber("ann@x.org"))
        #expect(ann.attributes == ["Home town": "Bath"] && Set(ann.tags) == ["vip", "new"])
        #expect(try store.people.subscriber("ben@x.org")?.attributes == [:])
        let mapped = try load(
            "\"E-Mail\nof reader\",City\ncy@x.org,Bath\n",
            ImportOptions(columns: ["E-Mail of reader": .email]))
        #expect(mapped.added == 1)
        try load("{\"email\":\" dan@x.org \",\"city\":\"  \",\"note\":\" a \\n\"}\n")
        #expect(try store.people.subscriber("dan@x.org")?.attributes == ["note": "a"])
        try store.people.add(
            SubscriberEntry(address: "eve@x.org", attributes: ["city": " Bath "]), origin: .command)
        #expect(try store.people.subscriber("eve@x.org")?.attributes == ["city": "Bath"])
    }

    @Test func `the name in Buttondown's metadata is the reader's`() throws {
        try load(
            """
            email,metadata,subscriber_type
            a@x.org,"{""name"":"" Ann "",""city"":""Bath""}",regular
            """)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.name == "Ann" && a.attributes == ["city": "Bath"])
    }

    @Test func `a dry run tells standings, reasons and what becomes of an address in the end`()
        throws
    {
        try load("email,name,city,tags\nkim@x.org,Old,Bath,a\nlee@x.org,Lee,,\n")
        try store.lists.create("weekly", optIn: .double)
        let report = try load(
            """
            email,name,city,unsubscribed,tags,lists
            kim@x.org,One,Wells,,b,
            KIM@x.org,Two,,,c,weekly
            new@x.org,New,,x,,
            wait@x.org,,,,,weekly
            lee@x.org,Leo,,,,
            LEE@x.org,Lee,,,,
            nobody,,,,,
            """, ImportOptions(isDryRun: true))
        let changes = report.difference
        #expect(changes.map(\.address) == ["new@x.org", "wait@x.org", "kim@x.org"])
        #expect(changes.map(\.standing) == ["unsubscribed", "pending on weekly", nil])
        #expect(
            Set(changes[2].values.map { "\($0.field): \($0.before) > \($0.after)" }) == [
                "name: Old > Two", "city: Bath > Wells", "tag:  > b", "tag:  > c",
                "list weekly:  > pending",
            ])
        #expect(report.rejectedRows.map(\.line) == [8] && report.rejected == 1)
        #expect(try store.people.subscriber("kim@x.org")?.name == "Old")
    }
}
