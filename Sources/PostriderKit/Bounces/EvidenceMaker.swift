import Cryptography
package import Inbound
package import NewsletterCore

/// Makes evidence of reports: what they say, whose they are, and of which mail.
package struct EvidenceMaker {
    /// How long ago a mail may have left to an address that only the text of a report names.
    private static let unprovedTime = Duration.seconds(30 * 86_400)

    /// When a report is read, and before when its mail left.
    private struct Moment {
        let now: Timestamp
        let before: Timestamp
    }

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

    /// By what a provider's event is known again.
    package static func digest(of event: WebhookEvent) -> String {
        SHA256.hash(Array("webhook\n\(event.key)".utf8)).hexadecimal
    }

    /// The evidence of a provider's event.
    ///
    /// What happened longer ago than anything leads to is kept as `late`, however it comes.
    package func evidence(of event: WebhookEvent, at now: Timestamp) -> [BounceEvidence] {
        let digest = Self.digest(of: event)
        let before = min(now, event.at ?? now)
        let found = evidence(
            of: event.reading, digest: digest, source: .webhook, at: now, before: before)
        guard now - before > BouncePolicy.memory else { return found }
        return found.map { one in
            var one = one
            (one.verdict, one.decidedAt, one.isDone) = (.late, now, true)
            return one
        }
    }

    /// Whether it is a report about mail of ours, or an answer of a machine to it, which nobody has to
    /// read.
    package func isOurs(_ reading: BounceReading) -> Bool {
        switch reading.kind {
        case .hard, .soft, .complaint:
            owners.owner(of: reading) != nil
        case .unsubscribe, .autoReply, .delivered, .readReceipt:
            owners.proved(reading) != nil
        case .challenge, .ordinary, .foreign, .unreadable: false
        }
    }

    /// The evidence of a reading; empty where it is no report, and nothing to keep.
    package func evidence(
        of reading: BounceReading, digest: String, source: BounceEvidence.Source,
        at now: Timestamp, before: Timestamp? = nil
    ) -> [BounceEvidence] {
        let moment = Moment(now: now, before: before ?? now)
        switch reading.kind {
        case .hard, .soft, .complaint: return report(reading, digest, source, moment)
        case .unsubscribe: return wish(reading, digest, source, moment)
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
        _ moment: Moment
    ) -> [BounceEvidence] {
        if let owner = owners.proved(reading) ?? taken(reading, moment) {
            let worst = reading.recipients.first { $0.kind == reading.kind }
            return [made(reading, worst, owner, digest, source, moment)]
        }
        var found: [BounceEvidence] = []
        for recipient in reading.recipients.prefix(20) {
            guard let owner = owners.named(in: [recipient.address]).first else { continue }
            var one = made(reading, recipient, owner, digest, source, moment)
            guard let mail = one.mail, moment.now - mail.sentAt <= Self.unprovedTime else {
                continue
            }
            one.part = found.count
            found.append(one)
        }
        if !found.isEmpty { return found }
        var foreign = made(reading, reading.recipients.first, nil, digest, source, moment)
        foreign.kind = .foreign
        return [foreign]
    }

    /// Whom a provider's event is about where the relay took their mail under the name that the event
    /// gives it.
    private func taken(_ reading: BounceReading, _ moment: Moment) -> BounceOwners.Owner? {
        guard reading.rule == .webhook, let id = reading.evidence.envelopeID else { return nil }
        let sender = reading.evidence.sender.map { [$0] } ?? []
        let addresses = reading.recipients.prefix(20).map(\.address) + sender
        for owner in owners.named(in: addresses) {
            if let issue = mails.issue(takenAs: id, to: owner.subscriber, since: moment.now) {
                return BounceOwners.Owner(
                    by: "provider-id", subscriber: owner.subscriber, issue: issue)
            }
        }
        return nil
    }

    private func wish(
        _ reading: BounceReading, _ digest: String, _ source: BounceEvidence.Source,
        _ moment: Moment
    ) -> [BounceEvidence] {
        let sender = reading.evidence.sender.map { [$0] } ?? []
        let owner =
            owners.proved(reading) ?? taken(reading, moment) ?? owners.named(in: sender).first
        var one = made(reading, nil, owner, digest, source, moment)
        one.recipient = reading.evidence.sender
        return [one]
    }

    private func made(
        _ reading: BounceReading, _ recipient: BounceReading.Recipient?,
        _ owner: BounceOwners.Owner?, _ digest: String, _ source: BounceEvidence.Source,
        _ moment: Moment
    ) -> BounceEvidence {
        var one = BounceEvidence(
            digest: digest, source: source, at: moment.now, kind: recipient?.kind ?? reading.kind,
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
        one.mail = mails.mail(to: owner.subscriber, in: owner.issue, before: moment.before)
        if var mail = one.mail, one.weight == .deadMailbox, owner.isProved {
            mail.followsOther = mails.follows(mail, to: owner.subscriber)
            one.mail = mail
        }
        one.provider = (one.mail?.address ?? one.recipient).flatMap { mails.provider(of: $0) }
        return one
    }
}
