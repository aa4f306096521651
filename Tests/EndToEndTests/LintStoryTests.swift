import Foundation
import PostriderTesting
import Testing

/// What lint and the clean-ups tell an editor.
@Suite(.newsroom) struct LintStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let rule: Int
        let name: String
        let severity: String
        let file: String?
        let line: Int?
        let message: String
        let remedy: String
    }

    @Test func `lint names the article's file and line, and strict makes a warning count`()
        async throws
    {
        try room.write("# Ice\n\nSee [here](https://x.example/ice).\n", to: "Articles/ice.md")
        try await room.postrider("compose", "first", "--article", "ice")
        let rows: [Row] = try await room.postrider("lint", "first", "--json").json()
        let row = try #require(rows.first { $0.rule == 22 })
        #expect(row.file == "Articles/ice.md" && row.line == 3 && row.severity == "warning")
        #expect(row.name == "link words" && !row.remedy.isEmpty)
        let strict = try await room.postrider("lint", "first", "--strict", exits: 1)
        #expect(strict.out.contains("Articles/ice.md:3: the link \"here\""))
    }

    @Test func `an issue without an article is refused`() async throws {
        try room.write("# Ice\n\nIt holds.\n", to: "Articles/ice.md")
        try await room.postrider("compose", "first", "--article", "ice")
        try room.replace("\n  - ice\n", with: "\n", in: "Issues/first/issue.yml")
        try await room.postrider("compose", "first")
        let linted = try await room.run(["lint", "first", "--json"])
        let rows: [Row] = try linted.json()
        let row = try #require(rows.first { $0.rule == 33 })
        #expect(linted.status != 0 && row.severity == "error")
        #expect(row.file == "Issues/first/issue.yml" && row.message == "the issue has no article")
    }

    @Test func `a picture of a mail that was copied is left out and told with its article`()
        async throws
    {
        try room.write(
            "# Ice\n\nIt <img src=\"cid:image001.png@01D\" alt=\"crest\"> holds.\n",
            to: "Articles/ice.md")
        let told = try await room.postrider("compose", "first", "--article", "ice", "-v")
        #expect(
            "\(told.out)\(told.err)".contains(
                "ice: the picture \"cid:image001.png@01D\" was left out"))
        #expect(try !room.read("Issues/first/issue.html").contains("cid:"))
        let rows: [Row] = try await room.postrider("lint", "first", "--json").json()
        let row = try #require(rows.first { $0.message.contains("cid:image001") })
        #expect(row.rule == 10 && row.severity == "warning" && row.file == "Articles/ice.md")
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a fault of the newsroom's own template is found in its file`(end: String) async throws {
        let folder = "Templates/mine"
        let page = """
            <html lang="{{lang}}" dir="{{dir}}"><body>
            <h1>{{issue.title}}</h1>
            <table><tr><td>{{#articles}}{{{body_html}}}{{/articles}}</td></tr></table>
            <p>{{newsletter.postal_address}} <a href="{{unsubscribe_url}}">Leave</a></p>
            <p>The archive is <a href="https://x.example/archive">here</a>.</p>
            </body></html>
            """
        // An article has the same words; the fault is the template's all the same.
        try room.write("# Ice\n\nSee `https://x.example/archive`.\n", to: "Articles/ice.md")
        try room.write(page.replacing("\n", with: end), to: "\(folder)/issue.html")
        try room.write(
            "{{{issue.title}}}\n{{#articles}}{{{body_text}}}\n{{/articles}}"
                + "{{{newsletter.postal_address}}} Leave {{unsubscribe_url}}",
            to: "\(folder)/issue.txt")
        try room.write("", to: "\(folder)/style.css")
        try await room.postrider("compose", "first", "--template", "mine")
        let rows: [Row] = try await room.postrider("lint", "first", "--json").json()
        let row = try #require(rows.first { $0.rule == 16 })
        #expect(row.file == "Templates/mine/issue.html" && row.line == 3)
        let link = try #require(rows.first { $0.rule == 22 })
        #expect(link.file == "Templates/mine/issue.html" && link.line == 5)
    }

    @Test func `a fault of a part is found in the file of that part`() async throws {
        try room.write(
            "<tr><td><p>{{issue.summary}}</p>\n<table><tr><td>Ours</td></tr></table></td></tr>\n",
            to: "Templates/partials/summary.html")
        try await room.postrider("compose", "first")
        let rows: [Row] = try await room.postrider("lint", "first", "--json").json()
        let row = try #require(rows.first { $0.rule == 16 })
        #expect(row.file == "Templates/partials/summary.html" && row.line == 2)
    }

    @Test func `the rules are printed as the page in docs`() async throws {
        let page = try await room.postrider("lint", "--rules").out
        #expect(page.hasPrefix("# What lint looks at"))
        #expect(page.contains("| 30 | domain |"))
        try await room.postrider("lint", exits: 64)
    }

    @Test func `clean-ups are shown, and switched by settings, file and option`() async throws {
        let text = "Ice\n\nThey with- draw. We withdraw, and so on.\n"
        try room.write(text, to: "Articles/ice.txt")
        let shown = try await room.postrider("articles", "show", "ice", "--diff")
        #expect(shown.out.contains("- They with- draw."))
        #expect(shown.out.contains("+ They withdraw."))
        #expect(shown.err.contains("joined \"with- draw\""))

        let left = try await room.postrider(
            "articles", "show", "ice", "--no-clean-up", "rejoin-hyphens")
        #expect(left.out.contains("with- draw"))
        let unknown = try await room.postrider(
            "compose", "first", "--no-clean-up", "rejoin_hyphen", exits: 64)
        #expect(unknown.err.contains("did you mean rejoin_hyphens?"))

        let settings = try room.read("postrider.yml")
        try room.write(
            settings + "\nclean_up: {rejoin_hyphens: false}\n", to: "postrider.yml")
        #expect(try await room.postrider("articles", "show", "ice").out.contains("with- draw"))
        try room.write(settings + "\nclean_up: {rejoin_hyphen: false}\n", to: "postrider.yml")
        let wrong = try await room.postrider("compose", "first", exits: 78)
        #expect(wrong.err.contains("Did you mean clean_up.rejoin_hyphens?"))
    }

    @Test func `compose says what was mended`() async throws {
        try room.write("Ice\n\nThey with- draw. We withdraw.\n", to: "Articles/ice.txt")
        let said = try await room.postrider("compose", "first", "--article", "ice", "-v").err
        #expect(said.contains("ice: line 3: joined \"with- draw\""))
    }

    @Test(.enabled(if: PythonDKIM.isInstalled, "needs python3"))
    func `DNS is asked on request, and what it lacks is named`() async throws {
        // Nobody outside of this machine is asked for it.
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "https://127.0.0.1:9/u/{token}")
        try await room.postrider("compose", "first")
        let server = try PythonDNS(
            zone: "_dmarc.example.org. IN TXT \"v=DMARC1; p=none; pct=50\"")
        defer { server.stop() }
        let rows: [Row] = try await room.postrider(
            "lint", "first", "--check-dns", "--server", "127.0.0.1:\(server.port)", "--json"
        ).json()
        let messages = rows.filter { $0.rule == 30 }.map(\.message)
        #expect(messages.contains("example.org publishes no SPF record"))
        #expect(messages.contains("example.org publishes no MX record"))
        #expect(messages.contains { $0.contains("the DMARC record uses pct") })
        let quiet: [Row] = try await room.postrider("lint", "first", "--json").json()
        #expect(!quiet.contains { $0.rule == 30 })
    }
}
