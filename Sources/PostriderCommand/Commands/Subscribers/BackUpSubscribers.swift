import ArgumentParser
import Foundation
import NewsletterCore
import Storage

/// `postrider subscribers backup`.
struct BackUpSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the subscriber database while it is in use.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file to make; it is readable for you alone.", completion: .file())
    var file: String
    @Flag(help: "Copy Subscribers/secret.key beside it, to FILE.key.") var withKey = false

    func run() throws {
        let workspace = try newsroom.open()
        let people = try workspace.subscribers()
        try people.backUp(to: file)
        guard withKey else {
            return Console.say(
                "Copied the subscribers to \(file), and read the copy through. "
                    + "Keep Subscribers/secret.key with it.")
        }
        try copyKey(workspace)
        Console.say(
            "Copied the subscribers to \(file), and read the copy through; the key is in "
                + "\(file).key. Whoever has both knows everything that this newsroom keeps secret.")
    }

    /// The file as it is, once it is known to hold keys.
    private func copyKey(_ workspace: Workspace) throws {
        let path = workspace.newsroom.secretKey
        guard try workspace.keyring() != nil,
            let bytes = FileManager.default.contents(atPath: path)
        else { throw Failure.lostKey(nil) }
        try AtomicFile.write(bytes, to: "\(file).key", mode: 0o600)
    }
}
