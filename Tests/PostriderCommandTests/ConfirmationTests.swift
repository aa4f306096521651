import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Which commands ask before they act.
@Suite struct ConfirmationTests {
    private func asking(_ command: CommandHelp, path: String) -> [String] {
        let name = path.isEmpty ? command.commandName : "\(path) \(command.commandName)"
        let yes = command.shownArguments.first { $0.names?.contains { $0.text == "--yes" } == true }
        if let yes { #expect(yes.meaning == "Do not ask.", "\(name)") }
        return (yes == nil ? [] : [name])
            + command.shownSubcommands.flatMap { asking($0, path: name) }
    }

    @Test func `a command has --yes where it may ask, and nowhere else`() throws {
        let commands = try CommandHelp.whole().shownSubcommands.flatMap { asking($0, path: "") }
        #expect(
            commands == [
                "subscribers remove", "subscribers unsubscribe", "subscribers tag",
                "subscribers undo", "subscribers forget", "subscribers restore", "lists delete",
                "suppress remove", "key new", "send", "bounces undo", "bounces release",
                "bounces discard", "bounces test",
            ])
    }

    @Test(arguments: [(0, "0 people"), (1, "1 person"), (2, "2 people"), (1200, "1200 people")])
    func `one is one`(count: Int, words: String) {
        #expect(count.of("person", "people") == words)
    }

    @Test(arguments: [(1, "1 line"), (0, "0 lines"), (1200, "1,200 lines")])
    func `one is one among thousands`(count: Int, words: String) {
        #expect(count.groupedOf("line") == words)
    }
}
