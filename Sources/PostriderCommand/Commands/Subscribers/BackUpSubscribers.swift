import ArgumentParser
import NewsletterCore
import Storage

/// `postrider subscribers backup`.
struct BackUpSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the subscriber database while it is in use.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file to make; it is readable for you alone.", completion: .file())
    var file: String

    func run() throws {
        try newsroom.open().subscribers().backUp(to: file)
        Console.say(
            "Copied the subscribers to \(file), and read the copy through. "
                + "Keep Subscribers/secret.key with it.")
    }
}
