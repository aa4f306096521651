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

    /// A link of a test and one that nobody made, and the pages behind them.
    @Test(arguments: ["en", "de", "fr", "es", "ar"])
    func `axe finds no violation, and nothing is wider than a telephone`(
        _ language: String
    ) async throws {
        let axe = try #require(PreviewBrowser.axe)
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "\(url)/u/{token}")
        let relay = try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("lists", "change", "daily", "--public", "--title", "Every day")
        try await room.postrider("lists", "create", "weekly", "--public", "--description", "News.")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        let text = String(decoding: try #require(relay.received.first).bytes, as: UTF8.self)
            .replacing("=\r\n", with: "")
        let link = String(
            try #require(text.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/)).0)
        let serving = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 {
            if serving.output.contains("Serving ") { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        let token = link.split(separator: "/").last ?? ""
        let asked = try await room.curl(["-d", "action=link", "\(url)/m/\(token)"])
        #expect(asked.status == 303, "\(asked)")
        for _ in 0..<3000 where relay.received.count < 2 {
            try await Task.sleep(for: .milliseconds(20))
        }
        let mailed = String(decoding: try #require(relay.received.last).bytes, as: UTF8.self)
            .replacing("=\r\n", with: "")
        let fresh = String(
            try #require(mailed.firstMatch(of: /https?:[^ <>"]+\/d\/[A-Za-z0-9._\-]+/)).0)
        let pages = ["\(url)/m/\(token)", "\(url)/subscribe", "\(url)/unsubscribe", fresh]
        for address in [link, "\(url)/nowhere"] + pages {
            var steps = [PreviewBrowser.Step.load(axe)]
            for scheme in ["light", "dark"] {
                for width in [320, 1280] {
                    steps += [.scheme(scheme), .resize(width, 900), .evaluate(Self.violations)]
                }
            }
            steps += [.resize(320, 900), .evaluate(Self.overflow)]
            let seen = try await PreviewBrowser.look(
                at: "\(address)?lang=\(language)#page", in: room, steps)
            for index in [3, 6, 9, 12] {
                #expect(try #require(seen[index].texts) == [], "\(address) in \(language)")
            }
            #expect(seen[14] == .bool(false), "\(address) in \(language)")
        }
        // A scanner that runs scripts has opened them, too: nothing was changed.
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(!told.contains("left") && !told.contains("joined weekly"), "\(told)")
        await serving.stop()
    }
}
