// Whom a throttle concerns. The rows are tried from the top; the first that fits decides.
//
//  the reply                                                          concerns
//  answers the greeting, the hello, AUTH or MAIL                      the relay
//  speaks of connections, of the sending rate or of a quota           the relay
//  has the status x.2.1, or speaks of a mailbox that gets too much    this recipient
//  has the status x.7.28, or the text of a provider: unusual rate,
//  RP-001, TSS04 ...                                                  the recipient's domain
//  has the code 421 or 454                                            the relay
//  any other                                                          the recipient's domain

/// Whom a throttle concerns, and so who slows down.
public enum ThrottledRoute: Hashable, Sendable, CaseIterable {
    /// Everything that goes over this relay.
    case relay
    /// The mails to the recipient's domain.
    case domain
    /// Nobody else.
    case recipient

    /// Reads it from a reply that is a throttle.
    public init(_ reply: Reply) {
        self = Self.rows.first { $0.fits(reply) }?.result ?? .domain
    }

    private struct Row {
        let result: ThrottledRoute
        let fits: @Sendable (Reply) -> Bool
    }

    private static let rows: [Row] = [
        Row(result: .relay) { [.greeting, .hello, .startTLS, .auth, .mail].contains($0.command) },
        Row(result: .relay) { $0.mentions(relayTexts) },
        Row(result: .recipient) { reply in
            (reply.status?.subject == 2 && reply.status?.detail == 1)
                || reply.mentions(["user you are trying to contact", "mailbox is receiving"])
        },
        Row(result: .domain) { $0.status?.subject == 7 && $0.status?.detail == 28 },
        Row(result: .domain) { $0.mentions(providerTexts) },
        Row(result: .relay) { [421, 454].contains($0.code) },
    ]

    private static let relayTexts = [
        "too many connections", "too many concurrent", "trop de connexions",
        "throttling failure", "sending rate", "quota exceeded", "messages per second limit",
        "daily message limit", "limit exceeded", "try again slower",
    ]

    private static let providerTexts = [
        "unusual rate", "rp-00", "[ts0", "[tss0", "[ipts0", "temporarily deferred", "ib007",
        "[hcm1]", "[bs02]", "frequency limited", "ip reputation",
    ]
}
