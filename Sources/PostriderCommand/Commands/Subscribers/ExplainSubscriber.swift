import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider subscribers explain`.
struct ExplainSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell everything known about an address, and why it is or is not mailed.",
        discussion: """
            With --issue it says first why somebody is in or out of that issue: as its ledger \
            has it once the mailing has begun, else as it would be now; --list, --where and \
            --segment are those that `send` would be given.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Option(help: "Why they are in or out of this issue.", completion: .issues) var issue: String?
    @Option(
        name: .customLong("list"), help: "As if it were sent to this list; repeatable.",
        completion: .lists, transform: ListNames.init(typed:))
    var listNames: [ListNames] = []
    @OptionGroup var part: SegmentOptions
    @Flag(help: "Write JSON.") var json = false

    var lists: [ListName] { listNames.flatMap(\.all) }

    func validate() throws {
        if issue == nil && (!lists.isEmpty || part.expression != nil || part.segment != nil) {
            throw ValidationError("--list, --where and --segment go with --issue")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let explanation = try ExplainPerson(in: workspace).explain(
            try EmailAddress(email), issue: issue, lists: lists, part: try part.part)
        if json { return try writeJSON(explanation) }
        Console.write(explanation.text)
    }
}
