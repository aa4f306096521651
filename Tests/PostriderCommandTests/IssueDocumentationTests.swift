import Composing
import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// docs/issue.md says what the code does.
@Suite struct IssueDocumentationTests {
    @Test func `docs/issue.md is the page that the code makes`() throws {
        #expect(
            try Documentation.page("issue.md") == IssuePage().markdown,
            "run: postrider manual issue > docs/issue.md")
    }

    @Test func `every key stands on the page with its meaning`() {
        let page = IssuePage().markdown
        for part in IssuePart.allCases {
            for key in part.keys {
                #expect(page.contains("| `\(key.name)` | \(key.kind) | \(key.standard) | "))
                #expect(!key.meaning.isEmpty && !key.standard.isEmpty, "\(key.name)")
            }
        }
        for key in FrontMatterKey.allCases {
            for name in key.names { #expect(page.contains("`\(name)`"), "\(name)") }
            #expect(key.names.contains(key.rawValue) && !key.meaning.isEmpty, "\(key)")
        }
    }

    @Test func `the example on the page is a plan that can be read`() throws {
        let page = IssuePage().markdown
        let start = try #require(page.firstRange(of: "```yaml\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "```")).lowerBound
        let issue = try IssueFile.read(String(page[start..<end]), slug: .init("first")!)
        #expect(issue.articles.map(\.name) == ["the-ice-house", "2026/first-snow", "fog"])
        #expect(issue.articles.map(\.section) == [nil, "From the hills", "From the hills"])
    }
}
