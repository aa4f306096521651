import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider lists create`.
struct CreateList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a list.",
        discussion: """
            A public list stands on the pages for readers; a private one is shown to nobody but its \
            members. On a terminal it asks which, and without one the list is private.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Flag(help: "Who joins must confirm.") var doubleOptIn = false
    @OptionGroup var facts: ListFactsOptions

    func run() throws {
        let language = try facts.checkedLanguage
        let store = try newsroom.open().subscribers()
        guard try store.makeList(name, optIn: doubleOptIn ? .double : .single) else {
            let hint =
                facts.isEmpty && !doubleOptIn
                ? "" : " Nothing was changed; postrider lists change \(name) changes it."
            return Console.say("The list \(name) exists already.\(hint)")
        }
        var isPublic = facts.isPublic
        if isPublic == nil, Console.canAsk {
            isPublic = Console.confirm("Show the list \(name) to readers?")
        }
        try store.lists.describe(name) {
            facts.change(&$0, language)
            $0.isPublic = isPublic ?? false
        }
        Console.say("Made the list \(name).")
    }
}
