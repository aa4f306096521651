import DeliveryEngine
import Foundation
package import NewsletterCore
import NewsroomFiles
import Synchronization

/// Whether an address has taken another issue since a server called it dead: the newer word counts.
///
/// The other ledgers of the newsroom know. One is opened only where its file was written since, or
/// not long before; one that cannot be read says nothing.
package final class LaterAcceptances: Sendable {
    /// A file's clock may be another than ours.
    private static let slack: TimeInterval = 86_400

    private let newsroom: Newsroom
    private let ledgers: any MailingLedgers
    private let issue: Slug
    private let open = Mutex<[Slug: any LedgerReader]>([:])

    /// Looks in all ledgers but the one of the issue itself.
    package init(in workspace: Workspace, besides issue: Slug) {
        newsroom = workspace.newsroom
        ledgers = workspace.adapters.ledgers
        self.issue = issue
    }

    deinit { open.withLock { for ledger in $0.values { ledger.close() } } }

    /// Whether the server of an address took a mail after the moment.
    func isAccepted(_ address: EmailAddress, after moment: Timestamp) -> Bool {
        let folders = (try? newsroom.mailedIssues()) ?? []
        return folders.contains { folder in
            guard folder.slug != issue, wasWritten(folder.ledger, since: moment),
                let row = try? ledger(folder).row(for: address), row.state == .sent
            else { return false }
            return row.at.map { $0 > moment } ?? false
        }
    }

    private func ledger(_ folder: IssueFolder) throws -> any LedgerReader {
        try open.withLock { open in
            if let ledger = open[folder.slug] { return ledger }
            let ledger = try ledgers.read(folder.ledger)
            open[folder.slug] = ledger
            return ledger
        }
    }

    /// Whether the ledger, or what it has not yet merged, was written since.
    private func wasWritten(_ path: String, since moment: Timestamp) -> Bool {
        let earliest = Double(moment.milliseconds) / 1000 - Self.slack
        return [path, "\(path)-wal"].contains { file in
            let written =
                try? FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            return written.map { $0.timeIntervalSince1970 >= earliest } ?? false
        }
    }
}
