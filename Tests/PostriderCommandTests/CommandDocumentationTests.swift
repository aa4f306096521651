import Foundation
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// docs/commands.md and the man page say what the commands' own help says.
@Suite struct CommandDocumentationTests {
    @Test func `docs/commands.md is the page that the code makes`() throws {
        #expect(
            try Documentation.page("commands.md") == CommandsPage(help: try .whole()).markdown,
            "run: postrider manual commands > docs/commands.md")
    }

    /// Every command without commands below it, with its path.
    private func leaves(
        of command: CommandHelp, path: String = ""
    ) -> [(path: String, command: CommandHelp)] {
        command.shownSubcommands.flatMap { below in
            let name = path.isEmpty ? below.commandName : "\(path) \(below.commandName)"
            return below.shownSubcommands.isEmpty
                ? [(name, below)] : leaves(of: below, path: name)
        }
    }

    @Test func `every option of every command stands on both pages`() throws {
        let help = try CommandHelp.whole()
        let markdown = CommandsPage(help: help).markdown
        let roff = ManualPage(help: help, version: "1").roff
        let all = leaves(of: help)
        #expect(all.count > 40)
        for (path, command) in all {
            #expect(markdown.contains(" postrider \(path)\n"), "\(path)")
            #expect(roff.contains(".SS \"\(Roff.escaped(path))"), "\(path)")
            for argument in command.shownArguments
            where !["newsroom", "json"].contains(argument.valueName) {
                #expect(markdown.contains("- `\(argument.title)`:"), "\(path) \(argument.title)")
                #expect(
                    roff.contains(".B \(Roff.escaped(argument.title))\n"),
                    "\(path) \(argument.title)")
            }
        }
    }

    @Test func `no text of the man page is a request of roff`() {
        #expect(Roff.escaped(".SH x") == "\\&.SH x")
        #expect(Roff.escaped("'quoted' --all") == "\\(aqquoted\\(aq \\-\\-all")
        #expect(Roff.escaped("a\\b") == "a\\eb")
    }
}
