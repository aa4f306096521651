import DeliveryEngine
import Files
package import Foundation
package import Inbound
import NewsletterCore
import NewsroomFiles

/// A ledger with mails in doubt that is to be reconciled with a log.
///
/// The log is read before anything is changed: the ledger is opened for writing, which settles what a
/// dead run had out, only once it is known what is to be written.
package struct Reconciler {
    private let ledger: any LedgerReader
    private let context: MailingContext
    private let mailing: Mailing
    private let doubts: [InDoubtDelivery]
    private let now: Timestamp
    private let dryRun: Bool

    /// Opens the ledger of an issue to look at it; throws where a run is at work on it, unless
    /// nothing is to be changed.
    package init(_ workspace: Workspace, slug: String, dryRun: Bool) throws {
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem.notSent(folder.slug)
        }
        // With another key the Message-IDs would be others, and none would be found.
        guard FileManager.default.fileExists(atPath: workspace.newsroom.secretKey) else {
            throw Problem(
                .badConfiguration, "Subscribers/secret.key is gone, which made the Message-IDs",
                remedy: "Put it back as it was when the mailing began.")
        }
        context = try MailingContext(workspace, slug: slug)
        now = workspace.effects.now()
        self.dryRun = dryRun
        let writer = try context.ledgers.writer(of: folder.ledger)
        if !dryRun, let writer {
            throw FileError(path: folder.ledger, reason: .locked(by: writer))
        }
        ledger = try context.ledgers.read(folder.ledger)
        mailing = try ledger.mailing()
        doubts = try InDoubtDelivery.all(
            in: ledger, try context.compiled(mailing, toLookAt: true), found: now,
            lastSign: try Self.lastSign(ledger, mailing), underWay: writer == nil)
    }

    /// Ends the look.
    package func close() { ledger.close() }

    /// The last thing that the ledger knows of its runs.
    private static func lastSign(
        _ ledger: any LedgerReader, _ mailing: Mailing
    ) throws -> Timestamp {
        let reply = try ledger.lastReplies(limit: 1).first?.at
        return max(reply ?? mailing.createdAt, mailing.runBegan ?? mailing.createdAt)
    }

    /// Reads the log, and decides about every mail in doubt; changes nothing.
    package func reconcile(
        with log: String, format: LogFormat, resendsMissing: Bool, zone: TimeZone
    ) throws -> Reconciliation {
        var search = LogSearch(for: doubts.map(\.messageID), format: format)
        if !doubts.isEmpty { try read(log, &search) }
        if search.format == .csv { try check(search, log, resendsMissing) }
        return Reconciliation(
            of: doubts, in: search, time: LogTime(zone: zone, now: now), mailing: mailing,
            resendsMissing: resendsMissing, dryRun: dryRun)
    }

    /// Throws where the mailing was ended for good: it mails nobody again.
    package func refuseResending() throws {
        guard let closed = try ledger.closed() else { return }
        throw Problem(
            .badData, "\(context.folder.slug) was closed \(closed); it mails nobody any more",
            remedy: .settleWithoutResending(context.folder.slug))
    }

    /// Writes the decisions into the ledger, and settles what a dead run had out; what was decided
    /// otherwise meanwhile stays so.
    package func apply(_ outcome: Reconciliation) throws {
        guard !dryRun else { return }
        let written = try context.ledgers.write(
            context.folder.ledger, for: .settling, at: now,
            concluding: RecoveredAnswers(context.settings))
        defer { written.close() }
        let open = try written.inDoubt()
        var rest = outcome.changes.filter { open.contains($0.delivery) }[...]
        while !rest.isEmpty {
            _ = try written.commit(Array(rest.prefix(500)), claiming: 0, at: now)
            rest = rest.dropFirst(500)
        }
    }

    /// Throws where a list may name whom it does not show to have got it: whoever is missing in it
    /// could be mailed twice.
    private func check(_ search: LogSearch, _ log: String, _ resendsMissing: Bool) throws {
        guard let line = search.firstUnread, search.entries == 0 || resendsMissing else { return }
        throw Problem(
            .badData,
            "\(log):\(line): has no Message-ID where one is looked for: in a column message_id, or "
                + "alone in the line",
            remedy: "Name the column so, or give the relay's log; nothing was changed.")
    }

    private func read(_ log: String, _ search: inout LogSearch) throws {
        struct Unknown: Error {}
        do {
            try LogLines.withLines(of: log, for: context.folder.slug) { lines in
                try lines.forEach { line in
                    if !search.read(line) { throw Unknown() }
                }
            }
            if search.format == nil { throw Unknown() }
        } catch is Unknown {
            throw Problem(
                .badData, "\(log): is neither a log of Postfix or Exim nor a list of Message-IDs",
                remedy: .nameLogFormat)
        }
    }
}
