import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// The suppressions that the mailing of an issue caused, to be taken back.
struct TakenBackSuppressions {
    private struct Record: Encodable {
        let from: String
        /// Whose suppression and status were taken back.
        let lifted: [String]
        /// Who stays away for another reason.
        let kept: [String]
    }

    private let issue: Slug
    private let people: SubscriberDatabase
    private let bounces: [(bounce: ReportedBounce, email: String)]

    /// Finds them in the ledger of the issue.
    init(_ workspace: Workspace, issue slug: String) throws {
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem(
                .badData, "\(slug) has not been sent", remedy: "See: postrider suppress list")
        }
        issue = folder.slug
        people = try workspace.subscribers()
        let ledger = try LedgerDatabase(reading: folder.ledger)
        defer { ledger.close() }
        bounces = try Self.bounces(in: ledger)
    }

    private static func bounces(
        in ledger: LedgerDatabase
    ) throws -> [(bounce: ReportedBounce, email: String)] {
        var found: [(bounce: ReportedBounce, email: String)] = []
        var last: DeliveryID?
        while true {
            let rows = try ledger.rows(in: .failed, after: last, limit: 1000)
            if rows.isEmpty { return found }
            found += rows.compactMap { row in
                guard let reply = row.reply, reply.code > 0 else { return nil }
                let bounce = ReportedBounce(
                    subscriber: row.subscriber, address: try? EmailAddress(row.address),
                    note: reply.description, at: row.at)
                return (bounce, row.address)
            }
            last = rows.last?.id
        }
    }

    /// Lifts them, once that is confirmed.
    func lift(yes: Bool, json: Bool) throws {
        var lifted = emails(.takenBack, in: try takeBack(isDryRun: true))
        if !lifted.isEmpty {
            let question =
                "Take back the suppression of \(lifted.count.of("address", "addresses")), and mail "
                + "them again from now on?"
            guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        }
        let outcomes = try takeBack(isDryRun: false)
        lifted = emails(.takenBack, in: outcomes)
        let kept = emails(.otherCause, in: outcomes)
        if json {
            return try writeJSON(Record(from: "\(issue)", lifted: lifted, kept: kept))
        }
        Console.say(
            lifted.isEmpty
                ? "\(issue) suppressed nobody who is suppressed for that alone now."
                : "Lifted the suppression of \(lifted.count.of("address", "addresses")) that "
                    + "\(issue) had caused; their status is as it was before.")
        if !kept.isEmpty {
            Console.say(
                "Left \(kept.count.of("address", "addresses")) suppressed for another reason.")
        }
    }

    private func takeBack(isDryRun: Bool) throws -> [TakingBack] {
        try people.takeBack(
            bounces.map(\.bounce), of: issue, origin: .command, isDryRun: isDryRun)
    }

    private func emails(_ outcome: TakingBack, in outcomes: [TakingBack]) -> [String] {
        zip(bounces, outcomes).filter { $0.1 == outcome }.map(\.0.email)
    }
}
