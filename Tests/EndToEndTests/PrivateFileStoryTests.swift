import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What holds secrets or people's data gets into no mail, whatever link leads there.
@Suite(.newsroom) struct PrivateFileStoryTests {
    let room = TestNewsroom.current
    private let elsewhere = TemporaryFolder()

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createDirectory(
            atPath: (room.path(name) as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: room.path(name), withDestinationPath: target)
    }

    /// Makes the secret key; gives its digits.
    private func secret() async throws -> String {
        try await room.subscribe("ann")
        let words = try room.read("Subscribers/secret.key").split(whereSeparator: \.isWhitespace)
        return String(try #require(words.last))
    }

    private func issueText() throws -> String {
        try room.read("Issues/first/issue.txt") + room.read("Issues/first/issue.html")
    }

    private func followLinks() throws {
        try room.write(
            try room.read("postrider.yml") + "articles: {follow_links: true}\n",
            to: "postrider.yml")
    }

    @Test func `an article that leads to the key or out of the newsroom is passed over and told`()
        async throws
    {
        let key = try await secret()
        try link("Articles/key.md", to: "../Subscribers/secret.key")
        try link("Articles/passwd.txt", to: "/etc/passwd")
        try FileManager.default.linkItem(
            atPath: room.path("Subscribers/secret.key"), toPath: room.path("Articles/hard.md"))
        let ending = try await room.postrider("compose", "first")
        for name in ["key.md", "hard.md"] {
            #expect(ending.err.contains("Articles/\(name): holds secrets"), "\(ending)")
        }
        #expect(ending.err.contains("Articles/passwd.txt: leads to /etc/passwd"), "\(ending)")
        #expect(ending.err.contains("articles.follow_links"))
        for text in [key, "root:"] { #expect(!(try issueText().contains(text))) }
        for name in ["key", "passwd", "hard"] {
            let ending = try await room.postrider(
                "compose", "second", "--article", name, exits: 65)
            #expect(ending.err.contains("Articles/\(name)"), "\(ending)")
            try await room.postrider("articles", "show", name, exits: 65)
        }
        #expect(!room.exists("Issues/second/issue.txt"))
    }

    @Test
    func `links out of the newsroom are followed where the settings say so, never to secrets`()
        async throws
    {
        let key = try await secret()
        try elsewhere.write("# Ice\n\nWords from elsewhere.\n", to: "posts/ice.md")
        try elsewhere.write("# Fog\n\nWords of another.\n", to: "fog.md")
        try link("Articles/2026", to: elsewhere.file("posts"))
        try link("Articles/fog.md", to: elsewhere.file("fog.md"))
        try link("Articles/key.md", to: "../Subscribers/secret.key")
        try link("Articles/proc.txt", to: "/proc/self/environ")
        try await room.postrider("compose", "first", "--article", "fog", exits: 65)
        try followLinks()
        try await room.postrider("compose", "first", "--article", "fog", "--article", "2026/ice")
        #expect(try issueText().contains("Words from elsewhere."))
        #expect(try issueText().contains("Words of another."))
        for name in ["key", "proc"] {
            let ending = try await room.postrider(
                "compose", "first", "--article", name, exits: 65)
            #expect(ending.err.contains("holds secrets"), "\(ending)")
        }
        #expect(!(try issueText().contains(key)))
    }

    @Test func `articles may lie elsewhere, and its pictures with it`() async throws {
        try elsewhere.write("# Ice\n\n![A view](view.png)\n", to: "posts/ice.md")
        let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        try elsewhere.write(Array(try Data(contentsOf: sample)), to: "posts/view.png")
        try FileManager.default.removeItem(atPath: room.path("Articles"))
        try link("Articles", to: elsewhere.file("posts"))
        try await room.postrider("compose", "first")
        #expect(try issueText().contains("cid:view-"))
    }

    @Test func `a part of a template that leads out of the newsroom stops what uses it`()
        async throws
    {
        _ = try await secret()
        for target in ["/etc/passwd", room.path("Subscribers/secret.key")] {
            for name in ["Templates/classic/style.css", "Templates/partials/head.html"] {
                try link(name, to: target)
                let ending = try await room.postrider("compose", "first", exits: 65)
                #expect(ending.err.contains(name), "\(ending)")
                try FileManager.default.removeItem(atPath: room.path(name))
            }
        }
        try link("Templates/phrases/xx.yml", to: "/etc/passwd")
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.contains("Templates/phrases/xx.yml: leads to /etc/passwd"), "\(ending)")
    }

    @Test(arguments: ["issue.html", "issue.txt", "issue.yml"])
    func `a file of an issue that leads elsewhere is not sent`(name: String) async throws {
        _ = try await secret()
        let relay = try await room.relay()
        try await room.postrider("compose", "first")
        let file = "Issues/first/\(name)"
        for target in [elsewhere.file(name), room.path("Subscribers/secret.key")] {
            try elsewhere.write(try room.read(file), to: name)
            let kept = try room.read(file)
            try FileManager.default.removeItem(atPath: room.path(file))
            try link(file, to: target)
            try await room.postrider("send", "first", "--yes", exits: 65)
            try FileManager.default.removeItem(atPath: room.path(file))
            try room.write(kept, to: file)
        }
        #expect(relay.received.isEmpty)
    }

    @Test(arguments: ["../Subscribers/secret.key", "link.png", "../Issues/first/ledger.sqlite"])
    func `no picture leads to a secret`(source: String) async throws {
        _ = try await secret()
        try await room.postrider("compose", "first")
        try room.write("a ledger", to: "Issues/first/ledger.sqlite")
        try link("Articles/link.png", to: "../Subscribers/secret.key")
        try room.write("# Ice\n\n![A view](\(source))\n", to: "Articles/ice.md")
        let ending = try await room.postrider("compose", "second", "--article", "ice", exits: 65)
        #expect(ending.err.contains("Articles/ice.md:3"), "\(ending)")
        #expect(ending.err.contains("holds secrets"), "\(ending)")
    }

    @Test func `files over the limit are refused by name before they are read`() async throws {
        try room.write("", to: "Articles/large.md")
        truncate(room.path("Articles/large.md"), 3 << 30)
        let composed = try await room.postrider("compose", "first")
        #expect(composed.err.contains("Articles/large.md: has 3072 MB"), "\(composed)")
        #expect(composed.err.contains("32 MB"))
        try await room.postrider("compose", "second", "--article", "large", exits: 65)
        try await room.postrider("articles", "import", room.path("Articles/large.md"), exits: 65)
        for name in ["Templates/classic/style.css", "Issues/first/issue.html", "postrider.yml"] {
            let kept = try? room.read(name)
            try room.write("", to: name)
            truncate(room.path(name), 3 << 30)
            let ending =
                try await name.hasPrefix("Issues")
                ? room.postrider("send", "first", "--dry-run", exits: 65)
                : room.postrider("compose", "first", exits: 65)
            #expect(ending.err.contains("\(name): has 3072 MB"), "\(ending)")
            try FileManager.default.removeItem(atPath: room.path(name))
            if let kept { try room.write(kept, to: name) }
        }
        try room.write("# Ice\n\n![A view](view.png)\n", to: "Articles/ice.md")
        try room.write("", to: "Articles/view.png")
        truncate(room.path("Articles/view.png"), 3 << 30)
        let picture = try await room.postrider("compose", "third", "--article", "ice", exits: 65)
        #expect(picture.err.contains("view.png: has 3072 MB"), "\(picture)")
    }

    @Test func `what is typed on the command line is no way round`() async throws {
        _ = try await secret()
        let intro = try await room.postrider(
            "compose", "first", "--intro", "@Subscribers/secret.key", exits: 65)
        #expect(intro.err.contains("holds secrets"), "\(intro)")
        try await room.postrider(
            "articles", "import", room.path("Subscribers/secret.key"), exits: 65)
        try link("Articles/plan.md", to: "../postrider.yml")
        try await room.postrider("compose", "first", "--article", "plan", exits: 65)
    }

    @Test(arguments: [
        ("yes", "printed more than 64 KB and was stopped"), ("exit 3", "ended with status 3"),
        ("kill -TERM $$", "was ended by signal 15"),
    ])
    func `a command that gives no password is an error of the settings`(
        command: String, problem: String
    ) async throws {
        try await room.prepareFirstIssue()
        try await room.relay()
        try room.replace(
            "  tls: off", with: "  tls: off\n  username: news\n  password_command: \(command)",
            in: "postrider.yml")
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains(problem), "\(ending)")
    }
}
