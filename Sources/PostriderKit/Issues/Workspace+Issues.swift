import Composing
import DomainNames
import Foundation
package import NewsletterCore
package import NewsroomFiles

extension Workspace {
    /// The folder of an issue; throws where there is no such issue.
    ///
    /// One whose mailing has begun is there without its plan, too: the ledger has all that counts.
    package func issueFolder(_ name: String) throws -> IssueFolder {
        if let slug = Slug(name) { try newsroom.issue(slug).checkAccess() }
        guard let slug = Slug(name), newsroom.issue(slug).exists || newsroom.issue(slug).hasLedger
        else {
            let known = try newsroom.issueSlugs().map(\.description)
            throw Problem.noSuch(
                "issue", name, among: known,
                orElse: known.isEmpty
                    ? .composeFirst : .words("There are: \(known.joined(separator: ", "))"))
        }
        return newsroom.issue(slug)
    }

    /// The plan of an issue.
    package func plan(_ folder: IssueFolder) throws -> Issue {
        do {
            return try IssueFile.read(try text(of: folder.plan), slug: folder.slug)
        } catch let error as IssueFileError {
            throw Problem(.badData, "Issues/\(folder.slug)/\(error)")
        }
    }

    /// What makes the pictures of an issue fit for its mails.
    func pictures(of issue: Issue, in folder: IssueFolder, _ settings: Settings) -> IssuePictures {
        let shared = settings.images.folder.map {
            $0.hasPrefix("/") ? $0 : "\(newsroom.folder)/\($0)"
        }
        return IssuePictures(
            finder: PictureFinder(
                workspace: self, folder: folder, template: issue.template, shared: shared),
            fitter: adapters.pictures, settings: settings.images,
            mode: issue.imageMode ?? settings.images.mode,
            domain: DomainName.ascii(settings.from.address.domain) ?? "localhost")
    }
}

extension Problem {
    /// Says that an issue has no mailing yet.
    package static func notSent(_ issue: Slug) -> Problem {
        Problem(.badData, "\(issue) has not been sent", remedy: .send(issue))
    }
}
