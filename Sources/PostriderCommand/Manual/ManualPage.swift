import ArgumentParser
import NewsletterCore

/// The man page postrider(1).
struct ManualPage {
    let help: CommandHelp
    let version: String

    /// The page, for `man`.
    var roff: String {
        let name = help.commandName
        return
            ".TH POSTRIDER 1 \"\" \"postrider \(version)\" \"User Commands\"\n"
            + Roff.section("NAME")
            + "\(name) \\- compose newsletter issues, keep the subscriber list, send the mail\n"
            + Roff.section("SYNOPSIS") + ".B \(name)\n.I command\n.RI [ arguments ]\n"
            + Roff.section("DESCRIPTION") + Roff.paragraphs(Self.description)
            + Roff.example(Self.firstSteps)
            + Roff.section("OPTIONS OF EVERY COMMAND") + commonOptions
            + Roff.section("COMMANDS")
            + help.shownSubcommands.map { entry($0, after: "") }.joined()
            + Roff.section("EXIT STATUS") + items(Self.exitCodes)
            + Roff.section("FILES") + items(Self.files)
            + Roff.section("ENVIRONMENT") + items(Self.environment)
            + Roff.section("SEE ALSO") + Roff.paragraphs(Self.seeAlso)
    }

    private var commonOptions: String {
        items([
            (
                "-C, --newsroom <newsroom>",
                "The newsroom; the current folder or a parent otherwise."
            ),
            ("--json", "JSON on stdout and nothing else, where a command shows something."),
            ("-h, --help", "The help of the command."),
            ("--version", "The version."),
        ])
    }

    private func entry(_ command: CommandHelp, after path: String) -> String {
        guard command.shownSubcommands.isEmpty else {
            let name = "\(path) \(command.commandName)".trimmingSpace()
            return command.shownSubcommands.map { entry($0, after: name) }.joined()
        }
        let text = [command.abstract, command.discussion].compactMap { $0 }.joined(separator: "\n")
        return Roff.subsection(command.usage(after: path)) + Roff.paragraphs(text)
            + command.shownArguments.filter { !["newsroom", "json"].contains($0.valueName) }
            .map { Roff.item($0.title, $0.meaning) }.joined()
    }

    private func items(_ entries: [(String, String)]) -> String {
        entries.map { Roff.item($0.0, $0.1) }.joined()
    }

    private static let description = """
        Articles in a folder become an issue with an HTML and a plain text body; a CSV file \
        becomes a subscriber list; the issue goes out through an SMTP relay, rate limited, with \
        a ledger that knows who got it. Running the same send again after anything finishes what \
        is left and mails nobody twice.
        A newsroom is a folder with the settings, the articles, the issues and the subscribers.
        """

    private static let firstSteps = """
        postrider init my-news --sample
        cd my-news
        postrider compose first
        postrider subscribers import Subscribers/example.csv
        postrider send first --dry-run
        """

    private static let exitCodes = ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }

    private static let files = [
        ("postrider.yml", "The settings; postrider manual settings lists them all."),
        ("Articles, Templates", "What issues are made of."),
        ("Issues/SLUG", "An issue: its plan, its bodies, its pictures and its ledger."),
        ("Issues/SLUG/issue.yml", "The plan; postrider manual issue lists its keys."),
        ("Subscribers/subscribers.sqlite", "The subscribers, their lists and their consents."),
        ("Subscribers/secret.key", "What tokens and hashes are made with; keep a copy of it."),
        ("Outbox", "The mails of dry runs."),
        (
            "~/.local/state/postrider/runs",
            "When mailings last ran, by which a newsroom is known that was put back as it was."
        ),
    ]

    private static let environment = [
        (
            "POSTRIDER_...",
            "Any setting, such as POSTRIDER_SMTP_URL for smtp.url; it wins over postrider.yml."
        ),
        ("XDG_STATE_HOME", "What takes the place of ~/.local/state."),
        ("NO_COLOR", "No colour on a terminal."),
        ("TZ", "The zone of times without one."),
    ]

    private static let seeAlso = """
        The guides in the doc folder beside this page's folder, share/doc/postrider: issue.md, \
        operating.md, security.md, settings.md, states.md, replies.md, subscribers.md, templates.md, \
        lint.md.
        """
}
