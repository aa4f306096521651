import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Pictures of the newsroom, from the article to the mail.
@Suite(.newsroom) struct PictureStoryTests {
    let room = TestNewsroom.current

    private struct Pictures: Decodable {
        struct Picture: Decodable {
            let file: String
            let bytes: Int
            let isEmbedded: Bool
        }
        let images: [Picture]
        let embeddedBytes: Int
    }

    /// A picture of the sample newsroom, 800 x 450.
    private func loaf() throws -> [UInt8] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        return Array(try Data(contentsOf: file.standardized))
    }

    private func pictures(of issue: String = "first") async throws -> Pictures {
        try await room.postrider("issues", "show", issue, "--json").json()
    }

    /// Puts a picture into an article: a file in Articles, and a line that shows it.
    private func illustrate(_ bytes: [UInt8], as name: String = "loaf.png") throws {
        try room.write(bytes, to: "Articles/\(name)")
        try room.replace(
            "A few words about bread.", with: "Words.\n\n![A round loaf.](\(name))",
            in: "Articles/bread.md")
    }

    @Test(.sampleNewsroom, .enabled(if: Program.python != nil, "Python is not installed"))
    func `pictures travel in the mail, each where it is shown`() async throws {
        let room = TestNewsroom.current
        try await room.postrider("compose", "first")
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("width=\"536\" height=\"302\""))
        #expect(
            html.contains("alt=\"Six beans in a row: red, white, black, brown, green and pink.\""))
        #expect(try room.read("Issues/first/issue.txt").contains("[Six beans in a row"))
        try await room.postrider("lint", "first")
        try await room.postrider("subscribers", "import", "Subscribers/example.csv")
        try await room.postrider("send", "first", "--dry-run")
        let mail = try #require(try room.names(in: "Outbox/first").first)
        let ending = try await Program.python!.run(
            ["-c", Self.partsScript, room.path("Outbox/first/\(mail)")], in: room.folder)
        let parts: [PicturePart] = try ending.json()
        #expect(parts.count == 3, "\(ending)")
        for part in parts {
            #expect(part.isShown && part.type == "image/png" && part.disposition == "inline")
            #expect(part.parent == "multipart/related")
            let file = try Data(
                contentsOf: URL(fileURLWithPath: room.path("Issues/first/images/\(part.file)")))
            #expect(part.base64 == file.base64EncodedString())
        }
    }

    private struct PicturePart: Decodable {
        let file: String
        let type: String
        let disposition: String
        let parent: String
        /// Whether the HTML asks for it by its Content-ID.
        let isShown: Bool
        let base64: String
    }

    private static let partsScript = """
        import base64, email, email.policy, json, sys
        with open(sys.argv[1], 'rb') as f:
            mail = email.message_from_binary_file(f, policy=email.policy.strict)
        html = mail.get_body(('html',)).get_content()
        found = []
        def look(part, parent):
            if part.is_multipart():
                for inner in part.iter_parts(): look(inner, part.get_content_type())
            elif part.get_content_maintype() == 'image':
                found.append({
                    'file': part.get_filename(), 'type': part.get_content_type(),
                    'disposition': part.get_content_disposition(), 'parent': parent,
                    'is_shown': 'src="cid:' + part['Content-ID'][1:-1] + '"' in html,
                    'base64': base64.b64encode(part.get_content()).decode()})
        look(mail, '')
        assert html.count('cid:') == len(found), html.count('cid:')
        json.dump(found, sys.stdout)
        """

    @Test func `pictures can be left to a web server`() async throws {
        try illustrate(try loaf())
        room.set("POSTRIDER_IMAGES_BASE_URL", "https://pictures.example.org/news")
        let composed = try await room.postrider("compose", "first")
        #expect(composed.err.contains("images.base_url"))
        let name = try #require(try room.names(in: "Issues/first/images").first)
        #expect(name.hasPrefix("loaf-") && name.hasSuffix(".png"))
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("src=\"https://pictures.example.org/news/\(name)\""))
        #expect(try await pictures().embeddedBytes == 0)
        try await room.postrider("compose", "first")
        #expect(try room.names(in: "Issues/first/images") == [name])
        try await room.postrider("compose", "first", "--images", "embed")
        #expect(
            try room.read("Issues/first/issue.html").contains("src=\"cid:\(name)@example.org\""))
        #expect(try room.read("Issues/first/issue.yml").contains("images: embed"))
        #expect(try await pictures().embeddedBytes > 1000)
    }

    @Test func `linking without a base says what is missing`() async throws {
        try illustrate(try loaf())
        let ending = try await room.postrider("compose", "first", "--images", "link", exits: 78)
        #expect(ending.err.contains("images.base_url"))
        #expect(!room.exists("Issues/first/issue.html"))
    }

    @Test(arguments: [
        ("nowhere.png", nil as String?, "bread.md:8: the picture nowhere.png is not there"),
        ("a.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", "bread.md:8: a.png is SVG"),
        ("a.jpg", "<html></html>", "bread.md:8: a.jpg is a web page"),
        ("a.gif", "GIF89a", "bread.md:8: a.gif is damaged"),
    ])
    func `a picture that cannot be shown is an error with its place`(
        name: String, content: String?, problem: String
    ) async throws {
        try illustrate(Array((content ?? "").utf8), as: name)
        if content == nil {
            try FileManager.default.removeItem(atPath: room.path("Articles/\(name)"))
        }
        let ending = try await room.postrider(
            "compose", "first", "--article", "bread", exits: 65)
        #expect(ending.err.contains("Articles/\(problem)"), "\(ending)")
        let others = try await room.postrider("compose", "first")
        #expect(others.err.contains("passed over: Articles/\(problem)"), "\(others)")
        let plan = try room.read("Issues/first/issue.yml")
        #expect(!plan.contains("bread") && plan.contains("snow") && plan.contains("geese"))
    }

    @Test func `another article takes the place of one whose picture is missing`() async throws {
        try illustrate(try loaf(), as: "there.png")
        try FileManager.default.removeItem(atPath: room.path("Articles/there.png"))
        try await room.postrider("compose", "first", "--limit", "2")
        #expect(try room.read("Issues/first/issue.yml").contains("  - geese\n  - snow\n"))
        let none = try await room.postrider("compose", "second", exits: 65)
        #expect(none.err.contains("no article is left") && none.err.contains("there.png"))
        try room.write(try loaf(), to: "Articles/there.png")
        try await room.postrider("compose", "second")
        #expect(try room.read("Issues/second/issue.yml").contains("  - bread\n"))
    }

    @Test func `a picture from outside of the newsroom is not carried out`() async throws {
        let outside = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).png")
        try Data(try loaf()).write(to: outside)
        defer { try? FileManager.default.removeItem(at: outside) }
        let name = outside.lastPathComponent
        try room.replace(
            "A few words about bread.", with: "![Private.](../../\(name))",
            in: "Articles/bread.md")
        let ending = try await room.postrider(
            "compose", "first", "--article", "bread", exits: 65)
        #expect(ending.err.contains("outside of the newsroom"))
        try FileManager.default.createSymbolicLink(
            atPath: room.path("Articles/linked.png"), withDestinationPath: outside.path)
        try room.replace("../../\(name)", with: "linked.png", in: "Articles/bread.md")
        try await room.postrider("compose", "first", "--article", "bread", exits: 65)
        room.set(
            "POSTRIDER_IMAGES_FOLDER", FileManager.default.temporaryDirectory.path)
        try await room.postrider("compose", "first")
    }

    @Test func `a picture that was changed after composing stops the mailing`() async throws {
        try illustrate(try loaf())
        try await room.postrider("compose", "first")
        try await room.subscribe("ann")
        let picture = try #require(try await pictures().images.first)
        #expect(picture.isEmbedded)
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: picture.file))
        let changed = try await room.postrider("send", "first", "--dry-run", exits: 65)
        #expect(changed.err.contains("was changed") && changed.err.contains("compose first"))
        try FileManager.default.removeItem(atPath: picture.file)
        let gone = try await room.postrider("send", "first", "--dry-run", exits: 65)
        #expect(gone.err.contains("is not there"))
    }

    @Test func `once a mailing has begun its pictures stay as they are`() async throws {
        try illustrate(try loaf())
        try await room.prepareFirstIssue()
        let relay = try await room.relay()
        try await room.postrider("send", "first", "--limit", "1", "--yes")
        let before = try await room.postrider(
            "issues", "show", "first", "--as", "ann@example.org", "--raw"
        ).out
        try FileManager.default.removeItem(atPath: room.path("Issues/first/images"))
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == 3)
        #expect(before.contains("multipart/related"))
        let after = try await room.postrider(
            "issues", "show", "first", "--as", "ann@example.org", "--raw"
        ).out
        func part(_ mail: String) -> Substring? {
            mail.range(of: "Content-ID").map { mail[$0.lowerBound...] }
        }
        #expect(part(before) != nil && part(before) == part(after))
    }

    @Test func `a template shows files of its own`() async throws {
        let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/classic").standardized
        for file in ["issue.html", "issue.txt", "style.css"] {
            try room.write(
                try String(contentsOf: templates.appendingPathComponent(file), encoding: .utf8),
                to: "Templates/own/\(file)")
        }
        try room.write(try loaf(), to: "Templates/own/logo.png")
        try room.replace(
            "{{> name}}",
            with:
                "<img src=\"logo.png\" alt=\"The Ferry Post\" width=\"80\" border=\"0\">{{> name}}",
            in: "Templates/own/issue.html")
        try await room.postrider("compose", "first", "--template", "own")
        let html = try room.read("Issues/first/issue.html")
        #expect(html.contains("<img height=\"45\" src=\"cid:logo-"))
        let picture = try #require(try await pictures().images.first)
        #expect(picture.bytes < 5000)
        try FileManager.default.removeItem(atPath: room.path("Templates/own/logo.png"))
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.contains("Templates/own/issue.html:"))
    }

    @Test func `an issue can be looked at in a browser as it is`() async throws {
        try illustrate(try loaf())
        try await room.postrider("compose", "first")
        let html = try await room.postrider("issues", "show", "first", "--html", "--standalone").out
        #expect(html.contains("src=\"data:image/png;base64,iVBOR") && !html.contains("cid:"))
        let shown = try await room.postrider("issues", "show", "first").out
        #expect(shown.contains("1 picture, ") && shown.contains("in every mail"))
    }
}
