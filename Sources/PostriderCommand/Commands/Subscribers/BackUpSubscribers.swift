import ArgumentParser
import PostriderKit

/// `postrider subscribers backup`.
struct BackUpSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the subscriber database while it is in use.",
        discussion: """
            An earlier backup of the same list is replaced, and no other file. The SHA-256 of the \
            copy is written to stdout; `send --part` asks for it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file to make; it is readable for you alone.", completion: .file())
    var file: String
    @Flag(help: "Copy Subscribers/secret.key beside it, to FILE.key.") var withKey = false

    func run() throws {
        let digest = try BackUpList(of: try newsroom.open()).backUp(to: file, withKey: withKey)
        Console.say(
            "Copied the subscribers to \(file), and read the copy through"
                + (withKey
                    ? "; the key is in \(file).key. Whoever has both knows everything that this "
                        + "newsroom keeps secret."
                    : ". Keep Subscribers/secret.key with it."))
        Console.write("SHA-256 \(digest)")
    }
}
