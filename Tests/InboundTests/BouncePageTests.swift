import Foundation
import Testing

@testable import Inbound

@Suite struct BouncePageTests {
    @Test func `docs/bounces.md has the rules in their order`() throws {
        let page = BounceMail.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/bounces.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let rows = BounceRule.allCases.map { "| \($0.rawValue) | \($0.sign) |" }
        #expect(text.contains(rows.joined(separator: "\n")))
    }
}
