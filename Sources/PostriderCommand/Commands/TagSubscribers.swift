import ArgumentParser
import NewsletterCore
import Storage

/// `postrider subscribers tag`.
struct TagSubscriber: ParsableCommand {
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

    func run() throws {
        let people = try newsroom.open().subscribers()
        if filter.isEmpty { return try tagOne(people) }
        let filter = try filter.filter()
        let count = try people.count(filter)
        if count == 0 { return Console.say("Nobody is meant; nothing was changed.") }
        if count > 1, !yes {
            guard Console.canAsk else {
                throw Failure(
                    .usage, "this changes \(count) people", advice: "Say --yes to do it.")
            }
            guard Console.confirm("Change the tags of \(count) people?") else { return }
        }
        let changed = try people.tag(filter, adding: words, removing: removed, origin: .command)
        Console.say("Changed \(changed) of \(count.of("subscriber")).")
    }

    private func tagOne(_ people: SubscriberDatabase) throws {
        guard let email = words.first else {
            throw Failure(
                .usage, "nobody is named",
                advice: "Name an address, or select people by --where or --segment.")
        }
        let address = try EmailAddress(email)
        let changed = try people.tag(
            .address(address), adding: Array(words.dropFirst()), removing: removed,
            origin: .command)
        guard let changed else { throw unknown(address) }
        Console.say(changed ? "Changed \(address)." : "\(address) has these tags already.")
    }
}

extension FilterOptions {
    /// Whether everybody is meant.
    var isEmpty: Bool {
        list == nil && status == nil && tag == nil && search == nil && expression == nil
            && segment == nil
    }
}
