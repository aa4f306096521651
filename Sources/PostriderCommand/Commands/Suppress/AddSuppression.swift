import ArgumentParser
import NewsletterCore
import Storage

/// `postrider suppress add`.
struct AddSuppression: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Suppress addresses or whole domains.",
        discussion: """
            @example.net is the domain alone, @*.example.net also every domain below it. A \
            mailing that is under way leaves them out from then on.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "Addresses, or domains as @example.net.") var targets: [String]
    @Flag(help: "Of domains, also those below them.") var subdomains = false
    @Option(help: "Why: manual, unsubscribed, bounced or complained.")
    var reason = SuppressionReason.manual
    @Option(help: "What to remember with it.") var note: String?
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let target: String
        let outcome: String
    }

    func validate() throws {
        if reason == .forgotten {
            throw ValidationError("to forget somebody, say: postrider subscribers forget EMAIL")
        }
    }

    func run() throws {
        let entries = try targets.map { text in
            var entry = try SuppressionEntry(text)
            if subdomains, case .domain(let name, _) = entry.target {
                entry.target = .domain(name, withSubdomains: true)
            }
            entry.reason = reason
            entry.note = note
            return entry
        }
        let outcomes = try newsroom.open().subscribers().suppress(
            entries: entries, origin: .command)
        let records = zip(targets, outcomes).map { Record(target: $0, outcome: $1.rawValue) }
        if json { return try writeJSON(records) }
        for (target, outcome) in zip(targets, outcomes) {
            let text = target.escapingControls()
            Console.say(
                outcome == .added ? "Suppressed \(text)." : "\(text) is suppressed already.")
        }
    }
}
