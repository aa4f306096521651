import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers tag`.
struct TagSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Add tags to people, or take some off.",
        discussion: """
            Of one by the address, or of everybody for whom --where, --segment, --list ... hold: \
            then the words are all tags.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address, if one is meant, and tags to add.") var words: [String] = []
    @Option(name: .customLong("remove"), help: "A tag to take off; repeatable.")
    var removed: [String] = []
    @OptionGroup var filter: FilterOptions
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        if filter.isEmpty { return try tagOne(store) }
        let filter = try filter.filter(in: store)
        let count = try store.people.count(filter)
        let question = "Change the tags of \(count) people?"
        guard try count < 2 || Confirmation.isGiven(to: question, yes: yes) else { return }
        let record = try TagPeople(on: store, adding: words, removing: removed).tag(filter)
        try tell(
            record,
            record.subscribers == 0
                ? "Nobody is meant; nothing was changed."
                : "Changed \(record.changed) of \(record.subscribers.of("subscriber")).")
    }

    private func tell(_ record: TagPeople.Record, _ sentence: String) throws {
        if json { try writeJSON(record) } else { Console.say(sentence) }
    }

    private func tagOne(_ store: SubscriberStore) throws {
        guard let email = words.first else {
            throw Problem(
                .usage, "nobody is named",
                remedy: "Name an address, or select people by --where or --segment.")
        }
        let address = try EmailAddress(email)
        let record = try TagPeople(
            on: store, adding: Array(words.dropFirst()), removing: removed
        ).tag(address)
        try tell(
            record,
            record.changed > 0
                ? "Changed \(address)."
                : "Nothing was changed: the tags of \(address) are so already.")
    }
}
