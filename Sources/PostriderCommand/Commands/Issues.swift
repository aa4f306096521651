import ArgumentParser
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider issues`: what has been composed.
struct Issues: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the issues.", subcommands: [ListIssues.self, ShowIssue.self],
        defaultSubcommand: ListIssues.self)
}

/// `postrider issues list`.
struct ListIssues: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the issues.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let rows = try IssueSummary.all(in: workspace)
        if json { return try writeJSON(rows) }
        if rows.isEmpty { return Console.say("No issues yet: postrider compose") }
        var table = TextTable("ISSUE", "DATE", "STATE", "ARTICLES", "TITLE")
        for row in rows {
            table.add(row.issue, row.date, row.state, "\(row.articles.count)", row.title)
        }
        Console.write(table.text())
    }
}

/// `postrider issues show`.
struct ShowIssue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an issue: its plan, or one of its bodies.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Flag(help: "Write the HTML body.") var html = false
    @Flag(help: "With --html: its pictures written into it, for a browser.")
    var standalone = false
    @Flag(help: "Write the text body.") var text = false
    @Option(
        name: .customLong("as"),
        help: """
            As this recipient gets it, or got it; with --html and --text the link to leave is a \
            test's.
            """)
    var recipient: String?
    @Flag(help: "With --as: the whole mail, as it leaves.") var raw = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if raw && recipient == nil { throw ValidationError("--raw goes with --as EMAIL") }
        if standalone && !html { throw ValidationError("--standalone goes with --html") }
        if recipient != nil && !raw && !html && !text {
            throw ValidationError("--as goes with --html, --text or --raw")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let folder = try workspace.issueFolder(slug)
        if let recipient {
            let context = try MailingContext(workspace, slug: slug)
            let remaking = RemakeMail(of: context, for: try EmailAddress(recipient))
            if raw { return Console.write(bytes: try remaking.message().bytes) }
            let (mail, files) = try remaking.reading()
            guard html else { return Console.write(mail.text) }
            return Console.write(
                standalone ? EmbeddedPictures.standingAlone(mail.html, files) : mail.html)
        }
        if html || text {
            let edition = try IssueBodies(in: workspace).edition(folder)
            guard html else { return Console.write(edition.text.source) }
            let files = standalone ? try workspace.attachments(of: edition, in: folder) : []
            return Console.write(EmbeddedPictures.standingAlone(edition.html.source, files))
        }
        let summary = IssueSummary(try workspace.plan(folder), folder, in: workspace)
        if json { return try writeJSON(summary) }
        Console.write(
            """
            \(Style.bold(summary.title.escapingControls()))
            Subject   \(summary.subject.escapingControls())
            Date      \(summary.date)
            Template  \(summary.template)
            State     \(summary.state)
            Articles  \(summary.articles.joined(separator: "\n          "))
            Pictures  \(summary.images.inWords ?? "none of its own")
            Files     \(summary.files.joined(separator: "\n          "))
            """)
    }
}
