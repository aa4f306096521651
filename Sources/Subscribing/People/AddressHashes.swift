internal import NewsletterCore

/// A hash of an address in lower case that nobody can compute without the newsroom's key, such
/// as HMAC-SHA-256 with ``SecretKeyFile``.
public typealias AddressHash = @Sendable (String) -> [UInt8]

/// A key of the newsroom as the list knows it: by its name and a mark, never by itself.
public struct ListKey: Sendable {
    /// The name, such as `k1`.
    public var id: String
    /// What tells it from another key of the same name, and nothing else about it.
    public var mark: String
    /// The hash of addresses under it.
    public var hash: AddressHash

    package init(id: String, mark: String, hash: @escaping AddressHash) {
        self.id = id
        self.mark = mark
        self.hash = hash
    }
}

/// The hashes of addresses under all the newsroom's keys: one makes them, and those that were
/// made under older keys are still recognised.
package struct AddressHashes: Sendable {
    let current: AddressHash
    let older: [AddressHash]

    package init(current: @escaping AddressHash, older: [AddressHash] = []) {
        self.current = current
        self.older = older
    }

    /// Nil where there is no key.
    package init?(_ keys: [ListKey]) {
        guard let first = keys.first else { return nil }
        self.init(current: first.hash, older: keys.dropFirst().map(\.hash))
    }

    /// The hash that is kept of an address from now on.
    package func callAsFunction(_ key: String) -> [UInt8] { current(key) }

    /// Every hash that may be kept of an address, in hexadecimal, the present one first.
    package func all(_ key: String) -> [String] {
        ([current] + older).map { $0(key).hexadecimal }
    }
}
