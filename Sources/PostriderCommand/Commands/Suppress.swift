import ArgumentParser
import NewsletterCore
import Storage

/// `postrider suppress`: addresses that get no mail, whoever imports them.
struct Suppress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the addresses that are never mailed.",
        subcommands: [SuppressAdd.self, SuppressRemove.self, SuppressList.self])
}

/// `postrider suppress add`.
struct SuppressAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Suppress addresses.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The addresses.") var emails: [String]
    @Option(help: "Why, for the record.") var note: String?

    func run() throws {
        let people = try newsroom.open().subscribers()
        for address in try emails.map({ try EmailAddress($0) }) {
            let isNew = try people.suppress(address, note: note, origin: .command)
            Console.say(isNew ? "Suppressed \(address)." : "\(address) is suppressed already.")
        }
    }
}

/// `postrider suppress remove`.
struct SuppressRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Lift the suppression of an address.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String

    func run() throws {
        let address = try EmailAddress(email)
        guard try newsroom.open().subscribers().unsuppress(address, origin: .command) else {
            throw Failure(
                .badData, "\(address) is not suppressed", advice: "See: postrider suppress list")
        }
        Console.say("Lifted the suppression of \(address); their status stays as it was.")
    }
}

/// `postrider suppress list`.
struct SuppressList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the suppressed addresses.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let email: String
        let reason: String
        let note: String?
        let at: String
    }

    func run() throws {
        let records = try newsroom.open().subscribers().suppressions().map {
            Record(
                email: $0.address, reason: $0.reason.rawValue, note: $0.note,
                at: $0.at.description)
        }
        if json { return try writeJSON(records) }
        if records.isEmpty { return Console.say("Nobody is suppressed.") }
        var table = TextTable("EMAIL", "REASON", "SINCE", "NOTE")
        for record in records {
            table.add(record.email, record.reason, record.at, record.note ?? "")
        }
        Console.write(table.text())
    }
}
