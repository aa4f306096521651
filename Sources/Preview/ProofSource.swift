public import NewsletterCore

/// Where the preview gets its mails from: an issue of a newsroom that is being worked on.
public protocol ProofSource: Sendable {
    /// Composes the issue as its files stand now, without writing any.
    func compose() throws(ProofProblem) -> any Composition

    /// Readers whose name or address holds the text, a handful at most.
    func readers(matching text: String) throws(ProofProblem) -> [ProofReader]
}

/// An issue, composed: what every reader's mail of it is made from.
public protocol Composition: Sendable {
    /// What is the same for all readers.
    var facts: IssueFacts { get }

    /// The mail of a subscriber, or of an invented reader for whom all fallbacks are used.
    func proof(for address: EmailAddress?) throws(ProofProblem) -> Proof

    /// A picture that the newsroom holds itself, by the address that the HTML names; nil where
    /// it comes from elsewhere.
    func picture(_ source: String) -> ProofPicture?

    /// The issue's page in the archive, or one of its pictures by its path beside the page: as it
    /// would be published; nil where there is no such picture.
    func archived(_ path: String) throws(ProofProblem) -> ProofPicture?
}

extension Composition {
    /// No archive shows it.
    public func archived(_ path: String) throws(ProofProblem) -> ProofPicture? { nil }
}

/// Why there is nothing to show, in a line or two with the way out.
public struct ProofProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String

    /// Takes the words that the reader of the page will see.
    public init(_ description: String) { self.description = description }
}

/// One reader's mail, as it would be made now.
public struct Proof: Hashable, Sendable {
    /// Whom it is made for.
    public var reader: ProofReader
    /// The sender, as a mail program shows it.
    public var sender: String
    /// The subject, decoded.
    public var subject: String
    /// The HTML body, decoded; its lines are those that findings name.
    public var html: String
    /// The plain-text body, decoded.
    public var text: String
    /// The whole mail, byte for byte as it would leave.
    public var source: [UInt8]

    package init(
        reader: ProofReader, sender: String, subject: String, html: String, text: String,
        source: [UInt8]
    ) {
        self.reader = reader
        self.sender = sender
        self.subject = subject
        self.html = html
        self.text = text
        self.source = source
    }
}

/// A person whose mail can be looked at.
public struct ProofReader: Hashable, Sendable, Encodable {
    /// The address.
    public var address: String
    /// What the person is called.
    public var name: String?
    /// Whether nobody has this address: the reader is invented.
    public var isSample: Bool

    /// Names a reader.
    public init(address: String, name: String? = nil, isSample: Bool = false) {
        self.address = address
        self.name = name
        self.isSample = isSample
    }
}

/// A picture's bytes and media type.
public struct ProofPicture: Hashable, Sendable {
    /// Such as `image/png`.
    public var contentType: String
    /// The file as it is.
    public var bytes: [UInt8]

    package init(contentType: String, bytes: [UInt8]) {
        self.contentType = contentType
        self.bytes = bytes
    }
}
