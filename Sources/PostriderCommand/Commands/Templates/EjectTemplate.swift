import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider templates eject`.
struct EjectTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eject",
        abstract: "Copy a built-in template into the newsroom, to change it there.",
        discussion: """
            Without --as the copy takes the built-in template's place. Nothing is overwritten. \
            With --only the newsroom has that one file, and what Postrider brings stays in force \
            for all others.
            """)

    private struct Outcome: Encodable {
        let template: String
        let files: [String]
    }

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The built-in template.", completion: .templates) var name: String
    @Option(name: .customLong("as"), help: "What the copy is called.") var other: String?
    @Option(help: "A file of it alone, such as imprint.html; repeatable.") var only: [String] = []
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if !only.isEmpty, other != nil {
            throw ValidationError("--only takes files of the template itself; leave --as out")
        }
    }

    func run() throws {
        let files = try newsroom.open().templates.eject(name, as: other, only: only)
        let template = other ?? name
        if json { return try writeJSON(Outcome(template: template, files: files)) }
        Console.say("Made \(files.count.of("file")) in Templates/\(template):")
        for file in files { Console.say("  \(file)") }
        Console.say(
            other == nil
                ? "Every issue that uses \(name) uses these from now on."
                : "Next: postrider compose --template \(template)")
    }
}
