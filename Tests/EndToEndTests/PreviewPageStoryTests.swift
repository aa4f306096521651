import Foundation
import PostriderTesting
import Testing

/// The page of `postrider preview`, in a real browser.
@Suite(
    .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
    .enabled(if: Program.python != nil, "python3 is not installed"), .sampleNewsroom, .serialized)
struct PreviewPageStoryTests {
    let room = TestNewsroom.current

    private static let mail =
        "document.querySelector('.device iframe:not(.waiting)').contentDocument"
    /// How far the mail is wider than its frame.
    private static let overflow =
        "\(mail).documentElement.scrollWidth - \(mail).documentElement.clientWidth"
    /// The brightness of what lies behind the mail's first words, 0 to 255.
    private static let brightness = """
        (() => { let at = \(mail).querySelector('h1'), colour;
        do { colour = at.ownerDocument.defaultView.getComputedStyle(at).backgroundColor; at = at.parentElement }
        while (colour === 'rgba(0, 0, 0, 0)' && at);
        return Math.max(...colour.match(/\\d+/g).slice(0, 3).map(Number)) })()
        """
    private static let ink = """
        Math.min(...getComputedStyle(\(mail).querySelector('h1')).color.match(/\\d+/g).slice(0, 3).map(Number))
        """

    /// Composes the sample issue, of all articles or of one, shows it, and ends the preview
    /// afterwards.
    private func preview(
        of article: String? = nil, _ body: (PreviewBrowser) async throws -> Void
    ) async throws {
        try await room.postrider("subscribers", "import", "Subscribers/example.csv")
        let subject = "Hello {{subscriber.name|reader}}"
        if let article {
            try await room.postrider("compose", "first", "--subject", subject, "--article", article)
        } else {
            try await room.postrider("compose", "first", "--subject", subject)
        }
        let browser = try await PreviewBrowser.start(room, "first")
        do { try await body(browser) } catch {
            await browser.stop()
            throw error
        }
        #expect(await browser.stop().status == 0)
    }

    @Test func `a line from the right begins at the ruler, however long another line is`()
        async throws
    {
        let address = "https://example.org/" + String(repeating: "a-long-way/", count: 30)
        try room.write(
            "---\ntitle: Right\nlang: ar\n---\nالنهر مفتوح منذ أيلول.\n\n[Far](\(address))\n",
            to: "Articles/right.md")
        try await preview(of: "right") { browser in
            let seen = try await browser.look(
                "tab=text", .until("document.getElementById('text').children.length > 5"),
                .evaluate(
                    """
                    (() => { const rows = [...document.querySelectorAll('#text > div')];
                    const row = rows.find((one) => one.textContent.startsWith('النهر'));
                    const range = document.createRange(); range.selectNodeContents(row);
                    return Math.round(range.getBoundingClientRect().right
                      - document.querySelector('.ruler').getBoundingClientRect().right) })()
                    """))
            // A few pixels lie between the ruler's end and its last column.
            #expect(abs(try #require(seen[1].number)) <= 24)
        }
    }

    @Test func `the mail fits a phone, a desktop and the narrowest of windows`() async throws {
        try await preview { browser in
            let seen = try await browser.look(
                "width=390", .evaluate("\(Self.mail).documentElement.clientWidth"),
                .evaluate(Self.overflow), .key("d"),
                .until("\(Self.mail).documentElement.clientWidth === 800"),
                .evaluate(Self.overflow),
                .evaluate("set('width', 320)"),
                .until("\(Self.mail).documentElement.clientWidth === 320"),
                .evaluate(Self.overflow), .evaluate("\(Self.mail).body.textContent.length"))
            #expect(seen[0].number == 390)
            for place in [1, 4, 7] { #expect(seen[place].number == 0) }
            #expect(try #require(seen[8].number) > 5000)
        }
    }

    @Test func `dark is dark, and light is light again`() async throws {
        try await preview { browser in
            let seen = try await browser.look(
                "", .evaluate(Self.brightness), .evaluate(Self.ink), .key("c"),
                .until("document.documentElement.dataset.loaded > 1"),
                .evaluate(Self.brightness), .evaluate(Self.ink), .key("c"),
                .until("document.documentElement.dataset.loaded > 2"), .evaluate(Self.brightness))
            let numbers = seen.compactMap(\.number)
            #expect(numbers.count == 7)
            #expect(numbers[0] > 200 && numbers[1] < 80)
            #expect(numbers[3] < 60 && numbers[4] > 180)
            #expect(numbers[6] > 200)
        }
    }

    @Test func `without pictures their descriptions stand in their place`() async throws {
        try room.write(
            "---\ntitle: Geese\ndate: 2026-11-21\n---\n![Nine geese](https://static.example.org/g.png)\n",
            to: "Articles/geese.md")
        let pictures = """
            [...\(Self.mail).images].map((one) => one.alt + ' ' + (one.naturalWidth > 0))
            """
        try await preview(of: "geese") { browser in
            let on = try await browser.look("", .evaluate(pictures))
            #expect(on[0].texts == ["Nine geese true"])
            let off = try await browser.look(
                "images=off", .evaluate(pictures),
                .evaluate("\(Self.mail).images[0].getBoundingClientRect().height > 0"),
                .evaluate("document.getElementById('images').getAttribute('aria-checked')"))
            #expect(off[0].texts == ["Nine geese false"])
            #expect(off[1] == .bool(true) && off[2].text == "false")
        }
    }

    @Test func `without style sheets the mail still has its styles in its elements`() async throws {
        try await preview { browser in
            let seen = try await browser.look(
                "styles=off", .evaluate("\(Self.mail).querySelectorAll('style').length"),
                .evaluate("\(Self.mail).querySelectorAll('[style]').length > 20"))
            #expect(seen == [.number(0), .bool(true)])
        }
    }

    @Test func `a finding leads to its place`() async throws {
        try room.write(
            """
            ---
            title: Shouting
            date: 2026-11-21
            ---
            [here](https://example.org/there)

            Words.
            """, to: "Articles/shouting.md")
        try await preview { browser in
            let seen = try await browser.look(
                "",
                .evaluate(
                    "[...document.querySelectorAll('.findings .where')].map((one) => one.textContent)"
                ),
                .evaluate(
                    "[...document.querySelectorAll('.findings button')].find((one) => one.textContent.includes('shouting.md:')).click()"
                ),
                .evaluate("\(Self.mail).querySelectorAll('[data-postrider-pointed]').length"),
                .evaluate("document.querySelectorAll('.excerpt:not([hidden]) .meant').length"))
            let places = try #require(seen[0].texts)
            #expect(places.contains("Articles/shouting.md:5 · rule 22"))
            #expect(seen[2].number == 1 && seen[3].number == 1)
        }
    }

    @Test
    func `a change is shown at the same place in the mail, and a fault beside what worked last`()
        async throws
    {
        let plan = room.path("Issues/first/issue.yml")
        try await preview { browser in
            let seen = try await browser.look(
                "width=390&scheme=dark",
                .evaluate("void \(Self.mail).defaultView.scrollTo(0, 900)"),
                .write(
                    file: room.path("Articles/2026-10-24-a-loaf-in-nineteen-hours.md"),
                    old: "title:", new: "title: Fresh!"),
                .until("\(Self.mail).body.textContent.includes('Fresh!')"),
                .evaluate("\(Self.mail).defaultView.scrollY"),
                .evaluate("document.getElementById('width').value"), .evaluate(Self.brightness),
                .write(file: plan, old: "articles:", new: "articels:"),
                .until("!document.getElementById('problem').hidden"),
                .evaluate("document.getElementById('problem').textContent"),
                .evaluate("\(Self.mail).body.textContent.includes('Fresh!')"),
                .write(file: plan, old: "articels:", new: "articles:"),
                .until("document.getElementById('problem').hidden"))
            #expect(seen[3].number == 900 && seen[4].text == "390")
            #expect(try #require(seen[5].number) < 60)
            #expect(try #require(seen[8].text).contains("Issues/first/issue.yml"))
            #expect(seen[9] == .bool(true))
        }
    }

    @Test func `the mail can be read as any subscriber`() async throws {
        try await preview { browser in
            let seen = try await browser.look(
                "", .evaluate("document.getElementById('subject').textContent"), .key("/"),
                .evaluate("document.execCommand('insertText', false, 'noor')"),
                .until("document.querySelectorAll('#reader-list [role=option]').length === 1"),
                .evaluate(
                    "document.getElementById('reader').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'}))"
                ),
                .evaluate(
                    "document.getElementById('reader').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))"
                ),
                .until("document.getElementById('subject').textContent.includes('Noor')"),
                .until("\(Self.mail).body.textContent.includes('noor@example.com')"),
                .key("3"),
                .until("document.getElementById('source').textContent.includes('To: ')"),
                .evaluate(
                    "document.getElementById('source').textContent.includes('Subject: Hello Noor Abadi')"
                ))
            #expect(seen[0].text == "Hello reader")
            #expect(seen.last == .bool(true))
        }
    }

    @Test func `links lead nowhere and are listed with where they would lead`() async throws {
        try await preview { browser in
            let seen = try await browser.look(
                "",
                .evaluate(
                    "[...document.querySelectorAll('#links span')].map((one) => one.textContent)"),
                .evaluate("\(Self.mail).querySelector('a[data-href]').click()"),
                .evaluate("document.querySelectorAll('#links .chosen').length"),
                .evaluate("\(Self.mail).location.pathname.endsWith('/mail')"))
            let links = try #require(seen[0].texts)
            #expect(links.contains { $0.hasPrefix("https://letter.example.org/u/") })
            #expect(seen[2].number == 1 && seen[3] == .bool(true))
        }
    }

    @Test func `the page itself fits any window, and every control has a name`() async throws {
        let overflow = """
            document.documentElement.scrollWidth - document.documentElement.clientWidth
            """
        let nameless = """
            [...document.querySelectorAll('button, input')].filter((one) => !(one.textContent.trim()
                || one.labels && one.labels.length || one.ariaLabel)).length
            """
        try await preview { browser in
            let seen = try await browser.look(
                "", .evaluate(overflow), .resize(768, 800), .evaluate(overflow),
                .resize(360, 740), .evaluate(overflow),
                .evaluate("document.getElementById('stage').clientHeight > 400"), .key("2"),
                .until("document.getElementById('text').children.length > 20"),
                .evaluate(overflow), .evaluate(nameless))
            for place in [0, 2, 4, 8, 9] { #expect(seen[place].number == 0) }
            #expect(seen[5] == .bool(true))
        }
    }
}
