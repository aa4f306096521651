public import NewsletterCore

/// A reply by which a delivery had failed before it was queued again.
public struct EarlierReply: Hashable, Sendable {
    /// The address.
    public var address: String
    /// When it came.
    public var at: Timestamp
    /// What the server said.
    public var reply: Reply

    package init(
        address: String, at: Timestamp, reply: Reply
    ) {
        self.address = address
        self.at = at
        self.reply = reply
    }
}
