public import NewsletterCore

/// What SMTP is told about a mail, apart from the mail itself (RFC 5321 section 2.3.1).
public struct Envelope: Hashable, Sendable {
    /// Where bounces go; nil is the null path of mail that must not bounce.
    public var returnPath: EmailAddress?
    /// Whom it is for.
    public var recipient: EmailAddress

    /// Makes an envelope for one recipient.
    public init(returnPath: EmailAddress?, recipient: EmailAddress) {
        self.returnPath = returnPath
        self.recipient = recipient
    }
}

/// A mail's bytes: headers, an empty line, the body, every line ended by CR LF.
public struct Message: Hashable, Sendable {
    /// The bytes, not yet dot-stuffed.
    public var bytes: [UInt8]
    /// The Message-ID without its angle brackets.
    public var id: String

    /// Takes the bytes of a mail.
    public init(bytes: [UInt8], id: String) {
        self.bytes = bytes
        self.id = id
    }
}
