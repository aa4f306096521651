import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The pages of `postrider serve`, in a real browser.
@Suite(
    .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
    .enabled(if: Program.python != nil, "python3 is not installed"),
    .enabled(if: PreviewBrowser.axe != nil, "axe is not installed"), .newsroom, .serialized)
struct ServePageStoryTests {
    let room = TestNewsroom.current

    /// Every rule of WCAG and those of good practice: this is a page, not a mail.
    private static let violations = """
        axe.run(document).then(r => r.violations.map(
        v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))
        """
    private static let overflow = """
        document.documentElement.scrollWidth > document.documentElement.clientWidth
        """

    private struct Silence: Error, CustomStringConvertible { let description: String }

    /// The links in the mails of an issue, and one of a test.
    private func links() async throws -> [String] {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "cat")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        try await room.postrider("send", "first", "--test", "me@example.org", "--ignore-lint")
        return try relay.received.map { mail in
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            let link = text.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/)
            return String(try #require(link).0)
        }
    }

    /// Presses a button; gives where it leads.
    private func press(_ link: String, _ fields: String) async throws -> String {
        let answer = try await #require(Program.curl).run(
            ["-sS", "-o", "/dev/null", "-w", "%{redirect_url}", "-d", fields, link],
            in: room.folder)
        return answer.out
    }

    /// Every kind of page, in light and dark, on a telephone and a desk.
    @Test(
        .enabled(if: Program.curl != nil, "curl is not installed"),
        arguments: ["en", "de", "fr", "es", "ar"])
    func `axe finds no violation on any page, and nothing is wider than a telephone`(
        _ language: String
    ) async throws {
        let axe = try #require(PreviewBrowser.axe)
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "\(url)/u/{token}")
        let links = try await links()
        let serving = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 where !serving.output.contains("Serving ") && serving.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        let undo = try await press(links[1], "action=leave")
        let pages = [
            links[0], undo, undo.replacing("done=leave", with: "done=reason"), links[1],
            try await press(links[2], "action=pause&weeks=4"), links[3], "\(url)/nowhere",
            "\(url)/u/v1.k1.forged.token",
        ]
        for page in pages {
            let address = page + (page.contains("?") ? "&" : "?") + "lang=\(language)#page"
            var steps = [PreviewBrowser.Step.load(axe)]
            for scheme in ["light", "dark"] {
                for width in [320, 1280] {
                    steps += [.scheme(scheme), .resize(width, 900), .evaluate(Self.violations)]
                }
            }
            steps += [
                .resize(320, 900), .evaluate(Self.overflow),
                .evaluate("document.documentElement.lang"),
            ]
            let seen = try await PreviewBrowser.look(at: address, in: room, steps)
            for index in [3, 6, 9, 12] {
                #expect(try #require(seen[index].texts) == [], "\(page) in \(language)")
            }
            #expect(seen[14] == .bool(false) && seen[15] == .text(language), "\(page)")
        }
        // A scanner that runs scripts has opened them, too: nothing was changed.
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(!told.contains("left"), "\(told)")
        await serving.stop()
    }
}
