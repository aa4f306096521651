import Composing
import Foundation
import NewsletterCore
import SMTPTransport
import Storage

extension Workspace {
    /// The folder of an issue; throws where there is no such issue.
    func issueFolder(_ name: String) throws -> IssueFolder {
        if let slug = Slug(name) { try newsroom.issue(slug).checkAccess() }
        guard let slug = Slug(name), newsroom.issue(slug).exists else {
            let known = try newsroom.issueSlugs().map(\.description)
            let near = name.nearest(in: known)
            throw Failure(
                .badData, "there is no issue \(name)",
                advice: near.map { "Did you mean \($0)?" }
                    ?? (known.isEmpty
                        ? "Compose one first: postrider compose"
                        : "There are: \(known.joined(separator: ", "))"))
        }
        return newsroom.issue(slug)
    }

    /// The plan of an issue.
    func plan(_ folder: IssueFolder) throws -> Issue {
        do {
            return try IssueFile.read(try text(of: folder.plan), slug: folder.slug)
        } catch let error as IssueFileError {
            throw Failure(.badData, "Issues/\(folder.slug)/\(error)")
        }
    }

    /// The rendered bodies of an issue, as they stand on the disk.
    func edition(_ folder: IssueFolder) throws -> Edition {
        let issue = try plan(folder)
        try issue.checkLines()
        guard FileManager.default.fileExists(atPath: folder.html),
            FileManager.default.fileExists(atPath: folder.text)
        else {
            throw Failure(
                .badData, "Issues/\(folder.slug): the issue has not been rendered",
                advice: "Run: postrider compose \(folder.slug)")
        }
        let language = try issue.language ?? settings().newsletter.language
        return Edition(
            slug: folder.slug,
            subject: try slotted(issue.subject, .header, "\(folder.slug)/issue.yml: subject"),
            html: try slotted(text(of: folder.html), .html, "\(folder.slug)/issue.html"),
            text: try slotted(text(of: folder.text), .plainText, "\(folder.slug)/issue.txt"),
            language: language)
    }

    private func slotted(
        _ source: String, _ kind: SlottedText.Kind, _ place: String
    ) throws -> SlottedText {
        do throws(SlotError) {
            return try SlottedText(parsing: source, as: kind)
        } catch {
            throw Failure(.badData, "Issues/\(place), \(error)")
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
            settings: settings.images, mode: issue.imageMode ?? settings.images.mode,
            domain: DomainName.ascii(settings.from.address.domain) ?? "localhost")
    }
}
