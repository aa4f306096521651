import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// Whether an issue begins as another one was made.
struct LikeOptions: ParsableArguments {
    @Option(
        help: """
            Begin the issue as this one was made: its template, language, pictures, intro, outro \
            and headings, with articles and a subject of its own.
            """, completion: .issues)
    var like: String?

    /// Throws where an issue is to begin like another one, and exists already.
    func refuse(_ folder: IssueFolder) throws {
        guard like != nil, folder.exists else { return }
        throw Problem(
            .badData, "there is an issue \(folder.slug) already, and --like begins one",
            remedy: "Choose another name for the new issue, or edit the plan of this one.")
    }
}
