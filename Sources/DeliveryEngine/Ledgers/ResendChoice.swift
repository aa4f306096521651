internal import NewsletterCore

// Which of the failed are sent again, when that is asked for:
//
//  failed                                    without a reply named   with one that fits
//  held: a dead address not suppressed yet   yes                     yes
//  for a reason of ours, or one that passes  yes                     yes
//  a dead address                            no                      yes
//  given up by a person, in doubt before     no                      no
//  forgotten                                 no                      no

/// Which of the failed deliveries are to be sent again.
public struct ResendChoice: Hashable, Sendable {
    /// Why a failed delivery is taken, or not.
    public enum Verdict: Hashable, Sendable {
        /// A dead address that is not suppressed yet.
        case held
        /// Refused for a reason of ours, or of theirs that may pass.
        case passing
        /// A dead address.
        case dead
        /// No server refused it for good: a person gave it up, and it may have arrived.
        case givenUp
        /// The person was forgotten.
        case forgotten

        /// Whether it can be sent again at all.
        public var isPossible: Bool { self != .givenUp && self != .forgotten }
    }

    /// The replies that are meant, each a code, an enhanced status or a part of the text; empty for
    /// all but dead addresses.
    public var replies: [String]

    /// Makes a choice.
    public init(replies: [String] = []) { self.replies = replies }

    /// What a failed delivery is.
    public static func verdict(on row: LedgerRow) -> Verdict {
        if row.address.hasSuffix("@forgotten.invalid") { return .forgotten }
        guard let reply = row.reply else { return .givenUp }
        // Without a code the server said nothing; to the body it may have been yes.
        if reply.code == 0 { return reply.command == .dot ? .givenUp : .passing }
        if row.isHeld { return .held }
        return ReplyClass(reply) == .deadAddress ? .dead : .passing
    }

    /// Whether a failed delivery is sent again.
    public func takes(_ row: LedgerRow, _ verdict: Verdict) -> Bool {
        guard verdict.isPossible, let reply = row.reply else { return false }
        return replies.isEmpty ? verdict != .dead : replies.contains { Self.fits($0, reply) }
    }

    /// Whether a reply is the one that is meant: `550`, `5.1.1`, `550 5.1.1`, `user unknown`.
    private static func fits(_ wanted: String, _ reply: Reply) -> Bool {
        let wanted = wanted.trimmingSpace()
        if wanted.isEmpty { return false }
        if wanted.utf8.count == 3, let code = Int(wanted) { return reply.code == code }
        if let status = EnhancedStatus(wanted) { return reply.status == status }
        return reply.description.lowercased().contains(wanted.lowercased())
    }
}
