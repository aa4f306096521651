import ArgumentParser
import NewsletterCore
import PostriderKit
import Storage

/// `postrider suppress remove`.
struct RemoveSuppression: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Lift the suppression of an address or a domain.",
        discussion: """
            With --from what the mailing of an issue found out about addresses is taken back, the \
            status of their subscribers included, where nothing later keeps them away.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address, or the domain as @example.net.") var target: String?
    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "Instead of an address: all that the mailing of this issue caused.",
            valueName: "issue"))
    var issue: String?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let target: String
        let outcome: String
    }

    func validate() throws {
        if (target == nil) == (issue == nil) {
            throw ValidationError("name an address or a domain, or an issue by --from")
        }
    }

    func run() throws {
        if let issue {
            return try TakenBackSuppressions(try newsroom.open(), issue: issue)
                .lift(yes: yes, json: json)
        }
        guard let target else { return }
        let people = try newsroom.open().subscribers()
        let wasSuppressed: Bool
        let advice: String
        switch try SuppressionEntry(target).target {
        case .domain(let name, _):
            wasSuppressed = try DomainKey(name).map { try people.unblock($0) } ?? false
            advice = "See: postrider suppress list"
        case .hash:
            throw Problem(
                .usage, "a hash is lifted by the address that it was made of",
                remedy: "Such as: postrider suppress remove name@example.net")
        case .address:
            let address = try EmailAddress(target)
            wasSuppressed = try people.unsuppress(address, origin: .command)
            let left = try people.suppression(of: address)
            advice =
                left.map { "Its domain is: postrider suppress remove \($0.address)" }
                ?? "See: postrider suppress list"
        }
        guard wasSuppressed else {
            throw Problem(
                .badData, "\(target) is not suppressed itself", remedy: .words(advice))
        }
        if json { return try writeJSON(Record(target: target, outcome: "lifted")) }
        Console.say(
            target.hasPrefix("@")
                ? "Lifted the suppression of \(target)."
                : "Lifted the suppression of \(target); their status stays as it was.")
    }
}
