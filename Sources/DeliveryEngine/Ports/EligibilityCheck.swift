public import NewsletterCore

/// What a running mailing asks of the subscriber list, and tells it.
public protocol EligibilityCheck: Sendable {
    /// Why somebody is no longer to be mailed; nil while they are. Asked right before a body
    /// leaves, so it must be cheap; an answer may be up to a second old.
    func exclusion(of recipient: Recipient) throws -> ExclusionReason?

    /// Takes an address off for good, since the relay says that it takes no mail.
    ///
    /// `moment` is when it said so, which may be a run or two ago; whatever is known of the address
    /// since then counts for more.
    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) throws
}
