import ArgumentParser
import Composing
import Foundation
import NewsletterCore
import Storage

/// `postrider compose`: selected articles become an issue.
struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an issue of articles, or render it anew.",
        discussion: """
            Without a selection the issue takes every article that stands in no issue yet. \
            Composing an issue that exists renders it anew from its issue.yml; options then \
            change the plan.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue's short name; the date if it is left out.", completion: .issues)
    var slug: String?
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var plan: PlanOptions
    @OptionGroup var model: LikeOptions
    @OptionGroup var cleanUp: CleanUpOptions
    @Flag(name: .shortAndLong, help: "Say what was mended in the articles.") var verbose = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let settings = try workspace.settings()
        let date = try plan.parsedDate ?? workspace.today
        let folder = workspace.newsroom.issue(try parsedSlug(date))
        let articles = try workspace.articles(
            cleanUps: cleanUp.apply(to: settings.cleanUps))
        var issue =
            folder.exists && !selection.isGiven
            ? try workspace.plan(folder)
            : try newIssue(folder, date, articles, workspace, settings)
        try model.apply(to: &issue, articles: articles, in: workspace)
        try plan.apply(to: &issue)
        try issue.checkLines()
        let bodies = try workspace.composed(
            issue, of: articles, settings, cleanUps: cleanUp.apply(to: settings.cleanUps))
        let edition = bodies.edition
        try folder.create()
        try AtomicFile.write(IssueFile.write(issue).utf8, to: folder.plan)
        try folder.write(bodies.pictures, shownIn: edition.html.source)
        try AtomicFile.write(edition.html.source.utf8, to: folder.html)
        try AtomicFile.write(edition.text.source.utf8, to: folder.text)
        for note in bodies.notes {
            Console.say("note: \(note.escapingControls())")
        }
        try report(issue, edition, bodies.articles, folder)
    }

    private func parsedSlug(_ date: CalendarDate) throws -> Slug {
        guard let text = slug else { return Slug(date) }
        guard let slug = Slug(text) else {
            throw Failure(
                .usage, "\"\(text)\" cannot be the name of an issue",
                advice: "Use a-z, 0-9, -, _ and . such as 2026-11-22 or autumn-fair.")
        }
        return slug
    }

    private func newIssue(
        _ folder: IssueFolder, _ date: CalendarDate, _ articles: [Article],
        _ workspace: Workspace, _ settings: Settings
    ) throws -> Issue {
        var uses = try workspace.articleUses()
        for name in uses.keys { uses[name]?.removeAll { $0 == folder.slug.description } }
        let used = Set(uses.filter { !$0.value.isEmpty }.keys)
        let chosen = try selection.choose(from: articles, used: used)
        guard !chosen.isEmpty else {
            throw Failure(
                .badData, "no article is left for an issue",
                advice: advice(articles))
        }
        if folder.exists {
            let existing = try workspace.plan(folder)
            var changed = existing
            changed.articles = chosen.map { IssueArticle(name: $0.name) }
            return changed
        }
        return Issue(
            slug: folder.slug, title: nil,
            subject: "\(settings.newsletter.name): \(chosen[0].metadata.title)", date: date,
            template: settings.template, articles: chosen.map { IssueArticle(name: $0.name) })
    }

    private func advice(_ articles: [Article]) -> String {
        if articles.isEmpty { return "Put files into Articles/ first." }
        return selection.narrows
            ? "No other fits the selection, see: postrider articles list"
            : "All are used or drafts; --all takes used ones again."
    }

    private func report(
        _ issue: Issue, _ edition: Edition, _ articles: [Article], _ folder: IssueFolder
    ) throws {
        if json {
            return try writeJSON(
                IssueSummary(issue, folder, htmlBytes: edition.html.source.utf8.count))
        }
        for article in articles where verbose {
            for note in article.notes {
                Console.say("\(article.name): \(note)".escapingControls())
            }
        }
        let count = articles.reduce(0) { $0 + $1.notes.count }
        let pictures = PictureSummary.list(folder)
        let shown = pictures.inWords.map { ", \($0)" } ?? ""
        let mended = count > 0 && !verbose ? " \(count.of("clean-up")); -v lists them." : ""
        Console.say(
            "Composed \(issue.slug): \(articles.count.of("article")), "
                + "\(edition.html.source.utf8.count / 1024) KB\(shown).\(mended)")
        Console.say("  plan  \(folder.plan)\n  html  \(folder.html)\n  text  \(folder.text)")
        if let first = pictures.first, !first.isEmbedded {
            Console.say("  put the files of \(folder.pictures) where images.base_url leads")
        }
        Console.say("Next: postrider send \(issue.slug) --dry-run")
    }
}
