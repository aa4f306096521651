import Composing
import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Preview
import Subscribing

/// The mails of an issue of this newsroom, as they would be if it were composed now.
struct IssueProofs: ProofSource {
    let workspace: Workspace
    private let folder: IssueFolder
    private let store: SubscriberStore

    /// Finds the issue; throws where there is none of that name.
    init(_ workspace: Workspace, slug: String) throws {
        self.workspace = workspace
        folder = try workspace.issueFolder(slug)
        store = try workspace.subscribers()
    }

    /// The files that make a difference, and the folders that hold such files.
    var watched: [String] {
        let newsroom = workspace.newsroom
        return [newsroom.settings, newsroom.articles, newsroom.templates, folder.folder]
    }

    /// The address of a subscriber; throws where nobody has it.
    func checkedReader(_ text: String) throws -> EmailAddress {
        let address = try EmailAddress(text)
        guard try store.people.subscriber(.address(address)) != nil else {
            throw Problem(
                .badData, "\(address) is not a subscriber",
                remedy: .nameReaderOrNone)
        }
        return address
    }

    func compose() throws(ProofProblem) -> any Composition {
        do {
            let issue = try workspace.plan(folder)
            try issue.checkLines()
            let settings = try workspace.settings()
            let catalog = try CatalogReader(in: workspace).catalog()
            let bodies = try BodyComposer(in: workspace).composed(issue, of: catalog, settings)
            catalog.tellFaults(to: workspace.notices)
            let edition = bodies.edition
            let attachments = try bodies.attachments(in: folder)
            let context = try MailingContext(
                workspace, slug: folder.slug.description, store: store)
            let mailing = try context.mailing(of: edition, with: attachments, to: [])
            let compiled = try context.compiled(mailing, isProof: true)
            let places = FindingPlaces(folder, workspace.newsroom, edition)
            let findings = IssueLint(context).findings(
                in: edition, of: issue, articles: bodies.articles, pictures: attachments)
            return ComposedIssue(
                facts: IssueFacts(
                    slug: folder.slug.description, title: issue.title ?? issue.subject,
                    newsletter: settings.newsletter.name, template: issue.template,
                    findings: findings.map(places.shown), notices: notices(edition)),
                context: context, compiled: compiled, pictures: bodies.pictures, mailing: mailing,
                plan: issue)
        } catch {
            throw ProofProblem(error)
        }
    }

    func readers(matching text: String) throws(ProofProblem) -> [ProofReader] {
        do {
            let filter = SubscriberFilter(text: text.isEmpty ? nil : text)
            return try store.people.subscribers(filter, limit: 8).map {
                ProofReader(address: $0.address.description, name: $0.name)
            }
        } catch {
            throw ProofProblem(error)
        }
    }

    /// Where what is shown differs from what would be sent.
    private func notices(_ edition: Edition) -> [String] {
        if folder.hasLedger {
            return [
                "A mailing of this issue has begun. It keeps the text that it began with, "
                    + "whatever changes here."
            ]
        }
        let written = FileManager.default.contents(atPath: folder.html)
        let isCurrent = written.map { $0.elementsEqual(edition.html.source.utf8) } ?? false
        let text = FileManager.default.contents(atPath: folder.text)
        let isTextCurrent = text.map { $0.elementsEqual(edition.text.source.utf8) } ?? false
        if isCurrent && isTextCurrent { return [] }
        return [
            "This is newer than the rendered issue. Before you send: "
                + "postrider compose \(folder.slug)"
        ]
    }
}

extension ProofProblem {
    /// The words that the command would print.
    init(_ error: any Error) {
        self.init((Problem(error).text).escapingPageControls())
    }
}

extension String {
    /// The text with its controls shown, but with its line breaks.
    fileprivate func escapingPageControls() -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.escapingControls() }.joined(separator: "\n")
    }
}
