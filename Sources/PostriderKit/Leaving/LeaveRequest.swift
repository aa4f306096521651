package import MailFormat
package import NewsletterCore
package import Subscribing

/// Who wants to leave what, by what a link, a return path or a reader names.
package struct LeaveRequest {
    /// How the person was named.
    package enum Means: String, Encodable {
        /// The token of an unsubscribe link.
        case token
        /// The reference in a return path or in X-Postrider-Ref.
        case reference
        case address
    }

    package let means: Means
    package let subscriber: SubscriberReference
    /// The list that the link is about; nil for the whole newsletter.
    package var list: ListName?

    /// Reads a token or the link that holds it, a reference or the return path that holds it, or
    /// an address; the keys are asked for only where something is to be checked by them.
    package init(
        _ text: String, keys: () throws -> TokenKeys, at now: Timestamp
    ) throws {
        let word = text.trimmingSpace().trimmingBrackets
        if let match = word.firstMatch(of: Self.tokenForm),
            match.0.count == word.count || isLink(word)
        {
            let token = try Self.open(String(match.0), try keys(), now)
            (means, subscriber, list) = (.token, .id(token.subscriber), token.list)
        } else if let id = try Self.reference(in: word, keys) {
            (means, subscriber) = (.reference, .id(id))
        } else if word.contains("@") {
            (means, subscriber) = (.address, .address(try EmailAddress(word)))
        } else {
            throw Problem(
                .badData, "\"\(word.prefix(60))\" is no token, no reference and no address",
                remedy: "Give what stands in the link after /u/, a return path, or an address.")
        }

        func isLink(_ word: String) -> Bool { word.contains("://") }
    }

    private static func open(
        _ text: String, _ keys: TokenKeys, _ now: Timestamp
    ) throws -> Token {
        do throws(TokenError) {
            return try keys.open(text, for: .unsubscribe, at: now)
        } catch {
            throw Problem(.badData, "the token \(text.prefix(16))… \(error.reason)")
        }
    }

    /// The subscriber whom a reference names, alone or after a `+` of an address.
    ///
    /// Nil where there is none; throws for one that is not ours.
    private static func reference(
        in word: String, _ keys: () throws -> TokenKeys
    ) throws -> SubscriberID? {
        let local = word.split(separator: "@", maxSplits: 1).first.map(String.init) ?? word
        guard let match = local.lowercased().firstMatch(of: referenceForm) else { return nil }
        if let id = RecipientReference.subscriber(from: String(match.1), keys: try keys()) {
            return id
        }
        throw Problem(
            .badData, "the reference \(match.1.prefix(8))… was not made by this newsroom",
            remedy: "Look whether it was cut off, and whether this is the newsroom that sent it.")
    }

    /// `v1.KID.PAYLOAD.MAC`, of which the last two are base64url.
    private static var tokenForm: Regex<Substring> {
        /v1\.[a-z0-9]{1,8}\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+/
    }

    /// An identity of 20 letters of base32, maybe the mark of an issue of 8, and a code of 16, with
    /// hyphens between them, at the end of a word.
    private static var referenceForm: Regex<(Substring, Substring)> {
        /(?:^|[+\-=])([a-z2-7]{20}-(?:[a-z2-7]{8}-)?[a-z2-7]{16})$/
    }
}

extension TokenError {
    /// Why a token is not honoured, as it ends a sentence that begins with the token.
    fileprivate var reason: String {
        switch self {
        case .malformed: "is cut off or damaged"
        case .unknownKey(let id): "was made under the key \(id), which is not known here"
        case .forged: "was not made by this newsroom, or was changed"
        case .otherPurpose: "is for something else than leaving"
        case .expired: "has expired"
        }
    }
}

extension String {
    /// `<a@x.org>` and `mailto:a@x.org` without what is around the address.
    fileprivate var trimmingBrackets: String {
        var text = Substring(self)
        if text.hasPrefix("<"), text.hasSuffix(">") { text = text.dropFirst().dropLast() }
        if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst("mailto:".count) }
        return String(text)
    }
}
