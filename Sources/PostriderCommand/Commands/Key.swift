import ArgumentParser

/// `postrider key`: the newsroom's own key.
struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the newsroom's own key, and make a new one.",
        discussion: """
            Subscribers/secret.key makes the links to leave, the Message-IDs and the hashes by \
            which forgotten people are recognised. It is made by the first command that needs it.
            """,
        subcommands: [ShowKeys.self, NewKey.self], defaultSubcommand: ShowKeys.self)
}
