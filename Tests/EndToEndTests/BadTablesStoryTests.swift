import Foundation
import PostriderTesting
import Testing

/// Tables that are damaged, hostile or interrupted: refused with their place, or taken row by
/// row with the numbers adding up; never half applied.
@Suite(.newsroom) struct BadTablesStoryTests {
    let room = TestNewsroom.current

    private struct Counts: Decodable {
        let rows: Int
        let added: Int
        let updated: Int
        let unchanged: Int
        let skipped: Int
        let rejected: Int
        let encoding: String
        let format: String?

        var addsUp: Bool { rows == added + updated + unchanged + skipped + rejected }
    }

    private func load(
        _ text: String, exits status: Int32 = 0, _ options: String...
    ) async throws -> Counts {
        try room.write(text, to: "people.csv")
        let ending = try await room.run(
            ["subscribers", "import", "people.csv", "--json"] + options)
        #expect(ending.status == status, "\(ending)")
        let counts: Counts = try ending.json()
        #expect(counts.addsUp)
        return counts
    }

    private func people() async throws -> [String] {
        try await room.postrider("subscribers", "export").out
            .split(whereSeparator: \.isNewline).dropFirst()
            .compactMap { $0.split(separator: ",").first.map(String.init) }
    }

    // MARK: - Shape

    @Test(.enabled(if: Program.bash != nil, "needs bash"))
    func `a pipe that is named as a file is read as one`() async throws {
        let bash = try #require(Program.bash)
        let script = """
            exec "$0" subscribers import <(printf 'email\\nann@example.org\\nnot one\\n') \
                --list daily --new-list
            """
        let ending = try await bash.run(
            ["-c", script, Program.postrider.path], in: room.folder, environment: room.variables)
        #expect(ending.status == 1 && ending.out.contains("1 added"), "\(ending)")
        #expect(room.exists("Subscribers/standard-input.rejected.csv"), "\(ending)")
    }

    @Test func `ragged rows are rejected with their lines, the others taken`() async throws {
        let counts = try await load(
            "email,name\na@example.org,A\nb@example.org\nc@example.org,C,more\nd@example.org,D,\n",
            exits: 1)
        #expect(counts.added == 2 && counts.rejected == 2)
        let rejected = try room.read("people.csv.rejected.csv")
        #expect(rejected.contains("\r\n3,has 1 cell where the heading has 2,b@example.org"))
        #expect(rejected.contains("\r\n4,has 3 cells"))
        let attributes = try FileManager.default.attributesOfItem(
            atPath: room.path("people.csv.rejected.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `rejected rows take the place of no other file`() async throws {
        let text = "email,name\na@example.org,A\nnobody,B\n"
        _ = try await load(text, exits: 1)
        _ = try await load(text, exits: 1)
        #expect(room.exists("people.csv.rejected.csv") && room.exists("people.csv.rejected-2.csv"))
        let before = try room.read("people.csv")
        for place in ["people.csv", "postrider.yml", "nowhere/x.csv"] {
            let held = try await room.postrider(
                "subscribers", "import", "people.csv", "--rejected", place, exits: 65)
            #expect(held.err.contains("Nothing was imported"), "\(held)")
        }
        #expect(try room.read("people.csv") == before)
        try await room.postrider(
            "subscribers", "import", "people.csv", "--rejected", "people.csv.rejected.csv", exits: 1
        )
    }

    @Test func `a quote that does not close refuses the whole file`() async throws {
        try room.write(
            "email,name\na@example.org,A\nb@example.org,\"B\nc@example.org,C\n", to: "q.csv")
        let ending = try await room.postrider("subscribers", "import", "q.csv", exits: 65)
        #expect(ending.err.contains("q.csv: line 3:") && ending.err.contains("close its quote"))
        #expect(try await people().isEmpty)
    }

    @Test func `NUL bytes and other controls reject their rows`() async throws {
        let counts = try await load(
            "email,name\na@example.org,A\u{0}B\nb@example.org,\u{1B}[31mred\nc@example.org,C\n",
            exits: 1)
        #expect(counts.added == 1 && counts.rejected == 2)
        #expect(try room.read("people.csv.rejected.csv").contains("control character (\\u{1B})"))
    }

    @Test func `a cell of a megabyte rejects its row`() async throws {
        let counts = try await load(
            "email,note\na@example.org,\(String(repeating: "x", count: 1 << 20))\n"
                + "b@example.org,short\n", exits: 1)
        #expect(counts.added == 1 && counts.rejected == 1)
    }

    @Test func `a header alone is an import of nobody`() async throws {
        #expect(try await load("email,name\n").rows == 0)
        #expect(try await load("email,name").rows == 0)
    }

    @Test func `an address in another case is the same person`() async throws {
        let counts = try await load(
            "email,name\nAnn@Example.org,Ann\nann@example.ORG,Ann\nANN@EXAMPLE.ORG,Anna\n")
        #expect(counts.added == 1 && counts.skipped == 1 && counts.updated == 1)
        #expect(try await people() == ["Ann@Example.org"])
    }

    @Test func `standard input leaves its rejected rows in the newsroom`() async throws {
        try await room.postrider(
            "subscribers", "import", "-", exits: 1, input: "email\nnobody\nann@example.org\n")
        #expect(try room.read("Subscribers/standard-input.rejected.csv").contains("2,"))
        try await room.postrider(
            "subscribers", "import", "-", "--rejected", "mine.csv", exits: 1,
            input: "email\nnobody\n")
        #expect(room.exists("mine.csv"))
    }

    // MARK: - Formulas and controls

    @Test func `formula cells leave harmless and come back as they were`() async throws {
        let formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "'=x", "=\"a\"\"b\"", "\t=1"]
        let rows = formulas.enumerated().map {
            "p\($0.offset)@example.org,\"\($0.element.replacing("\"", with: "\"\""))\""
        }
        _ = try await load((["email,formula"] + rows).joined(separator: "\n") + "\n")
        let table = try await room.postrider("subscribers", "export").out
        for line in table.split(whereSeparator: \.isNewline).dropFirst() {
            let cell = line.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
            let first = cell.trimmingPrefix("\"").first
            #expect(first == "'", "\(line)")
        }
        try await room.postrider("init", "other")
        try await room.postrider("subscribers", "import", "-", "-C", "other", input: table)
        #expect(try await room.postrider("subscribers", "export", "-C", "other").out == table)
    }

    @Test func `no listing and no error obeys a control character`() async throws {
        try room.write("em\u{1B}[2Jail,\u{7}name\na@example.org,A\n", to: "odd\u{1B}.csv")
        let file = "odd\u{1B}.csv"
        var endings = [try await room.run(["subscribers", "import", file])]
        endings.append(
            try await room.run(["subscribers", "import", file, "--map", "em\u{1B}[2Jail=email"]))
        endings.append(
            try await room.run(
                ["subscribers", "add", "ann@example.org", "--set", "x\u{1B}[1m=y\u{9B}2J"]))
        endings.append(
            try await room.run(["suppress", "add", "sup@example.org", "--note", "\u{1B}]0;x\u{7}"]))
        for command in [
            ["subscribers", "list"], ["subscribers", "show", "ann@example.org"],
            ["subscribers", "explain", "ann@example.org"], ["suppress", "list"],
            ["subscribers", "undo"], ["subscribers", "show", "x\u{1B}@example.org"],
            ["subscribers", "explain", "sup@example.org"], ["lists"],
        ] {
            endings.append(try await room.run(command))
        }
        for ending in endings {
            let text = (ending.out + ending.err).unicodeScalars
            #expect(
                !text.contains {
                    $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r"
                }, "\(ending)")
        }
    }

    // MARK: - Encodings

    /// Names in the language for which an encoding is made.
    private static let encodings: [(python: String, name: String, read: Bool)] = [
        ("utf-8", "Zoë Łukasz 山田", true), ("utf-8-sig", "Zoë", true),
        ("utf-16", "Zoë 山田", true), ("utf-16-le", "Zoe", true), ("utf-16-be", "Zoe", true),
        ("cp1252", "Zoë “Ü” O’Brien-Çelik", true), ("iso-8859-1", "Åsa Ñuñez", true),
        ("utf-32", "Zoë", false), ("iso-8859-15", "Žofie Œuvre €", false),
        ("iso-8859-2", "Łukasz Wójcik", false), ("cp1250", "Michał Ząb", false),
        ("cp1251", "Иван Петров", false), ("koi8-r", "Иван", false),
        ("iso-8859-7", "Γιώργος", false), ("cp1254", "Şükrü Işık", false),
        ("cp1255", "שלום", false), ("cp1256", "محمد", false), ("mac-roman", "René", false),
        ("cp437", "René Jürg", false), ("shift_jis", "山田太郎", false), ("euc-jp", "山田太郎", false),
        ("iso-2022-jp", "山田太郎", false), ("gb18030", "王小明", false), ("big5", "王小明", false),
        ("euc-kr", "김철수", false), ("cp037", "Zoe", false),
    ]

    /// The name of an encoding as `iconv` knows it.
    private static func iconv(_ python: String) -> String {
        [
            "mac-roman": "MACINTOSH", "cp037": "IBM037", "cp437": "IBM437", "gb18030": "GB18030",
            "utf-32": "UTF-32",
        ][python] ?? python
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `an encoding is found out, or refused with the byte and read when named`() async throws {
        for (encoding, name, isRead) in Self.encodings {
            let script = """
                import sys
                text = 'email,name\\n' + 'ann@example.org,' + sys.argv[2] + '\\n'
                open(sys.argv[3], 'wb').write(text.encode(sys.argv[1]))
                """
            let made = try await #require(Program.python).run(
                ["-c", script, encoding, name, "table.csv"], in: room.folder)
            #expect(made.status == 0, "\(made)")
            var options: [String] = []
            if !isRead {
                let ending = try await room.postrider(
                    "subscribers", "import", "table.csv", exits: 65)
                #expect(
                    ending.err.contains("table.csv: byte ") && ending.err.contains("--encoding"),
                    "\(encoding): \(ending)")
                #expect(try await people().isEmpty, "\(encoding)")
                options = ["--encoding", Self.iconv(encoding)]
            }
            let ending = try await room.run(["subscribers", "import", "table.csv"] + options)
            #expect(ending.status == 0, "\(encoding): \(ending)")
            let table = try await room.postrider("subscribers", "export").out
            #expect(table.contains(name), "\(encoding): \(table)")
            try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        }
    }

    @Test func `an encoding that is unknown or wrong is refused`() async throws {
        try room.write(Array("email,name\nann@example.org,Zo".utf8) + [0xEB, 0x0A], to: "t.csv")
        let unknown = try await room.postrider(
            "subscribers", "import", "t.csv", "--encoding", "nonsense", exits: 65)
        #expect(unknown.err.contains("iconv -l"))
        let wrong = try await room.postrider(
            "subscribers", "import", "t.csv", "--encoding", "utf-8", exits: 65)
        #expect(wrong.err.contains("byte 30 has no meaning in utf-8"))
        #expect(try await people().isEmpty)
    }

    // MARK: - Interruptions

    /// So many rows that an import of them takes a while.
    private func manyRows(_ count: Int, _ prefix: String = "reader") -> String {
        var text = "email,name,city,plan,age\n"
        for number in 0..<count {
            text += "\(prefix)\(number)@example.org,Reader \(number),Bath,paid,\(number % 90)\n"
        }
        return text
    }

    @Test(.enabled(if: Program.bash != nil, "needs bash"))
    func `a disk that is full in the middle leaves nothing behind`() async throws {
        try await room.subscribe("ann")
        try room.write(manyRows(40_000), to: "many.csv")
        // 512 KB a file is all there is room for.
        let ending = try await #require(Program.bash).run(
            [
                "-c", "ulimit -f 512; exec \"$0\" subscribers import many.csv",
                Program.postrider.path,
            ],
            in: room.folder)
        #expect(ending.status == 75, "\(ending)")
        #expect(ending.err.contains("no space is left"), "\(ending)")
        #expect(try await people() == ["ann@example.org"])
        let report = try await room.postrider("doctor", "--offline", "--json").out
        #expect(report.contains("sound"))
        #expect(try await load(manyRows(40_000)).added == 40_000)
    }

    @Test func `an import that is killed leaves nothing behind`() async throws {
        try await room.subscribe("ann")
        try room.write(manyRows(100_000), to: "many.csv")
        let program = try room.start("subscribers", "import", "many.csv")
        let journal = room.path("Subscribers/subscribers.sqlite-journal")
        while (try? FileManager.default.attributesOfItem(atPath: journal)[.size] as? Int) ?? 0 == 0
        {
            try await Task.sleep(for: .milliseconds(1))
        }
        program.signal(SIGKILL)
        #expect(await program.ending().status == 137)
        #expect(try await people() == ["ann@example.org"])
        #expect(try await load(manyRows(100)).added == 100)
    }

    @Test func `two imports at once lose nobody`() async throws {
        for name in ["a", "b"] { try room.write(manyRows(30_000, name), to: "\(name).csv") }
        let programs = try ["a", "b"].map {
            try room.start("subscribers", "import", "\($0).csv")
        }
        var done = 0
        for program in programs {
            let ending = await program.ending()
            #expect([0, 75].contains(ending.status), "\(ending)")
            if ending.status == 0 { done += 1 }
            if ending.status == 75 { #expect(ending.err.contains("try again")) }
        }
        #expect(done >= 1)
        #expect(try await people().count == done * 30_000)
    }

    @Test func `programs that make the database at once make one`() async throws {
        for round in 0..<4 {
            let folder = "room\(round)"
            try room.write(TestNewsroom.settings, to: "\(folder)/postrider.yml")
            let names = (0..<8).map { "list\($0)" }
            let programs = try names.map { try room.start("lists", "create", $0, "-C", folder) }
            for program in programs {
                let ending = await program.ending()
                #expect(ending.status == 0, "\(ending)")
            }
            let lists = try await room.postrider("lists", "--json", "-C", folder).out
            #expect(names.allSatisfy { lists.contains("\"\($0)\"") }, "\(lists)")
        }
    }

    @Test func `output that cannot be written does not pass for written`() async throws {
        try await room.subscribe("ann")
        let ending = try await #require(Program.bash).run(
            ["-c", "exec \"$0\" subscribers export > /dev/full", Program.postrider.path],
            in: room.folder)
        #expect(ending.status == 75 && ending.err.contains("cannot be written"), "\(ending)")
    }

    // MARK: - What an import would do

    @Test func `a dry run shows each change and makes none`() async throws {
        try await room.subscribe("ann")
        try room.write(
            "email,name,lists,tags,city\nann@example.org,Anna,weekly,vip,Bath\nbob@example.org,Bob,,,\n",
            to: "people.csv")
        let ending = try await room.postrider(
            "subscribers", "import", "people.csv", "--dry-run")
        #expect(ending.out.contains("+ bob@example.org Bob"))
        for change in [
            "name: \"Ann\" -> \"Anna\"", "list weekly: \"active\"", "tag: \"vip\"",
            "city: \"Bath\"", "new lists: weekly",
        ] {
            #expect(ending.out.contains(change), "\(change): \(ending.out)")
        }
        #expect(try await people() == ["ann@example.org"])
        #expect(try await room.postrider("lists", "--json").out.contains("weekly") == false)
    }

    @Test func `many people are removed by an undo only when it is confirmed`() async throws {
        try await room.subscribe("ann", "bob")
        let ending = try await room.postrider("subscribers", "undo", "1", exits: 64)
        #expect(ending.err.contains("2 people") && ending.err.contains("--yes"))
        #expect(try await people().count == 2)
        try await room.postrider("subscribers", "undo", "1", "--yes")
        #expect(try await people().isEmpty)
    }
}
