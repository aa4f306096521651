import ArgumentParser
import NewsletterCore
import PostriderKit
import Storage

/// `postrider subscribers remove`.
struct RemoveSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take people off: one list, or everything.",
        discussion: """
            With --list they leave that list. Without it their rows are deleted, which cannot \
            be taken back; whoever had left or bounced stays suppressed, so that no import \
            brings them back.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The addresses.") var emails: [String]
    @Option(help: "Only off this list.") var list: ListName?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let email: String
        /// The list that was left; nil where the row is gone.
        let list: String?
    }

    func run() throws {
        let workspace = try newsroom.open()
        let addresses = try emails.map { try EmailAddress($0) }
        let who = addresses.count == 1 ? "\(addresses[0])" : "\(addresses.count) people"
        let question = "Remove \(who)\(list.map { " from \($0)" } ?? "")?"
        let asks = list == nil || addresses.count > 1
        guard try !asks || Confirmation.isGiven(to: question, yes: yes) else { return }
        let outcomes = try workspace.optOut(
            addresses.map { list == nil ? .remove(.address($0)) : .leave(.address($0), list: list) }
        )
        let found = zip(addresses, outcomes).filter { $1.isFound }
        if json {
            try writeJSON(
                found.map { address, _ in
                    Record(email: address.description, list: list?.description)
                })
        } else {
            for (address, outcome) in found { try tell(address, outcome, workspace) }
        }
        for (address, outcome) in zip(addresses, outcomes) {
            switch outcome {
            case .unknown: throw Problem.noSubscriber(address)
            case .noSuchList(let explanation):
                if let list { try workspace.subscribers().check([list]) }
                throw Problem(.badData, explanation)
            case .done, .already, .waiting: continue
            }
        }
    }

    private func tell(
        _ address: EmailAddress, _ outcome: OptOutOutcome, _ workspace: Workspace
    ) throws {
        let place = list.map { " from \($0)" } ?? ""
        Console.say(
            try outcome == .waiting
                ? "Recorded that \(address) is removed\(place): they get no mail from now on. "
                    + workspace.waitingSentence()
                : "Removed \(address)\(place).")
    }
}
