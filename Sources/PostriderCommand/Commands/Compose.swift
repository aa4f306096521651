import ArgumentParser
import Composing
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider compose`: selected articles become an issue.
struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an issue of articles, or render it anew.",
        discussion: """
            Without a selection the issue takes every article that stands in no issue yet. \
            Composing an issue that exists renders it anew from its issue.yml, which stays as it \
            is; options change their lines in it. An issue whose mailing has begun is left alone.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue's short name; the date if it is left out.", completion: .issues)
    var slug: String?
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var plan: PlanOptions
    @OptionGroup var model: LikeOptions
    @OptionGroup var cleanUp: CleanUpOptions
    @Flag(help: "Render it anew although its mailing has begun; readers keep what they got.")
    var force = false
    @Flag(name: .shortAndLong, help: "Say what was mended in the articles.") var verbose = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let composing = try ComposeIssue(try request(workspace), in: workspace)
        if composing.isLeftAlone { return try leaveAlone(composing) }
        selection.tellRepetitions()
        try model.refuse(composing.folder)
        let outcome = try composing.compose()
        if let likeness = outcome.likeness { Console.say(likeness) }
        for note in outcome.notes { Console.say("note: \(note.escapingControls())") }
        try report(outcome, workspace)
    }

    private func request(_ workspace: Workspace) throws -> ComposeIssue.Request {
        var request = ComposeIssue.Request()
        request.name = slug
        request.selection = try selection.selection
        try plan.apply(to: &request, in: workspace)
        request.model = model.like
        request.skippedCleanUps = cleanUp.skipped
        request.isForced = force
        return request
    }

    /// What an issue has been sent with is not rendered anew.
    private func leaveAlone(_ composing: ComposeIssue) throws {
        let standing = try composing.standing()
        Console.say(
            "\(standing.issue): its mailing has begun, and readers have the older one; it was not "
                + "rendered anew.\nTo render it all the same: --force")
        if json { try writeJSON(standing) }
    }

    private func report(_ outcome: ComposeIssue.Outcome, _ workspace: Workspace) throws {
        let (issue, articles, folder) = (outcome.issue, outcome.articles, outcome.folder)
        if json {
            return try writeJSON(
                IssueSummary(
                    issue, folder, htmlBytes: outcome.htmlBytes, in: workspace))
        }
        for article in articles where verbose {
            for note in article.notes {
                Console.say("\(article.name): \(note)".escapingControls())
            }
        }
        let count = articles.reduce(0) { $0 + $1.notes.count }
        let pictures = PictureSummary.list(folder)
        let shown = pictures.inWords.map { ", \($0)" } ?? ""
        let mended = count > 0 && !verbose ? " \(count.of("note")); -v lists them." : ""
        Console.say(
            "Composed \(issue.slug): \(articles.count.of("article")), "
                + "\(outcome.htmlBytes / 1024) KB\(shown).\(mended)")
        Console.say("  plan  \(folder.plan)\n  html  \(folder.html)\n  text  \(folder.text)")
        if let first = pictures.first, !first.isEmbedded {
            Console.say("  put the files of \(folder.pictures) where images.base_url leads")
        }
        Console.say("Next: postrider send \(issue.slug) --dry-run")
    }
}
