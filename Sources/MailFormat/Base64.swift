/// Base64 (RFC 4648 section 4), and its form for URLs without padding (section 5).
enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlLetters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Writes bytes with padding and without line breaks.
    static func write(_ bytes: some Collection<UInt8>, into out: inout [UInt8]) {
        let before = out.count
        write(bytes, with: letters, into: &out)
        while (out.count - before) % 4 != 0 { out.append(UInt8(ascii: "=")) }
    }

    /// Writes bytes in lines of 76 letters, as MIME has them; the last has no end.
    static func writeLines(_ bytes: [UInt8], into out: inout [UInt8]) {
        out.reserveCapacity(out.count + bytes.count / 57 * 78 + 80)
        for start in stride(from: 0, to: bytes.count, by: 57) {
            if start > 0 { out.appendCRLF() }
            write(bytes[start..<min(start + 57, bytes.count)], into: &out)
        }
    }

    /// Writes bytes in the URL form.
    static func writeURL(_ bytes: some Collection<UInt8>, into out: inout [UInt8]) {
        write(bytes, with: urlLetters, into: &out)
    }

    /// Reads the URL form; nil unless it is exactly what ``writeURL(_:into:)`` writes.
    static func readURL(_ text: some Collection<UInt8>) -> [UInt8]? {
        var out: [UInt8] = []
        var bits = 0
        var pending: UInt32 = 0
        for letter in text {
            guard let value = urlLetters.firstIndex(of: letter) else { return nil }
            pending = pending << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: pending >> bits))
            }
        }
        var again: [UInt8] = []
        writeURL(out, into: &again)
        return again.elementsEqual(text) ? out : nil
    }

    private static func write(
        _ bytes: some Collection<UInt8>, with letters: [UInt8], into out: inout [UInt8]
    ) {
        var pending: UInt32 = 0
        var bits = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                out.append(letters[Int(pending >> bits & 63)])
            }
        }
        if bits > 0 { out.append(letters[Int(pending << (6 - bits) & 63)]) }
    }
}
