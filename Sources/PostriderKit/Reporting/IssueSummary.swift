import Foundation
package import NewsletterCore
package import NewsroomFiles

/// What is told about an issue, also by `--json`.
package struct IssueSummary: Encodable {
    package let issue: String
    /// Its headline; the subject where it has none.
    package let title: String
    package let subject: String
    package let date: String
    package let template: String
    package let articles: [String]
    package let htmlBytes: Int?
    /// The newsroom's own pictures.
    package let images: [PictureSummary]
    /// What the pictures add to every mail, before it is encoded for the way.
    package let embeddedBytes: Int
    /// `draft` before the first send, then what `status` says; `unreadable` where it can say
    /// nothing.
    package let state: String
    package let files: [String]

    /// Tells of an issue by its plan, its files and, once it is sent, its ledger.
    package init(
        _ issue: Issue, _ folder: IssueFolder, htmlBytes: Int? = nil, in workspace: Workspace
    ) {
        self.issue = issue.slug.description
        title = issue.title ?? issue.subject
        subject = issue.subject
        date = issue.date.description
        template = issue.template
        articles = issue.articles.map(\.name)
        images = PictureSummary.list(folder)
        embeddedBytes = images.filter(\.isEmbedded).reduce(0) { $0 + $1.bytes }
        self.htmlBytes =
            htmlBytes
            ?? (try? FileManager.default.attributesOfItem(atPath: folder.html)[.size]) as? Int
        state = folder.hasLedger ? Self.state(of: folder, workspace) : "draft"
        files = [folder.plan, folder.html, folder.text]
    }

    /// All issues whose plans can be read, in order; the others are told.
    package static func all(in workspace: Workspace) throws -> [IssueSummary] {
        try workspace.newsroom.issueSlugs().compactMap { slug in
            let folder = workspace.newsroom.issue(slug)
            do {
                return IssueSummary(try workspace.plan(folder), folder, in: workspace)
            } catch {
                workspace.notices.passOver(because: error)
                return nil
            }
        }
    }

    private static func state(of folder: IssueFolder, _ workspace: Workspace) -> String {
        do {
            return try MailingStatus(reading: folder, in: workspace).state.rawValue
        } catch {
            workspace.notices.passOver(because: error)
            return "unreadable"
        }
    }
}
