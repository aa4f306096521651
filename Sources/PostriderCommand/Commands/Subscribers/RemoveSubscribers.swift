import ArgumentParser
import NewsletterCore
import PostriderKit

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
    @Option(help: "Only off this list.", completion: .lists, transform: ListName.typed)
    var list: ListName?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let addresses = try emails.map { try EmailAddress($0) }
        let who = addresses.count == 1 ? "\(addresses[0])" : "\(addresses.count) people"
        let question = "Remove \(who)\(list.map { " from \($0)" } ?? "")?"
        let asks = list == nil || addresses.count > 1
        guard try !asks || Confirmation.isGiven(to: question, yes: yes) else { return }
        let (done, problems) = try RemovePeople(from: workspace, list: list).remove(addresses)
        if json {
            try writeJSON(done)
        } else {
            for record in done { try tell(record, workspace) }
        }
        for problem in problems { Console.tell(problem) }
        if !problems.isEmpty { throw ExitStatus.badData.code }
    }

    private func tell(_ record: RemovePeople.Record, _ workspace: Workspace) throws {
        let place = list.map { " from \($0)" } ?? ""
        Console.say(
            try record.isWaiting
                ? "Recorded that \(record.email) is removed\(place): they get no mail from now on. "
                    + workspace.optOutDelay().sentence
                : "Removed \(record.email)\(place).")
    }
}
