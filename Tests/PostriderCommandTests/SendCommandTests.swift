import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit
@testable import Subscribing

/// The command that is proposed after a dry run.
@Suite struct SendCommandTests {
    private static let expression = "name = \"O'Brien\" and not tag:`x`$HOME"

    @Test func `a shell reads every part of it as it was given`() async throws {
        let command = SendCommand(
            slug: Slug("first")!, folder: "/tmp/my news",
            lists: [ListName("daily")!, ListName("größe")!],
            expression: Self.expression, segment: SegmentName("locals"), limit: 5,
            ignoresLint: true)
        let folder = TemporaryFolder()
        let ending = try await Program(path: "/bin/sh").run(
            ["-c", "printf '%s\\n' \(command.text)"], in: folder.path)
        #expect(
            ending.out.split(separator: "\n").map(String.init) == [
                "postrider", "send", "first", "-C", "/tmp/my news", "--list", "daily", "--list",
                "größe", "--where", Self.expression, "--segment", "locals", "--limit", "5",
                "--ignore-lint",
            ])
    }

    @Test func `without a choice it is the plain command`() {
        #expect(SendCommand(slug: Slug("first")!).text == "postrider send first")
        #expect("".shellQuoted == "''" && "tag:paid".shellQuoted == "tag:paid")
    }
}
