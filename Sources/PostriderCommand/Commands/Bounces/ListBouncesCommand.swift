import ArgumentParser
import Inbound
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider bounces list`.
struct ListBouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show what came back, the newest first.",
        discussion: """
            --held shows what the brake holds until you decide: release DOMAIN applies it, discard \
            DOMAIN drops it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "What the brake holds.") var held = false
    @Flag(help: "Messages that could not be read.") var unreadable = false
    @Flag(help: "Reports about nobody of this newsletter.") var foreign = false
    @Option(help: "Of one provider, by one of its domains.") var domain: String?
    @Option(help: "Of one issue.", completion: .issues) var issue: String?
    @Option(help: "At most so many.") var limit = 100
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if [held, unreadable, foreign].count(where: { $0 }) > 1 {
            throw ValidationError("--held, --unreadable and --foreign exclude each other")
        }
        if limit < 1 { throw ValidationError("--limit is a whole number of 1 or more") }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let look = ListBounces(in: workspace)
        var question = BounceQuestion()
        if held { question.verdicts = [.held] }
        if unreadable { question.kinds = [.unreadable] }
        if foreign { question.kinds = [.foreign] }
        if let domain { question.provider = try look.provider(of: domain) }
        if let issue { question.issue = try workspace.issueFolder(issue).slug }
        let found = try look.evidence(question, limit: limit).map { EvidenceRecord($0) }
        if json { return try writeJSON(found) }
        if found.isEmpty { return Console.say(nothing) }
        var table = TextTable("ID", "AT", "ADDRESS", "ISSUE", "KIND", "WHAT FOLLOWED")
        for one in found {
            let reason = one.reason.map { ", \($0)" } ?? ""
            table.add(
                "\(one.id)", one.at.withLocalTimes(), one.email ?? one.recipient ?? "",
                one.issue ?? "", "\(one.kind)\(reason)", one.verdict ?? "open")
        }
        Console.write(table.text())
        if found.count == limit { Console.say("There may be more: --limit.") }
        Console.say("Why, of one of them: postrider bounces show ID")
    }

    private var nothing: String {
        if held { return "The brake holds nothing." }
        if unreadable || foreign || domain != nil || issue != nil {
            return "Nothing like that came back."
        }
        return "Nothing has come back, or nobody has read it: postrider bounces process FILE"
    }
}

/// `postrider bounces show`.
struct ShowBounce: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what one report said, and what followed.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "Its number, as `bounces list` has it.") var id: Int64
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let one = EvidenceRecord(
            try ListBounces(in: try newsroom.open()).evidence(numbered: id))
        if json { return try writeJSON(one) }
        Console.show(one.text)
        if one.verdict == "suppressed" {
            Console.say("To take it back: postrider bounces undo \(id)")
        }
    }
}
