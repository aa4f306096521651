import ArgumentParser

/// The command `postrider`.
struct Postrider: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postrider",
        abstract: "Compose newsletter issues, keep the subscriber list, send the mail.",
        discussion: """
            A newsroom is a folder: `postrider init my-news --sample` makes one to look at.
            Then: compose, subscribers import, send --dry-run, send.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Compose",
                subcommands: [
                    Init.self, Articles.self, Compose.self, PreviewIssue.self, LintIssue.self,
                    Issues.self, Templates.self,
                ]),
            CommandGroup(
                name: "Subscribers",
                subcommands: [
                    Subscribers.self, Lists.self, Segments.self, Suppress.self, Key.self,
                ]),
            CommandGroup(
                name: "Send",
                subcommands: [
                    Send.self, Status.self, Report.self, Reconcile.self, Bounces.self, Serve.self,
                    ArchiveIssues.self, Sink.self,
                    DKIM.self, Doctor.self,
                ]),
            CommandGroup(name: "Read", subcommands: [PrintManual.self]),
        ])

    /// So that `-C DIR` may stand before the command too, as those used to git and make write it;
    /// the commands get it as if it stood behind them.
    @OptionGroup var newsroom: NewsroomOptions
}
