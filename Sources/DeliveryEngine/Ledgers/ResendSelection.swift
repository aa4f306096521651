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
    public private(set) var deliveries: [DeliveryID] = []
    /// The dead addresses among them that are not held.
    public private(set) var dead: [DeadAddress] = []
    /// Taken, by what they are.
    public private(set) var taken: [ResendChoice.Verdict: Int] = [:]
    /// Left as they are, by what they are.
    public private(set) var left: [ResendChoice.Verdict: Int] = [:]
    /// The codes of the replies to those who could be taken, and how many had each: `550 5.1.1`.
    public private(set) var codes: [String: Int] = [:]

    /// Takes nobody and leaves nobody.
    public init() {}

    /// Takes a failed delivery, or leaves it.
    package mutating func consider(_ row: LedgerRow, by choice: ResendChoice) {
        let verdict = ResendChoice.verdict(on: row)
        if verdict.isPossible, var reply = row.reply {
            reply.text = ""
            codes[reply.description, default: 0] += 1
        }
        guard choice.takes(row, verdict) else {
            left[verdict, default: 0] += 1
            return
        }
        taken[verdict, default: 0] += 1
        deliveries.append(row.id)
        if verdict == .dead, let reply = row.reply {
            dead.append(DeadAddress(subscriber: row.subscriber, reply: reply, at: row.at))
        }
    }
}
