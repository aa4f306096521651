public import Cryptography
public import NewsletterCore

/// Signs mails for a domain with one key (RFC 6376, RFC 8301, RFC 8463).
///
/// A mail may carry two signatures, one with RSA and one with Ed25519. Fields that nobody may
/// add to are named in the signature once more than they are there.
public struct DKIMSigner: Sendable {
    /// The domain that answers for the mail; it should be that of the From address.
    public var domain: String
    /// The name under which the domain publishes the key.
    public var selector: String
    /// What signs.
    public var key: SigningKey
    /// How the header is brought into one form.
    public var header: Canonicalization
    /// How the body is brought into one form.
    public var body: Canonicalization
    /// Names of fields to leave out, for relays that rewrite them.
    ///
    /// SES writes its own Message-ID and Date. From is signed all the same.
    public var unsigned: Set<String>
    /// How long a signature holds; nil for ever.
    public var lifetime: Duration?

    /// Makes a signer; relaxed forms and no end are what most senders want.
    public init(
        domain: String, selector: String, key: SigningKey, header: Canonicalization = .relaxed,
        body: Canonicalization = .relaxed, unsigned: Set<String> = [], lifetime: Duration? = nil
    ) {
        self.domain = domain
        self.selector = selector
        self.key = key
        self.header = header
        self.body = body
        self.unsigned = unsigned
        self.lifetime = lifetime
    }

    /// Signs any mail: the same bytes with a DKIM-Signature field before them.
    ///
    /// Throws where the domain or the selector is none.
    public func sign(_ mail: [UInt8], at now: Timestamp) throws(MailError) -> [UInt8] {
        let header = HeaderFields(of: mail)
        let signature = try CompiledSignature(self, signing: header.names(in: mail))
        let hash = SHA256.hash(
            mail[header.end...].withUnsafeBufferPointer { body.body($0) })
        return signature.field(over: header, of: mail, bodyHash: hash, at: now) + mail
    }

    /// What is signed where it is there, and whether it is named once more .
    static let fields: [(name: String, isSealed: Bool)] = [
        ("from", true), ("to", true), ("subject", true), ("date", true), ("message-id", true),
        ("reply-to", true), ("mime-version", true), ("content-type", true),
        ("content-transfer-encoding", true), ("list-id", false), ("list-unsubscribe", true),
        ("list-unsubscribe-post", true), ("list-help", false), ("feedback-id", true),
    ]
}
