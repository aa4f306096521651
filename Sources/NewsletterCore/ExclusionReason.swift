/// Why somebody in the audience is not mailed this issue.
public enum ExclusionReason: String, Hashable, Sendable, CaseIterable {
    /// Left the newsletter or the list.
    case unsubscribed
    /// The address does not exist or takes no mail.
    case bounced
    /// Reported a mailing as spam.
    case complained
    /// Has not confirmed the subscription.
    case pending
    /// The address stands on the suppression list.
    case suppressed
    /// Another subscriber of this mailing has the same address.
    case duplicate
    /// The stored address is none that mail can be sent to.
    case invalid
    /// No mail can be made for them: they lack a value that the issue cannot do without.
    case unrenderable
    /// The mailing was ended for good before their turn came.
    case closed
    /// Asked for no mail until a day that has not come.
    case paused
    /// Their address bounced together with so many of its provider that somebody has to look first.
    case held
    /// Their row, or their place on every list that it goes to, was deleted meanwhile; nothing
    /// says that they wanted it.
    case removed
}
