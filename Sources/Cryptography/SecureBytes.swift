internal import COpenSSL

/// Compares secrets in a time that does not tell where they differ.
public func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
}

/// Random bytes fit for keys, in one call however many they are.
public func randomBytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        precondition(RAND_bytes(buffer.baseAddress, Int32(count)) == 1, "no random bytes")
        filled = count
    }
}
