internal import NewsletterCore

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
    /// How many connections may be open at once.
    public var connections: Int
    /// How many mails a connection carries before it is replaced.
    public var messagesPerConnection: Int
    /// How long to wait for the relay.
    public var timeouts: SMTPTimeouts
    /// Whether to use PIPELINING where the server offers it (RFC 2920).
    public var usesPipelining: Bool
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
        connections: Int = 4, messagesPerConnection: Int = 500,
        timeouts: SMTPTimeouts = SMTPTimeouts(), usesPipelining: Bool = true
    ) {
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

/// What proves to the relay who we are; it never prints itself.
public struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
    /// A password, or a token of OAuth 2 (RFC 7628).
    public enum Secret: Sendable {
        case password(String)
        case bearer(String)
    }

    /// The user name, often an address.
    public var username: String
    /// What only we and the relay know.
    public var secret: Secret
    /// The one SASL mechanism to use, such as `LOGIN`; nil lets libcurl choose.
    public var mechanism: String?

    /// Joins a user name and a secret.
    public init(username: String, secret: Secret, mechanism: String? = nil) {
        self.username = username
        self.secret = secret
        self.mechanism = mechanism
    }

    /// The user name; the secret is masked.
    public var description: String { "\(username):***" }
    /// Nothing, so that no dump shows the secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
