import ArgumentParser

/// `postrider manual`: the pages that are made from the code.
struct PrintManual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print a page of the manual: the commands, the settings, or the man page.",
        discussion: """
            commands and settings are Markdown, man is for man(1): postrider manual man | man -l -
            """)

    /// Which page.
    enum Page: String, CaseIterable, ExpressibleByArgument {
        case commands, settings, man

        /// The page's text, ended by a line break.
        func text() throws -> String {
            switch self {
            case .commands: CommandsPage(help: try .whole()).markdown
            case .settings: SettingsPage().markdown
            case .man: ManualPage(help: try .whole()).roff
            }
        }
    }

    @Argument(help: "The page.") var page: Page

    func run() throws { Console.write(bytes: try page.text().utf8) }
}
