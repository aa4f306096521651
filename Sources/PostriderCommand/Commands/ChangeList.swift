import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider lists change`.
struct ChangeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change how people join a list, and what they see of it.",
        discussion: """
            A public list stands on the pages for readers, where they join and leave it. Who waits \
            for a confirmation goes on waiting, whatever is chosen. An empty text takes away what \
            was said.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Option(help: "single, or double: who joins must confirm.") var optIn: OptIn?
    @OptionGroup var facts: ListFactsOptions

    func validate() throws {
        if optIn == nil && facts.isEmpty {
            throw ValidationError("name what to change: --opt-in, --public, --title ...")
        }
    }

    func run() throws {
        let language = try facts.checkedLanguage
        let store = try newsroom.open().subscribers()
        try store.check([name])
        if let optIn {
            let isNew = try store.lists.setOptIn(optIn, of: name)
            Console.say(
                isNew
                    ? "The list \(name) has \(optIn.rawValue) opt-in now."
                    : "The list \(name) has \(optIn.rawValue) opt-in already.")
        }
        if facts.isEmpty { return }
        let isNew = try store.lists.describe(name) { facts.change(&$0, language) }
        let shown = facts.isPublic.map { $0 ? " It is public." : " It is private." } ?? ""
        Console.say(
            isNew ? "Changed the list \(name).\(shown)" : "The list \(name) is so already.")
    }
}
