/// What a refusal is about, which decides what happens to the mail and to the mailing.
///
/// ``ReplyMeaning`` has the table that tells them apart.
public enum ReplyClass: String, Hashable, Sendable, CaseIterable {
    /// We are too fast, or too many: the route slows down, the recipient is untouched.
    case throttle
    /// What we may send in an hour or a day is used up: the relay rests, the recipient is
    /// untouched.
    case quota
    /// The connection has carried as much as it may: a new one goes on at once. On a connection
    /// that has carried no mail it is a throttle; the engine sees no other.
    case connectionLimit
    /// Refused for now: tried again later.
    case transient
    /// The address takes no mail: failed, and suppressed.
    case deadAddress
    /// The relay takes no mail of ours before a setting is changed: no login, no relaying, no
    /// full name in EHLO. The run stops at once, nobody fails.
    case misconfigured
    /// Our sender, our content or our standing: nobody fails, nobody is suppressed, and the
    /// mailing stops when it comes again and again.
    case aboutUs
    /// Refused for good, for a reason of this recipient that may pass: failed for this issue,
    /// neither suppressed nor tried again.
    case permanent

    /// Classifies a 4yz or 5yz reply.
    public init(_ reply: Reply) { self = ReplyMeaning(reply).replyClass }

    /// Whether it is about us, our mail or our settings, so that no recipient may fail by it.
    public var isAboutUs: Bool { self == .aboutUs || self == .misconfigured }

    /// Whether we are to be slower, or to wait, and nothing is wrong with the mail.
    public var isThrottling: Bool {
        self == .throttle || self == .quota || self == .connectionLimit
    }

    /// Whether the refusal is one more of those after which a recipient is given up.
    public var countsAgainstRecipient: Bool {
        self == .transient || self == .deadAddress || self == .permanent
    }

    /// Whether the address is to be mailed no more, by any issue.
    public var suppresses: Bool { self == .deadAddress }
}
