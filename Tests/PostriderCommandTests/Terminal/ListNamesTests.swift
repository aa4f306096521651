import NewsletterCore
import Testing

@testable import PostriderCommand

/// Many lists on a command line, which reach the parser as one value.
struct ListNamesTests {
    private let many = (0..<60).map { "list-\($0)" }

    @Test func `a few stay as they are typed`() {
        #expect(ListNames.joining(["send", "first", "--list", "a", "--list=b", "--yes"]) == nil)
    }

    @Test func `many become one, in their order, and nothing else moves`() throws {
        let options = many.enumerated().flatMap { $0 % 2 == 0 ? ["--list", $1] : ["--list=\($1)"] }
        let joined = try #require(
            ListNames.joining(["send", "first"] + options + ["--yes", "--", "--list", "x"]))
        #expect(joined.count == 7 && Array(joined.prefix(3)) == ["send", "first", "--yes"])
        #expect(Array(joined.suffix(3)) == ["--", "--list", "x"])
        let value = joined[3].dropFirst("--list=".count)
        #expect(try ListNames(typed: String(value)).all.map(\.description) == many)
    }

    @Test func `a value that lacks stays for the parser to tell`() throws {
        let joined = try #require(
            ListNames.joining(many.flatMap { ["--list", $0] } + ["--list", "--yes"]))
        #expect(Array(joined.prefix(2)) == ["--list", "--yes"] && joined.count == 3)
    }
}
