import DeliveryEngine
import NewsletterCore

extension LedgerRow {
    /// Where the delivery stands, in words: `sent 2026-11-22T09:30:00Z; the relay said "250 Ok"`.
    var inWords: String { words.escapingControls() }

    private var words: String {
        let time = at.map { " \($0)" } ?? ""
        switch state {
        case .queued:
            guard let reply, ReplyClass(reply).isAboutUs else { return "waits to be sent" }
            return "waits to be sent again; refused for a reason of ours\(time)\(said)"
        case .out: return "is being sent"
        case .sent: return "sent\(time)" + said
        case .deferred:
            let times = refusals == 1 ? "once" : "\(refusals) times"
            return "refused for now \(times), last\(time)" + said
                + (due.map { "; tried again at \($0)" } ?? "")
        case .failed:
            guard let reply, reply.code > 0 else {
                return "given up\(time)" + (reply.map { ": \($0.text)" } ?? "")
            }
            return "refused for good\(time)" + said
                + (isHeld ? "; held, and not suppressed yet" : "")
        case .indoubt:
            return "in doubt since\(time): \(note ?? "no reply to the mail was recorded")"
        case .excluded: return "left out: \(exclusion?.inWords ?? "for a reason not known here")"
        }
    }

    private var said: String {
        guard let reply else { return "" }
        // What no server said, such as what a mail log told afterwards, has the code 0.
        return reply.code == 0 ? "; \(reply)" : "; the relay said \"\(reply)\""
    }

    /// Whether the person was, or is to be, mailed.
    var isRecipient: Bool { state != .excluded }
}

extension ExclusionReason {
    /// The reason as a clause: `the address had bounced`.
    var inWords: String { Self.clauses[self] ?? rawValue }

    private static let clauses: [ExclusionReason: String] = [
        .unsubscribed: "they had left the newsletter, or every list that it went to",
        .bounced: "the address had bounced",
        .complained: "they had complained about a mailing",
        .pending: "they had not confirmed their subscription",
        .suppressed: "the address was suppressed",
        .duplicate: "the same address was in this mailing under another identity",
        .invalid: "no mail can be sent to the address as it is stored",
        .unrenderable: "they had no value for something that the issue asks for",
        .closed: "the mailing was closed before it reached them",
        .held: "their address had bounced with many of its provider, and was held by the brake",
        .paused: "they had asked for no mail until a later day",
        .removed: "their row, or their place on its lists, had been deleted",
    ]
}
