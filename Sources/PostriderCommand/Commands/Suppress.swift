import ArgumentParser
import NewsletterCore
import Storage

/// `postrider suppress`: addresses and domains that get no mail, whoever imports them.
struct Suppress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the addresses and domains that are never mailed.",
        subcommands: [
            SuppressAdd.self, SuppressRemove.self, SuppressList.self, SuppressImport.self,
            SuppressExport.self,
        ])
}

/// `postrider suppress add`.
struct SuppressAdd: ParsableCommand {
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

/// `postrider suppress remove`.
struct SuppressRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Lift the suppression of an address or a domain.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address, or the domain as @example.net.") var target: String
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let target: String
        let outcome: String
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        let wasSuppressed: Bool
        let advice: String
        switch try SuppressionEntry(target).target {
        case .domain(let name, _):
            wasSuppressed = try DomainKey(name).map { try people.unblock($0) } ?? false
            advice = "See: postrider suppress list"
        case .hash:
            throw Failure(
                .usage, "a hash is lifted by the address that it was made of",
                advice: "Such as: postrider suppress remove name@example.net")
        case .address:
            let address = try EmailAddress(target)
            wasSuppressed = try people.unsuppress(address, origin: .command)
            let left = try people.suppression(of: address)
            advice =
                left.map { "Its domain is: postrider suppress remove \($0.address)" }
                ?? "See: postrider suppress list"
        }
        guard wasSuppressed else {
            throw Failure(
                .badData, "\(target) is not suppressed itself", advice: advice)
        }
        if json { return try writeJSON(Record(target: target, outcome: "lifted")) }
        Console.say(
            target.hasPrefix("@")
                ? "Lifted the suppression of \(target)."
                : "Lifted the suppression of \(target); their status stays as it was.")
    }
}

/// `postrider suppress list`.
struct SuppressList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is suppressed.",
        discussion: """
            Of somebody who was removed or forgotten only a keyed hash of the address is known.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "At most so many.") var limit: Int?
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        var email: String?
        var domain: String?
        var subdomains: Bool?
        var hash: String?
        let reason: String
        let note: String?
        let at: String

        init(_ suppression: Suppression) {
            switch suppression.target {
            case .address(let key): email = key
            case .hash(let digest): hash = digest
            case .domain(let name, let reaches): (domain, subdomains) = (name, reaches)
            }
            reason = suppression.reason.rawValue
            note = suppression.note
            at = suppression.at.description
        }
    }

    func run() throws {
        let found = try newsroom.open().subscribers().suppressions(limit: limit ?? .max)
        if json { return try writeJSON(found.map { Record($0) }) }
        if found.isEmpty { return Console.say("Nobody is suppressed.") }
        var table = TextTable("SUPPRESSED", "REASON", "SINCE", "NOTE")
        for entry in found {
            let isHash = if case .hash = entry.target { true } else { false }
            table.add(
                isHash ? "hash \(entry.address.prefix(12))…" : entry.address,
                entry.reason.rawValue, entry.at.description, entry.note ?? "")
        }
        Console.write(table.text())
    }
}
