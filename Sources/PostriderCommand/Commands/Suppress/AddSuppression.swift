import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

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
        let workspace = try newsroom.open()
        let outcomes = try SuppressTargets(in: workspace).suppress(entries)
        if json { return try writeJSON(zip(targets, outcomes).map { SuppressionRecord($0, $1) }) }
        for (target, outcome) in zip(targets, outcomes) {
            let text = target.escapingControls()
            switch outcome {
            case .already: Console.say("\(text) is suppressed already.")
            case .waiting:
                Console.say(
                    try "Recorded that \(text) is suppressed: it gets no mail from now on. "
                        + workspace.optOutDelay().sentence)
            case .setAside:
                Console.say("\(text) could not be suppressed: postrider doctor tells why.")
            case .done, .unknown, .noSuchList: Console.say("Suppressed \(text).")
            }
        }
    }
}
