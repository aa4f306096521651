import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers list`.
struct ListSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List subscribers.")

    @OptionGroup var newsroom: NewsroomOptions
    @OptionGroup var filter: FilterOptions
    @Option(help: "At most so many.") var limit: Int?
    @Flag(help: "Write one JSON object a line.") var json = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        let chosen = try filter.filter(in: store)
        if json {
            return try store.people.matching(chosen, limit: limit ?? .max).forEach {
                Console.write(try jsonLine(SubscriberRecord($0)))
            }
        }
        var table = TextTable("EMAIL", "NAME", "STATUS", "LISTS", "TAGS")
        let limit = min(limit ?? .max, 10_000)
        try store.people.matching(chosen, limit: limit).forEach { subscriber in
            let lists = subscriber.memberships.sorted { $0.key < $1.key }
                .map { $1 == .active ? "\($0)" : "\($0) (\($1.rawValue))" }
            table.add(
                subscriber.address.description, subscriber.name ?? "", subscriber.status.rawValue,
                lists.joined(separator: ", "), subscriber.tags.joined(separator: ", "))
        }
        let count = try store.people.count(chosen)
        if count == 0 {
            return Console.say(
                filter.isEmpty
                    ? "Nobody here. Add people: postrider subscribers import FILE"
                    : "No subscriber is meant by that.")
        }
        Console.write(table.text())
        let shown = count > limit ? ", the first \(limit) shown" : ""
        Console.say("\(count.of("subscriber"))\(shown).")
    }
}
