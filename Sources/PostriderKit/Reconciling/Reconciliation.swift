import DeliveryEngine
import Inbound
import NewsletterCore

/// What a log says about the mails in doubt, and what is done about each.
package struct Reconciliation: Encodable {
    /// What is done with a mail in doubt.
    package enum Decision: String, Encodable { case sent, requeued, held }

    /// One mail that was in doubt.
    package struct Recipient: Encodable {
        package let email: String
        let messageId: String
        package let decision: Decision
        /// What the relay did with it later; nil where the log does not tell.
        package let relay: String?
        package let evidence: String
    }

    package let issue: String
    package let dryRun: Bool
    package let format: String
    package let lines: Int
    /// Nil for a list, which names no times.
    package let logBegins: String?
    package let logEnds: String?
    /// Within this time the mails in doubt have left.
    package let doubtsBegin: String
    package let doubtsEnd: String
    package let inDoubt: Int
    package let found: Int
    package let requeued: Int
    /// Those that stay in doubt.
    package let held: Int
    /// Those that may not be queued again, since the log does not cover their time.
    package let uncovered: Int
    package let recipients: [Recipient]

    /// What the ledger is told.
    let changes: [LedgerChange]

    private enum CodingKeys: CodingKey {
        case issue, dryRun, format, lines, logBegins, logEnds, doubtsBegin, doubtsEnd, inDoubt
        case found, requeued, held, uncovered, recipients
    }

    /// Decides about every doubt.
    ///
    /// A mail that the log does not know is queued again where
    /// that is asked for, if the log reaches from the mailing's beginning to its doubt.
    init(
        of doubts: [InDoubtDelivery], in search: LogSearch, time: LogTime, mailing: Mailing,
        resendsMissing: Bool, dryRun: Bool
    ) {
        let range = search.range(time)
        func covers(_ doubt: InDoubtDelivery) -> Bool {
            if search.format == .csv { return true }
            guard let range else { return false }
            return range.first <= mailing.createdAt && range.last >= doubt.until
        }
        var recipients: [Recipient] = []
        var changes: [LedgerChange] = []
        var uncovered = 0
        for doubt in doubts {
            let finding = search.findings[doubt.messageID.lowercased()]
            let evidence = finding.evidence
            var decision = Decision.held
            if finding?.isTaken == true {
                decision = .sent
                changes.append(.sent(doubt.id, Reply(code: 0, text: evidence, command: .dot)))
            } else if !covers(doubt) {
                uncovered += 1
            } else if resendsMissing {
                decision = .requeued
                changes.append(.released(doubt.id))
            }
            recipients.append(
                Recipient(
                    email: doubt.email, messageId: doubt.messageID, decision: decision,
                    relay: finding?.fate?.rawValue, evidence: evidence))
        }
        issue = mailing.edition.slug.description
        self.dryRun = dryRun
        format = search.format?.rawValue ?? "none"
        lines = search.lines
        logBegins = range?.first.description
        logEnds = range?.last.description
        doubtsBegin = mailing.createdAt.description
        doubtsEnd = (doubts.map(\.until).max() ?? mailing.createdAt).description
        inDoubt = doubts.count
        found = recipients.count { $0.decision == .sent }
        requeued = recipients.count { $0.decision == .requeued }
        held = recipients.count { $0.decision == .held }
        self.uncovered = uncovered
        self.recipients = recipients
        self.changes = changes
    }
}

extension LogSearch.Finding? {
    /// What the log says, in at most 500 characters.
    fileprivate var evidence: String {
        guard let finding = self else { return "not in the log" }
        let name = finding.queueID.isEmpty ? "" : " as \(finding.queueID)"
        guard finding.isTaken else { return "begun\(name) in the log, and not taken" }
        let words = finding.words.isEmpty ? "" : ": \(finding.words)"
        return String("found in the log\(name)\(words)".escapingControls().prefix(500))
    }
}
