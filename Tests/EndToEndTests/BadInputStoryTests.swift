import Foundation
import PostriderTesting
import Testing

/// Input that cannot be used: each has its exit code, one or two lines, a way out, and leaves
/// nothing half written.
@Suite(.newsroom) struct BadInputStoryTests {
    let room = TestNewsroom.current

    /// Runs a command that must fail, and looks at what every failure has in common.
    @discardableResult
    private func refusal(
        _ arguments: String..., exits status: Int32, says words: String...,
        input: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let ending = try await Program.postrider.run(arguments, in: room.folder, input: input)
        #expect(ending.status == status, "\(ending)", sourceLocation: sourceLocation)
        let lines = ending.err.split(separator: "\n")
        #expect(
            ending.out.isEmpty && (1...2).contains(lines.count), "\(ending)",
            sourceLocation: sourceLocation)
        #expect(ending.err.hasPrefix("postrider: "), sourceLocation: sourceLocation)
        for word in words {
            #expect(ending.err.contains(word), sourceLocation: sourceLocation)
        }
        return ending.err
    }

    @Test func `a setting that is missing`() async throws {
        try room.replace("from:", with: "# from:", in: "postrider.yml")
        try await refusal("compose", "first", exits: 78, says: "from is missing", "Add it")
        #expect(!room.exists("Issues/first"))
    }

    @Test func `settings that are no YAML`() async throws {
        try room.write("newsletter: [a, b\nfrom: \"x\n", to: "postrider.yml")
        try await refusal("compose", exits: 78, says: "line", "not YAML", "indentation")
    }

    @Test func `a relay that is not named`() async throws {
        try await room.prepareFirstIssue()
        try room.replace("  url: smtp://127.0.0.1:9\n", with: "", in: "postrider.yml")
        try await refusal("send", "first", "--yes", exits: 78, says: "smtp.url is missing")
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test(.enabled(if: getuid() != 0, "root can read every file"))
    func `an article that may not be read`() async throws {
        chmod(room.path("Articles/snow.md"), 0)
        try await refusal(
            "compose", "--article", "snow", exits: 65, says: "Articles/snow.md",
            "may read the file")
    }

    @Test func `an article in an encoding that nobody knows`() async throws {
        try room.write([0x41, 0x81, 0x8D, 0x00], to: "Articles/odd.md")
        try await refusal(
            "compose", "first", "--article", "odd", exits: 65, says: "Articles/odd.md",
            "save the file as UTF-8")
        #expect(!room.exists("Issues/first"))
    }

    @Test func `an article in Windows-1252 is read, and says so`() async throws {
        try room.write(Array("# Caf".utf8) + [0xE9] + Array("\n\nBon.\n".utf8), to: "Articles/c.md")
        let shown = try await room.postrider("articles", "show", "c")
        #expect(shown.out.contains("Café") && shown.err.contains("Windows-1252"))
    }

    @Test func `an article without title and day goes by its file's name`() async throws {
        try room.write("Only a few words.\n", to: "Articles/first-frost.md")
        let table = try await room.postrider("articles", "list").out
        #expect(table.contains("First frost") || table.contains("First Frost"), "\(table)")
        try await room.postrider("compose", "first", "--article", "first-frost")
        #expect(try room.read("Issues/first/issue.txt").contains("Only a few words."))
    }

    @Test func `front matter that is never closed`() async throws {
        try room.write("---\ntitle: Snow\n\nIt fell.\n", to: "Articles/open.md")
        try await refusal("articles", "show", "open", exits: 65, says: "Articles/open.md:1", "---")
    }

    @Test func `a selection that holds nothing`() async throws {
        try await refusal(
            "compose", "first", "--tag", "weahter", exits: 65, says: "no article", "selection")
        #expect(!room.exists("Issues/first"))
        for name in try room.names(in: "Articles") {
            try FileManager.default.removeItem(atPath: room.path("Articles/\(name)"))
        }
        try await refusal("compose", "first", exits: 65, says: "Put files into Articles/")
    }

    @Test func `with --json a script gets what stopped the command as an object`() async throws {
        struct Told: Decodable, Equatable {
            let problem, what: String
            let remedy: String?
            let exitCode: Int
        }
        try await room.prepareFirstIssue()
        let ended = try await room.postrider("status", "frist", "--json", exits: 65)
        #expect(ended.out.isEmpty)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let told = try decoder.decode(Told.self, from: Data(ended.err.utf8))
        #expect(
            told
                == Told(
                    problem: "bad_data", what: "there is no issue frist",
                    remedy: "Did you mean first?", exitCode: 65))
        #expect(ended.err.split(separator: "\n").count == 1)
    }

    @Test func `names that nobody has`() async throws {
        try await room.prepareFirstIssue()
        try await refusal("compose", "--article", "snwo", exits: 65, says: "did you mean \"snow\"?")
        try await refusal("articles", "show", "xyz", exits: 65, says: "articles list")
        try await refusal("send", "frist", "--yes", exits: 65, says: "Did you mean first?")
        try await refusal("status", "first", exits: 65, says: "has not been sent")
        try await refusal(
            "send", "first", "--list", "dialy", "--yes", exits: 65, says: "Did you mean daily?")
        try await refusal(
            "compose", "first", "--template", "clasic", exits: 78, says: "Did you mean classic?")
        try await refusal("subscribers", "show", "no@example.org", exits: 65, says: "subscriber")
    }

    @Test func `names that lead out of the newsroom`() async throws {
        try await refusal("compose", "../evil", exits: 64, says: "cannot be the name")
        try await refusal("send", "../../etc", "--yes", exits: 65, says: "no issue")
        try await refusal("compose", "--template", "../../etc", exits: 78, says: "no template")
    }

    @Test(arguments: ["ann", "ann@", "@example.org", "a b@example.org", "a@b\r\nRCPT TO:<x@y>"])
    func `an address that is none`(_ address: String) async throws {
        try await refusal("subscribers", "add", address, exits: 65, says: "not an email address")
        // A domain alone is one that may be suppressed.
        if address.hasPrefix("@") { return }
        try await refusal("suppress", "add", address, exits: 65, says: "not an email address")
    }

    @Test func `tables that are none`() async throws {
        try room.write("name,town\nAnn,Bath\n", to: "people.csv")
        try await refusal(
            "subscribers", "import", "people.csv", exits: 65, says: "no column holds the address")
        try room.write("", to: "empty.csv")
        try await refusal("subscribers", "import", "empty.csv", exits: 65, says: "is empty")
        try await refusal("subscribers", "import", "none.csv", exits: 65, says: "check the path")
        for command in ["subscribers", "suppress"] {
            try await refusal(command, "import", "Articles", exits: 65, says: "is a folder")
        }
        let people = try await room.postrider("subscribers", "list", "--json").out
        #expect(people.isEmpty)
    }

    @Test func `a file where a folder belongs`() async throws {
        try await room.prepareFirstIssue()
        try room.write("", to: "file")
        try await refusal(
            "send", "first", "--dry-run", "--outbox", "file/mails", exits: 65,
            says: "file/mails: ", "Not a directory")
    }

    @Test func `a plan that is damaged`() async throws {
        try await room.prepareFirstIssue()
        let plan = try room.read("Issues/first/issue.yml")
        let html = try room.read("Issues/first/issue.html")
        try room.write(plan + "colour: red\n", to: "Issues/first/issue.yml")
        try await refusal("compose", "first", exits: 65, says: "issue.yml:", "colour")
        try room.write("subject: [\n", to: "Issues/first/issue.yml")
        try await refusal("send", "first", "--yes", exits: 65, says: "issue.yml")
        #expect(try room.read("Issues/first/issue.html") == html)
    }

    @Test func `a subject that no header can carry`() async throws {
        try await refusal("compose", "first", "--subject", " ", exits: 65, says: "empty")
        try await refusal(
            "compose", "first", "--subject", "Hi\r\nBcc: x@example.org", exits: 65,
            says: "no single line")
        try await refusal("compose", "first", "--subject", "Hi {{name", exits: 65, says: "}}")
        #expect(!room.exists("Issues/first"))
    }

    @Test func `a value that some readers lack`() async throws {
        try await room.prepareFirstIssue()
        try await room.postrider("subscribers", "add", "nn@example.org")
        try await room.postrider("compose", "first", "--subject", "Dear {{subscriber.name}}")
        try await refusal("send", "first", "--yes", exits: 65, says: "nn@example.org", "fallback")
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `nobody to send to`() async throws {
        try await room.postrider("compose", "first")
        try await refusal("send", "first", "--yes", exits: 65, says: "nobody to send to")
        #expect(!room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `an issue whose body is gone`() async throws {
        try await room.prepareFirstIssue()
        try FileManager.default.removeItem(atPath: room.path("Issues/first/issue.html"))
        try await refusal("send", "first", "--yes", exits: 65, says: "postrider compose first")
    }
}
