import ArgumentParser
import Foundation

/// `postrider manual`: the pages that are made from the code.
struct PrintManual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print a page of the manual: commands, settings, issue, or the man page.",
        discussion: """
            commands, settings and issue (the keys of issue.yml and of front matter) are Markdown, \
            man is for man(1): postrider manual man | man -l -
            """)

    /// Which page.
    enum Page: String, CaseIterable, ExpressibleByArgument {
        case commands, settings, issue, man

        /// The page's text, ended by a line break.
        func text() throws -> String {
            switch self {
            case .commands: CommandsPage(help: try .whole()).markdown
            case .settings: SettingsPage().markdown
            case .issue: IssuePage().markdown
            case .man:
                ManualPage(
                    help: try .whole(), version: Postrider.configuration.version
                ).roff
            }
        }
    }

    @Argument(help: "The page.") var page: Page

    func run() throws { Console.write(bytes: try page.text().utf8) }
}

extension CommandHelp {
    /// `postrider` with everything below it.
    static func whole() throws -> CommandHelp {
        struct Dump: Decodable { let command: CommandHelp }
        return try JSONDecoder().decode(Dump.self, from: Data(Postrider._dumpHelp().utf8)).command
    }
}
