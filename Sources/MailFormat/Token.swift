internal import Cryptography
public import NewsletterCore

/// What a link in a mail entitles its holder to, for one subscriber.
///
/// As text a token is `v1.KID.PAYLOAD.MAC`: the name of the key, the payload in base64url, and
/// the first 16 bytes of the HMAC-SHA256 over all before it. It names the subscriber by the
/// random identity, never by an address, and holds for one purpose only.
public struct Token: Hashable, Sendable {
    /// What a token is good for.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// Leaving a list. Never expires: old mails must keep their way out.
        case unsubscribe = "u"
        /// Confirming a subscription.
        case confirm = "c"
        /// Changing one's own settings.
        case manage = "m"
        /// Nothing: it stands in a test mail, where a link to leave would stand.
        case test = "t"
        /// Taking back that one left; on the page after leaving, for an hour.
        case undo = "b"
        /// Seeing and erasing what is held of oneself; mailed on request.
        case data = "d"
        /// Saying that a new address is one's own.
        case address = "a"
        /// Taking back what a mail tells of: a change of address, or that one is to be erased.
        case keep = "k"
        /// Never getting a mail to confirm anything again.
        case neverWrite = "n"
        /// Showing that a page of ours was read before a form came.
        case form = "f"
        /// Showing that a browser is the one in which somebody signed up; it stands in a cookie.
        case browser = "w"
        /// Coming back to what a form asked for: the page after it, and its code.
        case receipt = "r"
    }

    /// What it is good for.
    public var purpose: Purpose
    /// Whom it is about.
    public var subscriber: SubscriberID
    /// The list that it is about; nil for the whole newsletter.
    public var list: ListName?
    /// The issue in which it stood.
    public var issue: Slug?
    /// From when on it is void, in whole seconds; nil never.
    public var expires: Timestamp?

    /// Makes a token, which is worth something once it is sealed under a key.
    public init(
        _ purpose: Purpose, subscriber: SubscriberID, list: ListName? = nil, issue: Slug? = nil,
        expires: Timestamp? = nil
    ) {
        self.purpose = purpose
        self.subscriber = subscriber
        self.list = list
        self.issue = issue
        self.expires = expires
    }

    /// The parts with a slash between them; the identity comes last, so that it may hold one.
    fileprivate var payload: [UInt8] {
        let seconds = expires.map { String($0.seconds) } ?? ""
        var bytes: [UInt8] = []
        for part in [purpose.rawValue, seconds, list?.description ?? "", issue?.description ?? ""] {
            bytes += part.utf8
            bytes.append(UInt8(ascii: "/"))
        }
        return bytes + subscriber.description.utf8
    }

    fileprivate init?(payload: [UInt8]) {
        guard let text = String(validating: payload, as: UTF8.self) else { return nil }
        let parts = text.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, let purpose = Purpose(rawValue: String(parts[0])) else {
            return nil
        }
        self.init(
            purpose, subscriber: SubscriberID(String(parts[4])), list: ListName(String(parts[2])),
            issue: Slug(String(parts[3])),
            expires: Int64(parts[1]).map { Timestamp(seconds: $0) })
        // Whatever does not read back as it was written was not written by us.
        guard self.payload == payload else { return nil }
    }
}

/// Why a token is not honoured.
///
/// To the person who followed a link all of them are one answer.
public enum TokenError: Error, Hashable, Sendable {
    /// Not the form of a token.
    case malformed
    /// Made under a key that is not known, or is known no more.
    case unknownKey(String)
    /// Changed, or made up.
    case forged
    /// Made for something else.
    case otherPurpose(Token.Purpose)
    case expired
}

extension TokenKeys {
    /// How many bytes a token may have.
    static let longestToken = 1000

    /// Makes a token's text under the current key: letters, digits, `-`, `_` and `.`.
    public func seal(_ token: Token) -> String {
        var out: [UInt8] = []
        write(token, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Reads a token's text and checks that it is ours, for this purpose, and still holds.
    public func open(
        _ text: String, for purposes: Token.Purpose..., at now: Timestamp
    ) throws(TokenError) -> Token {
        try open(text, for: Set(purposes), at: now)
    }

    /// Reads a token's text and checks that it is ours, for one of the purposes, and still holds.
    public func open(
        _ text: String, for purposes: Set<Token.Purpose>, at now: Timestamp
    ) throws(TokenError) -> Token {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longestToken, parts.count == 4,
            parts[0].elementsEqual("v1".utf8),
            let payload = Base64.readURL(parts[2]), let code = Base64.readURL(parts[3])
        else { throw .malformed }
        let id = String(decoding: parts[1], as: UTF8.self)
        guard let key = self[id] else { throw .unknownKey(id) }
        let signed = Array(text.utf8.prefix(upTo: parts[3].startIndex).dropLast())
        guard constantTimeEqual(Array(key.code("token", signed, count: 16)), code) else {
            throw .forged
        }
        guard let token = Token(payload: payload) else { throw .malformed }
        guard purposes.contains(token.purpose) else { throw .otherPurpose(token.purpose) }
        if let expires = token.expires, now >= expires { throw .expired }
        return token
    }

    /// Appends a token's text.
    func write(_ token: Token, into out: inout [UInt8]) {
        let start = out.count
        out += "v1.".utf8
        out += current.id.utf8
        out.append(UInt8(ascii: "."))
        Base64.writeURL(token.payload, into: &out)
        let code = current.code("token", Array(out[start...]), count: 16)
        out.append(UInt8(ascii: "."))
        Base64.writeURL(code, into: &out)
    }
}
