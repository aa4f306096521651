import Foundation
import PostriderTesting
import Testing

/// Articles in folders: years, bundles, and an archive that nobody wants to mail.
@Suite(.newsroom) struct FolderStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let name: String
        let title: String
        let issues: [String]
        let isUsedBefore: Bool
    }

    private struct Issue: Decodable { let articles: [String] }

    private func articles(of issue: String) async throws -> [String] {
        try await room.postrider("issues", "show", issue, "--json").json(Issue.self).articles
    }

    @Test func `what lay in folders before is an archive, what comes later is new`() async throws {
        try room.write("# Ice\n\nOld words.\n", to: "Articles/2019/ice.md")
        try room.write("# Fog\n\nOlder words.\n", to: "Articles/2018/fog/index.md")
        let first = try await room.postrider("articles", "list", "--json")
        #expect(first.err.contains("2 articles in folders below Articles/ count as used"))
        #expect(first.err.contains("compose --article"))
        let rows: [Row] = try first.json()
        #expect(rows.filter(\.isUsedBefore).map(\.name).sorted() == ["2018/fog", "2019/ice"])
        // It is told once, and kept with the newsroom.
        let second = try await room.postrider("articles", "list")
        #expect(second.err.isEmpty)
        #expect(second.out.contains("2019/ice  earlier  Ice"), "\(second)")
        #expect(try room.read("Articles/.used").hasSuffix("\n2018/fog\n2019/ice\n"))

        try room.write("# Mill\n\nNew words.\n", to: "Articles/2026/mill.md")
        try await room.postrider("compose", "first")
        #expect(try await articles(of: "first") == ["geese", "bread", "snow", "2026/mill"])
        try await room.postrider("compose", "all", "--all")
        #expect(try await articles(of: "all").contains("2019/ice") == false)
        let nothing = try await room.postrider("compose", "second", exits: 65)
        #expect(nothing.err.contains("no article is left"))
        try await room.postrider("compose", "second", "--article", "2019/ice")
        #expect(try room.read("Issues/second/issue.txt").contains("Old words."))
        // Without its line an article is new.
        try room.replace("2018/fog\n", with: "", in: "Articles/.used")
        try await room.postrider("compose", "third")
        #expect(try await articles(of: "third") == ["2018/fog"])
    }

    @Test(.emptyFolder) func `a newsroom that is made now has no archive`() async throws {
        let room = TestNewsroom.current
        try await room.postrider("init", ".")
        try room.write("# Ice\n\nNew words.\n", to: "Articles/2026/ice.md")
        let ending = try await room.postrider("compose", "first", "--subject", "Ice")
        #expect(!ending.err.contains("note:"), "\(ending)")
        #expect(try room.read("Issues/first/issue.yml").contains("  - 2026/ice\n"))
    }

    @Test func `a newsroom that cannot be written counts everything in folders as used`()
        async throws
    {
        try room.write("# Ice\n\nOld words.\n", to: "Articles/2019/ice.md")
        try room.write("", to: "Articles/.used/in-the-way")
        let ending = try await room.postrider("compose", "first")
        #expect(ending.err.contains("every article in a folder counts as used"), "\(ending)")
        #expect(try await articles(of: "first") == ["geese", "bread", "snow"])
    }

    @Test func `two bundles each show the picture that lies beside them`() async throws {
        try await room.postrider("articles", "list")
        let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images").standardized
        for (name, picture) in [("fog", "loaf.png"), ("2026/mill", "beans.png")] {
            try room.write(
                "# \(name)\n\n![A view](view.png)\n", to: "Articles/\(name)/index.md")
            let bytes = try Data(contentsOf: samples.appendingPathComponent(picture))
            try room.write(Array(bytes), to: "Articles/\(name)/view.png")
        }
        try await room.postrider("compose", "first", "--article", "fog", "--article", "2026/mill")
        #expect(try room.names(in: "Issues/first/images").count == 2)
        let html = try room.read("Issues/first/issue.html")
        for name in try room.names(in: "Issues/first/images") { #expect(html.contains(name)) }
        try FileManager.default.removeItem(atPath: room.path("Articles/fog/view.png"))
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.contains("Articles/fog/index.md:3: the picture view.png"), "\(ending)")
        #expect(ending.err.contains("Articles/fog/"), "\(ending)")
    }

    @Test func `findings and clean-ups name the file in its folder`() async throws {
        try await room.postrider("articles", "list")
        try room.write("Words with- out a title\n", to: "Articles/2026/mill/index.txt")
        try await room.postrider("compose", "first", "--article", "2026/mill")
        let findings = try await room.run(["lint", "first"])
        #expect(findings.out.contains("Articles/2026/mill/index.txt:1"), "\(findings)")
        let shown = try await room.postrider("articles", "show", "2026/mill", "--diff")
        #expect(!shown.out.isEmpty || shown.err.contains("2026/mill"))
    }

    @Test func `an import knows what lies in folders`() async throws {
        try room.write("# One\n\nText.\n", to: "old/one.md")
        try await room.postrider("articles", "import", "old/one.md")
        try FileManager.default.createDirectory(
            atPath: room.path("Articles/2026"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            atPath: room.path("Articles/one.md"), toPath: room.path("Articles/2026/one.md"))
        try room.write("# One\n\nOther text.\n", to: "old/one.md")
        let ending = try await room.postrider("articles", "import", "old/one.md", "--update")
        #expect(ending.out.contains("updated  Articles/2026/one.md"), "\(ending)")
        #expect(try room.read("Articles/2026/one.md").contains("Other text."))
        #expect(!room.exists("Articles/one.md"))
    }
}
