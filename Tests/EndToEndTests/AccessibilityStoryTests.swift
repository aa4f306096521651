import Foundation
import PostriderTesting
import Testing

/// What axe says of an issue in each built-in template: no violation of WCAG A and AA.
@Suite(
    .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
    .enabled(if: Program.python != nil, "python3 is not installed"),
    .enabled(if: PreviewBrowser.axe != nil, "axe is not installed"),
    .sampleNewsroom, .serialized)
struct AccessibilityStoryTests {
    let room = TestNewsroom.current

    /// Every rule of WCAG; those of page landmarks are best practice for pages, and a mail is none.
    private static let violations = """
        axe.run(document, {runOnly: {type: 'tag', values:
        ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}})
        .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))
        """
    private static let passes = """
        axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa']}})
        .then(r => r.passes.map(v => v.id))
        """

    @Test(arguments: ["classic", "digest", "plain", "bulletin"])
    func `axe finds no violation in a built-in template`(template: String) async throws {
        let axe = try #require(PreviewBrowser.axe)
        try await room.postrider("subscribers", "import", "Subscribers/example.csv")
        try await room.postrider(
            "compose", "first", "--subject", "Six articles", "--template", template)
        let page = URL(fileURLWithPath: room.path("Issues/first/issue.html")).absoluteString
        var steps = [PreviewBrowser.Step.load(axe), .evaluate(Self.passes)]
        for scheme in ["light", "dark"] {
            for width in [390, 800] {
                steps += [.scheme(scheme), .resize(width, 900), .evaluate(Self.violations)]
            }
        }
        let seen = try await PreviewBrowser.look(at: page + "#mail", in: room, steps)
        // A script that looked at nothing would find nothing.
        let passed = try #require(seen[1].texts)
        for rule in ["color-contrast", "html-has-lang", "document-title", "link-name"] {
            #expect(passed.contains(rule), "\(template): \(passed)")
        }
        for index in [4, 7, 10, 13] {
            #expect(try #require(seen[index].texts) == [], "\(template)")
        }
    }
}
