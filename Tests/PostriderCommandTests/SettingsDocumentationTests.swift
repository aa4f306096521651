import Foundation
import Testing

@testable import PostriderCommand

@Suite struct SettingsDocumentationTests {
    @Test func `Every setting stands in docs/settings.md`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "docs/settings.md"), encoding: .utf8)
        for key in SettingKey.allCases where !key.rawValue.hasPrefix("rate.sender") {
            #expect(page.contains("`\(key.rawValue)`"), "\(key.rawValue)")
        }
        for section in SettingsSection.allCases { #expect(page.contains("`\(section.rawValue)`")) }
    }
}
