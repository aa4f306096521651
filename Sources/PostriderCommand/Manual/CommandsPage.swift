import NewsletterCore

/// docs/commands.md: every command with its arguments, as its help has them.
struct CommandsPage {
    let help: CommandHelp

    /// The page in Markdown.
    var markdown: String {
        let sections = help.shownSubcommands.map { section($0, after: help.commandName, level: 2) }
        return Self.head + "\n" + contents + "\n" + sections.joined(separator: "\n")
    }

    private static let exitCodes = ExitStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
        .joined(separator: "\n")

    private static let head = """
        # Commands

        Made by `postrider manual commands` from the help that each command prints with `--help`.

        Every command takes `--help` and `--version`; with `--json` stdout holds JSON and nothing
        else, and what stops the command is one object in one line on stderr, with `problem` (the kind),
        `what`, `exit_code` and, where there is a way out, `remedy`. `-C DIR`, before the command or
        behind it, names the newsroom; otherwise it is the current folder or the nearest parent with
        a `postrider.yml`.

        | exit code | means |
        |---|---|
        \(exitCodes)

        """

    private var contents: String {
        help.shownSubcommands.map { command in
            let below = command.shownSubcommands.map(\.commandName).joined(separator: ", ")
            let words = command.abstract ?? ""
            return "- [\(command.commandName)](#postrider-\(command.commandName)): \(words)"
                + (below.isEmpty ? "" : " (\(below))")
        }.joined(separator: "\n") + "\n"
    }

    private func section(_ command: CommandHelp, after path: String, level: Int) -> String {
        let name = "\(path) \(command.commandName)"
        var paragraphs = ["\(String(repeating: "#", count: level)) \(name)"]
        paragraphs += [command.abstract, command.discussion].compactMap { $0 }
            .filter { !$0.isEmpty }.map(Self.escaped)
        if let usual = command.defaultSubcommand {
            paragraphs.append("Without a subcommand: `\(usual)`.")
        }
        if command.shownSubcommands.isEmpty {
            paragraphs.append("    \(command.usage(after: path))")
        }
        let items = command.shownArguments.filter { $0.valueName != "newsroom" }
        if !items.isEmpty {
            paragraphs.append(
                items.map { "- `\($0.title)`: \(Self.escaped($0.meaning))" }
                    .joined(separator: "\n"))
        }
        let below = command.shownSubcommands.map { section($0, after: name, level: level + 1) }
        return ([paragraphs.joined(separator: "\n\n") + "\n"] + below).joined(separator: "\n")
    }

    /// Keeps Markdown from reading `2026-*` or `<name>` as its own.
    private static func escaped(_ text: String) -> String {
        text.replacing("*", with: "\\*").replacing("<", with: "\\<")
    }
}
