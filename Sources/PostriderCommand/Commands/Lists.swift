import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider lists`: the lists that people are on.
struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the lists.",
        subcommands: [
            ListLists.self, ShowList.self, CreateList.self, ChangeList.self, DeleteList.self,
        ],
        defaultSubcommand: ListLists.self)
}

/// `postrider lists list`.
struct ListLists: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the lists with their members.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let records = try newsroom.open().subscribers().lists.all().map { ListRecord($0) }
        if json { return try writeJSON(records) }
        if records.isEmpty { return Console.say("No lists yet: postrider lists create NAME") }
        var table = TextTable(
            "LIST", "ACTIVE", "PENDING", "UNSUBSCRIBED", "UNREACHABLE", "OPT-IN")
        for record in records {
            table.add(
                record.name, "\(record.active)", "\(record.pending)", "\(record.unsubscribed)",
                "\(record.unreachable)", record.optIn)
        }
        Console.write(table.text())
    }
}

/// `postrider lists show`.
struct ShowList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one list.",
        discussion: """
            Active and pending count those who may be mailed; unreachable are on the list and \
            get no mail, since they left the newsletter, bounced, complained or are suppressed.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let list = try newsroom.open().subscribers().list(name)
        let record = ListRecord(list)
        if json { return try writeJSON(record) }
        Console.show(
            """
            List          \(record.name)
            Opt-in        \(record.optIn)
            Active        \(record.active)
            Pending       \(record.pending)
            Unsubscribed  \(record.unsubscribed)
            Unreachable   \(record.unreachable)
            Since         \(record.createdAt)
            """)
        Console.say("Who is on it: postrider subscribers list --list \(name)")
    }
}

/// `postrider lists change`.
struct ChangeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change how people join a list.",
        discussion: "Who waits for a confirmation goes on waiting, whatever is chosen.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Option(help: "single, or double: who joins must confirm.") var optIn: OptIn

    func run() throws {
        let store = try newsroom.open().subscribers()
        try store.check([name])
        let isNew = try store.lists.setOptIn(optIn, of: name)
        Console.say(
            isNew
                ? "The list \(name) has \(optIn.rawValue) opt-in now."
                : "The list \(name) has \(optIn.rawValue) opt-in already.")
    }
}

/// `postrider lists create`.
struct CreateList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a list.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Flag(help: "Who joins must confirm.") var doubleOptIn = false

    func run() throws {
        let isNew = try newsroom.open().subscribers().lists.create(
            name, optIn: doubleOptIn ? .double : .single)
        Console.say(isNew ? "Made the list \(name)." : "The list \(name) exists already.")
    }
}

/// `postrider lists delete`.
struct DeleteList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a list; its members stay subscribers.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .lists, transform: ListName.typed)
    var name: ListName
    @Flag(help: "Do not ask.") var yes = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        let list = try store.list(name)
        let members = list.members.values.reduce(list.unreachable, +)
        let question = "Delete the list \(name) with \(members.of("member"))?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        try store.lists.delete(name)
        Console.say("Deleted the list \(name).")
    }
}
