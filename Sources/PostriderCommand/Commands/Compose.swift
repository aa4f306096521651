import ArgumentParser
import Composing
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

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

    /// The template whose new issues show excerpts.
    private static let digest = "digest"

    func run() throws {
        let workspace = try newsroom.open()
        let settings = try workspace.settings()
        let date = try plan.parsedDate ?? workspace.today
        let folder = workspace.newsroom.issue(try parsedSlug(date))
        if folder.hasLedger, !force, model.like == nil {
            return try leaveAlone(folder, workspace)
        }
        let existing = folder.exists ? try workspace.plan(folder) : nil
        selection.tellRepetitions()
        let cleanUps = cleanUp.apply(to: settings.cleanUps)
        var catalog = try workspace.catalog(cleanUps: cleanUps)
        var issue = try newPlan(folder, date, existing, catalog, workspace, settings)
        var made = try model.apply(
            to: &issue, articles: catalog.articles, ownIntro: plan.intro, in: workspace)
        // Another may take the place of an article that is left out.
        while selection.isGiven || existing == nil,
            try workspace.leaveOutPictureless(
                &catalog, from: issue, but: selection.names, template: plan.template, settings)
        {
            issue = try newPlan(folder, date, existing, catalog, workspace, settings)
            made = try model.apply(
                to: &issue, articles: catalog.articles, ownIntro: plan.intro, in: workspace)
        }
        try plan.apply(to: &issue, in: workspace)
        if existing == nil, model.like == nil, issue.template == Self.digest {
            issue.extent = .excerpt
        }
        try issue.checkLines()
        let text = try planText(issue, existing, folder, workspace)
        let bodies = try workspace.composed(issue, of: catalog, settings, cleanUps: cleanUps)
        catalog.tellFaults(to: .console)
        try workspace.write(bodies, plan: text, in: folder, cleanUps: cleanUps)
        if let made { Console.say(made) }
        for note in bodies.notes {
            Console.say("note: \(note.escapingControls())")
        }
        try report(issue, bodies.edition, bodies.articles, folder)
    }

    /// What an issue has been sent with is not rendered anew.
    private func leaveAlone(_ folder: IssueFolder, _ workspace: Workspace) throws {
        guard folder.exists else {
            throw Problem(
                .badData, "Issues/\(folder.slug): its mailing has begun, but issue.yml is gone",
                remedy: "Put it back, or choose another name; --force composes it anew.")
        }
        Console.say(
            "\(folder.slug): its mailing has begun, and readers have the older one; it was not "
                + "rendered anew.\nTo render it all the same: --force")
        if json { try writeJSON(IssueSummary(try workspace.plan(folder), folder)) }
    }

    /// The text of the plan where it is to be written; nil where issue.yml stays as it is.
    private func planText(
        _ issue: Issue, _ existing: Issue?, _ folder: IssueFolder, _ workspace: Workspace
    ) throws -> PlanChange? {
        guard let existing else { return PlanChange(from: nil, to: IssueFile.write(issue)) }
        if issue == existing { return nil }
        let text = try workspace.text(of: folder.plan)
        do throws(IssueEditError) {
            return PlanChange(from: text, to: try IssueFile.edit(text, to: issue))
        } catch {
            throw Problem(
                .badData,
                "Issues/\(folder.slug)/issue.yml: \(error.explanation); nothing was changed",
                remedy: .writeIntoPlan(error.lines))
        }
    }

    private func parsedSlug(_ date: CalendarDate) throws -> Slug {
        guard let text = slug else { return Slug(date) }
        guard let slug = Slug(text) else {
            throw Problem(
                .usage, "\"\(text)\" cannot be the name of an issue",
                remedy: "Use a-z, 0-9, -, _ and . such as 2026-11-22 or autumn-fair.")
        }
        return slug
    }

    /// The plan that there is, with other articles where some were chosen; else a new one.
    private func newPlan(
        _ folder: IssueFolder, _ date: CalendarDate, _ existing: Issue?,
        _ catalog: ArticleCatalog, _ workspace: Workspace, _ settings: Settings
    ) throws -> Issue {
        if let existing, !selection.isGiven { return existing }
        var uses = try workspace.articleUses(of: catalog.articles)
        for name in uses.keys { uses[name]?.removeAll { $0 == folder.slug.description } }
        let used = Set(uses.filter { !$0.value.isEmpty }.keys)
        let chosen = try selection.choose(from: catalog, used: used)
        guard !chosen.isEmpty else {
            catalog.tellFaults(to: .console)
            throw Problem(
                .badData, "no article is left for an issue", remedy: .words(advice(catalog)))
        }
        if var existing {
            // What the editor has said of an article holds on.
            existing.articles = chosen.map { article in
                existing.articles.first { $0.name == article.name }
                    ?? IssueArticle(name: article.name)
            }
            return existing
        }
        return Issue(
            slug: folder.slug, title: nil,
            subject: Self.subject(of: chosen[0], settings), date: date,
            template: settings.template, articles: chosen.map { IssueArticle(name: $0.name) })
    }

    /// The newsletter and the first article's title, whose braces are just braces.
    private static func subject(of article: Article, _ settings: Settings) -> String {
        "\(settings.newsletter.name): \(article.metadata.title)".replacing("{{", with: "{{'{{'}}")
    }

    private func advice(_ catalog: ArticleCatalog) -> String {
        if catalog.articles.isEmpty { return "Put files into Articles/ first." }
        if selection.narrows {
            return "No other fits the selection, see: postrider articles list"
        }
        let archive =
            catalog.usedBefore.isEmpty ? "" : " What Articles/.used names is taken by --article."
        return "All are used or drafts; --all takes used ones again.\(archive)"
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
        let mended = count > 0 && !verbose ? " \(count.of("note")); -v lists them." : ""
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
