import Foundation
import Testing

@testable import WebFront

/// docs/serve.md says what the code does.
@Suite struct RouteTableTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/serve.md")

    @Test func `docs/serve.md has the table that the code makes`() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| route |") }
            .prefix { $0.hasPrefix("|") }
        #expect(
            rows.joined(separator: "\n") == WebRoute.table,
            "put this in its place:\n\(WebRoute.table)")
    }
}
