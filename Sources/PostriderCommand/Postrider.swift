import ArgumentParser

/// The command `postrider`.
@main
struct Postrider: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postrider",
        abstract: "Compose newsletter issues, keep the subscriber list, send the mail.",
        version: "0.1.0")
}
