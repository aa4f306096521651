import NewsletterCore

@testable import MailFormat

extension FuzzTarget {
    /// Tokens: a text from outside opens nothing, a sealed one reads back, and no longer once
    /// a bit of it is another.
    static let token = FuzzTarget("token") { bytes in
        try demand(!opens(bytes.asText), "a made-up token is honoured")
        let token = token(of: bytes)
        let sealed = Array(keys.seal(token).utf8)
        try demand(
            sealed.allSatisfy { $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) },
            "it needs escaping: \(sealed.asText)")
        if sealed.count > 1000 { return }
        try demandEqual(
            try keys.open(sealed.asText, for: token.purpose, at: moment), token, "reads back")
        var changed = sealed
        changed[bytes.count % changed.count] ^= 1 << ((bytes.first ?? 0) % 7)
        try demand(!opens(changed.asText), "\(changed.asText) was \(sealed.asText)")
        try checkReturnPath(token.subscriber)
    }

    private static let keys = TokenKeys(
        current: TokenKey(id: "k1", secret: Array("the secret of these tests".utf8))!)!
    private static let moment = Timestamp(seconds: 1_795_000_000)

    private static func opens(_ text: String) -> Bool {
        Token.Purpose.allCases.contains { (try? keys.open(text, for: $0, at: moment)) != nil }
    }

    private static func token(of bytes: [UInt8]) -> Token {
        let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(\.asText)
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        return Token(
            Token.Purpose.allCases[bytes.count % 3], subscriber: SubscriberID(part(0)),
            list: ListName(part(1)), issue: Slug(part(2)),
            expires: UInt32(part(3)).map { moment + .seconds(1 + Int64($0)) })
    }

    private static func checkReturnPath(_ subscriber: SubscriberID) throws {
        // Servers may change the case of a return path; identities have small letters only.
        let isIdentity = subscriber.description == subscriber.description.lowercased()
        let base = try EmailAddress("bounces@news.example.org")
        guard isIdentity, let path = base.returnPath(for: subscriber, keys: keys) else { return }
        try demandEqual(
            path.bouncedSubscriber(returnPath: base, keys: keys), subscriber,
            "\(path) tells of somebody else")
    }
}
