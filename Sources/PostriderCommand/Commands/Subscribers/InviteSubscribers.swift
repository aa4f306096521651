import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers invite`.
struct InviteSubscribers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Ask those who wait for a list to confirm it.",
        discussion: """
            Everybody who waits gets the mail that asks to confirm, at most once a week. While \
            `serve` runs it sends them; otherwise they leave at once, as far as \
            serve.confirmations_per_hour lets them, and the rest once `serve` runs.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "The list.", completion: .lists, transform: ListName.typed)
    var list: ListName
    @Flag(help: "Write JSON.") var json = false

    func run() async throws {
        let record = try await InvitePeople(in: newsroom.open()).invite(to: list)
        if json { return try writeJSON(record) }
        if record.waiting == 0 { return Console.say("Nobody waits for \(list).") }
        let who = record.waiting == 1 ? "1 person waits" : "\(record.waiting) people wait"
        if record.isServed {
            return Console.say(
                "\(who) for \(list): serve mails those who got no such mail within a week.")
        }
        let mailed = record.mailed == 1 ? "1 mail has left" : "\(record.mailed) mails have left"
        let rest = record.left == 0 ? "" : "; \(record.left) more leave once serve runs"
        Console.say("\(who) for \(list): \(mailed)\(rest). Nobody is mailed twice in a week.")
    }
}
