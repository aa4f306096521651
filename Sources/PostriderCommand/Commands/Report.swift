import ArgumentParser
import Files
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider report`: what became of a mailing, also while it runs.
struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what became of a mailing: by domain, by reply, over time.",
        discussion: """
            The page of --html is one file with its plots in it; it names recipients, so keep \
            it as you keep the list. How long single mails took is not stored. --failed, \
            --deferred and --in-doubt list addresses with the last reply instead.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Option(
        name: .customLong("with"),
        help: """
            Add up the ledger of another machine, which mailed another part (send --part); \
            repeatable.
            """,
        completion: .file(extensions: ["sqlite"]))
    var others: [String] = []
    @Option(help: "Write the report as a web page to this file.", completion: .file())
    var html: String?
    @Flag var listed: [ListedState] = []
    @Flag(help: "Write such a list as CSV.") var csv = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if csv && listed.isEmpty {
            throw ValidationError("--csv goes with --failed, --deferred or --in-doubt")
        }
        if csv && json { throw ValidationError("--csv and --json exclude each other") }
        if html != nil && !listed.isEmpty {
            throw ValidationError("--html goes with none of --failed, --deferred and --in-doubt")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem.notSent(folder.slug)
        }
        if !listed.isEmpty {
            return try write(try RecipientList(listed, of: folder, in: workspace, with: others))
        }
        let report =
            others.isEmpty
            ? try MailingReport(of: folder, in: workspace)
            : try MailingReport(adding: try ReportedParts(of: folder, in: workspace, with: others))
        if let missing = report.missingParts, !missing.isEmpty {
            Console.say(
                "note: not counted, \(missing.count == 1 ? "part" : "parts") \(missing.joined(separator: ", "))"
            )
        }
        if let words = report.status.otherIssueInWords { Console.say(words) }
        if let html {
            let page = ReportPage(report, madeAt: workspace.effects.now())
            try AtomicFile.write(page.html.utf8, to: html, mode: 0o600)
            Console.say("Written: \(html.escapingControls())")
        }
        if json { return try writeJSON(report) }
        if html == nil { Console.write(ReportText(report, width: Console.width).text) }
    }

    private func write(_ list: RecipientList) throws {
        if json { return try writeJSON(list.json) }
        if csv { return Console.write(bytes: list.csv) }
        if list.isEmpty { return Console.say("Nobody is in this list.") }
        Console.write(list.text)
    }
}
