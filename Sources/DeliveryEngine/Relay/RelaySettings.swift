public import NewsletterCore

/// How to reach a relay, and how much to ask of it.
public struct RelaySettings: Sendable {
    /// How the connection is made safe.
    public enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte (`smtps://`).
        case implicitTLS
        /// STARTTLS (RFC 3207), refused where the server does not offer it.
        case startTLS
        /// None; only to an address of this machine.
        case none
    }

    /// The name or address of the relay.
    public var host: String
    /// Usually 587 with STARTTLS, 465 with TLS from the first byte.
    public var port: Int
    /// How the connection is made safe.
    public var security: Security
    /// Who we are; nil where the relay asks nobody.
    public var credentials: Credentials?
    /// A file of certificates that are trusted instead of the system's.
    public var caFile: String?
    /// The name for EHLO; nil takes the machine's own, or the address that routes to the relay.
    public var helloName: String?
    /// A proxy as libcurl writes it, such as `socks5h://127.0.0.1:1080`.
    public var proxy: String?
    /// How many connections are open at once where nobody says.
    public static let standardConnections = 4
    /// How many mails a connection carries where nobody says.
    public static let standardMessagesPerConnection = 500

    /// How many connections may be open at once.
    public var connections: Int
    /// How many mails a connection carries before it is replaced.
    public var messagesPerConnection: Int
    /// How many mails where nobody says may be under way on a connection at once.
    public static let standardWindow = 1
    /// How many at most.
    public static let widestWindow = 64
    /// How many mails may be under way on a connection at once, where the relay offers CHUNKING
    /// (RFC 3030) and PIPELINING.
    public var window: Int
    /// How long to wait for the relay.
    public var timeouts: SMTPTimeouts
    /// Whether to use PIPELINING where the server offers it (RFC 2920).
    public var usesPipelining: Bool
    /// Whether to ask, where the server offers that, for reports of failures that name the mail by our
    /// reference (RFC 3461).
    public var usesDSN = false
    /// How long a relay is borne with that takes no mail and ends one connection after another.
    ///
    /// At least ten seconds, in which a relay starts again; eight connections are enough in any
    /// case.
    public var patience = Duration.seconds(900) {
        didSet { patience = max(patience, .seconds(10)) }
    }

    /// Makes settings; what is left out has a sound default.
    public init(
        host: String, port: Int, security: Security, credentials: Credentials? = nil,
        caFile: String? = nil, helloName: String? = nil, proxy: String? = nil,
        connections: Int = standardConnections,
        messagesPerConnection: Int = standardMessagesPerConnection,
        window: Int = standardWindow, timeouts: SMTPTimeouts = SMTPTimeouts(),
        usesPipelining: Bool = true
    ) {
        self.window = max(1, min(window, Self.widestWindow))
        self.host = host
        self.port = port
        self.security = security
        self.credentials = credentials
        self.caFile = caFile
        self.helloName = helloName
        self.proxy = proxy
        self.connections = connections
        self.messagesPerConnection = messagesPerConnection
        self.timeouts = timeouts
        self.usesPipelining = usesPipelining
    }

    /// The port of SMTP with TLS from the first byte (RFC 8314 section 3.3).
    public static let implicitTLSPort = 465

    /// Whether a host name means this machine, which no network separates us from.
    public static func isLoopback(_ host: String) -> Bool {
        let name = host.trimmingPrefix("[")
        return ["localhost", "::1", "::1]"].contains(name.lowercased())
            || (name.hasPrefix("127.") && name.split(separator: ".").count == 4
                && name.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    }
}
