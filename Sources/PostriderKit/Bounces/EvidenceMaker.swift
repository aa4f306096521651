import Cryptography
package import Inbound
package import NewsletterCore

/// Makes evidence of reports: what they say, whose they are, and of which mail.
package struct EvidenceMaker {
    /// How long ago a mail may have left to an address that only the text of a report names.
    private static let unprovedTime = Duration.seconds(30 * 86_400)

    private let owners: BounceOwners
    private let mails: MailHistory
    private let keptText: Int

    /// With what tells whose reports are; `keptText` characters of words are kept.
    package init(owners: BounceOwners, mails: MailHistory, keptText: Int) {
        self.owners = owners
        self.mails = mails
        self.keptText = keptText
    }

    /// By what a report is known again.
    package static func digest(of message: [UInt8]) -> String {
        SHA256.hash(Array(ReportCore.bytes(of: message))).hexadecimal
    }

    /// The evidence of a reading; empty where it is no report, and nothing to keep.
    package func evidence(
        of reading: BounceReading, digest: String, source: BounceEvidence.Source,
        at now: Timestamp
    ) -> [BounceEvidence] {
        switch reading.kind {
        case .hard, .soft, .complaint: return report(reading, digest, source, now)
        case .unsubscribe: return wish(reading, digest, source, now)
        case .unreadable:
            return [
                BounceEvidence(
                    digest: digest, source: source, at: now, kind: .unreadable, rule: reading.rule)
            ]
        default: return []
        }
    }

    private func report(
        _ reading: BounceReading, _ digest: String, _ source: BounceEvidence.Source,
        _ now: Timestamp
    ) -> [BounceEvidence] {
        if let owner = owners.proved(reading) {
            let worst = reading.recipients.first { $0.kind == reading.kind }
            return [made(reading, worst, owner, digest, source, now)]
        }
        var found: [BounceEvidence] = []
        for recipient in reading.recipients.prefix(20) {
            guard let owner = owners.named(in: [recipient.address]).first else { continue }
            var one = made(reading, recipient, owner, digest, source, now)
            guard let mail = one.mail, now - mail.sentAt <= Self.unprovedTime else { continue }
            one.part = found.count
            found.append(one)
        }
        if !found.isEmpty { return found }
        var foreign = made(reading, reading.recipients.first, nil, digest, source, now)
        foreign.kind = .foreign
        return [foreign]
    }

    private func wish(
        _ reading: BounceReading, _ digest: String, _ source: BounceEvidence.Source,
        _ now: Timestamp
    ) -> [BounceEvidence] {
        let sender = reading.evidence.sender.map { [$0] } ?? []
        let owner = owners.proved(reading) ?? owners.named(in: sender).first
        var one = made(reading, nil, owner, digest, source, now)
        one.recipient = reading.evidence.sender
        return [one]
    }

    private func made(
        _ reading: BounceReading, _ recipient: BounceReading.Recipient?,
        _ owner: BounceOwners.Owner?, _ digest: String, _ source: BounceEvidence.Source,
        _ now: Timestamp
    ) -> BounceEvidence {
        var one = BounceEvidence(
            digest: digest, source: source, at: now, kind: recipient?.kind ?? reading.kind,
            rule: reading.rule)
        if reading.kind == .complaint { one.kind = .complaint }
        one.reason = recipient?.reason ?? reading.reason
        if reading.kind == .complaint { one.reason = reading.reason }
        one.isDelay = reading.isDelay
        one.status = (recipient?.status ?? reading.status)?.description
        one.code = recipient?.code ?? reading.code
        one.text = String((recipient?.text ?? "").prefix(keptText))
        one.reporter = reading.evidence.reportingMTA
        one.messageID = reading.evidence.messageID
        one.recipient = recipient.map(\.address).flatMap { $0.isEmpty ? nil : $0 }
        guard let owner else {
            one.provider = one.recipient.flatMap { mails.provider(of: $0) }
            return one
        }
        one.identified = owner.by
        one.subscriber = owner.subscriber
        one.mail = mails.mail(to: owner.subscriber, in: owner.issue, before: now)
        if var mail = one.mail, one.weight == .deadMailbox, owner.isProved {
            mail.followsOther = mails.follows(mail, to: owner.subscriber)
            one.mail = mail
        }
        one.provider = (one.mail?.address ?? one.recipient).flatMap { mails.provider(of: $0) }
        return one
    }
}
