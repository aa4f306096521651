import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider lists import`.
struct TakeLists: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make lists as another newsroom has them.",
        discussion: """
            Takes what `postrider lists list --json` has written: names, opt-in, titles, \
            descriptions, languages, and which are public. Who is on them comes by \
            `subscribers import`, after this.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file; - reads standard input.", completion: .file()) var file: String
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let stream = ReadOnceFile(file)
        let record = try stream.read { path in
            try ImportLists(into: workspace).take(
                path, named: stream.isStream ? "standard input" : file)
        }
        if json { return try writeJSON(record) }
        for (word, names) in [
            ("Made", record.made), ("Changed", record.changed), ("As before", record.unchanged),
        ] where !names.isEmpty {
            Console.say("\(word): \(names.joined(separator: ", "))")
        }
        if record.made.isEmpty && record.changed.isEmpty { Console.say("Nothing was changed.") }
    }
}
