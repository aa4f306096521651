import ArgumentParser
import NewsletterCore
import PostriderKit
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
        let workspace = try newsroom.open()
        // Whose hash it is among the subscribers cannot be told without the key.
        if entries.contains(where: \.isHash) { _ = try workspace.tokenKeys() }
        let outcomes = try workspace.optOut(entries.map { .suppress($0) })
        let records = zip(targets, outcomes).map { Record(target: $0, outcome: $1.word) }
        if json { return try writeJSON(records) }
        for (target, outcome) in zip(targets, outcomes) {
            let text = target.escapingControls()
            switch outcome {
            case .already: Console.say("\(text) is suppressed already.")
            case .waiting:
                Console.say(
                    try "Recorded that \(text) is suppressed: it gets no mail from now on. "
                        + workspace.waitingSentence())
            case .done, .unknown, .noSuchList: Console.say("Suppressed \(text).")
            }
        }
    }
}

extension OptOutOutcome {
    /// What JSON says of a suppression.
    fileprivate var word: String {
        switch self {
        case .already: SuppressionOutcome.known.rawValue
        case .waiting: "recorded"
        case .done, .unknown, .noSuchList: SuppressionOutcome.added.rawValue
        }
    }
}
