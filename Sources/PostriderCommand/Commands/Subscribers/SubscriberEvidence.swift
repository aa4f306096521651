import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers evidence`.
struct SubscriberEvidence: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Print what proves that the owner of an address asked for mail.",
        discussion: """
            Each consent with its time, its source and the words that were agreed to; of those who \
            signed up at `serve` also the page, the mail that asked them to confirm, what the \
            relay said to it, and how and when they confirmed.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let evidence = try ConsentEvidence(of: EmailAddress(email), in: newsroom.open())
        if json { return try writeJSON(evidence) }
        Console.write(evidence.text)
    }
}
