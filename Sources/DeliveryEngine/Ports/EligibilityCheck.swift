public import NewsletterCore

/// What a running mailing asks of the subscriber list, and tells it.
public protocol EligibilityCheck: Sendable {
    /// Why people are no longer to be mailed; who still is does not stand in it.
    ///
    /// Asked of a batch when it is handed out, and again while its mails wait, so it must be cheap;
    /// an answer may be up to a second old.
    func exclusions(of recipients: [Recipient]) throws -> [SubscriberID: ExclusionReason]

    /// Takes an address off for good, since the relay says that it takes no mail.
    ///
    /// `moment` is when it said so, which may be a run or two ago; whatever is known of the address
    /// since then counts for more.
    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) throws
}

extension EligibilityCheck {
    /// Why one person is no longer to be mailed; nil while they are.
    public func exclusion(of recipient: Recipient) throws -> ExclusionReason? {
        try exclusions(of: [recipient])[recipient.subscriber]
    }
}
