// What a refusal is about. The rows are tried from the top; the first that fits decides.
//
//  reply                                                        class
//  421; 454 but not to AUTH; x.7.28; text of a throttle         throttle   (5yz too)
//  other 4yz                                                    transient
//  530 534 535; 5.3.4 5.6.x 5.7.x; any refusal of MAIL;
//  554 without a status                                         policy
//  5.1.x but 5.1.7 and 5.1.8; 5.2.1; RCPT refused with the
//  text of an unknown mailbox                                   deadAddress
//  5.1.7 5.1.8                                                  policy
//  other 5yz                                                    permanent

/// What a refusal is about, which decides what happens to the mail and to the mailing.
public enum ReplyClass: Hashable, Sendable, CaseIterable {
    /// We are too fast, or too many: the route slows down, the recipient is untouched.
    case throttle
    /// Refused for now: tried again later.
    case transient
    /// The address takes no mail: failed, and suppressed.
    case deadAddress
    /// Our sender, our content or our standing: nobody is suppressed, and the mailing stops
    /// when it comes again and again.
    case policy
    /// Refused for good, for a reason of this recipient that may pass: failed.
    case permanent

    /// Classifies a 4yz or 5yz reply.
    public init(_ reply: Reply) {
        self = Self.rows.first { $0.fits(reply) }?.result ?? .permanent
    }

    private struct Row {
        let result: ReplyClass
        let fits: @Sendable (Reply) -> Bool
    }

    private static let rows: [Row] = [
        Row(result: .throttle) { $0.code == 421 || ($0.code == 454 && $0.command != .auth) },
        Row(result: .throttle) { $0.status?.subject == 7 && $0.status?.detail == 28 },
        Row(result: .throttle) { $0.mentions(throttleTexts) },
        Row(result: .transient) { $0.isTransient },
        Row(result: .policy) { [530, 534, 535].contains($0.code) || $0.command == .mail },
        Row(result: .policy) { reply in
            guard let status = reply.status else { return reply.code == 554 }
            return [6, 7].contains(status.subject) || status == EnhancedStatus(5, 3, 4)
                || status == EnhancedStatus(5, 1, 7) || status == EnhancedStatus(5, 1, 8)
        },
        Row(result: .deadAddress) { reply in
            reply.status?.subject == 1 || reply.status == EnhancedStatus(5, 2, 1)
        },
        Row(result: .deadAddress) {
            $0.status == nil && $0.command == .rcpt && $0.mentions(unknownMailboxTexts)
        },
    ]

    /// Phrases of a throttle, in lower case, as providers write them whatever their code.
    private static let throttleTexts = [
        "unusual rate", "rate limit", "rate-limit", "too quickly", "at a rate",
        "throttling failure", "quota exceeded", "too many connections",
        "too many concurrent", "too many messages", "[ts0", "[tss0", "[ipts0",
        "temporarily deferred", "server busy", "ib007", "rp-00", "[hcm1]", "[bs02]",
        "trop de connexions", "try again slower", "frequency limited",
        "messages per second limit", "daily message limit", "sending rate exceeded",
    ]

    private static let unknownMailboxTexts = [
        "user unknown", "unknown user", "no such user", "no such mailbox", "no such recipient",
        "unknown recipient", "recipient unknown", "mailbox unavailable", "mailbox not found",
        "does not exist", "user not found", "invalid mailbox", "invalid recipient",
    ]
}

extension Reply {
    /// Whether the text holds one of the phrases, which are in lower case.
    func mentions(_ phrases: [String]) -> Bool {
        let lowered = text.lowercased()
        return phrases.contains { lowered.contains($0) }
    }
}
