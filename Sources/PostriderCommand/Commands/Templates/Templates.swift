import ArgumentParser

/// `postrider templates`: how issues can look.
struct Templates: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the templates, and make your own of one.",
        subcommands: [
            ListTemplates.self, ShowTemplate.self, EjectTemplate.self, ShowPhrases.self,
        ], defaultSubcommand: ListTemplates.self)
}
