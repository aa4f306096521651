/// What a relay says to somebody who comes, logs in, and goes without mailing.
public struct RelayVisit: Hashable, Sendable {
    /// Whether the session is under TLS, its certificate verified.
    public let isSecured: Bool
    /// Whether the relay took our user name and password.
    public let isAuthenticated: Bool
    /// Whether it takes commands without waiting for replies (RFC 2920).
    public let offersPipelining: Bool
    /// The largest mail that it takes, in bytes; nil where it names no limit (RFC 1870).
    public let largestMail: Int?
    /// Whether it takes addresses in UTF-8 (RFC 6531).
    public let offersSMTPUTF8: Bool
    /// Whether it answered our QUIT with 221.
    public let saidGoodbye: Bool

    /// Tells of a visit.
    public init(
        isSecured: Bool, isAuthenticated: Bool, offersPipelining: Bool, largestMail: Int?,
        offersSMTPUTF8: Bool, saidGoodbye: Bool
    ) {
        self.isSecured = isSecured
        self.isAuthenticated = isAuthenticated
        self.offersPipelining = offersPipelining
        self.largestMail = largestMail
        self.offersSMTPUTF8 = offersSMTPUTF8
        self.saidGoodbye = saidGoodbye
    }
}
