/// HMAC-SHA256 under one key (RFC 2104).
///
/// The key is taken in once; each code then starts from a copy of that state, which costs
/// half of what libcrypto's `HMAC` costs for a short input.
public struct HMACSHA256: Sendable {
    private var inner = SHA256()
    private var outer = SHA256()

    /// Takes a key of any length.
    public init(key: [UInt8]) {
        var block = key.count > 64 ? SHA256.hash(key) : key
        block += [UInt8](repeating: 0, count: 64 - block.count)
        inner.update(block.map { $0 ^ 0x36 })
        outer.update(block.map { $0 ^ 0x5C })
    }

    /// The code of some bytes: 32 bytes.
    public func code(for bytes: [UInt8]) -> [UInt8] {
        var inner = inner
        inner.update(bytes)
        var outer = outer
        outer.update(inner.finalize())
        return outer.finalize()
    }
}
