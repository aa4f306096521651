internal import Cryptography
internal import NewsletterCore

/// A secret under which tokens are made, and the name by which a token tells it.
public struct TokenKey: Sendable {
    /// The name: 1 to 8 lower-case ASCII letters and digits, such as `k1`.
    public let id: String
    let hmac: HMACSHA256

    /// Takes a secret of at least 16 bytes; nil where it is shorter or the name is none.
    public init?(id: String, secret: [UInt8]) {
        let isName = id.utf8.allSatisfy { $0.isASCIILetterOrDigit && !(0x41...0x5A ~= $0) }
        guard isName, (1...8).contains(id.utf8.count), secret.count >= 16 else { return nil }
        self.id = id
        hmac = HMACSHA256(key: secret)
    }

    /// What tells this key from another of the same name, and nothing else about it.
    public var mark: String { Array(code("mark", [], count: 8)).hexadecimal }

    /// The keyed hash under which an address is remembered that is not kept.
    public func hash(ofAddress key: String) -> [UInt8] { hmac.code(for: Array(key.utf8)) }

    /// The first bytes of the code for `message`, which is not one that serves another end:
    /// `label` keeps the uses of one key apart.
    func code(_ label: StaticString, _ message: [UInt8], count: Int) -> ArraySlice<UInt8> {
        var input: [UInt8] = []
        input.reserveCapacity(32 + message.count)
        label.withUTF8Buffer { input.append(contentsOf: $0) }
        input.append(0)
        input += message
        return hmac.code(for: input).prefix(count)
    }
}

/// The keys of a newsletter: one that makes tokens, and older ones that still read them.
///
/// To rotate, make a new key the current one and keep the old ones for as long as links in
/// old mails must work, which for leaving a list is forever.
public struct TokenKeys: Sendable {
    /// The key under which tokens are made.
    public let current: TokenKey
    /// The keys that are only read.
    public let older: [TokenKey]

    /// Joins keys; nil where two have the same name.
    public init?(current: TokenKey, older: [TokenKey] = []) {
        guard Set(([current] + older).map(\.id)).count == older.count + 1 else { return nil }
        self.current = current
        self.older = older
    }

    /// The same keys, making tokens under the one of that name; nil where there is none.
    ///
    /// A mailing that was begun under a key goes on under it, so that its Message-IDs stay.
    public func making(with id: String) -> TokenKeys? {
        guard let chosen = self[id] else { return nil }
        return TokenKeys(current: chosen, older: all.filter { $0.id != id })
    }

    /// Every key, the present one first.
    public var all: [TokenKey] { [current] + older }

    subscript(_ id: String) -> TokenKey? { all.first { $0.id == id } }
}
