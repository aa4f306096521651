import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A built archive as others read it: feed readers, validators, a link check and a browser.
@Suite(.sampleNewsroom, .serialized) struct ArchiveReadersStoryTests {
    let room = TestNewsroom.current

    private static let templates = ["classic", "digest", "plain", "bulletin"]
    private static let languages = ["en", "de", "fr", "es", "ar"]
    private static let base = "https://post.example.org/archive/"

    /// Every rule of WCAG and those of good practice: a page of the archive is a page.
    private static let violations = """
        axe.run(document).then(r => r.violations.map(
        v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))
        """

    private static let passes = "axe.run(document).then(r => r.passes.map(v => v.id))"

    /// Opens an archive that lists what was sent at once, and subscribes a reader of two lists.
    private func openArchive() async throws {
        room.set("POSTRIDER_ARCHIVE_PUBLIC", "true")
        room.set("POSTRIDER_ARCHIVE_DELAY", "0s")
        room.set("POSTRIDER_LINKS_ARCHIVE", Self.base)
        room.set("POSTRIDER_SMTP_TLS", "off")
        try await room.relay()
        try await room.postrider("lists", "create", "open", "--public")
        try await room.subscribe("ann")
        try await room.subscribe("bob", to: "open")
    }

    /// Sends an issue with words of its own, and pictures, in a template and a language.
    private func publish(
        _ issue: String, template: String, language: String, to arguments: [String] = []
    ) async throws {
        room.set("POSTRIDER_NEWSLETTER_LANGUAGE", language)
        try await room.postrider(
            "compose", issue, "--all", "--template", template, "--subject", "On \(issue) & more",
            "--intro", "Words of \(issue) alone.")
        let ending = try await room.run(["send", issue, "--yes", "--ignore-lint"] + arguments)
        #expect(ending.status == 0, "\(ending)")
        room.set("POSTRIDER_NEWSLETTER_LANGUAGE", nil)
    }

    /// One issue a template and language, one to a public list, a hostile one, and a correction.
    private func publishAll() async throws {
        try await openArchive()
        for template in Self.templates {
            for language in Self.languages {
                try await publish(
                    "\(template)-\(language)", template: template, language: language)
            }
        }
        try await publish("listed", template: "classic", language: "en", to: ["--list", "open"])
        try room.write(
            """
            <html><head><title>Snow &lt;script&gt;x()&lt;/script&gt; ]]&gt; &amp;amp;</title></head><body>
            <p onclick="x()" id="a b">Words <a href="javascript:x()">here</a> and <a href="/elsewhere">there</a>
            <p>Never <b>closed <i>in</b> order</i><script>x()</script><table><p>outside</table>
            <iframe src="https://x.example/"></iframe><img src=https://x.example/p.png onerror="x()"></body></html>
            """, to: "Articles/hostile.html")
        try await room.postrider("compose", "hostile", "--article", "hostile")
        try await room.postrider("send", "hostile", "--yes", "--ignore-lint")
        try room.write(
            "It was *nineteen* loaves; see [the note](https://post.example.org/note).\n",
            to: "Issues/classic-en/correction.md")
        try await room.postrider("archive", "build", "public", "--base", Self.base)
    }

    @Test(
        .enabled(if: Program.python != nil, "python3 is not installed"),
        .enabled(if: ArchiveReader.hasFeedparser, "python3 has no feedparser"),
        .enabled(if: ArchiveReader.jing != nil, "jing is not installed"))
    func `feed readers and a link check find no fault in an archive`() async throws {
        try await publishAll()
        let count = Self.templates.count * Self.languages.count + 2
        let reading = try await ArchiveReader.read(room.path("public"), base: Self.base)
        #expect(reading.faults == [])
        #expect(reading.documents == ["feed.atom", "feed/1.atom"])
        #expect(reading.lists == ["lists/open/feed.atom"])
        // The latest twenty, and by prev-archive all of them.
        #expect(reading.entries.count == count)
        #expect(Set(reading.entries.map { $0[1] }).count == count)
        let items = Set(reading.items)
        #expect(items.count >= 20 && items.isSubset(of: reading.entries))
        #expect(reading.addresses > 1000)
        let documents = reading.documents + reading.lists
        #expect(
            try await ArchiveReader.faults(ofAtom: documents, in: room.path("public")) == [])

        try await importsItself(reading.entries)

        // Both would tell.
        try room.replace("<updated>", with: "<updated>on ", in: "public/feed.atom")
        let told = try await ArchiveReader.faults(
            ofAtom: ["feed.atom"], in: room.path("public"))
        #expect(told.contains { $0.contains("updated") })
        try FileManager.default.removeItem(atPath: room.path("public/digest-de.txt"))
        let broken = try await ArchiveReader.read(room.path("public"), base: Self.base)
        #expect(broken.faults.contains { $0.contains("digest-de.txt, which is not there") })
    }

    /// Imports the feed twice into a newsroom of its own.
    private func importsItself(_ entries: [[String]]) async throws {
        struct Imported: Decodable {
            struct Row: Decodable {
                let state: String
                let title: String
                let date: String?
                let file: String
            }
            let articles: [Row]
        }
        struct Listed: Decodable {
            let issue: String
            let date: String
        }
        let days = Dictionary(
            uniqueKeysWithValues: try await room.postrider("archive", "list", "--json")
                .json([Listed].self).map { ($0.issue, $0.date) })
        try await room.postrider("init", "other", "--sample")
        let arguments = [
            "articles", "import", "public/feed.atom", "public/feed/1.atom", "-C", "other", "--json",
        ]
        let once: Imported = try await room.run(arguments).json()
        let added = once.articles.filter { $0.state == "added" }
        #expect(Set(added.map(\.title)) == Set(entries.map { $0[1] }))
        #expect(added.count == entries.count)
        for row in added {
            let entry = try #require(entries.first { $0[1] == row.title })
            let issue = try #require(entry[2].split(separator: "/").last.map(String.init))
            let article = try room.read("other/\(row.file)")
            #expect(article.contains(entry[2]), "\(issue)")
            #expect(row.date == days[issue], "\(issue)")
            if issue != "hostile" {
                #expect(article.contains("Words of \(issue) alone."), "\(article)")
            }
        }
        let again: Imported = try await room.run(arguments).json()
        #expect(Set(again.articles.map(\.state)) == ["unchanged"])
    }

    @Test(.enabled(if: ArchiveReader.checker != nil, "the Nu HTML Checker or Java is missing"))
    func `the Nu HTML Checker finds nothing but what mails need`() async throws {
        try await publishAll()
        // Outlook needs attributes that have given way to CSS, and an issue's page is its mail.
        let attributes =
            #/\u{201C}(align|bgcolor|border|cell[a-z]+|height|valign|width)\u{201D} attribute/#
        let faults = try await ArchiveReader.faults(ofPagesIn: room.path("public"))
        func isOfMails(_ fault: (file: String, words: String)) -> Bool {
            fault.words.hasSuffix("element is obsolete. Use CSS instead.")
                && fault.words.contains(attributes)
        }
        let ofMails = faults.filter(isOfMails)
        let other = faults.filter { !isOfMails($0) }
        #expect(other.isEmpty, "\(Set(other.map { "\($0.file) \($0.words)" }).sorted())")
        #expect(!ofMails.isEmpty)
        #expect(
            ofMails.allSatisfy { $0.file != "public/index.html" && !$0.file.contains("latest/") })
    }

    @Test(
        .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
        .enabled(if: Program.python != nil, "python3 is not installed"),
        .enabled(if: PreviewBrowser.axe != nil, "axe is not installed"),
        arguments: Self.languages)
    func `axe finds no violation on a page of the archive`(_ language: String) async throws {
        let axe = try #require(PreviewBrowser.axe)
        try await openArchive()
        for template in Self.templates {
            try await publish(template, template: template, language: language)
        }
        try room.write("It was *nineteen* loaves.\n", to: "Issues/classic/correction.md")
        room.set("POSTRIDER_NEWSLETTER_LANGUAGE", language)
        let port = freePort()
        let url = "http://127.0.0.1:\(port)/"
        try await room.postrider("archive", "build", "public", "--base", url)
        let python = try #require(Program.python)
        let server = try python.start(
            [
                "-u", "-m", "http.server", "\(port)", "--bind", "127.0.0.1", "--directory",
                "public",
            ], in: room.folder)
        for _ in 0..<3000 where !server.output.contains("Serving ") && server.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        for page in [""] + Self.templates.map({ "\($0)/" }) {
            var steps = [PreviewBrowser.Step.load(axe), .evaluate(Self.passes)]
            for scheme in ["light", "dark"] {
                for width in [320, 1280] {
                    steps += [.scheme(scheme), .resize(width, 900), .evaluate(Self.violations)]
                }
            }
            let seen = try await PreviewBrowser.look(at: "\(url)\(page)#page", in: room, steps)
            // A script that looked at nothing would find nothing.
            let passed = try #require(seen[1].texts)
            for rule in ["color-contrast", "html-has-lang", "document-title", "link-name"] {
                #expect(passed.contains(rule), "\(page): \(passed)")
            }
            for index in [4, 7, 10, 13] {
                #expect(try #require(seen[index].texts) == [], "\(page) in \(language)")
            }
        }
        await server.stop()
    }
}
