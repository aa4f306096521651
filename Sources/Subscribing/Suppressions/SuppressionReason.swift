package import NewsletterCore

/// Why an address is suppressed.
public enum SuppressionReason: String, Hashable, Sendable, CaseIterable {
    /// Somebody at the newsletter decided it.
    case manual
    case unsubscribed
    case bounced
    case complained
    /// Asked to be forgotten; the address itself is not kept.
    case forgotten

    package init?(_ status: SubscriberStatus) {
        switch status {
        case .active: return nil
        case .unsubscribed: self = .unsubscribed
        case .bounced: self = .bounced
        case .complained: self = .complained
        }
    }

    /// What an export says of a subscriber who is suppressed so: wherever it is imported, they
    /// get no mail.
    package var exportedStatus: SubscriberStatus {
        switch self {
        case .manual, .unsubscribed, .forgotten: .unsubscribed
        case .bounced: .bounced
        case .complained: .complained
        }
    }
}

extension SubscriberStatus {
    /// What an export says of a subscriber of this status who is suppressed: to leave or to
    /// complain is a graver word than a bounce.
    package func exported(suppressedFor reason: SuppressionReason) -> SubscriberStatus {
        switch (self, reason) {
        case (.active, _), (.bounced, .unsubscribed), (.bounced, .complained):
            reason.exportedStatus
        default: self
        }
    }
}
