import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider archive`: past issues for everybody, as pages, feeds and files.
struct ArchiveIssues: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Show past issues to everybody.",
        discussion: """
            Nothing is public until archive.public: true stands in postrider.yml; then the issues \
            are that went to everybody, unless their issue.yml says archive: false.
            """,
        subcommands: [ListArchive.self, WriteArchive.self], defaultSubcommand: ListArchive.self)
}

/// `postrider archive list`.
struct ListArchive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what was sent: what is public, and why not.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let issues = try PastIssues(in: try newsroom.open())
        let rows = try issues.all().map { $0.row(at: issues.base) }
        if json { return try writeJSON(rows) }
        if rows.isEmpty { return Console.say("Nothing has been sent yet.") }
        var table = TextTable("ISSUE", "DATE", "STATE", "TITLE", "WHY")
        for row in rows {
            table.add(row.issue, row.date ?? "", row.state, row.title, row.reason ?? "")
        }
        Console.write(table.text())
        for row in rows { Console.sayStripped(row.stripped, from: row.issue) }
    }
}

/// `postrider archive build`.
struct WriteArchive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Write the archive as files for any web space.",
        discussion: """
            Pages, texts, pictures, feeds, a sitemap and an index. Files that are as they should \
            be are left alone, and what was written before and is public no more is deleted; \
            other files in the folder are never touched.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The folder; it is made where it is not there.", completion: .directory)
    var folder: String
    @Option(help: "The address at which it will stand; links.archive otherwise.")
    var base: String?
    @Option(
        name: .customLong("issue"), help: "Only the page, text and pictures of this issue.",
        completion: .issues)
    var slug: String?
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if let base, !BuildArchive.isAddress(base) {
            throw ValidationError(
                "--base takes an address that begins with https:// and has no ?, #, user or space; "
                    + "http:// for this machine alone")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let only = try slug.map { try workspace.issueFolder($0).slug }
        let report = try BuildArchive(in: workspace, into: folder, at: base, only: only).build()
        if json { return try writeJSON(report) }
        if report.url == nil {
            Console.say("note: archive.public is not true, so nothing stays public.")
        }
        Console.write(
            "\(folder.escapingControls()): \(report.written) written, \(report.unchanged) as "
                + "before, \(report.removed) deleted; \(report.listed.of("issue")) listed"
                + (report.unlisted > 0 ? ", \(report.unlisted) with a page only" : "")
                + (report.hidden > 0
                    ? ", \(report.hidden) not public (postrider archive list)" : "")
                + ".")
        for (issue, what) in report.stripped.sorted(by: { $0.key < $1.key }) {
            Console.sayStripped(what, from: issue)
        }
        for file in report.kept {
            Console.say(
                "note: \(file.escapingControls()) is not needed any more, and stays, since it was changed."
            )
        }
    }
}

extension Console {
    /// Says what acts and so was left out of an issue's page.
    fileprivate static func sayStripped(_ what: [String], from issue: String) {
        if what.isEmpty { return }
        say("note: \(issue): left out of its page: \(what.joined(separator: ", "))")
    }
}
