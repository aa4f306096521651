import ArgumentParser
import NewsletterCore
import Storage

/// Whether an issue begins as another one was made.
struct LikeOptions: ParsableArguments {
    @Option(
        help: """
            Begin the issue as this one was made: its template, language, pictures, intro, outro \
            and headings, with articles and a subject of its own.
            """, completion: .issues)
    var like: String?

    /// Gives a new issue the make of the other one; throws where there is none, or the issue
    /// exists already.
    func apply(to issue: inout Issue, articles: [Article], in workspace: Workspace) throws {
        guard let like else { return }
        if workspace.newsroom.issue(issue.slug).exists {
            throw Failure(
                .badData, "there is an issue \(issue.slug) already, and --like begins one",
                advice: "Choose another name for the new issue, or edit the plan of this one.")
        }
        let model = try workspace.plan(try workspace.issueFolder(like))
        issue.take(makeOf: model, articles: articles)
        let sections = model.sections.count
        let headings = sections == 0 ? "" : " and \(sections.of("heading"))"
        Console.say("Made like \(like): its settings, intro, outro\(headings).")
    }
}
