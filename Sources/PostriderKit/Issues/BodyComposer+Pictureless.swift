import Composing
package import NewsletterCore
import NewsroomFiles

extension BodyComposer {
    /// Takes articles of an issue out of the catalogue whose pictures are missing or broken, as if
    /// they could not be read; one that was named stays, to be told as an error.
    ///
    /// Returns whether any was taken out.
    package func leaveOutPictureless(
        _ catalog: inout ArticleCatalog, from issue: Issue, but named: [String],
        template: String?, _ settings: Settings
    ) throws -> Bool {
        var issue = issue
        issue.template = template ?? issue.template
        let composer = Composer(
            newsletter: settings.newsletter, template: try workspace.template(issue.template),
            languages: try workspace.languages())
        let pictures = workspace.pictures(
            of: issue, in: workspace.newsroom.issue(issue.slug), settings)
        var hasFault = false
        for name in issue.articles.map(\.name) where !named.contains(name) {
            let uses = try composer.images(of: issue, articles: [try catalog.named(name)])
                .filter { $0.place == .article(name) }
            do {
                _ = try pictures.place(uses)
            } catch let error as Problem where error.kind == .badData {
                catalog.articles.removeAll { $0.name == name }
                catalog.faults.append((name, error))
                hasFault = true
            }
        }
        return hasFault
    }
}
