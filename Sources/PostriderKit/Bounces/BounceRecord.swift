import Inbound
import NewsletterCore

/// What `bounces classify` tells of a message, which is what `--json` writes.
package struct BounceRecord: Encodable {
    /// Whom of ours it is about, and how that is known.
    package struct Identity: Encodable {
        /// The place of the reference; `address` where there is none, which proves nothing.
        package let by: String
        package let subscriber: String
        /// Nil where the reference does not name it, or no issue here has its mark.
        package let issue: String?

        init(_ owner: BounceOwners.Owner) {
            by = owner.by
            subscriber = owner.subscriber.description
            issue = owner.issue?.description
        }

        enum CodingKeys: String, CodingKey { case by, subscriber, issue }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(by, forKey: .by)
            try container.encode(subscriber, forKey: .subscriber)
            try container.encode(issue, forKey: .issue)
        }

        /// Whether a key of ours vouches for it.
        package var isProved: Bool { by != "address" }
    }

    /// One of those the report is about.
    package struct Recipient: Encodable {
        package let address: String
        package let kind: String
        package let reason: String?
        package let status: String?
        package let code: Int?
        package let text: String

        enum CodingKeys: String, CodingKey { case address, kind, reason, status, code, text }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(address, forKey: .address)
            try container.encode(kind, forKey: .kind)
            try container.encode(reason, forKey: .reason)
            try container.encode(status, forKey: .status)
            try container.encode(code, forKey: .code)
            try container.encode(text, forKey: .text)
        }
    }

    /// What else the report says.
    package struct Evidence: Encodable {
        package let reportingMTA: String?
        package let remoteMTA: String?
        package let envelopeID: String?
        package let messageID: String?
        package let returnedMessageID: String?
        package let sender: String?

        enum CodingKeys: String, CodingKey {
            case reportingMTA = "reportingMta"
            case remoteMTA = "remoteMta"
            case envelopeID = "envelopeId"
            case messageID = "messageId"
            case returnedMessageID = "returnedMessageId"
            case sender
        }
    }

    package let file: String
    package let number: Int
    package let kind: String
    package let reason: String?
    package let rule: String
    package let status: String?
    package let code: Int?
    /// Whether the mail is on its way still.
    package let isDelay: Bool
    package let identified: Identity?
    /// What a bounce like this does: `suppress`, `unsubscribe`, `strike` or `nothing`.
    package let would: String
    package let recipients: [Recipient]
    package let evidence: Evidence

    enum CodingKeys: String, CodingKey {
        case file, number, kind, reason, rule, status, code, identified, would, recipients, evidence
        case isDelay = "delay"
    }

    init(
        _ entry: MessageFiles.Entry, _ reading: BounceReading, _ identity: Identity?,
        isForeign: Bool
    ) {
        file = entry.file
        number = entry.number
        kind = (isForeign ? .foreign : reading.kind).rawValue
        reason = reading.reason?.name
        rule = reading.rule.rawValue
        status = reading.status?.description
        code = reading.code
        isDelay = reading.isDelay
        identified = identity
        would = isForeign ? "nothing" : reading.deed(isProved: identity?.isProved ?? false).rawValue
        recipients = reading.recipients.map {
            Recipient(
                address: $0.address, kind: $0.kind.rawValue, reason: $0.reason?.name,
                status: $0.status?.description, code: $0.code, text: $0.text)
        }
        evidence = Evidence(
            reportingMTA: reading.evidence.reportingMTA, remoteMTA: reading.evidence.remoteMTA,
            envelopeID: reading.evidence.envelopeID, messageID: reading.evidence.messageID,
            returnedMessageID: reading.evidence.returnedMessageID, sender: reading.evidence.sender)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(number, forKey: .number)
        try container.encode(kind, forKey: .kind)
        try container.encode(reason, forKey: .reason)
        try container.encode(rule, forKey: .rule)
        try container.encode(status, forKey: .status)
        try container.encode(code, forKey: .code)
        try container.encode(isDelay, forKey: .isDelay)
        try container.encode(identified, forKey: .identified)
        try container.encode(would, forKey: .would)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(evidence, forKey: .evidence)
    }
}

extension BounceReading {
    /// What a bounce leads to.
    enum Deed: String { case suppress, unsubscribe, strike, nothing }

    /// What this one leads to, where it is proved whose it is and where it is not.
    ///
    /// What is about us never touches an address, and an address in the text alone proves nothing.
    func deed(isProved: Bool) -> Deed {
        if isDelay { return .nothing }
        switch (kind, reason) {
        case (.unsubscribe, _): return isProved ? .unsubscribe : .nothing
        case (.complaint, .reported(.notSpam)), (.complaint, .refused): return .nothing
        case (.complaint, _): return isProved ? .suppress : .strike
        case (.hard, .refused(let reason)):
            switch reason {
            case .noSuchMailbox, .mailboxDisabled, .moved: return isProved ? .suppress : .strike
            case .noSuchDomain, .unknown: return .strike
            default: return .nothing
            }
        case (.soft, .refused(let reason)):
            return Self.passing.contains(reason) ? .strike : .nothing
        default: return .nothing
        }
    }

    private static let passing: Set<ReplyReason> = [
        .mailboxFull, .tryLater, .expired, .system, .unknown, .noSuchMailbox, .mailboxDisabled,
        .noSuchDomain, .moved,
    ]
}
