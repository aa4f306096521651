import ArgumentParser
import Inbound
import NewsletterCore
import PostriderKit

/// The options of the commands that decide on what the brake holds.
struct HoldOptions: ParsableArguments {
    /// What was decided, as `--json` tells it.
    struct Record: Encodable {
        let domain: String
        let decision: String
        let people: Int
        let issues: [String]
    }

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The provider, by one of its domains.") var domain: String
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    /// Asks, decides and tells.
    func decide(
        _ decision: BounceHold.Decision, asking question: String, telling what: String
    ) throws {
        let open = try OpenBounces(in: try newsroom.open())
        defer { open.close() }
        guard try Confirmation.isGiven(to: "\(question) at \(domain)?", yes: yes) else { return }
        let (people, issues) = try DecideBounces(open).decide(on: domain, as: decision)
        let record = Record(
            domain: domain, decision: decision.rawValue, people: people,
            issues: issues.map(\.description))
        if json { return try writeJSON(record) }
        let names = record.issues.joined(separator: ", ")
        Console.say(
            "\(people.of("person", "people")) of \(names): \(what)"
                + (decision == .released ? " \(domain)" : "."))
    }
}
