import Foundation
import PostriderTesting
import Testing

/// Selecting, taking back, forgetting and backing up the people of a list.
@Suite(.newsroom) struct KeepingStoryTests {
    let room = TestNewsroom.current

    private let people = """
        E-Post,Vorname,city,lists
        ann@example.org,Ann,Bath,daily
        bob@example.org,Bob,Wells,daily
        eve@example.org,Eve,Bath,weekly
        """

    private func importPeople() async throws {
        try room.write(people, to: "people.csv")
        try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "E-Post=email", "--map",
            "Vorname=name")
    }

    private func addresses(_ arguments: String...) async throws -> [String] {
        let ending = try await room.postrider(list: arguments)
        return ending.out.split(whereSeparator: \.isNewline).dropFirst().compactMap {
            $0.split(separator: ",").first.map(String.init)
        }
    }

    @Test func `columns of any name are taken by what they are mapped to`() async throws {
        try await importPeople()
        let shown = try await room.postrider("subscribers", "show", "bob@example.org")
        #expect(shown.out.contains("Bob") && shown.out.contains("Wells"))
        try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "nonsense", exits: 64)
    }

    @Test func `an expression selects, and a slip in it is pointed at`() async throws {
        try await importPeople()
        let bath = try await addresses("--where", "city = \"Bath\"")
        #expect(bath == ["ann@example.org", "eve@example.org"])
        let daily = try await addresses("--where", "city = \"Bath\" and list:daily")
        #expect(daily == ["ann@example.org"])
        let ending = try await room.postrider(
            "subscribers", "list", "--where", "city = ", exits: 64)
        #expect(ending.err.contains("^"))
    }

    @Test func `an import is taken back by its number`() async throws {
        try await room.postrider("subscribers", "add", "ann@example.org", "--name", "Anna")
        try await importPeople()
        let ending = try await room.postrider("subscribers", "undo", "1", "--yes")
        #expect(ending.out.contains("2 removed") && ending.out.contains("1 as before"))
        #expect(try await addresses() == ["ann@example.org"])
        try await room.postrider("subscribers", "undo", "1", exits: 65)
    }

    @Test func `who is forgotten comes back by no import`() async throws {
        try await importPeople()
        try await room.postrider("subscribers", "forget", "bob@example.org", exits: 64)
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let ending = try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "E-Post=email")
        #expect(ending.out.contains("1 skipped"))
        #expect(try await addresses() == ["ann@example.org", "eve@example.org"])
        let database = try Data(
            contentsOf: URL(fileURLWithPath: room.path("Subscribers/subscribers.sqlite")))
        #expect(database.range(of: Data("bob@example.org".utf8)) == nil)
    }

    @Test func `JSON lines import again into another newsroom`() async throws {
        try await importPeople()
        let lines = try await room.postrider("subscribers", "export", "--format", "json")
        try room.write(lines.out, to: "people.jsonl")
        try await room.postrider("subscribers", "undo", "1", "--yes")
        #expect(try await addresses() == [])
        try await room.postrider("subscribers", "import", "people.jsonl")
        #expect(try await addresses("--where", "city = \"Bath\"").count == 2)
    }

    @Test func `a backup is a database of its own, for its owner alone`() async throws {
        try await importPeople()
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        let attributes = try FileManager.default.attributesOfItem(atPath: room.path("copy.sqlite"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a backup replaces an earlier one of the same list, and no other file`() async throws
    {
        try await importPeople()
        for _ in 0..<2 { try await room.postrider("subscribers", "backup", "copy.sqlite") }
        try room.write("dear diary", to: "diary.txt")
        try FileManager.default.createSymbolicLink(
            atPath: room.path("link.sqlite"),
            withDestinationPath: room.path("Subscribers/subscribers.sqlite"))
        for file in [
            "Subscribers/subscribers.sqlite", "Subscribers/secret.key", "diary.txt",
            "postrider.yml", "link.sqlite",
        ] {
            let before = try Data(contentsOf: URL(fileURLWithPath: room.path(file)))
            let ending = try await room.postrider("subscribers", "backup", file, exits: 65)
            #expect(ending.err.contains("no earlier backup of this list"), "\(ending)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: room.path(file))) == before)
        }
        try await room.postrider("subscribers", "show", "ann@example.org")
    }
}

extension TestNewsroom {
    /// Exports the subscribers as CSV, with further arguments.
    fileprivate func postrider(list arguments: [String]) async throws -> Ending {
        let ending = try await Program.postrider.run(
            ["subscribers", "export"] + arguments, in: folder, environment: [:])
        #expect(ending.status == 0, "\(ending)")
        return ending
    }
}
