import ArgumentParser
import NewsletterCore
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
        let people = try newsroom.open().subscribers()
        let addresses = try emails.map { try EmailAddress($0) }
        try people.check(list.map { [$0] } ?? [])
        let who = addresses.count == 1 ? "\(addresses[0])" : "\(addresses.count) people"
        let question = "Remove \(who)\(list.map { " from \($0)" } ?? "")?"
        let asks = list == nil || addresses.count > 1
        guard try !asks || Confirmation.isGiven(to: question, yes: yes) else { return }
        var removed: [Record] = []
        // What was done is told also where a later address is not known.
        defer { if json { try? writeJSON(removed) } }
        for address in addresses {
            let reference = SubscriberReference.address(address)
            let wasFound =
                if let list {
                    try people.unsubscribe(reference, from: list, origin: .command) != .unknown
                } else {
                    try people.remove(reference, origin: .command) != nil
                }
            guard wasFound else { throw Failure.noSubscriber(address) }
            removed.append(Record(email: address.description, list: list?.description))
            if !json { Console.say("Removed \(address)\(list.map { " from \($0)" } ?? "").") }
        }
    }
}
