import ArgumentParser
import Inbound
import NewsletterCore
import PostriderKit

/// `postrider bounces classify`.
struct ClassifyBouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Say what messages are that came back, and change nothing.",
        discussion: """
            Needs no newsroom; in one it says whose they are. A FILE is a message, an mbox, or a \
            folder such as a Maildir. --json writes one document for one message, and a line for \
            each where there are several.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(
        help: "Messages, mboxes, folders; - for the standard input.", completion: .file())
    var files: [String]
    @Flag(help: "Write the message with names, addresses and hosts replaced, for a bug report.")
    var anonymise = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let classifier = ClassifyBounces(in: try workspace())
        defer { classifier.close() }
        var writer = BounceWriter(isJSON: json)
        var problems: [Problem] = []
        for file in files {
            do {
                try MessageFiles.forEach(in: file) { entry in
                    if anonymise {
                        Console.write(bytes: AnonymousMail.bytes(of: entry.bytes))
                    } else {
                        try writer.write(classifier.classify(entry))
                    }
                }
            } catch let error as any Explained {
                problems.append(error.problem)
            }
        }
        try writer.finish()
        for problem in problems { Console.tell(problem) }
        if !problems.isEmpty { throw ExitStatus.badData.code }
    }

    /// The newsroom here; nil where there is none, unless one was named.
    private func workspace() throws -> Workspace? {
        do {
            return try newsroom.open()
        } catch let error as any Explained {
            guard newsroom.folder != nil else { return nil }
            // Whoever reads mail from outside gets no other code than that of bad input.
            throw Problem(.badData, error.problem.what, remedy: error.problem.remedy)
        }
    }
}
