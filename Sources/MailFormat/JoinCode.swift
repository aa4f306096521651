internal import Cryptography
public import NewsletterCore

/// The six digits by which somebody confirms on another device than the one with the mail.
///
/// They are the code of the request under a key, so that none is kept anywhere.
public enum JoinCode {
    /// How many digits there are.
    public static let length = 6

    /// The code of a request.
    public static func text(of request: SubscriberID, keys: TokenKeys) -> String {
        text(of: request, keys.current)
    }

    /// Whether digits that somebody typed are the code of a request, under any of the keys; white
    /// space and hyphens between them do not count.
    public static func isRight(
        _ typed: String, of request: SubscriberID, keys: TokenKeys
    ) -> Bool {
        let digits = self.digits(of: typed)
        // Every key is compared, so that the time tells nothing.
        return keys.all.reduce(false) { found, key in
            constantTimeEqual(Array(text(of: request, key).utf8), Array(digits.utf8)) || found
        }
    }

    /// What somebody typed, as digits of ASCII alone.
    private static func digits(of typed: String) -> String {
        typed.compactMap { character -> String? in
            if character.isWhitespace || character == "-" { return nil }
            return character.wholeNumberValue.map { String($0) } ?? "x"
        }
        .joined()
    }

    private static func text(of request: SubscriberID, _ key: TokenKey) -> String {
        let code = key.code("join code", Array(request.description.utf8), count: 8)
        let number = code.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
        let text = String(number)
        return String(repeating: "0", count: length - text.count) + text
    }
}
