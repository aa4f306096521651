import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Takes back the suppressions that the mailing of an issue caused, and what it made of the
/// status of their subscribers, where nothing later keeps them away.
package struct TakeBackSuppressions {
    /// What was taken back, or would be, as `--json` tells it.
    package struct Record: Encodable {
        package let from: String
        /// Whose suppression and status were taken back.
        package let lifted: [String]
        /// Who stays away for another reason.
        package let kept: [String]
    }

    private let issue: Slug
    private let store: SubscriberStore
    private let bounces: [(bounce: ReportedBounce, email: String)]

    /// Finds them in the ledger of the issue; throws where it was not sent.
    package init(by slug: String, in workspace: Workspace) throws {
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem(.badData, "\(slug) has not been sent", remedy: .showSuppressions)
        }
        issue = folder.slug
        store = try workspace.subscribers()
        let ledger = try workspace.adapters.ledgers.read(folder.ledger)
        defer { ledger.close() }
        bounces = try Self.bounces(in: ledger)
    }

    /// What would be taken back.
    package func plan() throws -> Record { try takeBack(isDryRun: true) }

    /// Takes it back.
    package func lift() throws -> Record { try takeBack(isDryRun: false) }

    private static func bounces(
        in ledger: any LedgerReader
    ) throws -> [(bounce: ReportedBounce, email: String)] {
        var found: [(bounce: ReportedBounce, email: String)] = []
        try ledger.rows(in: .failed).forEach { row in
            guard let reply = row.reply, reply.code > 0 else { return }
            let bounce = ReportedBounce(
                subscriber: row.subscriber, address: try? EmailAddress(row.address),
                note: reply.description, at: row.at)
            found.append((bounce, row.address))
        }
        return found
    }

    private func takeBack(isDryRun: Bool) throws -> Record {
        let outcomes = try store.suppressions.takeBack(
            bounces.map(\.bounce), of: issue, origin: .command, isDryRun: isDryRun)
        func emails(_ outcome: TakingBack) -> [String] {
            zip(bounces, outcomes).filter { $0.1 == outcome }.map(\.0.email)
        }
        return Record(
            from: "\(issue)", lifted: emails(.takenBack), kept: emails(.otherCause))
    }
}
