import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers attributes`.
struct ShowAttributes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attributes", abstract: "List the attributes, or declare what one holds.",
        discussion: """
            With a type, what is not of it is refused from then on, by row with its reason in \
            an import; values that are there must fit already.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The attribute to declare; without it all are listed.") var name: String?
    @Option(help: "text, number, date or boolean.") var type: AttributeType?
    @Flag(help: "Take the declaration back.") var anything = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if (name != nil) != (type != nil || anything) || (type != nil && anything) {
            throw ValidationError("name an attribute, and say --type TYPE or --anything")
        }
    }

    func run() throws {
        let store = try newsroom.open().subscribers()
        if let name {
            try store.people.declare(name, as: type)
            return Console.say(
                type.map { "\(name.escapingControls()) is a \($0.rawValue) now." }
                    ?? "\(name.escapingControls()) may hold anything.")
        }
        let records = try store.people.attributes().map {
            AttributeRecord(name: $0.name, type: $0.type?.rawValue, subscribers: $0.count)
        }
        if json { return try writeJSON(records) }
        if records.isEmpty { return Console.say("Nobody has an attribute yet.") }
        var table = TextTable("ATTRIBUTE", "TYPE", "SUBSCRIBERS")
        for record in records {
            table.add(record.name, record.type ?? "", "\(record.subscribers)")
        }
        Console.write(table.text())
    }
}
