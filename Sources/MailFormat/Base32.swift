internal import NewsletterCore

/// Without padding: what is written survives a change of case.
extension Base32 {
    /// Writes bytes.
    static func write(_ bytes: some Collection<UInt8>, into out: inout [UInt8]) {
        var pending: UInt32 = 0
        var bits = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(letters[Int(pending >> bits & 31)])
            }
        }
        if bits > 0 { out.append(letters[Int(pending << (5 - bits) & 31)]) }
    }
}
