import ArgumentParser
import Files
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider subscribers backup`.
struct BackUpSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the subscriber database while it is in use.",
        discussion: "An earlier backup of the same list is replaced, and no other file.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file to make; it is readable for you alone.", completion: .file())
    var file: String
    @Flag(help: "Copy Subscribers/secret.key beside it, to FILE.key.") var withKey = false

    func run() throws {
        let workspace = try newsroom.open()
        let people = try workspace.subscribers()
        try refuseToReplace(people)
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

    /// A slip of the hand must not replace the live list, a key, a ledger or a text.
    private func refuseToReplace(_ people: SubscriberDatabase) throws {
        let files = FileManager.default
        if files.fileExists(atPath: file), try !people.isBackup(file) {
            throw Problem(
                .badData, "\(file) exists, and is no earlier backup of this list",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
        let key = "\(file).key"
        if withKey, files.fileExists(atPath: key), (try? SecretKeyFile.keys(at: key)) == nil {
            throw Problem(
                .badData, "\(key) exists, and holds no key",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
    }

    /// The file as it is, once it is known to hold keys.
    private func copyKey(_ workspace: Workspace) throws {
        let path = workspace.newsroom.secretKey
        guard try workspace.keyring() != nil,
            let bytes = FileManager.default.contents(atPath: path)
        else { throw Problem.lostKey(nil) }
        try AtomicFile.write(bytes, to: "\(file).key", mode: 0o600)
    }
}
