import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Every page that `postrider serve` can show, in a real browser.
@Suite(
    .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
    .enabled(if: Program.python != nil, "python3 is not installed"),
    .enabled(if: Program.curl != nil, "curl is not installed"),
    .enabled(if: PreviewBrowser.axe != nil, "axe is not installed"), .newsroom, .serialized)
struct ServePageStoryTests {
    let room = TestNewsroom.current

    /// A page: the script by which a reader comes to it, and what is true on it.
    struct Stop {
        let name: String
        let go: String
        let sign: String

        init(_ name: String, _ go: String, _ sign: String) {
            (self.name, self.go, self.sign) = (name, go, sign)
        }

        /// By its address.
        static func visit(
            _ name: String, _ url: String, _ status: Int = 200, _ sign: String = "true"
        )
            -> Stop
        {
            Stop(name, "location.href = '\(url)'; 0", "\(Self.status(status)) && \(sign)")
        }

        /// By the button of a form, named by something in it.
        static func press(_ name: String, _ what: String, _ sign: String) -> Stop {
            Stop(
                name,
                "document.querySelector('\(what)').closest('form').querySelector('button').click()",
                sign)
        }

        /// By the form as it stands, with something typed, whatever the browser thinks of that.
        static func type(
            _ name: String, _ text: String, into field: String, _ sign: String
        ) -> Stop {
            Stop(
                name,
                """
                (() => { const field = document.querySelector('\(field)'); field.value = '\(text)';
                HTMLFormElement.prototype.submit.call(field.form) })()
                """, sign)
        }

        /// By a form that no page has.
        static func post(
            _ name: String, _ fields: [(String, String)], to place: String, _ status: Int
        ) -> Stop {
            let inputs = fields.map { "add('\($0)', \($1));" }.joined()
            return Stop(
                name,
                """
                (() => { const form = document.createElement('form');
                form.method = 'post'; form.action = '\(place)';
                const add = (name, value) => { const input = document.createElement('input');
                input.name = name; input.value = value; form.append(input) };
                \(inputs) document.body.append(form); form.submit() })()
                """, Self.status(status))
        }

        static func status(_ status: Int) -> String {
            "performance.getEntriesByType('navigation')[0].responseStatus === \(status)"
        }
    }

    /// Every rule of WCAG and those of good practice: this is a page, not a mail.
    private static let violations = """
        axe.run(document).then(r => r.violations.map(
        v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))
        """
    private static let overflow = """
        document.documentElement.scrollWidth > document.documentElement.clientWidth
        """
    private static let language = "document.documentElement.lang"
    /// Scripts that run; what tells search engines of an issue is none.
    private static let scripts =
        "[...document.scripts].filter(s => s.type !== 'application/ld+json').length"

    private struct Silence: Error, CustomStringConvertible { let description: String }

    /// The newest mail to somebody, once there is one.
    private func mail(to name: String, _ relay: SinkServer) async throws -> String {
        for _ in 0..<3000 {
            if let mail = relay.received.last(where: { $0.recipients == ["\(name)@example.org"] }) {
                return String(decoding: mail.bytes, as: UTF8.self)
                    .replacing("=\r\n", with: "").replacing("=3D", with: "=")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Silence(description: "no mail to \(name)")
    }

    /// The link to what is held of somebody, from the mail that they ask for on their page.
    private func freshLink(for name: String, at page: String, _ relay: SinkServer) async throws
        -> String
    {
        let asked = try await room.curl(["-d", "action=link", page])
        #expect(asked.status == 303, "\(asked)")
        for _ in 0..<3000 {
            if try await mail(to: name, relay).contains("/d/") {
                return try link("d", in: try await mail(to: name, relay))
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Silence(description: "no link to what is held of \(name)")
    }

    private func link(_ letter: String, in mail: String) throws -> String {
        let pattern = try Regex("https?:[^ <>\"]+/\(letter)/[A-Za-z0-9._\\-]+")
        return String(mail[try #require(mail.firstMatch(of: pattern)).range])
    }

    /// Goes from page to page, and looks at each in both schemes, on a telephone and a desk.
    private func go(_ stops: [Stop], from url: String, in language: String) async throws {
        let axe = try #require(PreviewBrowser.axe)
        var steps: [PreviewBrowser.Step] = []
        for stop in stops {
            steps += [
                .evaluate(stop.go),
                // Axe is not on the page that comes.
                .until("!window.axe && document.readyState === 'complete' && (\(stop.sign))"),
                .load(axe), .evaluate(Self.language), .evaluate(Self.scripts),
            ]
            for scheme in ["light", "dark"] {
                for width in [1280, 320] {
                    steps += [.scheme(scheme), .resize(width, 900), .evaluate(Self.violations)]
                }
            }
            steps.append(.evaluate(Self.overflow))
        }
        let seen = try await PreviewBrowser.look(at: "\(url)/healthz#page", in: room, steps)
        let count = steps.count / stops.count
        for (index, stop) in stops.enumerated() {
            let values = Array(seen[index * count..<(index + 1) * count])
            #expect(values[3] == .text(language), "\(stop.name)")
            #expect(values[4] == .number(stop.name == "archive" ? 1 : 0), "\(stop.name)")
            for place in [7, 10, 13, 16] {
                let found = try #require(values[place].texts)
                #expect(found == [], "\(stop.name) in \(language)")
            }
            #expect(values[17] == .bool(false), "\(stop.name) in \(language) is too wide")
        }
    }

    @Test(arguments: ["en", "de", "fr", "es", "ar"])
    func `axe finds no violation on any page, and none is wider than a telephone`(
        _ language: String
    ) async throws {
        room.set("POSTRIDER_ARCHIVE_PUBLIC", "true")
        room.set("POSTRIDER_ARCHIVE_DELAY", "0s")
        room.set("POSTRIDER_NEWSLETTER_LANGUAGE", language)
        room.set("POSTRIDER_SERVE_PRIVACY_URL", "https://www.example.org/privacy")
        let relay = try await room.relay()
        try await room.postrider(
            "lists", "create", "open", "--public", "--title", "Every day", "--description",
            "A few words each morning.")
        try await room.postrider("lists", "create", "rare", "--public", "--title", "Now and then")
        let serving = try await room.serve()
        for name in ["ann", "bob", "cat"] { try await room.subscribe(name, to: "open") }
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "open", "--yes", "--ignore-lint")
        let ann = try link("u", in: try await mail(to: "ann", relay))
        let bob = try link("u", in: try await mail(to: "bob", relay))
        let cat = try link("u", in: try await mail(to: "cat", relay))
        try await room.postrider(
            "send", "first", "--test", "me@example.org", "--ignore-lint", "--yes")
        let test = try link("u", in: try await mail(to: "me", relay))
        let url = serving.url
        for _ in 0..<600 where try await room.curl(["\(url)/archive/first/"]).status != 200 {
            try await Task.sleep(for: .milliseconds(100))
        }

        let settings = cat.replacing("/u/", with: "/m/")
        let held = try await freshLink(for: "cat", at: settings, relay)
        let asked = "?lang=\(language)"
        let done = { (what: String) in "location.search.includes('done=\(what)')" }
        try await go(
            [
                .visit("nowhere", "\(url)/nowhere\(asked)", 404),
                .visit("leave", ann + asked, 200, "document.querySelector('input[value=pause]')"),
                .press("left", "button.main", "document.querySelector('input[value=undo]')"),
                Stop(
                    "reason",
                    "(() => { const r = document.querySelector('input[name=reason]'); r.checked = true;"
                        + "r.form.querySelector('button').click() })()", done("reason")),
                .press("undone", "input[value=undo]", done("undo")),
                .visit("to pause", bob + asked),
                .press("paused", "input[value=pause]", done("pause")),
                .press("resumed", "input[value=resume]", done("resume")),
                .press("left a list", "input[name=scope]", done("leave")),
                .visit("had left", bob + asked, 200, "!document.querySelector('[value=pause]')"),
                .visit("a test", test + asked, 200, "!document.querySelector('form')"),
                .post("no choice", [("action", "'dance'")], to: ann + asked, 422),
                .post(
                    "too long", [("action", "'reason'"), ("text", "'x'.repeat(20000)")],
                    to: ann + asked, 413),
                .post("no method", [], to: "\(url)/\(asked)", 405),
                .visit("settings", settings + asked, 200, "document.querySelector('select')"),
                .visit("what is held", held + asked, 200, "document.querySelector('form')"),
                .visit("forged", "\(url)/u/v1.k1.eA.eA\(asked)", 404),
                .visit("form", "\(url)/subscribe\(asked)", 200, "document.querySelector('#lists')"),
                .type("fault", "nobody", into: "#email", "document.querySelector('#email-fault')"),
                .visit("form of a list", "\(url)/subscribe/open\(asked)"),
                // Without what tells that its page was read, one more button is asked for.
                Stop(
                    "one step",
                    """
                    (() => { const field = document.querySelector('#email');
                    field.value = 'fay@example.org'; field.form.elements.form.value = '';
                    HTMLFormElement.prototype.submit.call(field.form) })()
                    """, "document.querySelector('input[value=release]')"),
                .press("sent", "input[value=release]", "document.querySelector('#code')"),
                .type("wrong digits", "000000", into: "#code", Stop.status(422)),
                .visit("no list", "\(url)/subscribe/none\(asked)", 404),
                .visit("unsubscribe", "\(url)/unsubscribe\(asked)"),
                .type(
                    "unsubscribe fault", "nobody", into: "#email",
                    "document.querySelector('#email-fault')"),
                .type("link sent", "dan@example.org", into: "#email", done("1")),
                .visit("archive", "\(url)/archive/"),
                .visit("issue", "\(url)/archive/first/"),
                .visit("no issue", "\(url)/archive/none/\(asked)", 404),
            ], from: url, in: language)

        // The pages of the mail that came of it, and one that was shown too often.
        let confirming = try await mail(to: "fay", relay)
        _ = try await room.curl(["-o", "/dev/null", "\(cat)?n=[1-31]"])
        try await go(
            [
                .visit("confirm", try link("c", in: confirming) + asked),
                .press(
                    "confirmed", "input[value=confirm]",
                    "document.querySelector('[role=status]') && !document.querySelector('form')"),
                .visit("never", try link("n", in: confirming) + asked),
                .press("never again", "input[value=never]", done("1")),
                .visit("too often", cat + asked, 429),
            ], from: url, in: language)
        await serving.program.stop()
        // Its own pages have undone what they did; a list that was left is.
        let told = try await room.postrider("subscribers", "show", "ann@example.org").out
        #expect(told.contains("active"), "\(told)")
        // Whoever opens pages by a script chooses nothing on them.
        let unchanged = try await room.postrider("subscribers", "show", "cat@example.org").out
        #expect(unchanged.contains("active") && !unchanged.contains("rare"), "\(unchanged)")
    }

    /// Whether the server was asked for its style, which a page that is shown needs.
    private func isStyleFetched(_ admin: Int) async throws -> Bool {
        let counts = try await room.curl(["http://127.0.0.1:\(admin)/metrics"]).body
        #expect(counts.contains("{route=\"leave\""), "\(counts)")
        return counts.contains("{route=\"style\"")
    }

    @Test func `another website frames no page, presses no button, and learns no link`()
        async throws
    {
        let other = freePort()
        let admin = freePort()
        room.set("POSTRIDER_SERVE_PRIVACY_URL", "http://localhost:\(other)/page.html")
        let relay = try await room.relay()
        try await room.subscribe("ann")
        let serving = try await room.serve(["--admin", "127.0.0.1:\(admin)"])
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes", "--ignore-lint")
        let link = try link("u", in: try await mail(to: "ann", relay))
        try room.write(
            """
            <!DOCTYPE html><html lang="en"><title>Elsewhere</title><body>
            <iframe src="\(link)" onload="document.body.dataset.framed = 1"></iframe></body></html>
            """, to: "elsewhere/frame.html")
        try room.write(
            """
            <!DOCTYPE html><html lang="en"><title>Elsewhere</title><body>
            <form method="post" action="\(link)"><input type="hidden" name="action" value="leave">
            <button>You have won</button></form></body></html>
            """, to: "elsewhere/page.html")
        let python = try #require(Program.python)
        let website = try python.start(
            [
                "-u", "-m", "http.server", "\(other)", "--bind", "127.0.0.1", "--directory",
                "elsewhere",
            ], in: room.folder)
        for _ in 0..<3000 where !website.output.contains("Serving ") && website.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        _ = try await PreviewBrowser.look(
            at: "http://localhost:\(other)/frame.html#page", in: room,
            [.until("document.body.dataset.framed")])
        #expect(try await isStyleFetched(admin) == false)

        let arrived = "location.port === '\(other)' && document.readyState === 'complete'"
        let seen = try await PreviewBrowser.look(
            at: "\(link)#page", in: room,
            [
                .evaluate("document.querySelector('a[href*=\"localhost\"]').click()"),
                .until(arrived), .evaluate("document.referrer"),
                .evaluate("document.querySelector('button').click()"),
                .until("location.port !== '\(other)' && document.readyState === 'complete'"),
                .evaluate("performance.getEntriesByType('navigation')[0].responseStatus"),
            ])
        #expect(seen[2] == .text(""), "\(seen)")
        #expect(seen[5] == .number(403), "\(seen)")
        #expect(try await isStyleFetched(admin))
        await website.stop()
        await serving.program.stop()
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(!told.contains("left"), "\(told)")
    }
}
