import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What a person does at the desk: look at articles, make issues of them.
@Suite(.newsroom) struct ComposingStoryTests {
    let room = TestNewsroom.current

    private struct ArticleRow: Decodable {
        let name: String
        let title: String
        let isDraft: Bool
        let issues: [String]
    }

    private struct IssueRow: Decodable {
        let issue: String
        let title: String
        let subject: String
        let articles: [String]
        let state: String
        let files: [String]
    }

    private func articles(of issue: String) async throws -> [String] {
        try await room.postrider("issues", "show", issue, "--json").json(IssueRow.self).articles
    }

    @Test(.sampleNewsroom) func `a sample newsroom has everything for a first issue`() async throws
    {
        let room = TestNewsroom.current
        #expect(room.exists("postrider.yml"))
        #expect(room.exists("Subscribers/example.csv"))
        let rows: [ArticleRow] = try await room.postrider("articles", "list", "--json").json()
        #expect(rows.count >= 7)
        #expect(rows.contains { $0.isDraft })
        try await room.postrider("compose", "first")
        let html = try room.read("Issues/first/issue.html")
        for row in rows where !row.isDraft { #expect(html.contains(row.title)) }
        for row in rows where row.isDraft { #expect(!html.contains(row.title)) }
    }

    @Test(arguments: [
        "How to use {{subscriber.email}} in mails", "The {{ message }} tag", "Jinja {{ and more",
    ])
    func `braces in a title are just braces in the subject, too`(title: String) async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann")
        try room.write("# \(title)\n\nText.\n", to: "Articles/braces.md")
        try await room.postrider("compose", "braced", "--article", "braces")
        try await room.postrider("send", "braced", "--yes", "--ignore-lint")
        let mail = String(decoding: try #require(relay.received.first).bytes, as: UTF8.self)
        let head = mail.prefix(4000).replacing("\r\n ", with: " ")
        #expect(head.contains(": \(title)\r\n"), "\(head)")
    }

    @Test func `a newsroom is not made over another`() async throws {
        let before = try room.read("postrider.yml")
        let ending = try await room.postrider("init", ".", exits: 65)
        #expect(ending.err.contains("a newsroom already"))
        #expect(try room.read("postrider.yml") == before)
    }

    @Test func `articles are listed with the newest first`() async throws {
        let rows: [ArticleRow] = try await room.postrider("articles", "list", "--json").json()
        #expect(rows.map(\.name) == ["geese", "bread", "snow"])
        let table = try await room.postrider("articles", "list").out
        #expect(table.split(separator: "\n")[1] == "2026-11-03  geese           The Geese Are Back")
    }

    @Test func `an article is shown as a text reader gets it`() async throws {
        let shown = try await room.postrider("articles", "show", "snow").out
        #expect(shown.contains("Snow on the Lane"))
        #expect(shown.contains("2026-11-01 · weather"))
        #expect(shown.contains("A few words about snow."))
    }

    @Test func `a long title is whole where a script reads the table`() async throws {
        let title = String(repeating: "A very long title ", count: 8) + "with an end"
        try room.addArticle("long", title: title, date: "2026-11-04", tags: "length")
        let table = try await room.postrider("articles", "list").out
        #expect(table.contains(title))
    }

    @Test func `an issue without a name is called by its day`() async throws {
        try await room.postrider("compose", "--date", "2026-11-05")
        #expect(
            try room.names(in: "Issues/2026-11-05") == ["issue.html", "issue.txt", "issue.yml"])
    }

    @Test(arguments: [
        (["--article", "snow", "--article", "geese"], ["snow", "geese"]),
        (["--tag", "food", "--tag", "river"], ["geese", "bread"]),
        (["--since", "2026-11-02"], ["geese", "bread"]),
        (["--until", "2026-11-02"], ["bread", "snow"]),
        (["--since", "2026-11-02", "--until", "2026-11-02"], ["bread"]),
        (["--limit", "1"], ["geese"]),
        ([], ["geese", "bread", "snow"]),
    ])
    func `an issue takes the articles that were asked for`(
        _ options: [String], _ names: [String]
    ) async throws {
        let arguments = ["compose", "first"] + options
        let ending = try await Program.postrider.run(arguments, in: room.folder)
        #expect(ending.status == 0, "\(ending)")
        #expect(try await articles(of: "first") == names)
    }

    @Test func `an article stands in one issue unless all are asked for`() async throws {
        try await room.postrider("compose", "first", "--limit", "2")
        try await room.postrider("compose", "second")
        #expect(try await articles(of: "second") == ["snow"])
        let nothing = try await room.postrider("compose", "third", exits: 65)
        #expect(nothing.err.contains("--all"))
        #expect(!room.exists("Issues/third"))
        try await room.postrider("compose", "third", "--all")
        #expect(try await articles(of: "third") == ["geese", "bread", "snow"])
        let rows: [ArticleRow] = try await room.postrider("articles", "list", "--json").json()
        #expect(rows.first?.issues == ["first", "third"])
    }

    @Test func `editing the plan and composing again renders the issue anew`() async throws {
        try await room.postrider("compose", "first", "--title", "Frost")
        try room.replace("title: Frost", with: "title: Thaw", in: "Issues/first/issue.yml")
        try room.replace("  - bread\n", with: "", in: "Issues/first/issue.yml")
        try await room.postrider("compose", "first")
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("Thaw") && !html.contains("Frost"))
        #expect(!html.contains("Bread at Six"))
        #expect(try room.read("Issues/first/issue.yml").contains("title: Thaw"))
        try await room.postrider("compose", "first", "--title", "")
        #expect(try !room.read("Issues/first/issue.html").contains("Thaw"))
        #expect(try room.read("Issues/first/issue.yml").contains("\n# title: "))
    }

    @Test func `editing an article and composing again renders the issue anew`() async throws {
        try await room.postrider("compose", "first")
        try room.replace("A few words about snow.", with: "It melted.", in: "Articles/snow.md")
        try await room.postrider("compose", "first")
        #expect(try room.read("Issues/first/issue.html").contains("It melted."))
        #expect(try room.read("Issues/first/issue.txt").contains("It melted."))
    }

    @Test func `options change the plan of an issue that exists`() async throws {
        try await room.postrider("compose", "first")
        try room.write("Dear *all*, it snows.\n", to: "intro.md")
        try await room.postrider(
            "compose", "first", "--subject", "Snow", "--intro", "@intro.md")
        let shown: IssueRow = try await room.postrider("issues", "show", "first", "--json").json()
        #expect(shown.subject == "Snow")
        #expect(shown.articles == ["geese", "bread", "snow"])
        #expect(try room.read("Issues/first/issue.txt").contains("it snows."))
    }

    @Test func `a template of the newsroom's own is used`() async throws {
        for file in ["issue.html", "issue.txt", "style.css"] {
            let built = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../Templates/classic/\(file)").standardized
            try room.write(
                try String(contentsOf: built, encoding: .utf8), to: "Templates/own/\(file)")
        }
        let text = try room.read("Templates/own/issue.txt")
        try room.write("Printed on Ferry Lane\n" + text, to: "Templates/own/issue.txt")
        try await room.postrider("compose", "first", "--template", "own")
        #expect(
            try room.read("Issues/first/issue.txt").hasPrefix("Printed on Ferry Lane"))
    }

    @Test func `issues are listed with their state, and their bodies shown`() async throws {
        try await room.postrider("compose", "first")
        let rows: [IssueRow] = try await room.postrider("issues", "list", "--json").json()
        #expect(rows.map(\.issue) == ["first"] && rows.map(\.state) == ["draft"])
        #expect(rows[0].title == rows[0].subject)
        #expect(rows[0].files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
        let text = try await room.postrider("issues", "show", "first", "--text").out
        #expect(text.contains("The Geese Are Back"))
        let html = try await room.postrider("issues", "show", "first", "--html").out
        #expect(html.contains("<html"))
    }

    @Test func `a command finds the newsroom from a folder in it, and by -C on either side`()
        async throws
    {
        let inside = try await Program.postrider.run(
            ["articles", "list"], in: room.path("Articles"))
        #expect(inside.status == 0)
        let outside = try await Program.postrider.run(
            ["articles", "list", "-C", room.folder], in: "/")
        #expect(outside.out == inside.out)
        let before = try await Program.postrider.run(
            ["-C", room.folder, "articles", "list"], in: "/")
        #expect(before.out == inside.out && before.status == 0)
        let elsewhere = try await Program.postrider.run(
            ["-C", room.path("nowhere"), "articles", "list"], in: room.folder)
        #expect(elsewhere.status == 65 && elsewhere.err.contains("nowhere: does not exist"))
        let made = try await Program.postrider.run(
            ["-C", room.folder, "init", "other"], in: room.folder)
        #expect(made.status == 64 && !room.exists("other"))
        let lost = try await Program.postrider.run(["articles", "list"], in: "/")
        #expect(lost.status == 78)
        #expect(lost.err.contains("postrider init"))
    }

    @Test func `a name's pattern selects, and the order can be turned`() async throws {
        try await room.postrider("compose", "some", "--match", "*e*", "--order", "oldest")
        let shown = try await room.postrider("issues", "show", "some", "--json").out
        #expect(shown.contains("\"bread\""))
        #expect(!shown.contains("\"snow\""))
        let bread = try #require(shown.firstRange(of: "\"bread\"")?.lowerBound)
        let geese = try #require(shown.firstRange(of: "\"geese\"")?.lowerBound)
        #expect(bread < geese)
    }
}
