import ArgumentParser

/// `postrider bounces`: mail that came back.
struct Bounces: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read mail that came back: bounces, complaints, automatic answers.",
        discussion: "What each message means, and what follows from it: docs/bounces.md.",
        subcommands: [
            ProcessBouncesCommand.self, FetchBouncesCommand.self, ClassifyBouncesCommand.self,
            ListBouncesCommand.self,
            ShowBounce.self, UndoBounces.self, ReleaseBounces.self, DiscardBounces.self,
            TestBouncesCommand.self,
        ])
}
