import ArgumentParser
import NewsletterCore

/// `postrider suppress`: addresses and domains that get no mail, whoever imports them.
struct Suppress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the addresses and domains that are never mailed.",
        subcommands: [
            AddSuppression.self, RemoveSuppression.self, ListSuppressions.self,
            ImportSuppressions.self, ExportSuppressions.self,
        ])
}
