import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A broken file stops what names it, and nothing else.
@Suite(.newsroom) struct BrokenFileStoryTests {
    let room = TestNewsroom.current

    private struct Named: Decodable { let name: String }
    private struct Listed: Decodable { let issue: String }

    /// Breaks the front matter of a draft that nobody asks for.
    private func breakOne() throws {
        try room.write(
            "---\ntitle: Time: a colon\ndraft: true\n---\nText.\n", to: "Articles/old.md")
    }

    /// Runs a command that must work, and tell of the broken file in one line.
    private func passes(
        _ arguments: String..., naming file: String = "Articles/old.md:2",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Ending {
        let ending = try await room.run(arguments)
        #expect(ending.status == 0, "\(ending)", sourceLocation: sourceLocation)
        let lines = ending.err.split(separator: "\n").filter { $0.contains(file) }
        #expect(
            lines.count == 1 && lines[0].hasPrefix("passed over: "), "\(ending)",
            sourceLocation: sourceLocation)
        return ending
    }

    @Test func `a broken article is passed over by what does not need it`() async throws {
        try breakOne()
        let rows: [Named] = try await passes("articles", "list", "--json").json()
        #expect(rows.map(\.name) == ["geese", "bread", "snow"])
        _ = try await passes("articles", "show", "snow")
        _ = try await passes("compose", "first")
        #expect(try room.read("Issues/first/issue.txt").contains("A few words about snow."))
        _ = try await passes("compose", "second", "--article", "snow")
        _ = try await passes("lint", "first")
        try room.write("# New\n\nText.\n", to: "elsewhere/new.md")
        _ = try await passes("articles", "import", "elsewhere/new.md")
        #expect(room.exists("Articles/new.md"))
        try await room.relay()
        try await room.subscribe("ann")
        _ = try await passes("send", "first", "--yes")
    }

    @Test func `a command that names it says what is wrong with it`() async throws {
        try breakOne()
        for command in [["articles", "show", "old"], ["compose", "x", "--article", "old"]] {
            let ending = try await room.run(command)
            #expect(ending.status == 65, "\(ending)")
            #expect(ending.err.hasPrefix("postrider: Articles/old.md:2: "), "\(ending)")
            #expect(ending.err.split(separator: "\n").count == 1, "\(ending)")
        }
        try await room.postrider("compose", "first", "--article", "snow")
        try room.replace("  - snow\n", with: "  - snow\n  - old\n", in: "Issues/first/issue.yml")
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.hasPrefix("postrider: Articles/old.md:2: "), "\(ending)")
    }

    @Test func `an issue that was rendered can go although an article broke since`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try room.replace("title: Snow", with: "title: Snow: a", in: "Articles/snow.md")
        _ = try await passes("send", "first", "--yes", naming: "Articles/snow.md:2")
        #expect(relay.received.count == 3)
    }

    @Test func `two articles of one name stop only who names them`() async throws {
        try room.write("# Geese\n\nOther.\n", to: "Articles/geese.txt")
        let rows: [Named] = try await passes("articles", "list", "--json", naming: "geese.txt")
            .json()
        #expect(rows.map(\.name) == ["bread", "snow"])
        let ending = try await room.postrider("articles", "show", "geese", exits: 65)
        #expect(ending.err.contains("two articles are called geese"))
    }

    @Test func `a broken plan is passed over, and what it names is not mailed again`() async throws
    {
        try await room.postrider("compose", "first", "--article", "snow", "--article", "bread")
        try room.replace("subject:", with: "subject: [", in: "Issues/first/issue.yml")
        let file = "Issues/first/issue.yml:"
        _ = try await passes("compose", "second", naming: file)
        let plan = try room.read("Issues/second/issue.yml")
        #expect(plan.contains("- geese") && !plan.contains("- snow") && !plan.contains("- bread"))
        let rows: [Listed] = try await passes("issues", "list", "--json", naming: file).json()
        #expect(rows.map(\.issue) == ["second"])
        _ = try await passes("articles", "list", naming: file)
        _ = try await room.postrider("lint", "second")
        let ending = try await room.postrider("compose", "first", exits: 65)
        #expect(ending.err.hasPrefix("postrider: Issues/first/issue.yml:"), "\(ending)")
    }

    @Test func `a damaged ledger hides no other mailing, and is blamed on no other file`()
        async throws
    {
        struct Told: Decodable {
            let issue, state: String
        }
        struct Checkup: Decodable {
            struct Check: Decodable {
                let name, verdict: String
            }
            let checks: [Check]
        }
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("compose", "second", "--article", "bread")
        try await room.postrider("send", "second", "--yes")
        try await room.postrider("compose", "third", "--article", "snow")
        let ledger = "Issues/second/ledger.sqlite"
        try room.write("no ledger any more, whatever it was", to: ledger)
        let table = try await room.postrider("status", exits: 65)
        #expect(table.out.contains("first") && table.err.contains(ledger), "\(table)")
        let ending = try await room.postrider("status", "--json", exits: 65)
        let told: [Told] = try ending.json()
        #expect(told.map(\.issue) == ["first", "second"] && ending.err.contains("\"bad_data\""))
        #expect(told.map(\.state) == ["finished", "unreadable"])
        let listed = try await room.postrider("issues", "list", "--json")
        let rows: [Told] = try listed.json()
        #expect(rows.map(\.state).sorted() == ["draft", "finished", "unreadable"], "\(listed)")
        let doctor = try await room.run(["doctor", "--offline", "--json"])
        let checkup: Checkup = try doctor.json()
        let wrong = checkup.checks.filter { $0.verdict == "fail" }.map(\.name)
        #expect(wrong.allSatisfy { $0.contains("second") } && !wrong.isEmpty, "\(doctor)")
        try await room.postrider("send", "third", "--yes")
        let keys = try await room.postrider("key", "show")
        #expect(keys.out.contains("current"), "\(keys)")
    }

    @Test(arguments: ["empty", "folder", "link"])
    func `what stands in the place of a ledger and is none lets nobody be mailed`(_ kind: String)
        async throws
    {
        struct Told: Decodable {
            let issue, state: String
            let what: String?
        }
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let files = FileManager.default
        let ledger = "Issues/first/ledger.sqlite"
        switch kind {
        case "empty": try room.write("", to: ledger)
        case "folder":
            try files.createDirectory(
                atPath: room.path(ledger), withIntermediateDirectories: false)
        default:
            try files.createSymbolicLink(
                atPath: room.path(ledger), withDestinationPath: "/nowhere/ledger.sqlite")
        }
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains(ledger) && relay.received.isEmpty, "\(ending)")
        #expect(kind != "empty" || ending.err.contains("is damaged (it is empty)"), "\(ending)")
        let told: [Told] = try await room.postrider("status", "--json", exits: 65).json()
        #expect(told.map(\.state) == ["unreadable"] && told[0].what?.contains(ledger) == true)
        try await room.postrider("status", "first", exits: 65)
        try await room.postrider("report", "first", exits: 65)
        let doctor = try await room.postrider("doctor", "--offline", exits: 1)
        #expect(doctor.out.contains("fail  ledger of first: "), "\(doctor)")
    }

    @Test func `a ledger in another issue's folder is told of wherever it is shown`() async throws {
        struct Told: Decodable {
            let issue: String
            let ledgerIssue: String?
        }
        struct Report: Decodable {
            let issue: String
            let status: Told
        }
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let plain: Told = try await room.postrider("status", "first", "--json").json()
        #expect(plain.ledgerIssue == nil)
        try await room.postrider("compose", "second", "--article", "bread")
        try FileManager.default.copyItem(
            atPath: room.path("Issues/first/ledger.sqlite"),
            toPath: room.path("Issues/second/ledger.sqlite"))
        let words = "Issues/second/ledger.sqlite is the ledger of the issue first"
        let status = try await room.postrider("status", "second", "--json")
        let told: Told = try status.json()
        #expect(told.issue == "second" && told.ledgerIssue == "first", "\(status)")
        let report = try await room.postrider("report", "second", "--json")
        let reported: Report = try report.json()
        #expect(reported.issue == "second" && reported.status.ledgerIssue == "first")
        let send = try await room.postrider("send", "second", "--moved", "--yes", "--limit", "1")
        for ending in [status, report, send, try await room.postrider("status")] {
            #expect(ending.err.contains(words), "\(ending)")
        }
    }

    @Test func `doctor names an article that cannot be read`() async throws {
        try breakOne()
        let ending = try await room.run(["doctor", "--offline"])
        #expect(ending.out.contains("warn  article old: Articles/old.md:2: "), "\(ending)")
    }

    @Test func `of a folder that is imported one broken file stays behind`() async throws {
        try room.write("# One\n\nText.\n", to: "old/a.md")
        try room.write("---\ntitle: a: b\n---\n", to: "old/b.md")
        try room.write("# Three\n\nText.\n", to: "old/c/index.md")
        try room.write("# Not one\n", to: "old/README.md")
        _ = try await passes("articles", "import", "old", naming: "b.md")
        #expect(try room.names(in: "Articles").filter { !$0.hasPrefix(".") }.count == 5)
        let again = try await room.postrider("articles", "import", "old")
        #expect(again.err.contains("2 unchanged"), "\(again)")
    }

    @Test func `an import that is broken here is not imported a second time`() async throws {
        try room.write("# One\n\nText.\n", to: "old/one.md")
        try await room.postrider("articles", "import", "old/one.md")
        try room.replace("source:", with: "title: a: b\nsource:", in: "Articles/one.md")
        let again = try await room.postrider("articles", "import", "old/one.md")
        #expect(
            again.err.contains("passed over: Articles/one.md:") && !again.err.contains("1 added"))
        #expect(!room.exists("Articles/one-2.md"))
    }
}
