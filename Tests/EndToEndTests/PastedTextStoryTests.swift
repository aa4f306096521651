import Foundation
import PostriderTesting
import Testing

/// What an editor pastes, and what becomes of it in an issue.
@Suite(.newsroom) struct PastedTextStoryTests {
    let room = TestNewsroom.current

    static let paper = """
         date 2026-03-04 THE river rose by a foot in the night and with- drew again, the Fairweather Committee said on Tuesday.

        The committee’s secretary, Hanne Okafor, told the bakers that the mill would not with- draw its offer of sandbags before the ‘end of the month’.

        Now is the time to build the wall and the footbridge together!
        """

    @Test func `a text from a printed paper becomes an issue in which nothing is said twice`()
        async throws
    {
        try room.write(Self.paper, to: "Articles/river.txt")
        let said = try await room.postrider("compose", "paper", "--article", "river", "-v").err
        for note in [
            "river: line 1: took \"date 2026-03-04\" for the date",
            "river: line 1: set \"THE\" to \"The\"",
            "river: line 3: joined \"with- draw\" to \"withdraw\"",
            "river: line 1: the article has no title",
        ] { #expect(said.contains(note), "\(said)") }
        let text = try room.read("Issues/paper/issue.txt")
        #expect(text.ranges(of: "rose by a foot in the night").count == 1)
        #expect(text.contains("The river rose") && !text.contains("date 2026"))
        let findings = try await room.run(["lint", "paper"]).out
        #expect(findings.contains("warning Articles/river.txt:1: the article has no title"))
    }

    @Test func `a pasted mail becomes an article without its header`() async throws {
        try room.write(
            """
            From: Hanne Okafor <hanne@example.org>
            To: News <news@example.org>
            Date: Tue, 24 Nov 2026 09:12:00 +0100
            Subject: =?utf-8?Q?Re=3A_The_caf=C3=A9_opens?=
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The caf=E9 by the mill is open again, and it stays so until the end of the =
            year, the committee says.

            [^1] is no note here.
            """, to: "Articles/cafe.txt")
        let said = try await room.postrider("compose", "cafe", "--article", "cafe", "-v").err
        #expect(said.contains("cafe: line 1: left out the header of a mail: From, To, Date"))
        #expect(said.contains("cafe: line 4: took the subject \"The café opens\" for the title"))
        for body in ["html", "txt"] {
            let text = try room.read("Issues/cafe/issue.\(body)")
            #expect(text.contains("The café opens") && text.contains("The café by the mill"))
            #expect(!text.contains("hanne@") && !text.contains("=E9") && !text.contains("Subject"))
        }
        let findings = try await room.run(["lint", "cafe"]).out
        #expect(findings.contains("warning Articles/cafe.txt:11: [^1] stands in the text"))
        let off = try await room.postrider(
            "compose", "cafe", "--no-clean-up", "pasted-mail", "-v"
        ).err
        #expect(!off.contains("header of a mail:"))
        #expect(try room.read("Issues/cafe/issue.txt").contains("Subject: =?utf-8?Q?"))
    }

    @Test func `what a link loses is told once by compose and by lint`() async throws {
        try room.write(
            "# Fair\n\nRead [the plan](plan.html) and [our page](/about).\n",
            to: "Articles/fair.md")
        room.set("POSTRIDER_NEWSLETTER_URL", "https://news.example.org/")
        let said = try await room.postrider("compose", "fair", "--article", "fair", "-v").err
        #expect(said.contains("fair: completed by https://news.example.org/: \"/about\""))
        #expect(said.ranges(of: "the link to \"plan.html\"").count == 1)
        let page = try room.read("Issues/fair/issue.html")
        #expect(page.contains("href=\"https://news.example.org/about\""))
        let findings = try await room.run(["lint", "fair"]).out
        #expect(findings.contains("warning Articles/fair.md:3: the link to \"plan.html\""))
    }

    @Test func `braces are shown as a reader gets them`() async throws {
        try room.write("# T\n\nWrite {{ page.title }} in it.\n", to: "Articles/braces.md")
        let shown = try await room.postrider("articles", "show", "braces").out
        #expect(shown.contains("Write {{ page.title }} in it."))
    }

    @Test func `a picture in a partial is embedded`() async throws {
        try await room.postrider("templates", "eject", "plain")
        let html = try room.read("Templates/plain/issue.html")
        try room.write(
            html.replacing("{{> head}}", with: "{{> head}}\n{{> crest}}"),
            to: "Templates/plain/issue.html")
        try room.write(
            "<tr><td><img src=\"crest.png\" alt=\"Crest\"></td></tr>\n",
            to: "Templates/partials/crest.html")
        let missing = try await room.postrider(
            "compose", "crest", "--template", "plain", "--all", exits: 65)
        #expect(missing.err.contains("Templates/partials/crest.html:1: the picture crest.png"))
        let loaf = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        try room.write([UInt8](try Data(contentsOf: loaf)), to: "Templates/partials/crest.png")
        try await room.postrider("compose", "crest", "--template", "plain", "--all")
        #expect(try room.read("Issues/crest/issue.html").contains("src=\"cid:crest-"))
    }

    @Test func `entries that share an identity stay apart, import after import`() async throws {
        func feed(_ numbers: Int...) -> String {
            let items = numbers.map {
                "<item><guid isPermaLink=\"false\">g</guid><title>Water \($0)</title>"
                    + "<link>https://weir.example.org/\($0)</link><description>Rose.</description></item>"
            }
            return "<rss version=\"2.0\"><channel>\(items.joined())</channel></rss>"
        }
        for (numbers, sums) in [
            (feed(1), "1 article: 1 added, 0 unchanged."),
            (feed(1, 2), "2 articles: 1 added, 1 unchanged."),
            (feed(2), "1 article: 0 added, 1 unchanged."),
            (feed(1, 2), "2 articles: 0 added, 2 unchanged."),
        ] {
            try room.write(numbers, to: "feed.xml")
            #expect(try await room.postrider("articles", "import", "feed.xml").err.contains(sums))
        }
    }

    @Test func `what of a feed was not as it should be is told`() async throws {
        var bytes = Array(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><item><title>It"
                .utf8)
        bytes += [0x92]
        bytes += Array(
            "s cold</title><guid>1</guid><description>ä</description></item></channel></rss>".utf8)
        try room.write(bytes, to: "feed.xml")
        let said = try await room.postrider("articles", "import", "feed.xml")
        #expect(said.err.contains("note: feed.xml: not UTF-8 throughout; a byte was decoded"))
        #expect(said.out.contains("It’s cold"))
    }
}
