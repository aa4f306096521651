package import Composing
import Foundation
package import NewsletterCore
package import NewsroomFiles

/// Makes an issue of selected articles, or renders one anew.
///
/// The plan of an issue that exists stays as it is but for what is asked to be changed.
package struct ComposeIssue {
    /// What is asked for; without anything a new issue of all articles that were not used.
    package struct Request {
        /// The issue's short name; nil for its date.
        package var name: String?
        /// The issue's day; nil for today, or that of the plan.
        package var date: CalendarDate?
        /// Which articles it takes.
        package var selection = Selection()
        package var subject: String?
        /// A headline; an empty one takes it away.
        package var title: String?
        package var intro: String?
        package var template: String?
        package var imageMode: ImageMode?
        /// The issue as whose it begins.
        package var model: String?
        /// Clean-ups that are left out this once.
        package var skippedCleanUps: CleanUp = []
        /// Whether an issue is rendered anew whose mailing has begun.
        package var isForced = false

        /// Asks for nothing.
        package init() {}
    }

    /// What was composed.
    package struct Outcome {
        package let issue: Issue
        /// The articles that it holds, in order.
        package let articles: [Article]
        /// What it has from the issue as whose it began, in a sentence.
        package let likeness: String?
        /// What is worth telling, one sentence each.
        package let notes: [String]
        /// How long the HTML body is, in bytes.
        package let htmlBytes: Int
        package let folder: IssueFolder
    }

    /// The template whose new issues show excerpts.
    private static let digest = "digest"

    /// Where the issue stands, or will.
    package let folder: IssueFolder
    private let workspace: Workspace
    private let settings: Settings
    private let request: Request
    private let date: CalendarDate
    private let cleanUps: CleanUp

    /// Reads the settings; throws where the name cannot be that of an issue.
    package init(_ request: Request, in workspace: Workspace) throws {
        self.workspace = workspace
        self.request = request
        settings = try workspace.settings()
        date = request.date ?? workspace.today
        folder = workspace.newsroom.issue(try Self.slug(request.name, date))
        cleanUps = settings.cleanUps.subtracting(request.skippedCleanUps)
    }

    /// Whether the issue is left alone: what has been sent is not rendered anew unasked.
    package var isLeftAlone: Bool {
        folder.hasLedger && !request.isForced && request.model == nil
    }

    /// What stands of an issue that is left alone; throws where its plan is gone.
    package func standing() throws -> IssueSummary {
        guard folder.exists else {
            throw Problem(
                .badData, "Issues/\(folder.slug): its mailing has begun, but issue.yml is gone",
                remedy: .putBackPlanOrComposeAnew)
        }
        return IssueSummary(try workspace.plan(folder), folder, in: workspace)
    }

    /// Composes it, and writes plan and bodies.
    package func compose() throws -> Outcome {
        let existing = folder.exists ? try workspace.plan(folder) : nil
        var catalog = try CatalogReader(in: workspace).catalog(cleanUps: cleanUps)
        var (issue, likeness) = try plan(existing, catalog)
        // Another may take the place of an article that is left out.
        while request.selection.isGiven || existing == nil,
            try BodyComposer(in: workspace).leaveOutPictureless(
                &catalog, from: issue, but: request.selection.names, template: request.template,
                settings)
        {
            (issue, likeness) = try plan(existing, catalog)
        }
        request.apply(to: &issue)
        if existing == nil, request.model == nil, issue.template == Self.digest {
            issue.extent = .excerpt
        }
        try issue.checkLines()
        let text = try planText(issue, existing)
        let bodies = try BodyComposer(in: workspace).composed(
            issue, of: catalog, settings, cleanUps: cleanUps)
        catalog.tellFaults(to: workspace.notices)
        try IssueBodies(in: workspace).write(bodies, plan: text, in: folder, cleanUps: cleanUps)
        return Outcome(
            issue: issue, articles: bodies.articles, likeness: likeness, notes: bodies.notes,
            htmlBytes: bodies.edition.html.source.utf8.count, folder: folder)
    }

    private static func slug(_ text: String?, _ date: CalendarDate) throws -> Slug {
        guard let text else { return Slug(date) }
        guard let slug = Slug(text) else {
            throw Problem(
                .usage, "\"\(text)\" cannot be the name of an issue",
                remedy: "Use a-z, 0-9, -, _ and . such as 2026-11-22 or autumn-fair.")
        }
        return slug
    }

    /// The text of the plan where it is to be written; nil where issue.yml stays as it is.
    private func planText(_ issue: Issue, _ existing: Issue?) throws -> PlanChange? {
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

    // MARK: The plan

    private func plan(
        _ existing: Issue?, _ catalog: ArticleCatalog
    ) throws -> (issue: Issue, likeness: String?) {
        var issue = try chosen(existing, catalog)
        let likeness = try request.model.map { try take(makeOf: $0, to: &issue, catalog) }
        return (issue, likeness)
    }

    /// The plan that there is, with other articles where some were chosen; else a new one.
    private func chosen(_ existing: Issue?, _ catalog: ArticleCatalog) throws -> Issue {
        let selection = request.selection
        if let existing, !selection.isGiven { return existing }
        var uses = try ArticleUses(in: workspace).uses(of: catalog.articles)
        for name in uses.keys { uses[name]?.removeAll { $0 == folder.slug.description } }
        let used = Set(uses.filter { !$0.value.isEmpty }.keys)
        let chosen = try selection.articles(
            from: try catalog.choice(naming: selection.names), used: used)
        guard !chosen.isEmpty else {
            catalog.tellFaults(to: workspace.notices)
            throw Problem(
                .badData, "no article is left for an issue", remedy: remedy(catalog))
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
            slug: folder.slug, title: nil, subject: subject(of: chosen[0]), date: date,
            template: settings.template, articles: chosen.map { IssueArticle(name: $0.name) })
    }

    /// The newsletter and the first article's title, whose braces are just braces.
    private func subject(of article: Article) -> String {
        "\(settings.newsletter.name): \(article.metadata.title)".replacing("{{", with: "{{'{{'}}")
    }

    private func remedy(_ catalog: ArticleCatalog) -> Remedy {
        if catalog.articles.isEmpty { return "Put files into Articles/ first." }
        if request.selection.narrows { return .chooseOtherArticles }
        return .takeUsedArticles(someWereBefore: !catalog.usedBefore.isEmpty)
    }

    /// Gives a new issue the make of another one, and says what that was; throws where there is
    /// none, or the issue exists already.
    private func take(
        makeOf name: String, to issue: inout Issue, _ catalog: ArticleCatalog
    ) throws -> String {
        if folder.exists {
            throw Problem(
                .badData, "there is an issue \(issue.slug) already, and another's make begins one",
                remedy: "Choose another name for the new issue, or edit the plan of this one.")
        }
        let model = try workspace.plan(try workspace.issueFolder(name))
        issue.take(makeOf: model, articles: catalog.articles)
        let headings = issue.sections.count
        var parts = ["its settings"]
        if request.intro == nil, issue.intro != nil { parts.append("intro") }
        if issue.outro != nil { parts.append("outro") }
        if headings > 0 { parts.append(headings.of("heading")) }
        let last = parts.removeLast()
        let all = parts.isEmpty ? last : "\(parts.joined(separator: ", ")) and \(last)"
        return "Made like \(name): \(all)."
    }
}

extension ComposeIssue.Request {
    /// Writes what was asked for into a plan.
    fileprivate func apply(to issue: inout Issue) {
        if let subject { issue.subject = subject }
        if let title { issue.title = title.isEmpty ? nil : title }
        if let template { issue.template = template }
        if let imageMode { issue.imageMode = imageMode }
        if let date { issue.date = date }
        if let intro { issue.intro = intro }
    }
}

extension Selection {
    /// Whether anything is asked for.
    package var isGiven: Bool {
        !names.isEmpty || narrows || limit != nil || order != .newestFirst || includesUsed
    }

    /// Whether only some of the articles can fit.
    package var narrows: Bool {
        !tags.isEmpty || !authors.isEmpty || !patterns.isEmpty || since != nil || until != nil
    }
}
