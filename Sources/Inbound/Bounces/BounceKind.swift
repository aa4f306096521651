package import NewsletterCore

/// What a message that came back is.
package enum BounceKind: String, Hashable, Sendable, CaseIterable {
    /// The mail could not be delivered, and it is meant for good.
    case hard
    /// It could not be delivered, or not yet, and that may pass.
    case soft
    /// Somebody reported the mail.
    case complaint
    case unsubscribe
    /// A machine answers for a person who is away.
    case autoReply = "auto-reply"
    /// Somebody's filter asks the sender to prove to be a person.
    case challenge
    /// The mail has arrived.
    case delivered
    case readReceipt = "read-receipt"
    /// Mail of people, newsletters and everything else.
    case ordinary
    /// It came back, and was not ours.
    case foreign
    case unreadable
}

/// Why a mail was reported (RFC 5965 section 7.3).
package enum ComplaintType: String, Hashable, Sendable, CaseIterable {
    case abuse, fraud, virus, other
    /// It is no spam: praise.
    case notSpam = "not-spam"
    case optOut = "opt-out"
}

/// Why something came back.
package enum BounceReason: Hashable, Sendable {
    /// In the words of replies, which mean the same at the time of sending.
    case refused(ReplyReason)
    case reported(ComplaintType)

    /// Reads the word; nil for another.
    package init?(_ name: String) {
        if let reason = ReplyReason(rawValue: name) {
            self = .refused(reason)
        } else if let type = ComplaintType(rawValue: name) {
            self = .reported(type)
        } else {
            return nil
        }
    }

    /// The word in JSON.
    package var name: String {
        switch self {
        case .refused(let reason): reason.rawValue
        case .reported(let type): type.rawValue
        }
    }
}

/// By which sign a message was read, in the order in which they are looked for.
package enum BounceRule: String, Hashable, Sendable, CaseIterable {
    case feedbackReport = "feedback-report"
    case appleUnsubscribe = "apple-unsubscribe"
    case readReceipt = "read-receipt"
    case deliveryStatus = "delivery-status"
    case failedRecipients = "failed-recipients"
    case addressBlock = "address-block"
    case autoReply = "auto-reply"
    case challenge
    case freeText = "free-text"
    case noAddress = "no-address"
    case unsubscribe
    /// None of the others.
    case ordinary
    /// No message, but an event of a provider.
    case webhook

    /// What it looks for, as docs/bounces.md has it.
    package var sign: String {
        switch self {
        case .feedbackReport:
            "a feedback report (RFC 5965), or a mailbox provider's own form of one"
        case .appleUnsubscribe: "`X-Apple-Unsubscribe: true`"
        case .readReceipt: "a disposition notification (RFC 8098)"
        case .deliveryStatus:
            "a delivery status with a recipient (RFC 3464), as a part or written into the text"
        case .failedRecipients: "`X-Failed-Recipients`, as Exim and Gmail write it"
        case .addressBlock: "`<address>:` with a reason below, as qmail and Postfix write it"
        case .autoReply:
            "`Auto-Submitted: auto-replied` and its like (RFC 3834), or a subject of absence"
        case .challenge: "a request to prove that a person has written"
        case .freeText: "a notice of failure with an address near its words"
        case .noAddress: "a notice of failure that names nobody"
        case .unsubscribe: "a subject `unsubscribe`"
        case .ordinary: "none of these"
        case .webhook: "no message, but an event of a provider as JSON"
        }
    }
}
