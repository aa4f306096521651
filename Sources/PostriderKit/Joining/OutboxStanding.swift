/// How the mails to those who join stand, for the operator.
package struct OutboxStanding: Sendable {
    /// How many wait to leave, were taken by the relay, and failed for good.
    package var waiting = 0
    package var sent = 0
    package var failed = 0
    /// How long the oldest that waits has done so, in seconds.
    package var oldestWait = 0.0
    /// What keeps mail from leaving; nil while it leaves.
    package var fault: String?

    package init() {}
}
