import Composing
import DeliveryEngine
import Foundation
package import NewsletterCore
import NewsroomFiles

/// Tells in which issues articles stand.
package struct ArticleUses {
    private let workspace: Workspace

    private var newsroom: Newsroom { workspace.newsroom }

    /// In the issues of the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// The issues in which each article stands, by the article's name, in order.
    ///
    /// What a plan that cannot be read may name counts as used: it may have been mailed. Where the
    /// plan is gone and the mailing is there, its ledger knows.
    package func uses(of articles: [Article]) throws -> [String: [String]] {
        var uses: [String: [String]] = [:]
        let planned = try newsroom.issueSlugs()
        for slug in planned {
            for name in plannedArticles(newsroom.issue(slug)) {
                uses[name, default: []].append(slug.description)
            }
        }
        for folder in try newsroom.mailedIssues() where !planned.contains(folder.slug) {
            for name in mailedArticles(folder, among: articles) {
                uses[name, default: []].append(folder.slug.description)
            }
        }
        return uses
    }

    private func plannedArticles(_ folder: IssueFolder) -> [String] {
        do {
            return try workspace.plan(folder).articles.map(\.name)
        } catch {
            workspace.notices.passOver(because: error)
            let bytes = (try? workspace.editedFiles.bytes(at: folder.plan)) ?? []
            return IssueFile.names(in: String(decoding: bytes, as: UTF8.self)).sorted()
        }
    }

    /// The articles of an issue whose plan is gone; where its ledger does not name them, those
    /// whose titles stand in what was sent.
    private func mailedArticles(_ folder: IssueFolder, among articles: [Article]) -> [String] {
        do {
            let ledger = try workspace.adapters.ledgers.read(folder.ledger)
            defer { ledger.close() }
            if let names = try ledger.articles() { return names }
            let edition = try ledger.mailing().edition
            let words = Self.words(edition.text.source)
            let names = articles.filter { words.contains(Self.words($0.metadata.title)) }
                .map(\.name)
            if !names.isEmpty {
                workspace.notices.passOver(
                    "Issues/\(folder.slug): issue.yml is gone; it was sent, and counts as having used "
                        + names.joined(separator: ", "))
            }
            return names
        } catch {
            workspace.notices.passOver(because: error)
            return []
        }
    }

    /// A text whose words can be looked for, however its lines were filled.
    private static func words(_ text: String) -> String {
        " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
}
