import Inbound
internal import NewsletterCore

/// Evidence as a row of its table.
enum EvidenceRow {
    static let columns = """
        digest, part, source, at, identified, subscriber, issue, address, sent_at, guessed, \
        follows, kind, reason, delay, status, code, text, rule, reporter, message_id, recipient, \
        provider, verdict, decided_at, done
        """

    static let places = Array(repeating: "?", count: 25).joined(separator: ", ")

    static func values(_ evidence: BounceEvidence) -> [(any SQLConvertible)?] {
        let mail = evidence.mail
        let whose: [(any SQLConvertible)?] = [
            evidence.digest, evidence.part, evidence.source.rawValue, evidence.at.milliseconds,
            evidence.identified, evidence.subscriber?.description, mail?.issue.description,
            mail?.address, mail?.sentAt.milliseconds, mail?.isGuessed ?? false,
            mail?.followsOther ?? false,
        ]
        let what: [(any SQLConvertible)?] = [
            evidence.kind.rawValue, evidence.reason?.name, evidence.isDelay, evidence.status,
            evidence.code, evidence.text, evidence.rule.rawValue, evidence.reporter,
            evidence.messageID, evidence.recipient, evidence.provider,
        ]
        return whose + what + [
            evidence.verdict?.rawValue, evidence.decidedAt?.milliseconds, evidence.isDone,
        ]
    }

    /// Reads a row of `id` and ``columns``.
    static func evidence(_ row: SQLRow) -> BounceEvidence {
        var evidence = BounceEvidence(
            digest: row[1], source: BounceEvidence.Source(rawValue: row[3]) ?? .file,
            at: Timestamp(milliseconds: row[4]), kind: BounceKind(rawValue: row[12]) ?? .unreadable,
            rule: BounceRule(rawValue: row[18]) ?? .ordinary)
        evidence.number = row[0]
        evidence.part = row[2]
        evidence.identified = row[5]
        evidence.subscriber = (row[6] as String?).map { SubscriberID($0) }
        if let issue = (row[7] as String?).flatMap({ Slug($0) }), let sent: Int64 = row[9] {
            evidence.mail = BounceEvidence.Mail(
                issue: issue, address: row[8] ?? "", sentAt: Timestamp(milliseconds: sent),
                isGuessed: row[10], followsOther: row[11])
        }
        evidence.reason = (row[13] as String?).flatMap { BounceReason($0) }
        evidence.isDelay = row[14]
        evidence.status = row[15]
        evidence.code = row[16]
        evidence.text = row[17]
        evidence.reporter = row[19]
        evidence.messageID = row[20]
        evidence.recipient = row[21]
        evidence.provider = row[22]
        evidence.verdict = (row[23] as String?).flatMap { BounceVerdict(rawValue: $0) }
        evidence.decidedAt = (row[24] as Int64?).map { Timestamp(milliseconds: $0) }
        evidence.isDone = row[25]
        return evidence
    }
}
