import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider lists`: the lists that people are on.
struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the lists.",
        subcommands: [
            ListLists.self, ShowList.self, CreateList.self, ChangeList.self, TakeLists.self,
            DeleteList.self,
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
            "LIST", "ACTIVE", "PENDING", "UNSUBSCRIBED", "UNREACHABLE", "OPT-IN", "SHOWN")
        for record in records {
            table.add(
                record.name, "\(record.active)", "\(record.pending)", "\(record.unsubscribed)",
                "\(record.unreachable)", record.optIn, record.isPublic ? "public" : "private")
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
        let said = [
            ("Title", record.title), ("Description", record.description),
            ("Language", record.language),
        ].compactMap { name, value in
            value.map { "\n\(name.padding(toLength: 14, withPad: " ", startingAt: 0))\($0)" }
        }.joined()
        Console.show(
            """
            List          \(record.name)
            Shown         \(record.isPublic ? "public" : "private")\(said)
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
