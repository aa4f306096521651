import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit

/// `postrider articles import`: articles from files, folders and feeds.
struct ArticlesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import articles from files, folders and feeds, none of them twice.",
        discussion: """
            A source is a Markdown, text or HTML file, a folder of them, a feed (RSS, Atom or JSON \
            Feed) as a file or an http(s) address, or - for a feed on stdin. Each article becomes \
            a file in Articles/ that remembers where it came from, so that it can be imported \
            again at any time. One that has changed since is told of; --update takes it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "Files, folders, feeds, or - for a feed on stdin.") var sources: [String]
    @Flag(help: "Take what has changed since, where nobody has edited it here.")
    var update = false
    @Flag(help: "With --update: also over what was edited here.") var overwrite = false
    @Flag(help: "Say what would be imported, and write nothing.") var dryRun = false
    @Option(help: "Of each source at most so many, the newest.") var limit: Int?
    @Option(help: "Only articles of this day (YYYY-MM-DD) or later.") var since: String?
    @Option(help: "How many seconds a feed may take to arrive.") var timeout = 60
    @Flag(help: "Also fetch from this machine and private networks, such as an intranet.")
    var allowPrivateAddresses = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
        if timeout < 1 || timeout > 3600 { throw ValidationError("--timeout must be 1 to 3600") }
        if overwrite && !update { throw ValidationError("--overwrite goes with --update") }
        if let since, CalendarDate(since) == nil {
            throw ValidationError("--since: \"\(since)\" is no day; write it as 2026-11-22")
        }
    }

    func run() throws {
        var limits = FetchLimits()
        limits.total = .seconds(timeout)
        limits.allowsPrivateAddresses = allowPrivateAddresses
        let outcome = try ImportArticles(
            into: try newsroom.open(),
            ArticleImport.Choice(
                takesChanges: update, overwrites: overwrite, isTrial: dryRun, limit: limit,
                since: since.flatMap { CalendarDate($0) }),
            within: limits
        ).take(sources)
        if json { try writeJSON(outcome.report) } else { outcome.report.tell() }
        if let first = outcome.problems.first {
            let hasTakenSome = outcome.problems.count < sources.count
            throw hasTakenSome ? ExitStatus.incomplete.code : first.kind.status.code
        }
    }
}
