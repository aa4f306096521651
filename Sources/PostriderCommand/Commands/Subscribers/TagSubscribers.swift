import ArgumentParser
import NewsletterCore
import PostriderKit
import Storage

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

    private struct Record: Encodable {
        /// How many were meant.
        let subscribers: Int
        /// How many of them have other tags now.
        let changed: Int
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        if filter.isEmpty { return try tagOne(people) }
        let filter = try filter.filter(in: people)
        let count = try people.count(filter)
        if count == 0 { return try tell(0, of: 0, "Nobody is meant; nothing was changed.") }
        let question = "Change the tags of \(count) people?"
        guard try count == 1 || Confirmation.isGiven(to: question, yes: yes) else { return }
        let changed = try people.tag(filter, adding: words, removing: removed, origin: .command)
        try tell(changed, of: count, "Changed \(changed) of \(count.of("subscriber")).")
    }

    private func tell(_ changed: Int, of count: Int, _ sentence: String) throws {
        guard json else { return Console.say(sentence) }
        try writeJSON(Record(subscribers: count, changed: changed))
    }

    private func tagOne(_ people: SubscriberDatabase) throws {
        guard let email = words.first else {
            throw Problem(
                .usage, "nobody is named",
                remedy: "Name an address, or select people by --where or --segment.")
        }
        let address = try EmailAddress(email)
        let changed = try people.tag(
            .address(address), adding: Array(words.dropFirst()), removing: removed,
            origin: .command)
        guard let changed else { throw Problem.noSubscriber(address) }
        try tell(
            changed ? 1 : 0, of: 1,
            changed
                ? "Changed \(address)."
                : "Nothing was changed: the tags of \(address) are so already.")
    }
}
