/// Mends UTF-8 that was taken for Windows-1252 and encoded once more: `itâ€™s`, `MÃ¼ller`.
///
/// A run of characters is mended where its bytes in Windows-1252 are one character of UTF-8.
/// A single run of two could be meant, so that at least two of them, or one of three, must
/// stand in the text.
enum MojibakeMending {
    /// The text, and how many characters were mended.
    static func mend(_ text: String) -> (text: String, count: Int) {
        var text = text
        var total = 0
        // What was spoilt twice is mended twice.
        for _ in 0..<3 {
            let (mended, count) = mendOnce(text)
            if count == 0 { break }
            text = mended
            total += count
        }
        return (text, total)
    }

    private static func mendOnce(_ text: String) -> (String, Int) {
        guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC2 }) else { return (text, 0) }
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var count = 0
        var longest = 0
        var at = 0
        while at < scalars.count {
            if let (scalar, length) = character(in: scalars, at: at) {
                out.append(scalar)
                at += length
                count += 1
                longest = max(longest, length)
            } else {
                out.append(scalars[at])
                at += 1
            }
        }
        return count > 1 || longest > 2 ? (String(out), count) : (text, 0)
    }

    /// The character that a run of others spells out, and how long the run is.
    private static func character(in scalars: [Unicode.Scalar], at start: Int)
        -> (Unicode.Scalar, Int)?
    {
        let first = scalars[start].value
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, start + length <= scalars.count else { return nil }
        var bytes = [UInt8(first)]
        for scalar in scalars[(start + 1)..<(start + length)] {
            guard let byte = TextDecoding.windows1252(of: scalar), byte & 0xC0 == 0x80 else {
                return nil
            }
            bytes.append(byte)
        }
        guard let text = String(validating: bytes, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return nil }
        // Controls of Latin-1 are no text, whatever spells them.
        return scalar.value >= 0xA0 ? (scalar, length) : nil
    }
}
