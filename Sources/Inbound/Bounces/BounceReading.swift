package import NewsletterCore

/// What a message says: what it is, whom it is about and why.
package struct BounceReading {
    /// One of those a report is about.
    package struct Recipient {
        /// The address, as the report writes it; empty where it names none.
        package var address: String
        package var kind: BounceKind
        package var reason: BounceReason?
        package var status: EnhancedStatus?
        package var code: Int?
        /// The words that tell why, controls taken out, at most 500 characters.
        package var text: String
    }

    /// What else is worth keeping of a report.
    package struct Evidence {
        package var reportingMTA: String?
        package var remoteMTA: String?
        package var envelopeID: String?
        /// The Message-ID of the report, and that of the mail that came back.
        package var messageID: String?
        package var returnedMessageID: String?
        /// Who complains, or whose machine answers.
        package var sender: String?
    }

    package var kind: BounceKind
    package var reason: BounceReason?
    package let rule: BounceRule
    package var status: EnhancedStatus?
    package var code: Int?
    /// Whether the mail is on its way still, which counts for nothing.
    package var isDelay = false
    package var recipients: [Recipient] = []
    package var evidence = Evidence()
    /// What may be a reference of ours, in the order in which it is to be believed.
    package var references: [FoundReference] = []

    /// Believes first what the address holds to which the message came, as a server told beside it.
    package mutating func believe(recipient: String) {
        let told = FoundReference.all(in: Array(recipient.utf8)[...], at: .returnPath)
        references.insert(contentsOf: told, at: 0)
    }

    init(_ rule: BounceRule, _ kind: BounceKind, _ reason: BounceReason? = nil) {
        self.rule = rule
        self.kind = kind
        self.reason = reason
    }

    /// A report about recipients: the worst of them says what it is.
    ///
    /// Those who got the mail are named only where everybody did.
    init(_ rule: BounceRule, about all: [Recipient], isDelay: Bool = false) {
        let failed = all.filter { $0.kind != .delivered }
        recipients = failed.isEmpty ? all : failed
        let worst =
            recipients.first { $0.kind == .hard } ?? recipients.first { $0.kind == .soft }
            ?? recipients.first
        self.rule = rule
        self.isDelay = isDelay && worst?.kind == .soft
        kind = worst?.kind ?? .soft
        reason = worst?.reason
        status = worst?.status
        code = worst?.code
    }
}
