import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider suppress list`.
struct ListSuppressions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is suppressed.",
        discussion: """
            Of somebody who was removed or forgotten only a keyed hash of the address is known.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "At most so many.") var limit: Int?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let found = try newsroom.open().subscribers().suppressions.all(limit: limit ?? .max)
        if json { return try writeJSON(found.map { SuppressionListing($0) }) }
        if found.isEmpty { return Console.say("Nobody is suppressed.") }
        var table = TextTable("SUPPRESSED", "REASON", "SINCE", "NOTE")
        for entry in found {
            let isHash = if case .hash = entry.target { true } else { false }
            table.add(
                isHash ? "hash \(entry.address.prefix(12))…" : entry.address,
                entry.reason.rawValue, entry.at.description.withLocalTimes(), entry.note ?? "")
        }
        Console.write(table.text())
    }
}
