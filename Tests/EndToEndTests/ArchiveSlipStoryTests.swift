import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What is public stays so until somebody says otherwise, whatever slips meanwhile.
@Suite(.newsroom) struct ArchiveSlipStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let title: String
        let date: String?
        let state: String
        let reason: String?
        let code: String?
    }

    private struct Report: Decodable {
        let url: String?
        let listed: Int
        let written: Int
        let removed: Int
    }

    private func row() async throws -> Row {
        let rows: [Row] = try await room.postrider("archive", "list", "--json").json()
        return try #require(rows.first)
    }

    @discardableResult
    private func build() async throws -> Report {
        try await room.postrider("archive", "build", "public", "--json").json()
    }

    /// Sends an issue to an archive that lists it at once, and builds that.
    private func publish() async throws {
        try room.replace(
            "links:\n",
            with: "archive: {public: true, delay: 0s}\nlinks:\n  archive: "
                + "https://post.example.org/archive\n", in: "postrider.yml")
        try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--article", "snow")
        try await room.postrider("send", "first", "--yes")
        #expect(try await build().listed == 1)
    }

    /// Everything public that stands in the folder, path by path.
    private func contents() throws -> [String: Data] {
        var found: [String: Data] = [:]
        let files = try #require(FileManager.default.enumerator(atPath: room.path("public")))
        for case let name as String in files where name != ".postrider-archive.json" {
            found[name] = FileManager.default.contents(atPath: room.path("public/\(name)"))
        }
        return found
    }

    @Test func `a build takes away what one that was killed left, and nothing else`() async throws {
        try await publish()
        let left = [
            "first/index.html.4711.0.new", "first.txt.12.3.new", "feed.atom.9.1.new",
            ".postrider-archive.json.5.0.new",
        ]
        let foreign = [
            "notes.1.0.new", "first/index.html.new", "first.txt.a.1.new", "first.txt.1.2.3.new",
        ]
        for name in left + foreign { try room.write("A page.", to: "public/\(name)") }
        try await build()
        for name in left { #expect(!room.exists("public/\(name)"), "\(name)") }
        for name in foreign { #expect(room.exists("public/\(name)"), "\(name)") }
    }

    @Test func `a slip in a file beside an issue takes no page away`() async throws {
        try await publish()
        let record = try room.read("Issues/first/archive.yml")
        let plan = try room.read("Issues/first/issue.yml")
        let before = try contents()
        func isRefused(_ file: String, code: String) async throws {
            let ending = try await room.postrider("archive", "build", "public", exits: 65)
            #expect(ending.err.contains(file), "\(ending)")
            #expect(ending.err.contains("nothing was changed"), "\(ending)")
            #expect(try contents() == before, "\(file)")
            let row = try await row()
            #expect(row.code == code && row.reason?.contains(file) == true, "\(row)")
            #expect(row.reason?.contains("ledger") == false, "\(row)")
        }
        try room.write([0x4E, 0xE9, 0x0A], to: "Issues/first/correction.md")
        try await isRefused("Issues/first/correction.md", code: "unreadable_file")
        try FileManager.default.removeItem(atPath: room.path("Issues/first/correction.md"))
        try room.write("x", to: "Issues/first/correction.md/x")
        try await isRefused("Issues/first/correction.md", code: "unreadable_file")
        try FileManager.default.removeItem(atPath: room.path("Issues/first/correction.md"))

        for broken in ["<<<<<<< HEAD\n\(record)", "id: x\n", record + "number: one\n"] {
            try room.write(broken, to: "Issues/first/archive.yml")
            try await isRefused("Issues/first/archive.yml", code: "unreadable_file")
        }
        try room.write(record, to: "Issues/first/archive.yml")

        try room.write("subject: [\n", to: "Issues/first/issue.yml")
        try await isRefused("issue.yml", code: "unreadable_plan")
        try FileManager.default.removeItem(atPath: room.path("Issues/first/archive.yml"))
        // One that was never published is not published by a slip.
        #expect(try await build().listed == 0)
        try room.write(record, to: "Issues/first/archive.yml")
        try room.write(plan, to: "Issues/first/issue.yml")
        #expect(try await build().listed == 1)
        #expect(try room.read("public/first/index.html").contains("A few words about snow."))
    }

    @Test func `an edit of issue.yml after the mailing changes no page`() async throws {
        try await publish()
        let before = try contents()
        let row = try await row()
        var plan = try room.read("Issues/first/issue.yml")
        plan = plan.split(separator: "\n").filter { line in
            !["title:", "subject:", "date:", "preheader:"].contains { line.hasPrefix($0) }
        }.joined(separator: "\n")
        try room.write(
            "subject: Other\ntitle: Another\ndate: 2020-01-02\npreheader: More\n\(plan)\n",
            to: "Issues/first/issue.yml")
        #expect(try await build().written == 0)
        #expect(try contents() == before)
        let after = try await self.row()
        #expect(after.title == row.title && after.date == row.date)
        let page = try room.read("public/index.html")
        #expect(page.contains(row.title) && !page.contains("Another"))
    }

    @Test func `what was public goes once the settings say so, and nothing else`() async throws {
        try await publish()
        try room.write("mine", to: "public/CNAME")
        try room.replace("public: true", with: "public: false", in: "postrider.yml")
        let ending = try await room.postrider("archive", "build", "public")
        #expect(ending.err.contains("archive.public is not true"), "\(ending)")
        #expect(try room.names(in: "public") == [".postrider-archive.json", "CNAME"])
        try await room.postrider("archive", "build", "public", exits: 78)
        try room.replace("public: false", with: "public: true", in: "postrider.yml")
        #expect(try await build().listed == 1)
    }

    @Test func `a correction that is emptied moves no time back`() async throws {
        try await publish()
        try room.write("It was *nineteen* loaves.\n", to: "Issues/first/correction.md")
        try await build()
        func updated() throws -> String {
            let feed = try room.read("public/feed.json")
            let name = try #require(feed.firstRange(of: "\"date_modified\":\""))
            return String(feed[name.upperBound...].prefix { $0 != "\"" })
        }
        let corrected = try updated()
        try room.write("\n", to: "Issues/first/correction.md")
        try await build()
        #expect(try updated() >= corrected)
        #expect(try !room.read("public/first/index.html").contains("nineteen"))
        #expect(try room.read("Issues/first/archive.yml").contains("corrected: "))
        try FileManager.default.removeItem(atPath: room.path("Issues/first/correction.md"))
        #expect(try await build().written == 0)
    }

    @Test func `no folder above the newsroom is built into, and no address with more than a path`()
        async throws
    {
        try await publish()
        for folder in ["/", "..", "../.."] {
            let ending = try await room.postrider("archive", "build", folder, exits: 65)
            #expect(ending.err.contains("Name another folder"), "\(ending)")
        }
        try room.write("x", to: "other/first.txt/x")
        let taken = try await room.postrider("archive", "build", "other", exits: 65)
        #expect(taken.err.contains("was not written by it"), "\(taken)")
        for base in [
            "http://n.example/", "https://n.example/?a", "https://n.example/#a",
            "https://me@n.example/", "https://n.example/a b", "https://", "n.example",
        ] {
            let ending = try await room.postrider(
                "archive", "build", "elsewhere", "--base", base, exits: 64)
            #expect(ending.err.contains("--base takes"), "\(ending)")
        }
        #expect(!room.exists("elsewhere"))
        try await room.postrider(
            "archive", "build", "elsewhere", "--base", "http://127.0.0.1:8080/a")
    }

    @Test(arguments: ["latest", "feed", "feed.atom"])
    func `no new list takes a name of the archive`(_ name: String) async throws {
        let ending = try await room.postrider("lists", "create", name, exits: 65)
        let why = "the archive and the pages for readers have this name"
        #expect(ending.err.contains(why), "\(ending)")
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--list", name, "--new-list", exits: 65)
        let lists = try await room.postrider("lists", "--json").out
        #expect(!lists.contains(name), "\(lists)")
    }
}
