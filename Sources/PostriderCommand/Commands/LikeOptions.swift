import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// Whether an issue begins as another one was made.
struct LikeOptions: ParsableArguments {
    @Option(
        help: """
            Begin the issue as this one was made: its template, language, pictures, intro, outro \
            and headings, with articles and a subject of its own.
            """, completion: .issues)
    var like: String?

    /// Gives a new issue the make of the other one, and says what that was; throws where there is
    /// none, or the issue exists already.
    func apply(
        to issue: inout Issue, articles: [Article], ownIntro: String?, in workspace: Workspace
    ) throws -> String? {
        guard let like else { return nil }
        if workspace.newsroom.issue(issue.slug).exists {
            throw Problem(
                .badData, "there is an issue \(issue.slug) already, and --like begins one",
                remedy: "Choose another name for the new issue, or edit the plan of this one.")
        }
        let model = try workspace.plan(try workspace.issueFolder(like))
        issue.take(makeOf: model, articles: articles)
        let headings = issue.sections.count
        var parts = ["its settings"]
        if ownIntro == nil, issue.intro != nil { parts.append("intro") }
        if issue.outro != nil { parts.append("outro") }
        if headings > 0 { parts.append(headings.of("heading")) }
        let last = parts.removeLast()
        let all = parts.isEmpty ? last : "\(parts.joined(separator: ", ")) and \(last)"
        return "Made like \(like): \(all)."
    }
}
