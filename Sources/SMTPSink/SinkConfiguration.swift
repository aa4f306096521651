public import Foundation

/// How a sink listens, answers and keeps what it gets.
///
/// The defaults are a strict, fast server on a free port of 127.0.0.1 that only counts.
public struct SinkConfiguration: Sendable {
    /// The address to listen on; a loopback address unless `allowsOtherHosts`.
    public var host = "127.0.0.1"
    /// The port to listen on; 0 lets the system choose.
    public var port = 0
    /// Whether `host` may be an address that others can reach.
    public var allowsOtherHosts = false
    /// Event loops; connections are spread over them.
    public var threads = 1

    /// The name in the greeting and in the reply to EHLO.
    public var serverName = "sink.localhost"
    /// What EHLO offers; a parameter of an extension not offered is refused with 555.
    public var extensions = Set(SinkExtension.allCases)
    /// The largest mail taken, in bytes; SIZE names it (RFC 1870).
    public var sizeLimit = 64 << 20
    /// The most recipients taken for one mail; the next gets 452 4.5.3.
    public var recipientLimit = 1_000
    /// Whether a mail with a lone CR or LF is refused with 550 5.6.0.
    public var refusesBareLineEnds = true
    /// Whether a mail with a line over 998 bytes is refused with 550 5.6.0.
    public var refusesLongLines = true
    /// Who may log in; without it AUTH is not offered.
    public var credentials: SinkCredentials?

    /// What happens to accepted mail.
    public var keeping = StoragePolicy.count
    /// A file to which one JSON line a recipient is appended before the 250 leaves.
    public var acceptanceLog: String?
    /// The clock for the times of mails.
    public var now: @Sendable () -> Date = { Date() }

    /// A delay of each batch of replies, as of a server far away.
    public var latency = Duration.zero
    /// A delay of the reply to each mail; commands behind the dot wait, too.
    public var dotDelay = Duration.zero
    /// What departs from the usual answers.
    public var rules: [SinkRule] = []

    /// The defaults.
    public init() {}
}

/// An extension that a sink can offer in its reply to EHLO.
public enum SinkExtension: String, CaseIterable, Sendable {
    /// Commands may be sent without waiting for replies (RFC 2920).
    case pipelining = "PIPELINING"
    /// MAIL may announce a size (RFC 1870).
    case size = "SIZE"
    /// Bodies may have bytes above 127 (RFC 6152).
    case eightBitMIME = "8BITMIME"
    /// Addresses and headers may be UTF-8 (RFC 6531).
    case smtpUTF8 = "SMTPUTF8"
    /// Replies have enhanced codes (RFC 2034).
    case enhancedStatusCodes = "ENHANCEDSTATUSCODES"
    /// Mails may come by BDAT (RFC 3030).
    case chunking = "CHUNKING"
}

/// A user whom a sink lets in with AUTH PLAIN or LOGIN (RFC 4954).
public struct SinkCredentials: Sendable {
    /// The user name.
    public var user: String
    /// The password.
    public var password: String
    /// Whether MAIL without a login is refused with 530 5.7.0.
    public var isRequired: Bool

    /// A user with a password.
    public init(user: String, password: String, isRequired: Bool = true) {
        self.user = user
        self.password = password
        self.isRequired = isRequired
    }
}
