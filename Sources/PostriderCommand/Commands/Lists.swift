import ArgumentParser
import NewsletterCore
import Storage

/// `postrider lists`: the lists that people are on.
struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the lists.",
        subcommands: [ListLists.self, CreateList.self, DeleteList.self],
        defaultSubcommand: ListLists.self)
}

/// `postrider lists list`.
struct ListLists: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the lists with their members.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let name: String
        let optIn: String
        let active: Int
        let pending: Int
        let unsubscribed: Int
    }

    func run() throws {
        let records = try newsroom.open().subscribers().lists().map { list in
            Record(
                name: list.name.description, optIn: list.optIn.rawValue,
                active: list.members[.active] ?? 0, pending: list.members[.pending] ?? 0,
                unsubscribed: list.members[.unsubscribed] ?? 0)
        }
        if json { return try writeJSON(records) }
        if records.isEmpty { return Console.say("No lists yet: postrider lists create NAME") }
        var table = TextTable("LIST", "ACTIVE", "PENDING", "UNSUBSCRIBED", "OPT-IN")
        for record in records {
            table.add(
                record.name, "\(record.active)", "\(record.pending)", "\(record.unsubscribed)",
                record.optIn)
        }
        Console.write(table.text())
    }
}

/// `postrider lists create`.
struct CreateList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a list.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.") var name: ListName
    @Flag(help: "Who joins must confirm.") var doubleOptIn = false

    func run() throws {
        let isNew = try newsroom.open().subscribers().createList(
            name, optIn: doubleOptIn ? .double : .single)
        Console.say(isNew ? "Made the list \(name)." : "The list \(name) exists already.")
    }
}

/// `postrider lists delete`.
struct DeleteList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a list; its members stay subscribers.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.") var name: ListName
    @Flag(help: "Do not ask.") var yes = false

    func run() throws {
        let people = try newsroom.open().subscribers()
        let members = try people.lists().first { $0.name == name }?.members[.active] ?? 0
        if members > 0, !yes {
            guard Console.canAsk else {
                throw Failure(
                    .usage, "the list \(name) has \(members) members",
                    advice: "Say --yes to delete it.")
            }
            guard Console.confirm("Delete the list \(name) with \(members) members?") else {
                return
            }
        }
        guard try people.deleteList(name) else {
            throw Failure(
                .badData, "there is no list \(name)", advice: "See: postrider lists list")
        }
        Console.say("Deleted the list \(name).")
    }
}
