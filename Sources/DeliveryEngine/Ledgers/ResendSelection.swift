public import NewsletterCore

/// The failed deliveries that a choice takes, and how many it leaves.
public struct ResendSelection: Hashable, Sendable {
    /// A dead address that is taken and may be suppressed.
    public struct DeadAddress: Hashable, Sendable {
        /// Whose it is.
        public var subscriber: SubscriberID
        /// What the server said.
        public var reply: Reply
        /// When.
        public var at: Timestamp?

        package init(subscriber: SubscriberID, reply: Reply, at: Timestamp?) {
            self.subscriber = subscriber
            self.reply = reply
            self.at = at
        }
    }

    /// Those who are taken, in order.
    public package(set) var deliveries: [DeliveryID] = []
    /// The dead addresses among them that are not held.
    public package(set) var dead: [DeadAddress] = []
    /// Taken, by what they are.
    public package(set) var taken: [ResendChoice.Verdict: Int] = [:]
    /// Left as they are, by what they are.
    public package(set) var left: [ResendChoice.Verdict: Int] = [:]
    /// The codes of the replies to those who could be taken, and how many had each: `550 5.1.1`.
    public package(set) var codes: [String: Int] = [:]

    /// Takes nobody and leaves nobody.
    public init() {}
}
