import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider bounces fetch`.
struct FetchBouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Read the mailboxes of the settings, and do what follows.",
        discussion: """
            Those of bounces.mailboxes (IMAP, POP3) and bounces.maildir. A report is moved, or what \
            `after` says, once it is kept here; everything else stays where it is, unread. Exits with \
            1 where somebody has to look, 69 where a server cannot be reached, 75 where it is in use, \
            and 78 where it lets nobody in.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let work = try ProcessBounces(in: workspace)
        defer { work.close() }
        let problems = try FetchBounces(in: workspace, by: work).run()
        let record = try work.finish()
        if json { try writeJSON(record) } else { Console.show(record.text) }
        for problem in problems { Console.tell(problem) }
        if let first = problems.first { throw first.kind.status.code }
        if record.isUnsettled { throw ExitStatus.incomplete.code }
    }
}
