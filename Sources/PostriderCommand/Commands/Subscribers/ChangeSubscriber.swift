import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers change`.
struct ChangeSubscriber: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Give somebody another address.",
        discussion: """
            Who they are stays: their lists, their history, and the links of earlier mails. Both \
            addresses are told by mail where serve.url and smtp.url are set.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address that they have.") var email: String
    @Option(name: .customLong("address"), help: "The new one.") var new: String
    @Flag(help: "Write JSON.") var json = false

    func run() async throws {
        let record = try await ChangeAddress(in: newsroom.open()).change(
            EmailAddress(email), to: EmailAddress(ofSubscriber: new))
        if json { return try writeJSON(record) }
        if record.outcome == "already" {
            return Console.say("Nothing was changed: that is the address already.")
        }
        let told = record.isTold ? " Both addresses are told." : " Nobody was told."
        Console.say("\(record.email) is \(record.newEmail) from now on.\(told)")
    }
}
