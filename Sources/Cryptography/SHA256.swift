internal import COpenSSL

/// SHA-256, taken step by step (FIPS 180-4).
///
/// The state is a value: a copy goes on from where the original stands, so that what many
/// inputs begin with is hashed once.
public struct SHA256: Sendable {
    /// How many bytes a digest has.
    public static let byteCount = 32

    private var state = SHA256_CTX()

    /// Begins a hash.
    public init() { SHA256_Init(&state) }

    /// Takes more bytes in.
    public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let base = bytes.baseAddress { SHA256_Update(&state, base, bytes.count) }
    }

    /// Takes more bytes in.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { update($0) }
    }

    /// Takes more bytes in, without a copy of them.
    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { update($0) }
    }

    /// The hash of what was taken in; more may follow all the same.
    public func finalize() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.byteCount) { digest, count in
            var state = state
            SHA256_Final(digest.baseAddress!, &state)
            count = Self.byteCount
        }
    }

    /// The hash of some bytes.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }
}
