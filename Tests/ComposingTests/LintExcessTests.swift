import Composing
import NewsletterCore
import Testing

@testable import Linting

/// A body that is many times too large is told by its size alone.
@Suite struct LintExcessTests {
    private func edition(bytes: Int) throws -> Edition {
        Edition(
            slug: Slug("n1")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(parsing: String(repeating: "x", count: bytes), as: .html),
            text: try SlottedText(parsing: "News", as: .plainText), language: "en")
    }

    @Test func `more than five megabytes are one error`() throws {
        let finding = try #require(Lint.excess(of: try edition(bytes: 5_000_001)))
        #expect(finding.rule == 7 && finding.severity == .error)
        #expect(finding.message.contains("it has 5000001 bytes"))
    }

    @Test func `less is looked at by all rules`() throws {
        #expect(Lint.excess(of: try edition(bytes: 5_000_000)) == nil)
    }
}
