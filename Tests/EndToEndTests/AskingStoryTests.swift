import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Commands that ask, where there is nobody to answer: cron, systemd, CI.
@Suite(.newsroom) struct AskingStoryTests {
    let room = TestNewsroom.current

    struct Question: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let words: String

        var testDescription: String { words }
    }

    private static let questions = [
        Question(arguments: ["send", "first"], words: "Send to 2 people?"),
        Question(
            arguments: ["subscribers", "remove", "ann@example.org"],
            words: "Remove ann@example.org?"),
        Question(
            arguments: ["subscribers", "remove", "ann@example.org", "bob@example.org"],
            words: "Remove 2 people?"),
        Question(
            arguments: [
                "subscribers", "remove", "--list", "daily", "ann@example.org", "bob@example.org",
            ], words: "Remove 2 people from daily?"),
        Question(
            arguments: ["subscribers", "tag", "vip", "--where", "name != \"Zoe\""],
            words: "Change the tags of 2 people?"),
        Question(
            arguments: ["subscribers", "undo", "1"],
            words: "Remove the 2 people whom import 1 added?"),
        Question(
            arguments: ["subscribers", "forget", "ann@example.org"],
            words: "Erase ann@example.org for good?"),
        Question(
            arguments: ["subscribers", "restore", "copy.sqlite"],
            words: "Put the 2 subscribers of copy.sqlite in the place of the present ones?"),
        Question(
            arguments: ["subscribers", "unsubscribe", "ann@example.org", "bob@example.org"],
            words: "Unsubscribe 2 people?"),
        Question(arguments: ["key", "new"], words: "Make a new key?"),
        Question(
            arguments: ["lists", "delete", "daily"],
            words: "Delete the list daily with 2 members?"),
        Question(
            arguments: ["lists", "delete", "empty"],
            words: "Delete the list empty with 0 members?"),
    ]

    private func people() async throws -> String {
        try await room.postrider("subscribers", "export").out
            + room.postrider("lists", "--json").out
    }

    @Test(arguments: questions)
    func `without a terminal all ask in one way, do nothing, and take --yes for an answer`(
        question: Question
    ) async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob")
        try await room.postrider("lists", "create", "empty")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider("compose", "first")
        let before = try await people()
        let held = try await room.run(question.arguments)
        #expect(held.status == 64 && held.out.isEmpty, "\(held)")
        #expect(
            held.err.hasSuffix(
                """
                postrider: there is no terminal to ask on: \(question.words)
                Nothing was done. Add --yes to do it without being asked.

                """), "\(held)")
        #expect(try await people() == before && relay.received.isEmpty)
        let done = try await room.run(question.arguments + ["--yes"])
        #expect(done.status == 0 && !done.err.contains(question.words), "\(done)")
    }

    @Test func `nothing else asks`() async throws {
        try await room.relay()
        try await room.subscribe("ann", "bob", "eve")
        try room.write("zoe@example.net\nyan@example.net\n", to: "gone.txt")
        let commands = [
            ["subscribers", "add", "dan@example.org", "--list", "daily"],
            ["subscribers", "remove", "ann@example.org", "--list", "daily"],
            ["subscribers", "tag", "bob@example.org", "vip"],
            ["subscribers", "tag", "old", "--where", "name = \"Eve\""],
            ["suppress", "add", "x@example.net", "@example.com"],
            ["suppress", "import", "gone.txt"],
            ["suppress", "remove", "@example.com"], ["lists", "create", "club"],
            ["lists", "change", "club", "--opt-in", "double"],
            ["segments", "save", "vips", "tag:vip"], ["segments", "delete", "vips"],
            ["compose", "first"], ["send", "first", "--dry-run"], ["templates", "eject", "plain"],
        ]
        for command in commands {
            let ending = try await room.run(command)
            #expect(ending.status == 0, "\(command): \(ending)")
        }
    }

    @Test func `an import that is not there is told with the way to those that are`() async throws {
        let ending = try await room.postrider("subscribers", "undo", "99", "--yes", exits: 65)
        #expect(ending.err.contains("there is no import 99\nSee: postrider subscribers undo"))
    }

    @Test func `undoing an import that changed many asks, whoever was new in it`() async throws {
        try await room.subscribe("ann", "bob")
        try await room.postrider(
            "subscribers", "import", "-",
            input: "email,city\nann@example.org,Bath\nbob@example.org,Bath\nnew@example.org,York\n")
        let held = try await room.postrider("subscribers", "undo", "2", exits: 64)
        #expect(
            held.err.contains(
                "Remove the 1 person whom import 2 added, and put the 2 people whom it changed "
                    + "back as they were?"))
        try await room.postrider("subscribers", "undo", "2", "--yes")
        try await room.postrider(
            "subscribers", "import", "-", input: "email,city\nann@example.org,Bath\n")
        try await room.postrider("subscribers", "undo", "3")
    }
}
