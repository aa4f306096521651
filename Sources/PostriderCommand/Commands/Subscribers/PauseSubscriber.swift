import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers pause`.
struct PauseSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Send somebody no mail until a day.",
        discussion: """
            They stay on their lists. Mailings that begin, or are under way, before that day leave \
            them out as paused, and do not come later.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Option(help: "The first day on which they get mail again, where they live, or a moment.")
    var until: String?
    @Flag(help: "Send them mail again from now on.") var lift = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if lift == (until != nil) {
            throw ValidationError("name a day with --until, or end the pause with --lift")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let pausing = PausePerson(in: workspace)
        let address = try EmailAddress(email)
        let record =
            try until.map { try pausing.pause(address, until: $0) } ?? pausing.lift(address)
        if json { return try writeJSON(record) }
        if record.outcome == "left" {
            return Console.say(
                "Nothing was changed: \(address) has left, and gets no mail anyway.")
        }
        let what = record.pausedUntil.map { "no mail until \($0)" } ?? "mail again"
        if record.isWaiting {
            let delay = try workspace.optOutDelay().sentence
            return Console.say("Recorded that \(address) gets \(what). \(delay)")
        }
        Console.say(
            record.outcome == "already"
                ? "Nothing was changed: \(address) gets \(what) already."
                : "\(address) gets \(what).")
    }
}
