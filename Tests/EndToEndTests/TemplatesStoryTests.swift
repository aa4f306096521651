import Foundation
import PostriderTesting
import Testing

/// How issues look: built-in templates, templates and languages of one's own, and what only
/// some readers get to see.
@Suite(.newsroom) struct TemplatesStoryTests {
    let room = TestNewsroom.current

    private struct Language: Decodable {
        let language: String
        let weekdays: [String]
    }

    private struct Row: Decodable {
        let name: String
        let description: String
        let origin: String
        let isOverridden: Bool
    }

    private struct Facts: Decodable {
        struct File: Decodable {
            let name: String
            let path: String
            let origin: String
        }
        struct Tag: Decodable {
            let name: String
            let within: String?
        }
        let files: [File]
        let tags: [Tag]
        let slots: [String]
        let colors: [String: String]
    }

    private func rows() async throws -> [Row] {
        try await room.postrider("templates", "list", "--json").json()
    }

    @Test func `four templates are built in, and each makes an issue`() async throws {
        let rows = try await rows()
        #expect(rows.map(\.name) == ["bulletin", "classic", "digest", "plain"])
        for row in rows {
            #expect(row.origin == "built-in" && !row.isOverridden && !row.description.isEmpty)
            try await room.postrider("compose", row.name, "--all", "--template", row.name)
            try await room.postrider("lint", row.name)
            let html = try room.read("Issues/\(row.name)/issue.html")
            #expect(html.contains("The Geese Are Back") && html.contains("The Ferry Post"))
        }
        let table = try await room.postrider("templates").out
        #expect(table.contains("plain") && table.contains("A letter: hardly any ornament"))
    }

    @Test func `one file of a template is ejected alone, and the others stay built in`()
        async throws
    {
        let said = try await room.postrider(
            "templates", "eject", "classic", "--only", "imprint.html")
        #expect(
            said.out + said.err
                == "Made 1 file in Templates/classic:\n  Templates/classic/imprint.html\nEvery issue that uses classic uses these from now on.\n"
        )
        #expect(try room.names(in: "Templates/classic") == ["imprint.html"])
        let facts = try await room.postrider("templates", "show", "classic", "--json")
            .json(Facts.self)
        #expect(
            facts.files.filter { $0.origin == "newsroom" }.map(\.name) == ["imprint.html"])
        // A second file may follow; the same one is not overwritten.
        try await room.postrider("templates", "eject", "classic", "--only", "style.css")
        let again = try await room.postrider(
            "templates", "eject", "classic", "--only", "style.css", exits: 65)
        #expect(again.err.contains("Templates/classic/style.css exists already"))
        let slip = try await room.postrider(
            "templates", "eject", "classic", "--only", "imprnt.html", exits: 64)
        #expect(slip.err.contains("Did you mean imprint.html?"))
        try await room.postrider(
            "templates", "eject", "plain", "--only", "style.css", "--as", "ours", exits: 64)
    }

    @Test func `a new digest shows excerpts, and in full what leads nowhere`() async throws {
        let said = try await room.postrider("compose", "d", "--all", "--template", "digest").err
        #expect(try room.read("Issues/d/issue.yml").contains("\nshow: excerpt\n"))
        #expect(
            said.contains("note: in full, since no url: in the front matter leads to the whole: "))
        try await room.postrider("compose", "c", "--all", "--template", "classic")
        #expect(try !room.read("Issues/c/issue.yml").contains("show:"))
        // A plan that there is stays as its editor left it.
        try await room.postrider("compose", "c", "--template", "digest")
        #expect(try !room.read("Issues/c/issue.yml").contains("show:"))
    }

    @Test func `the settings give every template a logo, a colour and a type`() async throws {
        let logo = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/beans.png")
        try room.write(Array(try Data(contentsOf: logo.standardized)), to: "Templates/logo.png")
        let settings = try room.read("postrider.yml")
        try room.write(
            settings
                + "\nbrand: {logo: Templates/logo.png, width: 180, color: \"#f0c000\", font: Verdana}\n",
            to: "postrider.yml")
        let said = try await room.postrider("compose", "first", "--all").err
        #expect(said.contains("note: brand.color #f0c000 has a contrast of 1."))
        let page = try room.read("Issues/first/issue.html")
        #expect(
            page.contains(
                /<img class="logo"[^>]*src="cid:beans|<img[^>]*class="logo"[^>]*src="cid:/))
        #expect(page.contains("width=\"180\"") && page.contains("font-family:Verdana, "))
        #expect(try room.names(in: "Issues/first/images").count >= 1)
        let rows = try await room.postrider("lint", "first").out
        #expect(!rows.contains("[21]"))
        try room.write(settings + "\nbrand:\n  color: #1d5b4f\n", to: "postrider.yml")
        let comment = try await room.postrider("compose", "first", exits: 78)
        #expect(comment.err.contains("brand.color is empty") && comment.err.contains("in quotes"))
        try room.write(
            settings + "\nbrand: {logo: Templates/none.png}\n", to: "postrider.yml")
        let missing = try await room.postrider("compose", "first", exits: 65)
        #expect(missing.err.contains("postrider.yml:") && missing.err.contains("is not there"))
    }

    @Test func `a template tells its files, its tags and its slots`() async throws {
        let facts = try await room.postrider("templates", "show", "digest", "--json")
            .json(Facts.self)
        #expect(facts.files.map(\.name).starts(with: ["issue.html", "issue.txt", "style.css"]))
        #expect(facts.files.contains { $0.path == "Templates/partials/base.css" })
        #expect(facts.files.allSatisfy { $0.origin == "built-in" })
        #expect(facts.tags.contains { $0.name == "issue.title" && $0.within == nil })
        #expect(facts.tags.contains { $0.name == "image.src" && $0.within == "articles" })
        #expect(facts.tags.contains { $0.name == "colors.accent" })
        #expect(facts.slots.contains("{{unsubscribe_url}}") && facts.colors["sheet"] == "#ffffff")
        let shown = try await room.postrider("templates", "show", "digest").out
        #expect(shown.contains("{{{body_html}}}") && shown.contains("{{#articles}}"))
    }

    @Test func `a copy of a template is the newsroom's own to change`() async throws {
        try await room.postrider("templates", "eject", "classic", "--as", "ours")
        try room.replace(
            "--sheet: #fffdf8", with: "--sheet: #fdfdfd", in: "Templates/ours/style.css")
        try room.replace(
            "{{phrases.unsubscribe}}", with: "Leave us", in: "Templates/ours/imprint.html")
        try await room.postrider("compose", "first", "--template", "ours")
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("#fdfdfd") && html.contains(">Leave us</a>"))
        let own = try #require(try await rows().first { $0.name == "ours" })
        #expect(own.origin == "newsroom")
        let again = try await room.postrider(
            "templates", "eject", "plain", "--as", "ours", exits: 65)
        #expect(again.err.contains("exists already"))

        try await room.postrider("templates", "eject", "plain")
        #expect(try await rows().first { $0.name == "plain" }?.isOverridden == true)
        try await room.postrider("templates", "eject", "plain", exits: 65)
        let unknown = try await room.postrider("templates", "eject", "plian", exits: 78)
        #expect(unknown.err.contains("Did you mean plain?"))
    }

    @Test func `one file replaces the built-in one`() async throws {
        try room.write("<p>Nothing but this.</p>\n", to: "Templates/partials/byline.html")
        try await room.postrider("compose", "first")
        #expect(try room.read("Issues/first/issue.html").contains("Nothing but this."))
    }

    @Test(arguments: [
        (
            "issue.html", "{{issue.title}}", "{{issue.titel}}",
            "Templates/ours/issue.html:21: {{issue.titel}} names nothing known; did you mean {{issue.title}}?"
        ),
        (
            "contents.html", "{{title}}", "{{titel}}",
            "Templates/ours/contents.html:4: {{titel}} names nothing known; did you mean {{title}}?"
        ),
        (
            "style.css", "var(--grey)", "var(--gray)",
            "var(--gray) is set nowhere; did you mean --grey?"
        ),
        (
            "issue.txt", "{{> articles}}", "{{> artcles}}",
            "Templates/ours/issue.txt:3: there is no part {{> artcles}}; did you mean {{> articles}}?"
        ),
    ])
    func `a mistake in a template is named with file, line and remedy`(
        file: String, text: String, mistake: String, message: String
    ) async throws {
        try await room.postrider("templates", "eject", "classic", "--as", "ours")
        try room.replace(text, with: mistake, in: "Templates/ours/\(file)")
        let ending = try await room.postrider("compose", "first", "--template", "ours", exits: 65)
        #expect(ending.err.contains(message), "\(ending.err)")
    }

    @Test func `a language is added and another changed without a new program`() async throws {
        try room.write(
            "unsubscribe: Opzeggen\nmonths: [januari, februari, maart, april, mei, juni, juli, "
                + "augustus, september, oktober, november, december]\n",
            to: "Templates/phrases/nl.yml")
        try room.write("unsubscribe: Leave this list\n", to: "Templates/phrases/en.yml")
        let english = try await room.postrider("compose", "first", "--date", "2026-05-03")
        #expect(!english.err.contains("note:"))
        #expect(try room.read("Issues/first/issue.html").contains("Leave this list"))
        try room.replace(
            "template: classic", with: "template: classic\nlanguage: nl-BE",
            in: "Issues/first/issue.yml")
        let dutch = try await room.postrider("compose", "first")
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("Opzeggen") && html.contains("3 mei 2026"))
        #expect(dutch.err.contains("note: Templates/phrases/nl.yml lacks in_this_issue"))
        let codes = try await room.postrider("templates", "phrases").out.split(separator: "\n")
        #expect(codes.contains("en") && codes.contains("de"))
        let json = try await room.postrider("templates", "phrases", "de", "--json").out
        let german = try JSONDecoder().decode(Language.self, from: Data(json.utf8))
        #expect(german.language == "de" && german.weekdays.count == 7)
        let unknown = try await room.postrider("templates", "phrases", "xx", exits: 65)
        #expect(unknown.err.contains("Templates/phrases/xx.yml"))
        let whole = try await room.postrider("templates", "phrases", "de").out
        #expect(whole.contains("read_more: \"Weiterlesen\""))

        try room.write("unsubscirbe: Opzeggen\n", to: "Templates/phrases/nl.yml")
        let slip = try await room.postrider("compose", "first", exits: 65)
        #expect(
            slip.err.contains("Templates/phrases/nl.yml:1: \"unsubscirbe\" is no phrase")
                && slip.err.contains("did you mean \"unsubscribe\"?"))
    }

    @Test func `a block reaches those whom it is for`() async throws {
        let rows = "email,name,city,tags\nann@example.org,Ann,Bath,vip\nbob@example.org,Bob,,\n"
        try await room.postrider("subscribers", "import", "-", "--list", "daily", input: rows)
        let intro = """
            Dear {{subscriber.name|reader}},

            {{#subscriber.city}}
            the fair comes to {{subscriber.city}}.
            {{/subscriber.city}}
            {{#tag.vip}}
            Your seat is kept.
            {{/tag.vip}}
            {{^tag.vip}}
            Seats are free.
            {{/tag.vip}}
            """
        try await room.postrider("compose", "first", "--intro", intro)
        try await room.postrider("send", "first", "--dry-run")
        let mails = try room.names(in: "Outbox/first").map { try room.read("Outbox/first/\($0)") }
        let ann = try #require(mails.first { $0.contains("ann@example.org") })
        let bob = try #require(mails.first { $0.contains("bob@example.org") })
        for word in ["Your seat is kept.", "the fair comes to"] {
            #expect(ann.contains(word) && !bob.contains(word))
        }
        #expect(!ann.contains("Seats are free.") && bob.contains("Seats are free."))
    }

    @Test func `a name that no subscriber answers to stops the composing`() async throws {
        try await room.postrider(
            "subscribers", "import", "-", "--list", "daily",
            input: "email,name,city\nann@example.org,Ann,Bath\n")
        for (intro, message) in [
            ("{{subscriber.nmae|you}}", "did you mean subscriber.name?"),
            ("{{subscriber.ctiy|you}}", "did you mean subscriber.city?"),
            ("a\n\n{{#tag.vip}}b{{/tag.vip}}", "line 3: no subscriber has the tag \"vip\""),
            ("{{#subscriber.city}}\n\nb", "{{#subscriber.city}} is not closed"),
        ] {
            let ending = try await room.postrider("compose", "first", "--intro", intro, exits: 65)
            #expect(ending.err.contains("intro of first: line"), "\(ending.err)")
            #expect(ending.err.contains(message), "\(ending.err)")
        }
        try await room.postrider("compose", "first", "--intro", "{{subscriber.city|you}}")
    }

    @Test func `a mistake in the words of an issue.yml is told with its line there`() async throws {
        try await room.postrider("compose", "first", "--subject", "News")
        let plan = try room.read("Issues/first/issue.yml")
        try room.write(plan + "\npreheader: \"Hi {{#tag.vip}}you\"\n", to: "Issues/first/issue.yml")
        let line = plan.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(
            ending.err.contains(
                "Issues/first/issue.yml:\(line): preheader: {{#tag.vip}} is not closed"),
            "\(ending.err)")
        try room.write(plan, to: "Issues/first/issue.yml")
        try await room.postrider("compose", "first")
        try room.replace("subject: News", with: "subject: News {{", in: "Issues/first/issue.yml")
        let sent = try await room.postrider("send", "first", "--dry-run", exits: 65)
        #expect(sent.err.contains("issue.yml:"), "\(sent.err)")
        #expect(sent.err.contains(": subject: \"{{\" is not closed by \"}}\""), "\(sent.err)")
    }
}
