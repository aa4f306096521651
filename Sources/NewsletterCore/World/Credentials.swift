/// What proves to a server who we are; it never prints itself.
public struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
    /// A password, or a token of OAuth 2 (RFC 7628).
    public enum Secret: Sendable {
        case password(String)
        case bearer(String)
    }

    /// The user name, often an address.
    public var username: String
    /// What only we and the server know.
    public var secret: Secret
    /// The one SASL mechanism to use, such as `LOGIN`; nil lets libcurl choose.
    public var mechanism: String?

    package init(username: String, secret: Secret, mechanism: String? = nil) {
        self.username = username
        self.secret = secret
        self.mechanism = mechanism
    }

    /// The user name; the secret is masked.
    public var description: String { "\(username):***" }
    /// Nothing, so that no dump shows the secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
