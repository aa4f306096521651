import Files
import NewsletterCore
import PostriderTesting
import Testing

@testable import Subscribing

/// A line of a list of suppressions gives every address, or is refused.
struct SuppressionLinesTests {
    func targets(_ text: String) throws -> [String] {
        try SuppressionTable(Array(text.utf8), source: "s.txt").entries.map { entry in
            switch entry.target {
            case .address(let key): key
            case .domain(let name, let isWide): isWide ? "@*.\(name)" : "@\(name)"
            case .hash(let digest): digest
            }
        }
    }

    @Test(arguments: [
        "a@x.org, b@x.org; c@x.org", "a@x.org b@x.org\tc@x.org", "a@x.org;b@x.org;;c@x.org,",
        "A <a@x.org>, \"B, the other\" <b@x.org>; C C <c@x.org>",
        "\"a@x.org\",\"b@x.org\",\"c@x.org\"",
        "a@x.org | b@x.org | c@x.org", "<a@x.org>, <b@x.org>, <c@x.org>",
        "a@x.org\r\nb@x.org\r\n\r\n# c\nc@x.org", "email\na@x.org\n\"b@x.org, c@x.org\"\n",
        "# old list\nName;E-Mail\nA;a@x.org\nB;b@x.org c@x.org\n",
    ])
    func `every address of a line is taken`(text: String) throws {
        #expect(try targets(text) == ["a@x.org", "b@x.org", "c@x.org"])
    }

    @Test(arguments: [
        "a@x.org, bounced", "a@x.org asked by phone", "Ben a@x.org", "a@x.org, nobody@, c@x.org",
        "Lee, Ann <a@x.org>", "a@x.org (left)",
    ])
    func `a line that holds anything else is refused as a whole`(line: String) throws {
        let table = try SuppressionTable(Array("z@x.org\n\(line)\n".utf8), source: "s.txt")
        #expect(table.entries.count == 1 && table.lineCount == 2)
        #expect(table.rejected.map(\.line) == [2])
        #expect(table.rejected[0].reason.contains("nothing of it was taken"))
    }

    @Test func `domains and hashes stand among addresses`() throws {
        let hash = String(repeating: "0f", count: 32)
        #expect(
            try targets("@x.org, @*.y.org \(hash), a@z.org\n")
                == ["@x.org", "@*.y.org", hash, "a@z.org"])
    }

    @Test func `reasons and notes of a table hold for every address of the cell`() throws {
        let table = try SuppressionTable(
            Array("E-Mail,Status,Date\n\"a@x.org;b@x.org\",bounced,\"Jan 2, 2024\"\n".utf8),
            source: "s.csv")
        #expect(table.entries.map(\.reason) == [.bounced, .bounced])
        #expect(table.entries.allSatisfy { $0.at?.date.description == "2024-01-02" })
    }
}

extension SuppressionLinesTests {
    private func table(_ text: String) throws -> SuppressionTable {
        try SuppressionTable(
            Array(text.utf8), source: "s.csv", latest: Timestamp("2026-11-22T09:30:00Z")!)
    }

    @Test(arguments: [
        "email,email2\na@x.org,b@x.org\nc@x.org,\n",
        "email,Mail (work)\na@x.org,b@x.org\nc@x.org,-\n",
        "address,email\n,a@x.org\nb@x.org,c@x.org\n",
    ])
    func `every column of addresses is read`(text: String) throws {
        #expect(try targets(text).sorted() == ["a@x.org", "b@x.org", "c@x.org"])
    }

    @Test func `who has not left by the table's own word is passed over`() throws {
        let table = try table(
            """
            email,unsubscribed,subscribed,status
            a@x.org,yes,,
            b@x.org,no,,
            c@x.org,,,
            d@x.org,,yes,
            e@x.org,,no,
            f@x.org,no,yes,bounced
            g@x.org,,yes,active
            h@x.org,perhaps,,
            i@x.org,2024-01-02,,
            """)
        // A blank in a column of consent is a no where any row says yes.
        #expect(
            table.entries.map(\.target)
                == ["a", "b", "c", "e", "f", "i"].map { .address("\($0)@x.org") })
        #expect(table.entries.first { $0.target == .address("f@x.org") }?.reason == .bounced)
        #expect(table.entries.last?.at?.date.description == "2024-01-02")
        #expect(table.passedOver == 2 && table.lineCount == 9)
        #expect(table.rejected.map(\.line) == [9])
        #expect(table.rejected[0].reason.contains("neither a yes or a date, nor a no"))
    }

    @Test func `an answer of no in the only such column suppresses nobody`() throws {
        let table = try table("email,unsubscribed\na@x.org,yes\nc@x.org,no\nd@x.org,\n")
        #expect(table.entries.map(\.target) == [.address("a@x.org")])
        #expect(table.entries[0].reason == .unsubscribed && table.passedOver == 2)
    }

    @Test func `what is read otherwise than it is written is told`() throws {
        let table = try table(
            """
            email,reason,at
            a@x.org,legal,2024-01-02
            b@x.org,bounced,soon
            c@x.org,,2099-01-01
            d@x.org,manual,0000-00-00
            """)
        #expect(table.entries.count == 4)
        #expect(table.notes.map(\.line) == [2, 3, 4])
        #expect(table.notes[0].text.contains("the reason \"legal\" is not known"))
        #expect(table.notes[1].text.contains("cannot be read as a date"))
        #expect(table.notes[2].text.contains("lies in the future"))
        #expect(table.entries.map { $0.at == nil } == [false, true, true, true])
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
        let error = #expect(throws: FileError.self) { try targets("{\"who\":\"a@x.org\"}\n") }
        #expect(error?.description.contains("JSON lines") == true)
    }
}
