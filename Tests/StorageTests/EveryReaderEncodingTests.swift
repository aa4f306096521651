import Composing
import Files
import NewsletterCore
import PostriderTesting
import Storage
import Subscribing
import Testing
import TextFormats

/// Articles, feeds and tables find the encoding of their bytes alike, and tell of it alike.
@Suite struct EveryReaderEncodingTests {
    /// A text of one kind in bytes, and what the three readers make of it.
    struct Row: CustomTestStringConvertible {
        let name: String
        /// Turns the text around the name, and the name, into bytes.
        let encode: @Sendable (_ text: String) -> [UInt8]
        var person = "Zoë “Ü” Kästner"
        /// What articles and feeds tell.
        var note: String?
        /// Whether a table asks for the encoding, since a wrong name of a reader stays unseen.
        var isRefusedInTables = false

        var testDescription: String { name }
    }

    static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { ["“": 0x93, "”": 0x94, "€": 0x80][$0] ?? UInt8($0.value) }
    }

    static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
    }

    static let rows = [
        Row(name: "UTF-8") { Array($0.utf8) },
        Row(name: "UTF-8 with a mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
        Row(
            name: "UTF-16 LE with a mark",
            encode: { [0xFF, 0xFE] + utf16($0, isLittle: true) }, note: "decoded from UTF-16"),
        Row(
            name: "UTF-16 BE with a mark",
            encode: { [0xFE, 0xFF] + utf16($0, isLittle: false) }, note: "decoded from UTF-16"),
        Row(
            name: "UTF-16 LE", encode: { utf16($0, isLittle: true) }, note: "decoded from UTF-16"),
        Row(
            name: "UTF-16 BE", encode: { utf16($0, isLittle: false) },
            note: "decoded from UTF-16"),
        Row(
            name: "Windows-1252", encode: { windows($0) },
            note: "not UTF-8; decoded as Windows-1252"),
        Row(
            name: "Latin-1 that nobody declares", encode: { windows($0) }, person: "Zoë Kästner",
            note: "not UTF-8; decoded as Windows-1252"),
        Row(
            name: "a single byte of Windows-1252", encode: { windows($0) }, person: "Zoë Kester",
            note: "not UTF-8; decoded as Windows-1252"),
        Row(
            name: "UTF-8 with a single byte of Windows-1252",
            encode: { text in
                text.unicodeScalars.flatMap { $0 == "ä" ? [0xE4] : Array(String($0).utf8) }
            },
            note: "not UTF-8 throughout; a byte was decoded as Windows-1252",
            isRefusedInTables: true),
        Row(
            name: "UTF-8 with a mark and a byte of Windows-1252",
            encode: { [0xEF, 0xBB, 0xBF] + windows($0) }, person: "Zoë Kester",
            note: "not UTF-8 throughout; a byte was decoded as Windows-1252",
            isRefusedInTables: true),
    ]

    private func table(_ bytes: [UInt8], charset: String? = nil) throws -> ImportReport {
        let folder = TemporaryFolder()
        try folder.write(bytes, to: "people.csv")
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        let report = try store.imports.importFile(
            at: folder.file("people.csv"), options: ImportOptions(encoding: charset))
        let name = try store.people.subscriber("z@x.org")?.name
        #expect(name == nil || Self.rows.contains { $0.person == name } || name == "Снег")
        return report
    }

    @Test(arguments: rows)
    func `an encoding is found by every reader and told alike`(_ row: Row) throws {
        let article = try ArticleReader().read(
            row.encode("# \(row.person)\n\nThe ferry is late.\n"), file: "a.md")
        #expect(article.metadata.title == row.person)
        #expect(article.notes == [row.note].compactMap(\.self))

        let feed = try FeedReader().read(
            row.encode(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><title>"
                    + "\(row.person)</title><description>It is late.</description></item>"
                    + "</channel></rss>"),
            source: "feed")
        #expect(feed.entries.first?.article.metadata.title == row.person)
        #expect(feed.notes == [row.note].compactMap(\.self))

        let bytes = row.encode("email;name\r\nz@x.org;\(row.person)\r\n")
        if row.isRefusedInTables {
            let error = #expect(throws: FileError.self) { try table(bytes) }
            #expect(error?.description.contains("neither UTF-8 nor") == true)
            #expect(error?.remedy == .nameEncoding)
        } else {
            let report = try table(bytes)
            #expect(report.added == 1)
            #expect(report.encoding.note == row.note)
        }
    }

    @Test(arguments: [
        ("UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]),
        ("half a character of UTF-16", [0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0x61, 0]),
        ("an odd byte of UTF-16", [0xFF, 0xFE, 0x61, 0, 0x62]),
        ("a byte that means nothing", [0x61, 0x81, 0x62]),
    ])
    func `what is no text is refused where somebody can mend it`(_ name: String, _ bytes: [UInt8])
        throws
    {
        #expect(throws: ArticleError.self) { try ArticleReader().read(bytes, file: "a.md") }
        #expect(throws: FileError.self) { try table(bytes) }
    }

    @Test func `a charset that is declared is believed where the bytes are no UTF-8`() throws {
        let snow: [UInt8] = [0xF3, 0xCE, 0xC5, 0xC7]
        let feed = try FeedReader().read(
            Array("<rss><channel><item><title>".utf8) + snow
                + Array("</title></item></channel></rss>".utf8),
            source: "feed", charset: "koi8-r")
        #expect(feed.entries.first?.article.metadata.title == "Снег")
        let report = try table(
            Array("email,name\nz@x.org,".utf8) + snow + [0x0A], charset: "koi8-r")
        #expect(report.added == 1)
    }

    @Test(arguments: ["iso-8859-1", "Latin1", "windows-1252"])
    func `what is called Latin-1 is read as Windows-1252 everywhere`(_ charset: String) throws {
        let person = Self.rows[6].person
        let feed = try FeedReader().read(
            Self.windows("<rss><channel><item><title>\(person)</title></item></channel></rss>"),
            source: "feed", charset: charset)
        #expect(feed.entries.first?.article.metadata.title == person)
        let report = try table(
            Self.windows("email,name\nz@x.org,\(person)\n"), charset: charset)
        #expect(report.added == 1)
    }

    @Test(arguments: ["ascii", "US-ASCII"])
    func `a feed that calls itself ASCII may have accents, a table for which it is said may not`(
        _ charset: String
    ) throws {
        let feed = try FeedReader().read(
            Self.windows("<rss><channel><item><title>Zoë</title></item></channel></rss>"),
            source: "feed", charset: charset)
        #expect(feed.entries.first?.article.metadata.title == "Zoë")
        #expect(throws: FileError.self) {
            try table(Array("email,name\nz@x.org,Zoë\n".utf8), charset: charset)
        }
    }
}
