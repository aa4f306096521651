import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The lists that people are on.
@Suite(.newsroom) struct ListsStoryTests {
    let room = TestNewsroom.current

    private struct List: Decodable, Equatable {
        let name: String
        let optIn: String
        let active: Int
        let pending: Int
        let unsubscribed: Int
        let unreachable: Int
    }

    @Test func `a list counts who may be mailed apart from who may not`() async throws {
        try await room.subscribe("ann", "bob", "eve", to: "daily")
        try await room.postrider("lists", "create", "club", "--double-opt-in")
        try await room.postrider("subscribers", "add", "pat@example.org", "--list", "club")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "bob@example.org")
        let lists: [List] = try await room.postrider("lists", "--json").json()
        #expect(
            lists.sorted { $0.name < $1.name } == [
                List(
                    name: "club", optIn: "double", active: 0, pending: 1, unsubscribed: 0,
                    unreachable: 0),
                List(
                    name: "daily", optIn: "single", active: 1, pending: 0, unsubscribed: 1,
                    unreachable: 1),
            ])
        let table = try await room.postrider("lists", "list").out.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(
            table.sorted() == [
                "LIST ACTIVE PENDING UNSUBSCRIBED UNREACHABLE OPT-IN SHOWN",
                "club 0 1 0 0 double private", "daily 1 0 1 1 single private",
            ])
        let shown = try await room.postrider("lists", "show", "daily")
        #expect(
            shown.out.hasPrefix(
                """
                List          daily
                Shown         private
                Opt-in        single
                Active        1
                Pending       0
                Unsubscribed  1
                Unreachable   1
                Since         20
                """), "\(shown)")
        #expect(shown.err == "Who is on it: postrider subscribers list --list daily\n")
    }

    @Test func `what lists are called goes from one newsroom to another`() async throws {
        try await room.postrider(
            "lists", "create", "daily", "--public", "--title", "Jeden Tag", "--description",
            "Alles, jeden Morgen", "--language", "de", "--double-opt-in")
        try await room.postrider("lists", "create", "club")
        let told = try await room.postrider("lists", "list", "--json").out
        try room.write(told, to: "lists.json")
        let same = try await room.postrider("lists", "import", "lists.json").err
        #expect(same == "As before: club, daily\nNothing was changed.\n")
        try await room.postrider("lists", "delete", "daily", "--yes")
        try await room.postrider("lists", "change", "club", "--title", "The Club")
        let taken = try await room.postrider("lists", "import", "-", input: told).err
        #expect(taken == "Made: daily\nChanged: club\n")
        let back = try await room.postrider("lists", "show", "daily").out
        for word in ["Jeden Tag", "Alles, jeden Morgen", "public", "double"] {
            #expect(back.contains(word), "\(back)")
        }
    }

    @Test(arguments: [
        ("{}", "lists.json: it is no array of lists"), ("nonsense", "lists.json: it is no JSON"),
        (#"[{"name": "a"}, {}]"#, "lists.json: list 2 has no name"),
        (#"[{"name": "a", "title": 3}]"#, "list 1: title has a value of another kind"),
        (#"[{"name": "a;b"}]"#, "list 1: \"a;b\" is no name of a list"),
        (#"[{"name": "a"}, {"name": "A"}]"#, "list 2: a stands there twice"),
        (#"[{"name": "a"}, {"name": "sent"}]"#, "no new list can be called sent"),
        (#"[{"name": "a", "opt_in": "triple"}]"#, "neither single nor double"),
        (#"[{"name": "a", "language": "??"}]"#, "the language of a names none"),
        (#"[{"name": "a", "title": "x\u001by"}]"#, "the title of a has a character"),
    ])
    func `of a file that is none, nothing is taken`(_ text: String, _ told: String) async throws {
        try room.write(text, to: "lists.json")
        let ending = try await room.postrider("lists", "import", "lists.json", exits: 65)
        #expect(ending.err.contains(told), "\(ending)")
        #expect(try await room.postrider("lists").err.hasPrefix("No lists yet"))
    }

    @Test func `titles that no page could show are refused, and names that a page has`()
        async throws
    {
        let long = String(repeating: "x", count: 101)
        for (option, text, told) in [
            ("--title", long, "has 101 characters; 100 may be"),
            ("--title", "a\u{202E}b", "has a character that is no text, U+202E"),
            ("--description", "a\u{7}b", "has a character that is no text, U+7"),
        ] {
            let ending = try await room.run(["lists", "create", "club", option, text])
            #expect(ending.status == 64 && ending.err.contains("\(option) \(told)"), "\(ending)")
        }
        let ending = try await room.postrider(
            "subscribers", "import", "-", exits: 65,
            input: "email,lists\nann@example.org,feed\n")
        #expect(ending.err.contains("no list feed, and none can be made"), "\(ending)")
        #expect(try await room.postrider("lists").err.hasPrefix("No lists yet"))
    }

    @Test(arguments: [
        ["lists", "create", "odd;name"], ["segments", "save", "odd;name", "tag:x"],
        ["subscribers", "list", "--list", "odd;name"], ["send", "first", "--list", "odd;name"],
        ["send", "first"] + (0..<60).flatMap { _ in ["--list", "daily"] } + ["--list=odd;name"],
    ])
    func `of a name that is none it is said what one is made of`(_ command: [String]) async throws {
        let ending = try await room.run(command)
        #expect(ending.status == 64, "\(ending)")
        #expect(ending.err.contains("'odd;name' is invalid"), "\(ending)")
        #expect(ending.err.contains("a name has letters, digits, -, _ and . alone"), "\(ending)")
    }

    @Test func `a mailing goes to as many lists as are named`() async throws {
        let relay = try await room.relay()
        let names = (0..<120).map { "list-\($0)" }
        try await room.postrider(
            "subscribers", "import", "-", "--new-list", "--list", names[0],
            input: "email,lists\nann@example.org,\"\(names.joined(separator: ";"))\"\n"
                + "bob@example.org,\(names[119])\n")
        try await room.subscribe("cai", to: "other")
        try await room.postrider("compose", "first")
        let lists = names.dropFirst().flatMap { ["--list", $0] }
        let ending = try await room.run(["send", "first"] + lists + ["--yes", "--json"])
        #expect(ending.status == 0, "\(ending)")
        #expect(
            Set(relay.received.flatMap(\.recipients)) == ["ann@example.org", "bob@example.org"])
        let status = try await room.postrider("status", "first", "--json")
        for name in names.dropFirst() { #expect(status.out.contains(name)) }
    }

    @Test func `a list is made once, changed and deleted`() async throws {
        let none = try await room.postrider("lists")
        #expect(none.out.isEmpty && none.err == "No lists yet: postrider lists create NAME\n")
        func say(_ arguments: String...) async throws -> String {
            let ending = try await room.run(["lists"] + arguments)
            #expect(ending.status == 0 && ending.out.isEmpty, "\(ending)")
            return ending.err
        }
        #expect(try await say("create", "daily") == "Made the list daily.\n")
        #expect(try await say("create", "daily") == "The list daily exists already.\n")
        #expect(
            try await say("create", "daily", "--public", "--title", "The Daily")
                == "The list daily exists already. Nothing was changed; postrider lists change "
                + "daily changes it.\n")
        #expect(
            try await say("change", "daily", "--opt-in", "double")
                == "The list daily has double opt-in now.\n")
        #expect(
            try await say("change", "daily", "--opt-in", "double")
                == "The list daily has double opt-in already.\n")
        #expect(try await say("delete", "daily", "--yes") == "Deleted the list daily.\n")
    }

    private struct Shown: Decodable, Equatable {
        let name: String
        let `public`: Bool
        var title: String?
        var description: String?
        var language: String?
    }

    @Test func `a list is private until it is said otherwise, and says what comes`() async throws {
        try await room.postrider("lists", "create", "daily")
        try await room.postrider("lists", "create", "weekly", "--public", "--title", "The Weekly")
        let changed = try await room.postrider(
            "lists", "change", "daily", "--public", "--description", "All news.", "--language",
            "pt_BR")
        #expect(changed.err == "Changed the list daily. It is public.\n")
        let again = try await room.postrider("lists", "change", "daily", "--public")
        #expect(again.err == "The list daily is so already.\n")
        try await room.postrider("lists", "change", "weekly", "--private", "--title", "")
        let lists: [Shown] = try await room.postrider("lists", "--json").json()
        #expect(
            lists == [
                Shown(name: "daily", public: true, description: "All news.", language: "pt-BR"),
                Shown(name: "weekly", public: false),
            ])
        let shown = try await room.postrider("lists", "show", "daily").out
        #expect(shown.contains("Shown         public\nDescription   All news.\n"), "\(shown)")
        try await room.postrider("lists", "change", "daily", exits: 64)
        try await room.postrider("lists", "change", "daily", "--public", "--private", exits: 64)
        let slip = try await room.postrider(
            "lists", "change", "daily", "--language", "no language", exits: 64)
        #expect(slip.err.contains("names no language"), "\(slip)")
        try await room.postrider("lists", "change", "dayly", "--public", exits: 65)
    }

    @Test func `a list that is not there is an error with the nearest name`() async throws {
        try await room.postrider("lists", "create", "weekly")
        for arguments in [["show", "weakly"], ["delete", "weakly"]] {
            let ending = try await room.run(["lists"] + arguments)
            #expect(ending.status == 65, "\(ending)")
            #expect(ending.err.contains("there is no list weakly\nDid you mean weekly?"))
        }
        let far = try await room.postrider("lists", "show", "zzzzzzzz", exits: 65)
        #expect(far.err.contains("See: postrider lists list"))
    }
}
