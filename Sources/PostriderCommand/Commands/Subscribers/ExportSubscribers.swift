import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers export`.
struct ExportSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write subscribers as CSV or JSON lines.",
        discussion: """
            What is written imports again without loss. What lists are called and whether they \
            are public tells `postrider lists list --json`, and `lists import` takes it.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

    @OptionGroup var newsroom: NewsroomOptions
    @OptionGroup var filter: FilterOptions
    @Option(help: "csv, or json: one object a line.") var format = Format.csv
    @Option(help: "Everything held about one person, as one JSON document.") var person: String?

    func validate() throws {
        if person != nil && !filter.isEmpty {
            throw ValidationError("--person goes with no other choice of people")
        }
    }

    func run() throws {
        if let person { return try export(person) }
        let store = try newsroom.open().subscribers()
        let filter = try filter.filter(in: store)
        switch format {
        case .csv: try store.imports.exportedTable(filter).forEach { Console.write(bytes: $0) }
        case .json: try store.imports.exportedLines(filter).forEach { Console.write(bytes: $0) }
        }
    }

    private func export(_ person: String) throws {
        let address = try EmailAddress(person)
        let workspace = try newsroom.open()
        let document = try PersonExport(
            address, in: workspace, signUps: SignUpCopies(of: workspace).held(of: address))
        try writeJSON(document)
        if document.isEmpty { Console.say("Nothing is held about \(address).") }
    }
}
