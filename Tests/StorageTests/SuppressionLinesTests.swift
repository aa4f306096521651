import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// A line of a list of suppressions gives every address, or is refused.
struct SuppressionLinesTests {
    private func targets(_ text: String) throws -> [String] {
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
