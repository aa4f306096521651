import Composing
import MailFormat
import NewsletterCore
import Storage

/// Lints an issue with what the newsroom knows about it.
struct IssueLint {
    let workspace: Workspace
    let settings: Settings

    /// Lints with the settings that were read.
    init(workspace: Workspace, settings: Settings) {
        self.workspace = workspace
        self.settings = settings
    }

    /// Lints what is about to be sent.
    init(_ desk: MailingDesk) { self.init(workspace: desk.workspace, settings: desk.settings) }

    /// Throws where an issue has an error that would spoil its mailing for everybody.
    func refuseErrors(in folder: IssueFolder) throws {
        let errors = try findings(in: folder).filter { $0.severity == .error }
        guard let first = errors.first else { return }
        let more = errors.count > 1 ? ", and \((errors.count - 1).of("error")) more" : ""
        throw Failure(
            .badData, "nothing was sent: \(first.place): \(first.message)\(more)",
            advice: "See: postrider lint \(folder.slug). To send all the same: --ignore-lint.")
    }

    /// The findings on an edition, the worst first.
    func findings(
        in edition: Edition, articles: [Article], imageSizes: [String: Int] = [:]
    ) -> [Finding] {
        let unsubscribe = settings.links.unsubscribe
        let facts = LintFacts(
            from: settings.from, signingDomain: settings.signing.first?.domain,
            hasOneClickUnsubscribe: unsubscribe?.hasPrefix("https://") ?? false,
            postalAddress: settings.newsletter.postalAddress, imageSizes: imageSizes,
            articles: articles)
        return Lint(facts: facts).findings(in: edition).sorted { $0.severity > $1.severity }
    }

    /// The findings on an issue as it stands on the disk.
    func findings(in folder: IssueFolder) throws -> [Finding] {
        let names = Set(try workspace.plan(folder).articles.map(\.name))
        let articles = try workspace.articles().filter { names.contains($0.name) }
        let edition = try workspace.edition(folder)
        let embedded = try workspace.attachments(of: edition, in: folder)
        let sizes = embedded.map { ("cid:\($0.contentID ?? "")", $0.bytes.count) }
        return findings(
            in: edition, articles: articles,
            imageSizes: Dictionary(sizes, uniquingKeysWith: { $1 }))
    }
}
